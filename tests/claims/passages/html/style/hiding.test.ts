import { describe, expect, it } from 'vitest';
import { htmlPassages } from '../../../../../src/claims/passages/html/index.ts';

const body = '<p>Acme has <em class="q">hardly any</em> report.</p>';

/** Whether a page is read without the words of its `<em>` as well. */
function isReadWithout(html: string, sheets: readonly string[] = []): boolean {
  const { passages } = htmlPassages({ path: 'index.html', text: `<!doctype html><title>Acme</title>${html}`, sheets });
  return passages.some(({ text }) => /^Acme has\s+report\.$/.test(text));
}

describe('a style hides', () => {
  it.each([
    ['by a name in an escape', 'em{display:n\\one}'],
    ['by a name in an escape of digits and a space', 'em{dis\\70 lay:none}'],
    ['by a selector with a comment in it', 'em/**/.q{display:none}'],
    [
      'by the last of many selectors',
      `${Array.from({ length: 1_000 }, (_, index) => `.a${index}`).join()},em{display:none}`,
    ],
    ['after an address in escapes that holds the beginning of a comment', 'p{background:u\\rl(/*)}em{display:none}'],
    ['after an address in escapes that holds a quotation mark', 'p{background:u\\rl(a"b)}em{display:none}/*"*/'],
    [
      'by the last of many values of a custom property',
      `${Array.from({ length: 90 }, (_, index) => `.a{--d:${index}px}`).join('')}.a{--d:none}em{display:var(--d)}`,
    ],
    [
      'by a value many custom properties away',
      `${Array.from({ length: 30 }, (_, index) => `p{--d${index}:var(--d${index + 1})}`).join('')}p{--d30:none}em{display:var(--d0)}`,
    ],
    [
      'by an animation that a custom property names',
      '@keyframes gone{to{visibility:hidden}}p{--a:gone 1s forwards}em{animation:var(--a)}',
    ],
    ['by letters of no size', '@font-face{font-family:z;src:local("Arial");size-adjust:0%}em{font-family:z}'],
    [
      'by letters of no size, in short',
      '@font-face{font-family:"z z";src:url(z.woff2);size-adjust:1%}em{font:italic 1rem/1.5 "Z Z",serif}',
    ],
    ['by a font of signs', 'em{font-family:Wingdings}'],
    ['by a font of signs in a custom property', 'p{--f:Webdings}em{font-family:var(--f),serif}'],
    ['by a font of signs under another name', '@font-face{font-family:z;src:local(Wingdings 2)}em{font-family:z}'],
    ['by the first line', 'em{display:inline-block}em::first-line{font-size:0}'],
    ['by the ink of the first line', 'em{display:inline-block}em::first-line{color:transparent}'],
    ['by the ink of the first letter, told from its ground', 'em{display:inline-block}em:first-letter{color:white}'],
    ['by a place over the page', 'em{position:fixed;top:-40px}'],
    ['by a place beside the page', 'em{position:absolute;left:-99px}'],
    ['by a place before a column of it', 'em{position:absolute;inset-inline-start:-1.5cm}'],
    ['by a place that two rules come to', 'em{position:fixed}.q{inset:-24px auto auto}'],
    ['by a place off a small screen', 'em{position:fixed;left:60ch}'],
    ['by a margin', 'em{display:inline-block;margin:0 0 0 -99px}'],
    ['by a shift', 'em{display:inline-block;translate:0 -40px}'],
    ['by a turn around a point far away', 'em{display:inline-block;rotate:9deg;transform-origin:9999px 0}'],
    ['by a turn on edge', 'em{display:inline-block;rotate:y 89.9deg}'],
    ['by the depth of a formula', 'em{font-size:math;math-depth:99}'],
    ['by letters over one another', 'em{letter-spacing:-9px}'],
    ['by letters over one another in points', 'em{letter-spacing:-7pt}'],
    ['by size in other units', 'em{font-size:.01ic}'],
    ['by breadth in other units', 'em{display:inline-block;width:.01in}'],
    ...[
      'font-size:calc(1em - 1em)',
      'font-size:calc(1em / 100)',
      'font-size:hypot(0px,0px)',
      'font:calc(1em - 1em)/1 serif',
      'font-size:mod(16px,8px)',
      'font-size:calc(16px - 1em)',
      'font-size:calc(8vw - 2em)',
      'opacity:exp(-20)',
      'opacity:log(1)',
      'opacity:hypot(0,0)',
      'display:inline-block;scale:exp(-20)',
      'zoom:exp(-20)',
    ].map((declared) => [`by a sum: ${declared}`, `em{${declared}}`]),
    ['by an ink of no cover', 'em{color:rgb(0 0 0/none)}'],
    ['by a border that is filled', 'em{border-image:linear-gradient(#000,#000) 1 fill;color:#000}'],
    ['by a place before the eye', 'p{perspective:1px}em{display:inline-block;transform:translateZ(2px)}'],
    ['by a place before the eye, in short', 'p{perspective:1px}em{display:inline-block;translate:0 0 2px}'],
    ['by a place behind its ground', 'p{background:#fff}em{position:relative;z-index:-1}'],
  ])('%s', (_, css) => {
    expect(isReadWithout(`<style>${css}</style>${body}`), css).toBe(true);
    expect(isReadWithout(body, [css]), css).toBe(true);
  });

  it.each([
    ['after a sheet that ends within a comment', ['p{color:#111}/*', 'em{display:none}']],
    ['after a sheet that ends within a rule', ['b{color:#111', 'em{display:none}']],
    ['after a sheet that ends within a string', ['b{content:"', 'em{display:none}']],
  ])('%s', (_, sheets) => {
    expect(isReadWithout(body, sheets)).toBe(true);
  });

  it.each([
    ['after a bracket that opens nothing', '<p>Acme has <em style="};font-size:0">hardly any</em> report.</p>'],
    [
      'after a string that ends with its line',
      "<p>Acme has <em style='quotes:\"x\n;font-size:0'>hardly any</em> report.</p>",
    ],
    [
      'by a custom property in references',
      '<p style="&#45;&#45;d:none">Acme has <em style="display:var(--d)">hardly any</em> report.</p>',
    ],
  ])('in an attribute %s', (_, html) => {
    expect(isReadWithout(html)).toBe(true);
  });

  it('in a drawing, with a comment within a word', () => {
    expect(isReadWithout(`<svg><style>em{dis<!-- -->play:none}</style></svg>${body}`)).toBe(true);
  });

  it('in a drawing, after a string that ends with its line', () => {
    expect(isReadWithout(`<svg><style>p{quotes:"x\n} em{display:none}/*"*/</style></svg>${body}`)).toBe(true);
  });
});

describe('an attribute of a drawing hides', () => {
  it.each(['font-size=".01px"', 'letter-spacing="-9"', 'font-family="Wingdings"', 'fill-opacity="0"'])(
    '%s',
    (attribute) => {
      expect(
        isReadWithout(`<svg><text y="20">Acme has <tspan ${attribute}>hardly any</tspan> report.</text></svg>`),
      ).toBe(true);
    },
  );
});

describe('a style shows', () => {
  it.each([
    ['a colour', 'em{color:#123}'],
    [
      'a font for letters',
      '@font-face{font-family:"Public Sans Fallback";src:local("Arial");size-adjust:104%;ascent-override:91%}em{font:italic 1rem/1.5 "Public Sans Fallback","Segoe UI Symbol","Apple Color Emoji",sans-serif}',
    ],
    ['closer letters', 'em{letter-spacing:-.02em}'],
    ['a small shift', 'em{position:relative;top:-2px;margin-left:-1px;transform:translateY(-1px) rotate(-2deg)}'],
    ['a turn in the plane', 'em{rotate:z -3deg}'],
    ['a size for each screen', 'em{font-size:clamp(1rem, .9rem + .5vw, 1.2rem)}'],
    ['a layer of its own', 'em{transform:translateZ(0) translate3d(0, -1px, 0)}'],
    ['a border of a picture', 'em{border-image:linear-gradient(#000,#000) 1}'],
    ['a place within', 'em{position:absolute;top:4px;left:1rem}'],
    ['a larger first letter', 'em::first-letter{font-size:2em;color:#333}'],
    ['a name in an escape', 'em{display:in\\line}'],
    ['a class with an escape', '.a\\:b,.md\\:hidden{display:none}'],
  ])('%s', (_, css) => {
    expect(isReadWithout(`<style>${css}</style>${body}`)).toBe(false);
  });
});
