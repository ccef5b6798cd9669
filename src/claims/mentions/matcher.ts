/** Phrases made ready to be looked for, and looking for them. */
import type { Mention } from '../types.ts';
import { undisguised } from '../text/disguises.ts';
import { standInTexts } from '../text/stand-ins.ts';
import { plainWords, tokens, type WordToken } from '../text/tokens.ts';
import { Misspellings } from './misspellings.ts';
import { isNumeral, restOfNumeral } from './numerals.ts';
import { fits, textOf, type Sequence, type Word } from './phrase/sequence.ts';
import { parsePhrase } from './phrase/phrase.ts';
import { PhraseError } from './phrase/phrase-error.ts';
import type { KnownWords } from './phrase/reader.ts';
import { compilePrefilter, type Prefilter } from './prefilter/index.ts';
import { SpelledOut } from './spelled-out.ts';

export interface ClaimPhrases {
  readonly id: string;
  readonly phrases: readonly string[];
  /** Phrases that look like the claim and are not: they cancel what they touch. */
  readonly not?: readonly string[] | undefined;
}

/** Opaque to callers: made by {@link compilePhrases}, used by the finders. */
export interface Matcher {
  /** Entries by the key of the word they are found by. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Entries found by a word's beginning, by the beginning's first three letters. */
  readonly byBeginning: ReadonlyMap<string, readonly Entry[]>;
  readonly prefilter: Prefilter;
  /** What words of long phrases are written as by mistake. */
  readonly misspellings: Misspellings;
}

export interface Entry {
  readonly claim: string;
  readonly isCancelling: boolean;
  readonly sequence: Sequence;
  /** Index in the sequence of the word it is found by. */
  readonly anchor: number;
}

/**
 * Make the phrases of claims ready to be looked for.
 *
 * @throws {PhraseError} A phrase is malformed; its message says where and why.
 */
export function compilePhrases(claims: readonly ClaimPhrases[]): Matcher {
  const known: KnownWords = new Map();
  const parsed: Omit<Entry, 'anchor'>[] = [];
  for (const { id, phrases, not = [] } of claims) {
    for (const phrase of phrases)
      for (const sequence of soundPhrase(phrase, known)) parsed.push({ claim: id, isCancelling: false, sequence });
    for (const phrase of not)
      for (const sequence of soundPhrase(phrase, known)) parsed.push({ claim: id, isCancelling: true, sequence });
  }
  const costs = costsOf(parsed.map(({ sequence }) => sequence));
  const entries = parsed.map(({ claim, isCancelling, sequence }): Entry => ({
    claim,
    isCancelling,
    sequence,
    anchor: cheapest(sequence, costs),
  }));
  const anchorOf = ({ sequence, anchor }: Entry): Word | undefined => sequence[anchor];
  const isBeginning = (entry: Entry): boolean => anchorOf(entry)?.kind === 'beginning';
  const named = entries.filter(({ isCancelling }) => !isCancelling).map(({ sequence }) => sequence);
  const misspellings = new Misspellings(named);
  return {
    byWord: group(
      entries.filter((entry) => !isBeginning(entry)),
      (entry) => anchorOf(entry)?.keys ?? [],
    ),
    byBeginning: group(entries.filter(isBeginning), (entry) =>
      (anchorOf(entry)?.keys ?? []).map((key) => key.slice(0, 3)),
    ),
    prefilter: compilePrefilter(named, misspellings),
    misspellings,
  };
}

/** The sequences of a phrase, each of which is found in its own text. */
function soundPhrase(phrase: string, known: KnownWords): Sequence[] {
  const sequences = parsePhrase(phrase, known);
  if (isPlain(phrase)) return sequences;
  for (const sequence of sequences) {
    const text = textOf(sequence);
    const words = tokens(text);
    const entry: Entry = {
      claim: '',
      isCancelling: false,
      sequence,
      anchor: sequence.findIndex(({ kind }) => kind !== 'number'),
    };
    if (words.some((_, index) => matchAt(entry, text, words, index) !== null)) continue;
    const read = words.map(({ written }) => written).join(' ');
    throw new PhraseError(
      phrase,
      0,
      `Unexpected phrase that is not found in its own words \`${text}\`, expected another spelling: they are read as \`${read}\``,
    );
  }
  return sequences;
}

/** Whether a phrase is of words that nothing can be wrong with: most are. */
function isPlain(phrase: string): boolean {
  return /^(?:[ ()|[\]]|~\d+|#%?(?=[ )\]|]|$)|(?:[A-Za-z]{2,}|\d{2,})(?=[ ()|[\]-]|$)|-(?=[A-Za-z]{2}))*$/.test(phrase);
}

/**
 * Where a text names claims: one mention per claim and place, the longest
 * phrase first, in order of place and claim. Offsets are UTF-16.
 */
export function findMentions(matcher: Matcher, text: string): Mention[] {
  const plain = undisguised(text);
  const found = mentionsAsWritten(matcher, text);
  const others = standInTexts(text);
  // Beside what is written, not in its place: a sign may also stand before a word.
  if (plain === null && others.length === 0) return found;
  const disguised = plain === null ? [] : mentionsAsWritten(matcher, plain);
  return onePerPlace([...found, ...disguised, ...others.flatMap((other) => mentionsInStead(matcher, other))]);
}

/** Mentions in a text with Latin letters in place of others; each has its words in them. */
function mentionsInStead(matcher: Matcher, text: string): Mention[] {
  return mentionsAsWritten(matcher, text).map((mention) => ({
    ...mention,
    plain: mention.plain ?? plainWords(text.slice(mention.start, mention.end)),
  }));
}

function mentionsAsWritten(matcher: Matcher, text: string): Mention[] {
  const words = tokens(text).map((token) => {
    const meant = matcher.misspellings.meant(token.key);
    return meant === null ? token : { ...token, key: meant };
  });
  const found: Mention[] = [];
  const cancelled: Mention[] = [];
  const look = (entries: readonly Entry[], index: number): void => {
    for (const entry of entries) {
      const mention = matchAt(entry, text, words, index);
      if (mention !== null) (entry.isCancelling ? cancelled : found).push(mention);
    }
  };
  for (const [index, { key }] of words.entries()) {
    const entries = matcher.byWord.get(key);
    if (entries !== undefined) look(entries, index);
    const begun = matcher.byBeginning.get(key.slice(0, 3));
    if (begun !== undefined) look(begun, index);
  }
  if (words.some(({ letters }) => letters !== undefined)) {
    const spelled = new SpelledOut(words);
    for (const { entries, start, end } of spelled.wordsOf(matcher))
      for (const entry of entries) {
        const place = spelled.place(entry, start, end);
        if (place !== null) (entry.isCancelling ? cancelled : found).push({ claim: entry.claim, ...place });
      }
  }
  if (found.length === 0) return found;
  const isCancelled = (mention: Mention): boolean =>
    cancelled.some((other) => other.claim === mention.claim && other.start < mention.end && mention.start < other.end);
  return onePerPlace(cancelled.length === 0 ? found : found.filter((mention) => !isCancelled(mention)));
}

/** The mention of a sequence whose anchor stands at a token, or `null`. */
function matchAt(
  { claim, sequence, anchor }: Entry,
  text: string,
  words: readonly WordToken[],
  index: number,
): Mention | null {
  const word = sequence[anchor];
  const token = words[index];
  if (!word || !token || !fits(word, token)) return null;
  const before = walk(sequence, words, anchor, index, -1);
  const after = before === null ? null : walk(sequence, words, anchor, index, 1);
  if (before === null || after === null) return null;
  const own = [...before.toReversed(), index, ...after];
  const [first = index, last = index] = [own[0], own.at(-1)];
  const isWhole = last - first + 1 === own.length;
  const between = isWhole
    ? ''
    : words
        .slice(first, last + 1)
        .filter((_, at) => !own.includes(first + at))
        .map(({ start, end }) => text.slice(start, end))
        .join(' ');
  return { claim, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, between };
}

/** Match the words on one side of the anchor: their indexes, from the anchor outwards, or `null`. */
function walk(
  sequence: Sequence,
  words: readonly WordToken[],
  anchor: number,
  index: number,
  step: 1 | -1,
): number[] | null {
  const found: number[] = [];
  let at = index;
  for (let next = anchor + step; next >= 0 && next < sequence.length; next += step) {
    // The distance and the mark are written on the later of the two words.
    at = nearest(sequence[next] as Word, sequence[Math.max(next, next - step)], words, at, step);
    if (at < 0) return null;
    found.push(at);
    if (sequence[next]?.kind === 'number') {
      const rest = restOfNumeral(words, at, step);
      found.push(...rest);
      at += step * rest.length;
    }
  }
  return found;
}

/** The nearest token that fits, with at most `within` others between, and no break but the mark. */
function nearest(
  word: Word,
  between: Word | undefined,
  words: readonly WordToken[],
  from: number,
  step: 1 | -1,
): number {
  const { within = 0, mark = '' } = between ?? {};
  let next = from;
  while (
    isMore(words, next + step) &&
    (step > 0 || words[next]?.follows === true) &&
    !fits(word, words[next + step] as WordToken)
  )
    next += step;
  for (let skipped = 0, at = next + step; skipped <= within; skipped++, at += step) {
    const token = words[at];
    const later = step > 0 ? token : words[at + 1];
    if (
      !token ||
      !later ||
      !(
        later.follows ||
        (within > 0 && later.afterComma) ||
        (mark !== '' && (later.mark === mark || (within > 0 && later.mark === `,${mark}`)))
      )
    )
      return -1;
    if (word.kind === 'number' && word.written === '' ? isNumeral(words, at) : fits(word, token)) return at;
  }
  return -1;
}

/** Whether a plus stands there that belongs to the number before it: "500+ customers", "50k +", "five hundred plus". */
function isMore(words: readonly WordToken[], at: number): boolean {
  const [before, sign] = [words[at - 1], words[at]];
  return (
    sign !== undefined &&
    (sign.written === '+' || sign.key === 'plus') &&
    sign.follows &&
    before !== undefined &&
    (before.written === '%' || before.written === '+' || isNumeral(words, at - 1))
  );
}

/** The same claim once in each place: what lies within a longer mention goes. */
function onePerPlace(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || (a.claim < b.claim ? -1 : 1));
  const longest = new Map<string, Mention>();
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = longest.get(mention.claim);
    if (last && mention.start < last.end) {
      if (mention.end - mention.start <= last.end - last.start) continue;
      kept.splice(kept.indexOf(last), 1);
    }
    longest.set(mention.claim, mention);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || (a.claim < b.claim ? -1 : 1));
}

/** What it costs to find a phrase by a word: the fewer sequences hold it, the better. */
function costsOf(sequences: readonly Sequence[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const sequence of sequences)
    for (const { keys } of sequence) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  for (const [key, count] of uses) uses.set(key, cost(key, count));
  return uses;
}

/** Words that any text is full of: found by them, a phrase costs time for nothing. */
const ordinary = new Set(
  (
    'a about after all also an and any are as at be been before best by can data day do does every first for from get ' +
    'good has have how if in into is it its just last let live make many more most new no not now of on one only or ' +
    'other our out over own page plan point product quality rate read ready real run secure security service set ' +
    'site so some state support system team test than that the their them then there thi time to under up use used ' +
    'user version via wa we well what when where which who will with work you your'
  ).split(' '),
);

/** Index of the word that a sequence is found by. */
function cheapest(sequence: Sequence, costs: ReadonlyMap<string, number>): number {
  let best = -1;
  let least = Infinity;
  sequence.forEach(({ kind, keys }, index) => {
    if (kind === 'number') return;
    const weight = keys.reduce((sum, key) => sum + (costs.get(key) ?? 0), 0);
    if (weight >= least) return;
    least = weight;
    best = index;
  });
  return best;
}

/** What finding a phrase by a word costs, in no unit: how often the word leads nowhere. */
function cost(key: string, uses: number): number {
  const isSign = /^(?:\p{N}.*|percent|number|and)$/u.test(key);
  return uses + (ordinary.has(key) ? 10_000 : 0) + (isSign ? 1_000 : 0) - key.length / 100;
}

function group(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const list = groups.get(key);
      if (list) list.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}
