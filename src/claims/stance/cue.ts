import type { Stance } from '../types.ts';
import type { Token } from './token.ts';

/**
 * What a cue says of the mention in its scope. `pseudo` looks like a cue and
 * is none: it consumes its words. `turn` gives back what a denial took
 * ("nothing except …").
 */
export type Says = Stance | 'pseudo' | 'turn';

/** Which way a cue looks: `forward` at what follows it. */
export type Direction = 'forward' | 'backward' | 'both';

export interface Cue {
  /**
   * Words apart by spaces; `a|b` either, `a?` perhaps, `*` any one word,
   * `…` up to three words. Marks are written as such.
   */
  readonly pattern: string;
  readonly says: Says;
  readonly direction: Direction;
  /** The run of cues that it belongs to, named by why they are cues or where the rule is from. */
  readonly run: string;
  /** How many tokens it reaches, where that is less than its clause. */
  readonly reach: number;
}

/** A cue found; indexes are into the tokens, the end exclusive. */
export interface Found {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** A run of cues alike in everything but their words. */
export function cues(
  says: Says,
  direction: Direction,
  run: string,
  patterns: readonly string[],
  reach = Number.POSITIVE_INFINITY,
): Cue[] {
  return patterns.map((pattern) => ({ pattern, says, direction, run, reach }));
}

type Step =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly kind: 'any'; readonly upTo: number };

interface Compiled {
  readonly cue: Cue;
  readonly steps: readonly Step[];
}

/** Cues by the words that can begin them, so that most tokens cost one look-up. */
export type CueIndex = ReadonlyMap<string, readonly Compiled[]>;

/**
 * A list of cues, ready to be found in sentences.
 *
 * @throws {TypeError} A pattern begins with a wildcard, which the index cannot hold: a mistake in the list.
 */
export function indexCues(list: readonly Cue[]): CueIndex {
  const index = new Map<string, Compiled[]>();
  for (const cue of list) {
    const steps = cue.pattern.split(' ').map(step);
    const compiled = { cue, steps };
    for (const word of firstWords(steps)) {
      const bucket = index.get(word);
      if (bucket === undefined) index.set(word, [compiled]);
      else bucket.push(compiled);
    }
  }
  return index;
}

function step(source: string): Step {
  if (source === '*') return { kind: 'any', upTo: 1 };
  if (source === '…') return { kind: 'any', upTo: 3 };
  const isOptional = source.length > 1 && source.endsWith('?');
  const body = isOptional ? source.slice(0, -1) : source;
  return { kind: 'words', words: new Set(body.split('|')), isOptional };
}

/** @throws {TypeError} A pattern begins with a wildcard, which the index cannot hold. */
function firstWords(steps: readonly Step[]): Set<string> {
  const first = new Set<string>();
  for (const one of steps) {
    if (one.kind === 'any') throw new TypeError('A cue cannot begin with a wildcard.');
    for (const word of one.words) first.add(word);
    if (!one.isOptional) break;
  }
  return first;
}

/**
 * The cues of a sentence, in order and without overlap; of those that begin at
 * one word the longest is kept, so that "not only" hides "not".
 */
export function findCues(index: CueIndex, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const best = longestAt(index, tokens, at);
    if (best.length > 0) {
      found.push(...best);
      at = best[0]?.to ?? at + 1;
    } else {
      at += 1;
    }
  }
  return found;
}

/** Two cues of one pattern (say, one per direction) are both kept. */
function longestAt(index: CueIndex, tokens: readonly Token[], at: number): Found[] {
  let best: Found[] = [];
  let longest = 0;
  for (const { cue, steps } of index.get(tokens[at]?.word ?? '') ?? []) {
    const to = matchFrom(steps, 0, tokens, at);
    if (to === null || to === at) continue;
    if (to > longest) {
      longest = to;
      best = [];
    }
    if (to === longest) best.push({ cue, from: at, to });
  }
  return best;
}

/** Depth and width are bounded by the pattern, not by the text. */
function matchFrom(steps: readonly Step[], index: number, tokens: readonly Token[], at: number): number | null {
  const one = steps[index];
  if (one === undefined) return at;
  if (one.kind === 'words') {
    const token = tokens[at];
    if (token !== undefined && one.words.has(token.word)) {
      const rest = matchFrom(steps, index + 1, tokens, at + 1);
      if (rest !== null) return rest;
    }
    return one.isOptional ? matchFrom(steps, index + 1, tokens, at) : null;
  }
  for (let taken = one.upTo === 1 ? 1 : 0; taken <= one.upTo; taken += 1) {
    if (taken > 0 && tokens[at + taken - 1]?.kind !== 'word') return null;
    const rest = matchFrom(steps, index + 1, tokens, at + taken);
    if (rest !== null) return rest;
  }
  return null;
}
