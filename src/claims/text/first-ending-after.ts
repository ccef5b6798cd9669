/** Where in a text's stretches an offset is. */

/**
 * The index of the first stretch that ends after an offset; as many as there
 * are, where none does.
 *
 * @param stretches In order, without overlap.
 */
export function firstEndingAfter(stretches: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
