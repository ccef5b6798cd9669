/** Words and numbers of a text, in the form in which phrases are compared. */
import { fold, type Folded } from './fold.ts';

export interface Token {
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
}

// A word (apostrophes inside), a number (decimal points and commas inside), or a sign that is read aloud.
const pieces = /\p{L}+(?:'\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|[%#&+]/gu;

/** What may stand between two words of one phrase: never the end of a sentence or of a paragraph. */
const gap = /^(?:[ \t'"/_()[\]*~^$€£-]|\n(?!\s*\n))*$/;

/** The tokens of a text, in order. Time is linear in the text. */
export function tokens(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let last = 0;
  for (const match of folded.text.matchAll(pieces)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push(token(folded, start, end, found.length > 0 ? gapBefore(folded.text, last, start) : null));
    last = end;
  }
  return joinLetters(joinLeet(found, folded), folded, text);
}

/** Longest gap looked at: more than this is layout, not a phrase. */
const longestGap = 256;

function gapBefore(text: string, start: number, end: number): 'gap' | 'comma' | null {
  const between = text.slice(start, end);
  if (between.length > longestGap) return /^\s*$/.test(between) ? 'gap' : null;
  if (gap.test(between)) return 'gap';
  return gap.test(between.replace(',', '')) ? 'comma' : null;
}

function token(folded: Folded, start: number, end: number, before: 'gap' | 'comma' | null): Token {
  const written = folded.cased.slice(start, end);
  return {
    key: keyOf(written),
    written,
    start: folded.startOf(start),
    end: folded.endOf(end - 1),
    follows: before === 'gap',
    afterComma: before === 'comma',
  };
}

/**
 * The form in which a word is compared. Both a phrase's words and a text's go
 * through it, so an ending taken off wrongly is taken off both.
 */
export function keyOf(written: string): string {
  const first = written.charAt(0);
  if (first === '#') return 'number';
  if (first === '%') return 'percent';
  if (first === '&') return 'and';
  if (/^\p{N}/u.test(written)) return numberKey(written);
  return stem(sameLetters(written).toLowerCase().replaceAll("'", ''));
}

/** `1,000` is `1000`; a decimal comma is a point. */
function numberKey(written: string): string {
  return written.replace(/,(?=\d{3}(?:\D|$))/g, '').replaceAll(',', '.');
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

/** `S0C` and `1SO`: a nought or a one within capitals is read as the letter. */
function joinLeet(found: readonly Token[], folded: Folded): Token[] {
  if (!/[A-Z][01][A-Z]|\b[01][A-Z]{2}/.test(folded.cased)) return [...found];
  const joined: Token[] = [];
  for (let index = 0; index < found.length; index++) {
    let count = 1;
    while (isAdjacent(found[index + count - 1], found[index + count])) count++;
    const run = found.slice(index, index + count);
    const written = run.map((each) => each.written).join('');
    const isLeet = /^(?:[A-Z]+[01]|[01])[A-Z01]*[A-Z]$/.test(written) && /[A-Z].*[A-Z]/.test(written);
    if (isLeet) joined.push(merge(run, written.replaceAll('0', 'O').replaceAll('1', 'I')));
    else joined.push(...run);
    index += count - 1;
  }
  return joined;
}

function isAdjacent(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start && isAlphanumeric(a) && isAlphanumeric(b);
}

function isAlphanumeric({ written }: Token): boolean {
  return /^[\p{L}\p{N}]/u.test(written);
}

/** `S O C`, `S.O.C.`, `2 7 0 0 1`: three single characters or more, evenly spaced, are one word. */
function joinLetters(found: readonly Token[], folded: Folded, text: string): Token[] {
  if (!spaced.test(folded.text)) return [...found];
  const joined: Token[] = [];
  for (let index = 0; index < found.length; index++) {
    const run = spacedRun(found, index);
    const [first] = run;
    if (first === undefined || run.length < 3) {
      joined.push(...found.slice(index, index + 1));
      continue;
    }
    index += run.length - 1;
    const word = merge(run, run.map(({ written }) => written).join(''));
    joined.push(word);
    // The full stop after the last letter is the abbreviation's own.
    const next = found[index + 1];
    if (next && text.charAt(first.end) === '.' && /^\.\s?$/.test(text.slice(word.end, next.start))) {
      joined.push({ ...next, follows: true });
      index++;
    }
  }
  return joined;
}

const spaced = /(?<![\p{L}\p{N}])[\p{L}\p{N}][^\p{L}\p{N}]{1,2}[\p{L}\p{N}][^\p{L}\p{N}]{1,2}[\p{L}\p{N}](?![\p{L}\p{N}])/u;

function spacedRun(found: readonly Token[], index: number): Token[] {
  const first = found[index];
  if (first === undefined || !isSingle(first)) return [];
  const isLetter = /^\p{L}/u.test(first.written);
  const run = [first];
  for (let next = found[index + 1]; next !== undefined; next = found[index + run.length]) {
    const before = run.at(-1) ?? first;
    if (!isSingle(next) || /^\p{L}/u.test(next.written) !== isLetter) break;
    if (next.start - before.end < 1 || next.start - before.end > 2) break;
    run.push(next);
  }
  return run;
}

function isSingle({ written }: Token): boolean {
  return written.length === 1 && /^[\p{L}\p{N}]$/u.test(written);
}

function merge(run: readonly Token[], written: string): Token {
  const [first] = run;
  return {
    key: keyOf(written),
    written,
    start: first?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    follows: first?.follows ?? false,
    afterComma: first?.afterComma ?? false,
  };
}
