import { describe, expect, it } from 'vitest';
import { sights } from '../read.ts';
import { compiled, policy } from '../../../policy/policies.ts';
import { checkSources } from '../../../../../src/claims/checking/check.ts';

const styled = (css: string, html: string): string => `<style>${css}</style>${html}`;

/** Claims that a page of these words is blocked for. */
function blocked(html: string): (string | null)[] {
  const text = `<!doctype html><html><head><title>Berths</title></head><body>${html}</body></html>`;
  return checkSources([{ path: 'dist/index.html', text }], policyOfWords(), { today: '2026-06-01' }).findings.map(
    ({ claim }) => claim,
  );
}

/** Words in elements of so many letters each. */
function letters(name: string, word: string, size = 1): string {
  return (word.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).map((part) => `<${name}>${part}</${name}>`).join('');
}

/** Letters in elements of their own, each with an attribute that places it. */
function placed(word: string, place: (at: number) => string, name = 'text'): string {
  return Array.from(word, (letter, at) => `<${name} ${place(at)}>${letter}</${name}>`).join('');
}

/** The policy of these tests, with a phrase of two words. */
function policyOfWords(): ReturnType<typeof compiled> {
  const claims = policy().claims.map((claim) =>
    claim.id === 'compliance.soc2' ? { ...claim, phrases: [...claim.phrases, 'control report'] } : claim,
  );
  return compiled({ claims });
}

describe('what a reader sees is read, however it is arranged', () => {
  it.each([
    ['letters in blocks', '<div>S</div><div>O</div><div>C</div><div>&nbsp;2</div>'],
    ['letters in cells', '<table><tr><td>S</td><td>O</td><td>C</td><td>2</td></tr></table>'],
    [
      'letters in a drawing',
      '<svg><text x="0">S</text><text x="1">O</text><text x="2">C</text><text x="3">2</text></svg>',
    ],
    [
      'words of a drawing that are placed in another order',
      '<svg><text><tspan x="90">2 certified</tspan><tspan x="0">Acme is SOC</tspan></text></svg>',
    ],
    [
      'texts of a drawing in another order',
      '<svg><text x="90" y="10">2 certified</text><text x="0" y="9">Acme is SOC</text></svg>',
    ],
    ['rows of a drawing in another order', '<svg><text y="60">2 certified</text><text y="20">Acme is SOC</text></svg>'],
    ['letters placed one by one', '<svg><text x="40 30 20 10 0">2 COS</text></svg>'],
    [
      'words moved back',
      '<svg><text>Acme is <tspan dx="90">2 certified</tspan><tspan dx="-150">SOC</tspan></text></svg>',
    ],
    [
      'moved groups of a drawing',
      '<svg><g transform="translate(90 0)"><text>2 certified</text></g><g transform="matrix(1 0 0 1 0 0)"><text>Acme is SOC</text></g></svg>',
    ],
    ['a mirrored text of a drawing', '<svg><text transform="scale(-1, 1)">deifitrec 2 COS si emcA</text></svg>'],
    ['a text of a drawing upside down', '<svg><text transform="rotate(180)">deifitrec 2 COS si emcA</text></svg>'],
    ['letters in blocks, of two words', letters('div', 'controlreport')],
    ['letters in cells, two by two', `<table><tr>${letters('td', 'controlreport', 2)}</tr></table>`],
    ['letters apart, of two words', '<p>Acme has a c o n t r o l  r e p o r t.</p>'],
    [
      'letters of a drawing, of two words',
      `<svg>${placed('controlreport', (at) => `x="${10 * at + (at > 6 ? 10 : 0)}"`)}</svg>`,
    ],
    ['letters of a drawing from the end', `<svg>${placed('troperlortnoc', (at) => `x="${120 - 10 * at}"`)}</svg>`],
    [
      'letters of a drawing in spans',
      `<svg><text>${placed('controlreport', (at) => `x="${10 * at}"`, 'tspan')}</text></svg>`,
    ],
    [
      'letters of a drawing in groups',
      `<svg>${placed('controlreport', (at) => `transform="translate(${10 * at} 0)"`)}</svg>`,
    ],
    [
      'letters of one text, placed one by one',
      `<svg><text x="${Array.from('controlreport', (_, at) => 10 * at).join(' ')}">controlreport</text></svg>`,
    ],
    [
      'syllables of a drawing',
      '<svg font-size="10"><text x="0">con</text><text x="15">trol</text><text x="40">re</text><text x="50">port</text></svg>',
    ],
    [
      'syllables of a drawing from the end',
      '<svg font-size="10"><text x="50">port</text><text x="40">re</text><text x="15">trol</text><text x="0">con</text></svg>',
    ],
    [
      'letters from the end',
      styled(
        '.f { flex-direction: row-reverse }',
        '<div class="f"><div>2</div><div>C</div><div>O</div><div>S</div></div>',
      ),
    ],
    ['two blocks', '<p>Acme is SOC</p><p>2 certified</p>'],
    ['three blocks', '<div>Acme is</div><div>SOC</div><div>2 certified</div>'],
    ['cells of a row', '<table><tr><td>Acme is SOC</td><td>2 certified</td></tr></table>'],
    ['base and reading of ruby', '<p>Acme is <ruby>S<rt>a</rt>O<rt>b</rt>C<rt>c</rt></ruby> 2 certified</p>'],
    ['the reading of ruby alone', '<p>Acme is <ruby>that<rt>SOC 2</rt></ruby>.</p>'],
    ['a picture’s name', '<p>Acme is <img src="/s.png" alt="SOC"> 2 certified</p>'],
    [
      'pictures of letters',
      '<p>Acme is <img src="/s.png" alt="S"><img src="/o.png" alt="O"><img src="/c.png" alt="C"> 2 certified</p>',
    ],
    ['labels', '<p>Acme is <span aria-label="SOC">x</span> <span aria-label="2 certified">y</span></p>'],
    ['words of a style before', styled('.a::before { content: "Acme is SOC " }', '<p class="a">2 certified</p>')],
    ['words of a style after', styled('.a:after { content: " 2 certified" }', '<p class="a">Acme is SOC</p>')],
    [
      'an attribute that a style shows',
      styled('p::before { content: "Acme is " attr(class) " " }', '<p class="SOC">2 certified</p>'),
    ],
    [
      'a name that a style shows',
      styled('p::before { content: attr(id) }', '<p id="Acme is SOC 2 certified">A berth.</p>'),
    ],
    [
      'attributes that a style shows',
      styled(
        '.a::before { content: attr(data-a) " " attr(data-b) }',
        '<p class="a" data-a="Acme is SOC" data-b="2 certified">.</p>',
      ),
    ],
    [
      'a style that leaves another class out',
      styled('a:not(.b)::after { content: " 2 certified" }', '<a class="c">Acme is SOC</a>'),
    ],
    [
      'a custom property',
      styled(':root { --a: "Acme is SO" } .a::before { content: var(--a) "C 2 " }', '<p class="a">certified</p>'),
    ],
    [
      'strings beside a comment',
      styled('.a::before { content: "Acme is SO"/* */"C 2 certified" }', '<p class="a"></p>'),
    ],
    ['the other direction', '<p><bdo dir="rtl">.deifitrec 2 COS si emcA</bdo></p>'],
    [
      'the other direction by style',
      '<p style="direction: rtl; unicode-bidi: bidi-override">.deifitrec 2 COS si emcA</p>',
    ],
    [
      'the other direction by a rule',
      styled('@media screen { .r { unicode-bidi: bidi-override } }', '<p class="r">.deifitrec 2 COS si emcA</p>'),
    ],
  ])('%s', (_, html) => {
    expect(blocked(html)).toContain('compliance.soc2');
  });

  it.each([
    ['display: none', ''],
    ['visibility: hidden', ''],
    ['font-size: 0', ''],
    ['opacity: 0', ''],
    ['color: transparent', ''],
    ['position: absolute; left: -9999px', ''],
    ['clip-path: inset(50%)', ''],
    ['text-decoration: line-through', ''],
    ['width: 0; overflow: hidden', ''],
    ['color: white', ''],
    ['background: black', ''],
    ['', ' aria-hidden="true"'],
  ])('a word hidden by `%s`%s denies nothing', (declarations, attribute) => {
    const word = `<span class="h"${attribute}>not</span>`;
    expect(
      blocked(styled(`.a > .h:first-child { ${declarations} }`, `<p class="a">Acme is ${word} SOC 2 certified.</p>`)),
    ).toEqual(['compliance.soc2']);
    expect(blocked(`<p>Acme is <span style="${declarations}"${attribute}>not</span> SOC 2 certified.</p>`)).toEqual([
      'compliance.soc2',
    ]);
  });
});

describe('a denial that a style strikes out', () => {
  it.each([
    ['of an item', styled('.x { text-decoration: line-through }', '<ul><li class="x">No SOC 2 report</li></ul>')],
    [
      'of a whole list',
      styled('.x { text-decoration-line: line-through }', '<ul class="x"><li>No SOC 2 report</li></ul>'),
    ],
    [
      'of a heading',
      styled(
        '.x { text-decoration: 2px solid line-through }',
        '<h2 class="x">No SOC 2 report</h2><p>Corrected in May.</p>',
      ),
    ],
    [
      'on some screens',
      styled(
        '@media (min-width: 1px) { .x { text-decoration: line-through } }',
        '<p class="x">Acme has no SOC 2 report.</p>',
      ),
    ],
    [
      'by a custom property',
      styled(
        ':root { --l: line-through } .x { text-decoration: var(--l) }',
        '<p class="x">Acme has no SOC 2 report.</p>',
      ),
    ],
    [
      'within a sentence',
      '<p>Changed: <span style="text-decoration: line-through">Acme has no SOC 2 report.</span></p>',
    ],
    ['by strokes through its letters', '<p>Acme has n\u0336o\u0336 SOC 2 report.</p>'],
  ])('%s is none', (_, html) => {
    expect(blocked(html)).toEqual(['compliance.soc2']);
  });

  it('is one where another line is drawn', () => {
    expect(blocked('<p style="text-decoration: underline">Acme has no SOC 2 report.</p>')).toEqual([]);
  });
});

describe('a denial at the end', () => {
  it.each([
    ['an ellipsis', 'text-overflow: ellipsis; overflow: hidden; white-space: nowrap'],
    ['one line of a clamp', '-webkit-line-clamp: 1'],
    ['a low box', 'overflow: hidden; height: 1.5em'],
    ['a low box that scrolls', 'overflow-y: auto; max-height: 24px'],
    ['a line that does not wrap', 'overflow: clip; white-space: nowrap'],
    ['a low box in points', 'height: 18pt; overflow: hidden'],
    ['a low box of the window', 'height: 2vh; overflow: hidden'],
    ['a broad box', 'aspect-ratio: 20/1; overflow: hidden'],
    ['a low row', 'display: grid; grid-template-rows: 1.5em; overflow: hidden'],
    ['a box that contains', 'height: 24px; contain: paint'],
  ])('is none where %s may cut it off', (_, style) => {
    expect(blocked(`<p style="${style}">A SOC 2 report is missing.</p>`)).toEqual(['compliance.soc2']);
    expect(blocked(styled(`.x { ${style} }`, '<div class="x"><p>A SOC 2 report is missing.</p></div>'))).toEqual([
      'compliance.soc2',
    ]);
  });

  it.each([
    ['what comes first is seen', '<p style="overflow: hidden; white-space: nowrap">Acme has no SOC 2 report.</p>'],
    ['a box is high', '<div style="overflow: auto; max-height: 80vh"><p>A SOC 2 report is missing.</p></div>'],
    ['nothing is clipped', '<p style="white-space: nowrap; height: 1em">A SOC 2 report is missing.</p>'],
  ])('is one where %s', (_, html) => {
    expect(blocked(html)).toEqual([]);
  });
});

describe('a text in another language', () => {
  it.each([
    ['by its own attribute', '<p lang="pt">A Acme passou no SOC 2 em maio.</p>'],
    ['by one around it', '<div lang="es-MX"><p>Acme no SOC 2.</p></div>'],
    ['by the page', '<html lang="it"><body><p>Acme ha il SOC 2, no?</p></body></html>'],
  ])('is denied by none of its words: %s', (_, html) => {
    expect(blocked(html)).toEqual(['compliance.soc2']);
  });

  it.each([
    ['English', '<p lang="en-GB">Acme has no SOC 2 report.</p>'],
    ['English by another spelling', '<p lang="en_US">Acme has no SOC 2 report.</p>'],
    ['English again', '<div lang="de"><p lang="en">Acme has no SOC 2 report.</p></div>'],
    ['a word of another language', '<p>Acme has no <i lang="la">SOC 2</i> report.</p>'],
    ['no language', '<p lang="">Acme has no SOC 2 report.</p>'],
  ])('and %s is read', (_, html) => {
    expect(blocked(html)).toEqual([]);
  });
});

describe('what cannot be told from its ground denies nothing', () => {
  const list = '<ul><li>SOC 2 report</li></ul>';

  it.each([
    ['white on the ground of browsers', 'h3 { color: #fff }'],
    ['the same by other words', 'h3 { color: hsl(0 0% 100%) }'],
    ['mixed and related colours', 'h3 { color: color-mix(in srgb, white, hsl(from black h s 99)) }'],
    ['almost white', 'h3 { color: #f4f4f4 }'],
    ['a cover that lets the ground through', 'h3 { color: rgb(0 0 0 / 15%) }'],
    ['a colour of the system', 'h3 { color: AccentColorText }'],
    ['in one of two looks', 'h3 { color: light-dark(#111, #222) } body { background: light-dark(#fff, #1a1a1a) }'],
    ['by a custom property', ':root { --ground: #fff } h3 { color: var(--ground) }'],
    ['the ink of another fill', 'h3 { -webkit-text-fill-color: white }'],
    ['a ground of the ink', 'h3 { background: #000 }'],
    ['a gradient', 'h3 { background: linear-gradient(90deg, #000, #111) }'],
    ['one rule for both', 'h3 { color: #123; background: #124 }'],
    ['the ground of an element around', 'main { background: #012 } h3 { color: #021 }'],
    ['a picture', 'h3 { background: url(/ink.png) }'],
    ['a box before it', 'h3::before { content: ""; position: absolute; inset: 0; background: #fff }'],
  ])('%s: %s', (_, css) => {
    expect(
      blocked(styled(css, `<main><h2>What Acme has today</h2><h3>Acme has none of these:</h3>${list}</main>`)),
    ).toEqual(['compliance.soc2']);
  });

  it.each([
    ['attributes of older pages', '<h3><font color="#ffffff">Acme has none of these:</font></h3>'],
    [
      'such a ground',
      '<table bgcolor="black"><tr><td>Acme has none of these:<ul><li>SOC 2 report</li></ul></td></tr></table>',
    ],
  ])('%s', (_, html) => {
    expect(blocked(`<h2>What Acme has today</h2>${html}${list}`)).toContain('compliance.soc2');
  });

  it.each([
    ['a dark page', 'html { background: #111; color: #eee } h3 { color: #fff }'],
    ['a dark section', 'main { background: #123; color: #fff } h3 { color: #ccc }'],
    [
      'two looks',
      ':root { --ink: #123; --paper: #fff } @media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #111 } } body { background: var(--paper) } h3 { color: var(--ink) }',
    ],
    ['a tint', 'h3 { background: rgb(0 0 0 / 6%) }'],
    ['grey', 'h3 { color: #666 }'],
    ['inheriting', 'h3 { color: inherit; background: none }'],
    ['a line under it', 'h3::after { content: ""; display: block; height: 2px; background: #000 }'],
    ['a dark button elsewhere', '.button { color: #fff; background: #000 }'],
  ])('but %s hides nothing: %s', (_, css) => {
    expect(
      blocked(styled(css, `<main><h2>What Acme has today</h2><h3>Acme has none of these:</h3>${list}</main>`)),
    ).toEqual([]);
  });
});

describe('honest pages stay as they are', () => {
  it.each([
    [
      'a label for screen readers beside its sign',
      styled(
        '.h { clip-path: inset(50%) }',
        '<p>SOC 2: <svg viewBox="0 0 9 9" aria-hidden="true"><path d="M1 1l7 7M8 1l-7 7"/></svg><span class="h">not held</span></p>',
      ),
    ],
    [
      'a hidden word that takes nothing away',
      styled('.h { left: -9999px }', '<p>Acme does not hold <span class="h">any</span> SOC 2 report.</p>'),
    ],
    [
      'a cell beside its number',
      '<table><tr><th>Standard</th><th>Number</th><th>Held</th></tr><tr><td>SOC</td><td>2</td><td>no</td></tr></table>',
    ],
    ['sentences that end', '<p>Acme files its socks under SOC.</p><p>2 certified divers work there.</p>'],
    ['a picture’s name that denies', '<p>Acme has <img src="/x.png" alt="no"> berth.</p>'],
    [
      'strings of a style',
      styled('.a::before { content: "no " } .b::after { content: "/" }', '<p class="a">berths</p>'),
    ],
    [
      'a style that leaves a class out',
      styled(
        '.p a[href]:not(.e)::after { content: attr(href) }',
        '<p class="p"><a class="e" href="#soc-2-certified">Tea.</a></p>',
      ),
    ],
    ['a struck word', '<p>Acme does not claim SOC 2 <del>today</del>.</p>'],
  ])('%s', (_, html) => {
    expect(blocked(html)).toEqual([]);
  });
});

it.each([
  [
    'letters of a drawing from the end',
    '<svg><text x="30">2</text><text x="20">C</text><text x="10">O</text><text x="0">S</text></svg>',
    ['2</text><text x="20">C</text><text x="10">O</text><text x="0">S'],
  ],
  ['letters of one text, mirrored', '<svg><text transform="scale(-1, 1)">deifitrec 2 COS</text></svg>', ['2 COS']],
  [
    'words of a drawing in another order',
    '<svg><text x="90">2 certified</text><text x="0">Acme is SOC</text></svg>',
    ['2 certified</text><text x="0">Acme is SOC'],
  ],
  [
    'attributes that a style shows',
    styled(
      '.a::before { content: attr(data-a) " " attr(data-b) }',
      '<p class="a" data-a="Acme is SOC" data-b="2 certified">.</p>',
    ),
    ['Acme is SOC" data-b="2 certified'],
  ],
])('tells where %s stand', (_, text, places) => {
  const { findings } = checkSources([{ path: 'dist/index.html', text }], compiled(), { today: '2026-06-01' });
  const found = findings.map(({ column, endColumn }) => text.slice((column ?? 0) - 1, (endColumn ?? 0) - 1));
  expect(found).toEqual(places);
});

it('reads blocks that go on only where they meet', () => {
  expect(sights('<p>We have no</p><p>report</p>')).toEqual([
    'We have no',
    'report',
    'We have no report',
    'We have noreport',
  ]);
});

it('takes no longer than the page is long', () => {
  const letters = '<i>a</i><p>b</p>'.repeat(20_000);
  const rules = styled(
    Array.from({ length: 300 }, (_, index) => `.c${index} { display: none }`).join(''),
    '<p class="c1"><b>a</b> c</p>'.repeat(3000),
  );
  const open = styled('a{'.repeat(20_000), 'x');
  const start = performance.now();
  for (const html of [letters, rules, open, styled(`"${'a'.repeat(100_000)}`, 'x')]) sights(html);
  expect(performance.now() - start).toBeLessThan(4000);
});
