import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isListed } from '../../src/lib/sitemap.ts';
import { isIndexedSource, sourcesOf } from '../../src/lib/sources.ts';

describe('the files that a page is written in', () => {
  it('are found for every page of prose', () => {
    const pages = readdirSync('content/pages', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    for (const name of pages)
      expect(sourcesOf(`/${name.replace(/\.md$/, '')}/`)).toContain(`content/pages/${name}`);
  });
});

describe('a page in the sitemap', () => {
  it.each([
    ['https://baystore.example/', true],
    ['https://baystore.example/plans/', true],
    ['https://baystore.example/sign-in/', false],
    ['https://baystore.example/legal/', false],
    ['https://baystore.example/legal/terms/', false],
  ])('%s: %s', (url, expected) => {
    expect(isListed(url)).toBe(expected);
  });

  it('is never a draft', () => {
    const drafts = readdirSync('content/pages/legal');
    expect(drafts).toHaveLength(4);
    for (const name of drafts) expect(isIndexedSource(`content/pages/legal/${name}`), name).toBe(false);
  });
});
