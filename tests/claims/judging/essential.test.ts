import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essentialPassages } from '../../../src/claims/judging/essential.ts';
import { compilePhrases, findMentions } from '../../../src/claims/mentions/index.ts';
import { passagesOf } from '../../../src/claims/passages/index.ts';
import { parseMarkdown, parseQuickly } from '../../../src/claims/passages/markdown/parse.ts';
import type { Passage } from '../../../src/claims/types.ts';

const matcher = compilePhrases([{ id: 'compliance.soc2', phrases: ['SOC 2'] }]);

/** The passages that name the claim, with their places and all that surrounds them. */
function naming(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ text }) => findMentions(matcher, text).length > 0);
}

function essential(text: string): Passage[] {
  return [...essentialPassages({ path: 'a.md', text }, matcher).passages];
}

function whole(text: string): Passage[] {
  return passagesOf({ path: 'a.md', text }).passages;
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

const words = fc.constantFrom(
  'Berths',
  'the harbour',
  'no report',
  'We do not claim',
  'planned:',
  'a [berth][b]',
  '*soon*',
  '**Today**',
  '`code`',
  'naïve',
  '🚀 fast',
  '![alt](/p.png)',
  '<b>so</b>',
  'Others say',
  'a note[^1]',
  'key:[1]',
  'so:… “this:”',
);
const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const claim = fc.constantFrom(
  'We are SOC 2 certified.',
  'SOC 2',
  'Our *SOC* 2 report',
  '**SOC 2**',
  'S&#79;C 2 &amp; more',
  '[SOC 2](/soc-2/ "SOC 2")',
);

/** Blocks of every kind, made of a line or two. */
const shapes: readonly ((one: string, two: string) => string)[] = [
  (one) => `${one}\n`,
  (one, two) => `${one}\n${two}\n`,
  (one) => `# ${one}\n`,
  (one) => `## ${one}\n`,
  (one) => `#### ${one}\n`,
  (one) => `${one}\n---\n`,
  (one) => `**${one.replaceAll('*', '')}**\n`,
  (one, two) => `**Term:** ${one} ${two}\n`,
  (one, two) => `- ${one}\n- ${two}\n`,
  (one, two) => `- ${one}\n\n  ${two}\n\n- ${one}\n`,
  (one, two) => `1. ${one}\n   - ${two}\n`,
  (one, two) => `${'- A berth.\n'.repeat(9)}- ${one}\n  ${two}\n${'- The harbour.\n'.repeat(9)}`,
  (one, two) =>
    `${'* A berth.\n\n'.repeat(6)}* ![](/p.png)\n* Berths:\n    * ${one}\n    * ${two}\n${'*   No.\n\n'.repeat(7)}`,
  (one, two) =>
    `${Array.from({ length: 9 }, (_, item) => ` ${item + 1}. A berth\n`).join('')} 10. ${one}\n\n     ${two}\n 11. So\n 12. it\n 13. is.\n 14. ${two}\n`,
  (one, two) => `${'- A berth.\n - A berth.\n  - A berth.\n'.repeat(5)}- ${one}\n  - ${two}\n`,
  (one, two) => `> ${one}\n> ${two}\n`,
  (one, two) => `> ${one}\n${two}\n`,
  (one, two) => `| ${one} | b |\n| --- | --- |\n| ${two} | c |\n`,
  (one, two) => `\`\`\`\n${one}\n\n${two}\n\`\`\`\n`,
  (one) => `    ${one}\n`,
  (one) => `<!-- ${one} -->\n`,
  (one) => `<div>\n<p>${one}</p>\n</div>\n`,
  (one, two) => `<details>\n<summary>${one}</summary>\n\n${two}\n\n</details>\n`,
  (one) => `<h3>${one}</h3>\n`,
  () => `[b]: /berths/ "Berths"\n`,
  () => `***\n`,
  () => `<details>\n`,
  () => `</details>\n`,
];
const shape = fc.constantFrom(...shapes);
const block = fc.tuple(shape, line, line).map(([write, one, two]) => write(one, two));
const naming1 = fc.tuple(shape, claim, line).map(([write, one, two]) => write(one, two));
const end = fc.constantFrom('\n', '\n', '\n\n', '');
const blocks = (item: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.array(
    fc.tuple(item, end).map((parts) => parts.join('')),
    { minLength, maxLength },
  );
const page = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: Berths\ndraft: true\n---\n\n', '\n'),
    blocks(block, 0, 16),
    naming1,
    end,
    blocks(block, 4, 24),
    blocks(naming1, 0, 1),
    blocks(block, 0, 12),
  )
  .map(([head, before, one, gap, between, other, after]) =>
    [head, ...before, one, gap, ...between, ...other, ...after].join(''),
  );

describe('what is read of a page to judge it', () => {
  it('is each passage that names a claim, in its place, with all that surrounds it', () => {
    let shortened = 0;
    fc.assert(
      fc.property(page, (text) => {
        const read = essential(text);
        const all = whole(text);
        if (read.length < all.length) shortened++;
        expect(naming(read)).toEqual(naming(all));
      }),
      { numRuns: 300 },
    );
    expect(shortened).toBeGreaterThan(75);
  }, 30_000);

  it('is in its place in a text of any line ends', () => {
    const text = `${'A berth.\n\n'.repeat(40)}We are SOC 2 certified 🚀.\n\n${'A berth.\n\n'.repeat(40)}`;
    for (const each of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      const [passage] = naming(essential(each));
      expect(passage?.runs).toEqual([
        { start: 0, end: 26, from: each.indexOf('We are'), to: each.indexOf('We are') + 26 },
      ]);
      expect(essential(each).length).toBeLessThan(20);
    }
  });

  it('is only what stands near a place in a long list', () => {
    const list = (items: number): string =>
      Array.from({ length: items }, (_, item) => `- Berth ${item}\n    - of the harbour\n`).join('');
    const text = `${list(40)}- We are SOC 2 certified.\n${list(40)}`;
    expect(essential(text).length).toBeLessThan(40);
    expect(naming(essential(text))).toEqual(naming(whole(text)));
    expect(naming(essential(text))[0]?.around).toMatchObject({ before: 'Berth 39', after: 'Berth 0' });
  });

  it.each([
    ['by the quick parser', ''],
    ['by the exact parser alone', '- [x] done\n\n'],
  ])('is all that stands under a heading that names the claim, %s', (_title, start) => {
    const record = '### Auditor\n\nPrescott & Lane\n\nMay\n\n- a\n- b\n\n### Opinion\n\nUnqualified\n\n';
    const text = `# Berths\n\n${start}${'## B\n\nA berth of the harbour, and so much more to say of it.\n\n'.repeat(50)}## SOC 2\n\n${record}${'## B\n\nA berth of the harbour, and so much more to say of it.\n\n'.repeat(50)}`;
    expect(naming(essential(text))).toEqual(naming(whole(text)));
    expect(naming(essential(text))[0]?.around.section).toHaveLength(7);
    expect(lengthOf(essential(text))).toBeLessThan(lengthOf(whole(text)));
  });

  it('is what surrounds a place where HTML holds what looks like a fence', () => {
    const text = `# A\n\n[^1]: A note.\n\n<h3>Berths</h3>\n\`\`\`\nA berth.\n\n\`\`\`\nWe are SOC 2 certified.\n\n${'## Berths\n\n'.repeat(4)}\`\`\`\nAn answer.\n\n\`\`\`\n${'## B\n\nA berth.\n\n'.repeat(300)}`;
    expect(naming(essential(text))).toEqual(naming(whole(text)));
  });

  it('is what might name a claim when it is turned upright, and not the whole page', () => {
    const turned = 'Acme is pǝᴉɟᴉʇɹǝɔ ᄅ ƆOS.';
    const text = `${'A berth.\n\n'.repeat(40)}${turned}\n\n${'A berth.\n\n'.repeat(40)}By Işık, Yıldız and Kılıç.\n`;
    const read = essential(text);
    expect(read.length).toBeLessThan(30);
    for (const words of [turned, 'By Işık, Yıldız and Kılıç.'])
      expect(read.find((passage) => passage.text === words)).toEqual(
        whole(text).find((passage) => passage.text === words),
      );
  });

  it.each([
    'A note[^1] without its text',
    'See (?:…) and “this:” or key:[1]',
    '| a:… | [^b] |\n| --- | --- |\n| c:— | :[d] |',
  ])('is read quickly where both parsers are sure: %j', (text) => {
    expect(outline(parseQuickly(text) as Node)).toEqual(outline(parseMarkdown(text)));
  });

  it.each([
    '- [x] done',
    'x:y·[SOC 2]',
    '> [^1]: SOC 2',
    'A note.[^1]\n\n[^1]: SOC 2',
    ':::note\nSOC 2\n:::',
    '::boundary{#soc2}',
    'x:y[SOC 2]',
    'a\0b',
    '__1__😀`',
    '[\\\n](/a)',
  ])('is read by the exact parser alone where the two may differ: %j', (text) => {
    expect(parseQuickly(text)).toBeNull();
  });

  it('is read by the exact parser alone where indented code may have been parted', () => {
    expect(parseQuickly('1. Berths\n   - Berths\n\n#### Berths\n    SOC\n\n    2\n')).toBeNull();
    expect(parseQuickly('Berths\n\n    SOC 2\n11. Berths\n---\n')).toBeNull();
    expect(parseQuickly('Berths\n\n    SOC 2\n\n11. Berths\n')).not.toBeNull();
    expect(parseQuickly('Berths\n\n    SOC 2\n')).not.toBeNull();
  });

  it('is read by the exact parser alone where a block is long: the other would take the square of its time', () => {
    expect(parseQuickly('&amp;'.repeat(4_001))).toBeNull();
    expect(parseQuickly('&amp;\n\n'.repeat(4_001))).not.toBeNull();
    expect(parseQuickly('&amp;\r\n \r\n'.repeat(4_001))).not.toBeNull();
    expect(parseQuickly('- &amp;\n    more\n'.repeat(4_001))).not.toBeNull();
    expect(parseQuickly('&amp;\n    - more\n'.repeat(4_001))).toBeNull();
  });

  it('is found by a parser that agrees with the exact one on ordinary text', () => {
    fc.assert(
      fc.property(blocks(block, 0, 20), (parts) => {
        const text = parts.join('');
        const quick = parseQuickly(text);
        if (quick !== null) expect(outline(quick)).toEqual(outline(parseMarkdown(text)));
      }),
      { numRuns: 400 },
    );
  });
});

interface Point {
  readonly offset?: number | undefined;
}

interface Node {
  readonly type: string;
  readonly value?: string | undefined;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly Node[];
}

/** Types, words and places of a tree. */
function outline(node: Node): unknown {
  return [
    node.type,
    node.value ?? null,
    node.position?.start.offset,
    node.position?.end.offset,
    node.children?.map(outline) ?? null,
  ];
}
