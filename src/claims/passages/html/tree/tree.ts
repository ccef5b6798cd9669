import { Tokenizer } from 'htmlparser2';
import * as kinds from './element-kinds.ts';

export interface ElementNode {
  readonly kind: 'element';
  /** Lower case; in XML as written. */
  readonly name: string;
  readonly attributes: readonly AttributeNode[];
  readonly children: readonly Node[];
  readonly parent: ElementNode | null;
  /** From the `<` of the start tag to the end of that tag. */
  readonly from: number;
  readonly to: number;
  /** Whether it stands inside `<svg>` or `<math>`. */
  readonly isForeign: boolean;
}

/** A stretch of source; what it says depends on where it stands. */
export interface TextNode {
  readonly kind: 'text' | 'cdata' | 'comment';
  readonly from: number;
  readonly to: number;
}

export type Node = ElementNode | TextNode;

/** `from` and `to` enclose the value, without quotes; equal where there is none. */
export interface AttributeNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A tree and the stretch at the end that an unfinished tag swallowed, if any. */
export interface Tree {
  readonly root: ElementNode;
  readonly unfinished: { readonly from: number; readonly to: number } | null;
}

/** What is open around a place in the tree; shared by all that stands there. */
interface Scope {
  readonly boundary: number;
  readonly table: number;
  readonly structural: number;
  readonly paragraph: number;
  readonly item: number;
  readonly definition: number;
  readonly option: number;
  readonly optionGroup: number;
  readonly row: number;
  readonly rowGroup: number;
  readonly cell: number;
  /** The language other than HTML that is open, if any. */
  readonly foreign: 'svg' | 'math' | null;
}

interface OpenElement {
  readonly node: ElementNode & { children: Node[]; attributes: AttributeNode[]; to: number };
  readonly scope: Scope;
}

const nothingOpen: Scope = {
  boundary: 0,
  table: -1,
  structural: 0,
  paragraph: -1,
  item: -1,
  definition: -1,
  option: -1,
  optionGroup: -1,
  row: -1,
  rowGroup: -1,
  cell: -1,
  foreign: null,
};

/**
 * Parse HTML or XML into a tree of source stretches, in linear time and
 * without recursion whatever the input.
 *
 * Tags, attributes, comments and raw text are told apart by htmlparser2's
 * tokenizer. Elements are opened and closed by the HTML standard's rules as far
 * as they decide which words stand together; the rules that only move or copy
 * formatting elements (the adoption agency, foster parenting) are left out,
 * since they cost quadratic time and change no words.
 */
export function parseTree(source: string, language: 'html' | 'xml' = 'html'): Tree {
  const builder = new TreeBuilder(source, language === 'xml');
  const tokenizer = new Tokenizer(
    { xmlMode: language === 'xml', decodeEntities: false, recognizeSelfClosing: language === 'xml' },
    builder,
  );
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}

class TreeBuilder {
  readonly #source: string;
  readonly #isXml: boolean;
  readonly #open: OpenElement[];
  readonly #openByName = new Map<string, number[]>();
  #pending: { name: string; from: number; attributes: AttributeNode[] } | null = null;
  #attribute: { name: string; from: number; to: number } | null = null;
  #end = 0;

  constructor(source: string, isXml: boolean) {
    this.#source = source;
    this.#isXml = isXml;
    this.#open = [
      {
        node: {
          kind: 'element',
          name: '#root',
          attributes: [],
          children: [],
          parent: null,
          from: 0,
          to: 0,
          isForeign: false,
        },
        scope: nothingOpen,
      },
    ];
  }

  finish(): Tree {
    const root = this.#open[0]?.node;
    if (root === undefined) throw new Error('The root is never closed.');
    const rest = { from: this.#end, to: this.#source.length };
    return { root, unfinished: rest.from < rest.to ? rest : null };
  }

  // The tokenizer's callbacks.

  ontext(from: number, to: number): void {
    // At the end of a text that stops after `<a /`, the tokenizer has no start to name.
    if (from < 0) return;
    this.#append({ kind: 'text', from, to });
    this.#end = to;
  }

  ontextentity(): void {}

  oncomment(from: number, endIndex: number, endOffset: number): void {
    this.#append({ kind: 'comment', from, to: endIndex - endOffset });
    this.#end = endIndex + 1;
  }

  oncdata(from: number, endIndex: number, endOffset: number): void {
    const isText = this.#isXml || this.#top.scope.foreign !== null;
    this.#append({ kind: isText ? 'cdata' : 'comment', from, to: endIndex - endOffset });
    this.#end = endIndex + 1;
  }

  ondeclaration(_from: number, endIndex: number): void {
    this.#end = endIndex + 1;
  }

  onprocessinginstruction(from: number, endIndex: number): void {
    const isDeclaration = /^xml\s/.test(this.#source.slice(from, from + 4));
    if (!isDeclaration) this.#append({ kind: 'comment', from, to: endIndex });
    this.#end = endIndex + 2;
  }

  onend(): void {}

  onopentagname(from: number, to: number): void {
    const name = this.#name(from, to);
    this.#pending = { name, from: from - 1, attributes: [] };
  }

  onattribname(from: number, to: number): void {
    this.#attribute = { name: this.#name(from, to), from: to, to };
  }

  onattribdata(from: number, to: number): void {
    const attribute = this.#attribute;
    if (attribute === null) return;
    if (attribute.from === attribute.to) attribute.from = from;
    attribute.to = to;
  }

  onattribentity(): void {}

  onattribend(): void {
    const pending = this.#pending;
    if (pending !== null && this.#attribute !== null) {
      pending.attributes.push(this.#attribute);
    }
    this.#attribute = null;
  }

  onopentagend(endIndex: number): void {
    this.#start(endIndex, false);
  }

  onselfclosingtag(endIndex: number): void {
    this.#start(
      endIndex,
      this.#isXml ||
        this.#top.scope.foreign !== null ||
        this.#pending?.name === 'svg' ||
        this.#pending?.name === 'math',
    );
  }

  onclosetag(from: number, to: number): void {
    this.#endTag(this.#name(from, to), from - 2);
    const close = this.#source.indexOf('>', to);
    this.#end = close === -1 ? to : close + 1;
  }

  isInForeignContext(): boolean {
    return this.#top.scope.foreign !== null;
  }

  // Building.

  get #top(): OpenElement {
    const top = this.#open.at(-1);
    if (top === undefined) throw new Error('The root is never closed.');
    return top;
  }

  #name(from: number, to: number): string {
    const name = this.#source.slice(from, to);
    return this.#isXml ? name : name.toLowerCase();
  }

  #append(node: Node): void {
    this.#top.node.children.push(node);
  }

  #start(endIndex: number, isSelfClosing: boolean): void {
    const pending = this.#pending;
    this.#pending = null;
    this.#end = endIndex + 1;
    if (pending === null) return;
    if (!this.#isXml) this.#closeImplied(pending.name);
    const top = this.#top;
    const node = {
      kind: 'element' as const,
      name: pending.name,
      attributes: pending.attributes,
      children: [],
      parent: top.node,
      from: pending.from,
      to: endIndex + 1,
      isForeign: top.scope.foreign !== null,
    };
    this.#append(node);
    const isVoid = !this.#isXml && top.scope.foreign === null && kinds.voidElements.has(pending.name);
    if (isVoid || isSelfClosing) return;
    const index = this.#open.length;
    const scope = this.#isXml
      ? top.scope
      : this.#isNoteOfHtml(node)
        ? htmlAgain(index)
        : scopeInside(top.scope, pending.name, index);
    this.#open.push({ node, scope });
    const indexes = this.#openByName.get(pending.name);
    if (indexes === undefined) this.#openByName.set(pending.name, [index]);
    else indexes.push(index);
  }

  /** Whether an element of a formula is a note that says of itself that it holds HTML. */
  #isNoteOfHtml({ name, attributes }: ElementNode): boolean {
    if (name !== 'annotation-xml' || this.#top.scope.foreign !== 'math') return false;
    const encoding = attributes.find((each) => each.name === 'encoding');
    return (
      encoding !== undefined &&
      /^(?:text\/html|application\/xhtml\+xml)$/i.test(this.#source.slice(encoding.from, encoding.to))
    );
  }

  /** Close what a start tag ends by standing there. */
  #closeImplied(name: string): void {
    if (this.#top.scope.foreign !== null) {
      if (!kinds.leavesForeign.has(name)) return;
      this.#leaveForeign();
    }
    const { scope } = this.#top;
    if (kinds.closesParagraph.has(name)) this.#closeFrom(scope.paragraph);
    const inner = this.#top.scope;
    if (name === 'li') this.#closeFrom(inner.item);
    else if (name === 'dd' || name === 'dt') this.#closeFrom(inner.definition);
    else if (name === 'option') this.#closeFrom(inner.option);
    else if (name === 'optgroup') this.#closeFrom(inner.optionGroup === -1 ? inner.option : inner.optionGroup);
    else if (name === 'td' || name === 'th') this.#closeFrom(inner.cell);
    else if (name === 'tr') this.#closeFrom(inner.row);
    else if (name === 'tbody' || name === 'thead' || name === 'tfoot') this.#closeFrom(inner.rowGroup);
  }

  #leaveForeign(): void {
    while (this.#top.scope.foreign !== null) this.#pop();
  }

  #endTag(name: string, from: number): void {
    if (name === 'br' || name === 'p') this.#leaveForeign();
    if (name === 'br' && !this.#isXml) {
      this.#append({
        kind: 'element',
        name,
        attributes: [],
        children: [],
        parent: this.#top.node,
        from,
        to: from,
        isForeign: false,
      });
      return;
    }
    if (name === 'body' || name === 'html') return;
    const index = this.#openByName.get(name)?.at(-1);
    if (index === undefined) return;
    if (this.#isXml || this.#reaches(name, index)) this.#closeFrom(index);
  }

  #reaches(name: string, index: number): boolean {
    const { scope } = this.#top;
    if (kinds.tableParts.has(name)) return index >= scope.table;
    if (kinds.structural.has(name)) return index >= scope.boundary;
    return index >= scope.structural;
  }

  #closeFrom(index: number): void {
    if (index < 1) return;
    while (this.#open.length > index) this.#pop();
  }

  #pop(): void {
    const closed = this.#open.pop();
    if (closed !== undefined) this.#openByName.get(closed.node.name)?.pop();
  }
}

/** Where nothing that is open outside can be closed. */
function htmlAgain(index: number): Scope {
  return { ...nothingOpen, boundary: index, structural: index, table: index };
}

/** What is open inside a newly opened element. */
function scopeInside(outer: Scope, name: string, index: number): Scope {
  if (outer.foreign !== null) {
    if (!kinds.htmlInForeign[outer.foreign].has(name)) return outer;
    return htmlAgain(index);
  }
  if (name === 'svg' || name === 'math') {
    return { ...outer, foreign: name };
  }
  if (name === 'table' || name === 'template') {
    return htmlAgain(index);
  }
  const scope = openedPart(outer, name, index);
  if (!kinds.structural.has(name)) return scope;
  if (!kinds.scopeBoundaries.has(name)) return { ...scope, structural: index };
  return {
    ...scope,
    structural: index,
    boundary: index,
    paragraph: -1,
    item: -1,
    definition: -1,
    option: -1,
    optionGroup: -1,
  };
}

function openedPart(outer: Scope, name: string, index: number): Scope {
  switch (name) {
    case 'p':
      return { ...outer, paragraph: index };
    case 'li':
      return { ...outer, item: index };
    case 'dd':
    case 'dt':
      return { ...outer, definition: index };
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dl':
      return { ...outer, item: -1, definition: -1 };
    case 'option':
      return { ...outer, option: index };
    case 'optgroup':
      return { ...outer, optionGroup: index, option: -1 };
    case 'select':
    case 'datalist':
      return { ...outer, option: -1, optionGroup: -1 };
    case 'tbody':
    case 'thead':
    case 'tfoot':
      return { ...outer, rowGroup: index, row: -1, cell: -1 };
    case 'tr':
      return { ...outer, row: index, cell: -1 };
    case 'td':
    case 'th':
      return { ...outer, cell: index };
    default:
      return outer;
  }
}
