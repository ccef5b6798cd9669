/** Pages, drawings and parts of them that stand as elements in a text of XML. */
import { decodedText } from './tree/decoding.ts';
import type { ElementNode, Node } from './tree/tree.ts';

const hypertext = 'http://www.w3.org/1999/xhtml';

/** Namespaces of drawings and formulas, which pages hold and which may stand alone. */
const foreign: ReadonlySet<string> = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML']);

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

function namespaceOf({ name }: ElementNode, namespaces: Namespaces): string {
  return namespaces.get(name.includes(':') ? name.slice(0, name.indexOf(':')) : '') ?? '';
}

/** Whether an element is shown as HTML or a drawing is: by its namespace, or as what an entry of Atom calls so. */
export function isHypertext(source: string, element: ElementNode, namespaces: Namespaces): boolean {
  const namespace = namespaceOf(element, namespaces);
  if (namespace === hypertext || foreign.has(namespace)) return true;
  const type = element.parent?.attributes.find((attribute) => attribute.name === 'type');
  return type !== undefined && /^\s*xhtml\s*$/i.test(source.slice(type.from, type.to));
}

/**
 * A page of one element, whose names are those of HTML.
 *
 * What an element is, its namespace tells and its name in the very letters:
 * `STYLE` is none of HTML, and `style` of another vocabulary shows its words.
 *
 * @param around The namespaces that it stands in.
 */
export function asPage(source: string, element: ElementNode, around: Namespaces): ElementNode {
  const page: Copy = { ...element, name: '', parent: null, attributes: [], children: [], isForeign: false };
  const own = namespaceOf(element, namespacesIn(source, element, around));
  // In an entry that is said to be XHTML, readers take the entry's own namespace for that.
  const alias = foreign.has(own) ? hypertext : own;
  const open: [ElementNode, Copy, Namespaces][] = [];
  const enter = (child: ElementNode, parent: Copy, outer: Namespaces): void => {
    const namespaces = namespacesIn(source, child, outer);
    const namespace = namespaceOf(child, namespaces);
    const copy = copyOf(child, namespace === alias ? hypertext : namespace, parent);
    parent.children.push(copy);
    open.push([child, copy, namespaces]);
  };
  enter(element, page, around);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to, namespaces] = next;
    for (const child of from.children) {
      if (child.kind === 'element') enter(child, to, namespaces);
      else to.children.push(child);
    }
  }
  return page;
}

type Copy = ElementNode & { readonly children: Node[] };

/** What a style sheet or a program holds is text in XML, with its references. */
function copyOf(element: ElementNode, namespace: string, parent: Copy): Copy {
  const local = element.name.replace(/^.*:/, '');
  const isText = namespace === hypertext && /^(?:script|style)$/.test(local);
  const isForeign = foreign.has(namespace) || (namespace !== hypertext && parent.isForeign) || isText;
  return { ...element, name: nameIn(namespace, local), parent, isForeign, children: [] };
}

function nameIn(namespace: string, local: string): string {
  // What stands in it is read as markup in XML, and shown as it is set.
  if (namespace === hypertext) return local === 'xmp' || local === 'plaintext' ? 'pre' : local;
  if (!foreign.has(namespace)) return `unknown:${local}`;
  // Two names with capitals mean something for reading.
  return local === 'foreignObject' || local === 'textPath' ? local.toLowerCase() : local;
}
