/** Records with more than one body: of a feed, some readers show the summary of an entry and some its content. */
import type { Surroundings } from '../../types.ts';

const body = /^(?:description|summary|abstract|content(?: (?:text|html|encoded))?|encoded|body|text|excerpt)$/i;

/** The values around a question of a record, once for each body that may answer it alone; of what asks nothing, all together. */
export function byBody(text: string, siblings: Surroundings['siblings']): Surroundings['siblings'][] {
  const bodies = text.trimEnd().endsWith('?') ? siblings.filter(([key]) => body.test(key)) : [];
  return bodies.length < 2
    ? [siblings]
    : bodies.map((own) => siblings.filter((one) => one === own || !bodies.includes(one)));
}
