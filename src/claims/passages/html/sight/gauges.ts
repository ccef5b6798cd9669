/** Words that are seen or heard in the place of an element: pictures' names, and what gauges show. */
import type { HtmlPage } from '../page.ts';
import type { ElementNode } from '../tree/tree.ts';
import type { Piece } from './flow.ts';

/** Words that stand in the place of an element, from its start. */
export function nameOf(text: string, { from, to }: ElementNode): Piece[] {
  return /[\p{L}\p{N}]/u.test(text) ? [{ kind: 'name', text, from, to, isComposed: false }] : [];
}

/** A gauge in its place, and with its label. */
export function gaugeOf(label: string, level: string, element: ElementNode): Piece[] {
  const { from, to } = element;
  return [level, ...(label === '' ? [] : [`${label}: ${level}`])].map((text) => ({
    kind: 'name',
    text,
    from,
    to,
    isComposed: true,
  }));
}

/** What a gauge shows: its value, of a hundred as a share. */
export function levelOf(page: HtmlPage, element: ElementNode): string | null {
  const of = (name: string): string | null =>
    page.attribute(
      element,
      element.name === 'meter' || element.name === 'progress' ? name : `aria-value${name === 'value' ? 'now' : name}`,
    );
  const value = of('value');
  if (value === null) return null;
  return of('max') === '100' ? `${value} %` : value;
}
