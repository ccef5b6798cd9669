/** A phrase is found where it stands, or refused; and the prefilter passes over no file in which it is found. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compilePhrases, findMentions, mightMention } from '../../../src/claims/mentions/index.ts';
import { passedOver, phrasesInFiles, spacedPhrases, unfoundIn } from './phrases-in-files.ts';

test('whatever is found in a file, the prefilter says it might be there', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(phrasesInFiles, (each) => {
      expect(passedOver(each)).toBeNull();
    }),
    { numRuns: 20_000, seed: 20261122 },
  );
});

test('whatever phrase is accepted, it is found in the very words', () => {
  fc.assert(
    fc.property(spacedPhrases, (phrase) => {
      fc.pre(!/^~|~\d+ ~/.test(phrase));
      expect(unfoundIn(phrase)).toBeNull();
    }),
    { numRuns: 5_000, seed: 20261122 },
  );
});

test('many phrases that end alike cost little in a text that is full of their end', () => {
  const name = (index: number): string =>
    `x${String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26))}k`;
  const phrases = Array.from(
    { length: 60 },
    (_, index) =>
      `(${name(index)}|q${name(index)} z) (aa|bb cc) (dd|ee ff) (gg|hh ii) (jj|kk ll) (mm|nn oo) (pp|qq rr) (ss|tt uu)`,
  );
  const matcher = compilePhrases([{ id: 'x', phrases }]);
  const text = 'aa dd gg jj mm pp ss '.repeat(5_000);
  const started = performance.now();
  expect(findMentions(matcher, text)).toEqual([]);
  for (const each of [text, 'a*a* dd gg jj mm pp tt\n\n'.repeat(5_000)]) mightMention(matcher, each, 'markdown');
  expect(performance.now() - started).toBeLessThan(2_000);
  // Of words that none ends with, it still says so.
  expect(mightMention(matcher, 'Nothing here at all.', 'text')).toBe(false);
  expect(mightMention(matcher, `We have ${name(59)} aa dd gg jj mm pp ss.`, 'text')).toBe(true);
});

describe('passes over no file with', () => {
  it.each([
    ['a thousand with its comma', '10,000 geese', 'a.txt', 'BayStore feeds 10,000 geese.'],
    ['a comma that the phrase has not', '10000 users', 'a.json', '{"fact":"10,000 users"}'],
    ['a number before one with a comma', 'feeds # geese', 'a.txt', 'BayStore feeds 10,000 geese.'],
    ['a decimal comma', '3,5 % interest', 'a.css', 'a::after { content: "3,5 % interest" }'],
    ['a decimal comma in full width', '3,5 % interest', 'a.txt', '3，5 ％ interest'],
    ['a raised point', '88.95 percent', 'a.txt', 'It was 88·95 percent.'],
    ['a number within marks', '1000 users', 'a.md', 'We have 1,_000_ users.'],
    ['a number in a list of numbers', '4.9 stars', 'a.yml', 'a: [1,4.9 stars,2]'],
    ['a plus at the end of a block', 'supports C++', 'a.md', 'Acme supports C++.\n\nMore text.'],
    ['a plus at the end of a file', 'rated A+', 'a.txt', 'BayStore is rated A+'],
    ['a plus in full width', 'rated A+', 'a.txt', 'BayStore is rated A＋.'],
    ['a key of words', 'gold certified', 'a.json', '{"goldCertified": true}'],
    ['a key of words with points', 'gold certified', 'a.yml', 'gold.certified: yes'],
    ['a fraction', '2/3 cheaper', 'a.txt', 'It is ⅔ cheaper.'],
    ['a number in brackets', 'SOC 2', 'a.txt', 'We hold SOC ⑵.'],
    ['a percent sign in full width beside marks', '# percent uptime', 'a.md', '99％ up**time**'],
    ['a slip of a word with the beginning of another', '(certification process|certif*)', 'a.txt', 'cetrification'],
    [
      'blank lines in front matter after one',
      'SOC 2',
      'a.md',
      '\n---\ntitle: >\n  We are SOC\n\n  2 certified.\n---\n\nText.',
    ],
    [
      'blank lines in front matter with a byte order mark',
      'SOC 2',
      'a.md',
      '\ufeff---\ntitle: >\n  We are SOC\n\n  2 certified.\n---\n\nText.',
    ],
    ['blank lines in a comment', 'SOC 2', 'a.md', '# Tea\n\n<!-- We are SOC\n\n2 certified. -->\n'],
    [
      'blank lines in the attribute of an HTML block',
      'SOC 2',
      'a.md',
      '<textarea placeholder="We are SOC\n\n2 certified"></textarea>',
    ],
    ['letters in strings with escapes between', 'pain free', 'a.json', String.raw`"p\n\na\n\ni\n\nn free"`],
  ])('%s', (_, phrase, path, text) => {
    expect(passedOver({ phrase, path, text })).toBeNull();
  });
});
