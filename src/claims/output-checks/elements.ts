/** The elements of a built page, as a browser makes them of its HTML. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

interface ElementOptions {
  /** Whether each element has `sourceCodeLocation`, in UTF-16 code units of the page. */
  readonly hasPlaces?: boolean;
  /** Elements that nothing within is asked of. */
  readonly isLeaf?: (element: Element) => boolean;
}

/** Every element of a page in document order, those of templates too, however deep and many. */
export function elementsOf(html: string, { hasPlaces = false, isLeaf }: ElementOptions = {}): Element[] {
  const found: Element[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: hasPlaces })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) {
      found.push(node);
      if (isLeaf?.(node) === true) continue;
    }
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return found;
}

/** The value of an attribute, by its name in small letters; `null` where there is none. */
export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}

/** The words of an element, as its text nodes have them: of a script or a style, its code. */
export function elementWords(element: Element): string {
  const words: string[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) words.push(node.value);
    if (node !== element && 'tagName' in node && (node.tagName === 'script' || node.tagName === 'style')) continue;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return words.join('');
}
