import { describe, expect, it } from 'vitest';
import { checklistProblems } from '../../../src/lib/checklists/problems.ts';
import { markdownProblems } from '../../../src/lib/markdown/markdown-problems.ts';

const known = {
  boundaries: ['checkout', 'identity'],
  contacts: ['security'],
  approvals: ['site-cookies'],
  anchors: ['main', 'contents'],
  served: ['/chart.png', '/deep/bay.svg'],
  isFile: (path: string) => ['content/beside.png', 'public/chart.png'].includes(path),
};
const told = (text: string, about: Parameters<typeof markdownProblems>[1] = known): string[] =>
  markdownProblems({ path: 'content/a.md', text }, about).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('the text of a Markdown file', () => {
  it.each([
    '::boundary{#checkout}',
    'Write to :contact{#security}.',
    ':::while{#site-cookies}\nWords.\n:::',
    '![A chart](/chart.png)',
    '![A chart](./beside.png)',
    '![A chart](https://x.example/chart.png)',
    'At 10\\:30, a: b.',
    '`:am`',
    '## The contents',
  ])('may hold %j', (text) => {
    expect(told(`---\ntitle: A\n---\n\n${text}\n`)).toEqual([]);
  });

  it.each([
    [
      'a directive that nobody knows',
      '::boundry{#checkout}',
      [
        '5:1 Unexpected directive `boundry`, expected `::boundary{#id}`, `:contact{#id}` or `:::while{#approval}`; a plain colon is written `\\:`',
      ],
    ],
    [
      'a heading whose anchor the page has itself',
      '## *Contents*',
      ['5:1 Unexpected heading `Contents`, expected another: `#contents` is an anchor that every page has'],
    ],
    [
      'one with a colon too few',
      ':boundary{#checkout}',
      [
        '5:1 Unexpected directive `boundary`, expected `::boundary{#id}`, `:contact{#id}` or `:::while{#approval}`; a plain colon is written `\\:boundary`',
      ],
    ],
    [
      'a time of day',
      'At 9:30.',
      [
        '5:5 Unexpected directive `30`, expected `::boundary{#id}`, `:contact{#id}` or `:::while{#approval}`; a plain colon is written `\\:30`',
      ],
    ],
    ['a boundary without an id', '::boundary', ['5:1 Unexpected boundary without an id, expected `::boundary{#id}`']],
    [
      'a boundary of another id',
      '::boundary{#chekout}',
      ['5:1 Unexpected boundary `chekout`, expected `checkout` or `identity` of content/boundaries/'],
    ],
    [
      'a contact of another id',
      'To :contact{#press}',
      ['5:4 Unexpected contact `press`, expected `security` of content/site.yml'],
    ],
    [
      'words of an approval that is not there',
      ':::while{#site-cookie}\nWords.\n:::',
      [
        '5:1 Unexpected approval `site-cookie`, expected one of claims-policy.json: the words would be left out for ever',
      ],
    ],
    [
      'an image without a description',
      'See ![](/chart.png)',
      ['5:5 Unexpected image without a description, expected `![What it shows](…)`'],
    ],
    ...[
      ['that is no address of the site', 'chart.png', '/chart.png'],
      ['by its path in the project', '../public/chart.png', '/chart.png'],
      ['of a folder', 'images/bay.svg', '/deep/bay.svg'],
      ['with a slip in its name', './chrat.png', '/chart.png'],
    ].map(([what = '', url = '', near = '']): [string, string, string[]] => [
      `an image ${what}`,
      `See ![A chart](${url})`,
      [
        `5:5 Unexpected image \`${url}\`, expected a file of public/ by its address, which begins with a slash; nearest: \`${near}\``,
      ],
    ]),
    ['a link without an address', '[a]()', ['5:1 Unexpected link without an address, expected `[words](/address/)`']],
    ['a link without words', '[](/a/)', ['5:1 Unexpected link without words, expected `[words](/address/)`']],
    [
      'an image of a name that is not there',
      '![A chart](beside.png)',
      ['5:1 Unexpected image `beside.png`, expected a file of public/ by its address, which begins with a slash'],
    ],
    ['every slip', '::a\n\n::b\n\n![ ][c]\n\n[c]: /c.png', ['5:1', '7:1', '9:1']],
  ])('is told of for %s', (_, text, expected) => {
    const lines = told(`---\ntitle: A\n---\n\n${text}\n`);
    expect(expected.every((each) => each.includes(' ')) ? lines : lines.map((line) => line.split(' ')[0])).toEqual(
      expected,
    );
  });

  it('takes any approval while the policy cannot be read', () => {
    expect(told(':::while{#other}\nWords.\n:::', { ...known, approvals: 'any' })).toEqual([]);
  });

  it('holds boundaries alone where nothing else is replaced', () => {
    expect(told(':contact{#security}', { ...known, contacts: null, approvals: null })).toEqual([
      '1:1 Unexpected directive `contact`, expected `::boundary{#id}`; a plain colon is written `\\:contact`',
    ]);
  });
});

describe('the text of a checklist', () => {
  const of = (kind: string) =>
    checklistProblems({
      path: 'content/checklists/a.md',
      text: `---\nkind: ${kind}\n---\n\n## A\n\n- [x] **B.** C\n`,
    }).map(({ line, column, message }) => `${line}:${column} ${message}`);

  it('is told of by the grammar of its kind', () => {
    expect(of('template')).toEqual(['7:1 Unexpected tick in a template, expected an open box `[ ]`']);
    expect(of('own')).toEqual([
      '7:1 Unexpected tick without evidence, expected below the item an empty line, and then, two spaces in, `Evidence: [what](where)`',
    ]);
  });
});
