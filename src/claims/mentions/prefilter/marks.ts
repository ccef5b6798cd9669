/** What characters between words do to what they stand between. */
import { plainCharacter } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { isAbbreviation } from '../../text/tokens.ts';
import { letterOf } from './letters.ts';

/** What an ASCII character between words does. */
export const acts = {
  plain: 0,
  letter: 1,
  break: 2,
  markup: 3,
  within: 4,
  open: 5,
  entity: 6,
  backslash: 7,
  line: 8,
  sign: 9,
  close: 10,
  quote: 11,
  hyphen: 12,
} as const;
export const action = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if ((letterOf[code] ?? -1) >= 0) action[code] = acts.letter;
  else if ('.,;:!?|'.includes(character)) action[code] = acts.break;
  else if ('*~`'.includes(character) || (code < 32 && !'\t\n\r\f\v'.includes(character)) || code === 127)
    action[code] = acts.within;
  else if (character === '<') action[code] = acts.open;
  else if (character === '&') action[code] = acts.entity;
  else if (character === '\\') action[code] = acts.backslash;
  else if (character === '\n') action[code] = acts.line;
  else if ('#%'.includes(character)) action[code] = acts.sign;
  else if (')]}>'.includes(character)) action[code] = acts.close;
  else if ('[({=+@$^'.includes(character)) action[code] = acts.markup;
  else if (character === '"') action[code] = acts.quote;
  else if (character === '-') action[code] = acts.hyphen;
}

/** What hides letters from a reader of raw text: all that is left is to parse. */
export const hidden =
  /&#|&[A-Za-z][A-Za-z0-9]{1,31};|\\(?:u|U|x|N|[0-9a-fA-F])|%[0-9A-Fa-f]{2}|;\s*base64|\$\{|["'`]\s*\+\s*["'`]/;

export function isLetterAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 128 || action[code] === acts.letter;
}

export function isDigitAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether neither space nor the end of a string stands beside a point or colon: then it may be within a name or a key. */
export function isInName(raw: string, at: number): boolean {
  return isInside(raw.charCodeAt(at - 1)) && isInside(raw.charCodeAt(at + 1));
}

/** Whether a point may be that of an abbreviation, in letters of whatever script. */
export function isAbbreviated(raw: string, at: number): boolean {
  let from = at;
  while (at - from < 7 && raw.charCodeAt(from - 1) < 128 && isLetterAt(raw, from - 1)) from--;
  if (!(raw.charCodeAt(from - 1) >= 128))
    return at - from > 1 && at - from < 7 && isAbbreviation(raw.slice(from, at), '1');
  const word = /\p{L}+$/u.exec(fold(raw.slice(Math.max(0, at - 12), at)).text)?.[0] ?? '';
  return isAbbreviation(word, '1');
}

function isInside(code: number): boolean {
  return code > 32 && code !== 34;
}

/** Marks or tags about the point or comma of a number. */
const divided = /(?:[_\]]|<[^<>]*>|\([^()]*\))*[.,\u00b7\uff0c\uff0e](?:[_*~`[\]]|<[^<>]*>)*[\d\u0080-\uffff]/y;

export function isDivided(raw: string, at: number): boolean {
  const next = raw.charAt(at);
  if (next !== '_' && next !== ']' && next !== '.' && next !== ',' && next < '\u0080') return false;
  divided.lastIndex = at;
  return divided.test(raw);
}

/** A digit of another script, or what nobody sees and may stand before one. */
export function isForeignDigitAt(raw: string, at: number): boolean {
  const plain = plainCharacter(String.fromCodePoint(raw.codePointAt(at) ?? 0));
  return plain === '' || /^\p{N}/u.test(plain);
}

export function isHexAt(raw: string, at: number): boolean {
  return /[0-9A-Fa-f]/.test(raw.charAt(at));
}

/** Whether marks of emphasis or code stand between two letters. */
export function isGlue(raw: string, at: number): boolean {
  let from = at;
  let to = at;
  while (from > 0 && !isSpaceAt(raw, from - 1) && !isLetterAt(raw, from - 1)) from--;
  while (to < raw.length - 1 && !isSpaceAt(raw, to + 1) && !isLetterAt(raw, to + 1)) to++;
  return isLetterAt(raw, from - 1) && isLetterAt(raw, to + 1);
}

/** Whether a hyphen may stand within a word of capitals: `HIP-AA`, `HIP-<br>AA`. */
export function isDividing(raw: string, at: number): boolean {
  return (
    isCapitalAt(raw, at - 1) && (!isLetterAt(raw, at + 1) || (isCapitalAt(raw, at + 1) && !isSmallAt(raw, at + 2)))
  );
}

function isCapitalAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return (code >= 65 && code <= 90) || code >= 128;
}

function isSmallAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isSpaceAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Character references for signs that stand between words, when they do. */
export const between =
  /^&(?:amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|rarr|larr|copy|times|bull|middot|lsquo|rsquo|ldquo|rdquo|#39|#34|#38|#60|#62|#x27|#x22|#x26|#x3[cC]|#x3[eE]);/;

export function isEntityAt(raw: string, at: number): boolean {
  const text = raw.slice(at, at + 40);
  const known = between.exec(text)?.[0];
  // A reference within a reference: `&amp;#83;` in a document within a document.
  if (known === '&amp;' && /^[#A-Za-z]/.test(text.slice(5))) return true;
  if (known !== undefined) return isLetterAt(raw, at - 1) && isLetterAt(raw, at + known.length);
  return /^&(?:#|[A-Za-z][A-Za-z0-9]{1,31};)/.test(text);
}

/** `${` of a template, or strings joined by `+`. */
export function hiddenAt(raw: string, at: number): boolean {
  return /^\$\{|^\+/.test(raw.slice(at, at + 2)) && hidden.test(raw.slice(Math.max(0, at - 8), at + 8));
}

/** Whether hardly more than the indentation of a line stands between two places. */
export function isNear(raw: string, from: number, to: number): boolean {
  return to - from <= 64 && raw.slice(from, to).replace(/\s+/g, '').length <= 4;
}
