import { isOwned } from '../../shared/noun-phrase.ts';
import { wordAt } from '../../shared/sentence-text.ts';
import { isFiniteAt } from '../../sentence/finite.ts';
import type { Scene } from '../../sentence/scene.ts';
import type { Hit } from '../../sentence/scope.ts';
import { hitsOf } from '../../sentence/scope.ts';
import { baseVerbs } from '../../words/grammar.ts';

/** A demand that reaches the mention, and the words that it is told in. */
export interface Demanded {
  readonly scene: Scene;
  readonly hit: Hit;
  /** Its first word, and the word before that. */
  readonly verb: string;
  readonly before: string;
  /** What the mention's clause has before it. */
  readonly subject: readonly string[];
  /** The five words after it, one by one and as a text. */
  readonly next: readonly string[];
  readonly after: string;
}

/** The nearest demand on the mention; `null` where none reaches it, or it is somebody's own. */
export function demandOn(scene: Scene): Demanded | null {
  if (isOwned(scene) || (scene.clause.kind === 'relative' && scene.clause.opener === 'who')) return null;
  const hit = hitsOf(scene, 'conditional').find(
    (one) =>
      isDemanded(scene, one) &&
      !isRecommended(scene, one) &&
      !isOfBeneficiaries(scene, one) &&
      !isOfAnotherVerb(scene, one),
  );
  if (hit === undefined) return null;
  const { from, to } = hit.found;
  const next = scene.tokens.slice(to, to + 5).map(({ word }) => word);
  return {
    scene,
    hit,
    verb: wordAt(scene, from),
    before: wordAt(scene, from - 1),
    subject: scene.tokens.slice(scene.clause.from, from).map(({ word }) => word),
    next,
    after: next.join(' '),
  };
}

/** A demand reaches its own object: a few words on, and over commas only in an "or" list. */
function isDemanded(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') return true;
  const between = scene.tokens.slice(hit.found.to, scene.at).map((token) => token.word);
  // "Whether you sail alone or with a crew, it is included": it is, either way.
  if (scene.tokens[hit.found.from]?.word === 'whether' && between.includes(',')) return false;
  // "Production still requires A, B, C and D": a list is as long as it is.
  const isList = between.filter((word) => word === ',').length >= 2 && scene.clause.from <= hit.found.from;
  // "Must have these enabled to be used in a compliant manner": what it takes, and what for.
  const isFor = between.some(
    (word, at) =>
      word === 'to' &&
      /^(?:be|become|stay|remain|meet|comply|qualify|ensure|achieve|maintain)$/u.test(between[at + 1] ?? ''),
  );
  const isOneOf =
    between.includes(',') &&
    scene.tokens.slice(scene.at + 1, scene.clause.to).some(({ word }) => word === 'and' || word === 'or') &&
    !between.some((word) => word === 'that' || word === 'because');
  if (hit.distance > (isList ? 40 : isFor ? 20 : 8)) return false;
  return (
    isOneOf || !between.includes(',') || between.includes('or') || between.includes('and') || scene.kind === 'name'
  );
}

/** "You should choose the SOC 2 certified berth" sells what it urges. */
function isRecommended(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') return false;
  const who = scene.tokens[hit.found.from - 1];
  if (
    who?.kind === 'word' &&
    !/^(?:you|everyone|everybody|anyone|buyers|customers|who|they|people|teams|a|the)$/u.test(who.word)
  )
    return false;
  return /^(?:choose|try|see|book|visit|meet|pick|join|get|experience|buy|know|check|love|trust|switch)$/u.test(
    wordAt(scene, hit.found.to),
  );
}

/** "Built for teams that need it": whom the thing is for, not what is still needed. */
function isOfBeneficiaries(scene: Scene, { found }: Hit): boolean {
  const opener = wordAt(scene, found.from - 1);
  if (opener !== 'that' && opener !== 'who') return false;
  return scene.tokens.slice(Math.max(0, found.from - 5), found.from - 1).some(({ word }) => word === 'for');
}

/** "Every plan that needs approval comes with it": what is needed is told of the plan, and the verb after it of the claim. */
function isOfAnotherVerb(scene: Scene, { direction, found }: Hit): boolean {
  if (
    direction !== 'forward' ||
    !['that', 'which', 'who'].includes(wordAt(scene, found.from - 1)) ||
    scene.tokens[found.from - 2]?.kind !== 'word'
  )
    return false;
  const isOfMany = scene.tokens[found.from - 2]?.word.endsWith('s') === true;
  // The claim's own words may begin with the verb: "take your credit card".
  const verbAt = (at: number): string =>
    at === scene.at ? (/^(\p{L}+) /u.exec(scene.tokens[at]?.raw ?? '')?.[1]?.toLowerCase() ?? '') : wordAt(scene, at);
  const isVerb = (at: number): boolean =>
    isFiniteAt(scene.tokens, at) ||
    (isOfMany &&
      baseVerbs.has(verbAt(at)) &&
      scene.tokens[at - 1]?.kind !== 'mark' &&
      !beforeInfinitives.has(wordAt(scene, at - 1)));
  return scene.tokens
    .slice(found.to, scene.at + 1)
    .some(({ word }, index) => word !== 'that' && isVerb(found.to + index));
}

const beforeInfinitives = new Set('to the a an their its no any more and or require need'.split(' '));
