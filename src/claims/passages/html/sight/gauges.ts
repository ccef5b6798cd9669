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
  const { value, max } = gaugeAt(page, element);
  if (value === null) return null;
  return max === '100' ? `${value} %` : value;
}

/** Whether a gauge shows as much as it can: of one, where it says nothing else. */
export function isFull(page: HtmlPage, element: ElementNode): boolean {
  const { value, max } = gaugeAt(page, element);
  return value !== null && Number(value) > 0 && Number(value) >= Number(max ?? (isGauge(element) ? 1 : 100));
}

function gaugeAt(page: HtmlPage, element: ElementNode): { readonly value: string | null; readonly max: string | null } {
  const of = (own: string, byRole: string): string | null => page.attribute(element, isGauge(element) ? own : byRole);
  return { value: of('value', 'aria-valuenow'), max: of('max', 'aria-valuemax') };
}

function isGauge({ name }: ElementNode): boolean {
  return name === 'meter' || name === 'progress';
}
