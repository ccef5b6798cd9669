/** A question and its answer as values of one record: what a page would have one after the other. */
import type { Carrier, Surroundings } from '../../types.ts';
import { wordsOfKey } from '../../text/words-of-key.ts';
import { neighbourAfter } from '../surroundings.ts';
import type { DataNode } from './data-node.ts';

const answering = /(?:^|\b)(?:answers?|reply|response)$|^a$/i;

/** What a question with an answer in its record is read as, too: a page shows the one over the other. */
export const overAnswer: Carrier = 'term';

/** Keys of what a record says, where it is an answer itself. */
const saying = /^(?:text|@?value|name|description|body|content)$/;

/** What an answer says that is a record of its own, or a list of them: `"acceptedAnswer": { "text": "Yes." }`; `null` where nothing is said. */
export function answeringText(key: string, node: DataNode): string | null {
  if (!answering.test(key) || node.kind === 'value') return null;
  if (node.kind === 'list')
    return node.items.map((item) => answeringText(key, item)).find((text) => text !== null) ?? null;
  const told = node.entries.find(
    ({ key, value }) => value.kind === 'value' && saying.test(wordsOfKey(key.text)),
  )?.value;
  return told?.kind === 'value' ? told.text.text.trim() : null;
}

/** What a record has as the answer to a value that asks; `null` where it has none, or nothing is asked. */
export function answerInRecord(text: string, siblings: Surroundings['siblings']): string | null {
  if (!text.trimEnd().endsWith('?')) return null;
  const answer = siblings.findLast(([key]) => answering.test(key))?.[1];
  return answer === undefined ? null : neighbourAfter(answer);
}
