import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/claims/text/tokens.ts';

const written = (text: string): string[] => tokens(text).map((token) => token.written);

describe('letters one by one', () => {
  it.each([
    ['S O C', ['SOC']],
    ['A S.O.C. report', ['A', 'SOC', 'report']],
    ['*a **b *c', ['abc']],
    ['*a **b *c **d', ['a', 'b', 'c', 'd']],
  ])('are read as words: %s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  // Each `a` begins a run that reaches to the end of the text, and is then an article by itself.
  it('are read in time, however many runs begin with what may be an article', () => {
    expect(tokens('*a **b '.repeat(100_000))).toHaveLength(200_000);
  });
});
