/** Whether a text goes on in the next one, in whatever two places they stand. */

const signs = String.raw`[\s·•|/–—‐‑-]*`;
const openEnd = new RegExp(String.raw`[\p{L}\p{N}]\+?${signs}$`, 'u');
const startOfMore = new RegExp(String.raw`^${signs}(?:\p{Ll}|\p{N}|\p{Lu}(?!\p{Ll}))`, 'u');

/** Signs that stand between the two: at the end of the one, and at the start of the other. */
export const signsAtEnd = new RegExp(`${signs}$`, 'u');
export const signsAtStart = new RegExp(`^${signs}`, 'u');

/** How many texts one sentence may be broken into, and how much of each is read with the others. */
export const mostParts = 8;
export const reach = 300;

/** Whether a text has not ended: a letter or digit is its last, but for signs that join. */
export function isOpen(text: string): boolean {
  return openEnd.test(text.slice(-reach));
}

/** Whether a text begins as what goes on does. */
export function isMore(text: string): boolean {
  return startOfMore.test(text.slice(0, reach));
}
