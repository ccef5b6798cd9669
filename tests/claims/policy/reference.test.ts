/** What docs/policy-reference.md shows of a policy is taken as it stands. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/claims/files/policy.ts';
import { findWeaknesses } from '../../../src/claims/policy/weaknesses.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reference-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Lists {
  claims: unknown[];
  approvers: unknown[];
  approvals: unknown[];
  waivers: unknown[];
  boundaries: unknown[];
}

it('loads, and has no weakness', () => {
  const paper = Buffer.from('The report.');
  const shown = [...readFileSync(join(root, 'docs/policy-reference.md'), 'utf8').matchAll(/```json\n([^`]*)```/g)].map(
    ([, text = '']) =>
      JSON.parse(text.replace('64 digits, by sha256sum', createHash('sha256').update(paper).digest('hex'))) as unknown,
  );
  const [claim, approval, approver, waiver, boundary, ...others] = shown;
  expect(others).toEqual([]);
  const own = JSON.parse(readFileSync(join(root, 'claims-policy.json'), 'utf8')) as Lists;
  const policy = {
    ...own,
    claims: [...own.claims, claim],
    approvals: [...own.approvals, approval],
    approvers: [...own.approvers, approver],
    waivers: [waiver],
    boundaries: [boundary],
  };
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'evidence'));
  writeFileSync(join(folder, 'evidence/report.pdf'), paper);
  writeFileSync(join(folder, 'claims-policy.json'), JSON.stringify(policy));

  const result = loadPolicy('claims-policy.json', folder);
  expect(result.ok ? [] : result.problems).toEqual([]);
  const ids = shown.map((entry) => (entry as { id: string }).id).filter((id) => id !== 'checkout');
  expect(
    result.ok
      ? findWeaknesses(result.policy)
          .map(({ message }) => message)
          .filter((message) => ids.some((id) => message.includes(`\`${id}\``)))
      : [],
  ).toEqual([]);
});
