/** Which of some words was probably meant. */

/**
 * The word of a list that is written most like the one given; `null` where none is near:
 * at most a third of its letters may differ, are missing or stand there besides.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { readonly each: string; readonly distance: number } | null = null;
  for (const each of known) {
    const distance = lettersBetween(word.toLowerCase(), each.toLowerCase());
    if (distance <= Math.max(word.length, each.length) / 3 && (best === null || distance < best.distance))
      best = { each, distance };
  }
  return best?.each ?? null;
}

/** How many letters have to be changed, added or removed (Levenshtein). */
function lettersBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
