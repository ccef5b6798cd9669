import type { Passage, Run } from '../types.ts';
import { firstEndingAfter } from '../text/first-ending-after.ts';
import { isDivisible } from './builder.ts';

/** Offsets in the source, end exclusive. */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Find where a stretch of a passage stands in the source.
 *
 * Text that came from nowhere is left out at both ends; an entity or escape
 * that is touched counts as a whole.
 *
 * @param start Offset in the passage text, as `end`.
 * @returns Source offsets, or `null` when no part of the stretch has a place.
 */
export function sourceRange(passage: Pick<Passage, 'runs'>, start: number, end: number): SourceRange | null {
  if (start >= end) return null;
  let range: SourceRange | null = null;
  for (let index = firstEndingAfter(passage.runs, start); index < passage.runs.length; index += 1) {
    const run = passage.runs[index] as Run;
    if (run.start >= end) break;
    const part = partOf(run, start, end);
    if (part) range = range ? union(range, part) : part;
  }
  return range;
}

function partOf(run: Run, start: number, end: number): SourceRange | null {
  if (run.from === null || run.to === null) return null;
  if (!isDivisible(run)) return { from: run.from, to: run.to };
  return {
    from: run.from + Math.max(0, start - run.start),
    to: run.to - Math.max(0, run.end - end),
  };
}

function union(a: { from: number; to: number }, b: { from: number; to: number }): { from: number; to: number } {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
