import { expect, it } from 'vitest';
import { boundaryAddress, registerOf } from '../../../src/lib/register/claims-register.ts';
import { policyOf } from '../../../src/lib/register/policy.ts';

const claims = [
  { id: 'compliance.soc2', title: 'SOC 2', why: 'It is a report.', owner: 'Security', instead: 'None is held.' },
];

it('a policy of claims alone, which the gate lets pass, has a register', () => {
  const policy = policyOf({ version: 1, claims });
  expect(registerOf(policy, {})).toMatchObject([
    { id: 'compliance', claims: [{ id: 'compliance.soc2', approvals: [], waivers: [] }] },
  ]);
  expect(boundaryAddress(policy, 'sandbox')).toBe('/resources/claims/');
});

it('a policy has the lists of its file', () => {
  const boundaries = [{ id: 'sandbox', claims: ['compliance.soc2'] }];
  expect(policyOf({ claims, boundaries })).toMatchObject({ claims, boundaries, approvals: [] });
});
