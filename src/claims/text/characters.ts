/** What a character is to a reader, whatever it is to a computer. */
import { lookAlikes } from './look-alikes.ts';

/**
 * Characters nobody sees, as the inside of a class: soft hyphens, zero-width ones, variation
 * selectors (Unicode's Default_Ignorable_Code_Point), and those that stand for what is set
 * elsewhere, which browsers draw as nothing: object replacement and interlinear annotation.
 */
export const unseenCharacters = String.raw`\p{Default_Ignorable_Code_Point}\ufff9-\ufffc`;

const ignorable = new RegExp(String.raw`^[${unseenCharacters}\p{M}\u{ad}]$`, 'u');
const space = /^[\s\p{Z}\u0085\u2800]$/u;
const dash = /^[\p{Pd}\u2212\u02d7\u00ac]$/u;
const singleQuote = /^[\u2018-\u201b\u2032\u2035\u02b9\u02bb-\u02bd\u00b4\u0060\uff07]$/u;
const doubleQuote = /^[\u201c-\u201f\u2033\u2036\u00ab\u00bb\uff02]$/u;
/** What begins a point of a line or a list: ticks, stars, pictures; neither a name's own sign nor the lines of a drawn tree. */
export const pointSign = /(?![©®™℠°\u2500-\u259f\ufffc])[\p{So}\p{Extended_Pictographic}]/u;
const mark = /^[\u00ae\u00a9\u2122\u2120]$/u;

const latin = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const)),
);

/** Letters that are written as two where they cannot be had, or stand in capitals. */
const ligatures: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
]);

const known = new Map<string, string>();

/**
 * The plain spelling of one character, case kept: Latin letters for those that
 * look it, ASCII for spaces, dashes, quotes and digits, nothing for what is
 * not seen. A ligature or a squared abbreviation becomes several letters.
 *
 * @param character One code point.
 */
export function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code < 0x20 ? asciiControl(code) : character;
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = makePlain(character);
  known.set(character, plain);
  return plain;
}

function asciiControl(code: number): string {
  return code === 10 ? '\n' : code === 9 || code === 11 || code === 12 || code === 13 ? ' ' : '';
}

function makePlain(character: string): string {
  if (ignorable.test(character) || mark.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (singleQuote.test(character)) return "'";
  if (doubleQuote.test(character)) return '"';
  const alike = latin.get(character);
  if (alike !== undefined) return cased(alike, character);
  const enclosed = enclosedLetter(character) ?? enclosedDigit(character);
  if (enclosed !== null) return enclosed;
  return Array.from(character.normalize('NFKD'), plainPart).join('');
}

function plainPart(part: string): string {
  if (part.charCodeAt(0) < 0x80) return part;
  if (ignorable.test(part)) return '';
  if (space.test(part)) return ' ';
  if (dash.test(part)) return '-';
  const alike = latin.get(part);
  if (alike !== undefined) return cased(alike, part);
  if (part === '\u2044' || part === '\u2215') return '/';
  return ligatures.get(part) ?? digitOf(part) ?? part;
}

function cased(letter: string, like: string): string {
  return /^\p{Lu}$/u.test(like) ? letter.toUpperCase() : letter;
}

/** Letters in squares and flags (`🄂`, `🅂`, `🇸`), which do not all decompose. */
function enclosedLetter(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first);
  return null;
}

/** Digits in black circles (`➋`), which do not decompose. */
function enclosedDigit(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  for (const first of [0x2776, 0x2780, 0x278a, 0x24f5])
    if (code >= first && code < first + 10) return String(code - first + 1);
  return null;
}

/** Digits of every script by their value; a block of ten begins at its zero. */
function digitOf(character: string): string | null {
  if (!/^\p{Nd}$/u.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
