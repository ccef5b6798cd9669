import type { Table } from 'mdast';
import type { Cell, LabelledText } from '../../types.ts';
import { readInline, type InlineText } from './inline.ts';
import { addInline, aroundOf, type Context, type Page } from './page.ts';

/** Read a table: each cell is a passage that knows its row and column. */
export function readTable(page: Page, table: Table, context: Context): void {
  const rows = table.children.map((row) =>
    row.children.map((cell) => readInline(cell.children, page.source.text)),
  );
  const cells = cellsOf(rows.map((row) => row.map(labelOf)));
  const around = aroundOf(page, context);
  for (const [row, inlines] of rows.entries()) {
    const carrier = row === 0 ? 'table-header' : 'table-cell';
    for (const [column, inline] of inlines.entries()) {
      addInline(page, inline, carrier, { ...around, cell: cells[row]?.[column] ?? null });
    }
  }
}

/** A cell's words; those of its pictures when it has no others. */
function labelOf({ built, asides }: InlineText): string {
  const text = built.text.trim();
  if (text !== '') return text;
  const alts = asides.filter(({ carrier }) => carrier === 'image-alt');
  return alts.map((alt) => alt.built.text.trim()).join(' ');
}

/**
 * Place every cell of a table whose first row is its header.
 *
 * @param texts Rows of cell texts; rows may differ in length.
 */
export function cellsOf(texts: readonly (readonly string[])[]): Cell[][] {
  const [header = []] = texts;
  return texts.map((row, rowIndex) => {
    const rowCells = row.map((text, column) => labelled(header[column], text));
    return row.map((_, column) => ({
      row: rowIndex,
      column,
      isHeader: rowIndex === 0,
      columnHeader: rowIndex === 0 ? null : header[column] || null,
      rowHeader: column === 0 ? null : row[0] || null,
      rowCells,
      columnCells: rowIndex === 0 ? columnBelow(texts, column) : [],
    }));
  });
}

function columnBelow(texts: readonly (readonly string[])[], column: number): LabelledText[] {
  return texts
    .slice(1)
    .filter((row) => column < row.length)
    .map((row) => labelled(column === 0 ? '' : row[0], row[column] ?? ''));
}

function labelled(label: string | undefined, text: string): LabelledText {
  return { label: label || null, text };
}
