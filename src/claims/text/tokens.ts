/** Words and numbers of a text, in the form in which phrases are compared. */
import { fold, type Folded } from './fold.ts';
import { isUnspaced, mayBeUnspaced, spacedLetter, unspacedWord } from './unspaced.ts';

export interface WordToken {
  /** Lower case, plain letters, plural endings gone; a number without grouping. */
  readonly key: string;
  /** As written, in plain letters. */
  readonly written: string;
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether only spaces, hyphens and the like stand before it, no punctuation that ends a thought. */
  readonly follows: boolean;
  /** Whether a comma stands in that place, which words near each other may have between them. */
  readonly afterComma: boolean;
  /** The signs in that place, but for those that stand between the words of any phrase: `.` in `node.js`. */
  readonly mark: string;
  /** Of a word that is spelled out, its letters: nothing tells where one of several such words ends. */
  readonly letters?: readonly WordToken[];
}

// A word (apostrophes inside), a number (decimal points and commas inside), or a sign that is read aloud.
const pieces = /\p{L}+(?:'\p{L}+)*|\p{N}+(?:[.,·]\p{N}+)*|[%#&+]/gu;
const piecesOfAll = new RegExp(
  String.raw`${spacedLetter}+(?:'${spacedLetter}+)*|\p{N}+(?:[.,·]\p{N}+)*|[%#&+]|${unspacedWord}`,
  'gv',
);

/** What may stand between two words of one phrase: never the end of a sentence or of a paragraph. */
const gap = /^(?:[ \t'"/_()[\]*~^$€£-]|\n(?!\s*\n))*$/;

/** The tokens of a text, in order. Time is linear in the text. */
export function tokens(text: string): WordToken[] {
  const folded = fold(text);
  const found: WordToken[] = [];
  let last = 0;
  const read = !folded.isPlain && mayBeUnspaced(folded.text) ? piecesOfAll : pieces;
  for (const match of folded.text.matchAll(read)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push(
      token(folded, start, end, found.length > 0 ? gapBefore(folded, last, start, found.at(-1)?.written ?? '') : noGap),
    );
    last = end;
  }
  return joinLetters(joinLeet(joinDigests(found, folded), folded), folded, text);
}

/** A digest in hexadecimal: SHA-1, SHA-256, SHA-384 or SHA-512, with a digit in it as all of them have. */
const digest = /(?<![\p{L}\p{N}])(?=[a-f]*\d)(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})(?![\p{L}\p{N}])/gu;
const mayHoldDigest = /[\da-f]{40}/;

/** A digest is one word: nobody reads the `2fa` in it. */
function joinDigests(found: readonly WordToken[], { text, startOf, endOf }: Folded): readonly WordToken[] {
  if (!mayHoldDigest.test(text)) return found;
  const spans = [...text.matchAll(digest)].map(({ index, 0: { length } }) => ({
    start: startOf(index),
    end: endOf(index + length - 1),
  }));
  if (spans.length === 0) return found;
  const joined: WordToken[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    while (at < found.length && (found[at]?.start ?? 0) < start) joined.push(found[at++] as WordToken);
    const run: WordToken[] = [];
    while (at < found.length && (found[at]?.end ?? Infinity) <= end) run.push(found[at++] as WordToken);
    if (run.length > 0) joined.push(merge(run, run.map(({ written }) => written).join('')));
  }
  return [...joined, ...found.slice(at)];
}

/** A text in which words that are spelled out, or with digits for letters, are written plainly. */
export function plainWords(text: string): string {
  let plain = '';
  let at = 0;
  for (const { written, start, end } of tokens(text)) {
    if (!/^\p{L}+$/u.test(written) || !/[^\p{L}\p{M}\p{Cf}]/u.test(text.slice(start, end))) continue;
    plain += text.slice(at, start) + written;
    at = end;
  }
  return plain + text.slice(at);
}

/** Longest gap looked at: more than this is layout, not a phrase. */
const longestGap = 256;

/** Any signs but those that end a thought: `SOC → 2` is a name with its number, as `SOC 2` is. */
const signs = /^[^\p{L}\p{N}.!?;,\n]{1,8}$/u;

/** What stands before a token. */
type Gap = Pick<WordToken, 'follows' | 'afterComma' | 'mark'>;

const plainGap: Gap = { follows: true, afterComma: false, mark: '' };
const noGap: Gap = { follows: false, afterComma: false, mark: '' };

/** Abbreviations that are followed by what they are about: of `no.`, a number. */
const abbreviation = /^(?:no|nos|nr|dr|mr|mrs|ms|prof|st|mt|vs|approx)$/i;

/** The most signs between two words that a phrase can have between its own. */
const longestMark = 8;

function gapBefore({ text }: Folded, start: number, end: number, previous: string): Gap {
  const between = text.slice(start, end);
  // Most of what stands between words.
  if (between === ' ') return plainGap;
  if (
    /^\p{Lu}{2,5}$/u.test(previous) &&
    /^\p{N}/u.test(text.slice(end, end + 2)) &&
    (signs.test(between) || between === '.')
  )
    return plainGap;
  if (between.length > longestGap) return /^\s*$/.test(between) ? plainGap : noGap;
  if (gap.test(between)) return plainGap;
  if (/^\.[ \n]?$/.test(between) && isAbbreviation(previous, text.charAt(end))) return { ...plainGap, mark: '.' };
  return {
    follows: false,
    afterComma: gap.test(between.replace(',', '')),
    mark: between.length <= 2 * longestMark ? markOf(between) : '',
  };
}

/** Whether the point after a word is its own. */
export function isAbbreviation(word: string, next: string): boolean {
  return abbreviation.test(word) && (!/^n/i.test(word) || /^\p{N}/u.test(next));
}

/** The signs between two words, but for those that stand between the words of any phrase; none where a paragraph ends. */
export function markOf(between: string): string {
  const mark = /\n\s*\n/.test(between) ? '' : between.replace(/[ \t\n'"/_()[\]*~^$€£-]/g, '');
  return mark.length <= longestMark ? mark : '';
}

function token(folded: Folded, start: number, end: number, before: Gap): WordToken {
  const written = folded.cased.slice(start, end);
  return {
    key: keyOf(written),
    written,
    start: folded.startOf(start),
    end: folded.endOf(end - 1),
    ...before,
  };
}

/**
 * The form in which a word is compared. Both a phrase's words and a text's go
 * through it, so an ending taken off wrongly is taken off both.
 */
function keyOf(written: string): string {
  if (/^[a-z]+$/.test(written)) return stem(written);
  const first = written.charAt(0);
  if (first === '#') return 'number';
  if (first === '%') return 'percent';
  if (first === '&') return 'and';
  if (/^\p{N}/u.test(written)) return numberKey(written);
  return stem(sameLetters(written).toLowerCase().replaceAll("'", ''));
}

/** `1,000` is `1000`; a decimal comma is a point, and so is a raised one. */
function numberKey(written: string): string {
  return written.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/[,·]/g, '.');
}

/** A small l among capitals is read as a capital I, and the other way round. */
function sameLetters(written: string): string {
  if (written.length < 3) return written;
  if (/^[\p{Lu}l]+$/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written)) return written.replaceAll('l', 'I');
  return /^.\p{Ll}*I[\p{Ll}I]*$/u.test(written) ? written.charAt(0) + written.slice(1).replaceAll('I', 'l') : written;
}

function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Digits that stand for letters they look like. Four and two are left out: they
 * are words between words (`built4you`).
 */
const leetLetters: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['5', 's'],
  ['7', 't'],
]);

/** One of these within a word, before two capitals, or a nought after two. */
const leet =
  /[01357](?:(?<=\p{L}[01357])(?=\p{L})|(?<![\p{L}\p{N}][01357])(?=\p{Lu}{2})|(?<=\p{Lu}{2}0)(?![\p{L}\p{N}]))/u;

/** `S0C`, `s0c`, `c3rtified`, `1SO` and `SS0`: a single digit within letters is read as one. */
function joinLeet(found: readonly WordToken[], folded: Folded): readonly WordToken[] {
  if (!leet.test(folded.cased)) return found;
  const joined: WordToken[] = [];
  for (let index = 0; index < found.length;) {
    const run = leetRun(found, index);
    const [first] = run;
    if (first !== undefined) joined.push(run.length === 1 ? first : merge(run, spelledOut(run)));
    index += run.length;
  }
  return joined;
}

/** The tokens from an index on that are one word, if digits are read as letters. */
function leetRun(found: readonly WordToken[], index: number): readonly WordToken[] {
  const [first, second] = [found[index], found[index + 1]];
  const isBegun = isLeetDigit(first) && isAdjacent(first, second) && /^\p{Lu}{2}/u.test(second?.written ?? '');
  let end = index + (isBegun ? 2 : 1);
  if (!isBegun && !isWord(first)) return found.slice(index, end);
  while (
    isLeetDigit(found[end]) &&
    isWord(found[end + 1]) &&
    isAdjacent(found[end - 1], found[end]) &&
    isAdjacent(found[end], found[end + 1])
  )
    end += 2;
  const last = found[end];
  if (
    last?.written === '0' &&
    /^\p{Lu}{2,4}$/u.test(found[end - 1]?.written ?? '') &&
    isAdjacent(found[end - 1], last) &&
    !isAdjacent(last, found[end + 1])
  )
    end++;
  return found.slice(index, end);
}

function spelledOut(run: readonly WordToken[]): string {
  const written = run.map((each) => each.written).join('');
  const isCapital = /^[\p{Lu}\d]+$/u.test(written);
  return written.replace(/[01357]/g, (digit) => {
    const letter = leetLetters.get(digit) ?? digit;
    return isCapital ? letter.toUpperCase() : letter;
  });
}

function isLeetDigit(token: WordToken | undefined): boolean {
  return token !== undefined && leetLetters.has(token.written);
}

function isWord(token: WordToken | undefined): boolean {
  return token !== undefined && /^\p{L}/u.test(token.written) && !isUnspaced(token.written);
}

function isAdjacent(a: WordToken | undefined, b: WordToken | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** `S O C`, `S.O.C.`, `2 7 0 0 1`: three single characters or more, evenly spaced, are one word. */
function joinLetters(read: readonly WordToken[], folded: Folded, text: string): WordToken[] {
  const found = [...read];
  if (!hasRunOfSingles(found) || !spaced.test(folded.text)) return found;
  const joined: WordToken[] = [];
  for (let index = 0; index < found.length; index++) {
    const run = spacedRun(found, index, text);
    const [first] = run;
    if (first !== undefined && beginsWithArticle(run, text)) {
      joined.push(first);
      continue;
    }
    if (first === undefined || run.length < 3) {
      joined.push(...found.slice(index, index + 1));
      continue;
    }
    index += run.length - 1;
    const merged = merge(run, run.map(({ written }) => written).join(''));
    const word = /^\p{L}/u.test(first.written) ? { ...merged, letters: run } : merged;
    joined.push(word);
    // The full stop after the last letter is the abbreviation's own, and `S·O·C·2` goes on as it began.
    const next = found[index + 1];
    const separator = text.slice(first.end, run[1]?.start);
    const between = next === undefined ? '' : text.slice(word.end, next.start);
    if (next && ((separator.startsWith('.') && /^\.\s?$/.test(between)) || (isSingle(next) && between === separator))) {
      found[index + 1] = { ...next, follows: true };
    }
  }
  return joined;
}

/** Whether three single characters come one after the other: few texts have that, and it is quickly told. */
function hasRunOfSingles(found: readonly WordToken[]): boolean {
  let run = 0;
  for (const { written } of found) {
    run = written.length === 1 ? run + 1 : 0;
    if (run === 3) return true;
  }
  return false;
}

/** "A S.O.C. 2 report": the article is none of the letters. */
function beginsWithArticle(run: readonly WordToken[], text: string): boolean {
  const [first, second, third] = run;
  return (
    run.length > 3 &&
    first?.key === 'a' &&
    text.slice(first.end, second?.start) !== text.slice(second?.end, third?.start)
  );
}

const spaced =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][^\p{L}\p{N}]{1,8}[\p{L}\p{N}][^\p{L}\p{N}]{1,8}[\p{L}\p{N}](?![\p{L}\p{N}])/u;

function spacedRun(found: readonly WordToken[], index: number, text: string): WordToken[] {
  const first = found[index];
  if (first === undefined || !isSingle(first)) return [];
  const isLetter = /^\p{L}/u.test(first.written);
  const separator = text.slice(first.end, found[index + 1]?.start);
  const run = [first];
  for (let next = found[index + 1]; next !== undefined; next = found[index + run.length]) {
    const before = run.at(-1) ?? first;
    if (!isSingle(next) || /^\p{L}/u.test(next.written) !== isLetter) break;
    const isEven = text.slice(before.end, next.start) === separator;
    // White space counts once, however much there is of it.
    const width = text.slice(before.end, Math.min(next.start, before.end + 16)).replace(/\s+/gu, ' ').length;
    if (width < 1 || width > (isEven && isLetter ? 4 : 2)) break;
    // `1, 2, 3` and `1/2/3` are three numbers.
    if (!isLetter && (!isEven || /[,;/&|]/.test(separator))) break;
    run.push(next);
    // What comes after an article is looked at again by itself: to follow it from each one would take the square of the time.
    if (run.length === 4 && beginsWithArticle(run, text)) break;
  }
  return isLetter || run.length > 3 ? run : [];
}

function isSingle({ written }: WordToken): boolean {
  return written.length === 1 && /^[\p{L}\p{N}]$/u.test(written) && !isUnspaced(written);
}

function merge(run: readonly WordToken[], written: string): WordToken {
  const [first] = run;
  return {
    key: keyOf(written),
    written,
    start: first?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    follows: first?.follows ?? false,
    afterComma: first?.afterComma ?? false,
    mark: first?.mark ?? '',
  };
}
