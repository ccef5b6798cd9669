import { expect, it } from 'vitest';
import { assertUnsaid } from '../../src/lib/approvals.ts';

const claims = [{ id: 'compliance.soc2' }, { id: 'payments.checkout' }];

it('lets a page say that a claim is not made while nobody has approved it', () => {
  expect(() => {
    assertUnsaid({ claims, approvals: [{ claim: 'payments.checkout' }] }, ['compliance.soc2'], 'Row');
  }).not.toThrow();
});

it('stops a page that says so of an approved claim', () => {
  expect(() => {
    assertUnsaid({ claims, approvals: [{ claim: 'compliance.soc2' }] }, ['compliance.soc2'], 'Row');
  }).toThrow('“Row” says that `compliance.soc2` is left unsaid, yet claims-policy.json approves it');
});

it('stops a page that names a claim the policy does not have', () => {
  expect(() => {
    assertUnsaid({ claims, approvals: [] }, ['compliance.soc3'], 'Row');
  }).toThrow('`compliance.soc3`');
});
