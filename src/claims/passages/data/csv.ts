/**
 * Reads comma-, semicolon- and tab-separated values as tables. By hand: a finding
 * needs the place of each character of a cell in the file, and Papa Parse, which
 * writes the site's own tables, tells none of a cell.
 */
import { lineIndex } from '../../line-index.ts';
import type { CheckError, Source } from '../../types.ts';
import { passageBuilder, trimBuilt, type BuiltText } from '../builder.ts';
import { cellsOf } from '../cells.ts';
import type { DataEntry } from '../records/data-node.ts';
import type { Draft } from '../draft.ts';
import { joinedFields } from '../records/joined-values.ts';
import { readString } from './string.ts';

/**
 * Read a table of separated values; its first row names the columns.
 *
 * @returns Each cell as a passage; a quote that is never closed as a problem.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvDrafts(source: Source): { drafts: Draft[]; problems: CheckError[] } {
  const { rows, unclosed } = rowsOf(source.text, separatorOf(source));
  const cells = cellsOf(rows.map((row) => row.map(({ text }) => text)));
  const drafts: Draft[] = [];
  const problems: CheckError[] = unclosed === null ? [] : [quoteProblem(source, unclosed)];
  for (const [rowIndex, row] of rows.entries()) {
    const carrier = rowIndex === 0 ? 'table-header' : 'table-cell';
    for (const [column, built] of row.entries()) {
      const cell = cells[rowIndex]?.[column] ?? null;
      const read = readString(built, carrier, { cell }, source);
      drafts.push(...read.drafts);
      problems.push(...read.problems);
    }
    if (rowIndex > 0) drafts.push(...joinedFields(fieldsOf(rows[0] ?? [], row), carrier, {}));
  }
  return { drafts, problems };
}

/** The cells of a row, each under the head of its column. */
function fieldsOf(heads: readonly BuiltText[], row: readonly BuiltText[]): DataEntry[] {
  return row.flatMap((text, column) => {
    const key = heads[column];
    return key === undefined ? [] : [{ key, value: { kind: 'value', text, isString: true } }];
  });
}

function quoteProblem({ path, text }: Source, at: number): CheckError {
  return {
    path,
    ...lineIndex(text).at(at),
    message: 'Unexpected end in a quoted value, expected a closing `"`',
  };
}

/** What the first line holds most of; a `.tsv` file has tabs. */
function separatorOf({ path, text }: Source): string {
  if (/\.(?:tsv|tab)$/i.test(path)) return '\t';
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).mark;
}

interface Rows {
  readonly rows: BuiltText[][];
  /** Where the quote stands that is never closed. */
  readonly unclosed: number | null;
}

function rowsOf(text: string, separator: string): Rows {
  const rows: BuiltText[][] = [];
  let row: BuiltText[] = [];
  let unclosed: number | null = null;
  for (let at = 0; at < text.length;) {
    const field = fieldAt(text, at, separator);
    if (!field.isClosed) unclosed ??= at;
    row.push(trimBuilt(field.built));
    at = field.end;
    const isRowEnd = text[at] !== separator;
    if (!isRowEnd && at === text.length - 1) row.push(passageBuilder().build());
    if (isRowEnd || at === text.length - 1) {
      if (row.some((each) => each.text !== '')) rows.push(row);
      row = [];
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { rows, unclosed };
}

interface Field {
  readonly built: BuiltText;
  /** Where the separator or line end stands. */
  readonly end: number;
  readonly isClosed: boolean;
}

function fieldAt(text: string, from: number, separator: string): Field {
  const builder = passageBuilder();
  let at = from;
  let isClosed = true;
  if (text[at] === '"') {
    const quoted = readQuoted(text, at + 1);
    builder.append(quoted.built);
    at = quoted.end;
    isClosed = quoted.isClosed;
  }
  const end = fieldEnd(text, at, separator);
  builder.copy(text.slice(at, end), at);
  return { built: builder.build(), end, isClosed };
}

/** Up to the closing quote; a doubled one stands for itself. */
function readQuoted(text: string, from: number): Field {
  const builder = passageBuilder();
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? text.length : quote;
    builder.copy(text.slice(at, end), at);
    if (quote === -1) return { built: builder.build(), end, isClosed: false };
    if (text[quote + 1] !== '"') return { built: builder.build(), end: quote + 1, isClosed: true };
    builder.replace('"', quote, quote + 2);
    at = quote + 2;
  }
}

function fieldEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return end;
}
