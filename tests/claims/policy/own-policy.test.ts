import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadPolicy } from '../../../src/claims/load.ts';

const required = [
  'compliance.soc2',
  'compliance.iso27001',
  'compliance.hipaa',
  'compliance.pci-dss',
  'payments.checkout',
  'identity.production',
  'runtime.production',
  'readiness.production',
];

it('reads this repository’s policy, which judges its own examples as it says', () => {
  const result = loadPolicy('claims-policy.json', fileURLToPath(new URL('../../..', import.meta.url)));
  expect(result.ok ? [] : result.problems).toEqual([]);
  expect(result.ok && [...result.policy.claims.keys()]).toEqual(expect.arrayContaining(required));
});
