/** Companies whose names hold words that say something elsewhere. */
import { describe, expect, it } from 'vitest';
import { unmarkedPassage } from '../../../src/claims/passages/unmarked-passage.ts';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import type { Reading } from '../../../src/claims/types.ts';

const names = [
  'If Insurance',
  'Not Co',
  'No Frills Foods',
  'Zero Bank',
  'Without Borders Bank',
  'Before Bank',
  'Learn Bank',
  'Ask Bank',
  'Unless AG',
  'Tea Cart',
];

function read(sentence: string, name: string): Reading {
  const start = sentence.indexOf('fee-free');
  return saidBy(readStance(unmarkedPassage(sentence), { start, end: start + 'fee-free'.length }, { names: [name] }));
}

describe.each(names)('a claim of %s', (name) => {
  it.each([
    [`${name} offers fee-free transfers.`, 'asserted'],
    [`With ${name}, transfers are fee-free.`, 'asserted'],
    [`${name.toUpperCase()}: fee-free transfers`, 'asserted'],
    [`${name} does not offer fee-free transfers.`, 'denied'],
    [`Nothing at ${name} is fee-free.`, 'denied'],
  ])('%s: %s', (sentence, stance) => {
    expect(read(sentence, name).stance).toBe(stance);
  });
});

it('quotes the name as the text has it', () => {
  const { words } = read('Who has fee-free transfers? Not Co has them.', 'Not Co').because;
  expect(words).toBe('Not Co has them.');
});
