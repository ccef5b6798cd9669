/**
 * Texts that make a careless pattern or parser take time out of all
 * proportion. Each is made at a size, in UTF-16 code units, and is judged at
 * that size and at twice that size: linear work takes about twice as long.
 */
export interface Pathology {
  readonly name: string;
  readonly path: string;
  readonly make: (size: number) => string;
}

const repeat = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Lines that are made one by one, as many as there is room for. */
function lines(size: number, line: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < size; index++) text += `${line(index)}\n`;
  return text;
}

/** Repetition with a claim at the end, so that nothing is skipped unread. */
const claimed = (make: (size: number) => string) => (size: number) => `${make(size)}\n\nBayStore is SOC 2 certified.\n`;

const markdown = (name: string, make: (size: number) => string): Pathology => ({
  name,
  path: 'content/pathology.md',
  make: claimed(make),
});

export const pathologies: readonly Pathology[] = [
  markdown('spaces', repeat(' ')),
  markdown('spaces in a line', (size) => `a${' '.repeat(size)}b`),
  markdown('dashes', (size) => `a ${'-'.repeat(size)} b`),
  markdown('combining marks', (size) => `a${'\u0301'.repeat(size)}`),
  markdown('soft hyphens', (size) => `SO${'\u00ad'.repeat(size)}C 2`),
  markdown('single letters', repeat('S O C ')),
  markdown('first words of phrases', repeat('SOC ISO PCI ')),
  markdown('opening brackets', repeat('[')),
  markdown('asterisks', repeat('*a ')),
  markdown('emphasis of two kinds that nothing closes', (size) => `SOC 2 ${repeat('*a **b ')(size)}`),
  markdown('the same with other signs', (size) => `SOC 2 ${repeat('_a __b ~c ~~d ')(size)}`),
  markdown('entities', repeat('&amp;')),
  markdown('unclosed tags', repeat('<a ')),
  markdown('negations', repeat('not never no without ')),
  markdown('one long sentence of claims', repeat('SOC 2 and ')),
  markdown('sentences of claims', repeat('We are SOC 2 certified. ')),
  markdown('nested quotes', (size) => `${'> '.repeat(Math.min(90, size))}a`),
  markdown('quotes one after another', repeat('> a berth\n\n')),
  markdown('quotes of claims one after another', repeat('> SOC 2 certified\n\n')),
  markdown('list items', repeat('- a berth\n')),
  markdown('one line', repeat('a berth holds one instance ')),
  markdown('table rows', (size) => `| a | b |\n| - | - |\n${repeat('| berth | yes |\n')(size)}`),
  markdown('lists within lists', (size) => lines(size, (index) => `${' '.repeat(2 * (index % 90))}- a`)),
  markdown('lists within lists without end', (size) => lines(size, (index) => `${' '.repeat(2 * index)}- a`)),
  markdown('notes within notes without end', (size) =>
    lines(size, (index) => `${' '.repeat(4 * index)}[^${index}]: a`),
  ),
  markdown('backticks in runs of every length', (size) => lines(size, (index) => `${'`'.repeat(index + 1)} a`)),
  markdown('words spelled out', repeat('h a r b o u r  b e r t h s ')),
  markdown('headings', repeat('# Berth\n\n')),
  { name: 'nested elements', path: 'dist/pathology.html', make: claimed((size) => '<div>'.repeat(size / 5)) },
  { name: 'attributes', path: 'dist/pathology.html', make: claimed((size) => `<p ${repeat('a="b" ')(size)}>`) },
  {
    name: 'rows of an HTML table',
    path: 'dist/pathology.html',
    make: claimed((size) => `<table>${repeat('<tr><td>a<td>b')(size)}</table><p>`),
  },
  {
    name: 'labels of one field',
    path: 'dist/pathology.html',
    make: claimed((size) => `${repeat('<label for=a>b</label>')(size)}<p>`),
  },
  {
    name: 'parts of one styled word',
    path: 'dist/pathology.html',
    make: claimed((size) => `<p><b class=a>${repeat('x<i>y</i>')(size)}</b><p>`),
  },
  {
    name: 'rules of style, as many as elements',
    path: 'dist/pathology.html',
    make: claimed((size) => {
      const count = size / 70;
      const rules = Array.from({ length: count }, (_, index) => `.a${index} > .b .c{visibility:hidden}`);
      return `<style>${rules.join('')}</style>${'<p class=c>A berth for you</p>'.repeat(count)}<p>`;
    }),
  },
  { name: 'JSON arrays', path: 'dist/pathology.json', make: (size) => `["SOC 2"${',"a"'.repeat(size / 4)}]` },
];
