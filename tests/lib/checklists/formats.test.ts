import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseChecklist } from '../../../src/lib/checklists/checklist.ts';
import { itemsOf } from '../../../src/lib/checklists/counts.ts';
import { checklistToCsv, checklistToJson, checklistToMarkdown } from '../../../src/lib/checklists/formats.ts';

const folder = new URL('../../../content/checklists/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

const awkward = `Intro with a [link](/a/), \`code\` and *slant*.

## One & <two> (critical)

| A | B |
| --- | --- |
| a | b |

::boundary{#checkout}

- [ ] **Title with \`code\`** text_with_underscores and 2 \\* 3 (owner: A role)

  First paragraph.

  > A quote
  > of two lines.
  >
  > And two paragraphs.

  \`\`\`\`sh
  echo "\`\`\`"
    indented
  \`\`\`\`

  - [x] **Part**

    > Outdated: a note in a part.

    - [x] **Part of a part**

- [x] No title (optional)

### Group

- [ ] **=1+1**
`;

/** The front matter of a file, as Astro reads it. */
function frontMatter(text: string): Record<string, unknown> {
  return parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;
}

describe('the Markdown of a checklist', () => {
  it('has addresses in full, and leaves alone what only looks like one', () => {
    const base = new URL('https://site.example/resources/checklists/any/');
    const written = (text: string): string => checklistToMarkdown(parseChecklist(text, { base }), {});
    const prose = written(
      'An [a](/a/), [b](#b), [c](../c/), ![d](/d.png), [e](//else.example/e), [f](mailto:f@else.example), `](/g)` and [h][].\n\n```md\n[i](/i/)\n```\n\n[h]: /h/\n',
    );
    for (const part of [
      '[a](https://site.example/a/)',
      '[b](https://site.example/resources/checklists/any/#b)',
      '[c](https://site.example/resources/checklists/c/)',
      '![d](https://site.example/d.png)',
      '[e](https://else.example/e)',
      String.raw`[f](mailto\:f@else.example)`,
      '`](/g)`',
      '[i](/i/)',
      '[h]: https://site.example/h/',
    ])
      expect(prose).toContain(part);
    expect(written('## [A](/a/)\n\n- [ ] **[B](/b/)** [c](/c/)\n\n  > [D](/d/)\n')).not.toContain('](/');
  });

  it.each(files)('reads as %s does', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const list = parseChecklist(text);
    const written = checklistToMarkdown(list, frontMatter(text));
    expect(parseChecklist(written)).toEqual(list);
    expect(frontMatter(written)).toEqual(frontMatter(text));
  });

  it('reads as an awkward list does', () => {
    const list = parseChecklist(awkward);
    expect(itemsOf(list)).toHaveLength(5);
    const written = checklistToMarkdown(list, {});
    expect(parseChecklist(written)).toEqual(list);
    expect(checklistToMarkdown(parseChecklist(written), {})).toBe(written);
  });
});

describe('the CSV of a checklist', () => {
  const { data } = Papa.parse<Record<string, string>>(checklistToCsv(parseChecklist(awkward)), {
    header: true,
    skipEmptyLines: true,
  });

  it('has a row for each box, in order', () => {
    expect(data.map(({ number, section, group, done }) => [number, section, group, done])).toEqual([
      ['1.1', 'One & <two>', '', 'no'],
      ['1.1.1', 'One & <two>', '', 'yes'],
      ['1.1.1.1', 'One & <two>', '', 'yes'],
      ['1.2', 'One & <two>', '', 'yes'],
      ['1.3.1', 'One & <two>', 'Group', 'no'],
    ]);
  });

  it('holds owners, tiers, commands and notes', () => {
    expect(data[0]).toMatchObject({
      item: 'Title with code',
      text: 'text_with_underscores and 2 * 3',
      tier: 'critical',
      owner: 'A role',
      commands: 'echo "```"\n  indented',
      notes: 'First paragraph.\nA quote of two lines. And two paragraphs.',
    });
  });

  it('gives a spreadsheet nothing to calculate', () => {
    expect(data.at(-1)?.['item']).toBe("'=1+1");
  });
});

it('the JSON of a checklist says what is done, with its counts', () => {
  const json = JSON.parse(checklistToJson(parseChecklist(awkward), { title: 'Any' })) as Record<string, unknown>;
  expect(json).toMatchObject({
    title: 'Any',
    counts: { total: 5, done: 3, open: 2 },
    sections: [
      {
        id: 'one--two',
        number: '1',
        title: 'One & <two>',
        tier: 'critical',
        boxes: 4,
        done: 3,
        items: [
          {
            number: '1.1',
            done: false,
            parts: [{ title: 'Part', done: true, notes: ['Outdated: a note in a part.'] }],
          },
          { number: '1.2', tier: 'optional', done: true },
        ],
        groups: [{ title: 'Group', number: '1.3', boxes: 1, done: 0 }],
      },
    ],
  });
});
