/** What each element makes of the context around it. */
import type { HtmlContext } from './context.ts';
import { childNamed, type HtmlPage } from './page.ts';
import { isCell, isTable, tableCells } from './tables.ts';
import { takingBack } from './taking-back.ts';
import * as kinds from './tree/element-kinds.ts';
import type { ElementNode } from './tree/tree.ts';

/** How many enclosing items or summaries a passage remembers, nearest last. */
const deepest = 20;

type Change = Partial<HtmlContext>;

/**
 * The context inside an element.
 *
 * @param introduction The text that stands just before the element, if it can
 *   introduce it.
 */
export function contextInside(
  page: HtmlPage,
  element: ElementNode,
  around: HtmlContext,
  introduction: string | null,
): HtmlContext {
  const outer = styledContext(page, element, around);
  const isPicture = element.isForeign || element.name === 'svg';
  const change = isPicture ? pictureChange(element, outer) : changeOf(page, element, outer, introduction);
  return withRoles(page, element, outer, change);
}

/** The context with what the element's language and styles make of it. */
function styledContext(page: HtmlPage, element: ElementNode, outer: HtmlContext): HtmlContext {
  const { isStruck, cuts } = page.styles.of(element);
  const language =
    element.attributes.length === 0 ? null : (page.attribute(element, 'lang') ?? page.attribute(element, 'xml:lang'));
  if (!isStruck && (cuts | outer.cuts) === outer.cuts && language === null) return outer;
  return {
    ...outer,
    visibility: outer.visibility ?? (isStruck ? 'struck' : null),
    cuts: outer.cuts | cuts,
    language: language?.trim().toLowerCase() ?? outer.language,
  };
}

function pictureChange(element: ElementNode, outer: HtmlContext): Change {
  if (element.name === 'foreignobject') return { carrier: 'paragraph', ...apart(outer) };
  return element.name === 'svg' ? { carrier: 'svg', ...apart(outer) } : { carrier: 'svg' };
}

function changeOf(
  page: HtmlPage,
  element: ElementNode,
  outer: HtmlContext,
  introduction: string | null,
): Change | null {
  const { name } = element;
  if (kinds.headingElements.has(name)) return headingChange(element, Number(name.charAt(1)));
  const change = { ...sectionChange(element, outer), ...partChange(page, element, outer, introduction) };
  return Object.keys(change).length === 0 ? null : change;
}

function headingChange(element: ElementNode, level: number): Change {
  return { carrier: 'heading', heading: { level, element } };
}

function sectionChange(element: ElementNode, outer: HtmlContext): Change {
  const { name } = element;
  if (!kinds.sectioning.has(name)) return {};
  const isOfPage = !outer.isInPart;
  const landmark = landmarkOf(name, isOfPage) ?? outer.landmark;
  const isApart = isOfPage && (name === 'nav' || name === 'footer' || name === 'header');
  return {
    headings: isApart ? outer.headings.apart() : name === 'header' ? outer.headings : outer.headings.inside(),
    // What defines a term follows it.
    neighbours: name === 'header' || name === 'dd' ? outer.neighbours : { last: null },
    landmark,
    isInPart: outer.isInPart || name === 'main' || name === 'article' || name === 'section' || name === 'aside',
    ...(name === 'article' || name === 'section' || name === 'aside' ? { heading: null } : {}),
  };
}

function landmarkOf(name: string, isOfPage: boolean): HtmlContext['landmark'] {
  if (name === 'nav') return 'navigation';
  if (name === 'footer' && isOfPage) return 'footer';
  return name === 'header' && isOfPage ? 'header' : null;
}

function partChange(page: HtmlPage, element: ElementNode, outer: HtmlContext, introduction: string | null): Change {
  switch (element.name) {
    case 'ul':
    case 'ol':
    case 'menu':
      return { leadIn: leadInOf(page, element, outer, introduction), neighbours: { last: null } };
    case 'dl':
      return { leadIn: leadInOf(page, element, outer, introduction), neighbours: { last: null }, term: null };
    case 'li':
      return itemChange(page, element, outer);
    case 'dt':
      return { carrier: 'term', term: null };
    case 'dd':
      return definitionChange(page, element);
    case 'figure': {
      const caption = childNamed(element, 'figcaption');
      return caption === null ? {} : { caption: page.textOf(caption) || null };
    }
    case 'figcaption':
      return { carrier: 'caption', caption: null };
    case 'caption':
      return { carrier: 'caption', caption: null, cell: null, otherwise: [] };
    case 'details': {
      const summary = childNamed(element, 'summary');
      const summaries = summary === null ? outer.summaries : [...outer.summaries, page.textOf(summary)].slice(-deepest);
      const isOpen = page.attribute(element, 'open') !== null;
      return { summaries, ...(isOpen ? {} : { visibility: outer.visibility ?? 'collapsed' }) };
    }
    case 'summary': {
      const isOwn = element.parent?.name === 'details' && childNamed(element.parent, 'summary') === element;
      if (!isOwn) return { carrier: 'summary' };
      return {
        carrier: 'summary',
        summaries: outer.summaries.slice(0, -1),
        visibility:
          outer.visibility === 'collapsed' && !isInClosedDetails(page, element.parent.parent) ? null : outer.visibility,
      };
    }
    case 'blockquote':
      return { carrier: 'block-quote', leadIn: introduction ?? outer.leadIn };
    case 'pre':
      return { carrier: 'code', isPreformatted: true, leadIn: introduction ?? outer.leadIn };
    case 'textarea':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return { carrier: element.name === 'textarea' ? 'control' : 'code', isPreformatted: true };
    case 'option':
    case 'optgroup':
    case 'select':
    case 'datalist':
    case 'legend':
      return { carrier: 'control' };
    case 'title':
      return { carrier: 'document-title', neighbours: { last: null } };
    case 'del':
    case 's':
    case 'strike':
      return { visibility: outer.visibility ?? 'struck' };
    case 'template':
      return { visibility: 'hidden', ...apart(outer) };
    case 'dialog':
      return page.attribute(element, 'open') === null
        ? { visibility: outer.visibility ?? 'collapsed', ...apart(outer) }
        : apart(outer);
    default:
      return isTable(page, element)
        ? tableChange(page, element, outer, introduction)
        : cellChange(page, element, outer);
  }
}

/** What stands aside from the text around it shares its headings, not its neighbours. */
function apart(outer: HtmlContext): Change {
  return { headings: outer.headings.inside(), neighbours: { last: null } };
}

function isInClosedDetails(page: HtmlPage, element: ElementNode | null): boolean {
  for (let at = element, steps = 0; at !== null && steps < 1000; at = at.parent, steps += 1) {
    if (at.name === 'details' && page.attribute(at, 'open') === null) return true;
  }
  return false;
}

function leadInOf(
  page: HtmlPage,
  element: ElementNode,
  outer: HtmlContext,
  introduction: string | null,
): string | null {
  const label = page.labelOf(element);
  // A label that is only heard takes nothing back for those who see the list.
  const isHidden = (page.attribute(element, 'aria-labelledby') ?? '').split(/\s+/).some((id) => {
    const named = page.byId(id);
    return named !== undefined && page.isConcealed(named);
  });
  const isOnlyHeard = (isHidden || page.attribute(element, 'aria-label') !== null) && takingBack.test(label ?? '');
  return (isOnlyHeard ? null : label) ?? introduction ?? outer.leadIn;
}

function itemChange(page: HtmlPage, element: ElementNode, outer: HtmlContext): Change {
  const task = taskOf(page, element) ?? (isBehind(page, element) ? 'done' : null);
  const isFootnote = outer.isFootnotes;
  return {
    carrier: isFootnote ? 'footnote' : task === null ? 'list-item' : 'task-item',
    items: [...outer.items, { own: null }].slice(-deepest),
    task: task ?? outer.task,
    leadIn: outer.neighbours.label ?? outer.leadIn,
    neighbours: outer.neighbours,
    heading: null,
  };
}

/** Whether an item is one of steps of which a later one is marked as the one that is reached. */
function isBehind(page: HtmlPage, item: ElementNode): boolean {
  const list = item.parent;
  if (list?.name !== 'ol') return false;
  const reached = page.remember('step reached', list, () =>
    list.children.findIndex((child) => child.kind === 'element' && page.attribute(child, 'aria-current') === 'step'),
  );
  return list.children.indexOf(item) < reached;
}

/** A check box that starts a list item, before any words. */
function taskOf(page: HtmlPage, item: ElementNode): 'done' | 'open' | null {
  let at: ElementNode = item;
  for (let depth = 0; depth < 4; depth += 1) {
    const first = at.children.find(
      (child) =>
        child.kind === 'element' || (child.kind === 'text' && !/^\s*$/.test(page.source.slice(child.from, child.to))),
    );
    if (first === undefined) return null;
    if (first.kind !== 'element')
      return first.kind === 'text' ? glyphTask(page.source.slice(first.from, first.to)) : null;
    const isBox = first.name === 'input' && page.attribute(first, 'type')?.trim().toLowerCase() === 'checkbox';
    if (isBox || page.attribute(first, 'role') === 'checkbox') {
      const isDone = page.attribute(first, 'checked') !== null || page.attribute(first, 'aria-checked') === 'true';
      // A box that nobody sees, or that is one by its role alone, leaves nothing open.
      return isDone ? 'done' : isBox && !page.isConcealed(first) ? 'open' : null;
    }
    at = first;
  }
  return null;
}

/** BALLOT BOX and its two crossings, the signs Unicode has for a task box. */
function glyphTask(text: string): 'done' | 'open' | null {
  const first = text.trimStart().charAt(0);
  if (first === '\u2611') return 'done';
  return first === '\u2610' ? 'open' : null;
}

/** A definition has the terms above it; of several in a row each may be its only one. */
function definitionChange(page: HtmlPage, definition: ElementNode): Change {
  const list = definition.parent;
  const terms = list === null ? undefined : page.remember('terms', list, () => termsOf(page, list)).get(definition);
  return {
    carrier: 'definition',
    term: terms?.join(' / ') ?? null,
    otherwise: terms === undefined || terms.length < 2 ? [] : terms.map((term) => ({ term })),
  };
}

function termsOf(page: HtmlPage, list: ElementNode): ReadonlyMap<ElementNode, readonly string[]> {
  const found = new Map<ElementNode, readonly string[]>();
  let terms: string[] = [];
  let hasDefinition = false;
  for (const child of list.children) {
    if (child.kind !== 'element') continue;
    if (child.name === 'dt') {
      if (hasDefinition) terms = [];
      hasDefinition = false;
      terms = [...terms, page.textOf(child)].filter((term) => term !== '').slice(-deepest);
    } else if (child.name === 'dd') {
      hasDefinition = true;
      if (terms.length > 0) found.set(child, terms);
    }
  }
  return found;
}

function tableChange(page: HtmlPage, element: ElementNode, outer: HtmlContext, introduction: string | null): Change {
  const caption = childNamed(element, 'caption');
  return {
    cells: tableCells(page, element),
    leadIn: leadInOf(page, element, outer, introduction),
    caption: caption === null ? outer.caption : page.textOf(caption) || null,
    neighbours: { last: null },
  };
}

function cellChange(page: HtmlPage, element: ElementNode, outer: HtmlContext): Change {
  if (outer.cells.size === 0 || !isCell(page, element)) return {};
  const [cell, ...others] = outer.cells.get(element) ?? [];
  if (cell === undefined) return {};
  return {
    cell,
    otherwise: others.map((each) => ({ cell: each })),
    carrier: cell.isHeader ? 'table-header' : 'table-cell',
    headings: outer.headings.inside(),
    neighbours: { last: null },
    heading: null,
  };
}

/** What roles and hiding add, whatever the element is. */
function withRoles(page: HtmlPage, element: ElementNode, outer: HtmlContext, change: Change | null): HtmlContext {
  const base = change === null ? outer : { ...outer, ...change };
  if (element.attributes.length === 0) return base;
  const hidden = ownVisibility(page, element);
  const role = page.attribute(element, 'role');
  const roleChange = role === null ? null : changeOfRole(page, element, base, role);
  const isFootnotes =
    base.isFootnotes || role === 'doc-endnotes' || element.attributes.some(({ name }) => name === 'data-footnotes');
  if (hidden === null && roleChange === null && isFootnotes === base.isFootnotes) return base;
  return {
    ...base,
    ...roleChange,
    isFootnotes,
    ...(hidden === null ? {} : { visibility: hidden, ...apart(base) }),
  };
}

function changeOfRole(page: HtmlPage, element: ElementNode, base: HtmlContext, role: string): Change | null {
  switch (role) {
    case 'heading': {
      const level = Number(page.attribute(element, 'aria-level') ?? 2);
      return headingChange(element, Number.isInteger(level) ? Math.min(Math.max(level, 1), 9) : 2);
    }
    case 'navigation':
      return { landmark: 'navigation', headings: base.headings.inside() };
    case 'banner':
      return { landmark: 'header' };
    case 'contentinfo':
      return { landmark: 'footer', headings: base.headings.apart() };
    case 'list':
      return { leadIn: leadInOf(page, element, base, null) };
    case 'listitem':
      return element.name === 'li' ? null : itemChange(page, element, base);
    case 'doc-footnote':
      return { carrier: 'footnote' };
    case 'tooltip':
      return { visibility: base.visibility ?? 'collapsed', ...apart(base) };
    default:
      return null;
  }
}

/** Where an element says of itself that a reader does not see it at once, or at all; `null` where it says nothing of it. */
export function ownVisibility(page: HtmlPage, element: ElementNode): 'hidden' | 'collapsed' | null {
  for (const { name, from, to } of element.attributes) {
    if (name === 'hidden') return 'hidden';
    if (name === 'popover') return 'collapsed';
    if (name === 'style' && hidesByStyle.test(page.source.slice(from, to))) return 'hidden';
    if (name === 'type' && element.name === 'input' && page.source.slice(from, to) === 'hidden') return 'hidden';
  }
  return null;
}

const hidesByStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
