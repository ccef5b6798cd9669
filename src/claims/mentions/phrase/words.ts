/** How the words of a phrase are looked for: by which keys, and with which signs. */
import { fold } from '../../text/fold.ts';
import { otherNumbersOf } from '../../text/plurals.ts';
import { markOf, tokens } from '../../text/tokens.ts';
import type { Sequence, Word } from './sequence.ts';

/** A sequence whose last word is only the beginning of one. */
export function begun(sequence: Sequence): Sequence {
  return sequence.map((word, index) =>
    index < sequence.length - 1
      ? word
      : { ...word, kind: 'beginning', keys: [word.written.toLowerCase().replaceAll("'", '')] },
  );
}

/** The words of a text without signs of the language; what stands before the first and after the last is kept. */
export function wordsOf(text: string, kind: 'word' | 'exact'): Word[] {
  const found = tokens(text);
  const last = found.length - 1;
  return found.map(({ key, written, mark, start, end }, index) => ({
    kind,
    keys: kind === 'word' ? keysOf(text.slice(start, end), key) : [key],
    written,
    within: 0,
    mark: index === 0 ? markAt(text.slice(0, start)) : mark,
    after: index === last ? markAt(text.slice(end)) : '',
    edges: [index === 0 ? signsBefore(text.slice(0, start)) : '', index === last ? signsAt(text.slice(end)) : ''],
  }));
}

/**
 * The keys of a word, in either number and in each case. Beyond ASCII a capital may
 * look like another letter than its small form (`Ł` like an I, `ł` like an l), and a
 * text has it in either.
 */
function keysOf(written: string, key: string): readonly string[] {
  const cases = isAscii.test(written)
    ? []
    : casesOf(written)
        .map((each) => tokens(each))
        .filter(({ length }) => length === 1);
  const keys = [key, ...cases.flat().map((token) => token.key)];
  return [...new Set(keys.flatMap((each) => [each, ...otherNumbersOf(each)]))];
}

export const isAscii = /^[\0-\x7f]*$/;

/** A text in small letters, in capitals, and with a capital first. */
export function casesOf(text: string): readonly string[] {
  const [first = '', ...rest] = Array.from(text);
  return [text.toLowerCase(), text.toUpperCase(), first.toUpperCase() + rest.join('').toLowerCase()];
}

function markAt(text: string): string {
  return text === '' ? '' : markOf(fold(text).text);
}

function signsBefore(text: string): string {
  return text.trim() === '.' ? '.' : signsAt(text);
}

/** The signs of a text that somebody sees. A point at the end of `p.a.` may be that of a sentence, too. */
function signsAt(text: string): string {
  const seen = text === '' ? '' : fold(text).text.trim();
  return seen === '' || seen === '.' ? '' : text.trim();
}
