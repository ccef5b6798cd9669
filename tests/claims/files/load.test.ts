import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadSources } from '../../../src/claims/files/load.ts';
import { loadMessages } from '../../../src/claims/messages/loading.ts';

const root = mkdtempSync(join(tmpdir(), 'load-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a folder that links to one it lies in is told of, and not entered again', () => {
  mkdirSync(join(root, 'content/pages'), { recursive: true });
  writeFileSync(join(root, 'content/pages/a.md'), 'Tea.\n');
  symlinkSync('..', join(root, 'content/pages/loop'));
  expect([...loadSources(['content'], { cwd: root, now: '2026-06-01' })]).toEqual([
    { path: 'content/pages/a.md', text: 'Tea.\n' },
    { kind: 'unreadable', path: 'content/pages/loop', error: loadMessages.linkLoop },
  ]);
});
