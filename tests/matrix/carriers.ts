/**
 * Every place of a site where a sentence can be published, each as a small
 * file that holds it. `accepts` names the spellings that can be written there
 * (see `spellings.ts`); `write` gets the sentence already respelled.
 */
import type { Spelling } from './spellings.ts';

export interface CarrierCase {
  readonly name: string;
  readonly path: string;
  readonly accepts: readonly Spelling['kind'][];
  readonly write: (sentence: string) => string;
  /** Whether halves of the sentence can also be shown without the other, so that half a denial is none. */
  readonly isSplit?: boolean;
}

const page = (body: string, head = '') =>
  `<!doctype html>\n<html lang="en">\n<head><title>Berths</title>${head}</head>\n<body><main><h1>Berths</h1>\n${body}\n</main></body>\n</html>\n`;
const attribute = (text: string) => text.replaceAll('"', '&quot;');
const xml = (text: string) => text.replaceAll('<', '&lt;');
const inHtml = ['text', 'entity', 'html'] as const;
const inMarkdown = ['text', 'entity', 'html', 'markdown'] as const;
const inAttribute = ['text', 'entity'] as const;
const inData = ['text'] as const;

const markdown = (
  name: string,
  write: (sentence: string) => string,
  accepts: CarrierCase['accepts'] = inMarkdown,
): CarrierCase => ({ name: `Markdown ${name}`, path: 'content/pages/injected.md', accepts, write });
const html = (
  name: string,
  write: (sentence: string) => string,
  accepts: CarrierCase['accepts'] = inHtml,
): CarrierCase => ({
  name: `HTML ${name}`,
  path: 'dist/injected/index.html',
  accepts,
  write: (sentence) => page(write(sentence)),
});
const head = (
  name: string,
  write: (sentence: string) => string,
  accepts: CarrierCase['accepts'] = inAttribute,
): CarrierCase => ({
  name: `HTML ${name}`,
  path: 'dist/injected/index.html',
  accepts,
  write: (sentence) => page('<p>Berths.</p>', write(sentence)),
});
const file = (
  path: string,
  write: (sentence: string) => string,
  accepts: CarrierCase['accepts'] = inData,
  name = path,
): CarrierCase => ({ name, path, accepts, write });

const script = (name: string, write: (sentence: string) => string, isSplit = false): CarrierCase => ({
  name: `script ${name}`,
  path: 'dist/_astro/client.js',
  accepts: inData,
  isSplit,
  write: (sentence) => `const p = document.body;\n${write(sentence)}\nexport { p };\n`,
});

/** One line, because a line break would end a heading, a cell or an attribute. */
const oneLine = (sentence: string) => sentence.replaceAll('\n', ' ');
const cell = (sentence: string) => oneLine(sentence).replaceAll('|', '\\|');

/** Every other character as `=4F`. */
const quotedPrintable = (sentence: string) =>
  Array.from(sentence, (character, index) =>
    index % 2 === 0 || character > '~' || character === '\n'
      ? Array.from(Buffer.from(character), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
      : character,
  ).join('');

/** Two halves, with no character cut through. */
const halves = (sentence: string): string[] => {
  const characters = Array.from(sentence);
  const middle = characters.length >> 1;
  return [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
};

export const carriers: readonly CarrierCase[] = [
  markdown('paragraph', (s) => `# Berths\n\nA berth holds one instance. ${s}\n`),
  ...[1, 2, 3, 4, 5, 6].map((level) => markdown(`heading ${level}`, (s) => `${'#'.repeat(level)} ${oneLine(s)}\n`)),
  markdown('tight list', (s) => `- A berth\n- ${s.replaceAll('\n', '\n  ')}\n`),
  markdown('loose list', (s) => `- A berth\n\n- ${s.replaceAll('\n', '\n  ')}\n`),
  markdown('nested list', (s) => `- A berth\n  1. Its depth\n     - ${s.replaceAll('\n', '\n       ')}\n`),
  markdown('ticked task', (s) => `- [ ] A berth\n- [x] ${s.replaceAll('\n', '\n  ')}\n`),
  markdown('table cell', (s) => `| Area | Today |\n| --- | --- |\n| Berth | ${cell(s)} |\n`),
  markdown('table header', (s) => `| Area | ${cell(s)} |\n| --- | --- |\n| Berth | one |\n`),
  markdown('block quote', (s) => `> ${s.replaceAll('\n', '\n> ')}\n`),
  markdown('footnote', (s) => `A berth.[^1]\n\n[^1]: ${s.replaceAll('\n', '\n    ')}\n`),
  markdown('details', (s) => `<details>\n<summary>Berths</summary>\n\n${s}\n\n</details>\n`),
  markdown('summary', (s) => `<details>\n<summary>${oneLine(s)}</summary>\n\nA berth.\n\n</details>\n`, inHtml),
  markdown('raw HTML', (s) => `<div>\n<p>${s}</p>\n</div>\n`, inHtml),
  markdown('HTML comment', (s) => `<!-- ${s} -->\n`, inData),
  markdown('link text', (s) => `[${s}](/berths/)\n`, ['text', 'entity', 'html']),
  markdown('link title', (s) => `[Berths](/berths/ "${s.replaceAll('"', '\\"')}")\n`, inAttribute),
  markdown('image alt', (s) => `![${s}](/berth.png)\n`, ['text', 'entity']),
  markdown('image title', (s) => `![Berth](/berth.png "${s.replaceAll('"', '\\"')}")\n`, inAttribute),
  markdown('reference definition', (s) => `[Berths][b]\n\n[b]: /berths/ "${s.replaceAll('"', '\\"')}"\n`, inAttribute),
  markdown('definition', (s) => `**Berth**: ${s}\n`),
  markdown('directive', (s) => `:::note\n${s}\n:::\n`),
  markdown('code block', (s) => `\`\`\`text\n${s}\n\`\`\`\n`, inData),
  markdown('front matter title', (s) => `---\ntitle: ${JSON.stringify(s)}\n---\n\nA berth.\n`, inData),
  markdown('front matter description', (s) => `---\ntitle: Berths\ndescription: >-\n  ${s}\n---\n\nA berth.\n`, inData),
  markdown(
    'front matter list',
    (s) => `---\ntitle: Berths\npoints:\n  - One berth\n  - ${JSON.stringify(s)}\n---\n`,
    inData,
  ),
  markdown(
    'front matter nested',
    (s) => `---\ntitle: Berths\nhero:\n  cards:\n    - heading: Berth\n      words: ${JSON.stringify(s)}\n---\n`,
    inData,
  ),
  file('content/site.yml', (s) => `name: BayStore\nfooter:\n  words: ${JSON.stringify(s)}\n`),
  file('content/berths.json', (s) => JSON.stringify({ berths: [{ name: 'one', words: s }] }, null, 2)),
  file('content/berths.csv', (s) => `Area,Today\nBerth,"${s.replaceAll('"', '""')}"\n`),
  html('paragraph', (s) => `<p>A berth holds one instance. ${s}</p>`),
  html('bare text', (s) => `<div>${s}</div>`),
  html('heading', (s) => `<h2>${s}</h2>`),
  html('list item', (s) => `<ul><li>A berth</li><li>${s}</li></ul>`),
  html('ticked task', (s) => `<ul><li><input type="checkbox" checked disabled> ${s}</li></ul>`),
  html(
    'table cell',
    (s) =>
      `<table><thead><tr><th>Area</th><th>Today</th></tr></thead><tbody><tr><th>Berth</th><td>${s}</td></tr></tbody></table>`,
  ),
  html('definition', (s) => `<dl><dt>Berth</dt><dd>${s}</dd></dl>`),
  html('figcaption', (s) => `<figure><figcaption>${s}</figcaption></figure>`),
  html('button', (s) => `<button type="button">${s}</button>`),
  html('option', (s) => `<select><option>${s}</option></select>`, inAttribute),
  html('textarea', (s) => `<textarea>${s}</textarea>`, inAttribute),
  html('noscript', (s) => `<noscript><p>${s}</p></noscript>`),
  html('template', (s) => `<template><p>${s}</p></template>`),
  html('hidden element', (s) => `<p hidden>${s}</p>`),
  html('comment', (s) => `<!-- ${s} -->`, inData),
  html('image alt', (s) => `<img src="/b.png" alt="${attribute(s)}">`, inAttribute),
  html('title attribute', (s) => `<p title="${attribute(s)}">A berth.</p>`, inAttribute),
  html('aria-label', (s) => `<nav aria-label="${attribute(s)}"></nav>`, inAttribute),
  html('placeholder', (s) => `<input placeholder="${attribute(s)}">`, inAttribute),
  html('button value', (s) => `<input type="submit" value="${attribute(s)}">`, inAttribute),
  html('data attribute', (s) => `<p data-label="${attribute(s)}">A berth.</p>`, inAttribute),
  html('custom element attribute', (s) => `<bay-note words="${attribute(s)}"></bay-note>`, inAttribute),
  html(
    'srcdoc',
    (s) => `<iframe title="Berth" srcdoc="${attribute(`<p>${s.replaceAll('&', '&amp;')}</p>`)}"></iframe>`,
  ),
  html('SVG text', (s) => `<svg role="img"><text>${s}</text></svg>`, inAttribute),
  html(
    'SVG split text',
    (s) => `<svg role="img"><text>${s.replace(/(\p{L})(\p{L})/u, '$1<tspan>$2</tspan>')}</text></svg>`,
    inData,
  ),
  html('SVG title', (s) => `<svg role="img"><title>${s}</title></svg>`, inAttribute),
  html('SVG desc', (s) => `<svg role="img"><desc>${s}</desc></svg>`, inAttribute),
  html('inline script', (s) => `<script>document.title = ${JSON.stringify(s)};</script>`, inData),
  html('style content', (s) => `<style>p::after { content: ${JSON.stringify(s)}; }</style>`, inData),
  head('document title', (s) => `<title>${s}</title>`),
  head('meta description', (s) => `<meta name="description" content="${attribute(s)}">`),
  head('Open Graph', (s) => `<meta property="og:description" content="${attribute(s)}">`),
  head('Twitter card', (s) => `<meta name="twitter:image:alt" content="${attribute(s)}">`),
  head(
    'JSON-LD',
    (s) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'WebPage', description: s })}</script>`,
    inData,
  ),
  file('dist/notes.txt', (s) => `A berth.\n\n${s}\n`),
  file('dist/notes.md', (s) => `# Berths\n\n${s}\n`, inMarkdown),
  file('dist/robots.txt', (s) => `User-agent: *\n# ${s}\nAllow: /\n`),
  file('dist/.well-known/security.txt', (s) => `# ${s}\nContact: mailto:security@baystore.example\n`),
  file('dist/data.json', (s) => JSON.stringify({ words: s })),
  file('dist/data.csv', (s) => `Area,Today\nBerth,"${s.replaceAll('"', '""')}"\n`),
  file('dist/manifest.webmanifest', (s) => JSON.stringify({ name: 'BayStore', description: s })),
  file(
    'dist/feed.xml',
    (s) =>
      `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Notices</title><entry><title>${xml(s)}</title></entry></feed>\n`,
  ),
  file(
    'dist/feed.xml',
    (s) =>
      `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Notices</title><entry><content type="html">${xml(`<p>${s}</p>`)}</content></entry></feed>\n`,
    inData,
    'feed content',
  ),
  file('dist/chart.svg', (s) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${xml(s)}</text></svg>\n`),
  file('dist/_astro/client.js', (s) => `const words = ${JSON.stringify(s)};\nexport { words };\n`),
  file(
    'dist/_astro/client.js',
    (s) =>
      `const half = ${JSON.stringify(s.slice(0, s.length >> 1))} + ${JSON.stringify(s.slice(s.length >> 1))};\nexport { half };\n`,
    inData,
    'script concatenation',
  ),
  script(
    'array joined',
    (s) =>
      `p.textContent = [${halves(s)
        .map((half) => JSON.stringify(half))
        .join(', ')}].join('');`,
    true,
  ),
  script(
    'names joined',
    (s) =>
      `const [a, b] = 'ab', start = ${JSON.stringify(halves(s)[0])}, end = ${JSON.stringify(halves(s)[1])};\np.textContent = start + end;`,
    true,
  ),
  script(
    'template of names',
    (s) =>
      `const start = ${JSON.stringify(halves(s)[0])}, end = ${JSON.stringify(halves(s)[1])};\np.textContent = \`\${start}\${end}\`;`,
    true,
  ),
  script(
    'added in turn',
    (s) => `p.textContent = ${JSON.stringify(halves(s)[0])};\np.textContent += ${JSON.stringify(halves(s)[1])};`,
    true,
  ),
  script(
    'turned round',
    (s) => `p.textContent = [...${JSON.stringify(Array.from(s).reverse().join(''))}].reverse().join('');`,
  ),
  script('base64', (s) => `p.textContent = atob(${JSON.stringify(Buffer.from(s).toString('base64'))});`),
  script(
    'character codes',
    (s) =>
      `p.textContent = String.fromCodePoint(${Array.from(s, (character) => character.codePointAt(0)).join(', ')});`,
  ),
  file('dist/_astro/page.css', (s) => `p::before { content: ${JSON.stringify(s)}; }\n`),
  file(
    'dist/_astro/page.css',
    (s) =>
      `p::before { content: ${halves(s)
        .map((half) => JSON.stringify(half))
        .join(' ')}; }\n`,
    inData,
    'style of two strings',
  ),
  file(
    'dist/berth.vcf',
    (s) => `BEGIN:VCARD\r\nVERSION:4.0\r\nNOTE:${halves(s).join('\r\n ')}\r\nEND:VCARD\r\n`,
    inData,
    'card folded over lines',
  ),
  file(
    'dist/berth.ics',
    (s) =>
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE:${quotedPrintable(s)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    inData,
    'calendar in quoted-printable',
  ),
  file(
    'dist/berth.eml',
    (s) =>
      `Subject: Berths\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`${s}\n`).toString('base64')}\r\n`,
    inData,
    'mail in base64',
  ),
  {
    ...file(
      'dist/berth.vtt',
      (s) =>
        `WEBVTT\n\n${halves(oneLine(s))
          .map((half, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${half}`)
          .join('\n\n')}\n`,
      inData,
      'subtitles in two steps',
    ),
    isSplit: true,
  },
  file(
    'dist/berth.ics',
    (s) =>
      `BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:${oneLine(s)}\r\nSTATUS:COMPLETED\r\nEND:VTODO\r\nEND:VCALENDAR\r\n`,
    inData,
    'task of a calendar',
  ),
  file('dist/berths', (s) => page(`<p>A berth.</p><p>${s}</p>`), inHtml, 'page without an ending'),
  file('dist/berths.phtml', (s) => page(`<p>${s}</p>`), inHtml, 'page with an unknown ending'),
  file(
    'dist/berths.ndjson',
    (s) =>
      `{"name":"one"}\n${JSON.stringify({ words: s }).replace(/[^\x20-\x7e]|[Oo]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
  ),
  html(
    'other direction',
    (s) => `<p><bdo dir="rtl">${Array.from(s.replaceAll('\n', ' ')).reverse().join('')}</bdo></p>`,
    inData,
  ),
  html('struck denial', (s) => `<p>It is <del>not so</del> that way. ${s}</p>`),
];
