import { expect, it } from 'vitest';
import { page, seeded, usualShape } from '../../bench/corpus.ts';

it('a page is written to its end, whatever the words that it has written already name', () => {
  let asked = 0;
  // The end of "Our report covers SOC 2 and the period is one year. …" names something by itself.
  const names = (text: string): boolean => {
    asked += 1;
    if (asked > 20_000) throw new Error('No block was ever found');
    return /\b(?:year|plan|today|rest|launch|report)\b/iu.test(text);
  };
  for (let seed = 1; seed <= 40; seed += 1) {
    asked = 0;
    const text = page(seeded(seed), { ...usualShape, length: 2000, names }, true);
    expect(text.length).toBeGreaterThan(2000);
  }
});
