/** Which elements of a page a selector means, as far as a page that stands still can tell. */
import { _compileUnsafe as compile } from 'css-select';
import { AttributeAction, parse, type PseudoSelector, type Selector, SelectorType } from 'css-what';
import type { Elements } from '../tree/elements.ts';
import type { ElementNode, Node } from '../tree/tree.ts';

export interface PlainSelector {
  /** A class, id or name that every such element has: `.x`, `#x`, `x`; `*` where there is none. */
  readonly key: string;
  /** Without what depends on the reader. */
  readonly possible: Selector[];
  /** Without places among others and elements around, for pages where each would have to be counted anew. */
  readonly loose: Selector[];
  /** Whether it holds whatever the reader does. */
  readonly isSteady: boolean;
  /** `before`, `after`, another part of an element, or `null` for the whole. */
  readonly pseudoElement: string | null;
  /** Whether it names elements by their kind alone. */
  readonly isOfKind: boolean;
}

/** A selector in parts; `null` for one that we cannot read, though a browser may. */
export function plainSelector(selector: string): PlainSelector | null {
  try {
    // What a summary opens is a part of its `<details>` for styles alone.
    const [only, ...others] = parse(selector.replace(/::details-content\b/i, ':where(details) > :not(summary)'));
    if (only === undefined || others.length > 0) return null;
    const pseudoElement = partNamed(only);
    const { tokens: possible, isSometimes } = withoutStates(only.filter((token) => !isPart(token)));
    const last = possible.slice(possible.findLastIndex(isCombinator) + 1);
    const loose = unplaced(last);
    // Without a page it finds every fault and looks at nothing.
    for (const each of [possible, loose]) compile([each], { relativeSelector: false, quirksMode: true });
    return {
      key: keyOf(last),
      possible,
      loose,
      isSteady: !isSometimes,
      pseudoElement,
      isOfKind: last.every(({ type }) => type === SelectorType.Tag || type === SelectorType.Universal),
    };
  } catch {
    return null;
  }
}

export type Match = 'certain' | 'possible' | null;

/** Tries elements of one page against selectors; each is compiled with the first element that may be meant. */
export class SelectorMatcher {
  readonly #adapter: ReturnType<typeof adapterOf>;
  readonly #compiled = new Map<Selector[], (element: ElementNode) => boolean>();

  constructor(page: Elements) {
    this.#adapter = adapterOf(page);
  }

  match(element: ElementNode, { possible, loose, isSteady }: PlainSelector): Match {
    const isCrowded = (element.parent?.children.length ?? 0) > crowd;
    if (!this.#holds(isCrowded ? loose : possible, element)) return null;
    return isSteady && !isCrowded ? 'certain' : 'possible';
  }

  #holds(tokens: Selector[], element: ElementNode): boolean {
    const known = this.#compiled.get(tokens);
    if (known !== undefined) return known(element);
    const holds = compile<Node, ElementNode>([tokens], {
      adapter: this.#adapter,
      relativeSelector: false,
      quirksMode: true,
    });
    this.#compiled.set(tokens, holds);
    return holds(element);
  }
}

const crowd = 400;

function unplaced(tokens: readonly Selector[]): Selector[] {
  return filled(tokens.filter((each) => !(each.type === SelectorType.Pseudo && placed.test(each.name))));
}

const placed = /^(?:nth-|first-|last-|only-|not$|is$|where$|matches$)/;

function adapterOf(page: Elements) {
  const isTag = (node: Node): node is ElementNode => node.kind === 'element' && node.parent !== null;
  const parents = (node: Node): ElementNode | null => (node.kind === 'element' ? node.parent : null);
  return {
    isTag,
    getName: ({ name }: ElementNode) => name,
    getAttributeValue: (element: ElementNode, name: string) => page.attribute(element, name) ?? undefined,
    hasAttrib: (element: ElementNode, name: string) => element.attributes.some((each) => each.name === name),
    getParent: parents,
    getChildren: (node: Node): Node[] => (node.kind === 'element' ? [...node.children] : []),
    getSiblings: (node: Node): Node[] => [...(parents(node)?.children ?? [node])],
    // Only `:empty` asks, and only of texts.
    getText: (node: Node): string => (node.kind === 'element' ? '' : page.source.slice(node.from, node.to)),
    removeSubsets: (nodes: Node[]) => nodes,
  };
}

/** What a page that stands still tells of: everything else comes and goes with its reader. */
const structural: ReadonlySet<string> = new Set(
  'is where matches not root scope empty first-child last-child only-child first-of-type last-of-type only-of-type nth-child nth-last-child nth-of-type nth-last-of-type'.split(
    ' ',
  ),
);

/** What is so of elements as a rule. */
const usual: ReadonlySet<string> = new Set(
  'lang dir any-link link defined enabled optional read-only read-write valid default'.split(' '),
);

/** A selector without the states of its elements; `isSometimes` where it needs one that is not the usual. */
function withoutStates(tokens: readonly Selector[]): { tokens: Selector[]; isSometimes: boolean } {
  const kept: Selector[] = [];
  let isSometimes = false;
  for (const token of tokens) {
    if (token.type !== SelectorType.Pseudo) kept.push('namespace' in token ? { ...token, namespace: null } : token);
    else if (placesOf(token) !== null) {
      isSometimes = true;
      kept.push({ ...token, name: 'is', data: placesOf(token) });
    } else if (token.name === 'has') isSometimes = true;
    else if (!structural.has(token.name)) isSometimes ||= !usual.has(token.name);
    else if (!Array.isArray(token.data)) kept.push(token);
    else if (token.name === 'not') {
      // What an element is not in some state, it is as a rule.
      const data = token.data.filter(
        (each) =>
          !each.some(
            (inner) =>
              inner.type === SelectorType.Pseudo && !(structural.has(inner.name) && !Array.isArray(inner.data)),
          ),
      );
      if (data.length > 0) kept.push({ ...token, data });
    } else {
      const each = token.data.map(withoutStates);
      isSometimes ||= each.every((one) => one.isSometimes);
      kept.push({ ...token, data: each.map((one) => one.tokens) });
    }
  }
  return { tokens: filled(kept), isSometimes };
}

/** What `:nth-child(2n of .x)` counts; `null` where it counts all. */
function placesOf({ name, data }: PseudoSelector): Selector[][] | null {
  const [, counted] =
    (name === 'nth-child' || name === 'nth-last-child') && typeof data === 'string'
      ? (/\bof\s+([\s\S]+)$/i.exec(data) ?? [])
      : [];
  return counted === undefined ? null : parse(counted);
}

/** With an element of any kind where nothing is left of one. */
function filled(tokens: readonly Selector[]): Selector[] {
  const any: Selector = { type: SelectorType.Universal, namespace: null };
  const whole = tokens.flatMap((token, index) =>
    isCombinator(token) && (index === 0 || isCombinator(tokens[index - 1] ?? any)) ? [any, token] : [token],
  );
  const last = whole.at(-1);
  return last === undefined || isCombinator(last) ? [...whole, any] : whole;
}

function isCombinator({ type }: Selector): boolean {
  return combinators.has(type);
}

const combinators: ReadonlySet<SelectorType> = new Set([
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Adjacent,
  SelectorType.Sibling,
  SelectorType.Parent,
  SelectorType.ColumnCombinator,
]);

/** Parts of elements may be written as if they were states. */
function isPart(token: Selector): boolean {
  return (
    token.type === SelectorType.PseudoElement ||
    (token.type === SelectorType.Pseudo && /^(?:before|after|first-line|first-letter)$/.test(token.name))
  );
}

function partNamed(tokens: readonly Selector[]): string | null {
  const part = tokens.find(isPart);
  return part !== undefined && 'name' in part ? part.name.toLowerCase() : null;
}

function keyOf(tokens: readonly Selector[]): string {
  let name = '*';
  for (const token of tokens) {
    if (
      token.type === SelectorType.Attribute &&
      token.action === AttributeAction.Element &&
      token.name === 'class' &&
      token.ignoreCase !== true
    )
      return `.${token.value}`;
    if (
      token.type === SelectorType.Attribute &&
      token.action === AttributeAction.Equals &&
      token.name === 'id' &&
      token.ignoreCase !== true
    )
      return `#${token.value}`;
    if (token.type === SelectorType.Tag) name = token.name.toLowerCase();
  }
  return name;
}
