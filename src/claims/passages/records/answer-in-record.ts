/** A question and its answer as values of one record: what a page would have one after the other. */
import type { Surroundings } from '../../types.ts';
import { neighbourAfter } from '../surroundings.ts';

const answering = /(?:^|\b)(?:answers?|reply|response)$|^a$/i;

/** What a record has as the answer to a value that asks; `null` where it has none, or nothing is asked. */
export function answerInRecord(text: string, siblings: Surroundings['siblings']): string | null {
  if (!text.trimEnd().endsWith('?')) return null;
  const answer = siblings.findLast(([key]) => answering.test(key))?.[1];
  return answer === undefined ? null : neighbourAfter(answer);
}
