import { describe, expect, it } from 'vitest';
import { compiled } from '../policy/policies.ts';
import { checkSources } from '../../../src/claims/checking/check.ts';
import type { CheckOptions } from '../../../src/claims/checking/check.ts';

const never = (): boolean => false;
const page = (body: string): string =>
  `<!doctype html><html><head><title>Berths</title></head><body><p>A berth.</p>${body}</body></html>`;

function parts(path: string, text: string, options: Partial<CheckOptions> = { isListed: never }): string[] {
  const { findings, errors } = checkSources([{ path, text, url: `/${path}` }], compiled(), {
    today: '2026-06-01',
    ...options,
  });
  expect(errors).toEqual([]);
  return findings.map(({ rule, line, column, text: words }) => `${rule} ${line}:${column} ${words}`);
}

describe('a script has to be looked at', () => {
  it.each([
    ['at all', 'p.textContent = `${done} of ${total}`.trim();', 'p.textContent = `${done} of ${total}`.trim();'],
    ['that works out numbers', 'show([82, 78].map((code) => String.fromCharCode(code + 1)).join(""))', 'fromCharCode'],
    [
      'that writes letter by letter',
      'for (const i of [18, 14, 2]) p.append(letters[i]);',
      'for (const i of [18, 14, 2]) p.append(letters[i]);',
    ],
    ['that decodes a text from elsewhere', 'fetch("/a.dat").then((r) => r.text()).then((t) => show(atob(t)))', 'atob'],
    [
      'that decodes bytes',
      'fetch("/a.dat").then((r) => r.arrayBuffer()).then((b) => show(new TextDecoder("utf-16").decode(b)))',
      'TextDecoder',
    ],
    ['that runs code from elsewhere', 'fetch("/a.dat").then((r) => r.text()).then(eval)', 'eval'],
    [
      'that calls a decoder by another name',
      'const f = window["at" + "ob"]; const g = window["atob"]; show(g(t))',
      '"atob"',
    ],
    ['that turns letters round', 'show([...document.title].reverse().join(""))', 'reverse'],
    ['that makes letters of a number', 'const n = Number(location.hash); show(n.toString(36))', 'n.toString(36)'],
    ['that does not parse', 'let let = atob(x)', 'atob'],
  ])('%s', (_, script, words) => {
    expect(parts('a.js', script)).toEqual([`unlisted-script 1:${script.indexOf(words) + 1} ${words}`]);
  });

  it.each([
    ['in an element', '<script>show(1)</script>'],
    ['of a module', '<script type="module">show(1)</script>'],
    ['of a type that no browser runs today', '<script type="text/x-other">show(1)</script>'],
    ['that says which modules are loaded', '<script type="importmap">{"imports":{"a":"/b.js"}}</script>'],
    ['in a drawing', '<svg><script>show(1)</script></svg>'],
    ['after a comment that ends at once', '<!--><script>show(1)</script>-->'],
    ['after a comment that ends otherwise', '<!-- --!><script>show(1)</script><!-- -->'],
    ['after what looks like a quoted end', '<noscript><p title="</noscript><script>show(1)</script>"></noscript>'],
    ['in a template', '<template><script>show(1)</script></template>'],
    ['in capitals', '<SCRIPT>show(1)</SCRIPT >'],
  ])('%s of a page', (_, html) => {
    expect(parts('index.html', page(html)).map((each) => each.split(' ')[0])).toEqual(['unlisted-script']);
  });

  it.each([
    ['a drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>show(1)</script></svg>'],
    [
      'a drawing with names of its own',
      'a.svg',
      '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>show(1)</s:script></s:svg>',
    ],
    ['a page without an ending', 'berths', page('<script>show(1)</script>')],
    ['a page with an unknown ending', 'berths.phtml', page('<script>show(1)</script>')],
    [
      'a page of XML',
      'a.xhtml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script>show(1)</script></head></html>',
    ],
    [
      'a drawing after a style without an end',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><style/><script>show(1)</script></svg>',
    ],
    [
      'a feed',
      'a.xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><h:script xmlns:h="http://www.w3.org/1999/xhtml">show(1)</h:script></feed>',
    ],
  ])('in %s', (_, path, text) => {
    expect(parts(path, text).map((each) => each.split(' ')[0])).toEqual(['unlisted-script']);
  });

  it('and not data', () => {
    expect(
      parts(
        'index.html',
        page(
          '<script type="application/ld+json">{"@type":"WebPage"}</script><script type="speculationrules">{}</script>',
        ),
      ),
    ).toEqual([]);
  });

  it('is told once, with where it can be read, however many pages have it', () => {
    const one = { path: 'dist/a/index.html', url: '/a/', text: page('<script>show(1)</script>') };
    const { findings } = checkSources([one, { ...one, path: 'dist/b/index.html', url: '/b/' }], compiled(), {
      today: '2026-06-01',
      isListed: never,
    });
    expect(findings.map(({ path }) => path)).toEqual(['dist/a/index.html']);
    expect(findings[0]?.because).toMatch(
      /npm run --silent claims -- seen \.astro\/claims\/a-index\.html-1\.[\da-f]{8}\.js --shows/,
    );
  });
});

describe('a script that only adds whole sentences', () => {
  it.each([
    'document.body.append("A berth needs no second name.");',
    'document.querySelector("#b")?.append("A berth needs no second name.", "BayStore does not move it.");',
    'var e=document.createElement("p");e.textContent="A berth needs no second name.",document.body.appendChild(e);',
    '"use strict"; const b = document.getElementById("b"); b.insertAdjacentText("beforeend", `A berth needs no second name.`); export {};',
  ])('needs nobody to look: %s', (code) => {
    expect(parts('a.js', code)).toEqual([]);
    expect(parts('index.html', page(`<script>${code}</script>`))).toEqual([]);
  });

  it.each([
    ['half a sentence', 'document.body.append("needs no second name.");'],
    ['a word', 'document.body.append("Now.");'],
    ['an answer', 'document.body.append("It has not been so since May.");'],
    ['what takes back', 'document.body.append("What stands above is not true.");'],
    ['what denies nothing', 'document.body.append("A berth has one name.");'],
    ['something put together', 'document.body.append("A berth needs " + "no second name.");'],
    ['in place of what is there', 'document.querySelector("#b").textContent = "A berth needs no second name.";'],
    [
      'and takes something away',
      'document.body.append("A berth needs no second name."); document.querySelector("b").remove();',
    ],
    ['as markup', 'document.body.insertAdjacentHTML("beforeend", "A berth needs no second name.");'],
    ['on a condition', 'if (a) document.body.append("A berth needs no second name.");'],
    [
      'to an element that hides',
      'const e = document.createElement("style"); e.textContent = "A berth needs no second name."; document.body.append(e);',
    ],
    ['by a name that is put together', 'document.body["app" + "end"]("A berth needs no second name.");'],
  ])('has to be looked at when it adds %s', (_, code) => {
    expect(parts('a.js', code).map((each) => each.split(' ')[0])).toEqual(['unlisted-script']);
  });
});

describe('what runs where it cannot be listed is refused, listed or not', () => {
  it.each([
    ['a handler', '<p onclick="show(1)">x</p>'],
    ['a handler of any event', '<p onbeforematch="show(1)">x</p>'],
    ['a script in an address', '<a href="javascript:show(1)">x</a>'],
    ['a script in an address with breaks', '<a href=" java&#10;script:show(1)">x</a>'],
    [
      'a script in what a drawing animates',
      '<svg><a><animate attributeName="href" values="/;javascript:show(1)"/></a></svg>',
    ],
    ['a script in the address of a form', '<form><button formaction="javascript:show(1)">x</button></form>'],
    ['a page in an address', '<iframe title="x" src="data:text/html,<p>x</p>"></iframe>'],
    ['a script in a page in an attribute', '<iframe title="x" srcdoc="<script>show(1)</script>"></iframe>'],
    ['a script from elsewhere', '<script src="https://elsewhere.example/a.js"></script>'],
    ['a script from elsewhere without a scheme', '<script src="//elsewhere.example/a.js"></script>'],
    ['a script in an address of data', '<script src="data:text/javascript,show(1)"></script>'],
    ['a text that is run', '<script src="/notes.txt"></script>'],
    ['a module loaded early from elsewhere', '<link rel="modulepreload" href="https://elsewhere.example/a.js">'],
    ['a page in the address that a page goes on to', '<meta http-equiv="refresh" content="0;url=data:text/html,x">'],
    ['a text in that address, written apart', '<meta http-equiv=" Refresh " content=" 5 , URL = \'da&#9;ta:,x\'">'],
    ['a script in that address', '<meta http-equiv="refresh" content="0; javascript:show(1)">'],
    ['a base elsewhere', '<base href="https://elsewhere.example/">'],
    [
      'a style sheet in a page in an attribute',
      '<iframe title="x" srcdoc="<link rel=stylesheet href=/a.css>"></iframe>',
    ],
    [
      'a style sheet imported in a page in an attribute',
      '<iframe title="x" srcdoc="<style>@import u\\rl(/a.css);</style>"></iframe>',
    ],
    ['a page that the page leads on to in an address', '<meta http-equiv="refresh" content="0;url=data:text/html,x">'],
    [
      'a style sheet imported from elsewhere, in escapes',
      '<style>@\\69mport u\\rl(//elsewhere.example/a.css);</style>',
    ],
    ['a style sheet that is none by its ending', '<link rel="stylesheet" href="/a.txt">'],
    [
      'a style sheet with more selectors than are read',
      `<style>${Array.from({ length: 100_001 }, () => 'a').join()}{color:red}</style>`,
    ],
    [
      'a style sheet whose selectors multiply',
      `<style>${Array.from({ length: 4_000 }, () => 'aa').join()}{${Array.from({ length: 4_000 }, () => 'b').join()}{color:red}}</style>`,
    ],
  ])('%s', (_, html) => {
    expect(parts('index.html', page(html), { isListed: () => true }).map((each) => each.split(' ')[0])).toEqual([
      'refused-part',
    ]);
  });

  it.each([
    ['another encoding', '_headers', '/n/*\nContent-Type: text/html; charset=iso-2022-jp\n', 2],
    ['a page of what is none', '_headers', '/*\n  Content-Type: text/html\n', 2],
    ['a page of a text', '_headers', '# a\n/t.txt\n  content-type : text/html; charset=utf-8\n', 3],
    ['a style sheet of a text', '_headers', '/t.txt\n  Content-Type: text/css\n', 2],
    ['a document of a text', '_headers', '/t.txt\n  Content-Type: application/pdf\n', 2],
    ['a style sheet for all pages', '_headers', '/*\n  Link: </a.css>; rel="style\\sheet"\n', 2],
    ['a page in an address', '_headers', '/*\n  Refresh: 0;url=data:text/html,x\n', 2],
    ['a text that is packed', '_headers', '/a.html\n  Content-Encoding: br\n', 2],
    ['a file in the place of another', '_redirects', '# a\n/a.css /b.css 200!\n', 2],
  ])('%s, which a host makes', (_, path, text, line) => {
    expect(parts(path, text, { isListed: () => true }).map((each) => each.split(':')[0])).toEqual([
      `refused-part ${line}`,
    ]);
  });

  it.each([
    [
      '_headers',
      '/*\n  X-Content-Type-Options: nosniff\n  Link: </a.woff2>; rel=preload; as=font\n/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n/a\n  Content-Type: text/html; charset=UTF-8\n/b.html\n  Content-Type: text/html\n/*.js\n  Content-Type: text/javascript; charset=utf-8\n/c.md\n  Content-Type: text/plain; charset=utf-8\n/d.png\n  Content-Type: image/png\n/e.svg\n  Content-Type: image/svg+xml\n',
    ],
    ['_redirects', '/old/* /new/:splat 301\n/a /b\n/* /404.html 404\n'],
  ])('and not what %s says as a rule', (path, text) => {
    expect(parts(path, text)).toEqual([]);
  });

  it('a control that makes other letters of what follows', () => {
    expect(parts('index.html', page('<p>\u001b$B#S#O#C</p>')).map((each) => each.split(' ')[0])).toEqual([
      'hidden-characters',
    ]);
    expect(parts('a.txt', 'A berth.\u000e')).toHaveLength(1);
    expect(parts('a.txt', 'A\tberth.\r\n\fA berth.')).toEqual([]);
  });

  it.each([
    ['a transformation', '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/a.xsl"?><feed/>'],
    ['an entity', '<!DOCTYPE feed [<!ENTITY a "SO">]><feed/>'],
  ])('%s in a feed', (_, text) => {
    expect(parts('a.xml', text, { isListed: () => true }).map((each) => each.split(' ')[0])).toContain('refused-part');
  });

  it('and not a script of the site', () => {
    expect(
      parts('index.html', page('<script type="module" src="/_astro/a.Ab3-_9xY.js?v=1"></script><base href="/">')),
    ).toEqual([]);
  });
});

describe('a style that shows words or moves them has to be looked at', () => {
  it.each([
    ['a string', 'p::after { content: "S" }'],
    ['an escaped name and string', 'p::after { c\\6fntent: "\\53" }'],
    ['an attribute', 'p::after { content: attr(data-a) }'],
    ['a counter', 'p::after { content: counter(a) }'],
    ['a custom property', 'p { --a: "S" }'],
    ['a custom property of several', 'p { --a: "A" "berth" }'],
    ['quotation marks', 'q { quotes: "S" "O" }'],
    ['the sign of a list', 'li { list-style: "S" }'],
    ['signs that are counted', '@counter-style a { system: cyclic; symbols: "S" }'],
    ['signs without quotes', '@counter-style a { system: cyclic; symbols: S O C }'],
    ['signs made on the spot', 'li { list-style-type: symbols(cyclic "S") }'],
    ['what ends a line', 'p { text-overflow: "S" }'],
    ['a sign that says yes', 'td::before { content: "✓" }'],
    ['an award', 'h1::after { content: " 🏅" }'],
    ['stars', 'h1::after { content: " ★★★★★" }'],
    ['a sentence that answers another', 'p::after { content: "It has not been otherwise since May." }'],
    ['a hyphen', 'p { hyphenate-character: "S" }'],
    ['a sentence that gives in its second half', 'p::after { content: "Solo has no lock; Crew has." }'],
    ['a sentence that gives after a comma', 'p::after { content: "On Solo there is no lock, on Crew there is." }'],
    ['a sentence that leaves some standing', 'p::after { content: "A lock is not missing except from Solo." }'],
    ['a rule within a rule', '@media print { main { & p::after { content: "S" } } }'],
    ['a string without an end', 'p::after { content: "S'],
    ['a row that is turned in escapes', 'p { flex-direction: row-rev\\65rse }'],
    ['signs in a rule whose name is in escapes', '@counter-st\\79le a { system: cyclic; symbols: S O C }'],
    ['a first letter in escapes', 'p::first-l\\65tter { font-size: 0 }'],
    ['a string after an address whose name is in escapes', 'p { background: u\\rl(/*) } p::after { content: "S" }'],
    ['an order', 'b { order: -1 }'],
    ['a turned row', 'p { display: flex; flex-flow: row-reverse wrap }'],
    ['a direction', 'p { direction: rtl }'],
    ['an override', 'p { unicode-bidi: bidi-override }'],
    ['a float to the other side', 'b { float: right }'],
    ['a box that is drawn anew', 'input { -webkit-appearance: none }'],
  ])('%s', (_, css) => {
    expect(parts('a.css', css).map((each) => each.split(' ')[0])).toEqual(['unlisted-style']);
    expect(parts('index.html', page(`<style>${css}</style>`)).map((each) => each.split(' ')[0])).toEqual([
      'unlisted-style',
    ]);
  });

  it('in a page within an attribute, too', () => {
    expect(
      parts(
        'index.html',
        page('<iframe title="x" srcdoc="<style>p::after { content: attr(id) }</style>"></iframe>'),
      ).map((each) => each.split(' ')[0]),
    ).toEqual(['unlisted-style']);
  });

  it('in an attribute too, by the element that has it', () => {
    expect(parts('index.html', page('<b style="order: 2">x</b>')).map((each) => each.split(' ')[0])).toEqual([
      'unlisted-style',
    ]);
  });

  /** The rules of findings in pages of one site, in their order. */
  const rulesOf = (bodies: readonly string[]): string[] => {
    const pages = bodies.map((body, at) => ({ path: `dist/${at}/index.html`, url: `/${at}/`, text: page(body) }));
    const { findings } = checkSources(pages, compiled(), { today: '2026-06-01', isListed: never });
    return findings.map(({ path, rule }) => `${path} ${rule}`);
  };

  it('in an attribute of each element, whatever element of another page has the same', () => {
    expect(rulesOf(['<b style="order: 2">x</b>', '<i style="order: 2">x</i>'])).toEqual([
      'dist/0/index.html unlisted-style',
      'dist/1/index.html unlisted-style',
    ]);
  });

  it('and is refused in a page within an attribute, whatever page has the same', () => {
    const imported = '<style>@import "/a.css";</style>';
    const inner = `<iframe title="x" srcdoc="${imported.replaceAll('"', '&quot;')}"></iframe>`;
    expect(rulesOf([imported, inner])).toEqual(['dist/1/index.html refused-part']);
  });

  it.each([
    ['signs', 'p::after { content: "→ " / ""; quotes: "“" "”"; list-style-type: "– " }'],
    ['nothing', 'p::after { content: ""; order: 0; direction: ltr }'],
    ['a whole sentence', 'p::after { content: "A berth needs no second name." }'],
    ['a whole sentence of several things', 'p::after { content: "A berth has no lock, gate or lamp." }'],
    [
      'names of fonts',
      'p { font: 1rem "Public Sans", serif; --font: "Public Sans", "Other Sans", sans-serif; font-feature-settings: "tnum" }',
    ],
    ['areas of a grid', 'main { grid-template-areas: "head" "body" }'],
    ['what a selector asks for', '@import "b.css"; a[href="x"]:not([lang="en"]) { color: red }'],
    ['addresses', '@font-face { font-family: "A"; src: url("a.woff2") format("woff2") }'],
  ])('and not %s', (_, css) => {
    expect(parts('a.css', css)).toEqual([]);
  });
});

describe('a cell that a spreadsheet computes', () => {
  it.each(['=A1', '@A1', '+A1', '-A1&B1', '+CHAR(83)&"OC"', '"+CHAR(83)"', '- $A$1'])('is refused: %s', (cell) => {
    expect(parts('a.csv', `name,value\n${cell},x\n`).map((each) => each.split(' ')[0])).toEqual(['refused-part']);
  });

  it.each(['-5', '+1.5 %', '-', '+31 (0)20 123 45 67', '- a berth', '+5 days', 'a=b', '"-0.5"'])(
    'is not one that says %s',
    (cell) => {
      expect(parts('a.csv', `name,value\n${cell},x\n`)).toEqual([]);
    },
  );
});

describe('a file inside an address has to be looked at', () => {
  const png = 'iVBORw0KGgo=';
  it.each([
    ['a picture', `<img alt="" src="data:image/png;base64,${png}">`],
    ['a picture of a style', `<style>p { background: url(data:image/gif;base64,${png}) }</style>`],
    ['a font', `<style>@font-face { font-family: a; src: url("data:font/woff2;base64,${png}") }</style>`],
    ['a document', `<a href="data:application/pdf,%25PDF-1.4">x</a>`],
  ])('%s', (_, html) => {
    expect(parts('index.html', page(html)).map((each) => each.split(' ')[0])).toEqual(['unread-part']);
  });

  it('unless it is text, which is read', () => {
    expect(
      parts(
        'index.html',
        page('<img alt="" src="data:image/svg+xml,%3Csvg%3E%3Ctext%3EA%20berth%3C/text%3E%3C/svg%3E">'),
      ),
    ).toEqual([]);
  });
});

it('asks for the digest of the script, or of the file’s bytes', () => {
  const asked: string[] = [];
  const isListed = (sha256: string): boolean => asked.push(sha256) > 0;
  expect(
    parts('index.html', page('<script>show(atob(t))</script><img alt="" src="data:image/png;base64,aGVsbG8=">'), {
      isListed,
    }),
  ).toEqual([]);
  expect(asked).toEqual([
    '64914c2073faa3d773a37d2718ed87da48601feb2cc19d1578169979e6d532ac',
    '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  ]);
});

it('is asked of what is to be published alone', () => {
  expect(parts('a.js', 'show(atob(t))', {})).toEqual([]);
});
