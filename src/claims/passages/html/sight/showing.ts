/** How an element is shown: by what it is, by its own attributes, or not at all. */
import type { HtmlPage } from '../page.ts';
import { isFull } from './gauges.ts';
import { formatting, voidElements } from '../tree/element-kinds.ts';
import type { ElementNode } from '../tree/tree.ts';
import { denying } from '../../../text/denying.ts';

/** The number of a footnote in the text, or the arrow back from the note. */
export function isNoteMark(page: HtmlPage, element: ElementNode): boolean {
  const role = page.attribute(element, 'role');
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  return element.attributes.some(({ name }) => name === 'data-footnote-ref' || name === 'data-footnote-backref');
}

/** Whether a `<tspan>` moves down, as the next line of a text does. */
export function startsLine(tspan: ElementNode): boolean {
  return tspan.attributes.some(({ name }) => name === 'y' || name === 'dy');
}

/**
 * A "not" that has a style of its own: a style can take it away in more ways
 * than can be listed, so the sentence has to be true without it as well.
 */
export function isLoneDenial(page: HtmlPage, element: ElementNode): boolean {
  const [only] = element.children;
  if (only?.kind !== 'text' || element.children.length > 1 || only.to - only.from > 40) return false;
  return (element.name === 'span' || isStyled(element)) && lone.test(page.source.slice(only.from, only.to));
}

/** Whether an element within a line may look otherwise than its kind does. */
export function isStyled({ attributes, name }: ElementNode): boolean {
  // A link is there to be followed; only a style of its own is suspicious.
  if (name === 'a')
    return attributes.some((each) => each.name === 'class' || each.name === 'style' || each.name === 'id');
  return name === 'font' || attributes.length > 0 || !(formatting.has(name) || plain.has(name));
}

const plain: ReadonlySet<string> = new Set([
  'span',
  'br',
  'wbr',
  'label',
  'tspan',
  'bdi',
  'output',
  'button',
  'ruby',
  'rb',
]);

/** "Not", "was never", "does not yet", "is yet to be": a denial, and at most the verb that carries it. */
const lone = new RegExp(
  String.raw`^\s*(?:(?:it |we |there )?(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall)\s+)?(?:\p{L}*(?:${denying})|by no means|non)(?:\s+(?:yet|ever|been|be|to|of|near|a|an|any|now|currently|at all|today))*\s*$`,
  'iu',
);

/** What a browser that knows the element shows nothing of, and words that a drawing leaves without ink. */
export function isNeverShown(page: HtmlPage, element: ElementNode): boolean {
  if (['progress', 'meter', 'canvas', 'datalist', 'marquee'].includes(element.name)) return true;
  // In XML words may stand in a line break or a picture: nobody sees them there.
  if (voidElements.has(element.name) && element.children.length > 0) return true;
  if (!element.isForeign) return false;
  const is = (name: string, pattern: RegExp): boolean => pattern.test(page.attribute(element, name) ?? '');
  return (
    is('display', /^none$/i) ||
    is('visibility', /^(?:hidden|collapse)$/i) ||
    is('fill', /^(?:none|transparent)$/i) ||
    (is('opacity', /^0*\.?0*%?$/) &&
      page.attribute(element, 'opacity') !== null &&
      page.attribute(element, 'opacity') !== '') ||
    is('font-size', /^0/)
  );
}

/** Whether an element is a box, switch or button that is on, or a gauge that is full. */
export function isTicked(page: HtmlPage, element: ElementNode): boolean {
  if (element.attributes.length === 0) return false;
  if (element.name === 'input')
    return page.attribute(element, 'type')?.toLowerCase() === 'checkbox' && page.attribute(element, 'checked') !== null;
  if (page.attribute(element, 'aria-pressed') === 'true' || isFull(page, element)) return true;
  return page.attribute(element, 'aria-checked') === 'true' && page.attribute(element, 'role') !== 'radio';
}

/** Whether what an element holds runs from right to left. */
export function isRightToLeft(page: HtmlPage, element: ElementNode): boolean {
  return element.attributes.length > 0 && page.attribute(element, 'dir')?.trim().toLowerCase() === 'rtl';
}
