/** Waivers that waive nothing: a sentence that is gone, or a day that has passed. */
import { expiredWaiverMessage, unusedWaiverMessage } from '../messages/findings.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { ReportedFinding } from '../report.ts';
import { finding } from './finding.ts';

/** What came of the waivers in a check, by their ids. */
interface Use {
  /** Whether a waiver's page was judged and the waiver not used. */
  readonly isDue: (id: string) => boolean;
  /** Other claims, for which its words are blocked on its page. */
  readonly blockedFor: (id: string) => readonly string[];
  /** A sentence on its page that is blocked and holds its excerpt among other words; `null` where there is none. */
  readonly partOf: (id: string) => string | null;
}

/** Findings for waivers that have to go. */
export function waiverFindings(
  policy: CompiledPolicy,
  today: string,
  { isDue, blockedFor, partOf }: Use,
): ReportedFinding[] {
  return policy.waivers
    .filter(({ waiver }) => isDue(waiver.id))
    .map(({ waiver, at }) =>
      finding({
        path: policy.path,
        ...policy.locate(at),
        claim: waiver.claim,
        text: waiver.excerpt,
        owner: waiver.approver,
        ...(waiver.until < today
          ? {
              rule: 'expired-waiver',
              because: expiredWaiverMessage(waiver.id, waiver.until),
              why: 'A waiver ends so that somebody looks again: from then on its words are judged like all others.',
            }
          : {
              rule: 'unused-waiver',
              because: unusedWaiverMessage(waiver, blockedFor(waiver.id), partOf(waiver.id)),
              why: 'A waiver that nothing needs would allow words that nobody looked at.',
            }),
      }),
    );
}
