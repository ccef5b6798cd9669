/** Findings that are no claims: what they have in common. */
import type { ReportedFinding } from '../report.ts';
import { findingTitles } from '../types.ts';

type Given = Pick<ReportedFinding, 'path' | 'rule' | 'because'> & Partial<ReportedFinding>;

/** A finding of another rule than `claim`; what is not given does not apply. */
export function finding(given: Given): ReportedFinding {
  return {
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    claim: null,
    text: '',
    stance: null,
    outcome: 'blocked',
    carrier: null,
    suggestion: null,
    excerpt: null,
    title: findingTitles[given.rule],
    why: '',
    owner: null,
    lapse: null,
    ...given,
  };
}
