/**
 * Words that stand on a page only while the checks of their approval hold: an
 * element that names the approval in `data-while`, and is left out otherwise.
 */
import { attribute, elementsOf } from './elements.ts';
import type { Element } from './elements.ts';

export interface ConditionalWords {
  /** Id of the approval that the words rest on. */
  readonly approval: string;
  /** Where the element stands, in UTF-16 code units of the page. */
  readonly from: number;
  readonly to: number;
}

const attributeName = 'data-while';

/** The outermost elements of a page that name an approval, in order. */
function conditionalWords(html: string): ConditionalWords[] {
  if (!html.includes(attributeName)) return [];
  const isLeaf = (element: Element): boolean => wordsAt(element) !== null;
  return elementsOf(html, { hasPlaces: true, isLeaf }).flatMap((element) => wordsAt(element) ?? []);
}

function wordsAt(element: Element): ConditionalWords | null {
  const approval = attribute(element, attributeName);
  const place = element.sourceCodeLocation;
  return approval !== null && place ? { approval, from: place.startOffset, to: place.endOffset } : null;
}

/** A page without the words that rest on certain approvals. */
export function withoutWords(html: string, isLeftOut: (approval: string) => boolean): string {
  const left = conditionalWords(html).filter(({ approval }) => isLeftOut(approval));
  let kept = '';
  let at = 0;
  for (const { from, to } of left) {
    kept += html.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return kept + html.slice(at);
}
