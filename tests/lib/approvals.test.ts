import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { partedRows, rowAddress } from '../../src/lib/approvals.ts';
import type { ApprovingPolicy, SaidRow } from '../../src/lib/approvals.ts';

const row = { mark: 'unsaid', heading: 'No SOC 2', claims: ['compliance.soc2', 'compliance.hipaa'] };
const policy = (approvals: ApprovingPolicy['approvals']): ApprovingPolicy => ({
  claims: [{ id: 'compliance.hipaa' }],
  approvals,
});
const parted = (approvals: ApprovingPolicy['approvals'], rows: SaidRow[] = [row], today = '2026-02-01') =>
  partedRows(rows, policy(approvals), today);

describe('a line that says a claim is not made', () => {
  it('stands while nobody has approved it', () => {
    expect(parted([{ claim: 'payments.checkout' }])).toEqual({ true: [row], outdated: [] });
  });

  it('is outdated once one of its claims is approved, through the last day', () => {
    expect(parted([{ claim: 'compliance.hipaa' }]).outdated).toEqual([row]);
    expect(parted([{ claim: 'compliance.hipaa', until: '2026-02-01' }]).outdated).toEqual([row]);
    expect(parted([{ claim: 'compliance.hipaa', until: '2026-01-31' }]).outdated).toEqual([]);
  });

  it('links to the first of its claims that the policy has', () => {
    expect(rowAddress(row, policy([]))).toBe('/resources/claims/#compliance.hipaa');
    expect(rowAddress({ ...row, claims: ['a.b'] }, policy([]))).toBeNull();
  });
});

it('a line that says what stands is nobody’s to outdate', () => {
  expect(parted([{ claim: 'compliance.soc2' }], [{ ...row, mark: 'stands' }]).outdated).toEqual([]);
});

it('the home page speaks of claims that the policy has, and contradicts no approval', () => {
  const read = (path: string): unknown => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const own = read('claims-policy.json') as ApprovingPolicy;
  const { rows } = (read('content/home.yml') as { said: { rows: SaidRow[] } }).said;
  expect(own.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(rows.flatMap(({ claims }) => claims)));
  expect(partedRows(rows, own, '2026-01-01').outdated).toEqual([]);
});
