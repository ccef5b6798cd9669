import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeRows, offsetOf, type CorpusRow, type JudgedRow } from '../../../scripts/accuracy/judge.ts';

/**
 * Changes that must not change a reading, and changes that must, tried over
 * the whole of our own sentences (Ribeiro and others 2020 call them invariance
 * and directional tests).
 */
const corpus = join(import.meta.dirname, '..', '..', 'corpus', 'sentences.jsonl');
const rows = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as CorpusRow)
  .filter((row) => !row.markdown.includes('\n') && !row.markdown.includes('`'));

/** A row with its sentence rewritten around the mention, which is found again by a mark. */
function rewritten(
  row: CorpusRow,
  rewrite: (before: string, text: string, after: string) => readonly [string, string, string],
): CorpusRow {
  const at = offsetOf(row);
  const [before, text, after] = rewrite(row.markdown.slice(0, at), row.text, row.markdown.slice(at + row.text.length));
  const markdown = before + text + after;
  const head = markdown.slice(0, before.length);
  const line = head.split('\n').length;
  return { ...row, markdown, text, line, column: before.length - (head.lastIndexOf('\n') + 1) + 1 };
}

function changed(rewritten: readonly CorpusRow[]): string[] {
  return judgeRows(rewritten)
    .filter((row) => row.engine !== row.stance)
    .map((row: JudgedRow) => `${row.stance} became ${row.engine} (${row.because?.rule ?? 'lost'}): ${row.context}`);
}

const invariances: Record<string, (before: string, text: string, after: string) => readonly [string, string, string]> =
  {
    'a block quote': (before, text, after) => [`> ${before}`, text, after],
    'a second paragraph': (before, text, after) => [`Welcome aboard.\n\n${before}`, text, after],
    'a list item among neutral ones': (before, text, after) => [
      `- ${before}`,
      text,
      `${after}\n- Fresh water on every pier.`,
    ],
    'a paragraph under a neutral heading': (before, text, after) => [`## Harbour news\n\n${before}`, text, after],
    'strong emphasis around the phrase': (before, text, after) => [`${before}**`, text, `**${after}`],
    'no-break spaces in the phrase': (before, text, after) => [before, text.replaceAll(' ', '\u00a0'), after],
    'a soft hyphen in the phrase': (before, text, after) => [
      before,
      `${text.slice(0, 1)}\u00ad${text.slice(1)}`,
      after,
    ],
    'a double space before the phrase': (before, text, after) => [before.replace(/ $/u, '  '), text, after],
    'typographic apostrophes': (before, text, after) => [
      before.replaceAll("'", '’'),
      text.replaceAll("'", '’'),
      after.replaceAll("'", '’'),
    ],
  };

describe('a reading does not change with', () => {
  for (const [name, rewrite] of Object.entries(invariances)) {
    it(name, () => {
      const usable = rows.filter(
        (row) => !/[-*_\w]$/u.test(row.markdown.slice(0, offsetOf(row))) || !name.startsWith('strong'),
      );
      expect(changed(usable.map((row) => rewritten(row, rewrite)))).toEqual([]);
    });
  }

  it('the publisher’s name in place of "we"', () => {
    const ours = rows.filter((row) => /^We are /u.test(row.markdown) && offsetOf(row) > 7);
    expect(ours.length).toBeGreaterThan(3);
    const renamed = ours.map((row) =>
      rewritten(row, (before, text, after) => [before.replace(/^We are/u, 'BayStore is'), text, after]),
    );
    expect(changed(renamed)).toEqual([]);
  });

  it('"we" in place of the publisher’s name', () => {
    const named = rows.filter((row) => row.markdown.startsWith('BayStore is ') && offsetOf(row) > 11);
    expect(named.length).toBeGreaterThan(10);
    const renamed = named.map((row) =>
      rewritten(row, (before, text, after) => [before.replace(/^BayStore is/u, 'We are'), text, after]),
    );
    expect(changed(renamed)).toEqual([]);
  });
});

describe('a reading changes when', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['the denial is removed', 'BayStore is not {SOC 2} certified.', 'BayStore is {SOC 2} certified.'],
    ['the box is ticked', '- [ ] {SOC 2} report', '- [x] {SOC 2} report'],
    ['the lead-in is reversed', 'We do not hold:\n\n- {SOC 2}', 'We hold:\n\n- {SOC 2}'],
    ['the heading is reversed', '## Not included\n\n- {SOC 2}', '## Included\n\n- {SOC 2}'],
    [
      'the cell is reversed',
      '| Has | Here |\n| - | - |\n| {SOC 2} | No |',
      '| Has | Here |\n| - | - |\n| {SOC 2} | Yes |',
    ],
    ['the answer is reversed', '### {SOC 2}?\n\nNo.', '### {SOC 2}?\n\nYes.'],
    ['the plan is done', 'Our {SOC 2} audit is in progress.', 'Our {SOC 2} audit is complete.'],
    [
      'the status is reached',
      '---\nitems:\n  - area: {SOC 2}\n    status: planned\n---\n',
      '---\nitems:\n  - area: {SOC 2}\n    status: done\n---\n',
    ],
  ];

  it.each(pairs)('%s', (_name, without, asserted) => {
    const [first, second] = judgeRows([without, asserted].map(marked));
    expect(first?.engine).not.toBe('asserted');
    expect(second).toMatchObject({ engine: 'asserted', isFound: true });
  });
});

function marked(source: string, index: number): CorpusRow {
  const from = source.indexOf('{');
  const to = source.indexOf('}') - 1;
  const markdown = source.replace('{', '').replace('}', '');
  const text = markdown.slice(from, to);
  return { id: String(index), markdown, text, stance: 'asserted', publisher: 'BayStore', source: 'pair' };
}
