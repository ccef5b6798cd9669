/** What has to hold of any text and any policy, whatever is in them. */
import { checkSources } from '../../src/claims/checking/check.ts';
import { essentialPassages, leanSource } from '../../src/claims/judging/essential.ts';
import { compilePhrases, findMentions, mightMention, PhraseError } from '../../src/claims/mentions/index.ts';
import { formatOf, passagesOf, sourceRange } from '../../src/claims/passages/index.ts';
import type { CompiledPolicy } from '../../src/claims/policy/index.ts';
import { readStance } from '../../src/claims/stance/index.ts';
import type { Passage } from '../../src/claims/types.ts';
import type { FuzzSource } from './arbitraries.ts';

const today = '2026-11-21';

/** Why a source breaks a promise of the engine, or `null`. */
export function brokenBy(source: FuzzSource, policy: CompiledPolicy): string | null {
  return (
    misplaced(source) ?? overlooked(source, policy) ?? changedByLeaving(source, policy) ?? unstable(source, policy)
  );
}

/** Every place lies inside the source, in order, and its letters are those of the passage. */
function misplaced(source: FuzzSource): string | null {
  for (const passage of passagesOf(source).passages) {
    let end = 0;
    for (const run of passage.runs) {
      if (run.start !== end || run.end < run.start) return `runs of ${JSON.stringify(passage.text)} do not cover it`;
      end = run.end;
      if (run.from === null || run.to === null) continue;
      if (run.from < 0 || run.to < run.from || run.to > source.text.length)
        return `a place outside the source: ${run.from}–${run.to}`;
    }
    if (end !== passage.text.length) return `runs of ${JSON.stringify(passage.text)} end at ${end}`;
    const range = sourceRange(passage, 0, passage.text.length);
    if (range !== null && (range.from < 0 || range.to > source.text.length || range.to < range.from))
      return 'a range outside the source';
  }
  return null;
}

/** The filter passes over no source in which a claim is named. */
function overlooked(source: FuzzSource, { matcher }: CompiledPolicy): string | null {
  if (mightMention(matcher, source.text, formatOf(source.path))) return null;
  const named = passagesOf(source).passages.find(({ text }) => findMentions(matcher, text).length > 0);
  return named === undefined ? null : `passed over, though it says ${JSON.stringify(named.text)}`;
}

/** Leaving out sections changes no judgement. */
function changedByLeaving(source: FuzzSource, policy: CompiledPolicy): string | null {
  const judge = ({ passages }: { readonly passages: readonly Passage[] }): string => {
    const found = passages.flatMap((passage) =>
      findMentions(policy.matcher, passage.text).map((mention) => {
        const place = sourceRange(passage, mention.start, mention.end);
        return [
          mention.claim,
          place?.from,
          place?.to,
          readStance(passage, mention, policy.publisher).stance,
          passage.carrier,
        ].join(' ');
      }),
    );
    return found.join('\n');
  };
  const whole = judge(passagesOf(source));
  if (judge(passagesOf(leanSource(source, policy.matcher, 0))) !== whole)
    return 'judged otherwise when sections are left out';
  return judge(essentialPassages(source, policy.matcher)) === whole
    ? null
    : 'judged otherwise when only what names a claim is read exactly';
}

/** Judging does not fail, tells places that are there, and comes to the same twice. */
function unstable(source: FuzzSource, policy: CompiledPolicy): string | null {
  const judge = () => checkSources([source], policy, { today, mentions: true });
  const report = judge();
  const crash = report.errors.find(({ message }) => message.includes('The check itself failed'));
  if (crash !== undefined) return crash.message;
  const lines = source.text.split(/\r\n|\r|\n/).length;
  const lost = report.mentions.find(({ line }) => line !== null && (line < 1 || line > lines));
  if (lost !== undefined) return `line ${lost.line} of ${lines}`;
  return JSON.stringify(judge()) === JSON.stringify(report) ? null : 'another report the second time';
}

/** A phrase is compiled, or refused with a message; it neither hangs nor breaks otherwise. */
export function phraseFault(phrase: string): string | null {
  try {
    const matcher = compilePhrases([{ id: 'a.b', phrases: [phrase] }]);
    findMentions(matcher, 'SOC a b c d x '.repeat(50));
    return null;
  } catch (error) {
    return error instanceof PhraseError ? null : String(error);
  }
}
