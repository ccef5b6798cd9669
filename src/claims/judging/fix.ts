/** Approved wordings that are spelled otherwise, put right. Nothing is ever invented. */
import { sourceRange } from '../passages/index.ts';
import { plainSpelling } from '../policy/compiled.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { Carrier, Source } from '../types.ts';
import { sentences } from '../text/sentences.ts';
import { wordingsHere } from './decision.ts';
import type { Circumstances } from './decision.ts';
import { judgeSource } from './judge.ts';
import type { JudgedMention } from './judged.ts';
import { nearMiss } from './near-wordings.ts';
import { sentencesAround } from './read-mention.ts';

export interface Fix {
  readonly line: number | null;
  readonly column: number | null;
  readonly before: string;
  readonly after: string;
}

/** Where a plain sentence can stand in for another without markup of its own. */
const plainCarriers: ReadonlySet<Carrier> = new Set(['paragraph', 'heading', 'list-item', 'table-cell', 'block-quote']);

/**
 * A Markdown source with near misses replaced by the approved wordings that hold on
 * its page. Sentences with markup in them are left to people, and so is every
 * sentence that a replacement would not set right.
 */
export function fixSource(
  source: Source,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): { readonly text: string; readonly fixes: readonly Fix[] } {
  const fixes: Fix[] = [];
  let text = source.text;
  let limit = text.length;
  const result = judgeSource(source, policy, circumstances);
  const blocked = (result?.judged ?? []).filter(({ decision }) => decision.outcome === 'blocked');
  for (const judged of [...blocked].reverse()) {
    const change = changeFor(judged, source, policy, circumstances);
    if (change === null || change.to > limit) continue;
    const next = text.slice(0, change.from) + change.wording + text.slice(change.to);
    const blockedIn = (each: string): number => countBlocked({ ...source, text: each }, policy, circumstances);
    if (blockedIn(next) >= blockedIn(text)) continue;
    const { line, column } = judged.reported;
    fixes.unshift({ line, column, before: source.text.slice(change.from, change.to), after: change.wording });
    text = next;
    limit = change.from;
  }
  return { text, fixes };
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly wording: string;
}

function changeFor(
  { mention, passage, reading, page }: JudgedMention,
  source: Source,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): Change | null {
  if (!plainCarriers.has(passage.carrier)) return null;
  const subject = { mention, reading, text: passage.text, spans: sentences(passage.text), page };
  const wording = nearMiss(subject, wordingsHere(subject, policy, circumstances));
  if (wording === null) return null;
  const span = sentencesAround(subject);
  const lead = /^\s*/.exec(passage.text.slice(span.start, span.end))?.[0].length ?? 0;
  const sentence = passage.text.slice(span.start, span.end).trim();
  const range = sourceRange(passage, span.start + lead, span.start + lead + sentence.length);
  if (range === null) return null;
  const written = source.text.slice(range.from, range.to);
  return plainSpelling(written) === plainSpelling(sentence) ? { ...range, wording } : null;
}

function countBlocked(source: Source, policy: CompiledPolicy, circumstances: Circumstances): number {
  const judged = judgeSource(source, policy, circumstances)?.judged ?? [];
  return judged.filter(({ decision }) => decision.outcome === 'blocked').length;
}
