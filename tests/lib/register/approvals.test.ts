import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyInForce } from '../../../src/claims/index.ts';
import { partedRows, rowAddress } from '../../../src/lib/register/approvals.ts';
import type { ApprovingPolicy, SaidRow } from '../../../src/lib/register/approvals.ts';
import { registerOf } from '../../../src/lib/register/claims-register.ts';
import { approval, compiled, context, waiver } from '../../claims/policy/policies.ts';

const row = { mark: 'unsaid', heading: 'No SOC 2', claims: ['compliance.soc2', 'compliance.hipaa'] };
const policy = (approvals: ApprovingPolicy['approvals']): ApprovingPolicy => ({
  claims: [{ id: 'compliance.hipaa' }],
  approvals,
});

describe('a line that says a claim is not made', () => {
  it('stands while nobody has approved it', () => {
    expect(partedRows([row], policy([{ claim: 'payments.checkout' }]))).toEqual({ standing: [row], outdated: [] });
  });

  it('is outdated once one of its claims is approved', () => {
    expect(partedRows([row], policy([{ claim: 'compliance.hipaa' }]))).toEqual({ standing: [], outdated: [row] });
  });

  it('links to the first of its claims that the policy has', () => {
    expect(rowAddress(row, policy([]))).toBe('/resources/claims/#compliance.hipaa');
    expect(rowAddress({ ...row, claims: ['a.b'] }, policy([]))).toBeNull();
  });
});

it('a line that says what stands is nobody’s to outdate', () => {
  expect(partedRows([{ ...row, mark: 'stands' }], policy([{ claim: 'compliance.soc2' }])).outdated).toEqual([]);
});

describe('what pages show of an approval', () => {
  const link = { kind: 'link' as const, url: 'https://auditor.example/', lastSeen: '2026-01-01' };
  /** Ids of the approvals that the register shows, and the lines that still stand. */
  const shown = (changes: Parameters<typeof approval>[0], today: string, files = context) => {
    const inForce = policyInForce(compiled({ approvals: [approval(changes)] }, files), { today });
    return {
      approvals: registerOf(inForce, {}).flatMap(({ claims }) =>
        claims.flatMap(({ approvals }) => approvals.map(({ id }) => id)),
      ),
      standing: partedRows([row], inForce).standing,
    };
  };
  const held = { approvals: ['soc2-report'], standing: [] };
  const unheld = { approvals: [], standing: [row] };

  it.each([
    ['on its first day', {}, '2026-01-01'],
    ['through its last day', {}, '2026-12-31'],
    ['while its link was seen lately', { evidence: [link] }, '2026-06-30'],
  ])('is that it holds %s', (_, changes, today) => {
    expect(shown(changes, today)).toEqual(held);
  });

  it.each([
    ['before its first day', {}, '2025-12-31'],
    ['after its last day', {}, '2027-01-01'],
    ['once nobody has seen its link for long', { evidence: [link] }, '2026-07-01'],
    ['in any wording, too', { evidence: [link], wordings: 'any' as const }, '2026-07-01'],
  ])('is nothing %s', (_, changes, today) => {
    expect(shown(changes, today)).toEqual(unheld);
  });

  it.each([
    ['through its last day', '2026-06-30', 1],
    ['no longer', '2026-07-01', 0],
  ])('is not what is waived, which they show %s', (_, today, count) => {
    const { waivers } = policyInForce(compiled({ waivers: [waiver({ until: '2026-06-30' })] }), { today });
    expect(waivers).toHaveLength(count);
  });

  it('is nothing once its document has changed', () => {
    expect(shown({}, '2026-02-01', { ...context, digestOf: () => 'b'.repeat(64) })).toEqual(unheld);
  });
});

it('the home page speaks of claims that the policy has, and contradicts no approval', () => {
  const read = (path: string): unknown => parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
  const own = read('claims-policy.json') as ApprovingPolicy;
  const { rows } = (read('content/home.yml') as { said: { rows: SaidRow[] } }).said;
  expect(own.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(rows.flatMap(({ claims }) => claims)));
  expect(partedRows(rows, own).outdated).toEqual([]);
});
