/** How an element is shown: by what it is, by its own attributes, or not at all. */
import type { Page } from './elements.ts';
import type { ElementNode } from './tree.ts';

/** The number of a footnote in the text, or the arrow back from the note. */
export function isNoteMark(page: Page, element: ElementNode): boolean {
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
export function isLoneDenial(page: Page, element: ElementNode): boolean {
  const { attributes, children, name } = element;
  const [only] = children;
  if (only?.kind !== 'text' || children.length > 1 || only.to - only.from > 24) return false;
  const isStyled = name === 'font' || attributes.length > 0;
  return isStyled && /^\s*(?:not|no|never|cannot|can['’]t|isn['’]t|doesn['’]t|without|neither|nor|non|nobody|none)\s*$/i.test(page.source.slice(only.from, only.to));
}

/** What a browser that knows the element shows nothing of, and words that a drawing leaves without ink. */
export function isNeverShown(page: Page, element: ElementNode): boolean {
  if (['progress', 'meter', 'canvas', 'datalist'].includes(element.name)) return true;
  if (!element.isForeign) return false;
  const is = (name: string, pattern: RegExp): boolean => pattern.test(page.attribute(element, name) ?? '');
  return is('display', /^none$/i) || is('visibility', /^(?:hidden|collapse)$/i) || is('fill', /^(?:none|transparent)$/i) || is('opacity', /^0*\.?0*%?$/) && page.attribute(element, 'opacity') !== null && page.attribute(element, 'opacity') !== '' || is('font-size', /^0/);
}

/** Whether what an element holds runs from right to left. */
export function isRightToLeft(page: Page, element: ElementNode): boolean {
  return element.attributes.length > 0 && page.attribute(element, 'dir')?.trim().toLowerCase() === 'rtl';
}
