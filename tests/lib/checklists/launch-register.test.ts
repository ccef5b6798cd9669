import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../../content/launch-register/', import.meta.url);
const entries = readdirSync(folder).map(
  (name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>,
);

it('has the ten areas, each in a place of its own', () => {
  const areas = entries
    .toSorted((a, b) => Number(a['order']) - Number(b['order']))
    .map(({ order, area }) => `${String(order)} ${String(area)}`);
  expect(areas).toEqual([
    '1 Legal pages',
    '2 Monitoring and incident response',
    '3 Customer rollout controls',
    '4 Launch control room',
    '5 Tenant isolation',
    '6 Security hardening',
    '7 Audit logs',
    '8 Admin security controls',
    '9 Access review',
    '10 Billing validation for production',
  ]);
});

it('says in its lead that no evidence is on file only while there is none', () => {
  const { register } = parse(readFileSync(new URL('../../../content/lists.yml', import.meta.url), 'utf8')) as {
    register: { lead: string };
  };
  expect(register.lead.includes('None has its evidence')).toBe(entries.every(({ evidence }) => evidence === undefined));
});
