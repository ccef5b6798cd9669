import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { changedBetween, snapshotOf } from '../../../src/claims/gate/snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-snapshot-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};

describe('what was written between two moments', () => {
  it('is told, but for what was meant to be', () => {
    for (const name of ['a.html', 'b.html']) write(name, 'before');
    const before = snapshotOf(folder);
    expect(changedBetween(before, snapshotOf(folder))).toBe(null);
    write('a.html', 'after it');
    expect(changedBetween(before, snapshotOf(folder))).toBe('a.html');
    expect(changedBetween(before, snapshotOf(folder), ['a.html'])).toBe(null);
    write('b.html', 'after it');
    expect(changedBetween(before, snapshotOf(folder), ['a.html'])).toBe('b.html');
  });

  it('is a file that came, or one that went', () => {
    const before = snapshotOf(folder);
    write('c.html', 'new');
    expect(changedBetween(before, snapshotOf(folder))).toBe('c.html');
    expect(changedBetween(snapshotOf(folder), before)).toBe('c.html');
  });

  it.skipIf(process.platform === 'win32')(
    'is named with forward slashes, as what was meant is, on Windows too',
    async () => {
      vi.resetModules();
      vi.doMock('node:path', async (original) => ({ ...(await original<typeof import('node:path')>()), sep: '\\' }));
      const { snapshotOf: onWindows } = await import('../../../src/claims/gate/snapshot.ts');
      vi.doUnmock('node:path');
      const before = onWindows(folder);
      write('about\\index.html', 'new');
      expect(changedBetween(before, onWindows(folder))).toBe('about/index.html');
      expect(changedBetween(before, onWindows(folder), ['about/index.html'])).toBe(null);
    },
  );
});
