/** Reads flow content: the blocks of a page, and what each means to the next. */
import type { Code, FootnoteDefinition, Heading, List, ListItem, Nodes, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { passageBuilder, sliceBuilt } from '../builder.ts';
import { deniesByName, isBareYes } from '../bare-answer.ts';
import { follow, type Chain, type Draft } from '../draft.ts';
import { neighbourAfter } from '../surroundings.ts';
import { located, locatedLines, locatedWithin } from './align.ts';
import { attributesOf } from './attributes.ts';
import { boldLineRank, enterHeading, isBoldHeading, leaveHeadings, partHeadings, termOf } from './headings.ts';
import { readHtmlBlock } from './html-blocks.ts';
import { readInline, type InlineText } from './inline.ts';
import { deepest, tooDeepMessage } from './limits.ts';
import { addInline, addText, aroundOf, type MarkdownContext, type MarkdownPage } from './page.ts';
import { rangeOf } from './range.ts';
import { definitionParts, nameParts } from './resources.ts';
import { readTable } from './tables.ts';

/** What a whole page starts from. */
export const pageContext: Omit<MarkdownContext, 'headings'> = {
  carrier: 'paragraph',
  leadIn: null,
  parents: [],
  task: null,
  depth: 0,
};

/**
 * Read blocks in order.
 *
 * @param lead What introduces the first of them, if anything does.
 */
export function readBlocks(
  page: MarkdownPage,
  nodes: readonly Nodes[],
  context: MarkdownContext,
  chain: Chain,
  lead: string | null = null,
): void {
  let introduction = lead;
  let listed: readonly Draft[] = [];
  for (const node of nodes) {
    const from = page.drafts.length;
    introduction = readBlock(page, node, context, chain, introduction);
    const drafts = page.drafts.slice(from);
    const outro = node.type === 'paragraph' ? drafts[0]?.built.text : undefined;
    if (outro !== undefined) for (const { around } of listed) around.outro ??= neighbourAfter(outro);
    listed = node.type === 'list' || node.type === 'table' ? drafts : [];
  }
}

/** Read a block and tell what introduces the next one. */
function readBlock(
  page: MarkdownPage,
  node: Nodes,
  context: MarkdownContext,
  chain: Chain,
  lead: string | null,
): string | null {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(page, node, context, chain);
    case 'heading':
      return readHeading(page, node, context, chain);
    case 'list':
      return readList(page, node, { ...context, leadIn: lead ?? context.leadIn }, chain);
    case 'table':
      readTable(page, node, { ...context, leadIn: lead ?? context.leadIn });
      chain.previous = null;
      return null;
    case 'code':
      return readCode(page, node, { ...context, leadIn: lead ?? context.leadIn }, chain);
    case 'html':
      return readHtmlBlock(page, node, context, chain, lead);
    case 'definition':
      for (const { built, carrier } of definitionParts(node, page.source.text, page.shownLabels())) {
        addText(page, built, carrier, aroundOf(page, context));
      }
      return lead;
    case 'blockquote': {
      const leadIn = lead?.endsWith(':') ? lead : context.leadIn;
      readContainer(page, node.children, { ...context, carrier: 'block-quote', leadIn }, chain);
      return null;
    }
    case 'footnoteDefinition':
      return readFootnote(page, node, context, lead);
    case 'containerDirective':
      return readContainerDirective(page, node, context, chain);
    case 'leafDirective':
      return readLeafDirective(page, node, context, chain);
    case 'thematicBreak':
      leaveHeadings(context.headings, boldLineRank);
      partHeadings(context.headings, page.drafts.length);
      chain.previous = null;
      return null;
    case 'yaml':
      return null;
    default:
      return readUnknown(page, node, context, chain);
  }
}

/** Read what a container holds: its headings and open `<details>` end with it. */
function readContainer(
  page: MarkdownPage,
  nodes: readonly Nodes[],
  context: MarkdownContext,
  chain: Chain,
  lead: string | null = null,
): void {
  if (context.depth >= deepest.containers) {
    tooDeep(page, nodes[0]);
    return;
  }
  const openDetails = page.details.length;
  const inside = { ...context, headings: [...context.headings], depth: context.depth + 1 };
  readBlocks(page, nodes, inside, chain, lead);
  page.details.length = Math.min(page.details.length, openDetails);
}

function tooDeep(page: MarkdownPage, node: Nodes | undefined): void {
  page.problems.push({
    path: page.source.path,
    line: node?.position?.start.line ?? null,
    column: node?.position?.start.column ?? null,
    message: tooDeepMessage,
  });
}

function readParagraph(page: MarkdownPage, node: Paragraph, context: MarkdownContext, chain: Chain): string | null {
  const inline = readInline(node.children, page.source.text);
  const text = inline.built.text.trim();
  const isHeading = isAllBold(inline) && isBoldHeading(text);
  if (isHeading) leaveHeadings(context.headings, boldLineRank);
  const term = isHeading ? null : termOf(inline.built.text, inline.boldEnd);
  const draft = addInline(page, inline, context.carrier, { ...aroundOf(page, context), term });
  if (isHeading) enterHeading(context.headings, boldLineRank, text, page.drafts.length);
  answerBy(inline, draft ?? chain.previous);
  if (draft) follow(chain, draft);
  return text === '' ? null : (draft?.shown ?? text);
}

/** "Is it ready? ![thumbs up](yes.png)": a picture answers the question before it. */
function answerBy({ asides }: InlineText, asked: Draft | null): void {
  if (asked === null || !asked.built.text.trimEnd().endsWith('?')) return;
  const names = asides.filter(({ carrier }) => carrier === 'image-alt').map(({ built }) => built.text);
  const yes = names.find((name) => isBareYes(name));
  if (yes !== undefined) asked.around.after ??= neighbourAfter(yes);
  const no = names.find((name) => deniesByName(name));
  if (no !== undefined) asked.pictured ??= no;
}

function isAllBold({ built, boldEnd }: InlineText): boolean {
  return boldEnd > 0 && boldEnd === built.text.trimEnd().length;
}

/** A heading ends what stood before it, and is read just before what it heads. */
function readHeading(page: MarkdownPage, node: Heading, context: MarkdownContext, chain: Chain): null {
  const inline = readInline(node.children, page.source.text);
  leaveHeadings(context.headings, node.depth);
  const draft = addInline(page, inline, 'heading', aroundOf(page, context));
  chain.previous = draft;
  enterHeading(context.headings, node.depth, draft?.shown ?? inline.built.text.trim(), page.drafts.length);
  return null;
}

function readList(page: MarkdownPage, list: List, context: MarkdownContext, chain: Chain): null {
  let inside = context;
  for (const item of list.children) {
    const from = page.drafts.length;
    readItem(page, item, inside, chain);
    // "Offered:" as an item of its own introduces those after it.
    const [own, ...more] = page.drafts.slice(from);
    if (own?.built.text.endsWith(':') === true && more.length === 0) inside = { ...context, leadIn: own.built.text };
  }
  return null;
}

/** The items of a list follow one another; what an item holds follows its own text. */
function readItem(page: MarkdownPage, item: ListItem, list: MarkdownContext, chain: Chain): void {
  const isTask = typeof item.checked === 'boolean';
  const context: MarkdownContext = {
    ...list,
    carrier: isTask ? 'task-item' : 'list-item',
    task: isTask ? (item.checked ? 'done' : 'open') : list.task,
  };
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') {
    readContainer(page, item.children, context, chain);
    return;
  }
  const own = readOwnText(page, first, context, chain);
  if (!own) {
    readContainer(page, rest, context, chain);
    return;
  }
  const text = own.shown ?? own.built.text;
  const lead = text.endsWith(':') || own.around.term !== null ? text : null;
  const inside = { ...context, parents: [...context.parents, text] };
  readContainer(page, rest, inside, { previous: own }, lead);
}

function readOwnText(page: MarkdownPage, node: Paragraph, context: MarkdownContext, chain: Chain): Draft | null {
  const inline = readInline(node.children, page.source.text);
  const term = termOf(inline.built.text, inline.boldEnd);
  const draft = addInline(page, inline, context.carrier, { ...aroundOf(page, context), term });
  if (draft) follow(chain, draft);
  return draft;
}

function readCode(page: MarkdownPage, node: Code, context: MarkdownContext, chain: Chain): null {
  const { text: source } = page.source;
  const range = rangeOf(node);
  const isFenced = range !== null && /[`~]/.test(source.charAt(range.from));
  const around = aroundOf(page, context);
  const info = [node.lang, node.meta].filter(Boolean).join(' ');
  addText(page, locatedWithin(info, source, range), 'code', around);
  const built = locatedLines(node.value, source, range, isFenced ? 1 : 0);
  const draft = addText(page, built, 'code', around);
  if (draft) follow(chain, draft);
  return null;
}

/** A footnote is read where it is referred to; its place in the file means nothing. */
function readFootnote(
  page: MarkdownPage,
  node: FootnoteDefinition,
  context: MarkdownContext,
  lead: string | null,
): string | null {
  addName(page, node, node.label ?? node.identifier, context);
  const start = page.drafts.length;
  const inside: MarkdownContext = { ...pageContext, headings: [], carrier: 'footnote', depth: context.depth };
  readContainer(page, node.children, inside, { previous: null });
  page.footnotes.set(node.identifier, page.drafts.slice(start));
  return lead;
}

/** Give every footnote the surroundings of the passage that refers to it. */
export function placeFootnotes(page: MarkdownPage): void {
  for (const [identifier, drafts] of page.footnotes) {
    const referrer = page.referrers.get(identifier);
    const [first] = drafts;
    if (!referrer || !first) continue;
    first.around.before ??= referrer.built.text;
    page.sights.push(withNote(referrer, first));
    for (const { around } of drafts) {
      around.headings = [...referrer.around.headings, ...around.headings];
      around.summaries = referrer.around.summaries;
    }
  }
}

/** A sentence with the note to it, as whoever follows the mark reads on. */
function withNote(referrer: Draft, note: Draft): Draft {
  const builder = passageBuilder();
  builder.append(referrer.built);
  builder.insert(' ');
  builder.append(sliceBuilt(note.built, 0, longestNote));
  return { ...referrer, built: builder.build() };
}

/** What comes later in a longer note is read with its beginning. */
const longestNote = 300;

function readContainerDirective(
  page: MarkdownPage,
  node: ContainerDirective,
  context: MarkdownContext,
  chain: Chain,
): null {
  addName(page, node, node.name, context);
  addAttributes(page, node, context);
  const [first, ...rest] = node.children;
  const isLabelled = first?.type === 'paragraph' && first.data !== undefined && 'directiveLabel' in first.data;
  if (!isLabelled) {
    readContainer(page, node.children, context, chain);
    return null;
  }
  const inside = { ...context, headings: [...context.headings] };
  const label = readInline(first.children, page.source.text);
  leaveHeadings(inside.headings, boldLineRank);
  const draft = addInline(page, label, 'heading', aroundOf(page, inside));
  enterHeading(inside.headings, boldLineRank, label.built.text.trim(), page.drafts.length);
  const inner: Chain = { previous: draft };
  readContainer(page, rest, inside, inner);
  chain.previous = inner.previous;
  return null;
}

function readLeafDirective(
  page: MarkdownPage,
  node: LeafDirective,
  context: MarkdownContext,
  chain: Chain,
): string | null {
  addName(page, node, node.name, context);
  const inline = readInline(node.children, page.source.text);
  const draft = addInline(page, inline, context.carrier, aroundOf(page, context));
  if (draft) follow(chain, draft);
  addAttributes(page, node, context);
  return draft?.built.text ?? null;
}

/** Add what a footnote or directive is called. */
function addName(page: MarkdownPage, node: Nodes, name: string, context: MarkdownContext): void {
  for (const { built, carrier } of nameParts(name, page.source.text, rangeOf(node)))
    addText(page, built, carrier, aroundOf(page, context));
}

function addAttributes(page: MarkdownPage, node: Nodes, context: MarkdownContext): void {
  for (const built of attributesOf(node, page.source.text)) {
    addText(page, built, 'html-attribute', aroundOf(page, context));
  }
}

/** A syntax this reader does not know: its words are read all the same. */
function readUnknown(page: MarkdownPage, node: Nodes, context: MarkdownContext, chain: Chain): string | null {
  addAttributes(page, node, context);
  if ('children' in node) {
    readContainer(page, node.children, context, chain);
    return null;
  }
  if (!('value' in node) || typeof node.value !== 'string') return null;
  const built = located(node.value, page.source.text, rangeOf(node), 'verbatim');
  const draft = addText(page, built, 'text', aroundOf(page, context));
  if (draft) follow(chain, draft);
  return null;
}
