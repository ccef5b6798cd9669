import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approval, policy } from '../policy/policies.ts';
import { loadPolicy } from '../../../src/claims/files/load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(changes: Parameters<typeof policy>[0]): void {
  writeFileSync(join(folder, 'claims-policy.json'), JSON.stringify(policy(changes)));
}

function load() {
  const result = loadPolicy('claims-policy.json', folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

describe('a policy read again', () => {
  it('is the one read before while nothing has changed', () => {
    write({});
    expect(load()).toBe(load());
  });

  it('is read anew when its text has changed', () => {
    write({});
    const before = load();
    write({ publisher: { names: ['Other'] } });
    expect(load().publisher.names).toEqual(['Other']);
    expect(load()).not.toBe(before);
  });

  it('is read anew when a document it rests on has changed, come or gone', () => {
    const evidence = [{ kind: 'document' as const, path: 'report.txt', sha256: hash('sha256', 'a') }];
    write({ approvals: [approval({ evidence })] });
    const changed = () => load().approvals.get('compliance.soc2')?.[0]?.faults.map(({ path }) => path);
    expect(changed()).toEqual(['report.txt']);
    writeFileSync(join(folder, 'report.txt'), 'a');
    expect(changed()).toEqual([]);
    writeFileSync(join(folder, 'report.txt'), 'b');
    expect(changed()).toEqual(['report.txt']);
    rmSync(join(folder, 'report.txt'));
    expect(changed()).toEqual(['report.txt']);
  });
});
