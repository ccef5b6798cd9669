import { describe, expect, it } from 'vitest';
import { page, reasons } from './output.ts';
import { runChecks } from '../../../src/claims/output-checks/index.ts';

describe('complete-without-javascript', () => {
  const check = 'complete-without-javascript';

  it('holds for pages that say something as they come, and for those that lead on', () => {
    expect(
      reasons(check, { 'index.html': page(''), 'old/index.html': '<meta http-equiv="refresh" content="0;url=/">' }),
    ).toEqual([]);
  });

  it('holds for a page that runs no script, however little it says', () => {
    expect(reasons(check, { 'index.html': '<!doctype html><title>Acme</title><p>Tea.</p>' })).toEqual([]);
    expect(
      reasons(check, {
        'index.html': '<!doctype html><title>Acme</title><script type="application/ld+json">{}</script><p>Tea.</p>',
      }),
    ).toEqual([]);
  });

  it.each([
    ['is filled by a script', '<!doctype html><title>Acme</title><div id="root"></div><script src="/a.js"></script>'],
    ['has a script and no heading', page('<script type="module">1</script>').replace(/<h1>.*<\/h1>/, '')],
    ['is filled by a handler', '<!doctype html><title>Acme</title><body onload="fill()"><h1>Acme</h1>'],
    [
      'has its words in a script',
      `<!doctype html><title>Acme</title><main><h1>Acme</h1><script>${'fill ( "a" ) ; '.repeat(30)}</script></main>`,
    ],
    ['has an island', page('<astro-island client="load"></astro-island>')],
    ['has words for those without scripts', page('<noscript>Please switch scripts on.</noscript><script>1</script>')],
    ['has its words in a template', page('<script>show()</script>').replace(/<p>.*?<\/p>/, '<template>$&</template>')],
  ])('does not hold when a page %s', (_, html) => {
    expect(reasons(check, { 'index.html': html })).toHaveLength(1);
  });
});

describe('sitemap-of-indexed-pages', () => {
  const check = 'sitemap-of-indexed-pages';
  const index = '<sitemapindex><sitemap><loc>https://acme.example/sitemap-0.xml</loc></sitemap></sitemapindex>';
  const map = (...paths: string[]): string =>
    `<urlset>${paths.map((path) => `<url><loc>https://acme.example${path}</loc></url>`).join('')}</urlset>`;
  const pages = { 'index.html': page(''), 'a/index.html': page('') };

  it('holds when both name the same pages', () => {
    expect(reasons(check, { ...pages, 'sitemap-index.xml': index, 'sitemap-0.xml': map('/', '/a/') })).toEqual([]);
  });

  it('knows pages whose names are not ASCII', () => {
    expect(
      reasons(check, {
        ...pages,
        'über uns/index.html': page(''),
        'sitemap-0.xml': map('/', '/a/', '/%C3%BCber%20uns/'),
      }),
    ).toEqual([]);
  });

  it('leaves out pages that are not to be listed', () => {
    const hidden = page('', '<meta name="robots" content="noindex">');
    const texts = { ...pages, '404.html': page(''), 'b/index.html': hidden, 'sitemap-0.xml': map('/', '/a/') };
    expect(reasons(check, texts)).toEqual([]);
    expect(reasons(check, { ...texts, 'sitemap-0.xml': map('/', '/a/', '/b/') })).toEqual([
      '/b/ is in the sitemap and not to be listed',
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a page is not in it', { 'sitemap-0.xml': map('/') }, '/a/ is not in the sitemap'],
    [
      'it names a page that is not there',
      { 'sitemap-0.xml': map('/', '/a/', '/b/') },
      '/b/ is in the sitemap and not to be listed',
    ],
  ])('does not hold when %s', (_, texts, reason) => {
    expect(reasons(check, { ...pages, ...texts })).toEqual([reason]);
  });

  it('knows addresses however they are escaped, and an image’s address from a page’s', () => {
    const image = '<image:image><image:loc>https://acme.example/boat.png</image:loc></image:image>';
    const maps = {
      'sitemap-0.xml': map('/', '/a/', '/q&#x26;a/').replace('<url>', `<url>${image}`),
      'sitemap-1.xml': '<urlset><url><loc><![CDATA[https://acme.example/b&c/]]></loc></url></urlset>',
    };
    const more = { 'q&a/index.html': page(''), 'b&c/index.html': page('') };
    expect(reasons(check, { ...pages, ...more, ...maps })).toEqual([]);
  });

  it('does not hold for the page of another origin, or where the sitemap is broken', () => {
    const others = map('/').replace('</urlset>', '<url><loc>https://other.example/a/</loc></url></urlset>');
    expect(reasons(check, { ...pages, 'sitemap-0.xml': others })).toEqual([
      '/a/ is not in the sitemap',
      'https://other.example/a/ is in the sitemap and not to be listed',
    ]);
    expect(reasons(check, { ...pages, 'sitemap-0.xml': `${map('/', '/a/')}<urlset>` })).toEqual([
      expect.stringContaining('the check itself failed'),
    ]);
  });

  it('does not hold without a sitemap', () => {
    expect(reasons(check, pages)).toHaveLength(2);
  });
});

describe('within-weight-budget', () => {
  const check = 'within-weight-budget';
  const budget = { document: 400, longDocument: 2000, longDocuments: ['/long/', '/lists/*'], script: 100 };
  /** Words that no compression makes short. */
  const heavy = page(
    Array.from({ length: 150 }, (_, index) => `<p>${((index * 2_654_435_761) % 4_294_967_296).toString(36)}</p>`).join(
      '',
    ),
  );
  const noise = Array.from({ length: 60 }, (_, index) => `f(${(index * 2_654_435_761) % 4_294_967_296});`).join('');

  it('holds for pages within it', () => {
    expect(reasons(check, { 'index.html': page('') }, { budget })).toEqual([]);
    expect(reasons(check, { 'long/index.html': heavy, 'lists/a/index.html': heavy }, { budget })).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['a page', { 'index.html': heavy }],
    ['a long page at another address', { 'lists/index.html': heavy }],
    [
      'a page with its style sheet',
      { 'index.html': page('', '<link rel="stylesheet" href="/a.css">'), 'a.css': heavy },
    ],
    ['its scripts', { 'index.html': page('<script src="/a.js"></script>'), 'a.js': noise }],
  ])('does not hold when %s weighs more', (_, texts) => {
    expect(reasons(check, texts, { budget })).toHaveLength(1);
  });

  it.each([
    ['from the page', '<script src="big.js"></script>'],
    ['from the page, in full', '<script src="./big.js"></script>'],
    ['with a query', '<script src="/a/big.js?v=2"></script>'],
    ['with its origin', '<script src="https://acme.example/a/big.js"></script>'],
    ['in escapes', '<script src="/a/b%69g.js"></script>'],
    ['from its base', '<base href="/a/"><script src="big.js"></script>'],
    ['by a module', '<script type="module">import "/a/big.js"</script>'],
    ['by the module of a module', '<script type="module" src="small.js"></script>'],
    ['by a module, later', '<script type="module">addEventListener("click", () => import("./big.js"))</script>'],
    ['ahead', '<link rel="modulepreload" href="big.js">'],
  ])('weighs a script that is named %s', (_, body) => {
    const texts = { 'a/index.html': page(body), 'a/big.js': noise, 'a/small.js': 'export * from "./big.js";' };
    expect(reasons(check, texts, { budget })).toEqual([expect.stringContaining('bytes of scripts')]);
  });

  it('weighs style sheets that a style imports, and each once', () => {
    const style = '<style>@import "a.css";</style><link rel="stylesheet" href="/a.css">';
    const sheets = (text: string) => ({ 'a.css': '@import url(b.css);@import "./a.css";', 'b.css': text });
    expect(reasons(check, { 'index.html': page('', style), ...sheets('a{}') }, { budget })).toEqual([]);
    expect(reasons(check, { 'index.html': page('', style), ...sheets(heavy) }, { budget })).toHaveLength(1);
  });

  it.each(['<script src="/gone.js"></script>', '<link rel="stylesheet" href="https://other.example/a.css">'])(
    'does not hold where there is nothing to weigh: %s',
    (body) => {
      expect(reasons(check, { 'index.html': page(body) }, { budget })).toEqual([
        expect.stringMatching(/^index\.html: .*, which is no file here$/),
      ]);
    },
  );

  it.each([[null], ['13 kB'], [{ ...budget, document: '13 kB' }], [{ document: 400 }]])(
    'does not hold for the budget %j',
    (odd) => {
      expect(reasons(check, { 'index.html': page('') }, { budget: odd })).toHaveLength(1);
    },
  );
});

describe('no-accessibility-violations', () => {
  const check = 'no-accessibility-violations';

  it('holds only when somebody has looked and found nothing', () => {
    expect(reasons(check, {}, { accessibility: [] })).toEqual([]);
    expect(reasons(check, {}, { accessibility: ['/: no name'] })).toEqual(['/: no name']);
    expect(reasons(check, {}, { accessibility: null })).toHaveLength(1);
  });
});

describe('checks', () => {
  const setting = { origin: null, budget: null, accessibility: null };

  it('that nobody knows do not hold', () => {
    expect(runChecks([], ['no-worries'], setting).get('no-worries')).toEqual(['no such check']);
  });

  it('that nobody asks for are not run', () => {
    expect(runChecks([], [], setting).size).toBe(0);
  });
});
