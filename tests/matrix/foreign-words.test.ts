/**
 * The plain frames with what other companies claim: no list of the engine
 * holds their words, and it must read them all the same.
 */
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/claims/passages/index.ts';
import { usualBlocks } from '../../src/claims/policy/rules.ts';
import { readStance, saidBy } from '../../src/claims/stance/index.ts';
import { asserting, filled, honest, modest, praising } from './frames.ts';

const publisher = { names: ['BayStore'] };

/** Things that a company may say it has, with their article where they take one. */
const things = [
  'gluten-free bread',
  'carbon neutral shipping',
  'FDIC-insured deposits',
  'organic milk',
  'a board-certified surgeon',
  'cruelty-free lipstick',
  'ISO 9001 certification',
  'a CE mark',
  'fee-free transfers',
  'a lifetime warranty',
  'same-day delivery',
  'deposit protection',
  'exactly-once delivery',
  'vegan leather',
  'risk-free savings',
  'a money-back guarantee',
  'free returns',
  'an Ofsted rating',
  'a Michelin star',
  'unlimited storage',
  'dermatologist approval',
  'a clinical trial',
  'painless treatment',
  'offline mode',
  'an Android app',
  'real-time sync',
  'a five-star crash rating',
  'fair trade coffee',
  'ACID transactions',
  'a patented formula',
];

/** Qualities that a company may say its things have, each with such a thing. */
const qualities = [
  ['gluten-free', 'bread'],
  ['carbon neutral', 'flights'],
  ['FDIC-insured', 'accounts'],
  ['organic', 'milk'],
  ['award-winning', 'wine'],
  ['dermatologically tested', 'cream'],
  ['made in Switzerland', 'knives'],
  ['clinically proven', 'cream'],
  ['trusted by doctors', 'advice'],
  ['painless', 'treatment'],
  ['risk-free', 'savings'],
  ['five-star', 'rooms'],
  ['hand-picked', 'olives'],
  ['vegan', 'cheese'],
  ['child-safe', 'toys'],
  ['waterproof', 'boots'],
  ['cruelty-free', 'lipstick'],
  ['sustainable', 'fish'],
  ['BRC certified', 'bakery'],
  ['approved by the FDA', 'drug'],
  ['faster than Redis', 'database'],
  ['bulletproof', 'code'],
  ['non-toxic', 'paint'],
  ['sugar-free', 'jam'],
  ['lossless', 'audio'],
] as const;

/** Whether one mention of the words would block. */
function blocks(text: string, words: string): boolean {
  const { passages } = passagesOf({ path: 'page.md', text, format: 'markdown' });
  return passages.some((passage) => {
    const starts = [...passage.text.toLowerCase().matchAll(new RegExp(words.toLowerCase(), 'gu'))].map(
      ({ index }) => index,
    );
    return starts.some((start) =>
      usualBlocks.includes(
        saidBy(readStance(passage, { start, end: start + words.length, between: '' }, publisher)).stance,
      ),
    );
  });
}

/** A frame with each thing in it, without its article where the frame has one or wants none. */
function withThings(frame: string): (readonly [text: string, words: string])[] {
  const isBare = /\{X\}|(?:\bno|\bother host has|\bis|\bour|without|“) ?\{x\}/iu.test(frame);
  return things.map((thing) => {
    const words = thing.replace(/^an? /u, '');
    const form = isBare ? words : thing;
    return [filled(frame, 'x', form), words] as const;
  });
}

/** A frame with each quality in it; what is no adjective stands before no noun. */
function withQualities(frame: string): (readonly [text: string, words: string])[] {
  return qualities
    .filter(([quality]) => !/\{p\} \{n\}/iu.test(frame) || !/ (?:in|by|than) /u.test(quality))
    .map(([quality, thing]) => [filled(filled(frame, 'p', quality), 'n', thing), quality] as const);
}

const wrong = (tried: readonly (readonly [string, string])[], isBlocked: boolean): string[] =>
  tried.filter(([text, words]) => blocks(text, words) !== isBlocked).map(([text]) => text);

describe('things that nobody knows', () => {
  it.each(asserting.filter((frame) => frame !== 'BayStore is {x}.'))('are claimed: %s', (frame) => {
    expect(wrong(withThings(frame), true)).toEqual([]);
  });
  it.each(honest)('are not claimed: %s', (frame) => {
    expect(wrong(withThings(frame), false)).toEqual([]);
  });
});

describe('qualities that nobody knows', () => {
  it.each(praising)('are claimed: %s', (frame) => {
    expect(wrong(withQualities(frame), true)).toEqual([]);
  });
  it.each(modest)('are not claimed: %s', (frame) => {
    expect(wrong(withQualities(frame), false)).toEqual([]);
  });
});
