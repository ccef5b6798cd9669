/** What of a source has to be read exactly to be judged: where nothing is named, nothing has to be. */
import { findingOnce, mightMention } from '../mentions/index.ts';
import type { Find, Matcher } from '../mentions/index.ts';
import { mayCompose } from '../passages/composed.ts';
import { formatOf, passagesOf, quickPassagesOf, sourceRange, type SourceRange } from '../passages/index.ts';
import { leanMarkdown } from '../passages/markdown/lean.ts';
import type { PassagesRead } from '../passages/passages-read.ts';
import type { Passage, Source } from '../types.ts';
import { hasTurnedLetters, mayBeTurned } from '../text/turned.ts';

/**
 * The passages of a source that name claims, and those around them, as all of
 * it would be read. Others may be left out.
 *
 * Markdown is read twice: by a quick parser, which tells where claims are
 * named, and there by the exact one.
 *
 * @param find How mentions are found by the matcher; what it remembers is used again.
 */
export function essentialPassages(source: Source, matcher: Matcher, find: Find = findingOnce(matcher)): PassagesRead {
  const quick = quickPassagesOf(source);
  const places = quick && rangesIn(quick.passages, find, mayBeTurned(source.text));
  if (quick === null || places === null) return passagesOf(leanSource(source, matcher));
  return places.length === 0 ? quick : quick.exactlyAround(places);
}

/** The source with only those sections that might name a claim, each in its place. */
export function leanSource(source: Source, matcher: Matcher, longerThan?: number): Source {
  if ((source.format ?? formatOf(source.path)) !== 'markdown') return source;
  return {
    ...source,
    text: leanMarkdown(
      source.text,
      (part) => mightMention(matcher, part, 'markdown') || mayCompose(part, 'markdown') || mayBeTurned(part),
      longerThan,
    ),
  };
}

/**
 * Where passages name claims in their source, or might when they are turned
 * upright; `null` where one of the ranges cannot be told.
 */
function rangesIn(passages: readonly Passage[], find: Find, isTurned: boolean): SourceRange[] | null {
  const ranges: SourceRange[] = [];
  for (const passage of passages) {
    const turned = isTurned && hasTurnedLetters(passage.text) ? [{ start: 0, end: passage.text.length }] : [];
    for (const { start, end } of [...turned, ...find(passage.text)]) {
      const range = sourceRange(passage, start, end);
      if (range === null) return null;
      ranges.push(range);
    }
  }
  return ranges;
}
