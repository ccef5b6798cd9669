/** Which of some words was probably meant. */

/**
 * The word of a list that is written most like the one given; `null` where none is near:
 * at most a third of its letters may differ, are missing or stand there besides; two
 * neighbours in each other's place count as one.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { readonly each: string; readonly distance: number } | null = null;
  const written = word.toLowerCase();
  for (const each of known) {
    const other = each.toLowerCase();
    const most = Math.max(word.length, each.length) / 3;
    // So many letters differ at the least: long words are not compared in vain.
    if (Math.abs(written.length - other.length) > most) continue;
    const distance = lettersBetween(written, other);
    if (distance <= most && (best === null || distance < best.distance)) best = { each, distance };
  }
  return best?.each ?? null;
}

/** How many letters have to be changed, added, removed or exchanged with their neighbour (optimal string alignment). */
function lettersBetween(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isExchanged = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const exchange = isExchanged ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
