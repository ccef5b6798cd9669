/** Where browsers show things otherwise than where they are written, and the numbers that they put before them. */
import type { HtmlPage } from '../page.ts';
import type { ElementNode, Node } from '../tree/tree.ts';

/**
 * The children of an element in the order in which they are seen: a table's
 * caption and head come first wherever they stand, and its foot last; so do a
 * summary and a legend (HTML standard, “Rendering”). Words between the parts of
 * a table are put before it (“foster parenting”).
 */
export function childrenAsSeen(page: HtmlPage, { name, children }: ElementNode): readonly Node[] {
  if (name === 'table') return tableAsSeen(page, children);
  const first = firstOf[name];
  if (first === undefined || children.length < 2) return children;
  const leading = first.flatMap(
    (wanted) => children.find((child) => child.kind === 'element' && child.name === wanted) ?? [],
  );
  if (leading.every((child, index) => child === children[index])) return children;
  return [...leading, ...children.filter((child) => !leading.includes(child))];
}

function tableAsSeen(page: HtmlPage, children: readonly Node[]): readonly Node[] {
  if (children.length < 2) return children;
  const stray = children.filter((child) =>
    child.kind === 'element'
      ? !tableParts.has(child.name)
      : child.kind === 'text' && /\S/.test(page.source.slice(child.from, child.to)),
  );
  const named = (wanted: string): Node[] =>
    children.filter((child) => child.kind === 'element' && child.name === wanted).slice(0, 1);
  const [leading, foot] = [[...stray, ...named('caption'), ...named('thead')], named('tfoot')];
  const moved = new Set([...leading, ...foot]);
  return [...leading, ...children.filter((child) => !moved.has(child)), ...foot];
}

const tableParts: ReadonlySet<string> = new Set(
  'caption colgroup col thead tbody tfoot tr td th style script template'.split(' '),
);

const firstOf: Readonly<Record<string, readonly string[]>> = {
  details: ['summary'],
  fieldset: ['legend'],
};

/** The number that a numbered list shows before an item; `null` before any other element. */
export function markerOf(page: HtmlPage, item: ElementNode): string | null {
  const list = item.parent;
  if (item.name !== 'li' || list?.name !== 'ol') return null;
  return page.remember('markers', list, () => markersOf(page, list)).get(item) ?? null;
}

function markersOf(page: HtmlPage, list: ElementNode): ReadonlyMap<ElementNode, string> {
  const items = list.children.filter((child): child is ElementNode => child.kind === 'element' && child.name === 'li');
  const isReversed = page.attribute(list, 'reversed') !== null;
  let next = integer(page.attribute(list, 'start')) ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const number = integer(page.attribute(item, 'value')) ?? next;
      next = number + (isReversed ? -1 : 1);
      return [item, String(number)];
    }),
  );
}

function integer(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
