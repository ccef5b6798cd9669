import { ownThings, talkingVerbs } from '../words/party.ts';
import { isPublisherName } from '../publisher.ts';
import type { Scene } from '../scene.ts';
import { hitsOf } from '../scope.ts';
import type { Rule } from './rule.ts';
import { reading } from './rule.ts';

/** Whether the mention's clause speaks of what is had here: "we", our name, "here", "every plan". */
export function speaksHere(scene: Scene): boolean {
  return scene.tokens.some((token, at) => {
    if (at < scene.clause.from || at >= scene.clause.to) return false;
    const { kind, raw, word } = token;
    if (kind !== 'word') return false;
    if (['we', 'our', 'ours'].includes(word) || (word === 'us' && raw !== 'US') || isPublisherName(scene, word)) return true;
    const [before, next] = [scene.tokens[at - 1]?.word ?? '', scene.tokens[at + 1]?.word ?? ''];
    if (word === 'here') return !/^(?:see|click|from|over|described|listed|shown|documented|explained|read|more|details|is|are)$/u.test(before) && next !== 'is';
    return ['every', 'each', 'all'].includes(word) && scene.tokens.slice(at + 1, at + 4).some((one) => ownThings.has(one.word));
  });
}

/** A piece of writing that says what it is about. */
export function isOfWriting({ clause, tokens }: Scene): boolean {
  const opening = tokens.slice(clause.from, clause.from + 5).map(({ word }) => word).join(' ');
  return /^this (?:page|document|guide|section|table|article|checklist|matrix) (?:also )?(?:maps|lists|compares|relates|explains|describes|summari[sz]es|outlines)\b/u.test(opening);
}

/** "Hospitals keep HIPAA data at BayStore", "the SLA covers every berth": it is done, and here. */
export const ours: Rule = (scene) => {
  const verb = scene.tokens[scene.verb]?.word ?? '';
  if (scene.verb < 0 || scene.isQuestion || scene.clause.kind === 'condition' || !speaksHere(scene)) return null;
  // "This page maps the controls to Acme's parts", "Under the GDPR, Acme is a processor".
  if (isOfWriting(scene) || (scene.tokens[0]?.word === 'under' && scene.at <= 2 && scene.tokens[scene.at + 1]?.word === ',')) return null;
  if (/^(?:can|could|may|might|would|should|must|will|shall|do|does|did)$/u.test(verb)) return null;
  if (scene.kind === 'superlative' || hitsOf(scene, 'topic').some(({ direction, distance }) => direction === 'forward' && distance <= 5)) return null;
  if (scene.tokens.slice(scene.clause.from, scene.clause.to).some(({ kind, word }) => kind === 'word' && talkingVerbs.test(word))) return null;
  return reading('asserted', 'ours', null, 'nothing');
};
