import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../../../../src/claims/types.ts';
import { passageSaying, read } from './read.ts';

function around(html: string, text = 'SOC 2'): Surroundings {
  return passageSaying(html, text).around;
}

describe('headings', () => {
  it.each([
    ['a chain by level', '<h1>A</h1><h2>B</h2><h3>C</h3><p>SOC 2', ['A', 'B', 'C']],
    ['a heading that ends its equals', '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><p>SOC 2', ['A', 'D']],
    ['none of its own', '<h1>A</h1><h2>SOC 2</h2>', ['A']],
    ['only those above', '<h1>A</h1><p>SOC 2</p><h2>B</h2>', ['A']],
    ['none of a section that ended', '<h1>A</h1><section><h2>B</h2></section><p>SOC 2', ['A']],
    ['none of another card', '<h1>A</h1><ul><li><h2>B</h2><li><p>SOC 2</ul>', ['A']],
    ["those of the article's header", '<main><article><header><h1>A</h1></header><p>SOC 2', ['A']],
    ["none in the page's footer", '<h1>A</h1><h2>B</h2><footer><p>SOC 2', []],
    ['none in the navigation', '<h1>A</h1><nav><p>SOC 2', []],
    ['what a role calls a heading', '<div role="heading" aria-level="1">A</div><p>SOC 2', ['A']],
    ["the words of a heading's elements", '<h1>A <em>B</em></h1><p>SOC 2', ['A B']],
  ])('are %s', (_title, html, headings) => {
    expect(around(html).headings).toEqual(headings);
  });
});

describe('a heading', () => {
  it.each([
    ['up to the next of its rank', '<h2>SOC 2</h2><h3>B</h3><p>C</p><h2>D</h2><p>E', ['heading: B', 'paragraph: C']],
    ['within its section', '<section><h2>SOC 2</h2><p>A</p></section><p>B', ['paragraph: A']],
    ['but for what nobody sees', '<h2>SOC 2</h2><p hidden>A</p><p>B', ['paragraph: B']],
  ])('knows what stands under it, %s', (_title, html, section) => {
    expect(around(html).section?.map(({ carrier, text }) => `${carrier}: ${text}`)).toEqual(section);
  });

  it.each([
    ['ends with a line across the page', '<h2>A</h2><p>B</p><hr><p>SOC 2', true],
    ['does not end with a line before anything else', '<h2>A</h2><hr><p>SOC 2', undefined],
    ['does not end with a line under another', '<h2>A</h2><p>B</p><hr><h3>C</h3><p>SOC 2', undefined],
  ])('%s', (_title, html, isParted) => {
    expect(around(html).isParted).toBe(isParted);
  });
});

describe('the line that introduces a list or table', () => {
  it.each([
    ['is the paragraph before it', '<p>We do not hold:</p><ul><li>SOC 2</ul>', 'We do not hold:'],
    ['is the text before it', '<div>We do not hold: <ul><li>SOC 2</ul></div>', 'We do not hold:'],
    ['is found outside of its wrapper', '<p>We do not hold:</p><div><ul><li>SOC 2</ul></div>', 'We do not hold:'],
    ['is its label', '<p>x</p><ul aria-label="On this page"><li>SOC 2</ul>', 'On this page'],
    ['is no label that is only heard and takes it back', '<p>x</p><ul aria-label="Not held"><li>SOC 2</ul>', 'x'],
    ['is what labels it', '<p id=a>Not held</p><p>x</p><ul aria-labelledby="a"><li>SOC 2</ul>', 'Not held'],
    ['goes for lists within lists', '<p>We do not hold:</p><ul><li>Reports<ul><li>SOC 2</ul></ul>', 'We do not hold:'],
    ['goes for a table', '<p>We do not hold:</p><table><tr><td>x<td>SOC 2</table>', 'We do not hold:'],
    ['goes for a quotation', '<p>They wrote:</p><blockquote>SOC 2</blockquote>', 'They wrote:'],
    ['is an item of its own that is a label', '<p>x</p><ul><li>Held:</li><li>SOC 2</ul>', 'Held:'],
    ['is no item with a list of its own', '<ul><li>Held:<ul><li>x</ul><li>SOC 2</ul>', null],
    ['is not a heading', '<h2>Held</h2><ul><li>SOC 2</ul>', null],
    ['is not a line before another list', '<p>Held:</p><ul><li>x</ul><ul><li>SOC 2</ul>', null],
    ['is not a line of another section', '<section><p>Held:</p></section><ul><li>SOC 2</ul>', null],
  ])('%s', (_title, html, leadIn) => {
    expect(around(html).leadIn).toBe(leadIn);
  });
});

describe('list items', () => {
  it('know the items that hold them', () => {
    const html = '<ul><li>Not held<ul><li>Reports<ul><li>SOC 2</ul></ul></ul>';
    expect(around(html).parents).toEqual(['Not held', 'Reports']);
  });

  it.each([
    ['<ul><li><input type="checkbox" checked> SOC 2</ul>', 'done'],
    ['<ul><li><label><input type="checkbox" disabled> SOC 2</label></ul>', 'open'],
    ['<ul><li><p><input type="checkbox" checked> SOC 2</p></ul>', 'done'],
    ['<ul><li><span role="checkbox" aria-checked="true"></span> SOC 2</ul>', 'done'],
    ['<ul><li><input type="checkbox" checked> x<ul><li>SOC 2</ul></ul>', 'done'],
    ['<ul><li>SOC 2 <input type="checkbox" checked></ul>', 'done'],
    ['<p><input type="checkbox" checked> SOC 2</p>', 'done'],
    ['<p><input type="checkbox"> SOC 2</p>', null],
  ])('know the box of %s', (html, task) => {
    expect(around(html).task).toBe(task);
  });

  it('know a box that is a sign', () => {
    expect(around('<ul><li>\u2610 SOC 2</ul>', '\u2610 SOC 2').task).toBe('open');
    expect(around('<ul><li>\u2611 SOC 2</ul>', '\u2611 SOC 2').task).toBe('done');
  });
});

describe('table cells', () => {
  const html = `<table><caption>Plans</caption>
    <thead><tr><th>Feature<th colspan=2>Held<tr><td><th>Now<th>Later</thead>
    <tr><th rowspan=2>SOC 2<td><img alt="No" src="x.svg"><td><span aria-hidden="true">Held Later</span> 2027
    <tr><td>Type II<td><svg aria-label="Yes"></svg></table>`;

  it('know their place, headers and row', () => {
    expect(around(html, '2027').cell).toEqual({
      row: 2,
      column: 2,
      isHeader: false,
      columnHeader: 'Held Later',
      rowHeader: 'SOC 2',
      rowCells: [
        { label: 'Feature', text: 'SOC 2' },
        { label: 'Held Now', text: 'No' },
        { label: 'Held Later', text: '2027' },
      ],
      columnCells: [],
      hasYes: true,
    });
    expect(around(html, '2027').caption).toBe('Plans');
  });

  it('belong to every row they reach', () => {
    const { cell } = around(html, 'Type II');
    expect(cell?.rowHeader).toBe('SOC 2');
    expect(cell?.column).toBe(1);
    expect(cell?.rowCells.map(({ text }) => text)).toEqual(['SOC 2', 'Type II', 'Yes']);
  });

  it('know the cells below, where they are headers', () => {
    expect(around(html, 'Later').cell?.columnCells).toEqual([
      { label: 'SOC 2', text: '2027' },
      { label: 'SOC 2', text: 'Yes' },
    ]);
  });

  it('head a column or stand in a row; a row’s own header is judged by its row', () => {
    const { cell } = around('<table><tr><th>Area<th>Held<tr><th scope="row">SOC 2<td>No</table>');
    expect(cell?.isHeader).toBe(false);
    expect(cell?.rowCells.map(({ text }) => text)).toEqual(['SOC 2', 'No']);
    expect(around('<table><tr><th>SOC 2<th>ISO<tr><td>No<td>No</table>').cell?.isHeader).toBe(true);
  });

  it('are found in tables made of roles', () => {
    const table = `<div role="table"><div role="row"><span role="columnheader">Area</span><span role="columnheader">Held</span></div>
      <div role="row"><span role="cell">SOC 2</span><span role="cell">No</span></div></div>`;
    expect(around(table, 'SOC 2').cell?.rowCells).toEqual([
      { label: 'Area', text: 'SOC 2' },
      { label: 'Held', text: 'No' },
    ]);
    expect(passageSaying(table, 'No').carrier).toBe('table-cell');
  });

  it('have no header where the table has none', () => {
    const { cell } = around('<table><tr><td>SOC 2<td>No</table>');
    expect(cell?.columnHeader).toBeNull();
    expect(cell?.row).toBe(0);
    expect(cell?.rowCells.map(({ text }) => text)).toEqual(['SOC 2', 'No']);
  });

  it('stay apart from a table inside them', () => {
    const table = '<table><tr><th>A<th>B<tr><td>x<td><table><tr><td>SOC 2<td>y</table></table>';
    expect(around(table).cell?.rowCells.map(({ text }) => text)).toEqual(['SOC 2', 'y']);
  });
});

describe('other surroundings', () => {
  it('give a definition its terms', () => {
    // Several together, and each of them by itself.
    const all = read('<dl><dt>A<dd>x<dt>B<dt>C<dd>SOC 2</dl>');
    const terms = all.filter(({ text }) => text === 'SOC 2').map(({ around: { term } }) => term);
    expect(terms).toEqual(['B / C', 'B', 'C']);
    expect(around('<dl><div><dt>A</dt><dd>SOC 2</dd></div></dl>').term).toBe('A');
  });

  it('give a picture its caption, before or after it', () => {
    expect(around('<figure><img alt="SOC 2"><figcaption>A badge</figcaption></figure>').caption).toBe('A badge');
  });

  it('give details their summaries', () => {
    const html = '<details><summary>A</summary><details open><summary>B</summary>SOC 2</details></details>';
    expect(around(html).summaries).toEqual(['A', 'B']);
    expect(around(html, 'B').summaries).toEqual(['A']);
  });

  it('give neighbours in one container', () => {
    const html = '<div class="q">Is it?</div><div class="a">SOC 2</div><section><p>x</p></section>';
    expect(around(html)).toMatchObject({ before: 'Is it?', after: null });
    expect(around('<ul><li>a<li>SOC 2<li>b</ul>')).toMatchObject({ before: 'a', after: 'b' });
  });

  it('cut long neighbours on the far side', () => {
    const { before, after } = around(`<p>${'a'.repeat(600)}b</p><p>SOC 2</p><p>c${'d'.repeat(600)}</p>`);
    expect(before).toBe(`${'a'.repeat(499)}b`);
    expect(after).toBe(`c${'d'.repeat(499)}`);
  });

  it.each([
    ['<title>T</title><h1>H</h1><p>SOC 2', 'T'],
    ['<p>SOC 2</p><h1>H</h1>', 'H'],
    ['<svg><title>T</title></svg><p>SOC 2', null],
  ])("give the page's title in %s", (html, title) => {
    expect(around(html).title).toBe(title);
  });

  it.each([
    ['<nav><p>SOC 2', 'navigation'],
    ['<header><p>SOC 2', 'header'],
    ['<footer><p>SOC 2', 'footer'],
    ['<div role="contentinfo"><p>SOC 2', 'footer'],
    ['<main><article><footer><p>SOC 2', undefined],
    ['<main><p>SOC 2', undefined],
  ])('give the landmark in %s', (html, landmark) => {
    expect(around(html).landmark).toBe(landmark);
  });

  it.each([
    ['<details><summary>x</summary>SOC 2</details>', 'collapsed'],
    ['<details open><summary>x</summary>SOC 2</details>', undefined],
    ['<details><summary>SOC 2</summary>x</details>', undefined],
    ['<details><summary>x</summary><details><summary>SOC 2</summary>y</details></details>', 'collapsed'],
    ['<div role="tooltip">SOC 2</div>', 'collapsed'],
    ['<div popover>SOC 2</div>', 'collapsed'],
    ['<dialog>SOC 2</dialog>', 'collapsed'],
    ['<p hidden>SOC 2</p>', 'hidden'],
    ['<div style="display:none"><p>SOC 2</p></div>', 'hidden'],
    ['<template><p>SOC 2</p></template>', 'hidden'],
    ['<noscript><p>SOC 2</p></noscript>', undefined],
  ])('give what hides the words in %s', (html, visibility) => {
    expect(around(html).visibility).toBe(visibility);
  });
});

describe('footnotes', () => {
  const html = `<p>SOC 2<sup><a href="#n" data-footnote-ref>1</a></sup> report</p>
    <section data-footnotes><ol><li>Not SOC 2 <a data-footnote-backref aria-label="Back">\u21a9</a></ol></section>`;

  it('leave no number in the text and no arrow in the note', () => {
    expect(passageSaying(html, 'SOC 2 report').carrier).toBe('paragraph');
    expect(passageSaying(html, 'Not SOC 2').carrier).toBe('footnote');
  });

  it('do not run into a figure', () => {
    expect(passageSaying('<p>SOC 2<sup>1</sup> report</p>', 'SOC 2 1 report').text).toBeTruthy();
    expect(passageSaying('<p>SOC<sub>2</sub></p>', 'SOC2').text).toBeTruthy();
  });
});

describe('carriers', () => {
  it.each([
    ['<h2>x</h2>', 'heading'],
    ['<p>x</p>', 'paragraph'],
    ['<div>x</div>', 'paragraph'],
    ['<ul><li><p>x</p></ul>', 'list-item'],
    ['<blockquote><p>x</p></blockquote>', 'block-quote'],
    ['<pre><code>x</code></pre>', 'code'],
    ['<table><tr><td><p>x</p></table>', 'table-cell'],
    ['<table><tr><th>x<tr><td></table>', 'table-header'],
    ['<table><caption>x</caption></table>', 'caption'],
    ['<figure><figcaption>x</figcaption></figure>', 'caption'],
    ['<dl><dt>x</dl>', 'term'],
    ['<dl><dd>x</dl>', 'definition'],
    ['<details><summary>x</summary></details>', 'summary'],
    ['<label>x</label>', 'control'],
    ['<p>y <label>x</label></p>', 'paragraph'],
  ])('of %s is %s', (html, carrier) => {
    expect(read(html).at(-1)?.carrier).toBe(carrier);
  });
});
