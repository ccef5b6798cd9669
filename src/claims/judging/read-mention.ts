/** A mention as it is decided on: with its stance, and the sentences it stands in. */
import type { PageNames } from '../policy/patterns.ts';
import type { Mention, Reading } from '../types.ts';
import { firstEndingAfter } from '../text/first-ending-after.ts';
import type { Span } from '../text/sentences.ts';

/** A mention whose stance has been read, with what else decides its outcome. */
export interface ReadMention {
  readonly mention: Mention;
  readonly reading: Reading;
  /** Text of the passage that holds the mention, and its sentences in order. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly page: PageNames;
}

/** The sentences that a mention stands in, as one span of the passage. */
export function sentencesAround({ mention, spans }: Pick<ReadMention, 'mention' | 'spans'>): Span {
  const at = firstEndingAfter(spans, mention.start);
  const first = spans[at];
  if (first === undefined) return { start: mention.start, end: mention.end };
  let end = first.end;
  for (let next = at + 1; end < mention.end && next < spans.length; next++) end = spans[next]?.end ?? end;
  return { start: Math.min(first.start, mention.start), end: Math.max(end, mention.end) };
}
