/**
 * Places of the real site where a sentence can come from: components, layouts,
 * configuration, content that pages are made of, and files that are copied.
 * Each is an edit of a copy of the site.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SiteCarrier {
  readonly name: string;
  /** Make the edit in a copy of the site. */
  readonly inject: (root: string, sentence: string) => void;
  /** A path under which the sentence has to be reported. */
  readonly reported: string;
}

const write =
  (path: string, text: (sentence: string) => string | Uint8Array) =>
  (root: string, sentence: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text(sentence));
  };

const append =
  (path: string, text: (sentence: string) => string) =>
  (root: string, sentence: string): void => {
    appendFileSync(join(root, path), text(sentence));
  };

/** Put something in place of a part of a file. The part has to be there: else nothing would be tried. */
const edit =
  (path: string, from: string | RegExp, to: (sentence: string) => string) =>
  (root: string, sentence: string): void => {
    const before = readFileSync(join(root, path), 'utf8');
    const after = before.replace(from, () => to(sentence));
    if (after === before)
      throw new Error(`Unexpected ${path} without \`${String(from)}\`, expected the place to inject at`);
    writeFileSync(join(root, path), after);
  };

/** A page that renders one component, written for the occasion. */
const component = (
  name: string,
  template: (sentence: string) => string,
  script: (sentence: string) => string = () => '',
): SiteCarrier => {
  const file = name.replace(/[^a-z]+/gi, '-').toLowerCase();
  return {
    name,
    reported: `dist/injected/${file}/`,
    inject: (root, sentence) => {
      write(`src/components/injected/${file}.astro`, () => `---\n${script(sentence)}\n---\n${template(sentence)}\n`)(
        root,
        sentence,
      );
      write(
        `src/pages/injected/${file}.astro`,
        () =>
          `---\nimport Injected from '../../components/injected/${file}.astro';\n---\n<!doctype html><html lang="en"><head><title>Berths</title></head><body><main><Injected /></main></body></html>\n`,
      )(root, sentence);
    },
  };
};

const slug = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const quoted = (sentence: string): string => JSON.stringify(sentence);
const half = (sentence: string): number => sentence.length >> 1;
const pageHead = (title: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\nlabel: Berths\nheading: Berths\ndescription: A page about berths that says nothing which is not so today.\nlead: A berth holds one instance.\n---\n`;

export const siteCarriers: readonly SiteCarrier[] = [
  {
    name: 'body of a page',
    reported: 'content/pages/injected-body.md',
    inject: write('content/pages/injected-body.md', (s) => `${pageHead('Berths by body')}\n${s}\n`),
  },
  {
    name: 'title of a page and its share image',
    reported: 'content/pages/injected-title.md',
    inject: write('content/pages/injected-title.md', pageHead),
  },
  {
    name: 'image in a page',
    reported: 'content/pages/injected-image.md',
    inject: write('content/pages/injected-image.md', (s) => `${pageHead('Berths by image')}\n![${s}](/favicon.svg)\n`),
  },
  {
    name: 'slug of a page',
    reported: 'content/pages/we-say-',
    inject: (root, s) => {
      write(`content/pages/we-say-${slug(s)}.md`, () => `${pageHead('Berths by slug')}\nA berth.\n`)(root, s);
    },
  },
  {
    name: 'product',
    reported: 'content/products/injected.md',
    inject: (root, s) => {
      write(
        'content/products/injected.md',
        () =>
          readFileSync(join(root, 'content/products/private-workspaces.md'), 'utf8').replace(
            /^(title|label): .*$/m,
            '$1: Injected berths',
          ) + `\n${s}\n`,
      )(root, s);
    },
  },
  {
    name: 'notice and feed',
    reported: 'content/notices/injected.md',
    inject: write(
      'content/notices/injected.md',
      (s) => `---\ntitle: Second edition\nday: 2026-11-20\ntext: ${quoted(s)}\n---\n`,
    ),
  },
  {
    name: 'navigation',
    reported: 'content/site.yml',
    inject: edit(
      'content/site.yml',
      'label: Mooring path, href: /mooring-path/ }',
      (s) => `label: ${quoted(s)}, href: /mooring-path/ }`,
    ),
  },
  {
    name: 'footer and web manifest',
    reported: 'content/site.yml',
    inject: edit('content/site.yml', /^tagline: .*$/m, (s) => `tagline: ${quoted(s)}`),
  },
  {
    name: 'page of errors',
    reported: 'content/pages/not-found.md',
    inject: append('content/pages/not-found.md', (s) => `\n${s}\n`),
  },
  {
    name: 'boundary statement',
    reported: 'content/boundaries/runtime.md',
    inject: append('content/boundaries/runtime.md', (s) => `\n${s}\n`),
  },
  {
    name: 'checklist',
    reported: 'content/checklists/public-claims.md',
    inject: append('content/checklists/public-claims.md', (s) => `\n${s}\n`),
  },
  {
    name: 'component text',
    reported: 'dist/index.html',
    inject: edit('src/components/Footer.astro', '<p>{site.tagline}</p>', (s) => `<p>{site.tagline}</p><p>${s}</p>`),
  },
  {
    name: 'layout',
    reported: 'dist/plans/index.html',
    inject: edit('src/layouts/Base.astro', '<slot />', (s) => `<slot /><aside>${s}</aside>`),
  },
  {
    name: 'text of robots.txt',
    reported: 'dist/robots.txt',
    inject: edit('src/pages/robots.txt.ts', 'User-agent: *', (s) => `# ${s}\\nUser-agent: *`),
  },
  {
    name: 'text of security.txt',
    reported: 'dist/.well-known/security.txt',
    inject: edit(
      'src/lib/head/security-txt.ts',
      '`Contact: ${contact}`,',
      (s) => `${quoted(`# ${s}`)}, \`Contact: \${contact}\`,`,
    ),
  },
  {
    name: 'page of a redirect',
    reported: 'dist/moved-',
    inject: (root, s) => {
      edit(
        'astro.config.mjs',
        "trailingSlash: 'always',",
        () => `trailingSlash: 'always', redirects: { '/moved-${slug(s)}/': '/plans/' },`,
      )(root, s);
    },
  },
  component('text of a component', (s) => `<p>${s}</p>`),
  component(
    'nested inline elements',
    (s) => `<p><span>${s.slice(0, half(s))}</span><b><i>${s.slice(half(s))}</i></b></p>`,
  ),
  component('expression', (s) => `<p>{[${quoted(s)}].map((word) => word)}</p>`),
  component('expression of two halves', (s) => `<p>{${quoted(s.slice(0, half(s)))} + ${quoted(s.slice(half(s)))}}</p>`),
  component('set html', (s) => `<p set:html={${quoted(`<b>${s}</b>`)}} />`),
  component('attribute', (s) => `<p title=${quoted(s)}>A berth.</p>`),
  component(
    'attribute by expression',
    () => `<p aria-label={words} role="note">A berth.</p>`,
    (s) => `const words = ${quoted(s)};`,
  ),
  component(
    'frontmatter constant',
    () => '<p>{words}</p>',
    (s) => `const words = ${quoted(s)};`,
  ),
  component('alternative text', (s) => `<img src="/favicon.svg" alt=${quoted(s)} />`),
  component('noscript', (s) => `<noscript>${s}</noscript>`),
  component('template element', (s) => `<template><p>${s}</p></template>`),
  component('published comment', (s) => `<p>A berth.</p><!-- ${s} -->`),
  component(
    'structured data',
    (s) =>
      `<script is:inline type="application/ld+json" set:html={JSON.stringify({ '@type': 'WebPage', description: ${quoted(s)} })} />`,
  ),
  component(
    'inline script',
    (s) => `<p id="b">A berth.</p><script is:inline>document.getElementById('b').textContent = ${quoted(s)};</script>`,
  ),
  component('style content', (s) => `<p class="b">A berth.</p><style>.b::after { content: ${quoted(s)}; }</style>`),
  component('data attribute', (s) => `<p data-note=${quoted(s)}>A berth.</p>`),
  component('inline drawing', (s) => `<svg role="img" viewBox="0 0 9 9"><title>${s}</title></svg>`),
  {
    ...component(
      'client script that adds',
      (s) => `<p id="c">A berth.</p><script>\ndocument.querySelector('#c')?.append(${quoted(s)});\n</script>`,
    ),
    reported: 'dist/',
  },
  // Bundled into a file of its own, or inlined: somewhere in the output.
  {
    ...component(
      'client script',
      (s) =>
        `<p id="b">A berth.</p><script>\ndocument.querySelector('#b')?.append(${quoted(s)} + location.hash);\n</script>`,
    ),
    reported: 'dist/',
  },
  {
    name: 'string imported from TypeScript',
    reported: 'dist/injected/imported/',
    inject: (root, s) => {
      write('src/lib/injected.ts', () => `export const words = { berth: ${quoted(s)} };\n`)(root, s);
      write(
        'src/pages/injected/imported.astro',
        () =>
          `---\nimport { words } from '../../lib/injected.ts';\n---\n<!doctype html><html lang="en"><head><title>{words.berth}</title></head><body><h1>Berths</h1></body></html>\n`,
      )(root, s);
    },
  },
  {
    name: 'letters of a list in content that a page joins',
    reported: 'dist/injected/joined/',
    inject: (root, s) => {
      write('content/injected/letters.json', () => JSON.stringify(Array.from(s)))(root, s);
      write(
        'src/pages/injected/joined.astro',
        () =>
          `---\nimport letters from '../../../content/injected/letters.json';\n---\n<!doctype html><html lang="en"><head><title>Berths</title></head><body><h1>Berths</h1><p>{letters.join('')}</p></body></html>\n`,
      )(root, s);
    },
  },
  {
    name: 'cells of a table that a page joins',
    reported: 'dist/injected/cells/',
    inject: (root, s) => {
      write(
        'content/injected/cells.md',
        () =>
          `| A | B |\n| --- | --- |\n${Array.from(s.replaceAll('|', ''), (letter) => `| ${letter === ' ' ? '-' : letter} | |`).join('\n')}\n`,
      )(root, s);
      write(
        'src/pages/injected/cells.astro',
        () =>
          `---\nimport source from '../../../content/injected/cells.md?raw';\nconst letters = [...source.matchAll(/^\\| (.) \\|/gmu)].slice(1).map(([, letter]) => (letter === '-' ? ' ' : letter));\n---\n<!doctype html><html lang="en"><head><title>Berths</title></head><body><h1>Berths</h1><p>{letters.join('')}</p></body></html>\n`,
      )(root, s);
    },
  },
  {
    name: 'meta description',
    reported: 'dist/injected/meta/',
    inject: write(
      'src/pages/injected/meta.astro',
      (s) =>
        `<!doctype html><html lang="en"><head><title>Berths</title><meta name="description" content=${quoted(s)} /></head><body><h1>Berths</h1></body></html>\n`,
    ),
  },
  {
    name: 'endpoint',
    reported: 'dist/injected/data.json',
    inject: write(
      'src/pages/injected/data.json.ts',
      (s) => `export const GET = () => new Response(JSON.stringify({ words: ${quoted(s)} }));\n`,
    ),
  },
  {
    name: 'text file in public/',
    reported: 'dist/injected/notes.txt',
    inject: write('public/injected/notes.txt', (s) => `${s}\n`),
  },
  {
    name: 'label of a definition in public/',
    reported: 'dist/injected/notes.md',
    inject: write('public/injected/notes.md', (s) => `Berths.\n\n[${s.replaceAll('\n', ' ')}]: #berths\n`),
  },
  {
    name: 'drawing in public/',
    reported: 'dist/injected/chart.svg',
    inject: write(
      'public/injected/chart.svg',
      (s) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${s}</text></svg>`,
    ),
  },
  {
    name: 'file without an ending in public/',
    reported: 'dist/injected/notes',
    inject: write('public/injected/notes', (s) => `${s}\n`),
  },
  {
    name: 'name of a file in public/',
    reported: 'dist/injected/called-',
    inject: (root, s) => {
      write(`public/injected/called-${slug(s)}.txt`, () => 'A berth.\n')(root, s);
    },
  },
  {
    name: 'what an image is said to show',
    reported: 'content/binaries.yml',
    inject: append(
      'content/binaries.yml',
      (s) =>
        `- path: public/injected/badge.png\n  sha256: '${'0'.repeat(64)}'\n  shows: ${quoted(s)}\n  seenBy: Web\n  seenOn: '2026-11-01'\n`,
    ),
  },
];
