import { StyleRules } from './style/rules.ts';
import { takingBack } from './taking-back.ts';
import { WordsBuilder } from './tree/decoding.ts';
import * as kinds from './tree/element-kinds.ts';
import { Elements } from './tree/elements.ts';
import type { ElementNode, Node } from './tree/tree.ts';

/** A source with the answers to questions asked about its elements again and again. */
export class HtmlPage extends Elements {
  /** What styles do to its elements. */
  readonly styles: StyleRules;
  readonly #texts = new Map<ElementNode, string>();
  readonly #answers = new Map<string, Map<ElementNode, unknown>>();
  #ids: ReadonlyMap<string, ElementNode> | null = null;
  /** Texts of the style sheets that it links to. */
  readonly sheets: readonly string[];
  /** Whether it is read for whoever sees pictures, and does not hear what they are called. */
  readonly isSeen: boolean;
  /** Whether a name that is only heard has said something to what is seen around it. */
  hasToldByName = false;

  constructor(source: string, root: ElementNode, isXml: boolean, sheets: readonly string[] = [], isSeen = false) {
    super(source, root, isXml);
    this.sheets = sheets;
    this.isSeen = isSeen;
    this.styles = new StyleRules(this, sheets);
  }

  /** The same page for whoever sees it. */
  asSeen(): HtmlPage {
    return new HtmlPage(this.source, this.root, this.isXml, this.sheets, true);
  }

  /**
   * What an element says in short: its text, with the names of its pictures
   * unless only what is seen counts, else its own label; nothing where a style
   * conceals it. At most about 500 characters; long texts are cut.
   */
  textOf(element: ElementNode): string {
    const known = this.#texts.get(element);
    if (known !== undefined) return known;
    const text = this.isConcealed(element) ? '' : this.#told(element);
    this.#texts.set(element, text);
    return text;
  }

  #told(element: ElementNode): string {
    const spoken = gatherText(this, element, 'ear');
    const all = spoken.text === '' ? gatherText(this, element, 'anybody') : spoken;
    if (all.text !== '' && !all.hasNames) return all.text;
    if (this.isSeen) return gatherText(this, element, 'eye').text;
    const told = all.text || this.#seenLabel(element);
    this.hasToldByName ||= told !== '';
    return told;
  }

  /** The name that `aria-label` or `aria-labelledby` gives an element, or `null`. */
  labelOf(element: ElementNode): string | null {
    const own = this.attribute(element, 'aria-label');
    if (own && this.isSeen) return null;
    if (own) this.hasToldByName = true;
    if (own) return own;
    return this.textsOfIds(this.attribute(element, 'aria-labelledby') ?? '').join(' ') || null;
  }

  /** The texts of the elements that a list of ids names, in its order; at most eight. */
  textsOfIds(ids: string): string[] {
    return ids
      .split(/\s+/)
      .slice(0, 8)
      .flatMap((id) => {
        const named = this.byId(id);
        return named === undefined ? [] : [this.textOf(named)];
      });
  }

  /** The words an element shows as a picture: `alt`, `aria-label` or an SVG's title. */
  pictureName(element: ElementNode): string | null {
    if (element.name === 'img' || element.name === 'area') return this.attribute(element, 'alt');
    if (element.name === 'svg') {
      const title = element.children.find((child) => isElement(child) && child.name === 'title');
      return this.labelOf(element) ?? (title?.kind === 'element' ? this.textOf(title) : null);
    }
    const isLabelled = this.attribute(element, 'aria-label') !== null;
    const label = isLabelled && element.children.length === 0 ? this.labelOf(element) : null;
    // What is only heard takes nothing back for those who see.
    return takingBack.test(label ?? '') ? null : label;
  }

  /** Ask a question about an element once; `question` names it. */
  remember<Answer>(question: string, element: ElementNode, answer: () => Answer): Answer {
    const answers = this.#answers.get(question) ?? new Map<ElementNode, unknown>();
    this.#answers.set(question, answers);
    if (!answers.has(element)) answers.set(element, answer());
    return answers.get(element) as Answer;
  }

  /** Whether a style keeps an element from the eye, or what it stands in within its table, list, figure or section. */
  isConcealed(element: ElementNode): boolean {
    for (let at: ElementNode | null = element; at !== null && !holding.has(at.name); at = at.parent) {
      if (this.styles.of(at).isConcealed || isUnseen(at)) return true;
    }
    return false;
  }

  /** A label that takes nothing back: it is heard, or shown when somebody points at it. */
  #seenLabel(element: ElementNode): string {
    const label = this.#label(element);
    return takingBack.test(label) ? '' : label;
  }

  #label(element: ElementNode): string {
    return this.labelOf(element) ?? this.attribute(element, 'title') ?? '';
  }

  /** The first element that has an id. */
  byId(id: string): ElementNode | undefined {
    this.#ids ??= elementsById(this);
    return this.#ids.get(id);
  }
}

/** Elements that show nothing of the words within them where their kind is known, or strike them out. */
const wordlessKinds: ReadonlySet<string> = new Set(
  'del s strike video audio canvas rp datalist noscript noembed noframes iframe object template marquee progress meter mphantom annotation annotation-xml'.split(
    ' ',
  ),
);

/** Whether the words of an element are not shown until something happens, or never, or no longer hold. */
export function isUnseen({ attributes, isForeign, name }: ElementNode): boolean {
  if (wordlessKinds.has(name) || (isForeign ? /^(?:desc|defs|metadata)$/.test(name) : name === 'title')) return true;
  if (name === 'dialog' && !attributes.some((each) => each.name === 'open')) return true;
  return attributes.some((each) => each.name === 'hidden' || each.name === 'popover');
}

/** What holds both what introduces and what is introduced: hidden, it hides both. */
const holding: ReadonlySet<string> = new Set(
  'table dl figure details fieldset ul ol menu section article main nav aside form body html svg'.split(' '),
);

const textLimit = 500;
const nodeLimit = 2000;
const wordless: ReadonlySet<string> = new Set(['script', 'style', 'template', 'select']);

function gatherText(
  page: HtmlPage,
  element: ElementNode,
  whose: 'ear' | 'eye' | 'anybody',
): { readonly text: string; readonly hasNames: boolean } {
  let hasNames = false;
  const builder = new WordsBuilder(page.source);
  const stack: Node[] = [...element.children].reverse();
  let length = 0;
  for (let count = 0; count < nodeLimit && length < textLimit; count += 1) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node.kind === 'text' || node.kind === 'cdata') {
      const to = Math.min(node.to, node.from + 2 * textLimit);
      builder.add(node.from, to, node.kind === 'cdata' ? 'plain' : 'text');
      length += to - node.from;
    } else if (
      node.kind === 'element' &&
      !wordless.has(node.name) &&
      !(whose === 'ear' && isMuted(node)) &&
      !(whose === 'eye' && isNameOfDrawing(node)) &&
      !page.isConcealed(node)
    ) {
      const picture = page.pictureName(node);
      if (node.name === 'br' || picture !== null || isBlock(page, node)) builder.addGap();
      if (picture !== null && whose !== 'eye') builder.insert(`${picture} `);
      hasNames ||= picture !== null && picture !== '';
      if (picture === null || node.name !== 'svg' || whose === 'eye') {
        for (let index = Math.min(node.children.length, nodeLimit) - 1; index >= 0; index -= 1) {
          const child = node.children[index];
          if (child !== undefined) stack.push(child);
        }
      }
    }
  }
  return { text: builder.finish().text.slice(0, textLimit), hasNames };
}

function isNameOfDrawing({ isForeign, name }: ElementNode): boolean {
  return isForeign && name === 'title';
}

/** Whether an element hides itself from everyone, or from a screen reader. */
function isMuted(element: ElementNode): boolean {
  return element.attributes.some(({ name }) => name === 'aria-hidden' || name === 'hidden');
}

function elementsById(page: HtmlPage): ReadonlyMap<string, ElementNode> {
  const found = new Map<string, ElementNode>();
  const stack: ElementNode[] = [page.root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    const id = page.attribute(element, 'id');
    if (id !== null && !found.has(id)) found.set(id, element);
    for (const child of element.children) if (child.kind === 'element') stack.push(child);
  }
  return found;
}

function isElement(node: Node): node is ElementNode {
  return node.kind === 'element';
}

/** Whether an element starts and ends a piece of text of its own. */
export function isBlock(page: HtmlPage, element: ElementNode): boolean {
  if (element.isForeign) return !inlineInPictures.has(element.name);
  if (kinds.blockElements.has(element.name)) return true;
  if (element.attributes.length === 0) return false;
  const role = page.attribute(element, 'role');
  return role !== null && kinds.blockRoles.has(role);
}

const inlineInPictures: ReadonlySet<string> = new Set(['tspan', 'textpath', 'a']);

/** The first child element of that name, or `null`. */
export function childNamed(element: ElementNode, name: string): ElementNode | null {
  for (const child of element.children) if (child.kind === 'element' && child.name === name) return child;
  return null;
}
