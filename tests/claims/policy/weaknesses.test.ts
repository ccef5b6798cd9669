import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { findWeaknesses } from '../../../src/claims/policy/weaknesses.ts';
import { approval, compiled } from './policies.ts';

/** Every weakness of the test policy with changes, but for approvers that its changes do not need. */
function weaknesses(changes: Partial<Policy>): string[] {
  return findWeaknesses(compiled(changes))
    .filter(({ message }) => !message.startsWith('Unexpected approver'))
    .map(({ at, message }) => `${at} ${message}`);
}

describe('an approval', () => {
  it.each(['*', 'Hello there.', 'Acme is certified.'])('of the words “%s”, which do not name its claim, is weak', (wording) => {
    const wordings = ['An independent auditor’s SOC 2 report is available.', wording];
    expect(weaknesses({ approvals: [approval({ wordings })] })).toEqual([
      '$.approvals[0].wordings[1] Unexpected wording of approval `soc2-report` that does not name `compliance.soc2`, expected a sentence with a phrase of the claim',
    ]);
  });

  it.each(['content/page/a.md', 'content/pages/[a.md', 'content\\pages\\a.md'])('for `%s`, where no file is, is weak', (page) => {
    expect(weaknesses({ approvals: [approval({ pages: [page] })] })).toEqual([
      `$.approvals[0].pages[0] Unexpected page \`${page}\`, where no file is, expected a file such as \`content/pages/a.md\`, or an address such as \`/a/\``,
    ]);
  });

  it.each(['evidence/report.pdf', '/a/', '*', 'content/{a,b}.md'])('for `%s`, which is there or only a build can know, is not', (page) => {
    expect(weaknesses({ approvals: [approval({ pages: [page] })] })).toEqual([]);
  });
});
