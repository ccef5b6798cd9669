import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standingPolicy } from '../../../src/claims/files/standing-policy.ts';
import { policy } from '../policy/policies.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standing-'));
  mkdirSync(join(folder, 'content'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const statement = (): string => join(folder, 'content/sandbox.md');
const boundary = { id: 'sandbox', claims: ['compliance.*'], text: 'content/sandbox.md', scope: 'page' as const };

function write(changes: Parameters<typeof policy>[0]): void {
  writeFileSync(join(folder, 'claims-policy.json'), JSON.stringify(policy(changes)));
}

describe('a policy that stands is read again', () => {
  it('when a file that it lacked is there', () => {
    write({ boundaries: [boundary] });
    const read = standingPolicy('claims-policy.json', folder);
    expect(read().ok).toBe(false);
    writeFileSync(statement(), 'There is no SOC 2 report.');
    expect(read().ok).toBe(true);
  });

  it('when such a file goes, comes back, or is emptied and filled', () => {
    write({ boundaries: [boundary] });
    writeFileSync(statement(), 'There is no SOC 2 report.');
    const read = standingPolicy('claims-policy.json', folder);
    expect(read().ok).toBe(true);
    renameSync(statement(), join(folder, 'content/away.md'));
    expect(read().ok).toBe(false);
    renameSync(join(folder, 'content/away.md'), statement());
    expect(read().ok).toBe(true);
    writeFileSync(statement(), '');
    expect(read().ok).toBe(false);
    writeFileSync(statement(), 'There is no SOC 2 report.');
    expect(read().ok).toBe(true);
  });

  it('and not while nothing has changed', () => {
    write({});
    const read = standingPolicy('claims-policy.json', folder);
    expect(read()).toBe(read());
  });

  it('when its own file is there at last', () => {
    const read = standingPolicy('claims-policy.json', folder);
    expect(read().ok).toBe(false);
    write({});
    expect(read().ok).toBe(true);
  });
});
