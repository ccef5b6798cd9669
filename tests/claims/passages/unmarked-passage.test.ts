import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/claims/passages/index.ts';
import { isUnmarked, unmarkedPassage } from '../../../src/claims/passages/unmarked-passage.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'We',
    'sandbox',
    'SOC 2',
    'a',
    '1',
    ' ',
    '  ',
    '.',
    ',',
    ':',
    '_',
    '__',
    '_',
    '-',
    '(',
    ')',
    '/',
    '"',
    '’',
    '!',
    '+',
    '=',
    '%',
    ';',
    '?',
  ),
  fc.constantFrom(
    '*',
    '[',
    ']',
    '`',
    '<',
    '&amp;',
    '\\',
    '#',
    '|',
    '~',
    '{',
    '$',
    '\n',
    '\t',
    'www.a',
    '@',
    'http://a.b',
    '1. ',
    '- ',
    '> ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 2 }),
);

describe('a sentence without markup', () => {
  it('is the one passage that a Markdown parser makes of it', () => {
    let unmarked = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        if (!isUnmarked(text)) return;
        unmarked++;
        expect(passagesOf({ path: 'example.md', text, format: 'markdown' }).passages).toEqual([unmarkedPassage(text)]);
      }),
      { numRuns: 4_000 },
    );
    expect(unmarked).toBeGreaterThan(100);
  });

  it.each(['sandbox_placeholder', 'a_b_c d_e'])('may have underscores within words: %s', (text) => {
    expect(isUnmarked(text)).toBe(true);
  });

  it.each(['_sandbox_ placeholder', 'sandbox_ placeholder', 'a __b__', 'a__b'])('has none around words: %s', (text) => {
    expect(isUnmarked(text)).toBe(false);
  });
});
