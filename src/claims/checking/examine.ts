/** What one source holds, whatever others say: the costly part of a check, as plain data. */
import { boundaryFindings } from '../findings/boundaries.ts';
import type { Circumstances } from '../judging/decision.ts';
import { judgeNamed, mayName } from '../judging/judge.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { ReportedFinding, ReportedMention } from '../report.ts';
import type { CheckError, Source } from '../types.ts';

/** Plain data: it can be handed from one thread to another. */
export interface Examined {
  readonly mentions: readonly ReportedMention[];
  /** Statements that are missing where their subject is raised. */
  readonly findings: readonly ReportedFinding[];
  /** Parts of the source that could not be read. */
  readonly problems: readonly CheckError[];
}

/** What a source holds; `null` when no claim of the policy can be named in it. */
export function examine(source: Source, policy: CompiledPolicy, circumstances: Circumstances): Examined | null {
  return mayName(source, policy) ? examineNamed(source, policy, circumstances) : null;
}

/** {@link examine} of a source that {@link mayName} a claim. */
export function examineNamed(source: Source, policy: CompiledPolicy, circumstances: Circumstances): Examined {
  const result = judgeNamed(source, policy, circumstances);
  return {
    mentions: result.judged.map(({ reported }) => reported),
    findings: boundaryFindings(source, result, policy),
    problems: result.problems,
  };
}
