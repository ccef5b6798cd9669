import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/lib/content/content-problems.ts';
import { deadLinks } from '../../../src/lib/markdown/links.ts';

const home =
  '<!doctype html><html><head><link rel="icon" href="/icon.svg"></head><body><h1 id="top">Home</h1><a href="/plans/#depth">Plans</a></body></html>';

/** @param body Of the page of plans. */
function told(body: string, copy: readonly { path: string; text: string }[] = []): string[] {
  return deadLinks({
    origin: 'https://a.example',
    pages: [
      { url: '/', html: home },
      { url: '/sign-in/', html: '<h1>Sign in</h1>' },
      { url: '/plans/', html: `<h1>Plans</h1><h2 id="depth">Depth</h2>${body}` },
    ],
    files: ['/icon.svg', '/.well-known/claims.json'],
    sourcesOf: (url) => (url === '/plans/' ? ['content/pages/plans.md'] : []),
    copy: [{ path: 'content/pages/other.md', text: 'An [anchor](#deep) of another page.' }, ...copy],
  }).map(problemLine);
}

describe('links of built pages', () => {
  it('are found however deep they stand', () => {
    const deep = 20_000;
    expect(told(`${'<div>'.repeat(deep)}<a href="/none/">`)).toHaveLength(1);
  });

  it('are found beside however many others', () => {
    const many = 100_000;
    expect(told(`${'a<br>'.repeat(many)}<a href="/none/">`)).toHaveLength(1);
  });

  it.each([
    '<a href="/plans/#depth">',
    '<a href="#depth">',
    '<a href="#top">',
    '<a href="../sign-in/?a=b">',
    '<a href="https://a.example/plans/">',
    '<a href="https://b.example/none/">',
    '<a href="mailto:a@b.example">',
    '<a name="deep" id="deep" href="#deep">',
    '<img src="/icon.svg" srcset="/icon.svg 1x, /icon.svg 2x">',
    '<a href="/.well-known/claims.json">',
  ])('lead somewhere: %s', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each([
    [
      '[plans](/plan/)',
      '<a href="/plan/">',
      'content/pages/plans.md:3:9 Unexpected link `/plan/`, expected an address of this site; nearest: `/plans/`',
    ],
    [
      '[plans](/plans)',
      '<a href="/plans">',
      'content/pages/plans.md:3:9 Unexpected link `/plans`, expected an address of this site; nearest: `/plans/`',
    ],
    [
      '[in](sign-in.md)',
      '<a href="sign-in.md">',
      'content/pages/plans.md:3:6 Unexpected link `sign-in.md`, expected an address of this site; nearest: `/sign-in/`',
    ],
    [
      '[deep](#dept)',
      '<a href="#dept">',
      'content/pages/plans.md:3:8 Unexpected link `#dept`, expected an anchor that `/plans/` has; nearest: `#depth`',
    ],
    [
      '![A chart](/chart.png)',
      '<img src="/chart.png">',
      'content/pages/plans.md:3:12 Unexpected image `/chart.png`, expected a file of this site, such as one of public/',
    ],
    [
      '[ü](/ü/)',
      '<a href="/%C3%BC/">',
      'content/pages/plans.md:3:5 Unexpected link `/%C3%BC/`, expected an address of this site',
    ],
    [
      '[mail](help@b.example)',
      '<a href="help@b.example">',
      'content/pages/plans.md:3:8 Unexpected link `help@b.example`, expected `mailto:help@b.example`',
    ],
    [
      '[x](htp://b.example/)',
      '<a href="htp://b.example/">',
      'content/pages/plans.md:3:5 Unexpected link `htp://b.example/`, expected one that begins with `https://`, `mailto:`, `tel:` or a slash',
    ],
    [
      '',
      '<h2 id="deep"></h2><p id="deep">',
      '/plans/ Unexpected second anchor `deep` on one page, expected another heading or id',
    ],
    ['', '<a href="/composed/">', '/plans/ Unexpected link `/composed/`, expected an address of this site'],
    ['', '<a href="http://">', '/plans/ Unexpected link `http://`, expected an address'],
  ])('are told of where they were written: %s', (text, body, expected) => {
    expect(told(body, [{ path: 'content/pages/plans.md', text: `# Plans\n\n${text}\n` }])).toEqual([expected]);
  });

  it('are told of once for each place, however many pages show it, and not for a longer address', () => {
    expect(
      told('<a href="/x/"><a href="/x/">', [
        { path: 'content/site.yml', text: 'a: { href: /x/ }\nb: { href: /x/ }\nc: /x/y/\nd: /x/#z\n' },
      ]),
    ).toEqual([
      'content/site.yml:1:12 Unexpected link `/x/`, expected an address of this site',
      'content/site.yml:2:12 Unexpected link `/x/`, expected an address of this site',
    ]);
  });
});
