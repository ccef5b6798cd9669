import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlPassages } from '../../../../src/claims/passages/html/index.ts';
import { outline, passageSaying, placeOf, read } from './read.ts';

describe('the words of a block', () => {
  it.each([
    ['joins inline elements without a space', '<p>S<b>O</b>C <i>2</i> report</p>', 'SOC 2 report'],
    ['collapses white space as a browser does', '<p>\n  SOC\n\t 2 \r\n</p>', 'SOC 2'],
    ['keeps a line break', '<p>SOC 2 <br>\n report</p>', 'SOC 2\nreport'],
    [
      'decodes entities, also unfinished ones',
      '<p>A &amp B&#32;&#x43;&nbsp;&notit; &unknown;</p>',
      'A & B C\u00a0¬it; &unknown;',
    ],
    ['leaves NUL out, as a browser does', '<p>S\0OC 2</p>', 'SOC 2'],
    ['goes on after a comment', '<p>SOC <!-- not -->2</p>', 'SOC 2'],
    ['goes on after an icon', '<p>SOC <svg><path d="M0"/></svg>2</p>', 'SOC 2'],
    ['goes on after hidden words', '<p>We are <span hidden>not</span> certified</p>', 'We are certified'],
    [
      'goes on after words that style hides',
      '<p>We are <i style="display: none">not</i> certified</p>',
      'We are certified',
    ],
    ['goes on where formatting is closed after its block', '<b><p>SOC </b>2</p>', 'SOC 2'],
    ['keeps white space in preformatted text', '<pre>SOC 2\n  report</pre>', 'SOC 2\n  report'],
    ['takes markup in raw text for words of its own', '<xmp><p>SOC 2</p></xmp>', 'SOC 2'],
  ])('%s', (_title, html, text) => {
    expect(passageSaying(html, text).text).toBe(text);
  });

  it('ends a block where the next begins, closed or not', () => {
    expect(outline('<p>one<p>two<div>three<ul><li>four<li>five</ul>six')).toEqual([
      'paragraph: one',
      'paragraph: two',
      'paragraph: three',
      'list-item: four',
      'list-item: five',
      'paragraph: six',
    ]);
  });

  it('reads links in a row both together and one by one', () => {
    expect(outline('<nav><a>Prices</a><a>SOC 2</a></nav>')).toEqual([
      'paragraph: PricesSOC 2',
      'paragraph: Prices',
      'paragraph: SOC 2',
    ]);
  });

  it('reads the end that an unfinished tag swallows', () => {
    expect(outline('<p>one</p><p title="SOC 2')).toEqual(['paragraph: one', 'html-attribute: <p title="SOC 2']);
  });
});

describe('the place of the words', () => {
  it.each([
    ['plain words', '<p>We are SOC 2 certified.</p>', 'SOC 2', '1:11-1:16'],
    ['words split by elements', '<p>We are\n<b>S</b>OC <i>2</i></p>', 'SOC 2', '2:4-2:16'],
    ['words split by an entity', '<p>SOC&nbsp;2</p>', 'SOC\u00a02', '1:4-1:14'],
    ['words split over lines', '<p>SOC\n      2 now</p>', 'SOC 2', '1:4-2:8'],
    ['words in an attribute', '<img alt="a SOC &amp; 2 badge">', 'SOC & 2', '1:13-1:24'],
    ['words in an attribute without quotes', '<img alt=SOC2>', 'SOC2', '1:10-1:14'],
    [
      'words in a document in an attribute',
      '<iframe srcdoc="&lt;p&gt;SOC &amp;amp; 2"></iframe>',
      'SOC & 2',
      '1:26-1:41',
    ],
    ['words in an address', '<a href="/a/soc%202_report">x</a>', 'soc 2 report', '1:13-1:27'],
  ])('is exact for %s', (_title, html, words, place) => {
    const passage = read(html).find(({ text }) => text.includes(words));
    expect(passage).toBeDefined();
    if (passage !== undefined) expect(placeOf(html, passage, words)).toBe(place);
  });
});

const soup = fc
  .array(
    fc.constantFrom(
      ...'<p> </p> <b> </b> <a href="/x y"> </a> <table> <tr> <td> <th> </table> <ul> <li> </ul> <svg> </svg> <title> </title> <script> </script> <style> </style> <select> <option> <template> </template> <details> <summary> <h1> <h3> </h3> <section> </section> <br> <!-- --> <![CDATA[ ]]> <button> <foreignObject> </div> <div hidden> <dl> <dt> <dd> &amp; &#x41; &notin &lt &# \0 \r\n SOC 2 < > " \' = / <img alt="'.split(
        ' ',
      ),
      ' ',
      '\n ',
      'words ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any input', () => {
  it('is read with runs that cover the text in order and point at the same characters', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const passage of htmlPassages({ path: 'x.html', text }).passages) {
          expect(passage.runs.map(({ start }) => start)).toEqual([
            0,
            ...passage.runs.slice(0, -1).map(({ end }) => end),
          ]);
          expect(passage.runs.at(-1)?.end).toBe(passage.text.length);
          for (const { start, end, from, to } of passage.runs) {
            if (from === null || to === null || to - from !== end - start) continue;
            const read = passage.text.slice(start, end).replaceAll(/\s/g, ' ');
            expect(read.replaceAll('_', ' ')).toBe(text.slice(from, to).replaceAll(/[\s_+]/g, ' '));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['deep nesting', '<div>'.repeat(50_000) + 'SOC 2'],
    ['unclosed formatting', '<b><i><a>'.repeat(20_000) + 'SOC 2'],
    ['misnested formatting', '<b><p>x</b>'.repeat(20_000) + '<p>SOC 2'],
    ['deep lists', '<ul><li>x'.repeat(20_000) + '<p>SOC 2'],
    ['deep tables', '<table><tr><td>'.repeat(5_000) + 'SOC 2'],
    ['deep SVG', '<svg>'.repeat(20_000) + '<text>SOC 2'],
    ['many end tags', '</div>'.repeat(100_000) + 'SOC 2'],
    ['wide cells', `<table>${'<tr><td colspan=1000 rowspan=65534>x'.repeat(5_000)}<p>SOC 2`],
    ['many ampersands', '&'.repeat(300_000) + '<p>SOC 2'],
    ['one long line', `<p>${'word '.repeat(200_000)}<p>SOC 2`],
    ['many attributes', `<p ${'title=x '.repeat(50_000)}>SOC 2`],
    ['many definitions', `<dl>${'<dt>x<dd>y'.repeat(20_000)}<dd>SOC 2</dl>`],
    ['many headings', '<section><h2>x</h2>'.repeat(10_000) + 'SOC 2'],
  ])(
    'is read to its end with %s',
    (_title, html) => {
      expect(read(html).some(({ text }) => text.endsWith('SOC 2'))).toBe(true);
    },
    5_000,
  );
});
