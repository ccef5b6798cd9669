/**
 * Scripts that are written without spaces between words, or that add endings
 * to them as Korean does: a word of theirs stands anywhere in running text, so
 * each of their letters is a word of its own, and of Hangul each syllable.
 */

/** Text with letters of other scripts in it, looked at closer only then. */
const late = /[\u0e00-\u{10ffff}]/u;

const letter = String.raw`[\p{L}&&[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]]`;

/** Decomposed, as text is folded: consonants, vowels, consonants. */
const syllable = String.raw`[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?`;

/** One word of such a script, in folded text. */
export const unspacedWord = `${syllable}|${letter}`;

const begins = new RegExp(`^${letter}`, 'v');

/** Whether folded text begins with a letter of such a script. */
export function isUnspaced(text: string): boolean {
  return late.test(text) && begins.test(text);
}

/** Whether folded text may have such letters. */
export function mayBeUnspaced(text: string): boolean {
  return late.test(text);
}

/** Any other letter. */
export const spacedLetter = String.raw`[\p{L}--${letter}]`;
