import { pattern } from '../words/pattern.ts';
import type { Found, Says } from '../../cue.ts';
import { clauseAt, verbOf } from './clause.ts';
import { isFiniteAt } from './finite.ts';
import { longFormAt } from './short-forms.ts';
import { demanding } from '../words/conditions.ts';
import type { Scene } from './scene.ts';

/** A cue with the mention in its scope. */
export interface Hit {
  readonly found: Found;
  /** Tokens between cue and mention. */
  readonly distance: number;
  readonly direction: 'forward' | 'backward';
}

/** Cues of a kind whose scope holds the mention, nearest first. */
export function hitsOf(scene: Scene, says: Says): Hit[] {
  const hits: Hit[] = [];
  for (const found of scene.found) {
    if (found.cue.says !== says) continue;
    const isBefore = found.to <= scene.at;
    const distance = isBefore ? scene.at - found.to : found.from - scene.at - 1;
    const direction = isBefore ? 'forward' : 'backward';
    if (found.cue.direction !== 'both' && found.cue.direction !== direction) continue;
    if (distance > found.cue.reach) continue;
    const isInScope = isBefore ? isForward(scene, found) : isBackward(scene, found);
    if (isInScope) hits.push({ found, distance, direction });
  }
  return hits.sort((one, other) => one.distance - other.distance);
}

function groupAt(scene: Scene, index: number): number {
  return scene.groups[clauseAt(scene.clauses, index)] ?? -1;
}

/** Determiners and prepositions of denial govern a noun phrase, not a clause. */
const phrasal = new Set([
  'no',
  'without',
  'zero',
  'missing',
  'unavailable',
  'unsupported',
  'excluding',
  'omitting',
  'rather',
  'instead',
]);

function isForward(scene: Scene, found: Found): boolean {
  if (groupAt(scene, found.to - 1) !== scene.group && !isInAsideOf(scene, found)) return false;
  if (isInInsertion(scene, found) || isResult(scene, found) || isAnew(scene, found)) return false;
  const first = scene.tokens[found.from]?.word ?? '';
  if (!phrasal.has(first) || found.cue.says !== 'denied') return true;
  return governs(scene, found);
}

/** "The library, except for the one not recommended, was audited": said within commas of what is left out. */
function isInInsertion({ at, tokens }: Scene, found: Found): boolean {
  let open = -1;
  for (let index = 0; index < found.from; index += 1) {
    if (tokens[index]?.word !== ',') continue;
    open = excepting.has(tokens[index + 1]?.word ?? '') ? index : -1;
  }
  return open >= 0 && tokens.slice(found.to, at).some(({ word }) => word === ',');
}

/** "Not a bank, not a broker, and certified", "not large, just certified", "no office and a 99.99 % uptime": the last of them is not denied. */
function isAnew(scene: Scene, found: Found): boolean {
  if (found.cue.says !== 'denied') return false;
  const gap = scene.tokens
    .slice(found.to, scene.at)
    .map(({ word }) => word)
    .join(' ');
  const isClaim =
    isClaimAhead(scene) ||
    /^(?:ready|live|\d)/u.test(scene.tokens[scene.at]?.word ?? '') ||
    /\d\s?%|[- ]ready$/iu.test(scene.named);
  if (/ , (?:just|simply|rather|but)(?: an?| the)?$/u.test(` ${gap}`) && gap !== '') return !/^,/u.test(gap);
  if (/\p{L} , (?:and|but)(?: also| now)?(?: an?| the)?$/u.test(gap)) return isClaim || /(?:an?|the)$/u.test(gap);
  return /^no$/u.test(scene.tokens[found.from]?.word ?? '') && /\p{L} and an?$/u.test(gap);
}

/** "Does not receive cards, making it compliant": what comes of it is not denied. */
function isResult({ at, tokens }: Scene, found: Found): boolean {
  return (
    found.cue.says === 'denied' &&
    tokens
      .slice(found.to, at)
      .some(({ word }, index) => word === ',' && resulting.test(tokens[found.to + index + 1]?.word ?? ''))
  );
}

const resulting = /^(?:making|keeping|leaving|ensuring|allowing|enabling|giving|meaning|so)$/u;

const excepting = new Set(['except', 'excepting', 'excluding', 'including', 'besides', 'unlike', 'aside', 'apart']);

/** "Without any of the attestations (SOC 2, HIPAA)": bare names in brackets are what stands before them. */
function isInAsideOf(scene: Scene, found: Found): boolean {
  if (
    scene.clause.kind !== 'aside' ||
    scene.verb >= 0 ||
    isClaimAhead(scene) ||
    !['denied', 'conditional'].includes(found.cue.says)
  )
    return false;
  const index = clauseAt(scene.clauses, scene.at);
  return groupAt(scene, found.to - 1) === scene.groups[index - 1];
}

/**
 * Whether a phrasal denial reaches over what lies between. "No A, B or C"
 * shares its "no"; "No A, B, C" and "No A and a certified C" do not surely.
 */
function governs(scene: Scene, found: Found): boolean {
  // "A zero-retention mode" is a compound.
  if (scene.tokens[found.to]?.glue === '-' && found.to < scene.at) return false;
  // "Instead of a password you use SSO": what stands before the subject ends there.
  if (
    ['instead', 'rather'].includes(scene.tokens[found.from]?.word ?? '') &&
    found.from === scene.clause.from &&
    isSubjectAhead(scene, found.to)
  )
    return false;
  // "No plan comes with SSO": its subject is denied, and so the clause.
  if (
    scene.verb > found.to &&
    scene.verb < scene.at &&
    ['no', 'zero'].includes(scene.tokens[found.from]?.word ?? '') &&
    !scene.tokens.slice(found.to, scene.verb).some(({ word }) => word === ',' || word === 'that' || word === 'who') &&
    !scene.tokens.slice(scene.verb, scene.at).some(({ word }) => word === ',' || word === 'without' || word === 'and')
  )
    return true;
  let commas = 0;
  let hasOr = false;
  for (let at = found.to; at < scene.at; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if (word === ',') commas += 1;
    if (word === 'or' || word === 'nor') hasOr = true;
    if (word === 'and' && isClaimAhead(scene)) return false;
    if (word === 'with' && scene.tokens[found.from]?.word !== 'without') return false;
  }
  if (commas === 0) return true;
  for (let at = scene.at; !hasOr && at < scene.clause.to; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if (word === 'or' || word === 'nor') hasOr = true;
  }
  return hasOr;
}

/** Whether a pronoun before the clause's verb begins anew after some words. */
function isSubjectAhead({ at, tokens, verb }: Scene, from: number): boolean {
  return (
    verb > from &&
    verb < at &&
    tokens
      .slice(from, verb)
      .some(({ word }) => ['you', 'we', 'they', 'our', 'every', 'each', 'everyone', 'everybody'].includes(word))
  );
}

const claiming = /^(?:complian|certif|encrypt|accredit|audited|guarante|approved|ready|grade|protected|secured)/u;

function isClaimAhead(scene: Scene): boolean {
  if (claiming.test(lastWord(scene.named))) return true;
  return [1, 2].some((step) => claiming.test(scene.tokens[scene.at + step]?.word ?? ''));
}

function lastWord(raw: string): string {
  return (
    raw
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? ''
  );
}

const copular = new Set(
  'is are was were be been being am has have had can could may might will would shall should must do does did remain remains stay stays'.split(
    ' ',
  ),
);
const tail = new Set(
  'for by in until at on from to as with due and or but when this yet today currently now here because since if later soon next shortly eventually again through within per of pending before after under'.split(
    ' ',
  ),
);
const separators = new Set([',', ':', '—', '(', '[', '|', '→', '.', '?', '"', '*']);

function isBackward(scene: Scene, found: Found): boolean {
  const first = scene.tokens[found.from];
  if (first === undefined) return false;
  const before = scene.tokens[found.from - 1];
  const isAfterMark = before?.kind === 'mark' && separators.has(before.word);
  const next = scene.tokens[found.to];
  // "❌ NO": one denial may say another over.
  const isSaidAgain = scene.found.some((one) => one.cue.says === 'denied' && one.from === found.to);
  const endsPhrase =
    isSaidAgain ||
    next === undefined ||
    next.kind === 'mark' ||
    tail.has(next.word) ||
    ['for', 'in', 'by'].includes(scene.tokens[found.to - 1]?.word ?? '');
  if (copular.has(first.word)) {
    if (crossesRelative(scene, found)) return false;
    if (isHostOfAside(scene, found)) return true;
    if (isOneOfSubjects(scene, found)) return true;
    if (groupAt(scene, found.from) !== scene.group)
      return isAfterMark && isNear(scene, found.from - 1) && startsBare(scene, found);
    return !hasVerbBetween(scene, found.from) && !isObject(scene);
  }
  if (isDemanding(scene, found)) return isSubjectOf(scene, found);
  const isBareAside = before?.word === '(' && ['not', 'non'].includes(first.word) && found.to - found.from > 1;
  if (found.cue.says === 'topic') {
    // A name's long form, in brackets after it, parts it from nothing.
    const past = Math.max(scene.at, longFormAt(scene.tokens, scene.at + 1));
    const isClose = found.from - past <= 4 && !hasVerbBetween(scene, found.from);
    return isClose && !crossesRelative(scene, found) && groupAt(scene, found.from) === scene.group;
  }
  if (!endsPhrase && !isBareAside) return false;
  if (isAfterMark) return isNear(scene, found.from - 1);
  if (crossesRelative(scene, found)) return false;
  if (isOfNounBetween(scene, found)) return false;
  const inGroup = groupAt(scene, found.from) === scene.group;
  if (inGroup && found.cue.says === 'conditional' && first.glue === null && isSubjectOf(scene, found)) return true;
  const isTold =
    !isBareNo(first.word) ||
    found.to - found.from > 1 ||
    (found.from === scene.at + 1 &&
      (next === undefined || next.word === '.' || next.word === ',' || next.word === ';'));
  return inGroup && found.from - scene.at <= 4 && !hasVerbBetween(scene, found.from) && isTold;
}

/** "Refunds for orders cancelled before shipping": the participle is of the noun before it. */
function isOfNounBetween({ at, tokens }: Scene, { cue, from, to }: Found): boolean {
  return (
    cue.says === 'denied' &&
    to - from === 1 &&
    /ed$/u.test(tokens[from]?.word ?? '') &&
    /^(?:for|of|on|to|from)$/u.test(tokens[at + 1]?.word ?? '') &&
    /^(?:within|before|after|by|during|in|at|less|more|under)$/u.test(tokens[to]?.word ?? '')
  );
}

/** "Checkout still requires an approved provider": the words before it are what asks. */
function isDemanding(scene: Scene, { from, to, cue }: Found): boolean {
  return (
    cue.says === 'conditional' &&
    cue.direction === 'both' &&
    scene.tokens.slice(from, to).some(({ word }) => demanding.includes(word))
  );
}

/** Whether the mention is the subject of a verb, or one of several: "A, B and C require". */
function isSubjectOf(scene: Scene, found: Found): boolean {
  const between = scene.tokens.slice(scene.at + 1, found.from);
  const isList = between.every(({ kind, word }) => kind !== 'mark' || word === ',' || word === '/');
  return (
    isList &&
    between.length <= 12 &&
    !isObject(scene) &&
    !hasVerbBetween(scene, found.from) &&
    !crossesRelative(scene, found)
  );
}

/** "The DPA and the terms are drafts": a thing among the subjects, not a state told before. */
function isOneOfSubjects(scene: Scene, found: Found): boolean {
  const between = scene.tokens.slice(scene.at + 1, found.from);
  const isJoined =
    between.some(({ word }) => word === 'and' || word === 'or') && between.every(({ kind }) => kind === 'word');
  return isJoined && !isClaimAhead(scene) && isSubjectOf(scene, found);
}

/** A relative clause after the mention says what it says of its own noun. */
function crossesRelative(scene: Scene, found: Found): boolean {
  const first = clauseAt(scene.clauses, scene.at);
  const last = clauseAt(scene.clauses, found.from);
  return scene.clauses.slice(first + 1, last + 1).some((clause) => clause.kind === 'relative');
}

/** "Components shown here (auto-scaling, clustering) are not yet implemented." */
function isHostOfAside(scene: Scene, found: Found): boolean {
  if (scene.clause.kind !== 'aside' || scene.verb >= 0 || isClaimAhead(scene)) return false;
  const index = clauseAt(scene.clauses, scene.at);
  const host = scene.clauses[index - 1];
  const rest = clauseAt(scene.clauses, found.from);
  return (
    rest === index + 1 &&
    host !== undefined &&
    verbOf(scene.tokens, host) < 0 &&
    found.from - (scene.clauses[rest]?.from ?? 0) <= 2
  );
}

function isBareNo(word: string): boolean {
  return word === 'no' || word === 'none' || word === 'never';
}

/** "SOC 2 (is not claimed)": a predicate set off from its subject by a mark. */
function startsBare(scene: Scene, found: Found): boolean {
  return !isObject(scene) && found.from > scene.at;
}

/** Whether only the mention's own noun phrase, and asides, stand before a mark. */
function isNear(scene: Scene, mark: number): boolean {
  let depth = 0;
  let words = 0;
  for (let at = scene.at + 1; at < mark; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined) return false;
    if (token.word === '(' || token.word === '[') depth += 1;
    else if (token.word === ')' || token.word === ']') depth -= 1;
    else if (depth === 0 && (token.word === ';' || token.word === '—' || token.word === '.')) return false;
    else if (depth === 0 && token.kind === 'word') {
      words += 1;
      if (isFiniteAt(scene.tokens, at)) return false;
    }
  }
  return words <= 5;
}

function hasVerbBetween(scene: Scene, to: number): boolean {
  for (let at = scene.at + 1; at < to; at += 1) {
    if (isFiniteAt(scene.tokens, at)) return true;
  }
  return false;
}

/** Whether the clause's verb stands before the mention, which is then its object, and not the subject of what is said: "the page says that SOC 2 is not held". */
function isObject(scene: Scene): boolean {
  return scene.verb >= 0 && scene.verb < scene.at && !opensContent(scene);
}

/** Whether nothing but its own adjectives stands between a "that" of content and the mention. */
function opensContent({ at, tokens, verb }: Scene): boolean {
  const that = tokens.findLastIndex(({ word }, index) => index < at && word === 'that');
  if (that < 0 || that < verb || at - that > 3) return false;
  return tellingVerb.test(tokens[verb]?.word ?? '') && tokens.slice(that + 1, at).every(({ kind }) => kind === 'word');
}

const tellingVerb = pattern('u')`
  ^(?:
    says?|said|states?|stated|tells?|told|writes?|wrote|explains?|means?|shows?|admits?|notes?|knows?|know|
    understand|remember|warns?|reads?
  )$`;
