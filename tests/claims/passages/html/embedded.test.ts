import { describe, expect, it } from 'vitest';
import { cssPassages, scriptPassages, xhtmlPassages, xmlPassages } from '../../../../src/claims/passages/html/index.ts';
import { outline, passageSaying, placeOf, read } from './read.ts';

describe('attributes', () => {
  it.each([
    ['<img alt="SOC 2">', 'image-alt: SOC 2'],
    ['<img alt="24/7">', 'image-alt: 24/7'],
    ['<img alt="#1 store">', 'image-alt: #1 store'],
    ['<img title="SOC 2">', 'image-title: SOC 2'],
    ['<a title="SOC 2"></a>', 'link-title: SOC 2'],
    ['<b aria-label="SOC 2"></b>', 'html-attribute: SOC 2'],
    ['<b aria-description="SOC 2"></b>', 'html-attribute: SOC 2'],
    ['<input placeholder="SOC 2">', 'html-attribute: SOC 2'],
    ['<input type="submit" value="SOC 2">', 'control: SOC 2'],
    ['<option label="SOC 2">', 'control: SOC 2'],
    ['<track label="SOC 2">', 'html-attribute: SOC 2'],
    ['<table summary="SOC 2"></table>', 'html-attribute: SOC 2'],
    ['<a download="soc-2.pdf"></a>', 'file-name: soc-2.pdf'],
    ['<p data-tooltip="SOC 2"></p>', 'html-attribute: SOC 2'],
    ['<my-badge caption="SOC 2"></my-badge>', 'html-attribute: SOC 2'],
    ['<p data-badge=\'{"text":"SOC 2"}\'></p>', 'html-attribute: SOC 2'],
    ['<p onclick="show(\'SOC 2\')"></p>', 'script: SOC 2'],
    ['<p style="--label: \'SOC 2\'"></p>', 'style: SOC 2'],
    ['<a href="/soc-2%20certified.html#part"></a>', 'link-target: /soc-2 certified.html'],
    ['<a href="mailto:a@b.example?subject=SOC%202"></a>', 'link-target: mailto:a@b.example?subject=SOC 2'],
    ['<img srcset="/soc-2.png 2x">', 'link-target: /soc-2.png'],
    ['<iframe srcdoc="&lt;h1&gt;SOC 2"></iframe>', 'heading: SOC 2'],
    ['<img src="data:image/svg+xml,%3Csvg%3E%3Ctext%3ESOC 2">', 'svg: SOC 2'],
    ['<svg aria-label="SOC 2"></svg>', 'svg: SOC 2'],
    ['<meta name="description" content="SOC 2">', 'meta: SOC 2'],
    ['<meta property="og:title" content="SOC 2">', 'meta: SOC 2'],
    ['<meta http-equiv="refresh" content="0;url=data:text/html,%3Cp%3ESO%3Cb%3EC%3C/b%3E%202">', 'paragraph: SOC 2'],
    ['<meta http-equiv=" REFRESH " content="5, URL = \'/soc%202/\'">', "link-target: /soc 2/'"],
    ['<meta name="robots" content="SOC 2 certified">', 'meta: SOC 2 certified'],
    ['<p a="1" title="x" title="SOC 2"></p>', 'html-attribute: SOC 2'],
  ])('%s is read as %s', (html, expected) => {
    expect(outline(html)).toContain(expected);
  });

  it.each([
    '<p id="soc-2" class="soc-2"></p>',
    '<a href="#soc-2"></a>',
    '<p data-source="content/pages/soc-2.md:12"></p>',
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex, nofollow"><meta name="generator" content="Astro v7.3.5">',
    '<meta name="theme-color" content="#0a3050"><input type="checkbox" name="soc2">',
    '<img src="data:image/png;base64,U09DIDI=">',
  ])('nothing is read in %s', (html) => {
    expect(outline(html)).toEqual([]);
  });
});

describe('scripts', () => {
  it.each([
    ['a string', 'f("SOC 2")', ['SOC 2']],
    ['strings that are joined', 'f("SOC" + \' 2\' + ` report`)', ['SOC 2 report']],
    ['a template', 'f(`We have ${name}: ${"SOC"} ${2}`)', ['We have \ufdd0: SOC 2']],
    ['a template within a template', 'f(`a ${g(`SOC 2`)} b`)', ['SOC 2', 'a \ufdd0 b']],
    ['escapes', 'f("SOC\\u00202 \\x26 \\u{49}SO")', ['SOC 2 & ISO']],
    ['markup', 'e.innerHTML = "<p>SOC <b>2</b></p><p>ISO"', ['SOC 2', 'ISO']],
    ['a program with a regular expression', 'f(a / b, /"/, "SOC 2")', ['SOC 2']],
  ])('are read for %s', (_title, program, texts) => {
    const { passages } = scriptPassages({ path: 'a.js', text: program });
    expect(passages.filter(({ seams }) => seams === undefined).map(({ text }) => text)).toEqual(texts);
  });

  it('are read for comments', () => {
    const { passages } = scriptPassages({ path: 'a.js', text: '/* SOC 2 */ // ISO\n"use strict"' });
    expect(passages.map(({ carrier, text }) => `${carrier}: ${text}`)).toEqual([
      'script: use strict',
      'comment: SOC 2',
      'comment: ISO',
    ]);
  });

  it('are read line by line where they do not parse', () => {
    const { passages } = scriptPassages({ path: 'a.js', text: 'const a = <b>SOC 2</b>;\nlet ( "ISO\\x2027001"' });
    expect(passages.map(({ text }) => text).join('\n')).toContain('SOC 2');
    expect(passages.map(({ text }) => text).join('\n')).toContain('ISO 27001');
  });

  it.each([
    ['deep nesting', `${'['.repeat(50_000)}"SOC 2"`],
    ['a long sum', `f(${'"a" + '.repeat(50_000)}"SOC 2")`],
  ])('are read to their end with %s', (_title, text) => {
    const { passages } = scriptPassages({ path: 'a.js', text });
    expect(passages.some((passage) => passage.text.includes('SOC 2'))).toBe(true);
  });

  it('are located in the page', () => {
    const html = '<p>x</p>\n<script>f("SOC\\u0020" + "2")</script>';
    expect(placeOf(html, passageSaying(html, 'SOC 2'), 'SOC 2')).toBe('2:12-2:27');
  });
});

describe('style sheets', () => {
  it.each([
    ['generated content', 'a::before { content: "SO\\43 " " 2" }', ['style: SOC 2']],
    ['a custom property', ':root { --badge: "SOC 2" }', ['style: SOC 2']],
    [
      'an address',
      'a { background: url(/soc-2.png) url("/b.png") }',
      ['link-target: /soc-2.png', 'link-target: /b.png'],
    ],
    ['a comment', '/* SOC 2 */ a {}', ['comment: SOC 2']],
    ['what a broken rule holds', 'a { content: "SOC 2', ['style: SOC 2']],
  ])('are read for %s', (_title, css, expected) => {
    const { passages } = cssPassages({ path: 'a.css', text: css });
    expect(passages.map(({ carrier, text }) => `${carrier}: ${text}`)).toEqual(expected);
  });
});

describe('data in a page', () => {
  const html = `<title>Home</title><script type="application/ld+json">
{ "@type": "Service", "termsOfService": "We are SOC\\u00a02 <b>certified</b>", "offers": [{ "isLive": false }] }
</script>`;

  it('is read with its keys, its record and its place', () => {
    const passage = passageSaying(html, 'We are SOC\u00a02 certified');
    expect(passage.carrier).toBe('json-ld');
    expect(passage.around.keys).toEqual(['terms of service']);
    expect(passage.around.siblings).toEqual([['type', 'Service']]);
    expect(passage.around.title).toBe('Home');
    expect(placeOf(html, passage, 'SOC\u00a02')).toBe('2:49-2:59');
  });

  it('is read also where it is not JSON', () => {
    expect(outline('<script type="application/json">{ name: "SOC 2", }</script>').join()).toContain('SOC 2');
    expect(outline('<script type="application/json">{{ "SOC 2" "</script>').join()).toContain('SOC 2');
  });

  it('is read at any depth', () => {
    const deep = `<script type="application/json">${'['.repeat(50_000)}"SOC 2"${']'.repeat(50_000)}</script>`;
    expect(outline(deep)).toEqual(['json-ld: SOC 2']);
  });
});

describe('other parts of a page', () => {
  it.each([
    ['<!-- SOC 2 -->', 'comment: SOC 2'],
    ['<title>SOC 2</title>', 'document-title: SOC 2'],
    ['<noscript><p>SOC 2</noscript>', 'paragraph: SOC 2'],
    ['<template><p>SOC 2</template>', 'paragraph: SOC 2'],
    ['<textarea>SOC 2</textarea>', 'control: SOC 2'],
    ['<select><option>One<option>SOC 2</select>', 'control: SOC 2'],
    ['<button>SOC 2</button>', 'control: SOC 2'],
    ['<object><p>SOC 2</object>', 'paragraph: SOC 2'],
    ['<video>SOC 2</video>', 'paragraph: SOC 2'],
    ['<svg><text>SOC<tspan> 2</tspan></text></svg>', 'svg: SOC 2'],
    ['<svg><title>SOC 2</title><desc>x</desc></svg>', 'svg: SOC 2'],
    ['<svg><foreignObject><p>SOC 2</p></foreignObject></svg>', 'paragraph: SOC 2'],
    ['<svg><style>a{content:"SOC 2"}</style></svg>', 'style: SOC 2'],
    ['<svg><![CDATA[SOC 2]]></svg>', 'svg: SOC 2'],
  ])('%s is read as %s', (html, expected) => {
    expect(outline(html)).toContain(expected);
  });
});

describe('feeds, sitemaps and pictures', () => {
  const entry = (body: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry>${body}</entry></feed>`;

  it.each([
    [
      'hidden words',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Acme has <span hidden="">no</span> report.</div></content>',
    ],
    [
      'hidden words by a prefix',
      '<content type="xhtml"><h:div>Acme has <h:span hidden="hidden">no</h:span> report.</h:div></content>',
    ],
    [
      'hidden words without a namespace',
      '<content type="xhtml"><div>Acme has <span hidden="">no</span> report.</div></content>',
    ],
    [
      'hidden blocks in a hidden paragraph',
      '<content type="xhtml"><h:div>Acme has <h:span hidden=""><h:div>no</h:div></h:span> report.</h:div></content>',
    ],
    ['words that a template keeps', '<content><h:p>Acme has <h:template>no</h:template> report.</h:p></content>'],
    [
      'words that a style hides',
      '<h:div><h:style>em{display:none}</h:style><h:p>Acme has <h:em>no</h:em> report.</h:p></h:div>',
    ],
    [
      'words that a style in references hides',
      '<h:div><h:style>em&#123;display:none}</h:style><h:p>Acme has <h:em>no</h:em> report.</h:p></h:div>',
    ],
  ])('elements of HTML in XML are read without %s', (_, body) => {
    const { passages } = xmlPassages({ path: 'feed.xml', text: entry(body) });
    expect(passages.map(({ text }) => text.replace(/\s+/g, ' '))).toContain('Acme has report.');
  });

  it('elements of HTML in XML are read with the style sheets they link to, and keep their places', () => {
    const text = entry('<h:p>Acme has <h:em>hardly any</h:em> SOC 2 report.</h:p>');
    const { passages } = xmlPassages({ path: 'feed.xml', text, sheets: ['em{display:none}'] });
    expect(passages.map((passage) => passage.text)).toContain('Acme has SOC 2 report.');
    const found = passages.find((passage) => passage.text === 'Acme has hardly any SOC 2 report.');
    expect(found?.around.keys).toContain('entry');
    const at = text.indexOf('SOC 2');
    expect(found && placeOf(text, found, 'SOC 2')).toBe(`1:${at + 1}-1:${at + 6}`);
  });

  const feed = `<?xml version="1.0"?>
<feed><entry><title>SOC &amp; 2</title><link href="https://a.example/soc-2/"/>
<content type="html">&lt;p&gt;We hold &lt;b&gt;SOC&lt;/b&gt; 2&lt;/p&gt;</content>
<summary><![CDATA[<p>No SOC 2</p>]]></summary></entry></feed>`;

  it('are read with elements as keys, addresses apart and markup undone', () => {
    const { passages, problems } = xmlPassages({ path: 'feed.xml', text: feed });
    expect(problems).toEqual([]);
    expect(passages.map(({ carrier, text, around }) => `${carrier}, ${around.keys.join(' > ')}: ${text}`)).toEqual([
      'data, entry > title: SOC & 2',
      'link-target, entry > link > href: https://a.example/soc-2/',
      'data, entry > content: We hold SOC 2',
      'data, entry > summary: No SOC 2',
    ]);
    const content = passages[2];
    expect(content && placeOf(feed, content, 'SOC 2')).toBe('3:48-3:63');
  });

  it.each([
    ['a tag that is not closed', '<a><b></a>', '1:11'],
    ['an entity nobody declared', '<a>\n&soc;</a>', '2:6'],
  ])('are a problem with %s, and read all the same', (_title, text, place) => {
    for (const passagesOf of [xmlPassages, xhtmlPassages]) {
      const { problems } = passagesOf({ path: 'a.xml', text });
      expect(problems.map(({ line, column }) => `${String(line)}:${String(column)}`)).toEqual([place]);
    }
  });

  it('are read as pages where they are SVG', () => {
    const { passages } = xhtmlPassages({
      path: 'a.svg',
      text: '<?xml version="1.0"?><svg><text>SOC <tspan>2</tspan></text></svg>',
    });
    expect(passages.map(({ carrier, text }) => `${carrier}: ${text}`)).toContain('svg: SOC 2');
  });
});

it('reads documents in documents, however many', () => {
  let html = 'SOC 2';
  for (let depth = 0; depth < 4; depth += 1) {
    html = `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"></iframe>`;
  }
  expect(read(html).map(({ text }) => text)).toEqual(['SOC 2']);
  const chain = `${'<iframe/srcdoc='.repeat(20_000)}SOC2`;
  expect(read(chain).some(({ text }) => text.includes('SOC2'))).toBe(true);
});
