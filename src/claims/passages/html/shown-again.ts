/**
 * A page of which a part is hidden and shows some of its words again: `visibility`,
 * colours and sizes are inherited until something within says otherwise.
 */
import { HtmlPage } from './page.ts';
import { rawText } from './tree/element-kinds.ts';
import type { ElementNode, Node, TextNode } from './tree/tree.ts';

/**
 * The page without the words that are hidden around some that are shown again, as
 * whoever sees it reads those; `null` where there are none.
 */
export function shownAgain(page: HtmlPage): HtmlPage | null {
  const { hidden, parts } = lookThrough(page);
  const left = new Set(hidden.flatMap(({ node, part }) => (parts.has(part) ? [node] : [])));
  if (left.size === 0) return null;
  const copies = new Set<ElementNode>();
  const root = copyWithout(page.root, left, (element, copy) => {
    if (parts.has(element)) copies.add(copy);
  });
  const shown = new HtmlPage(page.source, root, page.isXml, page.sheets);
  // Of these nothing is left but what is seen.
  shown.styles.showAnyway(copies);
  return shown;
}

/** Where a walk over the page has come to. */
interface Place {
  readonly element: ElementNode;
  /** By which ways its words are hidden, as bits. */
  readonly ways: number;
  readonly isLost: boolean;
  /** The outermost element around it that hides its words. */
  readonly part: ElementNode | null;
}

interface Found {
  readonly hidden: { readonly node: TextNode; readonly part: ElementNode }[];
  /** Parts that are hidden and show some of their words again. */
  readonly parts: Set<ElementNode>;
}

function lookThrough(page: HtmlPage): Found {
  const found: Found = { hidden: [], parts: new Set() };
  const open: Place[] = [{ element: page.root, ways: 0, isLost: false, part: null }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { element, part } = place;
    const isHidden = place.ways !== 0 || place.isLost;
    for (const child of element.children) {
      if (child.kind === 'element') {
        if (!wordless(child)) open.push(placeIn(page, child, place));
      } else if (part !== null && child.kind !== 'comment' && /\S/.test(page.source.slice(child.from, child.to))) {
        if (isHidden) found.hidden.push({ node: child, part });
        else found.parts.add(part);
      }
    }
  }
  return found;
}

function wordless({ name }: ElementNode): boolean {
  return rawText.has(name) || name === 'title';
}

function placeIn({ styles }: HtmlPage, element: ElementNode, around: Place): Place {
  const own = styles.of(element).ways;
  const undone = around.ways === 0 ? 0 : styles.waysUndoneBy(element);
  // Of two rules at odds, that wins which says something else than what is around.
  const ways = (around.ways & ~undone) | (own & ~(around.ways & undone));
  const isLost = styles.isLostInGround(element) ?? around.isLost;
  return { element, ways, isLost, part: around.part ?? (ways !== 0 || isLost ? element : null) };
}

type Copy = ElementNode & { readonly children: Node[] };

function copyWithout(
  root: ElementNode,
  left: ReadonlySet<Node>,
  onCopy: (element: ElementNode, copy: ElementNode) => void,
): ElementNode {
  const whole: Copy = { ...root, children: [] };
  const open: [ElementNode, Copy][] = [[root, whole]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to] = next;
    onCopy(from, to);
    for (const child of from.children) {
      if (child.kind !== 'element') {
        if (!left.has(child)) to.children.push(child);
        continue;
      }
      const copy: Copy = { ...child, parent: to, children: [] };
      to.children.push(copy);
      open.push([child, copy]);
    }
  }
  return whole;
}
