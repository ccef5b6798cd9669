import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { pagePolicy } from '../../../src/integrations/page-policy.ts';
import { problemsOfContent } from '../../../src/lib/content/content-files.ts';
import { boundaryLinks } from '../../../src/lib/markdown/boundary-link.ts';
import { policyFile, readPolicyFile } from '../../../src/lib/register/policy-file.ts';
import { modulesIn } from '../../code/modules.ts';

const place = mkdtempSync(join(tmpdir(), 'policy '));
const file = join(place, policyFile);
writeFileSync(file, `\ufeff${JSON.stringify({ claims: [], boundaries: [] })}`);

afterAll(() => {
  rmSync(place, { recursive: true });
});

describe('a policy that begins with a byte order mark', () => {
  it('is read, as the engine reads it', () => {
    expect(readPolicyFile(file)).toMatchObject({ claims: [], approvals: [] });
  });

  it('tells where a boundary leads', () => {
    expect(boundaryLinks(pathToFileURL(file), 'Register')('checkout').url).toBe('/resources/claims/');
  });

  it('tells which approvals there are', () => {
    expect(problemsOfContent({ root: place, collections: {}, kept: [] })).toEqual([]);
  });
});

it('one file of the site says where the policy is', () => {
  const site = [...modulesIn(['src', 'astro.config.mjs']).values()].filter(
    ({ path }) => !path.startsWith('src/claims/'),
  );
  expect(site.length).toBeGreaterThan(50);
  expect(
    site.filter(({ text }) => /['"`/]claims-(?:policy|history)\.json['"`]/.test(text)).map(({ path }) => path),
  ).toEqual(['src/lib/register/policy-file.ts']);
});

describe('what pages are given of the policy', () => {
  const root = new URL(`../../..${sep}`, import.meta.url);

  /** The module `virtual:claims-policy` of this site for a day. */
  function approvalsOn(today: string): unknown[] {
    let plugin: { load(id: string): string } | undefined;
    const setup = pagePolicy(new URL(policyFile, root), { today }).hooks['astro:config:setup'];
    const updateConfig = ({ vite }: { vite: { plugins: [typeof plugin] } }): void => {
      [plugin] = vite.plugins;
    };
    void setup?.({ config: { root }, updateConfig } as never);
    const module = plugin?.load.call({ addWatchFile: () => undefined } as never, '\0virtual:claims-policy') ?? '';
    const [, json = ''] = /^export const policy = (.*);$/m.exec(module) ?? [];
    return (JSON.parse(json) as { approvals: unknown[] }).approvals;
  }

  it('is what holds on the day that the gate judges for', () => {
    const { approvals } = JSON.parse(readFileSync(new URL(policyFile, root), 'utf8')) as {
      approvals: { from: string }[];
    };
    const [{ from } = { from: '' }] = approvals.toSorted((a, b) => b.from.localeCompare(a.from));
    expect(approvalsOn(from)).toHaveLength(approvals.length);
    expect(approvalsOn('2020-01-01')).toEqual([]);
  });
});
