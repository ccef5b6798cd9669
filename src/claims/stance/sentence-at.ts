import type { Span } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';

/** How far around a mention its sentence is looked for: a bound on work, and on sense. */
const reach = 500;

/** The sentence that holds a mention, cut off 500 characters to either side. */
export function sentenceAt(text: string, mention: Span): Span {
  const floor = Math.max(0, mention.start - reach);
  const ceiling = Math.min(text.length, mention.end + reach);
  const spans = sentences(text.slice(floor, ceiling));
  const first = spans.findLast((span) => floor + span.start <= mention.start);
  const last = spans.find((span) => floor + span.end >= mention.end);
  return { start: floor + (first?.start ?? 0), end: last === undefined ? ceiling : floor + last.end };
}
