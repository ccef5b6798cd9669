/** Elements that stand in a line of text without being part of what it says. */
import type { HtmlContext } from './context.ts';
import { ownVisibility } from './context-inside.ts';
import type { HtmlPage } from './page.ts';
import { isNoteMark } from './sight/showing.ts';
import type { ElementNode } from './tree/tree.ts';

/** Their words are read apart, and the sentence goes on after them. */
const outOfFlow: ReadonlySet<string> = new Set(
  'del s strike svg math script style template select textarea datalist video audio object iframe canvas noscript noembed noframes dialog rp rt rtc title xmp plaintext'.split(
    ' ',
  ),
);

/** Of these, what is shown in its place within the sentence. */
export const insets: ReadonlySet<string> = new Set(
  'svg math select textarea rt rtc object video audio canvas'.split(' '),
);

/** Whether the sentence around an element goes on without its words. */
export function standsOut(page: HtmlPage, element: ElementNode, outer: HtmlContext): boolean {
  if (outOfFlow.has(element.name)) return true;
  if (element.attributes.length === 0) return false;
  return ownVisibility(page, element) !== null || isNoteMark(page, element) || repeatsHeader(page, element, outer);
}

/** A label for narrow screens that says the column's header again in each cell. */
function repeatsHeader(page: HtmlPage, element: ElementNode, { cell }: HtmlContext): boolean {
  if (cell === null || cell.columnHeader === null || element.attributes.length === 0) return false;
  return (
    page.attribute(element, 'aria-hidden') === 'true' && page.textOf(element).replace(/\s*:$/, '') === cell.columnHeader
  );
}
