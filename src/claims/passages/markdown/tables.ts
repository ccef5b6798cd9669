import type { Table } from 'mdast';
import { cellsOf } from '../cells.ts';
import { readInline, type InlineText } from './inline.ts';
import { addInline, aroundOf, type MarkdownContext, type MarkdownPage } from './page.ts';

/** Read a table: each cell is a passage that knows its row and column. */
export function readTable(page: MarkdownPage, table: Table, context: MarkdownContext): void {
  const rows = table.children.map((row) => row.children.map((cell) => readInline(cell.children, page.source.text)));
  const cells = cellsOf(rows.map((row) => row.map(labelOf)));
  const seenCells = cellsOf(rows.map((row) => row.map(wordsOf)));
  const names = rows.map((row) => row.find((cell) => labelOf(cell) !== wordsOf(cell)));
  const around = aroundOf(page, context);
  for (const [row, inlines] of rows.entries()) {
    const carrier = row === 0 ? 'table-header' : 'table-cell';
    const named = names[row] ?? names.find((cell) => cell !== undefined);
    for (const [column, inline] of inlines.entries()) {
      const draft = addInline(page, inline, carrier, { ...around, cell: cells[row]?.[column] ?? null });
      if (draft === null || named === undefined) continue;
      // Once more for whoever sees the pictures, and not what they are called.
      const seen = { cell: seenCells[row]?.[column] ?? null, onlyHeard: labelOf(named) };
      page.sights.push({ ...draft, around: { ...draft.around, ...seen } });
    }
  }
}

/** A cell's words; those of its pictures when it has no others. */
function labelOf(cell: InlineText): string {
  const text = wordsOf(cell);
  if (text !== '') return text;
  const alts = cell.asides.filter(({ carrier }) => carrier === 'image-alt');
  return alts.map((alt) => alt.built.text.trim()).join(' ');
}

function wordsOf({ built }: InlineText): string {
  return built.text.trim();
}
