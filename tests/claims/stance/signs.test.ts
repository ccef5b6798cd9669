/** A sign beside a claim, typed or forgotten, makes no word of a program of it. */
import { describe, expect, it } from 'vitest';
import { readStance } from '../../../src/claims/stance/index.ts';
import { passagesOf } from '../../../src/claims/passages/index.ts';

const signs = Array.from({ length: 0x2000 - 0x21 }, (_, index) => String.fromCharCode(0x21 + index)).filter((sign) =>
  /[\p{P}\p{S}]/u.test(sign),
);

/** What a sign asks, denies or marks by itself. */
const telling = /[?‽⁇⁈❌✗]/u;

function stanceOf(text: string, words: string): string {
  const passage = passagesOf({ path: 'a.txt', text, format: 'text' }).passages.find((each) =>
    each.text.includes(words),
  );
  if (passage === undefined) return 'not read';
  const start = passage.text.indexOf(words);
  return readStance(passage, { start, end: start + words.length }, { names: ['BayStore'] }).stance;
}

describe('a claim is one with a sign', () => {
  it.each([
    ['before it', (sign: string, words: string) => `BayStore is open${sign}${words} certified.`],
    ['before it, after a space', (sign: string, words: string) => `BayStore is ${sign}${words} certified.`],
    ['after it', (sign: string, words: string) => `BayStore is ${words}${sign} certified.`],
    ['on both sides', (sign: string, words: string) => `BayStore is ${sign}${sign}${words}${sign}${sign} certified.`],
    ['between it and the next word', (sign: string, words: string) => `BayStore is ${words}${sign}certified.`],
    [
      'before it, and between it and the next word',
      (sign: string, words: string) => `Proud to be ${sign}${words}${sign}certified since May.`,
    ],
    ['twice before it', (sign: string, words: string) => `BayStore is open ${sign}${sign}${words} certified.`],
  ])('%s', (_, write) => {
    const released = ['SOC 2', 'HIPAA', 'PCI DSS'].flatMap((words) =>
      signs
        .filter((sign) => !telling.test(sign))
        .map((sign) => write(sign, words))
        .filter((text) => !['asserted', 'not read'].includes(stanceOf(text, words))),
    );
    expect(released).toEqual([]);
  });

  it.each([
    ['no space after a full stop', 'Our pumps run.SOC 2 certified they are.', 'SOC 2'],
    ['a dollar before a number', 'BayStore costs $25 per month.', '25 per month'],
    ['a dollar of a country', 'BayStore has US$99.9% uptime.', '99.9% uptime'],
    ['a word that no list knows before a sentence', 'Our soap is vegan.it is good', 'vegan'],
    ['the same after one', 'It is soap.vegan and fair', 'vegan'],
    ['an equals sign', 'Our shoes=vegan', 'vegan'],
    ['a setting that says what is so', 'BayStore has SSO=on for every plan.', 'SSO'],
    ['a share for a value', 'Now with uptime=100%.', 'uptime'],
    ['a hashtag', 'Our soap is #vegan_soap.', 'vegan'],
    ['a word for a domain', 'It is vegan.com soap.', 'vegan'],
    ['a word for a member', 'BayStore includes failover.always.', 'failover'],
  ])('where there is %s', (_, text, words) => {
    expect(stanceOf(text, words)).toBe('asserted');
  });

  it.each([
    ['a setting', 'Set checkout=true in the file.', 'checkout'],
    ['a flag', 'Use --checkout to open it.', 'checkout'],
    ['a field', 'The field payment_checkout holds it.', 'checkout'],
    ['a package', 'Install @checkout/core from the registry.', 'checkout'],
    ['a variable', 'Set $checkout in the shell.', 'checkout'],
    ['a call', 'Call checkout() first.', 'checkout'],
    ['a member', 'The checkout.session object.', 'checkout'],
    ['an id', 'compliance.soc2', 'soc2'],
    ['a variable in capitals', 'The STRIPE_CHECKOUT_URL variable holds it.', 'CHECKOUT'],
  ])('and none as %s', (_, text, words) => {
    expect(stanceOf(text, words)).toBe('topic');
  });
});
