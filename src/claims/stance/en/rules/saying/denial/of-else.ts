/** Denials that leave the thing where it is: what they deny is of others, or is done with it. */
import type { Token } from '../../../../token.ts';
import { abstractHead } from '../../../shared/noun-phrase.ts';
import { isWe, speaksOfUs } from '../../../shared/publisher.ts';
import { wordAt, wordsBetween } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { hitsOf, type Hit } from '../../../sentence/scope.ts';
import { focusElsewhere, othersNamed } from '../../../words/denial.ts';
import { determiners } from '../../../words/grammar.ts';
import { pattern } from '../../../words/pattern.ts';
import { modifier } from '../../naming/compound.ts';

/** "Does not circumvent encryption": it is left as it is, wherever it is. */
export function isLeftAlone(scene: Scene, { direction, found }: Hit): boolean {
  if (direction !== 'forward' || found.to !== scene.at - 1 || speaksOfUs(scene)) return false;
  return /^(?:circumvent|bypass|break|weaken|defeat|undermine|affect|attack)$/u.test(wordAt(scene, scene.at - 1));
}

/** "Expenses should not be paid for with a company credit card": a rule for everybody, about a thing. */
export function isDutyOfAll(scene: Scene, { found, direction }: Hit): boolean {
  if (direction !== 'forward' || scene.kind !== 'step' || speaksOfUs(scene)) return false;
  const isModal = [found.from - 1, found.from].some((at) => ['should', 'must', 'may'].includes(wordAt(scene, at)));
  const isOrder = scene.tokens[0]?.word === 'do' && scene.tokens[1]?.word === 'not';
  return isModal || isOrder;
}

/** Whether it is denied that there is the document, or that it is at hand; and not only what is done with it. */
export function deniesProof(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'forward')
    return (
      !scene.tokens
        .slice(hit.found.to, scene.at)
        .some(({ word }) => /^(?:e-?mail|share|copy|forward|print|send|lose|read|leak|translate)$/u.test(word)) &&
      !/\b(?:exceptions?|findings|gaps|faults?)\b/u.test(wordsBetween(scene, hit.found.to, scene.at))
    );
  const said = wordsBetween(scene, hit.found.from, hit.found.to + 3);
  return !/\b(?:translated|public|cheap|free|for sale|secret|long|short)\b/u.test(said);
}

/** From where and before where the tokens stand of whom something is denied: a relative clause has them before it. */
export function deniedSpan({ clause }: Scene, { found }: Hit): readonly [from: number, to: number] {
  return clause.kind === 'relative'
    ? [Math.max(0, clause.from - 4), clause.from]
    : [clause.from, Math.max(found.from, clause.from)];
}

export function isOthers(scene: Scene, tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isWe(scene, token))) return false;
  // "Stripe, PayPal and others": more of the same, and nobody else's.
  const last = tokens.findIndex(({ word }) => word === 'others');
  if (tokens[last - 1]?.word === 'and' && tokens.slice(0, last).some(({ kind }) => kind === 'mention')) return false;
  const words = tokens.map(({ word }) => word).join(' ');
  return othersNamed.test(words);
}

/** The denial is of something else, to which the mention is a nearer by-word: "not governed by … of the GDPR". */
export function isNamedOnly(scene: Scene, hit: Hit): boolean {
  const kind = scene.kind;
  if (kind === 'superlative') return abstractHead(scene) !== null && !isAt(scene, hit);
  if (kind === 'step')
    return (
      modifier(scene) !== null &&
      !/^(?:have|has|had|ve|is|are|hold|holds|publish|publishes)$/u.test(
        wordAt(
          scene,
          [',', 'and', 'or'].includes(scene.tokens[hit.found.from - 1]?.word ?? '') ? scene.verb : hit.found.from - 1,
        ),
      ) &&
      !handling.test(wordAt(scene, hit.found.to))
    );
  const about = hitsOf(scene, 'topic').find((one) => one.direction === 'forward' && one.distance <= 3);
  return (
    kind === 'name' &&
    about !== undefined &&
    hit.direction === 'forward' &&
    hit.distance > 6 &&
    // "Not examined against the one or assessed under the other": a second verb shares the denial.
    !/\bn?or(?: \w+)?$/u.test(wordsBetween(scene, hit.found.to, about.found.from))
  );
}

const handling = pattern('u')`
  ^(?:
    have|has|offer|support|include|provide|need|require|accept|store|collect|keep|process|hold|handle|retain|
    transmit|save|record|take|share|sell|ask
  )`;

/** "Not the most secure way": only an article between. */
function isAt(scene: Scene, { direction, found }: Hit): boolean {
  return direction === 'forward' && scene.tokens.slice(found.to, scene.at).every(({ word }) => determiners.has(word));
}

/** "Not certified for fun", "not only on paper": what is denied is the way, not the thing. */
export function isElsewhere(scene: Scene): boolean {
  const end = scene.tokens[scene.at]?.end ?? 0;
  return focusElsewhere.test(scene.passage.text.slice(end, end + 90));
}
