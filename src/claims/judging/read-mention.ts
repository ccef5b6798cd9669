/** A mention as it is decided on: with its stance, and the sentences it stands in. */
import type { PageNames } from '../policy/patterns.ts';
import type { Mention, Reading } from '../types.ts';
import { firstEndingAfter } from '../words/first-ending-after.ts';
import type { Span } from '../words/sentences.ts';

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
  const first = spans[firstEndingAfter(spans, mention.start)];
  if (first === undefined) return { start: mention.start, end: mention.end };
  let end = first.end;
  for (let index = firstEndingAfter(spans, mention.start); end < mention.end; index++) {
    const span = spans[index + 1];
    if (span === undefined) break;
    end = span.end;
  }
  return { start: Math.min(first.start, mention.start), end: Math.max(end, mention.end) };
}
