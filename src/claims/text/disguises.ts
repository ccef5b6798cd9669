/**
 * Signs that stand for letters, and letters that stand for digits, within a
 * word: `S○C`, `$OC`, `27OO1`, in whatever script. Each is as long as what it stands for.
 */
import { unseenCharacters } from './characters.ts';
import { lookAlikes } from './look-alikes.ts';

const letters: Readonly<Record<string, string>> = {
  $: 's',
  '§': 's',
  '@': 'a',
  '€': 'e',
  '£': 'l',
  '○': 'o',
  '◯': 'o',
  '●': 'o',
  '◎': 'o',
  '◉': 'o',
  '⦿': 'o',
  '⚪': 'o',
  '⚫': 'o',
  '⭕': 'o',
  '⚬': 'o',
  '◦': 'o',
  '☉': 'o',
  '⊙': 'o',
  '⊚': 'o',
  '∅': 'o',
  '°': 'o',
  〇: 'o',
  '◌': 'o',
  '⊂': 'c',
  '⊏': 'c',
  '©': 'c',
  '®': 'r',
  '∁': 'c',
  '∆': 'a',
  Δ: 'a',
  Λ: 'a',
  '∑': 'e',
  Σ: 'e',
};

/** Letters that look like nought and one. */
const digits: ReadonlyMap<string, string> = new Map([
  ...singleUnits(`oO${lookAlikes['o'] ?? ''}`).map((letter) => [letter, '0'] as const),
  ...singleUnits(`lI${lookAlikes['l'] ?? ''}${lookAlikes['i'] ?? ''}`).map((letter) => [letter, '1'] as const),
]);

function singleUnits(text: string): string[] {
  return Array.from(text).filter(({ length }) => length === 1);
}

const roundOrUpright = `[${[...digits.keys()].join('')}]`;
const signs = `[${Object.keys(letters).join('')}]`;
/** Between letters, past what nobody sees; before or after two capitals; and letters within or after a number. */
const unseen = String.raw`[${unseenCharacters}\p{M}]{0,4}`;
const disguise = new RegExp(
  String.raw`${signs}(?:(?<=\p{L}${unseen}${signs})(?=${unseen}\p{L})|(?<=(?<![\p{L}\p{N}])${signs})(?=${unseen}\p{Lu}{2})|(?<=\p{Lu}${unseen}[\p{Lu}0]${unseen}${signs})(?!\p{L}))|(?<=\d)${roundOrUpright}+(?=\d|(?![\p{L}\p{N}]))`,
  'gu',
);
/** Told at once of most texts that they hold none. */
const mayHoldDisguise = new RegExp(String.raw`${signs}|\d${roundOrUpright}`, 'u');

/** A hyphen within capitals, where a line may end: `HIP-AA`. */
const divided = /[\p{Pd}\u2212](?<=\p{Lu}[\p{Pd}\u2212])\n?(?=\p{Lu}(?!\p{Ll}))/gu;

/** Whether a character is a sign that may stand for a letter. */
export function isDisguise(code: number): boolean {
  return codes.has(code);
}

const codes: ReadonlySet<number> = new Set(Object.keys(letters).map((sign) => sign.charCodeAt(0)));

/** The text with letters and digits in place of what stands for them, and capitals that a hyphen divides in one, unit for unit; `null` where nothing does. */
export function undisguised(text: string): string | null {
  const spelled = mayHoldDisguise.test(text)
    ? text.replace(disguise, (found) => Array.from(found, (sign) => letters[sign] ?? digits.get(sign) ?? sign).join(''))
    : text;
  const plain = spelled.replace(divided, (found) => '\u00ad'.repeat(found.length));
  return plain === text ? null : plain;
}
