/** What the words that follow a mention make of it, by the lists of such words. */
import { closings } from '../words/closings.ts';
import type { ShownPattern } from '../words/shown.ts';
import { undoings } from '../words/undoings.ts';

/** By which form a clause says that a lack, need or doubt is behind us. */
export function closingIn(clause: string): ShownPattern | undefined {
  return closings.find(({ pattern }) => pattern.test(clause));
}

/** By which form a text says that the denial before it does not hold. */
export function undoingIn(text: string): ShownPattern | undefined {
  return undoings.find(({ pattern }) => pattern.test(text));
}
