/** Ways to have a visitor read what the words alone do not say, each once tried by somebody who meant to get through. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../src/claims/checking/check.ts';
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
    [
      'when a style of its own could take its “not” away',
      page('<p>BayStore is <span class="q">not</span> SOC 2 certified.</p>'),
      'SOC 2 certified',
    ],
    [
      'when its “was never” has a style',
      page('<p>BayStore <span class="q">was never</span> SOC 2 certified.</p>'),
      'SOC 2 certified',
    ],
    [
      'when its “yet to be” has a style',
      page('<p>BayStore is <span class="q">yet to be</span> SOC 2 certified.</p>'),
      'SOC 2 certified',
    ],
    [
      'when its “nowhere near” has a style',
      page('<p>BayStore is <span class="q">nowhere near</span> SOC 2 certified.</p>'),
      'SOC 2 certified',
    ],
    [
      'when its “unable to be” has a style',
      page('<p>BayStore is <span class="q">unable to be</span> SOC 2 certified.</p>'),
      'SOC 2 certified',
    ],
    [
      'when what denies is hidden at its start',
      page(
        '<p><span class="h">There is no</span> SOC 2 report, signed in May.</p>',
        '<style>.h{clip-path:inset(50%)}</style>',
      ),
      'SOC 2 report',
    ],
    [
      'when the heading that denies is hidden',
      page(
        '<h2 class="h">What BayStore does not have</h2><ul><li>SOC 2 report</li></ul>',
        '<style>.h{clip-path:inset(50%)}</style>',
      ),
      'SOC 2 report',
    ],
    ...[
      '<h2><del>What BayStore does not have</del></h2><ul><li>SOC 2 report</li></ul>',
      '<s><h2>What BayStore does not have</h2></s><ul><li>SOC 2 report</li></ul>',
      '<dl><dt><strike>What BayStore does not have</strike></dt><dd>SOC 2 report</dd></dl>',
      '<table><tr><th><del>Missing</del></th></tr><tr><td>SOC 2 report</td></tr></table>',
    ].map((body) => [`when what denies over it is struck out: ${body}`, page(body), 'SOC 2 report']),
    ...[
      '<annotation-xml encoding="text/html"><p>BayStore does not have:</p></annotation-xml>',
      '<mstyle mathcolor="#fff"><mtext><h2>What BayStore does not have</h2></mtext></mstyle>',
      '<mstyle mathsize="1%"><mtext><h2>What BayStore does not have</h2></mtext></mstyle>',
      '<mstyle scriptlevel="20"><mtext><h2>What BayStore does not have</h2></mtext></mstyle>',
    ].map((part) => [
      `when what denies is not seen in a formula: ${part}`,
      page(`<math><semantics><mi>x</mi>${part}</semantics></math><ul><li>SOC 2 report</li></ul>`),
      'SOC 2 report',
    ]),
    [
      'when a label that denies is only heard',
      page('<ul aria-label="What BayStore does not have"><li>SOC 2 report</li></ul>'),
      'SOC 2 report',
    ],
    [
      'when its “not” is of another colour',
      page('<p>BayStore is <font color="white">not</font> SOC 2 certified.</p>'),
      'SOC 2 certified',
    ],
    [
      'when words are too small to be seen',
      page(
        '<p>BayStore is <b>far from</b> SOC 2 certified, <b>not</b> even near.</p><p>BayStore <i class="h">has no way to be</i> SOC 2 certified</p>',
        '<style>.h{font-size:.01px}</style>',
      ),
      'SOC 2 certified',
    ],
    [
      'when a rule with a sum hides words',
      page(
        '<p>BayStore is <i class="h">by no means</i> SOC 2 certified.</p>',
        '<style>.h{opacity:calc(1 - 1)}</style>',
      ),
      'SOC 2 certified',
    ],
    [
      'when its data has a review',
      page(
        '<p>BayStore</p>',
        '<script type="application/ld+json">{"@type":"Product","name":"BayStore","review":{"@type":"Review","reviewBody":"Fine."}}</script>',
      ),
      'review',
    ],
    [
      'when its data says how it is paid',
      page(
        '<p>BayStore</p>',
        '<script type="application/ld+json">{"@type":"Store","name":"BayStore","paymentAccepted":"Cash, kauri shells"}</script>',
      ),
      'paymentAccepted',
    ],
    [
      'when a field asks for a card',
      page('<form><label>Number <input autocomplete="cc-number"></label></form>'),
      'cc-number',
    ],
    [
      'when a thumb answers',
      page('<p>Is BayStore SOC 2 certified?</p><img src="/a.png" alt="Thumbs up">'),
      'SOC 2 certified',
    ],
    [
      'when a tick in a picture answers',
      page('<p>Is BayStore SOC 2 certified? <img src="/a.png" alt="a green tick"></p>'),
      'SOC 2 certified',
    ],
    [
      'when its data rates the product',
      page('<p>BayStore</p>', `<script type="application/ld+json">${ratings}</script>`),
      'aggregateRating',
    ],
    [
      'when a drawing leaves its “not” without ink',
      page('<p>Page</p><svg><text y="20">BayStore is <tspan fill="none">not </tspan>SOC 2 certified</text></svg>'),
      'SOC 2 certified',
    ],
    [
      'when a bar holds its “not”',
      page('<p>BayStore is <progress value=".9">not</progress> SOC 2 certified.</p>'),
      'SOC 2 certified',
    ],
    [
      'when a shadow tree puts its words together',
      page('<div><template shadowrootmode="open"><p>BayStore is SO<slot></slot> certified.</p></template>C 2</div>'),
      'shadowrootmode="open"',
    ],
    ['when letters count its list', page('<ol type="A" start="13237"><li>2 certified since May</li></ol>'), 'type="A"'],
    ['when a field stands for a word', page('<p>BayStore is SOC <input value="2"> certified</p>'), 'value="2"'],
    [
      'when an address is written apart',
      page('<img alt="" src="da&Tab;ta:image/svg+xml;base64,PHN2Zy8+">'),
      'src="da&Tab;ta:image/svg+xml;base64,PHN2Zy8+"',
    ],
    [
      'when a drawing is a page within it',
      page('<iframe src="data:image/svg+xml;base64,PHN2Zy8+"></iframe>'),
      'src="data:image/svg+xml;base64,PHN2Zy8+"',
    ],
    [
      'when it declares another encoding',
      page('<p>BayStore</p>', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ],
  ])('%s', (_, text, words) => {
    expect(found('page/index.html', text).blocked).toContain(words);
  });

  it('when a picture answers in Markdown', () => {
    expect(found('a.md', 'Is BayStore SOC 2 certified? ![thumbs up](/a.png)\n').blocked).toContain('SOC 2 certified');
    expect(found('a.md', 'Is BayStore SOC 2 certified?\n\n![A green tick](/a.png)\n').blocked).toContain(
      'SOC 2 certified',
    );
    // Who sees the picture may see a tick.
    const crossed = 'Is BayStore SOC 2 certified?\n\n![A red cross](/a.png)';
    expect(found('a.md', `${crossed}\n`).blocked).toContain('SOC 2 certified');
    expect(found('a.md', `${crossed} No.\n`).blocked).toEqual([]);
  });

  it('when entities make its words, by any ending of XML', () => {
    for (const name of ['x.xht', 'x.rdf', 'x.xml']) {
      const text =
        '<!DOCTYPE html [<!ENTITY a "O">]><html xmlns="http://www.w3.org/1999/xhtml"><body>BayStore is S&a;C</body></html>';
      expect(found(name, text).blocked, name).toContain('<!ENTITY a "O">');
    }
  });

  it('when a cell of a table computes its words', () => {
    expect(found('list.csv', 'name,value\nBayStore is,=CHAR(83)&"OC 2"\n').blocked).toEqual(['=CHAR(83)&"OC 2"']);
  });
});

const denyingHeading =
  '<h2>What BayStore has today</h2><h3 class="q">BayStore has none of these:</h3><ul><li>SOC 2 report</li></ul>';

describe('data and tables say it without a verb:', () => {
  it.each([
    ['a share under its name', 'status.json', '{"page":"BayStore","uptime":99.98}', 'uptime'],
    ['a share in its column', 'months.csv', 'month,uptime\n2026-10,99.98\n', 'uptime'],
    ['a day beside a standard', 'standards.csv', 'standard,since\nSOC 2,2025-05-03\n', 'SOC 2'],
    ['an answer in data', 'faq.json', '[{"q":"Is there a SOC 2 report?","a":"There is."}]', 'SOC 2 report'],
    ['an answer in a caption', 'film.vtt', 'WEBVTT\n\n00:00.000 --> 00:04.000\nIs there an SLA? There is.\n', 'SLA'],
    ['a hashtag', 'page/index.html', page('<ul><li>#SOC2</li></ul>'), 'SOC2'],
    [
      'a list beside what is not included',
      'page/index.html',
      page('<table><tr><th>Included</th><th>Not included</th></tr><tr><td>SOC 2 report</td><td>Gold</td></tr></table>'),
      'SOC 2 report',
    ],
    [
      'a cross that means yes',
      'page/index.html',
      page(
        '<table><caption>✗ marks what is on board</caption><tr><th></th><th>BayStore</th></tr><tr><th>SOC 2 report</th><td>✗</td></tr></table>',
      ),
      'SOC 2 report',
    ],
    [
      'a corner of costs',
      'page/index.html',
      page('<table><tr><th>Extra cost</th><th>BayStore</th></tr><tr><td>SSO</td><td>no</td></tr></table>'),
      'SSO',
    ],
    [
      'a question of faults',
      'page/index.html',
      page('<h2>Is anything missing?</h2><ul><li>SOC 2 report: no</li></ul>'),
      'SOC 2 report',
    ],
    [
      'a requirement and its day',
      'page/index.html',
      page(
        '<table><tr><th>Requirement</th><th>Met on</th></tr><tr><td>SOC 2 report</td><td>3 May 2025</td></tr></table>',
      ),
      'SOC 2 report',
    ],
  ])('%s', (_, name, text, words) => {
    expect(found(name, text).blocked).toContain(words);
  });
});

describe('what denies is no denial where a style may hide it:', () => {
  it.each([
    ['a rule for all of its kind', 'h3{display:none}'],
    ['a rule for some of its kind', 'main h3, .w h3{visibility:hidden}'],
    ['some screens alone', '@media (min-width:1px){h3{display:none}}'],
    ['a selector that only a browser can tell', 'h3:has(+ul){display:none}'],
    ['a cut of nearly all of it', '.q{clip-path:inset(49%)}'],
    ['a place beside the page', '.q{transform:translateX(-999em)}'],
    ['a height of two pixels', '.q{height:2px;overflow:hidden}'],
    ['a box that is cut off', '.q{overflow:hidden;padding-top:9em;height:9em}'],
    ['rows of no height', '.q{display:grid;grid-template-rows:0;overflow:clip}'],
    ['letters one over the other', '.q{letter-spacing:-1em}'],
    ['lines one over the other', '.q{line-height:0}'],
    ['an indentation of the whole line', '.q{text-indent:100%}'],
    ['a picture in its place', '.q{content:url(/favicon.svg)}'],
    ['letters of three pixels', '.q{font-size:3px}'],
    ['a tenth of its size', '.q{zoom:.1}'],
    ['faint ink', '.q{color:#fff1}'],
    ['an animation', '.q{animation:gone 1s forwards}@keyframes gone{to{visibility:hidden}}'],
    ['a turn on edge', '.q{rotate:x 90deg}'],
  ])('%s', (_, css) => {
    expect(found('page/index.html', page(`<main>${denyingHeading}</main>`, `<style>${css}</style>`)).blocked).toContain(
      'SOC 2 report',
    );
  });

  it.each([
    [
      'a heading in a wrapper',
      '.w{display:none}',
      '<div class="w"><h2>What BayStore does not have</h2></div><ul><li>SOC 2 report</li></ul>',
    ],
    ['a lead-in', 'p{display:none}', '<p>BayStore has none of these:</p><ul><li>SOC 2 report</li></ul>'],
    ['an answer', 'dd{display:none}', '<dl><dt>SOC 2 report</dt><dd>no</dd></dl>'],
    [
      'a column',
      'td+td{display:none}',
      '<table><tr><th>What</th><th>Held</th></tr><tr><td>SOC 2 report</td><td>no</td></tr></table>',
    ],
    [
      'the head of a table',
      'thead{display:none}',
      '<table><thead><tr><th>Not offered</th></tr></thead><tbody><tr><td>SOC 2 report</td></tr></tbody></table>',
    ],
    [
      'a caption',
      'caption{display:none}',
      '<table><caption>BayStore has none of these</caption><tr><td>SOC 2 report</td></tr></table>',
    ],
    [
      'a caption of a figure',
      'figcaption{display:none}',
      '<figure><figcaption>BayStore has none of these:</figcaption><ul><li>SOC 2 report</li></ul></figure>',
    ],
    ['a box', 'input{display:none}', '<ul><li><input type="checkbox" disabled> SOC 2 report</li></ul>'],
    [
      'a heading that moves by itself',
      '',
      '<h2><marquee>BayStore has none of these:</marquee></h2><ul><li>SOC 2 report</li></ul>',
    ],
  ])('%s', (_, css, body) => {
    expect(found('page/index.html', page(`<main>${body}</main>`, `<style>${css}</style>`)).blocked).toContain(
      'SOC 2 report',
    );
  });

  it.each([
    ['a film', '<h3><video>BayStore has none of these:</video></h3><ul><li>SOC 2 report</li></ul>'],
    ['a dialog that is shut', '<dialog><h3>BayStore has none of these:</h3></dialog><ul><li>SOC 2 report</li></ul>'],
    ['a popover', '<h3 popover>BayStore has none of these:</h3><ul><li>SOC 2 report</li></ul>'],
    [
      'a header in a film',
      '<table><tr><th><video>BayStore does not have</video></th></tr><tr><td>SOC 2 report</td></tr></table>',
    ],
    [
      'a label that nobody sees',
      '<p id="x" hidden>BayStore has none of these</p><ul aria-labelledby="x"><li>SOC 2 report</li></ul>',
    ],
    ['a label of a role', '<div role="list" aria-label="BayStore has none of these"><p>SOC 2 report</p></div>'],
    [
      'the title of an empty header',
      '<table><tr><th title="Not offered"></th></tr><tr><td>SOC 2 report</td></tr></table>',
    ],
    ['a hidden box', '<ul><li><input type="checkbox" hidden> SOC 2 report</li></ul>'],
    ['a box by its role', '<ul><li><i role="checkbox"></i> SOC 2 report</li></ul>'],
    [
      'a span that no browser draws',
      '<table><tr><th>Year</th><th aria-colspan="2">Not held</th><th>Held</th></tr><tr><td>2026</td><td>An audit of ink</td><td>SOC 2 report</td></tr></table>',
    ],
    [
      'a hidden column',
      '<table><colgroup><col><col style="visibility:collapse"></colgroup><tr><th>What</th><th>Held</th></tr><tr><td>SOC 2 report</td><td>no</td></tr></table>',
    ],
    [
      'another list beside it',
      '<table><tr><th>BayStore holds</th><th>BayStore does not hold</th></tr><tr><td>SOC 2 report</td><td>Ink</td></tr></table>',
    ],
    [
      'a function of CSS',
      '<style>h3{display:if(media(width > 0px):none;else:block)}</style><h3>BayStore has none of these:</h3><ul><li>SOC 2 report</li></ul>',
    ],
    [
      'a column that is none',
      '<style>b{display:table-column}</style><p><b>It is not true that</b> BayStore has a SOC 2 report.</p>',
    ],
    [
      'an entity in a drawing’s style',
      '<svg><style>h&#51;{display:none}</style></svg><h3>BayStore has none of these:</h3><ul><li>SOC 2 report</li></ul>',
    ],
  ])('%s', (_, body) => {
    expect(found('page/index.html', page(`<main>${body}</main>`)).blocked).toContain('SOC 2 report');
  });

  it('a class by another case, on a page without a document type', () => {
    const { blocked } = found(
      'page/index.html',
      '<title>Page</title><style>.Q{display:none}</style><main><h3 class="q">BayStore has none of these:</h3><ul><li>SOC 2 report</li></ul></main>',
    );
    expect(blocked).toContain('SOC 2 report');
  });

  it('but what is hidden together with what it denies denies it', () => {
    const body = '<main><div class="w"><h2>What BayStore does not have</h2><ul><li>SOC 2 report</li></ul></div></main>';
    expect(found('page/index.html', page(body, '<style>@media print{.w{display:none}}</style>')).blocked).toEqual([]);
  });
});

const [start, rest] = ['BayStore is SOC', '2 certified since May'];

describe('words that are read together are read together', () => {
  it.each([
    ['a heading and the text below', `<h2>${start}</h2><p>${rest}</p>`],
    ['two headings', `<h2>${start}</h2><h3>${rest}</h3>`],
    ['blocks with a dot between them', `<div>${start}</div><div>&nbsp;·&nbsp;</div><div>${rest}</div>`],
    ['a hyphen at the end of a line', `<p>${start}&#8208;</p><p>${rest}</p>`],
    ['a long block', `<div>${'A ship came in and another went out. '.repeat(12)}Now ${start}</div><div>${rest}</div>`],
    ['the column of a table', `<table><tr><td>${start}<td>A table<tr><td>${rest}<td>of things</table>`],
    ['the number of a list', `<p>${start}</p><ol start="2"><li>certified since May</li></ol>`],
    ['a word in a formula', '<p>BayStore is SO<math><mtext>C</mtext></math> 2 certified</p>'],
    ['a choice in a sentence', '<p>BayStore is SOC <select><option>2</select> certified</p>'],
    ['a field in a sentence', '<p>BayStore is SOC <textarea>2</textarea> certified</p>'],
    ['a drawing in a sentence', '<p>BayStore is SOC <svg><text y="14">2</text></svg> certified</p>'],
    ['a reading beside a sentence', '<p>BayStore is SOC<ruby> <rt>2</rt></ruby> certified</p>'],
    ['options of one choice', `<select size="4"><option>${start}<option>${rest}</select>`],
    ['a caption written last', `<table><tr><td>${rest}</td></tr><caption>${start}</caption></table>`],
    [
      'a head written last',
      `<table><tbody><tr><td>${rest}</td></tr></tbody><thead><tr><td>${start}</td></tr></thead></table>`,
    ],
    [
      'a foot written first',
      `<table><tfoot><tr><td>${rest}</td></tr></tfoot><tbody><tr><td>${start}</td></tr></tbody></table>`,
    ],
    ['a legend written last', `<fieldset>${rest}<legend>${start}</legend></fieldset>`],
    ['a summary written last', `<details open>${rest}<summary>${start}</summary></details>`],
    [
      'a name made of two elements',
      `<button aria-labelledby="z y">ok</button><p id="y">${rest}</p><p>Tea.</p><p id="z">${start}</p>`,
    ],
    [
      'two labels of one field',
      `<label for="c">${start}</label><p>ok</p><label for="c">2 certified</label><input id="c" type="checkbox">`,
    ],
    [
      'a gauge and its label',
      '<div role="meter" aria-label="Uptime of BayStore" aria-valuenow="99.99" aria-valuemax="100">ok</div>',
    ],
    [
      'parts of a drawing that are used',
      `<svg><defs><text id="a">${rest}</text><text id="b">${start}</text></defs><use href="#a" x="140" y="20"/><use href="#b" y="20"/></svg>`,
    ],
    ['letters that are pushed about', '<svg><text x="10" y="20" dx="0 20 -20 20">SCO 2 certified</text></svg>'],
    [
      'a text along a path that leads back',
      '<svg><path id="p" d="M400 30 L0 30"/><text><textPath href="#p">deifitrec 2 COS</textPath></text></svg>',
    ],
    ['a text from right to left', '<p dir="rtl"><bdi>2 certified</bdi> <bdi>BayStore is SOC</bdi></p>'],
    ['a table from right to left', '<table dir="rtl"><tr><td>2 certified</td><td>BayStore is SOC</td></tr></table>'],
    ['a “not” of another language', '<p>BayStore is <span lang="zxx">not</span> SOC 2 certified.</p>'],
  ])('%s', (_, body) => {
    expect(found('page/index.html', page(body)).blocked).not.toEqual([]);
  });

  it.each([
    [
      'a table beside the text',
      '<p>2 certified. <table align="left"><tr><td>BayStore is SOC</td></tr></table>',
      'align="left"',
    ],
    [
      'a drawing that moves its words',
      '<svg><text x="0">2 certified<set attributeName="x" to="150"/></text><text>BayStore is SOC</text></svg>',
      '<set attributeName="x" to="150"/>',
    ],
    [
      'a formula with one word over another',
      '<math><mover><mtext>2 certified</mtext><mtext>BayStore is SOC</mtext></mover></math>',
      '<mover',
    ],
    [
      'a rating in attributes',
      '<div itemscope itemtype="https://schema.org/Product"><div itemprop="aggregateRating">BayStore</div></div>',
      'aggregateRating',
    ],
  ])('%s is refused', (_, body, words) => {
    expect(found('page/index.html', page(body)).blocked).toContain(words);
  });

  it('but not a page in a language that is written so', () => {
    expect(
      found(
        'page/index.html',
        page(
          '<p dir="rtl">ספינה באה אל הנמל ועוגנת בו עד הבוקר, ואחר כך יוצאת שוב אל הים הגדול, ואין איש יודע מתי תשוב</p>',
        ).replace('<title>Page</title>', ''),
      ),
    ).toEqual({ blocked: [], errors: [] });
  });
});

describe('a page is published', () => {
  it.each([
    ['with a “not” that is only stressed', page('<p>BayStore is <em>not</em> SOC 2 certified.</p>')],
    [
      'with a denial whose words are small, not unseen',
      page('<p><span class="s">BayStore is not SOC 2 certified.</span></p>', '<style>.s{font-size:.875rem}</style>'),
    ],
    [
      'with data that says no more than its name',
      page('<p>BayStore</p>', '<script type="application/ld+json">{"@type":"WebSite","name":"BayStore"}</script>'),
    ],
  ])('%s', (_, text) => {
    expect(found('page/index.html', text)).toEqual({ blocked: [], errors: [] });
  });
});

const chip = '<p class="p">SOC 2 report <span class="x y">not available</span></p>';

it('reads a sentence over blocks with space around their words, on a page that names nothing else', () => {
  expect(found('page/index.html', page('<p> Berths are SOC </p> <p> 2 certified. </p>')).blocked).toHaveLength(1);
  expect(found('page/index.html', page('<p> S </p> <p> O </p> <p> C </p> <p> 2 </p>')).blocked).toHaveLength(1);
});

it('reads letters apart by signs, however far their lines are indented', () => {
  const text = `- Berth\n  1. Depth\n     - BayStore is ${'S O C'.replaceAll(' ', '\n       🔒\n       ')}\n       2\n       certified.\n`;
  const { findings } = checkSources([{ path: 'content/a.md', text }], policy, {
    today: '2026-11-21',
    isListed: () => true,
  });
  expect(findings.map(({ rule }) => rule)).toContain('claim');
});

describe('words that a style hides take nothing back', () => {
  it.each([
    ['a selector of no weight', ':where(.x) { display: none }'],
    ['a class in other letters', '[class~="X" i] { display: none }'],
    ['an escape', '.\\78 { display: none }'],
    ['a scope', '@scope (.x) { :scope { display: none } }'],
    ['a rule within a rule', '.p { .x& { color: red } span { display: none } }'],
    ['a place among others of a kind', '.p :nth-child(1 of .x) { font-size: 0 }'],
    ['what an element is not just now', 'span:not(:hover) { opacity: 0 }'],
    ['what is around it when nobody points there', ':not(:hover) > .x { opacity: 0 }'],
    ['a name space', '*|span { display: none }'],
    ['a property of its own', ':root { --z: 0 } .x { opacity: var(--z) }'],
    ['what a property falls back on', '.x { color: var(--nothing, transparent) }'],
    [
      'a registered property',
      '@property --q { syntax: "*"; inherits: true; initial-value: none } .x { display: var(--q) }',
    ],
    ['a sum', ':root { --z: 0 } .x { font-size: calc(var(--z) * 1px) }'],
    ['a tiny number', '.x { font-size: 1e-9em }'],
    ['an animation', '@keyframes k { to { opacity: 0 } } .x { animation: k 0s forwards }'],
    ['the colour of its ground', '.x { background: #10243a; color: #10243a }'],
    ['a blend', '.x { mix-blend-mode: lighten }'],
    ['a line without height', '.x { line-height: 0; overflow: hidden; display: inline-block }'],
    ['a comment that is none', '.a { background: url("/*") } .x { display: none } /* "*/'],
    ['a page that hides all, and shows the rest', 'body { font-size: 0 } p { font-size: 1rem } .x { font-size: 0 }'],
    ['paper beside the screen', '@media print { .p { display: none } } .x { display: none }'],
  ])('%s', (_, css) => {
    expect(found('page/index.html', page(chip, `<style>${css}</style>`)).blocked).toContain('SOC 2 report');
  });

  it.each([
    ['a term', '<dl><dt class="x">Not available</dt><dd>SOC 2 report</dd></dl>'],
    [
      'a caption',
      '<table><caption class="x">What BayStore does not have</caption><tr><td>SOC 2 report</td></tr></table>',
    ],
    [
      'a column’s header',
      '<table><tr><th>What</th><th><span class="x">Not available</span></th></tr><tr><td>1</td><td>SOC 2 report</td></tr></table>',
    ],
    [
      'the end of a heading',
      '<h2>What you get<span class="x">, not available</span></h2><ul><li>SOC 2 report</li></ul>',
    ],
  ])('%s', (_, body) => {
    expect(found('page/index.html', page(body, '<style>.x { clip-path: inset(50%) }</style>')).blocked).toContain(
      'SOC 2 report',
    );
  });

  it.each([
    ['a rule for others', '.other > .x, nav .x { display: none }'],
    ['a rule for what is pointed at', '.x:hover { color: #10243a }'],
    [
      'sizes that can be read',
      ':root { --s: 0.875rem } .x { font-size: clamp(0.8rem, 0.7rem + 0.5vw, 1rem); opacity: 0.85; color: var(--s); letter-spacing: 0.02em }',
    ],
    ['grounds of their own', '.x { background: #10243a; color: #fff }'],
  ])('but %s hides none', (_, css) => {
    expect(found('page/index.html', page(chip, `<style>${css}</style>`)).blocked).toEqual([]);
  });
});

describe('a question is a claim when its answer says so', () => {
  const data = (answer: string): string =>
    `<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Is BayStore SOC 2 certified?","acceptedAnswer":{"@type":"Answer","text":"${answer}"}}]}</script>`;

  const referred = (answer: string): string =>
    `<script type="application/ld+json">{"@graph":[{"@type":"Question","name":"Is BayStore SOC 2 certified?","acceptedAnswer":{"@id":"#a"}},{"@type":"Answer","@id":"#a","text":"${answer}"}]}</script>`;

  it.each([
    ['beside its term', '<dl><dt>Is BayStore SOC 2 certified?</dt><dd>It has been since May.</dd></dl>'],
    [
      'under its summary',
      '<details><summary>Since when has BayStore been SOC 2 certified?</summary><p>May 2026</p></details>',
    ],
    ['under its heading', '<h2>Who audits BayStore for SOC 2?</h2><p>Harbour &amp; Sons.</p>'],
    ['in data for machines', data('Absolutely.')],
    ['in data with an answer that is a list', data('No').replace('"No"', '["Yes"]')],
    ['in data with an answer called by its name', referred('Yes.')],
    ['in data with an answer called by its name alone', referred('Yes.').replace('{"@id":"#a"}', '"#a"')],
    ['in the next cell', '<table><tr><td>Is BayStore SOC 2 certified?<td>Yes</table>'],
    ['in a list of its own', '<h2>Is BayStore SOC 2 certified?</h2><ul><li>Yes</ul>'],
    ['as a picture is called', '<p>Is BayStore SOC 2 certified? <img src="/x.png" alt="Yes"></p>'],
    ['as a ticked box', '<label><input type="checkbox" checked> Is BayStore SOC 2 certified?</label>'],
    ['by a paper that is to be had', '<h2>Do you hold ISO 27001?</h2><p>A copy needs an NDA.</p>'],
    ['by the number of the paper', '<p>Is BayStore SOC 2 certified? No. 4711, issued in May.</p>'],
  ])('%s', (_, body) => {
    expect(found('page/index.html', page(body)).blocked.length).toBeGreaterThan(0);
  });

  it.each([
    ['denied beside its term', '<dl><dt>Is BayStore SOC 2 certified?</dt><dd>It is not.</dd></dl>'],
    ['denied under its heading', '<h2>Who audits BayStore for SOC 2?</h2><p>Nobody does.</p>'],
    ['denied in data for machines', data('No, it is not.')],
    ['denied in data by an answer called by its name', referred('No.')],
    ['denied in the next cell', '<table><tr><td>Is BayStore SOC 2 certified?<td>No</table>'],
    ['left open by a box', '<label><input type="checkbox"> Is BayStore SOC 2 certified?</label>'],
    [
      'denied by a paper that is not there',
      '<h2>Do you hold ISO 27001?</h2><p>No. There is no certificate to ask for.</p>',
    ],
  ])('and none when it is %s', (_, body) => {
    expect(found('page/index.html', page(body)).blocked).toEqual([]);
  });
});

describe('a statement has to be true without what denies it, where that may look otherwise', () => {
  it.each([
    ['a style', '<p><span class="a">No auditor says that</span> BayStore is SOC 2 certified.</p>'],
    [
      'a drawing',
      '<svg viewBox="0 0 9 9"><text><tspan fill-opacity="0">No auditor says that</tspan> BayStore is SOC 2 certified.</text></svg>',
    ],
    ['an element that nobody knows', '<p><portal>No auditor says that</portal> BayStore is SOC 2 certified.</p>'],
    ['words between the parts of a table', '<p>BayStore is<table><tr><td>2 certified.</td></tr>SOC </table>'],
    [
      'a style in the marks of a comment',
      '<style><!-- em { display: none } --></style><p>BayStore is <em>in no way</em> SOC 2 certified.</p>',
    ],
    [
      'a style in escapes',
      '<style>em { display: n\\6fne }</style><p>BayStore is <em>in no way</em> SOC 2 certified.</p>',
    ],
  ])('%s', (_, body) => {
    expect(found('page/index.html', page(body)).blocked.join()).toContain('SOC');
  });

  it.each([
    ['a chip beside a name', '<p>SOC 2 report <span class="chip">not held</span></p>'],
    ['a label before a name', '<p><span class="label">Not held:</span> SOC 2 report</p>'],
    [
      'a sentence within a style',
      '<p><span class="note">BayStore is not SOC 2 certified.</span> Berths are named.</p>',
    ],
  ])('but %s is published', (_, body) => {
    expect(found('page/index.html', page(body)).blocked).toEqual([]);
  });
});

it('takes a column for what it says of today, whatever its table is called', () => {
  const table = (header: string): string =>
    `<table><caption>Today, and what production needs</caption><tr><th>Area</th><th>${header}</th></tr><tr><td>Audit</td><td>SOC 2 report</td></tr></table>`;
  expect(found('page/index.html', page(table('On this site today'))).blocked).toContain('SOC 2 report');
  expect(found('page/index.html', page(table('Needed before production'))).blocked).toEqual([]);
});

describe('a key of data is judged by its value', () => {
  it.each([
    ['{"soc2": true}', ['soc2']],
    ['{"status": {"checkout": "live", "sso": "enabled"}}', ['checkout', 'sso']],
    ['{"SOC 2 certified": true}', ['SOC 2 certified']],
    ['{"soc2": false, "checkout": null, "sso": "planned"}', []],
    ['{"SOC 2 certified": false, "Nightly backups": "none"}', []],
    ['{"version": true, "soc": 2}', []],
  ])('%s', (text, blocked) => {
    expect(found('status.json', text)).toEqual({ blocked, errors: [] });
  });
});
