import { describe, expect, it } from 'vitest';
import {
  boundaryAddress,
  boundaryFamily,
  boundaryLabel,
  byFamily,
  checksOf,
  isConditional,
  onlyCheck,
  registerOf,
} from '../../../src/lib/register/claims-register.ts';
import type { RegisterPolicy } from '../../../src/lib/register/claims-register.ts';

const claim = {
  id: 'compliance.soc2',
  title: 'SOC 2',
  why: 'It is a report.',
  owner: 'Security',
  instead: 'None is held.',
};
const approval = {
  id: 'report',
  claim: claim.id,
  wordings: 'any' as const,
  pages: ['*'],
  approver: 'security',
  from: '2026-01-01',
  until: '2026-03-31',
  evidence: [{ kind: 'link' as const, url: 'https://a.example/', lastSeen: '2026-01-01' }],
};
const policy: RegisterPolicy = {
  claims: [claim],
  approvers: [{ id: 'security', name: 'Head of security' }],
  approvals: [approval],
  waivers: [],
};
const entry = (changed: Partial<RegisterPolicy>) =>
  registerOf({ ...policy, ...changed }, { compliance: 'Standards' })[0]?.claims[0];

describe('an entry of the register', () => {
  it('says who approved what, until when', () => {
    expect(entry({})?.approvals).toMatchObject([
      { id: 'report', wordings: null, pages: null, approver: 'Head of security', until: '2026-03-31' },
    ]);
  });

  it('tells of a sentence under a waiver, until which day', () => {
    const waivers = [
      { claim: claim.id, page: 'content/pages/about.md', until: '2026-02-28' },
      { claim: 'social.customers', page: '*', until: '2026-02-28' },
    ];
    expect(entry({ approvals: [], waivers })?.waivers).toEqual([
      { page: 'content/pages/about.md', until: '2026-02-28' },
    ]);
  });

  it('was reviewed on the day the policy says, and on none when it says none', () => {
    expect(entry({})?.reviewed).toBeNull();
    expect(entry({ claims: [{ ...claim, reviewed: '2026-01-15' }] })?.reviewed).toBe('2026-01-15');
  });

  it('comes under the label of its family, or else under the family’s id', () => {
    const claims = [{ ...claim, id: 'data-use.ads' }, { ...claim, id: 'alone' }, claim];
    expect(
      registerOf({ ...policy, claims }, { compliance: 'Standards', site: 'Site' }).map(
        ({ id, label }) => `${id}: ${label}`,
      ),
    ).toEqual(['compliance: Standards', 'data-use: Data use', 'alone: Alone']);
  });
});

describe('approvals that rest on checks', () => {
  const checked = (id: string, ...names: readonly string[]) => ({
    id,
    evidence: names.map((name) => ({ kind: 'check' as const, name })),
  });
  const documented = { id: 'report', evidence: approval.evidence };

  it('come and go with them', () => {
    expect(isConditional(checked('weight', 'page-weight'))).toBe(true);
    expect(isConditional(documented)).toBe(false);
    expect(isConditional({ evidence: [...approval.evidence, { kind: 'check', name: 'page-weight' }] })).toBe(true);
  });

  it('take a claim with them where none rests on anything else', () => {
    expect(onlyCheck([checked('weight', 'page-weight'), checked('size', 'page-weight')])).toBe('weight');
    expect(onlyCheck([checked('weight', 'page-weight'), documented])).toBeUndefined();
    expect(onlyCheck([])).toBeUndefined();
  });

  it('tell what is looked at, each once, by name where no words are given', () => {
    const approvals = [checked('weight', 'page-weight', 'no-cookies'), checked('size', 'page-weight'), documented];
    expect(checksOf(approvals, { 'page-weight': 'the weight of each page' })).toEqual([
      'the weight of each page',
      'no-cookies',
    ]);
  });
});

describe('boundaries in the register', () => {
  it('stand under the family of their first claim, and before all where there is none', () => {
    const boundaries = [
      { id: 'checkout', claims: ['payments.checkout'] },
      { id: 'everything', claims: ['*'] },
      { id: 'prices', claims: ['payments.*'] },
    ];
    const claims = [{ id: 'payments.checkout' }];
    expect([...byFamily({ claims, boundaries }, ['prices', 'everything', 'checkout'])]).toEqual([
      ['payments', ['prices', 'checkout']],
      [null, ['everything']],
    ]);
  });
});

describe('the entry of a boundary', () => {
  const claims = [{ id: 'payments.checkout' }, { id: 'payments.price' }];
  it.each([
    [['payments.checkout'], '/resources/claims/#payments.checkout'],
    [['payments.*'], '/resources/claims/#payments'],
    [['*'], '/resources/claims/'],
  ])('for the claims %j is %s', (subjects, address) => {
    expect(boundaryAddress({ claims, boundaries: [{ id: 'sandbox', claims: subjects }] }, 'sandbox')).toBe(address);
  });

  it('is the register itself when the policy has no such boundary', () => {
    expect(boundaryAddress({ claims, boundaries: [] }, 'sandbox')).toBe('/resources/claims/');
  });

  it('goes by the boundary’s own name', () => {
    expect(boundaryLabel('{subject} in the register', 'test-runtime')).toBe('Test runtime in the register');
  });

  it.each([
    [['payments.checkout'], 'payments'],
    [['payments.*'], 'payments'],
    [['*'], null],
    [['legal.*'], null],
  ])('for the claims %j belongs to the family %j', (subjects, family) => {
    expect(boundaryFamily({ claims, boundaries: [{ id: 'sandbox', claims: subjects }] }, 'sandbox')).toBe(family);
  });
});
