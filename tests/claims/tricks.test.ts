/** Ways to have a visitor read what the words alone do not say, each once tried by somebody who meant to get through. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../src/claims/check.ts';
import { ownPolicy } from '../matrix/sentences.ts';

const policy = ownPolicy();

function found(path: string, text: string): { blocked: string[]; errors: string[] } {
  const source = { path: `dist/${path}`, url: `/${path}`, text };
  const { findings, errors } = checkSources([source], policy, { today: '2026-11-21', isListed: () => true });
  return { blocked: findings.map(({ text: words }) => words), errors: errors.map(({ message }) => message) };
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
}

const ratings = '{"@type":"Product","name":"BayStore","aggregateRating":{"ratingValue":4.9,"reviewCount":1204}}';

describe('a page is refused', () => {
  it.each([
    ['when a style of its own could take its “not” away', page('<p>BayStore is <span class="q">not</span> SOC 2 certified.</p>'), 'SOC 2 certified'],
    ['when its “not” is of another colour', page('<p>BayStore is <font color="white">not</font> SOC 2 certified.</p>'), 'SOC 2 certified'],
    ['when words are too small to be seen', page('<p>BayStore is <b>far from</b> SOC 2 certified, <b>not</b> even near.</p><p>BayStore <i class="h">has no way to be</i> SOC 2 certified</p>', '<style>.h{font-size:.01px}</style>'), 'SOC 2 certified'],
    ['when a rule with a sum hides words', page('<p>BayStore is <i class="h">by no means</i> SOC 2 certified.</p>', '<style>.h{opacity:calc(1 - 1)}</style>'), 'SOC 2 certified'],
    ['when its data rates the product', page('<p>BayStore</p>', `<script type="application/ld+json">${ratings}</script>`), 'aggregateRating'],
    ['when a drawing leaves its “not” without ink', page('<p>Page</p><svg><text y="20">BayStore is <tspan fill="none">not </tspan>SOC 2 certified</text></svg>'), 'SOC 2 certified'],
    ['when a bar holds its “not”', page('<p>BayStore is <progress value=".9">not</progress> SOC 2 certified.</p>'), 'SOC 2 certified'],
    ['when a shadow tree puts its words together', page('<div><template shadowrootmode="open"><p>BayStore is SO<slot></slot> certified.</p></template>C 2</div>'), 'shadowrootmode="open"'],
    ['when letters count its list', page('<ol type="A" start="13237"><li>2 certified since May</li></ol>'), 'type="A"'],
    ['when a field stands for a word', page('<p>BayStore is SOC <input value="2"> certified</p>'), 'value="2"'],
    ['when an address is written apart', page('<img alt="" src="da&Tab;ta:image/svg+xml;base64,PHN2Zy8+">'), 'src="da&Tab;ta:image/svg+xml;base64,PHN2Zy8+"'],
    ['when a drawing is a page within it', page('<iframe src="data:image/svg+xml;base64,PHN2Zy8+"></iframe>'), 'src="data:image/svg+xml;base64,PHN2Zy8+"'],
    ['when it declares another encoding', page('<p>BayStore</p>', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'), '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
  ])('%s', (_, text, words) => {
    expect(found('page/index.html', text).blocked).toContain(words);
  });

  it('when entities make its words, by any ending of XML', () => {
    for (const name of ['x.xht', 'x.rdf', 'x.xml']) {
      const text = '<!DOCTYPE html [<!ENTITY a "O">]><html xmlns="http://www.w3.org/1999/xhtml"><body>BayStore is S&a;C</body></html>';
      expect(found(name, text).blocked, name).toContain('<!ENTITY a "O">');
    }
  });

  it('when a cell of a table computes its words', () => {
    expect(found('list.csv', 'name,value\nBayStore is,=CHAR(83)&"OC 2"\n').blocked).toEqual(['=CHAR(83)&"OC 2"']);
  });
});

describe('a page is published', () => {
  it.each([
    ['with a “not” that is only stressed', page('<p>BayStore is <em>not</em> SOC 2 certified.</p>')],
    ['with a denial whose words are small, not unseen', page('<p><span class="s">BayStore is not SOC 2 certified.</span></p>', '<style>.s{font-size:.875rem}</style>')],
    ['with data that says no more than its name', page('<p>BayStore</p>', '<script type="application/ld+json">{"@type":"WebSite","name":"BayStore"}</script>')],
  ])('%s', (_, text) => {
    expect(found('page/index.html', text)).toEqual({ blocked: [], errors: [] });
  });
});
