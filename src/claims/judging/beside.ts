/** What a label says of whatever it stands beside, such as the status of an area in a list of them. */
import { readStance, saidBy } from '../stance/index.ts';
import { noSurroundings } from '../passages/surroundings.ts';
import type { Reading } from '../types.ts';

/** Any thing would do: it is the label that is read. */
const thing = 'Single sign-on';

/** How a row is read that has a thing in its first cell and the label in its second. */
export function readBeside(label: string): Reading {
  const rowCells = [thing, label].map((text) => ({ label: null, text }));
  const cell = { row: 1, column: 0, isHeader: false, columnHeader: null, rowHeader: null, rowCells, columnCells: [] };
  return read(thing, { ...noSurroundings, cell: { ...cell, hasYes: false } });
}

/** How a line is read that has the label before the thing: “Missing: single sign-on”. */
export function readBehind(label: string): Reading {
  return read(`${label}: ${thing}`, noSurroundings);
}

function read(text: string, around: typeof noSurroundings): Reading {
  const runs = [{ start: 0, end: text.length, from: null, to: null }];
  const carrier = around.cell === null ? 'paragraph' : 'table-cell';
  const at = { start: text.length - thing.length, end: text.length };
  return saidBy(readStance({ text, runs, carrier, around }, at, { names: ['Acme'] }));
}
