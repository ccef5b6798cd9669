/**
 * Markdown without the sections that nobody asks about: parsing is where the
 * time goes, and most sections of most files name no claim.
 */

import { longestSection } from '../sections.ts';

/** Below this length a file is parsed as it is, in UTF-16 code units. */
const shortest = 3_000;

/** What may reach over a heading: then nothing is left out. */
const reaching =
  /<(?:!|\?|script\b|pre\b|style\b|textarea\b)|^[ \t>*+-]*:::|^(?:[ \t]+|[ \t]*[>*+-].*|[ \t]*\d+[.)].*)(?:```|~~~)/im;

/** What decides about other sections: these are kept. */
const telling = /<[A-Za-z/]|\]:|\[\^|^ {0,3}(?:=+|-+)[ \t]*$/m;

/**
 * The text with sections left out that are not wanted: as blank lines, so that
 * every place and every heading stays where it was.
 *
 * A section reaches from one ATX heading at the margin to the next, outside
 * fenced code: there every list, quote and paragraph has ended, so that what is
 * left out cannot change how the rest is read. The sections beside a wanted one
 * are kept, since a passage knows what stands before and after it, and those
 * under a wanted heading, which knows what stands under it.
 *
 * @param isWanted Whether a section might hold what is looked for.
 * @see https://spec.commonmark.org/0.31.2/#atx-headings
 */
export function leanMarkdown(text: string, isWanted: (section: string) => boolean, longerThan = shortest): string {
  if (text.length <= longerThan || reaching.test(text) || hasFenceInHtml(text)) return text;
  const starts = sectionStarts(text);
  if (starts === null) return text;
  const ends = [...starts.slice(1), text.length];
  const wanted = starts.map((start, index) => {
    const section = text.slice(start, ends[index]);
    return isWanted(section) || telling.test(section);
  });
  const underNames = sectionsUnderNames(starts, ends, text, isWanted);
  // What comes before the first heading holds front matter and the title: it stays.
  const isKept = (index: number): boolean =>
    index <= 1 || underNames.has(index) || [index - 1, index, index + 1].some((each) => wanted[each] === true);
  return starts
    .map((start, index) => {
      const section = text.slice(start, ends[index]);
      if (!isKept(index)) return withoutBody(section);
      return telling.test(section) || underNames.has(index) ? section : withThinBlocks(section, isWanted);
    })
    .join('');
}

/** The sections whose heading is wanted, and those below it: by their place, as they have to stay whole. */
function sectionsUnderNames(
  starts: readonly number[],
  ends: readonly number[],
  text: string,
  isWanted: (part: string) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, start] of starts.entries()) {
    const section = text.slice(start, ends[index]);
    const [heading = ''] = section.split(/[\r\n]/, 1);
    const hasOther = otherHeading.test(section);
    if (!isWanted(hasOther ? section : heading)) continue;
    const depth = hasOther ? 0 : depthAt(text, start);
    found.add(index);
    for (let next = index + 1; next <= index + longestSection && depthAt(text, starts[next]) > depth; next += 1)
      found.add(next);
  }
  return found;
}

/** How deep the heading is that begins there; none where nothing does. */
function depthAt(text: string, start = text.length): number {
  return /^#*/.exec(text.slice(start, start + 7))?.[0].length ?? 0;
}

/** Headings that begin no section here, of whatever rank. */
const otherHeading = /<h[1-6]\b|^ {0,3}(?:=+|-+)[ \t]*$/im;

/** Whether a line that looks like a fence follows a tag with no blank line between: HTML may hold it, and no code begins there. */
function hasFenceInHtml(text: string): boolean {
  let isHtml = false;
  for (const each of text.split(/\r\n?|\n/)) {
    if (each.trim() === '') isHtml = false;
    else if (/^ {0,3}</.test(each)) isHtml = true;
    else if (isHtml && /^ {0,3}(?:```|~~~)/.test(each)) return true;
  }
  return false;
}

/** The heading's line, and the rest as spaces and line ends. */
function withoutBody(section: string): string {
  const end = section.indexOf('\n') + 1;
  return end === 0 ? section : section.slice(0, end) + section.slice(end).replace(/[^\r\n]/g, ' ');
}

/**
 * A section in which blocks far from a wanted one say no more than `x`: they
 * stay paragraphs, items, quotes and code, each in its lines.
 */
function withThinBlocks(section: string, isWanted: (part: string) => boolean): string {
  const blocks = blocksOf(section);
  if (blocks === null) return section;
  const kept = new Set<number>();
  blocks.forEach((block, index) => {
    if (!isWanted(block)) return;
    // What introduces a loose list, or holds an indented block, is some blocks above.
    let first = index;
    while (first > 0 && listed.test(blocks[first] ?? '')) first--;
    for (let near = first - 1; near <= index + 1; near++) kept.add(near);
  });
  return blocks.map((block, index) => (kept.has(index) ? block : thin(block))).join('');
}

const listed = /^(?:[ \t]|[-+*][ \t]|\d+[.)][ \t])/;

/** Blocks with the blank lines behind them; `null` where a fence has no end. */
function blocksOf(section: string): string[] | null {
  const blocks: string[] = [];
  let current = '';
  let fence: string | null = null;
  let isBlank = false;
  for (const each of section.split(/(?<=\n)/)) {
    const isEmpty = each.trim() === '';
    if (isBlank && !isEmpty && fence === null) {
      blocks.push(current);
      current = '';
    }
    const mark = /^(`{3,}|~{3,})/.exec(each)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence.charAt(0)) && mark.length >= fence.length && each.trim() === mark) fence = null;
    }
    current += each;
    isBlank = isEmpty;
  }
  return fence === null ? [...blocks, current] : null;
}

const plainLine = /^(?!\d+[.)][ \t])[\p{L}\p{N}(“"'].*$/u;
const itemLine = /^((?:[-+*]|\d+[.)])[ \t](?:\[[ xX]\][ \t])?)(?=[\p{L}\p{N}(“"']).*$/u;
const quoteLine = /^(>[ \t])(?=[\p{L}\p{N}(“"']).*$/u;
const anyTable = /\|/;

/** A block that is all paragraph, all tight items of one list, all quote or all code, with its words gone. */
function thin(block: string): string {
  if (anyTable.test(block)) return block;
  const lines = block.split(/(?<=\n)/);
  const words = lines.filter((each) => each.trim() !== '');
  const replaceAll = (keep: (text: string) => number): string =>
    lines.map((each) => (each.trim() === '' ? each : without(each, keep(each)))).join('');
  if (/^(?:`{3,}|~{3,})/.test(block)) {
    const last = words.length - 1;
    let seen = -1;
    return lines
      .map((each) => (each.trim() !== '' && ++seen > 0 && seen < last ? each.replace(/[^\r\n]/g, ' ') : each))
      .join('');
  }
  if (words.every((each) => plainLine.test(each.trimEnd()))) return replaceAll(() => 0);
  for (const pattern of [itemLine, quoteLine])
    if (words.every((each) => pattern.test(each.trimEnd())))
      return replaceAll((text) => pattern.exec(text.trimEnd())?.[1]?.length ?? 0);
  return block;
}

/** A line that says `x` after what is kept of it; its length stays. */
function without(text: string, kept: number): string {
  return `${text.slice(0, kept)}x${text.slice(kept + 1).replace(/[^\r\n]/g, ' ')}`;
}

const line = /^(?:(#{1,6})(?:[ \t].*)?|(`{3,}|~{3,}).*)$/gm;

/** Where sections begin, the text's own beginning first; `null` where a fence has no end. */
function sectionStarts(text: string): number[] | null {
  const starts = [0];
  let fence: string | null = null;
  for (const { index, 0: whole, 1: heading, 2: mark } of text.matchAll(line)) {
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence.charAt(0)) && mark.length >= fence.length && whole.trim() === mark) fence = null;
    } else if (heading !== undefined && fence === null && index > 0) starts.push(index);
  }
  return fence === null ? starts : null;
}
