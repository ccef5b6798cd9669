/** The words of phrases, made ready to be looked for in raw text. */
import { isUnspaced } from '../../text/unspaced.ts';
import type { Misspellings } from '../misspellings.ts';
import { longestNumeral, numeralWords } from '../numerals.ts';
import type { Sequence, Word } from '../phrase/sequence.ts';
import { letterCount, lettersIn } from './letters.ts';
import { foreign, number, root, Trie, type TrieOfWords } from './trie.ts';

export interface Prefilter extends TrieOfWords {
  /** By the word they end with: the phrases. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** Every phrase once, as the words that have to be there. */
  readonly all: readonly Phrase[];
  readonly misspellings: Misspellings;
  /** What a word of a phrase is called. */
  readonly ids: ReadonlyMap<string, number>;
  /** What each sign that is read aloud is called, by its code; 0 where no phrase has it. */
  readonly signs: Readonly<Record<number, number>>;
}

/** A phrase backwards: the words that may stand at each place, and how many others may come between. */
export interface Phrase {
  readonly slots: readonly (readonly number[])[];
  readonly within: readonly number[];
  /** Whether a sign may stand before the word that otherwise ends a thought. */
  readonly marked: readonly boolean[];
  /** Whether it is of a script without spaces, whose words the filter cannot tell apart: they only have to be near. */
  readonly isLoose: boolean;
}

/** Make a prefilter of the sequences that phrases stand for. */
export function compilePrefilter(sequences: readonly Sequence[], misspellings: Misspellings): Prefilter {
  const trie = new Trie();
  // The words of one compilation are shared between its sequences.
  const slots = new Map<Word, readonly number[]>();
  const slotOf = (word: Word): readonly number[] => {
    const known = slots.get(word);
    if (known !== undefined) return known;
    const { kind, keys } = word;
    // Numbers may be written out; what is left of them stands between.
    const isWritten = kind === 'number' && word.written === '';
    const slot = isWritten
      ? [number, ...numeralWords.map((each) => trie.idOf(each, false))]
      : kind === 'number'
        ? [number]
        : keys.map((key) => trie.idOf(key, kind === 'beginning'));
    slots.set(word, slot);
    return slot;
  };
  const all = sequences.map((sequence): Phrase => {
    const backwards = sequence.toReversed();
    return {
      slots: backwards.map(slotOf),
      within: backwards.map(({ kind, within }) => (kind === 'number' ? within + longestNumeral : within)),
      marked: backwards.map(({ mark }) => mark !== ''),
      isLoose: sequence.some(({ keys }) => keys.some(isUnspaced)),
    };
  });
  const phrases: Phrase[][] = Array.from({ length: trie.size }, () => []);
  // A phrase is looked for wherever its last word may be.
  for (const phrase of all) for (const id of new Set(phrase.slots[0])) phrases[id]?.push(phrase);
  return { ...trie.build(), phrases, all, misspellings, ids: trie.ids, signs: idsOfSigns(trie.ids) };
}

/** The words that signs are read as: `#` is “number”, `%` “percent”, `&` “and”, and `+` itself. */
const signs = [
  ['#', 'number'],
  ['%', 'percent'],
  ['&', 'and'],
  ['+', '+'],
] as const;

function idsOfSigns(ids: ReadonlyMap<string, number>): Readonly<Record<number, number>> {
  return Object.fromEntries(signs.map(([sign, word]) => [sign.charCodeAt(0), ids.get(word) ?? 0]));
}

/** The words of which a slip has this hash, and what they begin with. */
export function idsOfSlip({ misspellings, ids, next, beginnings }: Prefilter, hash: number): number[] {
  const found: number[] = [];
  for (const word of misspellings.ofHash(hash)) {
    found.push(ids.get(word) ?? foreign);
    let node = root;
    for (const letter of lettersIn(word)) {
      node = next[node * letterCount + letter] ?? 0;
      const beginning = beginnings[node] ?? 0;
      if (beginning !== 0) found.push(beginning);
    }
  }
  return found;
}
