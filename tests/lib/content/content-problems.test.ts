import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/lib/content/content-problems.ts';

const schema = z.strictObject({
  title: z.string().min(3).max(10).describe('The heading.'),
  kind: z.enum(['own', 'template']).optional(),
  isDraft: z.boolean().default(false).describe('Whether it is a draft.'),
  day: z.preprocess((value) => value, z.iso.date()).optional(),
  order: z.int().optional(),
  links: z
    .array(z.strictObject({ label: z.string(), href: z.string().regex(/^\//, 'a path') }))
    .max(1)
    .default([]),
  reviewed: z.strictObject({ last: z.string(), owner: z.string() }).optional().describe('Only what is known.'),
  labels: z.record(z.string(), z.string()).optional(),
});

const told = (text: string, path = 'content/a.md'): string[] =>
  contentProblems({ path, text }, schema).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('the fields of a content file', () => {
  it.each([
    ['right', '---\ntitle: Berth\nday: 2026-01-31\n---\nWords.\n', []],
    ['missing', '---\nkind: own\n---\n', ['2:1 Unexpected lack of `title`, expected text: The heading.']],
    [
      'absent altogether',
      'Words.\n',
      [
        '1:1 Unexpected start without fields, expected a line `---`, then `title`, each on a line of its own as `name: value`, then a line `---`',
      ],
    ],
    [
      'never closed',
      '\n---\ntitle: Berth\n\nWords.\n',
      ['2:1 Unexpected `---` that no second one closes, expected a line `---` after the last field'],
    ],
    [
      'unknown',
      '---\ntitle: Berth\n\ntitel: Berth\n---\n',
      ['4:1 Unexpected field `titel`, expected one of `title`, `kind`, `isDraft`, `day`, `order`, `links`, `reviewed`, `labels`'],
    ],
    [
      'of another kind',
      '---\ntitle: Berth\nisDraft: maybe\norder: one\n---\n',
      [
        '3:10 Unexpected “maybe” as `isDraft`, expected `true` or `false`: Whether it is a draft.',
        '4:8 Unexpected “one” as `order`, expected a number',
      ],
    ],
    ['empty', '---\ntitle:\n---\n', ['2:7 Unexpected nothing as `title`, expected text: The heading.']],
    [
      'of words that are not allowed',
      '---\ntitle: Berth\nkind: other\n---\n',
      ['3:7 Unexpected “other” as `kind`, expected one of `own`, `template`'],
    ],
    [
      'too short',
      '---\ntitle: A\n---\n',
      ['2:8 Unexpected “A” as `title`, expected at least 3 characters, and it has 1: The heading.'],
    ],
    [
      'too many',
      '---\ntitle: Berth\nlinks: [{ label: a, href: /a/ }, { label: b, href: /b/ }]\n---\n',
      ['3:8 Unexpected list as `links`, expected at most 1 entry, and it has 2'],
    ],
    [
      'empty within quotes',
      "---\ntitle: ''\n---\n",
      ['2:8 Unexpected nothing as `title`, expected text: The heading.'],
    ],
    [
      'text in the place of a list, however long',
      '---\ntitle: Berth\nlinks: /plans/\n---\n',
      ['3:8 Unexpected “/plans/” as `links`, expected a list'],
    ],
    [
      'text in the place of fields',
      '---\ntitle: Berth\nreviewed: soon\n---\n',
      ['3:11 Unexpected “soon” as `reviewed`, expected below it the fields `last`, `owner`: Only what is known.'],
    ],
    [
      'within a list',
      '---\ntitle: Berth\nlinks:\n  - { label: a, href: a }\n---\n',
      ['4:23 Unexpected “a” as `links[0].href`, expected a path'],
    ],
    [
      'missing within a list',
      '---\ntitle: Berth\nlinks:\n  - label: a\n---\n',
      ['4:5 Unexpected lack of `links[0].href`, expected text'],
    ],
    [
      'a day that does not exist',
      '---\ntitle: Berth\nday: 2026-02-30\n---\n',
      ['3:6 Unexpected “2026-02-30” as `day`, expected a day that exists, such as `2026-01-31`'],
    ],
    [
      'after a byte order mark and blank lines',
      '\ufeff\n\n---\r\ntitle: Berth\r\nkind: other\r\n---\r\n',
      ['5:7 Unexpected “other” as `kind`, expected one of `own`, `template`'],
    ],
  ])('that are %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are all told at once, in the order of the file', () => {
    expect(told('---\norder: x\ntitle: A\nmore: 1\n---\n').map((line) => line.split(' ')[0])).toEqual([
      '2:8',
      '3:8',
      '4:1',
    ]);
  });

  it('are the whole of a YAML file', () => {
    expect(told('title: Berth\nkind: other\n', 'content/a.yml')).toEqual([
      '2:7 Unexpected “other” as `kind`, expected one of `own`, `template`',
    ]);
    expect(told('title: Berth\nlabels: { a: 1 }\n', 'content/a.yml')).toEqual([
      '2:14 Unexpected “1” as `labels.a`, expected text',
    ]);
  });

  it('may be TOML, which Astro reads by itself', () => {
    expect(told('+++\ntitle = "A"\n+++\n')).toEqual([]);
  });
});

describe('a slip in YAML', () => {
  it.each([
    ['a second colon', 'title: Berth: a place', '2:8 Unexpected `: ` in a value, expected quotes around the value'],
    [
      'a quotation mark that stays open',
      'title: "Berth\nkind: own',
      '2:8 Unexpected `"` that is never closed, expected `"` at the end of its value',
    ],
    [
      'a bracket that stays open',
      'title: Berth\nlinks: [[a], b\nkind: own',
      '3:8 Unexpected `[` that is never closed, expected `]` at the end of its value',
    ],
    [
      'an entry of a list that is indented wrongly',
      'title: Berth\nlinks:\n  - label: a\n   href: /a/\nkind: own',
      '5:1 Unexpected line in a list, expected `- ` at its start, or the indentation of the line that it goes on from',
    ],
    [
      'a field twice',
      'title: Berth\ntitle: Berth',
      '3:1 Unexpected second value for the same key, expected each key once',
    ],
    ['a colon too few', 'title: Berth\nlabel Berth\nlinks: []', '3:1 Unexpected line in YAML, expected `key: value`'],
    ['a tab', 'title: Berth\nlinks:\n\t- a', '4:1 Unexpected tab at the start of a line, expected spaces'],
  ])('such as %s is told in plain English', (_, yaml, expected) => {
    expect(told(`---\n${yaml}\n---\n`)[0]).toBe(expected);
  });
});
