/**
 * The blocks of a page around certain places: parsing exactly is where the
 * time goes, and what names a claim is a few blocks of a long page.
 */
import type { List, Root, RootContent } from 'mdast';
import type { Passage, Run } from '../../types.ts';
import { longestSection } from '../sections.ts';
import type { Range } from './align.ts';
import { rangeOf } from './range.ts';

/** Part of a page as a text of its own. */
export interface PageExcerpt {
  readonly text: string;
  /** A passage of the excerpt with its places in the page. */
  readonly inPage: (passage: Passage) => Passage;
}

/** A stretch of the page that stands in the excerpt from `at` on. */
interface Piece extends Range {
  readonly at: number;
}

/** What a reader of the excerpt finds where blocks were left out. */
const gap = '\n\nx\n\n';

/**
 * The blocks at the given places with all that decides how they are read: what
 * stands before and after them, every heading (bold lines are some), HTML that
 * reaches over blocks, definitions of links, and the front matter.
 *
 * Each block begins at the margin, so that it is read alone as it is read in
 * its page; where some are left out stands a paragraph of one letter. Of a long
 * list, the items around the places are enough, with its first and its last.
 *
 * @param tree The page's tree. Its blocks have to be where it says.
 * @returns `null` when next to nothing would be left out.
 */
export function excerptAround(tree: Root, text: string, places: readonly Range[]): PageExcerpt | null {
  const blocks = blocksOf(tree, text);
  if (blocks === null) return null;
  const sorted = [...places, ...sectionsAt(blocks, text, places)].sort((a, b) => a.from - b.from);
  const kept = keptBlocks(blocks, text, sorted);
  let passed = 0;
  const pieces: Piece[] = [];
  let excerpt = text.slice(0, blocks[0]?.from ?? text.length);
  if (excerpt !== '') pieces.push({ at: 0, from: 0, to: excerpt.length });
  let isOpen = true;
  for (const [index, block] of blocks.entries()) {
    while ((sorted[passed]?.to ?? Infinity) <= block.from) passed++;
    if (kept[index] === true) {
      for (const { from, to } of partsOf(block, text, sorted, passed)) {
        pieces.push({ at: excerpt.length, from, to });
        excerpt += text.slice(from, to);
      }
      isOpen = true;
    } else if (isOpen) {
      excerpt += gap;
      isOpen = false;
    }
  }
  if (excerpt.length > text.length * 0.8) return null;
  return { text: excerpt, inPage: (passage) => ({ ...passage, runs: passage.runs.map((run) => moved(run, pieces)) }) };
}

interface Block extends Range {
  readonly node: RootContent;
}

/** The blocks of a page with the blank lines after them; `null` where a place is unknown or no line begins there. */
function blocksOf(tree: Root, text: string): Block[] | null {
  const starts: number[] = [];
  for (const node of tree.children) {
    const range = rangeOf(node);
    if (range === null) return null;
    const start = lineStart(text, range.from);
    if (start < (starts.at(-1) ?? 0) || text.slice(start, range.from).trim() !== '') return null;
    starts.push(start);
  }
  return tree.children.map((node, index) => ({ node, from: starts[index] ?? 0, to: starts[index + 1] ?? text.length }));
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** How many blocks on each side of a place are kept: what has no words of its own is not counted. */
const reach = 3;

function keptBlocks(blocks: readonly Block[], text: string, places: readonly Range[]): boolean[] {
  const isNear = near(blocks, places, 0, (index) => wordless.has(blocks[index]?.node.type ?? ''));
  return blocks.map((block, index) => isNear[index] === true || isTelling(block, text));
}

/**
 * Which stretches hold a place, or are within {@link reach} of one that does.
 *
 * @param places In order of their beginnings; those before `first` have ended.
 */
function near(
  stretches: readonly Range[],
  places: readonly Range[],
  first: number,
  isWordless: (index: number) => boolean,
): boolean[] {
  const kept = stretches.map(() => false);
  const keepFrom = (index: number, step: 1 | -1): void => {
    let left = reach;
    for (let next = index + step; left > 0 && next >= 0 && next < stretches.length; next += step) {
      kept[next] = true;
      if (!isWordless(next)) left--;
    }
  };
  let next = first;
  let reached = -1;
  for (const [index, { from, to }] of stretches.entries()) {
    // How far those places go that begin before the stretch's end.
    for (; next < places.length && (places[next]?.from ?? to) < to; next++)
      reached = Math.max(reached, places[next]?.to ?? to);
    if (reached <= from) continue;
    kept[index] = true;
    keepFrom(index, -1);
    keepFrom(index, 1);
  }
  return kept;
}

/** What stands under the headings that hold a place: a heading knows its section. */
function sectionsAt(blocks: readonly Block[], text: string, places: readonly Range[]): Range[] {
  return blocks.flatMap(({ node, from, to }, index) => {
    const isHeading = node.type === 'heading' || (node.type === 'html' && htmlHeading.test(text.slice(from, to)));
    if (!isHeading || !places.some((place) => place.from < to && place.to > from)) return [];
    const depth = node.type === 'heading' ? node.depth : 0;
    const after = blocks.slice(index + 1, index + 1 + 2 * longestSection);
    const end = after.findIndex((next) => next.node.type === 'heading' && next.node.depth <= depth);
    const section = end < 0 ? after : after.slice(0, end);
    return section.length === 0 ? [] : [{ from: to, to: section.at(-1)?.to ?? to }];
  });
}

const htmlHeading = /<h[1-6]\b/i;

/** A list of fewer items is kept whole. */
const longList = 12;

/** What has to be read of a block: all of it, but for the items of a long list that are far from every place. */
function partsOf(block: Block, text: string, places: readonly Range[], first: number): readonly Range[] {
  const items = block.node.type === 'list' ? itemsOf(block.node, block, text) : null;
  if (items === null) return [block];
  const isNear = near(items, places, first, () => false);
  const isKept = ({ from, to }: Range, index: number): boolean =>
    isNear[index] === true ||
    index < reach ||
    index >= items.length - reach ||
    text.slice(from, to).includes(']:') ||
    text.slice(from, to).trimEnd().endsWith(':');
  return items.filter(isKept);
}

/**
 * The items of a long list, each from the beginning of its line. `null` where
 * they do not all begin in one column: without the one before it, an item
 * might then belong to another.
 */
function itemsOf(list: List, { from, to }: Range, text: string): Range[] | null {
  if (list.children.length < longList) return null;
  const starts: number[] = [];
  let indent: string | null = null;
  for (const item of list.children) {
    const range = rangeOf(item);
    if (range === null) return null;
    const start = lineStart(text, range.from);
    const before = text.slice(start, range.from);
    if (before.trim() !== '' || before !== (indent ??= before)) return null;
    starts.push(start);
  }
  if (starts[0] !== from) return null;
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }));
}

const wordless: ReadonlySet<string> = new Set(['html', 'definition', 'thematicBreak']);

/** Whether a block decides about others, wherever they stand. */
function isTelling({ node, from, to }: Block, text: string): boolean {
  if (node.type === 'paragraph') return node.children[0]?.type !== 'text' || text.slice(from, to).includes(']:');
  return !/^(?:list|blockquote|table|code)$/.test(node.type) || text.slice(from, to).includes(']:');
}

/** A run of an excerpt where it stands in the page. */
function moved(run: Run, pieces: readonly Piece[]): Run {
  const { from, to } = run;
  if (from === null || to === null) return run;
  return { ...run, from: inPage(from, pieces), to: to > from ? inPage(to - 1, pieces) + 1 : inPage(to, pieces) };
}

function inPage(offset: number, pieces: readonly Piece[]): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? offset : Math.min(piece.from + offset - piece.at, piece.to);
}
