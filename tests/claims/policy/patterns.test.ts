import { describe, expect, it } from 'vitest';
import {
  builtUrl,
  compilePages,
  inFamily,
  nameToMend,
  pageNames,
  usualRoutes,
} from '../../../src/claims/policy/patterns.ts';

describe('a family of claims', () => {
  it.each([
    ['site.cookies', 'site.cookies', true],
    ['site.*', 'site.cookies', true],
    ['site.*', 'site.weight.home', true],
    ['site.*', 'site', false],
    ['site.*', 'website.cookies', false],
    ['*', 'anything.at-all', true],
    ['*.soc2', 'compliance.soc2', true],
    ['a*a', 'a', false],
    ['a*b*c', 'axxbyyc', true],
    ['a*b*b', 'axb', false],
    ['site.+', 'site.+x', false],
  ])('%s holds %s: %s', (family, id, expected) => {
    expect(inFamily(family, id)).toBe(expected);
  });

  it('takes linear time on a hostile pattern', () => {
    const started = performance.now();
    expect(inFamily(`${'a*'.repeat(5000)}b`, 'a'.repeat(50_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the names of a page', () => {
  it.each([
    ['content/pages/mooring-path.md', '/mooring-path/'],
    ['content/pages/index.md', '/'],
    ['content/pages/legal/index.md', '/legal/'],
    ['content/resources/checklist.md', '/resources/checklist/'],
    ['content/site.yml', null],
    ['README.md', null],
  ])('%s is served at %s', (path, url) => {
    expect(pageNames(path, usualRoutes)).toEqual({ path, url });
  });

  it.each([
    ['index.html', '/'],
    ['mooring-path/index.html', '/mooring-path/'],
    ['404.html', '/404.html'],
    ['a/b/feed.xml', '/a/b/feed.xml'],
    ['myindex.html', '/myindex.html'],
  ])('the built %s is served at %s', (path, url) => {
    expect(builtUrl(path)).toBe(url);
  });
});

describe('the name of a page’s file', () => {
  it.each([
    'content/pages/mooring-path.md',
    'content/pages/legal/index.md',
    'content/pages/größe_2.md',
    'content/pages/.Draft.md',
    'content/A list.yml',
    'README.md',
  ])('is right: %s', (path) => {
    expect(nameToMend(path, usualRoutes)).toBeNull();
  });

  it.each([
    ['content/pages/Upper.md', 'Upper.md', 'upper.md'],
    ['content/pages/Our Plans/v1.2.md', 'Our Plans/v1.2.md', 'our-plans/v12.md'],
    ['content/pages/a%20c.md', 'a%20c.md', 'a20c.md'],
    ['content/pages/why?.md', 'why?.md', 'why.md'],
    ['content/pages/😀.md', '😀.md', null],
    ['content/pages/😀/a.md', '😀/a.md', null],
  ])('would make another address: %s', (path, found, expected) => {
    expect(nameToMend(path, usualRoutes)).toEqual({ found, expected });
  });
});

describe('a list of pages', () => {
  const source = (path: string) => pageNames(path, usualRoutes);
  const built = (url: string) => ({ path: `dist${url}index.html`, url });

  it.each(['*', '**', '/**', '**/*'])('%s is every page', (pattern) => {
    const isPage = compilePages([pattern]);
    expect(isPage(source('content/pages/a.md'))).toBe(true);
    expect(isPage(built('/deep/down/'))).toBe(true);
    expect(isPage({ path: 'content/site.yml', url: null })).toBe(true);
  });

  it('names a page by its file, in content and as built', () => {
    const isPage = compilePages(['content/pages/mooring-path.md']);
    expect(isPage(source('content/pages/mooring-path.md'))).toBe(true);
    expect(isPage(built('/mooring-path/'))).toBe(true);
    expect(isPage(built('/other/'))).toBe(false);
  });

  it.each(['/mooring-path/', '/mooring-path'])('names a page by its address %s', (pattern) => {
    const isPage = compilePages([pattern]);
    expect(isPage(source('content/pages/mooring-path.md'))).toBe(true);
    expect(isPage(built('/mooring-path/'))).toBe(true);
    expect(isPage(built('/mooring-path/more/'))).toBe(false);
  });

  it('takes globs over files and over addresses', () => {
    expect(compilePages(['content/pages/*.md'])(source('content/pages/a.md'))).toBe(true);
    expect(compilePages(['content/pages/*.md'])(built('/a/'))).toBe(true);
    expect(compilePages(['content/pages/*.md'])(built('/a/b/'))).toBe(false);
    expect(compilePages(['/resources/**'])(built('/resources/a/b/'))).toBe(true);
    expect(compilePages(['/resources/*'])(built('/resources/a/'))).toBe(true);
    expect(compilePages(['/resources/*'])(built('/other/'))).toBe(false);
    expect(compilePages(['./content/**'])(source('content/x/y.md'))).toBe(true);
    expect(compilePages(['./content/pages/a.md'])(built('/a/'))).toBe(true);
  });

  it('excludes no page', () => {
    for (const pattern of ['!content/pages/a.md', './!content/pages/a.md', '!!content/pages/b.md'])
      expect(compilePages([pattern])(source('content/pages/b.md'))).toBe(false);
  });

  it.each([
    ['content/pages/[^s]*.md', '[^s]x', 'about'],
    ['content/pages/[id].md', '[id]', 'i'],
    ['content/pages/why?.md', 'why?', 'whyx'],
    ['content/pages/a(b).md', 'a(b)', 'ab'],
    ['content/pages/a(b|c).md', 'a(b|c)', 'ab'],
    ['content/pages/a+.md', 'a+', 'aa'],
    ['content/pages/{1..3}.md', '{1..3}', '2'],
    ['content/pages/"x".md', '"x"', 'x'],
    ['content/pages/a\\b.md', 'a\\b', 'ab'],
    ['content/pages/{a*,(b)}.md', '(b)', 'b'],
  ])('takes signs but `*` and `{,}` as they are written: %s', (pattern, named, other) => {
    const isPage = compilePages([pattern]);
    for (const name of [named, other])
      expect([
        isPage(source(`content/pages/${name}.md`)),
        isPage(built(`/${name}/`)),
        isPage(source(`content/notes/${name}.md`)),
      ]).toEqual([name === named, name === named, false]);
  });

  it('does not take one name as part of another', () => {
    expect(compilePages(['content/pages/a.md'])(source('content/pages/ba.md'))).toBe(false);
    expect(compilePages(['/a/'])(built('/ba/'))).toBe(false);
  });
});
