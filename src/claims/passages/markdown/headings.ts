import type { EnclosingHeadings } from './page.ts';

/** The rank of a bold line that acts as a heading: below every real one. */
export const boldLineRank = 7;

/** Enter a heading: those of its rank and below end. */
export function enterHeading(headings: EnclosingHeadings, rank: number, text: string, passagesBefore: number): void {
  leaveHeadings(headings, rank);
  if (text !== '') headings.push({ rank, text, passagesBefore, isParted: false });
}

/** Draw a line across the page: what the last heading stands over ends, unless it has not begun. */
export function partHeadings(headings: EnclosingHeadings, passagesBefore: number): void {
  const last = headings.at(-1);
  if (last !== undefined && passagesBefore > last.passagesBefore)
    headings[headings.length - 1] = { ...last, isParted: true };
}

/** End the headings of a rank and below. */
export function leaveHeadings(headings: EnclosingHeadings, rank: number): void {
  while ((headings.at(-1)?.rank ?? 0) >= rank) headings.pop();
}

/**
 * Whether a wholly bold paragraph is a heading in all but markup: one line
 * that is no full sentence.
 */
export function isBoldHeading(text: string): boolean {
  return text.length <= longestBoldHeading && !/\n|[.!;,…]$/u.test(text);
}

const longestBoldHeading = 120;

/**
 * The term that bold text at the start of a paragraph names.
 *
 * `**Term**: rest`, `**Term:** rest` and `**Term** — rest` have one.
 *
 * @param boldEnd Where the bold text ends.
 */
export function termOf(text: string, boldEnd: number): string | null {
  if (boldEnd === 0) return null;
  const bold = text.slice(0, boldEnd).trim();
  const rest = text.slice(boldEnd);
  const isTerm = bold.endsWith(':') || /^\s*:|^\s*[—–]|^\s+-+\s/u.test(rest);
  const term = bold.replace(/\s*:$/u, '');
  return isTerm && term !== '' ? term : null;
}
