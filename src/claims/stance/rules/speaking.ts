import { instructingVerbs, sellingVerbs } from '../en/grammar.ts';
import { kindOf } from '../en/kinds.ts';
import { genericSubjects } from '../en/party.ts';
import { supposing } from '../en/topic.ts';
import { hasPublisherPronoun, isImperative, isOurs, isPublisherName, isQuality, subjectSpan } from '../nearby.ts';
import { hitsOf } from '../scope.ts';
import { statesAdjective } from './linking.ts';
import { presupposes } from './question.ts';
import type { Rule } from './rule.ts';
import { fromHit, quote, reading } from './rule.ts';

/** Words that speak about the thing: "learn about SOC 2", "under the GDPR". */
export const aboutness: Rule = (scene) => {
  if (supposing.test(scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.at]?.start ?? 0))) {
    return reading('topic', 'supposed', scene.tokens[0]?.raw ?? null, 'before');
  }
  if (isOurs(scene) || (scene.isQuestion && presupposes(scene))) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const taught = hitsOf(scene, 'topic').find((one) => one.direction === 'forward' && /^(?:how|guide|steps)$/u.test(scene.tokens[one.found.from]?.word ?? ''));
  if (statesAdjective(scene) && taught === undefined) return null;
  const hit = hitsOf(scene, 'topic').find((one) => one.direction === 'backward' || one.distance <= 5);
  if (hit === undefined) return null;
  if (isQuality(raw) && hit.direction === 'backward') return null;
  // "A guide to Acme, the certified store" is about us.
  if (hit.direction === 'forward' && scene.tokens.slice(hit.found.to, scene.at).some(({ word }) => isPublisherName(scene, word))) return null;
  return fromHit(scene, 'topic', 'about', hit);
};

/** Orders that sell as often as they instruct: "Use end-to-end encryption to …". */
const offeringOrders = new Set('use enable set add apply run create choose connect build keep store provide send handle support go'.split(' '));

/** An order to the reader: theirs to do, or only how it is done. */
export const instruction: Rule = (scene) => {
  const at = isImperative(scene);
  if (at < 0 || isOurs(scene)) return null;
  const verb = scene.tokens[at]?.word ?? '';
  if (!instructingVerbs.has(verb) || sellingVerbs.has(verb)) return null;
  if (kindOf(scene.tokens[scene.at]?.raw ?? '') === 'feature' && offeringOrders.has(verb)) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const isDuty = ['ensure', 'verify', 'check', 'make', 'confirm', 'avoid', 'never', 'validate', 'obtain', 'require', 'maintain'].includes(verb);
  if (isQuality(raw) || statesAdjective(scene)) {
    return isDuty ? reading('conditional', 'instruction', quote(scene, at, at + 1), 'before') : null;
  }
  return reading('topic', 'instruction', quote(scene, at, at + 1), 'before');
};

/** A statement about people in general: "companies that need SOC 2". */
export const generic: Rule = (scene) => {
  if (isOurs(scene) || scene.verb < 0 || scene.verb > scene.at) return null;
  const [from, to] = subjectSpan(scene);
  const head = scene.tokens[to - 1];
  if (head === undefined || to <= from || !genericSubjects.has(head.word)) return null;
  if (hasPublisherPronoun(scene, from, scene.at)) return null;
  if (/^(?:get|gets|enjoy|enjoys|benefit|benefits|trust|trusts|choose|love|rely|have|can)$/u.test(scene.tokens[scene.verb]?.word ?? '')) return null;
  return reading('topic', 'generic', head.raw, 'before');
};
