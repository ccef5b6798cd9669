import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { around, expectExact, outline, read, sources } from '../read.ts';

describe('a table of separated values', () => {
  it.each([
    ['commas', 'a,b\nSOC 2,planned', 'a.csv'],
    ['semicolons', 'a;b\nSOC 2;planned', 'a.csv'],
    ['tabs', 'a\tb\r\nSOC 2\tplanned\r\n', 'a.tsv'],
    ['quotes', '"a","b"\n"SOC 2" ,"planned"\n\n', 'a.csv'],
  ])('with %s gives every cell its row and column', (_, text, path) => {
    const passages = read(text, path);
    expect(outline(passages)).toEqual([
      'table-header: a',
      'table-header: b',
      'table-cell: SOC 2',
      'table-cell: planned',
    ]);
    for (const passage of passages) expectExact(passage, text);
    expect(around(passages, 'planned').cell).toMatchObject({
      row: 1,
      column: 1,
      columnHeader: 'b',
      rowHeader: 'SOC 2',
    });
    expect(around(passages, 'b').cell?.columnCells).toEqual([{ label: 'SOC 2', text: 'planned' }]);
  });

  it('reads doubled quotes and line ends inside a value', () => {
    const text = 'x\n"a ""b"", c\nd"';
    const [, passage] = read(text, 'a.csv');
    expect(passage?.text).toBe('a "b", c\nd');
    expect(passage && sources(passage, { text })).toEqual(['a ', '""', 'b', '""', ', c\nd']);
  });

  it('counts empty cells', () => {
    const passages = read('a,b,c\n,,x\n', 'a.csv');
    expect(around(passages, 'x').cell).toMatchObject({ column: 2, columnHeader: 'c', rowHeader: null });
  });

  it.each(['a,b\nc,"d', 'a,"b'])('reads %j and says that a quote is not closed', (text) => {
    const { passages, problems } = passagesOf({ path: 'a.csv', text });
    expect(outline(passages).at(-1)).toMatch(/[bd]$/);
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected end in a quoted value, expected a closing `"`',
    ]);
  });

  it('of ten thousand rows is read in a moment', () => {
    const text = `name,status\n${'SOC 2,planned\n'.repeat(10_000)}`;
    const start = performance.now();
    expect(read(text, 'a.csv')).toHaveLength(20_002);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
