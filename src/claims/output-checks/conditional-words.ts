/**
 * Words that stand on a page only while the checks of their approval hold: an
 * element that names the approval in `data-while`, and is left out otherwise.
 */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

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
  const found: ConditionalWords[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const approval = 'attrs' in node ? node.attrs.find(({ name }) => name === attributeName)?.value : undefined;
    const place = node.sourceCodeLocation;
    if (approval !== undefined && place) {
      found.push({ approval, from: place.startOffset, to: place.endOffset });
      continue;
    }
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return found;
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
