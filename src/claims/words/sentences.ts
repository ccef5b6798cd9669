/** The sentences of a text. */
import type { Span } from './fold.ts';

export type { Span } from './fold.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Abbreviations that end in a full stop and end no sentence. Unicode's rules
 * (UAX #29) know none, so that "Cert. No. 7" would be three sentences, and
 * the second one a denial.
 */
const abbreviation =
  /(?:^|[\s(["'])(?:(?:e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|etc|vs|cf|al|approx|incl|excl|no|nos|nr|sec|art|para|fig|tab|vol|ch|cert|ver|rev|ref|inc|ltd|llc|corp|co|dept|est|mr|mrs|ms|dr|prof|st|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|[a-z])\.\s*$/i;

/** What can begin a sentence after an abbreviation that may also end one. */
const endsAnyway = /(?:etc|inc|ltd|llc|corp|co|a\.m|p\.m|u\.s|u\.k|al)\.\s*$/i;

/**
 * The sentences of a passage, in order, without the white space around them.
 * Offsets are UTF-16.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const isJoined = index > start && isUnfinished(text.slice(Math.max(start, index - 24), index), segment);
    if (!isJoined) {
      push(spans, text, start, end);
      start = index;
    }
    end = index + segment.length;
  }
  push(spans, text, start, end);
  return spans;
}

/** Whether what stands before does not end with this a sentence. */
function isUnfinished(before: string, next: string): boolean {
  if (/^\s*\p{Ll}/u.test(next) && !/[!?]["')\]]*\s*$/.test(before) && !/\n\s*$/.test(before)) return true;
  if (/\n\s*$/.test(before) && !/[.!?…:;]["')\]]*\s*$/.test(before)) return true;
  if (!abbreviation.test(before)) return false;
  return !(endsAnyway.test(before) && /^\s*\p{Lu}/u.test(next));
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  if (start < end) spans.push({ start, end });
}
