/**
 * Tables of Markdown as the site shows them: rows that become cards on a
 * phone, read out as a table there too.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface TableOptions {
  /** Names the table for those who cannot see what stands around it. */
  readonly caption: string;
  /** Bold words at the start of a cell that stand as a chip, and its kind. */
  readonly chips?: Readonly<Record<string, string>>;
  /** Whether the last column says where each row stops. */
  readonly endsInLimits?: boolean;
}

/** Change every table of a tree. */
export function tableCards(tree: Root, options: TableOptions): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'table') card(node, options);
  });
}

function card(table: Element, { caption, chips = {}, endsInLimits = false }: TableOptions): void {
  const columns = rowsOf(table, 'thead')
    .flatMap(cellsOf)
    .map((cell) => toString(cell));
  table.properties = { className: ['table'], role: 'table' };
  for (const group of elementsOf(table)) group.properties['role'] = 'rowgroup';
  for (const row of rowsOf(table, 'thead')) {
    row.properties['role'] = 'row';
    for (const cell of cellsOf(row)) cell.properties = { role: 'columnheader', scope: 'col' };
  }
  for (const row of rowsOf(table, 'tbody')) {
    row.properties['role'] = 'row';
    for (const [index, cell] of cellsOf(row).entries()) {
      if (index === 0) Object.assign(cell, { tagName: 'th', properties: { role: 'rowheader', scope: 'row' } });
      else body(cell, columns[index] ?? '', chips, endsInLimits && index === columns.length - 1);
    }
  }
  table.children.unshift(element('caption', { className: ['visually-hidden'] }, [{ type: 'text', value: caption }]));
}

/** A cell with the column's name in it, for where the head of the table is out of sight. */
function body(cell: Element, column: string, chips: Readonly<Record<string, string>>, isLimit: boolean): void {
  const [first, ...rest] = cell.children;
  const kind =
    first?.type === 'element' && first.tagName === 'strong' ? chips[toString(first).replace(/\.$/, '')] : undefined;
  const words =
    first === undefined || kind === undefined ? cell.children : [element('div', {}, [chip(first, kind)]), ...rest];
  const label = element('span', { className: ['label'], ariaHidden: 'true' }, [{ type: 'text', value: column }]);
  cell.properties = { role: 'cell' };
  cell.children = [label, ...(isLimit ? [element('div', { className: ['limit'] }, words)] : words)];
}

function chip(words: ElementContent, kind: string): Element {
  return element('span', { className: ['chip', `chip-${kind}`] }, [
    { type: 'text', value: toString(words).replace(/\.$/, '') },
  ]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function rowsOf(table: Element, group: 'thead' | 'tbody'): Element[] {
  return elementsOf(table)
    .filter(({ tagName }) => tagName === group)
    .flatMap(elementsOf);
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row);
}
