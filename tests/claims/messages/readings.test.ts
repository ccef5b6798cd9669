import { describe, expect, it } from 'vitest';
import { otherWordingMessage } from '../../../src/claims/messages/readings.ts';

describe('an approval of other words', () => {
  const told = (extra: readonly string[], missing: readonly string[]) =>
    otherWordingMessage({ approval: 'report', wording: 'We have a SOC 2 report.', extra, missing });

  it.each<[string, readonly string[], readonly string[], string]>([
    ['another', ['from'], ['of'], '“of”, and no “from”'],
    ['more', ['today', 'still'], [], 'no “today”, “still”'],
    ['fewer', [], ['Type', 'II'], 'also “Type”, “II”'],
    ['the same', [], [], 'these in another order'],
    ['too many', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], [], '“We have a SOC 2 report.”'],
  ])('is told where the blocked words are %s', (_, extra, missing, expected) => {
    expect(told(extra, missing)).toBe(`approval \`report\` covers other words: ${expected}`);
  });
});
