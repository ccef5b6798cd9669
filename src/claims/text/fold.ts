/** Text made plain, with the way back to where each character came from. */
import { plainCharacter } from './characters.ts';

export interface Folded {
  /** Whether the text was plain as it stood: printable ASCII and line feeds. */
  readonly isPlain: boolean;
  /** Plain characters, case kept; see {@link plainCharacter}. */
  readonly cased: string;
  /** The same in lower case, unit for unit. */
  readonly text: string;
  /** UTF-16 offset in the original at which a unit of the plain text begins. */
  readonly startOf: (unit: number) => number;
  /** UTF-16 offset in the original just after a unit of the plain text. */
  readonly endOf: (unit: number) => number;
}

// Printable ASCII with line feeds is plain already.
const plain = /^[\n\x20-\x7e]*$/;

/**
 * Fold a text so that every way to write a word becomes one.
 *
 * Upper and lower case have the same length here, because everything that is
 * not ASCII and has a plain spelling was replaced before.
 */
export function fold(text: string): Folded {
  if (plain.test(text))
    return { isPlain: true, cased: text, text: text.toLowerCase(), startOf: (unit) => unit, endOf: (unit) => unit + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  let cased = '';
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    const spelled = plainCharacter(character);
    for (let unit = 0; unit < spelled.length; unit++) {
      starts.push(offset);
      ends.push(end);
    }
    cased += spelled;
    offset = end;
  }
  return {
    isPlain: false,
    cased,
    text: lowerCase(cased),
    startOf: (unit) => starts[unit] ?? text.length,
    endOf: (unit) => ends[unit] ?? text.length,
  };
}

/** Lower case that keeps the length: the few letters that grow stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Characters that reorder or hide text, so that what is read is not what is
 * judged: bidirectional embeddings, overrides and isolates, direction marks
 * within a word, tag characters. Emoji flags may use tags.
 *
 * @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
 */
export function hiddenControls(text: string): Span[] {
  return spansOf(text, hidden);
}

/** Controls that no text has use for: to some encodings they say that other letters follow. */
export function strayControls(text: string): Span[] {
  return spansOf(text, stray);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const stray = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]+/g;

const hidden =
  /[\u202a-\u202e\u2066-\u2069\ufff9-\ufffc]+|(?<=\p{L})[\u2028\u2029]+(?=\p{L})|(?<=\p{L})[\u200e\u200f\u061c]+(?=\p{L})|(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]*)[\u{e0000}-\u{e007f}]+/gu;
