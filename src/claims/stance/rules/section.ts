import { determiners } from '../en/grammar.ts';
import { comparisonHeadings, directoryEntry, directoryHeadings, knownCompanies } from '../en/party.ts';
import { isPublisherName } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import { speaksOfUs } from './linking.ts';
import { reading } from './rule.ts';
import type { Rule } from './rule.ts';

/** A section about another product: the heading introduces the name that the sentence begins with. */
export const otherSection: Rule = (scene) => {
  const { headings, title } = scene.passage.around;
  const own = headings.at(-1);
  const raw = /^\W*([\p{L}\p{N}.]+)/u.exec(scene.passage.text.slice(0, 60))?.[1];
  if (own === undefined || raw === undefined || !/^\p{Lu}/u.test(raw)) return null;
  const first = { raw, word: raw.toLowerCase() };
  if (determiners.has(first.word)) return null;
  const name = own.replace(/^\W*\d+[.)]?\s*/u, '').trim().toLowerCase();
  const isIts = name.split(/\s+/u)[0] === first.word;
  const isListed = /^\W*\d+[.)]/u.test(own) || comparisonHeadings.test(title ?? '') || headings.some((one) => comparisonHeadings.test(one)) || knownCompanies.has(first.word);
  const isOurs = [...scene.publisher].some((one) => one.startsWith(first.word) || first.word.startsWith(one));
  if (!isIts || !isListed || isOurs) return null;
  return reading('other-party', 'other-section', own, 'heading');
};

/** Bare words under a rival's heading on a page that compares, or in a directory's entry for another product. */
export const otherEntry: Rule = (scene) => {
  if (speaksOfUs(scene)) return null;
  const { headings, title } = scene.passage.around;
  const compared = [title ?? '', ...headings.slice(0, -1)].some((one) => comparisonHeadings.test(one));
  const rival = compared ? headings.slice(1).find((one) => isRival(scene, one)) : undefined;
  if (rival !== undefined) return reading('other-party', 'other-section', rival, 'heading');
  const name = scene.passage.carrier === 'list-item' ? directoryEntry.exec(scene.passage.text.slice(0, 120))?.[1] : undefined;
  if (name === undefined || !headings.slice(-2).some((one) => directoryHeadings.test(one))) return null;
  return reading('other-party', 'entry', name, 'before');
};

/** "13. AWS Guardrails (aws.amazon.com)": numbered and named, or known, and not ours. */
function isRival(scene: Scene, heading: string): boolean {
  const words = heading.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.some((word) => isPublisherName(scene, word) || ['us', 'we', 'our'].includes(word))) return false;
  return words.some((word) => knownCompanies.has(word)) || /^\W*\d+[.)].*\(\S+\.\w{2,}\S*\)/u.test(heading);
}
