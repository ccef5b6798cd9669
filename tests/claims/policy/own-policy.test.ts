import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadPolicy } from '../../../src/claims/files/policy.ts';
import { historyText, readHistory, unrecorded } from '../../../src/claims/policy/history.ts';
import { findWeaknesses } from '../../../src/claims/policy/weaknesses.ts';

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

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('reads this repository’s policy, which judges its own examples as it says', () => {
  const result = loadPolicy('claims-policy.json', root);
  expect(result.ok ? [] : result.problems).toEqual([]);
  expect(result.ok && [...result.policy.claims.keys()]).toEqual(expect.arrayContaining(required));
});

it('has all its changes in its history: `claims policy --record` writes them', () => {
  const result = loadPolicy('claims-policy.json', root);
  const history = readHistory(readFileSync(`${root}/claims-history.json`, 'utf8'));
  expect(history).toBeTypeOf('object');
  expect(result.ok && typeof history === 'object' && unrecorded(history, result.policy.data)).toEqual([]);
});

it('tries each of its phrases in an example, and each of its examples tries something', () => {
  const result = loadPolicy('claims-policy.json', root);
  const untried = result.ok
    ? findWeaknesses(result.policy).filter(({ message }) => /no example|tries nothing/.test(message))
    : [];
  expect(untried.map(({ message }) => message)).toEqual([]);
});

it('has its history in one order of keys: a recording changes no older line', () => {
  const text = readFileSync(`${root}/claims-history.json`, 'utf8');
  const history = readHistory(text);
  expect(typeof history === 'object' && historyText(history)).toBe(text);
});
