import { noSurroundings } from '../../../src/claims/passages/surroundings.ts';
import { readStance } from '../../../src/claims/stance/index.ts';
import type { Cell, Passage, Reading, Surroundings } from '../../../src/claims/types.ts';

export interface Given extends Partial<Omit<Surroundings, 'cell'>> {
  readonly carrier?: Passage['carrier'];
  readonly cell?: Partial<Cell>;
  readonly publisher?: readonly string[];
}

/** The reading of the words between `[[` and `]]`. */
export function read(marked: string, given: Given = {}): Reading {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const { carrier = 'paragraph', cell, publisher = ['BayStore'], ...around } = given;
  const place: Cell | null =
    cell === undefined
      ? null
      : { row: 1, column: 0, isHeader: false, columnHeader: null, rowHeader: null, rowCells: [], columnCells: [], ...cell };
  const passage: Passage = {
    text,
    runs: [{ start: 0, end: text.length, from: 0, to: text.length }],
    carrier,
    around: { ...noSurroundings, ...around, cell: place },
  };
  return readStance(passage, { start, end }, { names: publisher });
}
