import type { Cell, LabelledText } from '../types.ts';
import { ticks } from '../text/marks.ts';

/**
 * Place every cell of a table whose first row is its header.
 *
 * @param texts Rows of cell texts; rows may differ in length.
 */
export function cellsOf(texts: readonly (readonly string[])[]): Cell[][] {
  const [header = []] = texts;
  const hasYes = texts.slice(1).some((row) => row.slice(1).some(saysYes));
  return texts.map((row, rowIndex) => {
    const isHeader = rowIndex === 0;
    const rowCells = row.map((text, column) => labelled(header[column], text));
    return row.map((_, column) => ({
      row: rowIndex,
      column,
      isHeader,
      columnHeader: isHeader ? null : header[column] || null,
      rowHeader: column === 0 ? null : row[0] || null,
      rowCells,
      columnCells: isHeader ? columnBelow(texts, column) : [],
      hasYes,
    }));
  });
}

/** Whether a cell says yes, by a tick or in a word; an “x” may mean either. */
export function saysYes(text: string): boolean {
  return yes.test(text);
}

const yes = new RegExp(String.raw`^\s*[${ticks}●○◯]|^\W*(?:yes|y|o|included|available|supported)\W*$`, 'iu');

function columnBelow(texts: readonly (readonly string[])[], column: number): LabelledText[] {
  return texts
    .slice(1)
    .filter((row) => column < row.length)
    .map((row) => labelled(column === 0 ? '' : row[0], row[column] ?? ''));
}

function labelled(label: string | undefined, text: string): LabelledText {
  return { label: label || null, text };
}
