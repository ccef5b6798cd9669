import type { Cell, LabelledText } from '../../types.ts';
import { saysYes } from '../cells.ts';
import type { HtmlPage } from './page.ts';
import { isTicked } from './sight/showing.ts';
import { childrenAsSeen } from './sight/seen-order.ts';
import type { ElementNode } from './tree/tree.ts';

interface Slot {
  readonly element: ElementNode;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly isHeader: boolean;
  readonly text: string;
}

interface Row {
  readonly slots: readonly Slot[];
  readonly isHeader: boolean;
}

/** The HTML standard's limits on `colspan` and `rowspan`; ours on cells that reach down at once. */
const widest = 1000;
const tallest = 65_534;
const reachingDown = 100;

/** How many places of a cell are read, and for how many columns and headers over each a header is. */
const mostPlaces = 100;
const mostColumns = 100;
const mostHeaders = 8;

/**
 * The place of each cell of a table, with its headers and neighbours.
 *
 * Spanning cells belong to every row and column they reach: what heads several
 * rows has a place in each of them, and each may say something else of it. A
 * table without header cells has no column headers.
 */
export function tableCells(page: HtmlPage, table: ElementNode): ReadonlyMap<ElementNode, readonly Cell[]> {
  const rows = layOut(page, table);
  const headers = columnHeaders(rows);
  const labelled = rows.map((row) =>
    row.slots.map((slot) => ({ label: row.isHeader ? slot.text : headers(slot), text: slot.text })),
  );
  const cells = new Map<ElementNode, Cell[]>();
  const below = new Columns();
  const hasYes = rows.some((row) => !row.isHeader && row.slots.slice(1).some(({ text }) => saysYes(text)));
  rows.forEach((row, index) => {
    const first = row.slots[0];
    for (const slot of row.slots) {
      const places = cells.get(slot.element) ?? [];
      if (places.length >= mostPlaces || (places.length > 0 && row.isHeader)) continue;
      cells.set(slot.element, places);
      places.push({
        row: index,
        column: slot.column,
        isHeader: row.isHeader,
        columnHeader: row.isHeader ? null : headers(slot),
        rowHeader: rowHeader(row, slot),
        rowCells: labelled[index] ?? [],
        columnCells: row.isHeader ? below.under(slot) : [],
        hasYes,
      });
      if (!row.isHeader && slot.row === index)
        below.add(slot.column, { label: first === slot ? null : (first?.text ?? null), text: slot.text });
    }
  });
  return cells;
}

/** The cells under each header so far; one over several columns has those of all. */
class Columns {
  readonly #lists = new Map<number, LabelledText[][]>();
  readonly #alone = new Map<number, LabelledText[]>();

  /** The list of the cells that stand under a header: it is filled as they come. */
  under({ column, width }: Slot): readonly LabelledText[] {
    const known = width === 1 ? this.#alone.get(column) : undefined;
    if (known !== undefined) return known;
    const list: LabelledText[] = [];
    if (width === 1) this.#alone.set(column, list);
    for (let at = column; at < column + Math.min(width, mostColumns); at += 1) {
      const lists = this.#lists.get(at) ?? [];
      this.#lists.set(at, lists);
      if (lists.length < mostHeaders) lists.push(list);
    }
    return list;
  }

  add(column: number, cell: LabelledText): void {
    for (const list of this.#lists.get(column) ?? []) list.push(cell);
  }
}

/** The row's own `<th>` before the cell, else its first cell. */
function rowHeader(row: Row, slot: Slot): string | null {
  const header = (row.isHeader ? undefined : row.slots.find(({ isHeader }) => isHeader)) ?? row.slots[0];
  return header === undefined || header === slot ? null : header.text;
}

/** Find the text above a slot: the header rows so far, nearest last. */
function columnHeaders(rows: readonly Row[]): (slot: Slot) => string | null {
  const headerRows = rows.filter(({ isHeader }) => isHeader);
  return (slot) => {
    const texts: string[] = [];
    for (const { slots } of headerRows.slice(0, 4)) {
      const above = slotAt(slots, slot.column);
      if (above === undefined || above.row >= slot.row) continue;
      if (above.text !== '' && texts.at(-1) !== above.text) texts.push(above.text);
    }
    return texts.join(' ') || null;
  };
}

function slotAt(slots: readonly Slot[], column: number): Slot | undefined {
  let low = 0;
  let high = slots.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot === undefined) return undefined;
    if (column < slot.column) high = middle - 1;
    else if (column >= slot.column + slot.width) low = middle + 1;
    else return slot;
  }
  return undefined;
}

function layOut(page: HtmlPage, table: ElementNode): readonly Row[] {
  const rows: Row[] = [];
  const hidden = hiddenColumns(page, table);
  let reaching: { slot: Slot; rowsLeft: number }[] = [];
  for (const { cells, isInHead } of rowsOf(page, table)) {
    const slots: Slot[] = [];
    const added: { slot: Slot; rowsLeft: number }[] = [];
    const pending = [...reaching];
    let column = 0;
    const takeReaching = (): void => {
      for (let next = pending[0]; next !== undefined && next.slot.column <= column; next = pending[0]) {
        slots.push(next.slot);
        column = Math.max(column, next.slot.column + next.slot.width);
        pending.shift();
      }
    };
    for (const element of cells) {
      takeReaching();
      const slot = readSlot(page, element, rows.length, column, isInHead, hidden);
      slots.push(slot);
      column += slot.width;
      const height = span(page, element, 'rowspan', 'aria-rowspan', tallest);
      if (height > 1) added.push({ slot, rowsLeft: height });
    }
    slots.push(...pending.map(({ slot }) => slot));
    const own = slots.filter(({ row }) => row === rows.length);
    rows.push({ slots, isHeader: isInHead || isHeaderRow(own, rows) });
    reaching = [...reaching, ...added]
      .map(({ slot, rowsLeft }) => ({ slot, rowsLeft: rowsLeft - 1 }))
      .filter(({ rowsLeft }) => rowsLeft > 0)
      .sort((a, b) => a.slot.column - b.slot.column)
      .slice(0, reachingDown);
  }
  return rows;
}

/** A row of header cells alone heads the rows below; a lone one is a row's own header. */
function isHeaderRow(own: readonly Slot[], above: readonly Row[]): boolean {
  const isOnlyHeaders = own.length > 0 && own.every(({ isHeader }) => isHeader);
  return isOnlyHeaders && (own.length > 1 || above.length === 0);
}

/** Columns that a style of their `<col>` takes away. */
function hiddenColumns(page: HtmlPage, table: ElementNode): ReadonlySet<number> {
  const found = new Set<number>();
  let column = 0;
  const groups = table.children.flatMap((child) =>
    child.kind === 'element' && child.name === 'colgroup' ? [child] : [],
  );
  for (const group of groups) {
    const cols = group.children.flatMap((child) => (child.kind === 'element' && child.name === 'col' ? [child] : []));
    for (const col of cols.length === 0 ? [group] : cols) {
      const width = span(page, col, 'span', 'span', widest);
      const isHidden = page.isConcealed(col) || page.isConcealed(group);
      for (let at = column; isHidden && at < column + width; at += 1) found.add(at);
      column += width;
    }
  }
  return found;
}

function readSlot(
  page: HtmlPage,
  element: ElementNode,
  row: number,
  column: number,
  isInHead: boolean,
  hidden: ReadonlySet<number>,
): Slot {
  const role = page.attribute(element, 'role');
  return {
    element,
    row,
    column,
    width: span(page, element, 'colspan', 'aria-colspan', widest),
    isHeader: isInHead || element.name === 'th' || role === 'columnheader' || role === 'rowheader',
    text: hidden.has(column) ? '' : page.textOf(element) || (holdsTick(page, element) ? '✓' : ''),
  };
}

/** Whether a cell without words has a box that is ticked, or a gauge that is full: its own, or in a label or two. */
function holdsTick(page: HtmlPage, cell: ElementNode, depth = 0): boolean {
  return cell.children
    .slice(0, mostParts)
    .some(
      (child) =>
        child.kind === 'element' &&
        ((isTicked(page, child) && !page.isConcealed(child)) || (depth < deepest && holdsTick(page, child, depth + 1))),
    );
}

const mostParts = 8;
const deepest = 3;

function span(page: HtmlPage, element: ElementNode, name: string, ariaName: string, most: number): number {
  // Browsers take the digits that a number begins with; a cell of HTML heeds no other name.
  const isOfRole = element.name !== 'td' && element.name !== 'th';
  const value = Number.parseInt(page.attribute(element, isOfRole ? ariaName : name) ?? '1', 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

function rowsOf(page: HtmlPage, table: ElementNode): { cells: ElementNode[]; isInHead: boolean }[] {
  const rows: { cells: ElementNode[]; isInHead: boolean }[] = [];
  const stack: { element: ElementNode; isInHead: boolean }[] = [{ element: table, isInHead: false }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { element, isInHead } = entry;
    if (isRow(page, element)) rows.push({ cells: [], isInHead });
    if (isCell(page, element)) {
      rows.at(-1)?.cells.push(element);
      continue;
    }
    if (element !== table && isTable(page, element)) continue;
    for (const child of childrenAsSeen(page, element).toReversed())
      if (child.kind === 'element') stack.push({ element: child, isInHead: isInHead || element.name === 'thead' });
  }
  return rows;
}

export function isTable(page: HtmlPage, element: ElementNode): boolean {
  return element.name === 'table' || hasRole(page, element, tableRoles);
}

export function isCell(page: HtmlPage, element: ElementNode): boolean {
  return element.name === 'td' || element.name === 'th' || hasRole(page, element, cellRoles);
}

function isRow(page: HtmlPage, element: ElementNode): boolean {
  return element.name === 'tr' || hasRole(page, element, rowRoles);
}

const tableRoles: ReadonlySet<string> = new Set(['table', 'grid', 'treegrid']);
const rowRoles: ReadonlySet<string> = new Set(['row']);
const cellRoles: ReadonlySet<string> = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function hasRole(page: HtmlPage, element: ElementNode, roles: ReadonlySet<string>): boolean {
  if (element.attributes.length === 0) return false;
  const role = page.attribute(element, 'role');
  return role !== null && roles.has(role);
}
