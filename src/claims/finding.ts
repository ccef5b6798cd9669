/** Findings that are no claims: what they have in common. */
import type { ReportedFinding } from './report.ts';

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
    title: ruleTitles[given.rule] ?? given.rule,
    why: '',
    owner: null,
    ...given,
  };
}

/** What each rule is called, and says to whoever breaks it for the first time. */
const ruleTitles: Readonly<Record<string, string>> = {
  claim: 'Unapproved claim',
  boundary: 'Missing boundary',
  'unused-waiver': 'Unused waiver',
  'hidden-characters': 'Invisible characters',
  'unread-file': 'File that cannot be read',
  'unread-part': 'Part of a file that cannot be read',
  'unlisted-script': 'Script that nobody has looked at',
  'unlisted-style': 'Style that nobody has looked at',
  'foreign-part': 'Part from another site',
  'refused-part': 'Part that cannot be listed',
  'ready-without-evidence': 'Ready without evidence',
  'generated-file': 'Manifest of another site',
};

export { ruleTitles };
