import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/claims/checks/index.ts';
import type { CheckSetting } from '../../../src/claims/checks/index.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body><main><h1>Berths</h1><p>${'A berth holds one instance. '.repeat(8)}</p>${body}</main></body></html>`;

const setting: CheckSetting = {
  origin: 'https://acme.example',
  budget: { document: 1000, longDocument: 2000, longDocuments: ['/long/*'], script: 500 },
  accessibility: null,
};

function reasons(name: string, files: Record<string, string>, changes: Partial<CheckSetting> = {}): readonly string[] {
  const output = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return runChecks(output, [name], { ...setting, ...changes }).get(name) ?? ['not run'];
}

const sitemap = '<urlset><url><loc>https://acme.example/</loc></url></urlset>';

describe('what keeps a check from holding', () => {
  const table: Record<string, [check: string, files: Record<string, string>, expected: RegExp | null]> = {
    'a page of our own': ['no-third-party-requests', { 'index.html': page('<img src="/a.png" alt=""><a href="https://other.example/">a link</a><link rel="canonical" href="https://acme.example/">') }, null],
    'our own full address': ['no-third-party-requests', { 'index.html': page('<img src="https://acme.example/a.png" alt="">') }, null],
    'a picture from elsewhere': ['no-third-party-requests', { 'index.html': page('<img src="//other.example/a.png" alt="">') }, /other\.example/],
    'one of several pictures': ['no-third-party-requests', { 'index.html': page('<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">') }, /cdn\.example/],
    'a font in a style': ['no-third-party-requests', { 'index.html': page('', '<style>@font-face{src:url(https://fonts.example/a.woff2)}</style>') }, /fonts\.example/],
    'an import of a style': ['no-third-party-requests', { 'a.css': '@import "https://fonts.example/a.css";', 'index.html': page('') }, /fonts\.example/],
    'a script that fetches': ['no-third-party-requests', { 'a.js': 'fetch("/x")', 'index.html': page('') }, /fetch/],
    'an address in a script': ['no-third-party-requests', { 'a.js': 'const a = "https://other.example/";', 'index.html': page('') }, /other|https/],
    'a connection opened early': ['no-third-party-requests', { 'index.html': page('', '<link rel="preconnect" href="https://cdn.example">') }, /cdn\.example/],
    'a picture within a template': ['no-third-party-requests', { 'index.html': page('<template><img src="https://cdn.example/a.png" alt=""></template>') }, /cdn\.example/],

    'no store at all': ['no-cookies-or-storage', { 'index.html': page('<script>document.title = "a";</script>') }, null],
    'a store that waits for the reader': ['no-cookies-or-storage', { 'a.js': 'document.querySelector("input").addEventListener("change", () => localStorage.setItem("a", "1")); localStorage.getItem("a");', 'index.html': page('') }, null],
    'a store on arrival': ['no-cookies-or-storage', { 'a.js': 'localStorage.setItem("seen", "1");', 'index.html': page('') }, /localStorage “seen”/],
    'a store on arrival, by another way': ['no-cookies-or-storage', { 'a.js': 'const s = window["local" + "Storage"]; (() => s.setItem("seen", 1))();', 'index.html': page('') }, /seen/],
    'a cookie by script': ['no-cookies-or-storage', { 'index.html': page('<script>document.cookie = "a=1";</script>') }, /cookie/],
    'a cookie by header': ['no-cookies-or-storage', { _headers: '/*\n  Set-Cookie: a=1\n', 'index.html': page('') }, /Set-Cookie/i],
    'a script that cannot be tried': ['no-cookies-or-storage', { 'a.js': 'import "./b.js";', 'index.html': page('') }, /cannot be tried/],
    'a script without an end': ['no-cookies-or-storage', { 'a.js': 'for (;;);', 'index.html': page('') }, /cannot be tried/],

    'a page of words': ['complete-without-javascript', { 'index.html': page('') }, null],
    'a page that a script fills': ['complete-without-javascript', { 'index.html': '<html><body><main><h1>Berths</h1><div id="app"></div></main></body></html>' }, /words/],
    'an island': ['complete-without-javascript', { 'index.html': page('<astro-island></astro-island>') }, /island/],

    'a sitemap of all pages': ['every-page-in-sitemap', { 'index.html': page(''), 'sitemap-0.xml': sitemap }, null],
    'a page that is not in it': ['every-page-in-sitemap', { 'index.html': page(''), 'b/index.html': page(''), 'sitemap-0.xml': sitemap }, /\/b\//],
    'a page that need not be': ['every-page-in-sitemap', { 'index.html': page(''), 'b/index.html': page('', '<meta name="robots" content="noindex">'), 'sitemap-0.xml': sitemap }, null],
    'a page in it that is gone': ['every-page-in-sitemap', { 'sitemap-0.xml': sitemap }, /not to be listed/],

    'a light page': ['within-weight-budget', { 'index.html': page('') }, null],
    'a heavy page': ['within-weight-budget', { 'index.html': page(Array.from({ length: 900 }, (_, index) => Math.imul(index, 2654435761).toString(36)).join(' ')) }, /at most 1000/],
    'nobody has looked in a browser': ['no-accessibility-violations', { 'index.html': page('') }, /nobody has looked/],
    'a check that does not exist': ['no-such-check', { 'index.html': page('') }, /no such check/],
  };
  for (const [title, [check, files, expected]] of Object.entries(table))
    test(`${check}: ${title}`, () => {
      const found = reasons(check, files);
      if (expected === null) expect(found).toEqual([]);
      else expect(found.join('\n')).toMatch(expected);
    });

  test('a budget that is missing', () => {
    expect(reasons('within-weight-budget', { 'index.html': page('') }, { budget: null }).join('')).toContain('budget.json');
  });

  test('is none for a browser that found nothing', () => {
    expect(reasons('no-accessibility-violations', { 'index.html': page('') }, { accessibility: [] })).toEqual([]);
  });
});
