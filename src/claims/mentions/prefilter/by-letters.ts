import { plainCharacter } from '../../text/characters.ts';
import { undisguised } from '../../text/disguises.ts';
import { hashOn } from '../misspellings.ts';
import { idsOfSlip, type Prefilter } from './compile.ts';
import { leetDigits, letterCount, lettersIn, twoOf } from './letters.ts';
import { hidden } from './marks.ts';
import { foreign, number, root } from './trie.ts';

/** So many phrases are held against each block whose letters are broken up; where there are more, such a block may name a claim. */
const mostInAll = 10_000;

/**
 * Whether a text might name a claim whose words are broken up in it: they are
 * looked for from every letter on, with all that is no letter left out, and
 * tags too.
 */
export function mightNameByLetters(filter: Prefilter, text: string): boolean {
  const { next, words, beginnings, all, size, signs, misspellings } = filter;
  if (all.length > mostInAll || hidden.test(text)) return true;
  const seen = new Uint8Array(size);
  seen[foreign] = 1;
  const shown = [text, text.replace(/<[^<>]*>/g, ''), text.replace(/\]\([^()]*\)|\]\[[^\][]*\]/g, '')];
  if (escapedApart.test(text) || /-\\[nr]/.test(text)) shown.push(text.replace(/\\[bfnrtv]/g, ' '));
  const bare = [...new Set(shown)].flatMap((each) => [each, undisguised(each) ?? each]).map(plainText);
  const spelled = bare.flatMap((each) => [each, each.replace(/[357]/g, (digit) => leetDigits[digit] ?? digit)]);
  for (const each of new Set(spelled)) {
    const found = lettersIn(each);
    for (let start = 0; start < found.length; start++) {
      let node = root;
      let hash = 0;
      const end = start + misspellings.longest;
      for (let at = start; at < found.length && (node !== 0 || at < end); at++) {
        node = next[node * letterCount + (found[at] ?? 0)] ?? 0;
        seen[words[node] ?? 0] = 1;
        seen[beginnings[node] ?? 0] = 1;
        hash = hashOn(hash, found[at] ?? 0);
        if (at < end && misspellings.mayBe(hash)) for (const id of idsOfSlip(filter, hash)) seen[id] = 1;
      }
    }
    // Digits of any script, and letters read as one.
    if (/\p{N}/u.test(each) || found.some((letter) => letter >= twoOf)) seen[number] = 1;
  }
  const [plain = text] = bare;
  for (const [code, id] of Object.entries(signs))
    if (id !== 0 && plain.includes(String.fromCharCode(Number(code)))) seen[id] = 1;
  return all.some(({ slots }) => slots.every((ids) => ids.some((id) => seen[id] === 1)));
}

/** Single letters with escapes between: their own letters are none of the word that is spelled out. */
const escapedApart = /(?:\\[bfnrtv]|[^\p{L}\\])\s?\p{L}\s?\\[bfnrtv]/u;

function plainText(text: string): string {
  return /[\u0080-\uffff]/.test(text) ? Array.from(text, plainCharacter).join('') : text;
}
