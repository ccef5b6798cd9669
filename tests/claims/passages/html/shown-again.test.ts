import { describe, expect, it } from 'vitest';
import { htmlPassages } from '../../../../src/claims/passages/html/index.ts';

const section = '<div class="p"><h2>Acme has none</h2><ul><li>of <b class="q">these</b></li></ul></div>';

/** What stands over the words that show themselves again, each time that they are read. */
function headingsOver(css: string, html: string): readonly (readonly string[])[] {
  const text = `<!doctype html><title>Acme</title><style>${css}</style>${html}`;
  const { passages } = htmlPassages({ path: 'index.html', text });
  return passages.filter(({ text: words }) => words === 'of these').map(({ around }) => around.headings);
}

function textsOf(css: string, html: string): readonly string[] {
  const text = `<!doctype html><title>Acme</title><style>${css}</style>${html}`;
  return htmlPassages({ path: 'index.html', text }).passages.map(({ text: words }) => words);
}

describe('what shows itself again within what is hidden is read alone', () => {
  it.each([
    ['visibility', '.p{visibility:hidden}ul{visibility:visible}'],
    ['an ink of none', '.p{color:transparent}ul{color:#111}'],
    ['the ink of the ground', '.p{color:#fff}ul{color:#000}'],
    ['another ground', '.p{color:#fff}ul{background:#000}'],
    ['the ink that is left to the parent', '.p{color:#fff}h2{color:#111}h2{color:inherit}ul{color:#000}'],
    ['on screens of one kind', '@media (width>1px){.p{color:#fff}}ul{color:#000}'],
    ['a filling of none', '.p{-webkit-text-fill-color:transparent}ul{-webkit-text-fill-color:#111}'],
    ['size', '.p{font-size:0}ul{font-size:1rem}'],
    ['size of the whole page', ':root{font-size:0}li{font-size:16px}'],
    ['scale', '.p{transform:scale(.001)}ul{transform:scale(1000)}'],
    ['letters over one another', '.p{letter-spacing:-1em}ul{letter-spacing:normal}'],
    ['an indent', '.p{text-indent:-999em}ul{text-indent:0}'],
    ['a font of signs', '.p{font-family:Wingdings}ul{font-family:serif}'],
    ['a place off the page', '.p{position:absolute;left:-9999px}ul{position:fixed;left:0}'],
    ['a box of no height', '.p{height:0;overflow:hidden}ul{position:absolute}'],
    ['a rule that another one overrules', '.p{visibility:hidden}ul{visibility:hidden}div ul{visibility:visible}'],
  ])('by %s', (_, css) => {
    expect(headingsOver(css, section)).toContainEqual([]);
  });

  it('in a sentence', () => {
    const css = '.p{visibility:hidden}.q{visibility:visible}';
    expect(textsOf(css, '<p class="p">Acme has no <b class="q">report.</b></p>')).toContain('report.');
  });

  it('by attributes of its own', () => {
    const html = '<p style="visibility:hidden">Acme has no <b style="visibility:visible">report.</b></p>';
    expect(textsOf('', html)).toContain('report.');
  });

  it('with headings that speak for what comes after', () => {
    const css = '.p{visibility:hidden}h2{visibility:visible}';
    const html = '<h1>None</h1><div class="p">Not so<h2>What Acme has</h2></div><ul><li>of these</li></ul>';
    expect(headingsOver(css, html)).toContainEqual(['None', 'What Acme has']);
  });
});

describe('a page is read as it is written', () => {
  it.each([
    ['where nothing shows itself again', '.p{visibility:hidden}'],
    ['where only gaps are hidden', 'ul{font-size:0}li{font-size:1rem}'],
    [
      'where screens of one kind have other colours for all',
      'body{color:#222;background:#fff}b{color:#06c}@media (prefers-color-scheme:dark){body{color:#eee;background:#111}b{color:#6af}}',
    ],
    ['where nothing can show itself again', '.p{display:none}ul{display:block}'],
    ['where what is hidden only has moves of its own', '.p{position:absolute;left:-9999px}ul{margin:0}'],
  ])('%s', (_, css) => {
    expect(headingsOver(css, section)).toEqual([['Acme has none']]);
  });
});
