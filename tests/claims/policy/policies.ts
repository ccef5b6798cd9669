/** Policies for tests: the smallest that is right, and ways to make it wrong. */
import { parsePolicy } from '../../../src/claims/policy/index.ts';
import type { CompiledPolicy, PolicyContext } from '../../../src/claims/policy/index.ts';
import type { Approval, Policy, Waiver } from '../../../src/claims/policy/index.ts';

export const digest = 'a'.repeat(64);

/** Files and checks that the test policies rest on. */
export const context: PolicyContext = {
  digestOf: (path) => (path === 'evidence/report.pdf' ? digest : null),
  textOf: (path) => (path === 'content/boundaries/sandbox.md' ? 'Checkout is a placeholder.' : null),
  checks: ['no-cookies-or-storage'],
};

export function policy(changes: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    publisher: { names: ['Acme'] },
    claims: [soc2, cookies],
    approvers: [
      { id: 'security', name: 'Head of security', families: ['compliance.*'] },
      { id: 'build', name: 'The build', families: ['site.*'] },
    ],
    approvals: [],
    waivers: [],
    boundaries: [],
    ...changes,
  };
}

const soc2: Policy['claims'][number] = {
  id: 'compliance.soc2',
  title: 'SOC 2',
  why: 'It is a report by an independent accountant.',
  owner: 'Security',
  phrases: ['SOC 2'],
  instead: 'Acme does not have a SOC 2 report.',
  examples: { block: ['Acme is SOC 2 certified.'], pass: ['Acme does not claim SOC 2.'] },
};

const cookies: Policy['claims'][number] = {
  id: 'site.cookies',
  title: 'No cookies',
  why: 'The build can prove it.',
  owner: 'Web',
  phrases: ['battle-tested'],
  instead: 'This page says nothing about cookies.',
  examples: { block: ['Acme is battle-tested.'], pass: ['Acme is not battle-tested.'] },
};

export function approval(changes: Partial<Approval> = {}): Approval {
  return {
    id: 'soc2-report',
    claim: 'compliance.soc2',
    wordings: ['An independent auditor’s SOC 2 report is available.'],
    pages: ['*'],
    approver: 'security',
    from: '2026-01-01',
    until: '2026-12-31',
    evidence: [{ kind: 'document', path: 'evidence/report.pdf', sha256: digest }],
    ...changes,
  };
}

export function waiver(changes: Partial<Waiver> = {}): Waiver {
  return {
    id: 'contract-title',
    page: 'content/pages/terms.md',
    excerpt: 'Our SOC 2 Schedule is part of every contract.',
    claim: 'compliance.soc2',
    reason: 'It is the title of a contract.',
    approver: 'security',
    until: '2026-12-31',
    ...changes,
  };
}

/** The compiled policy, or a failure that lists its problems. */
export function compiled(changes: Partial<Policy> = {}, files: PolicyContext = context): CompiledPolicy {
  const result = parsePolicy(JSON.stringify(policy(changes), null, 2), 'claims-policy.json', files);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.policy;
}

/** What is wrong with a policy, one line for each problem. */
export function problemsOf(text: unknown, files: PolicyContext = context): string[] {
  const json = typeof text === 'string' ? text : JSON.stringify(text, null, 2);
  const result = parsePolicy(json, 'claims-policy.json', files);
  return result.ok ? [] : result.problems.map(({ line, column, at, message }) => `${line}:${column} ${at} ${message}`);
}
