/** The words of the mention's sentence, and of texts beside it. */
import type { Scene } from '../sentence/scene.ts';

/** The word of a token, in lower case; the empty string where there is none. */
export function wordAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.word ?? '';
}

/** The words from one token to before another, one space apart, in lower case. */
export function wordsBetween({ tokens }: Scene, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** So many words after a token, one space apart, in lower case. */
export function wordsAfter(scene: Scene, at: number, count: number): string {
  return wordsBetween(scene, at + 1, at + 1 + count);
}

/** The text from one token to before another, as written but for its white space. */
export function quote({ passage, tokens }: Scene, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return '';
  return passage.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

/** The mention's sentence as it is written; at most so many characters of it. */
export function sentenceOf({ passage, tokens }: Scene, most: number): string {
  return passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).slice(0, most);
}

/** What the sentence has before the mention, as written. */
export function textBefore({ at, passage, tokens }: Scene): string {
  return passage.text.slice(tokens[0]?.start ?? 0, tokens[at]?.start ?? 0);
}

/** What the passage has after the mention, as written. */
export function textAfter({ at, passage, tokens }: Scene): string {
  return passage.text.slice(tokens[at]?.end ?? 0);
}

/** The words of a text, as written, without what stands between them. */
export function wordsOf(text: string | null): readonly string[] {
  return text?.match(/[\p{L}\p{N}]+/gu) ?? [];
}
