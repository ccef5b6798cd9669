/** Pages and parts of pages that stand as elements in a text of XML. */
import { decodedText } from './tree/decoding.ts';
import type { ElementNode, Node } from './tree/tree.ts';

const hypertext = 'http://www.w3.org/1999/xhtml';

/** Namespaces in force, by their prefix; `''` has the one of names without. */
export type Namespaces = ReadonlyMap<string, string>;

/** The namespaces in an element, with those it declares. */
export function namespacesIn(source: string, { attributes }: ElementNode, around: Namespaces): Namespaces {
  const own = attributes.filter(({ name }) => /^xmlns(?::|$)/.test(name));
  if (own.length === 0) return around;
  return new Map([
    ...around,
    ...own.map(({ name, from, to }): [string, string] => [
      name.slice('xmlns:'.length),
      decodedText(source, from, to, 'xml').text.trim(),
    ]),
  ]);
}

/** Whether an element is one of HTML: by its namespace, or as what an entry of Atom calls so. */
export function isHypertext(source: string, { name, parent }: ElementNode, namespaces: Namespaces): boolean {
  if (namespaces.get(name.includes(':') ? name.slice(0, name.indexOf(':')) : '') === hypertext) return true;
  const type = parent?.attributes.find((attribute) => attribute.name === 'type');
  return type !== undefined && /^\s*xhtml\s*$/i.test(source.slice(type.from, type.to));
}

/** A page of one element, whose names are those of HTML. */
export function asPage(element: ElementNode): ElementNode {
  const root = copyOf(element, '', null);
  const page: Copy = { ...root, attributes: [], children: [] };
  const open: [ElementNode, Copy][] = [[element, within(page, element)]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to] = next;
    for (const child of from.children) {
      if (child.kind !== 'element') to.children.push(child);
      else open.push([child, within(to, child)]);
    }
  }
  return page;
}

type Copy = ElementNode & { readonly children: Node[] };

function within(parent: Copy, element: ElementNode): Copy {
  const name = element.name.replace(/^.*:/, '').toLowerCase();
  const copy = copyOf(element, name, parent);
  parent.children.push(copy);
  return copy;
}

/** What a style sheet or a program holds is text in XML, with its references. */
function copyOf(element: ElementNode, name: string, parent: ElementNode | null): Copy {
  const isForeign = parent?.isForeign === true || /^(?:svg|math|style|script)$/.test(name);
  return { ...element, name, parent, isForeign: name === 'foreignobject' ? false : isForeign, children: [] };
}
