import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginnings, sentences } from '../../../src/claims/text/sentences.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function byUnicode(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index);
}

/** What sentences are made of, and what tells where they end. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Harbours', 'we', 'SOC 2', 'no', 'A', 'e.g', 'v1.2', '3', 'naïve', 'don’t') },
  { weight: 6, arbitrary: fc.constantFrom(' ', '  ', ' ', ' ') },
  { weight: 4, arbitrary: fc.constantFrom('. ', '.', '! ', '? ', '." ', '.) ', '.', '…', ', ', ': ', '; ', ' – ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('"', '“', '”', '’', '(', ')', '\n', '\n\n', '\t', '\u00a0', '\u2028', '\r\n'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('where sentences begin', () => {
  it('is where Unicode’s rules say, also in texts read without them', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(beginnings(each)).toEqual(byUnicode(each));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    'We are audited. Harbours are not.  Are they? Yes! They are',
    'It is v1. Two are not.',
    'A. B. C.',
    '.',
    '. A',
    ' A ',
    'One.Two',
    'One. two',
    'One." Two',
    'One. "Two',
  ])('is the same in %j', (each) => {
    expect(beginnings(each)).toEqual(byUnicode(each));
  });

  it('is found in a long line in little memory', () => {
    const long = 'Harbours are calm. '.repeat(200_000);
    expect(sentences(long)).toHaveLength(200_000);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['For years we had no state of the art. Now we do.', 2],
    ['Is it held? No. We say so.', 3],
    ['As in art. 32 of the law.', 1],
    ['Cert. No. 7 hangs on the wall.', 1],
    ['See fig. IV and sec. A1.', 1],
    ['We met Dr. Roy in May.', 1],
  ])('ends no sentence where its number follows: %j', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
