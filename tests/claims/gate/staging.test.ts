import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openStaging } from '../../../src/claims/gate/staging.ts';

const root = mkdtempSync(join(tmpdir(), 'staging-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const module = pathToFileURL(join(import.meta.dirname, '../../../src/claims/gate/staging.ts')).href;

it('the folder of a build whose process is no more is removed, and that of one that runs is not', () => {
  const running = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  try {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '0']);
    for (const pid of [running.pid, gone]) mkdirSync(join(root, `.staging-dist-${pid}-0a1b2c3d`));
    openStaging(join(root, 'dist')).discard();
    expect(readdirSync(root)).toEqual([`.staging-dist-${running.pid}-0a1b2c3d`]);
  } finally {
    running.kill();
  }
});

it.each([
  ['is changed after the gate has closed is taken back', `writeFileSync(out + '/late.html', '')`, 1],
  [
    'another build has put there meanwhile is left to it',
    `renameSync(out, out + '-old'); mkdirSync(out); writeFileSync(out + '/theirs.html', '')`,
    0,
  ],
])('what %s', (_, act, status) => {
  const out = join(root, `out-${status}`);
  const program = `
    import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
    import { openStaging } from ${JSON.stringify(module)};
    const out = ${JSON.stringify(out)};
    openStaging(out).publish();
    ${act};`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', program]).status).toBe(status);
  expect(existsSync(out)).toBe(status === 0);
});
