import type { Run } from '../../types.ts';
import { cutRun, isDivisible, type Words } from './words.ts';

/**
 * Trace words read in a decoded text back to the source of that text.
 *
 * An attribute, a JSON string or a feed entry may hold HTML: its words come
 * from the decoded text, and the decoded text comes from the file.
 *
 * @param words Their runs refer to the text that `outer` covers.
 */
export function traceThrough<Kind extends Words>(words: Kind, outer: readonly Run[]): Kind {
  return { ...words, runs: words.runs.flatMap((run) => traceRun(run, outer)) };
}

/** Move words to where their text begins in a longer one. */
export function shiftWords<Kind extends Words>(words: Kind, by: number): Kind {
  if (by === 0) return words;
  const runs = words.runs.map((run) => ({
    ...run,
    from: run.from === null ? null : run.from + by,
    to: run.to === null ? null : run.to + by,
  }));
  return { ...words, runs };
}

function traceRun(run: Run, outer: readonly Run[]): readonly Run[] {
  if (run.from === null || run.to === null) return [run];
  const touched = touchedRuns(outer, run.from, run.to);
  if (!isDivisible(run)) return [{ ...run, ...spanOf(touched.map((part) => cutTo(part, run))) }];
  const { from, start } = run;
  return touched.map((part) => {
    const cut = cutTo(part, run);
    return { ...cut, start: cut.start - from + start, end: cut.end - from + start };
  });
}

/** The part of an outer run that lies under an inner one. */
function cutTo(outer: Run, inner: Run): Run {
  return cutRun(outer, Math.max(outer.start, inner.from ?? 0), Math.min(outer.end, inner.to ?? 0));
}

function spanOf(runs: readonly Run[]): { from: number | null; to: number | null } {
  const from = runs.find((run) => run.from !== null)?.from ?? null;
  const to = runs.findLast((run) => run.to !== null)?.to ?? null;
  return from === null || to === null ? { from: null, to: null } : { from, to };
}

/** The runs that cover any of `from..to` of their text. */
function touchedRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((runs[end]?.start ?? Infinity) < to) end += 1;
  return runs.slice(low, end);
}
