import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyJsonSchema } from '../../../src/claims/policy/json-schema.ts';

it('has a JSON Schema that has not drifted (npm run policy:schema writes it)', () => {
  const written = readFileSync(new URL('../../../claims-policy.schema.json', import.meta.url), 'utf8');
  expect(written).toBe(policyJsonSchema());
});

it('is named in the policy', () => {
  const text = readFileSync(new URL('../../../claims-policy.json', import.meta.url), 'utf8');
  const policy = JSON.parse(text) as { $schema: string };
  expect(policy.$schema).toBe('./claims-policy.schema.json');
});
