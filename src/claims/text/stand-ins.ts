/** Words spelled with letters of other scripts that stand for Latin ones. */
import { plainCharacter } from './characters.ts';
import { standInLetters } from './stand-in-letters.ts';

/** The Latin letters that a character may stand for, in the order of the table. */
const readings: ReadonlyMap<string, string> = readingsOf(standInLetters);

function readingsOf(table: typeof standInLetters): Map<string, string> {
  const found = new Map<string, string>();
  for (const rows of Object.values(table))
    for (const [letter, others] of Object.entries(rows))
      for (const other of others) {
        const known = found.get(other) ?? '';
        if (!known.includes(letter)) found.set(other, known + letter);
      }
  return found;
}

const anyOf = `[${[...readings.keys()].map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('')}]`;
const standIn = new RegExp(anyOf, 'u');
const word = new RegExp(String.raw`(?:[\p{L}\p{M}\p{N}]|${anyOf})+`, 'gu');

/** Whether a text has characters that may stand for letters: of the texts of one Latin language, most have none. */
export function mayHoldStandIns(text: string): boolean {
  return standIn.test(text);
}

/**
 * The texts that a text may be read as, where characters of other scripts
 * stand for Latin letters, unit for unit; none where they do not.
 *
 * They do within a word that has Latin letters or digits besides, and in words
 * all of which are made of them, where no other word of the text is of another
 * script: a text in Thai is Thai. A digit may be itself or a letter, and some
 * characters may be either of two letters, so there may be several texts.
 */
export function standInTexts(text: string): string[] {
  if (!mayHoldStandIns(text)) return [];
  const isLatin = isOtherwiseLatin(text);
  const words = (text.match(word) ?? []).filter((found) => isSpelled(found, isLatin));
  const others = [...new Set(words.join(''))]
    .filter((character) => lettersFor(character).length > 1)
    .slice(0, mostOpen);
  const texts = Array.from({ length: 2 ** others.length }, (_, choice) =>
    text.replace(word, (found) =>
      isSpelled(found, isLatin) ? spelled(found, (character) => (choice >> others.indexOf(character)) & 1) : found,
    ),
  );
  return [...new Set(texts)].filter((each) => each !== text);
}

/** Of so many characters both letters are tried, of more the first. */
const mostOpen = 4;

function isSpelled(found: string, isAloneEnough: boolean): boolean {
  if (!standIn.test(found)) return false;
  const characters = Array.from(found);
  return characters.every(isLatinOrStandIn) && (isAloneEnough || characters.some(isLatinItself));
}

function isOtherwiseLatin(text: string): boolean {
  return Array.from(text).every(
    (character) => character < '\u0080' || !isLetter(character) || isLatinOrStandIn(character),
  );
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}

function isLatinOrStandIn(character: string): boolean {
  return character < '\u0080' || readings.has(character) || /^[a-z\d]*$/i.test(plainCharacter(character));
}

function isLatinItself(character: string): boolean {
  return /^[a-z\d]$/i.test(character) || /^\p{sc=Latin}$/u.test(character);
}

/** A word in Latin letters: small ones, where it has any of its own. */
function spelled(found: string, choice: (character: string) => number): string {
  const isSmall = /[a-z]/.test(found);
  return Array.from(found, (character) => {
    const letters = lettersFor(character);
    const plain = letters.length > 1 ? letters.charAt(choice(character)) : letters;
    if (plain === '') return character;
    return (isSmall ? plain : plain.toUpperCase()) + '\u00ad'.repeat(character.length - 1);
  }).join('');
}

/** The one or two letters or digits that a character may be: first what it is, where it is a digit. */
function lettersFor(character: string): string {
  const plain = plainCharacter(character);
  const isPlain = /^[a-z\d]$/i.test(plain);
  const letters = readings.get(character) ?? '';
  return (isPlain ? plain + letters.replace(plain, '') : letters).slice(0, 2);
}
