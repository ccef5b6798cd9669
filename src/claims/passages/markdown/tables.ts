import type { Table } from 'mdast';
import { cellsOf } from '../cells.ts';
import { readInline, type InlineText } from './inline.ts';
import { addInline, aroundOf, type MarkdownContext, type MarkdownPage } from './page.ts';

/** Read a table: each cell is a passage that knows its row and column. */
export function readTable(page: MarkdownPage, table: Table, context: MarkdownContext): void {
  const rows = table.children.map((row) => row.children.map((cell) => readInline(cell.children, page.source.text)));
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
