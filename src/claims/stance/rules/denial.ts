import { denyingPrefixes, denyingWords } from '../en/denial.ts';
import { kindOf } from '../en/kinds.ts';
import { headNoun, isOurs, isStating } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import { hitsOf } from '../scope.ts';
import type { Hit } from '../scope.ts';
import { modifier } from './naming.ts';
import type { Rule } from './rule.ts';
import { fromHit, quote, reading } from './rule.ts';
import { abstractHead } from './superlative.ts';

/** The mention's words or the prefix glued to them deny: "no guarantees", "non-compliant". */
export const ownDenial: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const before = scene.tokens[scene.at - 1];
  if (boastedLack.test(token.raw)) return null;
  const isPrefixed = token.glue === '-' && before !== undefined && denyingPrefixes.includes(before.word);
  const isOwn =
    /^(?:no|not|non|never|cannot|can['’]t|without|un(?=-))\b|\b(?:no(?!\.? ?1\b)|not|cannot|never|n['’]t)\b/iu.test(token.raw) && !/^no\.? ?1\b|not only/iu.test(token.raw);
  const isWord = denyingWords.has(token.raw.toLowerCase().split(/[\s-]/u)[0] ?? '');
  if (!isPrefixed && !isOwn && !isWord) return null;
  const isFirst = /^(?:no|not|non|never|cannot|without|un)/iu.test(token.raw);
  const isTurned = (isFirst || isPrefixed) && hitsOf(scene, 'denied').some((hit) => hit.direction === 'forward' && hit.distance <= 2);
  if (isTurned && !isPrefixed) return reading('asserted', 'double-negation', token.raw, 'itself');
  return reading('denied', 'own-words', isPrefixed ? `${before.raw}-` : token.raw, 'itself');
};

/** The lack of something bad is a boast: "never lose data", "no downtime". */
const boastedLack = /^(?:never|no|zero|without)\s+(?:los(?:e|es|ing|s)\b|data loss|downtime|outages?|fail\w*|breach\w*|single point)/iu;

/** Verbs whose denial denies the possession itself, not just something about it. */
const having = /^(?:have|has|had|hold|holds|held|offer|offers|offered|provide|provides|get|got|issued?|complete[ds]?|finish(?:ed)?|receive[ds]?|obtain(?:ed)?|include[ds]?|start(?:ed)?|claims?|yet|publish(?:ed)?)$/u;

/** What one has of a standard: denied, the claim is denied. */
const proof = /^(?:audits?|assessments?|programmes?|programs?|badges?|coverage|support|scan|tests?|testing)$/u;

export const denial: Rule = (scene) => {
  const hits = hitsOf(scene, 'denied').filter((hit) => hit.direction === 'backward' || !isPointedAt(scene));
  const hit = hits[0];
  if (hit === undefined) return null;
  if (isOurs(scene) && !deniesPossession(scene, hit)) return null;
  if (hitsOf(scene, 'turn').some((turn) => turn.direction === 'forward' && turn.distance < hit.distance && hit.direction === 'forward')) {
    return reading('asserted', 'exception', quote(scene, hit.found.from, hit.found.to), 'before');
  }
  if (isDoubled(scene, hits)) return fromHit(scene, 'asserted', 'double-negation', hit);
  if (isNamedOnly(scene, hit)) return null;
  return fromHit(scene, 'denied', 'denial', hit);
};

/** The denial is of something else, to which the mention is a nearer by-word: "not governed by … of the GDPR". */
function isNamedOnly(scene: Scene, hit: Hit): boolean {
  const kind = kindOf(scene.tokens[scene.at]?.raw ?? '');
  if (kind === 'superlative') return abstractHead(scene) !== null;
  if (kind === 'step') return modifier(scene) !== null && !/^(?:have|has|offer|support|include|provide|need|require|accept|store|collect|keep|process|hold|handle|retain|transmit|save|record|take|share|sell|ask)/u.test(scene.tokens[hit.found.to]?.word ?? '');
  const about = hitsOf(scene, 'topic').find((one) => one.direction === 'forward' && one.distance <= 3);
  return kind === 'name' && about !== undefined && hit.direction === 'forward' && hit.distance > 6;
}

/** "Not defined in this SLA": what is pointed at is there. */
function isPointedAt(scene: Scene): boolean {
  return ['this', 'these', 'said'].includes(scene.tokens[scene.at - 1]?.word ?? '');
}

/** "We do not share our SOC 2 report" presupposes one (Karttunen 1973). */
function deniesPossession(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') {
    const head = headNoun(scene);
    return head === null || isStating(head) || proof.test(head);
  }
  if (scene.tokens[hit.found.from]?.word === 'lost' && hit.distance <= 2) return true;
  for (let at = hit.found.from; at < scene.at; at += 1) {
    if (having.test(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "No customer is not …": a negative subject with a negated verb. */
function isDoubled(scene: Scene, hits: readonly Hit[]): boolean {
  const forward = hits.filter((hit) => hit.direction === 'forward');
  if (isLackUndone(scene, forward[0])) return true;
  if (forward.length < 2) return false;
  const near = forward[0];
  const far = forward[1];
  if (near === undefined || far === undefined) return false;
  const between = scene.tokens.slice(far.found.to, near.found.from).map((token) => token.word);
  if (between.some((word) => ['that', 'who', 'which'].includes(word)) && !between.includes(',')) return true;
  const subject = scene.tokens[far.found.from]?.word ?? '';
  if (!['no', 'none', 'nobody', 'nothing', 'never'].includes(subject)) return false;
  for (let at = far.found.to; at < near.found.from; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if ([',', 'and', 'or', 'nor'].includes(word)) return false;
  }
  return near.found.from - far.found.to <= 5 && scene.tokens[near.found.from]?.word !== 'no';
}

/** "Never lost", "not a single customer has lost": a lack that is itself denied. */
function isLackUndone(scene: Scene, near: Hit | undefined): boolean {
  if (near === undefined || !lacking.test(scene.tokens[near.found.from]?.word ?? '')) return false;
  for (const found of scene.found) {
    const isDenial = found.cue.says === 'denied' || (found.cue.says === 'pseudo' && /^(?:not|no|never)/u.test(scene.tokens[found.from]?.word ?? ''));
    const gap = near.found.from - found.to;
    if (isDenial && gap >= 0 && gap <= 4 && !lacking.test(scene.tokens[found.from]?.word ?? '')) return true;
  }
  return false;
}

const lacking = /^(?:lost|lacks?|lacked|lacking|fail(?:s|ed|ing)?|drop(?:s|ped)?|missing|refuse[sd]?|declined?|stopped|far|short|expired|lapsed)$/u;

/** "No other shop is …": denied of the rest, so said of us. */
export const alone: Rule = (scene) => {
  const hit = hitsOf(scene, 'asserted').find((one) => one.direction === 'forward');
  return hit === undefined ? null : fromHit(scene, 'asserted', 'nobody-else', hit);
};
