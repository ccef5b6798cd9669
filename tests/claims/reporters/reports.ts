/** Reports made by hand: what reporters are tried on. */
import type { Report, ReportedFinding, ReportedMention } from '../../../src/claims/report.ts';

export const finding: ReportedFinding = {
  rule: 'claim',
  path: 'content/pages/trust, 100%.md',
  line: 3,
  column: 9,
  endLine: 3,
  endColumn: 14,
  claim: 'compliance.soc2',
  text: 'SOC 2',
  stance: 'asserted',
  outcome: 'blocked',
  carrier: 'paragraph',
  because:
    'read as a claim that holds today because nothing around it says that it is not so, or what is still missing',
  suggestion: 'Acme does not have a SOC 2 report.',
  excerpt: { text: 'Acme is SOC 2 certified.', start: 8, end: 13 },
  title: 'SOC 2',
  why: 'It is a report: 100% of it,\nby an accountant.',
  lapse: null,
  owner: 'Security',
};

const unplaced: ReportedFinding = {
  ...finding,
  path: '/abs/a b.html',
  line: null,
  column: null,
  endLine: null,
  endColumn: null,
  text: 'certified <SOC> "2" & more\u0000',
  suggestion: null,
};

const waived: ReportedMention = {
  ...finding,
  claim: 'compliance.soc2',
  stance: 'asserted',
  carrier: 'heading',
  line: 7,
  endLine: 7,
  outcome: 'waived',
  because: 'read as a claim that holds today; waived by `title`: It is a contract’s title.',
  suggestion: null,
  approval: null,
  waiver: { id: 'title', reason: 'It is a contract’s title.' },
};

export const outdated: ReportedMention = {
  ...waived,
  stance: 'denied',
  outcome: 'allowed',
  excerpt: { text: 'Acme has no SOC 2 report.', start: 12, end: 17 },
  because: 'read as a denial because of “no” before it',
  approval: 'soc2-report',
  waiver: null,
};

export function report(changes: Partial<Report> = {}): Report {
  return {
    today: '2026-06-01',
    policy: { path: 'claims-policy.json', sha256: 'a'.repeat(64) },
    files: 1234,
    findings: [],
    mentions: [],
    waived: [],
    outdated: [],
    errors: [],
    counts: { blocked: 0, allowed: 0, approved: 0, waived: 0 },
    ...changes,
  };
}

export const full = report({
  findings: [unplaced, finding],
  waived: [waived],
  errors: [{ path: 'content/b.md', line: 2, column: null, message: 'Unexpected: this, 50% of it.' }],
});

export const plain = { hasColors: false, width: null };
