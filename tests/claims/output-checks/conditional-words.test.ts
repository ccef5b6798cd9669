import { describe, expect, it } from 'vitest';
import { withoutWords } from '../../../src/claims/output-checks/conditional-words.ts';
import { outputDigest } from '../../../src/claims/output-checks/digest.ts';
import { files } from './output.ts';

const isLeftOut = (approval: string): boolean => approval === 'a';

describe('words that rest on an approval', () => {
  it.each([
    ['an element', '<p>x</p><div data-while="a"><p>y</p></div><p>z</p>', '<p>x</p><p>z</p>'],
    ['every element', '<p data-while="a">x</p>y<p data-while=a>z</p>', 'y'],
    [
      'an element within a kept one',
      '<div data-while="b">x<p data-while="a">y</p></div>',
      '<div data-while="b">x<p data-while="a">y</p></div>',
    ],
    ['an element that is never closed', '<ul><li data-while="a">x<li>y</ul>', '<ul><li>y</ul>'],
    ['an element without an end', '<p>x<img data-while="a" alt="">y</p>', '<p>xy</p>'],
    ['an element of a template', '<template><p data-while="a">x</p>y</template>', '<template>y</template>'],
  ])('go with %s', (_, html, left) => {
    expect(withoutWords(html, isLeftOut)).toBe(left);
  });

  it.each([
    ['rest on another', '<p data-while="b">x</p>'],
    ['only speak of the attribute', '<p>data-while="a"</p><!-- <p data-while="a"> --><script>data-while="a"</script>'],
  ])('stay where they %s', (_, html) => {
    expect(withoutWords(html, isLeftOut)).toBe(html);
  });

  it('go in linear time, however deep they stand', () => {
    const html = '<div>'.repeat(20_000) + '<p data-while="a">x</p>';
    expect(withoutWords(html, isLeftOut)).toBe('<div>'.repeat(20_000));
  });
});

describe('the digest of an output', () => {
  const site = { 'index.html': '<p>x</p>', 'a.css': 'a {}' };

  it('is the same in any order, with words that rest on results or without, and whatever the record says', () => {
    const same = { 'a.css': 'a {}', 'index.html': '<p>x</p><p data-while="a">y</p>', '.well-known/claims.json': '{}' };
    expect(outputDigest(files(same))).toBe(outputDigest(files(site)));
  });

  it.each<[string, Record<string, string>]>([
    ['a page', { ...site, 'index.html': '<p>y</p>' }],
    ['a style', { ...site, 'a.css': 'b {}' }],
    ['a name', { 'index.html': '<p>x</p>', 'b.css': 'a {}' }],
    ['one file more', { ...site, 'a.js': '' }],
  ])('is another with %s changed', (_, other) => {
    expect(outputDigest(files(other))).not.toBe(outputDigest(files(site)));
  });
});
