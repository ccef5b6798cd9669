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
  const blockedIn = (text: string): JudgedMention[] => blockedOf({ ...source, text }, policy, circumstances);
  const blocked = blockedIn(source.text);
  const possible = blocked
    .map((judged) => changeFor(judged, source, policy, circumstances))
    .filter((change) => change !== null);
  const changes = helpful(possible, blocked.length, (tried) => blockedIn(withChanges(source.text, tried)).length);
  return {
    text: withChanges(source.text, changes),
    fixes: changes.map(({ from, to, wording, line, column }) => ({
      line,
      column,
      before: source.text.slice(from, to),
      after: wording,
    })),
  };
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly wording: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The text with changes in it, which are in order of place and apart. */
function withChanges(text: string, changes: readonly Change[]): string {
  let at = 0;
  const parts = changes.flatMap(({ from, to, wording }) => {
    const before = text.slice(at, from);
    at = to;
    return [before, wording];
  });
  return [...parts, text.slice(at)].join('');
}

/**
 * The changes that set something right, in order of place.
 *
 * Whether one does, only judging the whole text tells, which is why all are tried at once,
 * and by halves where one of them does not help.
 *
 * @param before How many mentions are blocked without any change.
 * @param countWith How many are with some of them.
 */
function helpful(
  possible: readonly Change[],
  before: number,
  countWith: (changes: readonly Change[]) => number,
): Change[] {
  const mentionsAt = Map.groupBy(possible, ({ from }) => from);
  let held: readonly Change[] = [];
  let left = before;
  const take = (batch: readonly Change[]): void => {
    const tried = [...held, ...batch].sort((a, b) => a.from - b.from);
    const mentions = batch.reduce((sum, { from }) => sum + (mentionsAt.get(from)?.length ?? 0), 0);
    const count = countWith(tried);
    // Of one sentence, some mentions may be left to people.
    if (left - count >= (batch.length === 1 ? 1 : mentions)) {
      held = tried;
      left = count;
    } else if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      take(batch.slice(half));
      take(batch.slice(0, half));
    }
  };
  for (let open = possible; open.length > 0;) {
    const batch = apart(open);
    take(batch);
    open = open.filter((change) => !batch.includes(change) && !held.some((each) => isOver(each, change)));
  }
  return [...held];
}

/** As many as do not lie over one another; of those that do, the last. */
function apart(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes.toReversed()) if (change.to <= (kept[0]?.from ?? Infinity)) kept.unshift(change);
  return kept;
}

function isOver(one: Change, other: Change): boolean {
  return one.from < other.to && other.from < one.to;
}

function changeFor(
  { mention, passage, reading, page, reported: { line, column } }: JudgedMention,
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
  return plainSpelling(written) === plainSpelling(sentence) ? { ...range, wording, line, column } : null;
}

function blockedOf(source: Source, policy: CompiledPolicy, circumstances: Circumstances): JudgedMention[] {
  const judged = judgeSource(source, policy, circumstances)?.judged ?? [];
  return judged.filter(({ decision }) => decision.outcome === 'blocked');
}
