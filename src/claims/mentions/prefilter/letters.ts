/** Letters and digits as the prefilter numbers them. */
import { plainCharacter } from '../../text/characters.ts';
import { isUnspaced } from '../../text/unspaced.ts';

/** How many letters a trie tells apart. */
export const letterCount = 36;
/** The letter that a plural ends with: keys go without it. */
export const plural = 18;

/** Look-alikes within ASCII share a letter: `l` and `1` are `i`, `0` is `o`. */
function letterIndex(code: number): number {
  if (code >= 97 && code <= 122) return code === 108 ? 8 : code - 97;
  if (code >= 65 && code <= 90) return code === 76 ? 8 : code - 65;
  if (code === 48) return 14;
  if (code === 49) return 8;
  return code >= 50 && code <= 57 ? 26 + code - 48 : -1;
}

/** From here on letters are digits that nothing else looks like. */
export const twoOf = letterIndex(50);

export const letterOf = Int8Array.from({ length: 128 }, (_, code) => letterIndex(code));

/** Letters that `0` and `1` share, and the digits that may stand for `e`, `s` and `t`. */
export function isLeetLetter(letter: number): boolean {
  return letter === 8 || letter === 14 || letter === 29 || letter === 31 || letter === 33;
}

export const leetDigits: Readonly<Record<string, string>> = { '3': 'e', '5': 's', '7': 't' };

/** The letters and digits of a text, as the trie numbers them. */
export function lettersIn(text: string): number[] {
  const found: number[] = [];
  for (const character of text) {
    const plain = character < '\u0080' ? character : plainCharacter(character);
    for (const part of plain) {
      const letter = letterOf[part.charCodeAt(0)] ?? -1;
      if (letter >= 0) found.push(letter);
    }
  }
  return found;
}

/** What sort of word a character is of, as the prefilter numbers them. */
export function kindOf(character: string): number {
  if (/\p{N}/u.test(character)) return 2;
  return isUnspaced(character) ? 4 : 1;
}
