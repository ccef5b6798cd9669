/** What a phrase stands for: sequences of words. */
export interface Word {
  readonly kind: 'word' | 'beginning' | 'exact' | 'number';
  /** The keys that fit, any of them; for `exact` also {@link Word.written}; none for a number. */
  readonly keys: readonly string[];
  /** As the phrase has it; of a number, what it has to begin with. */
  readonly written: string;
  /** How many other words may stand between the word before and this one. */
  readonly within: number;
  /** Signs that may stand before it, as `.` in `node.js`, beside those that may stand between any words. */
  readonly mark: string;
  /** Signs after it in its part of the phrase; they are the mark of the next word. */
  readonly after: string;
  /** All signs at its side where its part of the phrase begins or ends: nothing finds them where the phrase does, too. */
  readonly edges: Edges;
}

type Edges = readonly [before: string, after: string];

export const noEdges: Edges = ['', ''];

export type Sequence = readonly Word[];

export function near(sequence: Sequence, within: number): Sequence {
  const [first, ...rest] = sequence;
  return first === undefined || first.within >= within ? sequence : [{ ...first, within }, ...rest];
}

/** Alternatives of one plain word each are one word with several keys: no more sequences than before. */
export function oneOf(sequences: readonly Sequence[]): Sequence[] {
  const isPlain = (sequence: Sequence): boolean =>
    sequence.length === 1 &&
    sequence[0]?.kind === 'word' &&
    sequence[0].within === 0 &&
    sequence[0].mark === '' &&
    sequence[0].after === '' &&
    sequence[0].edges.every((signs) => signs === '');
  const plain = sequences.filter(isPlain);
  if (plain.length < 2) return [...sequences];
  const keys = [...new Set(plain.flatMap(([word]) => word?.keys ?? []))];
  return [
    [{ kind: 'word', keys, written: '', within: 0, mark: '', after: '', edges: noEdges }],
    ...sequences.filter((sequence) => !isPlain(sequence)),
  ];
}

/** Whether a token is the word; of numbers, those in digits. */
export function fits(word: Word, token: { readonly key: string; readonly written: string }): boolean {
  switch (word.kind) {
    case 'number':
      return /^\p{N}/u.test(token.key) && token.key.startsWith(word.written);
    case 'beginning':
      // A key has lost its plural ending.
      return word.keys.some((key) => token.key.startsWith(key) || `${token.key}s` === key);
    case 'exact':
      return word.keys.includes(token.key) && token.written === word.written;
    case 'word':
      return word.keys.includes(token.key);
  }
}

/**
 * A text that a sequence is for: its own words, with their signs.
 *
 * Whoever writes a phrase expects it to be found at least there.
 */
export function textOf(sequence: Sequence): string {
  let text = '';
  for (const [index, { kind, keys, written, mark }] of sequence.entries()) {
    const word = kind === 'number' ? `${written}5` : written || (keys[0] ?? '');
    text += index === 0 ? word : `${mark} ${word}`;
  }
  return text;
}
