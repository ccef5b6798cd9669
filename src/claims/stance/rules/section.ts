import { determiners } from '../en/grammar.ts';
import { comparisonHeadings, knownCompanies } from '../en/party.ts';
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
