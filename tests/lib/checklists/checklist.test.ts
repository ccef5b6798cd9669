import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChecklistError, parseChecklist, type ParseOptions } from '../../../src/lib/checklists/checklist.ts';
import { countBoxes, itemsOf } from '../../../src/lib/checklists/counts.ts';

const whole = `---
title: Any
---

An introduction.

## Backups (recommended)

Words about backups.

- [ ] **Restore tried.** In a *copy* of \`production\`.
- [x] **Schedule set.** (optional, owner: Operations)

  Evidence: [the log](/log.txt)

  \`\`\`sh
  pg_restore --list backup.dump
  \`\`\`

  > Outdated: tapes. Use disks.

  > Another note.

  - [x] **Day chosen.**

### Databases (owner: Finance)

- [ ] A line without a title

## Reading

Only words.

## People

- [ ] **Restore tried.**
`;

const list = parseChecklist(whole);
const [backups, reading, people] = list.sections;
const [restore, schedule] = backups?.items ?? [];

describe('a checklist', () => {
  it('keeps the words before the first section', () => {
    expect(list.intro).toEqual({ html: '<p>An introduction.</p>', markdown: 'An introduction.' });
  });

  it('numbers sections that hold boxes, groups after items, items and their parts', () => {
    expect(list.sections.map(({ number }) => number)).toEqual(['1', null, '2']);
    expect(backups?.groups.map(({ number }) => number)).toEqual(['1.3']);
    expect(itemsOf(list).map(({ number }) => number)).toEqual(['1.1', '1.2', '1.2.1', '1.3.1', '2.1']);
  });

  it('numbers groups that hold boxes without a gap, as it does sections', () => {
    const { sections } = parseChecklist(
      '## S\n\n- [ ] **I**\n\n### A\n\n- [ ] **B**\n\n### Words\n\nOnly words.\n\n### C\n\n- [ ] **D**\n',
    );
    expect(sections[0]?.groups.map(({ number }) => number)).toEqual(['1.2', null, '1.3']);
    expect(itemsOf({ sections }).map(({ number }) => number)).toEqual(['1.1', '1.2.1', '1.3.1']);
  });

  it('parts the title of an item from its text', () => {
    expect(restore).toMatchObject({
      title: { plain: 'Restore tried.', html: 'Restore tried.', markdown: 'Restore tried.' },
      text: {
        plain: 'In a copy of production.',
        html: 'In a <em>copy</em> of <code>production</code>.',
        markdown: 'In a _copy_ of `production`.',
      },
      state: 'open',
    });
    expect(backups?.groups[0]?.items[0]).toMatchObject({ title: { plain: 'A line without a title' }, text: null });
  });

  it('gives items the labels of what holds them, and their own first', () => {
    expect(itemsOf(list).map(({ tier, owner }) => [tier, owner])).toEqual([
      ['recommended', null],
      ['optional', 'Operations'],
      ['optional', 'Operations'],
      ['recommended', 'Finance'],
      [null, null],
    ]);
    expect(restore?.labels).toEqual({ tier: null, owner: null });
    expect(backups?.title.plain).toBe('Backups');
  });

  it('tells evidence, outdated advice and other notes apart, and keeps commands as they are', () => {
    expect(schedule?.notes.map(({ kind, plain }) => [kind, plain])).toEqual([
      ['evidence', 'Evidence: the log'],
      ['outdated', 'Outdated: tapes. Use disks.'],
      ['note', 'Another note.'],
    ]);
    expect(schedule?.commands).toEqual([{ language: 'sh', code: 'pg_restore --list backup.dump' }]);
  });

  it('makes ids of titles, and tells equal titles apart by their section', () => {
    expect(itemsOf(list).map(({ id }) => id)).toEqual([
      'restore-tried',
      'schedule-set',
      'day-chosen',
      'a-line-without-a-title',
      'people-restore-tried',
    ]);
    expect(reading).toMatchObject({ id: 'reading', items: [], prose: { html: '<p>Only words.</p>' } });
    expect(people?.prose).toBeNull();
  });

  it('counts every box, parts too', () => {
    expect(countBoxes(itemsOf(list))).toEqual({ total: 5, done: 2, open: 3 });
  });
});

describe('what is not in the grammar is an error with its line', () => {
  const rows: readonly {
    readonly title: string;
    readonly text: string;
    readonly options?: ParseOptions;
    readonly errors: readonly string[];
  }[] = [
    {
      title: 'a box before any section',
      text: '- [ ] **A**\n\n## B\n',
      errors: ['1: Unexpected list of boxes before the first `##` heading, expected it in a section'],
    },
    {
      title: 'a title in the body',
      text: '# A\n\n## B\n',
      errors: ['1: Unexpected `#` heading, expected the title in the front matter and `##` for a section'],
    },
    {
      title: 'a heading too deep',
      text: '## A\n\n#### B\n',
      errors: ['3: Unexpected heading of depth 4, expected `###` for a group'],
    },
    {
      title: 'an item without a box',
      text: '## A\n\n- [ ] **B**\n- **C**\n',
      errors: ['4: Unexpected item without a box, expected `[ ]` or `[x]`'],
    },
    {
      title: 'numbered boxes',
      text: '## A\n\n1. [ ] **B**\n',
      errors: ['3: Unexpected numbers before boxes, expected `- [ ]`: items are numbered by their place'],
    },
    {
      title: 'text after the boxes',
      text: '## A\n\n- [ ] **B**\n\nC\n',
      errors: ['5: Unexpected text after the list of boxes, expected it before the list or indented under an item'],
    },
    {
      title: 'a table under an item',
      text: '## A\n\n- [ ] **B**\n\n  | C |\n  | - |\n',
      errors: ['5: Unexpected table under an item, expected text, a quote, a command in a fence, or one list of boxes'],
    },
    {
      title: 'a label that is none',
      text: '## A (critical, urgent)\n',
      errors: ['1: Unexpected label `urgent`, expected `critical`, `recommended`, `optional` or `owner: a role`'],
    },
    {
      title: 'a label with a slip',
      text: '## A\n\n- [ ] **B** (Optional)\n',
      errors: ['3: Unexpected label `Optional`, expected `critical`, `recommended`, `optional` or `owner: a role`'],
    },
    {
      title: 'two equal sections',
      text: '## A\n\n- [ ] **B**\n\n## A\n\n- [ ] **C**\n',
      errors: ['5: Unexpected second heading `A`, expected another title'],
    },
    {
      title: 'headings whose anchor the page has itself',
      text: '## Sources\n\n- [ ] **Contents**\n\n## Sign-off\n\n- [ ] **B**\n',
      errors: [
        '1: Unexpected heading `Sources`, expected another title: every list has a part of that name',
        '5: Unexpected heading `Sign-off`, expected another title: every list has a part of that name',
      ],
    },
    {
      title: 'two equal items in a section',
      text: '## A\n\n- [ ] **B**\n- [ ] **B**\n- [ ] **B**\n',
      errors: ['5: Unexpected second item `B` in this section, expected another title'],
    },
    {
      title: 'an open part of a done item',
      text: '## A\n\n- [x] **B**\n  - [ ] **C**\n',
      errors: ['3: Unexpected done item with an open part, expected every part done first'],
    },
    {
      title: 'a tick without evidence where it is asked for',
      text: '## A\n\n- [x] **B**\n',
      options: { ticks: 'evidence' },
      errors: [
        '3: Unexpected tick without evidence, expected below the item an empty line, and then, two spaces in, `Evidence: [what](where)`',
      ],
    },
    {
      title: 'evidence that nobody can open',
      text: '## A\n\n- [x] **B**\n\n  Evidence: on request\n',
      options: { ticks: 'evidence' },
      errors: [
        '3: Unexpected tick without evidence, expected below the item an empty line, and then, two spaces in, `Evidence: [what](where)`',
      ],
    },
    {
      title: 'a tick in a template',
      text: '---\na: b\n---\n\n## A\n\n- [x] **B**\n',
      options: { ticks: 'none' },
      errors: ['7: Unexpected tick in a template, expected an open box `[ ]`'],
    },
  ];

  it.each(rows)('$title', ({ text, options, errors }) => {
    const parse = (): unknown => parseChecklist(text, options);
    expect(parse).toThrow(ChecklistError);
    try {
      parse();
    } catch (error) {
      expect((error as Error).message.split('\n')).toEqual(errors);
    }
  });

  it('says several at once', () => {
    expect(() => parseChecklist('# A\n\n#### B\n\n- [ ] **C**\n- D\n')).toThrow(/^1: .*\n3: .*\n6: .*$/);
  });

  it.each([
    ['a remark in brackets', '## A\n\n- [ ] **B** Once (or twice)\n', 'Once (or twice)'],
    ['brackets within the text', '## A\n\n- [ ] **B** In (critical) places\n', 'In (critical) places'],
  ])('takes %s for text', (_, text, words) => {
    expect(itemsOf(parseChecklist(text))[0]).toMatchObject({ text: { plain: words }, tier: null });
  });

  it('accepts a tick with evidence', () => {
    const text = '## A\n\n- [x] **B**\n\n  Evidence: [C](/c.txt)\n';
    expect(countBoxes(itemsOf(parseChecklist(text, { ticks: 'evidence' })))).toEqual({ total: 1, done: 1, open: 0 });
  });

  it('reads any text, or says what is wrong with it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '## ',
            '### ',
            '- [ ] ',
            '- [x] ',
            '**',
            '(critical)',
            '> ',
            '  ',
            '\n',
            '```',
            'words ',
            '1. ',
            '|',
          ),
        ),
        (parts) => {
          try {
            parseChecklist(parts.join(''));
          } catch (error) {
            expect(error).toBeInstanceOf(ChecklistError);
          }
        },
      ),
    );
  });
});
