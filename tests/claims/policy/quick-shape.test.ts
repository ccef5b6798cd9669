import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quickPolicy } from '../../../src/claims/policy/quick-shape.ts';
import { policySchema } from '../../../src/claims/policy/schema.ts';
import { digest, policy } from './policies.ts';

/** A policy with something in every field there is. */
const full: unknown = {
  $schema: './claims-policy.schema.json',
  version: 1,
  publisher: { names: ['Acme', 'Acme Ltd'] },
  limits: { approvalDays: 400, linkSeenDays: 1 },
  routes: [{ folder: 'content/pages', url: '/' }],
  register: '/claims/',
  blocks: ['asserted', 'planned'],
  claims: policy().claims.map((claim) => ({
    ...claim,
    not: ['SOC 2 sandwich'],
    blocks: ['asserted'],
    reviewed: '2026-01-01',
  })),
  approvers: [{ id: 'security', name: 'Head', families: ['compliance.*'] }],
  approvals: [
    {
      id: 'a',
      claim: 'compliance.soc2',
      wordings: ['Acme is SOC 2 certified.'],
      pages: ['*'],
      approver: 'security',
      from: '2026-01-01',
      until: '2026-12-31',
      evidence: [
        { kind: 'document', path: 'a.pdf', sha256: digest, title: 'Report' },
        { kind: 'link', url: 'https://example.com/a?b=c#d', lastSeen: '2026-01-01', title: 'Report' },
        { kind: 'check', name: 'no-cookies-or-storage' },
      ],
    },
    {
      id: 'b',
      claim: 'site.cookies',
      wordings: 'any',
      pages: ['/a/'],
      approver: 'security',
      from: '2026-01-01',
      evidence: [{ kind: 'check', name: 'x' }],
    },
  ],
  waivers: [
    {
      id: 'w',
      page: '/a/',
      excerpt: 'x',
      claim: 'site.cookies',
      reason: 'r',
      approver: 'security',
      until: '2026-02-01',
    },
  ],
  boundaries: [{ id: 'b', claims: ['*'], text: 'content/b.md', scope: 'page', pages: ['/a/'] }],
};

/** Values to put in every place: each breaks some rule of some field. */
const odd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  181,
  401,
  1e300,
  '',
  ' ',
  'x',
  'X',
  'a.b',
  'a..b',
  'a b',
  '-a',
  '*',
  'any',
  'page',
  'asserted',
  'denial',
  'document',
  'link',
  'check',
  '/',
  '/a',
  '/a/',
  'a/',
  '2026-02-30',
  '2026-02-28',
  '2026-1-1',
  digest,
  digest.toUpperCase(),
  `${digest}\n`,
  '2026-01-01\n',
  'a\n',
  'http://example.com',
  'https://',
  'https://a b',
  ' https://example.com',
  'https://example.com ',
  'https://example.com\n',
  'https:///example.com',
  'HTTPS://example.com',
  'https://user@example.com',
  'https://[::1]/',
  'https://..',
  'https://-',
  'https://a_b.example',
  'https://xn--a',
  'https://1.2.3.256',
  'https://example.com/\u0000',
  'javascript:alert(1)',
  [],
  {},
  [null],
  [''],
  [' '],
  ['x'],
  ['asserted'],
  [['x']],
  [{}],
  { names: ['x'] },
  { kind: 'check' },
  { kind: 'check', name: 'x' },
  { length: 1, 0: 'x' },
];

type Json = Record<string, unknown> | unknown[];

/** Every change of one place: another value, none, or one more key beside it. */
function* changes(value: unknown): Generator {
  yield* odd;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const copy = (): Json =>
      Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) };
    for (const part of changes((value as Record<string, unknown>)[key])) {
      const changed = copy();
      (changed as Record<string, unknown>)[key] = part;
      yield changed;
    }
    yield Array.isArray(value)
      ? value.toSpliced(Number(key), 1)
      : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  if (Array.isArray(value)) yield [...(value as unknown[]), ...(value as unknown[])];
  else
    for (const key of ['extra', 'title', 'claim', 'constructor', '__proto__', 'toString', ''])
      yield { ...value, ...(JSON.parse(`{ ${JSON.stringify(key)}: "x" }`) as object) };
}

/** A value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe('a policy that is told from its shape alone', () => {
  it.each([
    ['this project’s own policy', JSON.parse(readFileSync('claims-policy.json', 'utf8')) as unknown],
    ['the smallest policy', JSON.parse(JSON.stringify(policy())) as unknown],
    ['a policy with every field', full],
    ['a policy with its keys in another order', turned(full)],
  ])('is accepted, as the schema leaves it: %s', (_, value) => {
    // As text: what is derived from a policy may depend on the order of its keys.
    expect(JSON.stringify(quickPolicy(value))).toBe(JSON.stringify(policySchema.parse(value)));
  });

  it('is never accepted where the schema refuses it, however one place is changed', () => {
    let accepted = 0;
    let refused = 0;
    for (const changed of changes(full)) {
      const quick = quickPolicy(changed);
      const bySchema = policySchema.safeParse(changed);
      if (!bySchema.success) refused++;
      if (quick === null) continue;
      accepted++;
      if (!bySchema.success) expect.fail(`${JSON.stringify(changed)} is no policy: ${bySchema.error.message}`);
      expect(JSON.stringify(quick)).toBe(JSON.stringify(bySchema.data));
    }
    expect(accepted).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(2_000);
  });
});
