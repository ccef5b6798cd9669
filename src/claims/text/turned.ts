/** Words written upside down: read from the end, each letter as the one it turns into. */

const upright: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ɐ: 'a',
    ɔ: 'c',
    ǝ: 'e',
    ɟ: 'f',
    ƃ: 'g',
    ᵷ: 'g',
    ɥ: 'h',
    ᴉ: 'i',
    ı: 'i',
    ɾ: 'j',
    ſ: 'j',
    ʞ: 'k',
    ꞁ: 'l',
    ʅ: 'l',
    ɯ: 'm',
    ɹ: 'r',
    ʇ: 't',
    ʌ: 'v',
    ʍ: 'w',
    ʎ: 'y',
    '∀': 'A',
    '𐐒': 'B',
    Ɔ: 'C',
    ᗡ: 'D',
    Ǝ: 'E',
    Ⅎ: 'F',
    '⅁': 'G',
    '⋊': 'K',
    '⅂': 'L',
    '˥': 'L',
    Ɯ: 'M',
    Ԁ: 'P',
    Ό: 'Q',
    ᴚ: 'R',
    '⊥': 'T',
    '∩': 'U',
    Λ: 'V',
    '⅄': 'Y',
    Ɩ: '1',
    ᄅ: '2',
    '↊': '2',
    Ɛ: '3',
    '↋': '3',
    ㄣ: '4',
    ϛ: '5',
    ㄥ: '7',
    '˙': '.',
    '¿': '?',
    '¡': '!',
  }),
);
const swapped: Readonly<Record<string, string>> = {
  b: 'q',
  q: 'b',
  d: 'p',
  p: 'd',
  n: 'u',
  u: 'n',
  M: 'W',
  W: 'M',
  '6': '9',
  '9': '6',
  '(': ')',
  ')': '(',
};
const turnedLetters = new RegExp(
  `[${[...upright.keys()].filter((each) => Array.from(each).length === 1 && /\p{L}/u.test(each)).join('')}]`,
  'gu',
);

/** How many turned letters make a text one that is written upside down: fewer are phonetics, or another script. */
const fewest = 3;

/** Whether a text has so many turned letters that it may be meant to be read the other way up. */
export function mayBeTurned(text: string): boolean {
  // Most texts have none at all: one look spares gathering them.
  return hasTurnedLetters(text) && (text.match(turnedLetters)?.length ?? 0) >= fewest;
}

export function hasTurnedLetters(text: string): boolean {
  return text.search(turnedLetters) >= 0;
}

/** The text the other way up; as many code points as before, in the other order. */
export function turnedUpright(text: string): string {
  return Array.from(text, (character) => upright.get(character) ?? swapped[character] ?? character)
    .reverse()
    .join('');
}
