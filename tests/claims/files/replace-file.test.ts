import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WriteError, replaceFile } from '../../../src/claims/files/replace-file.ts';
import { project } from '../cli/project.ts';
import { policy } from '../policy/policies.ts';

const cli = join(import.meta.dirname, '../../../src/claims/cli.ts');

describe('a file that is replaced', () => {
  it('keeps its permissions, and a link goes on leading to it', () => {
    const site = project({ 'real.json': 'old' });
    chmodSync(join(site.root, 'real.json'), 0o600);
    symlinkSync('real.json', join(site.root, 'link.json'));
    replaceFile('link.json', 'new', site.root);
    expect(site.read('real.json')).toBe('new');
    expect(lstatSync(join(site.root, 'link.json')).isSymbolicLink()).toBe(true);
    expect(statSync(join(site.root, 'real.json')).mode & 0o777).toBe(0o600);
  });

  it('is told where it cannot be, and nothing is left beside it', () => {
    const site = project({ content: 'a file' });
    expect(() => {
      replaceFile('content/binaries.yml', 'new', site.root);
    }).toThrow(WriteError);
    mkdirSync(join(site.root, 'folder'));
    const before = readdirSync(site.root);
    expect(() => {
      replaceFile('folder', 'new', site.root);
    }).toThrow('folder: This cannot be written: EISDIR; the file is as it was before');
    expect(readdirSync(site.root)).toEqual(before);
  });
});

// A shell without this limit has no disk that is full at a word.
describe.skipIf(process.platform === 'win32')('where there is no room', () => {
  const long = { 'content/binaries.yml': `# ${'x'.repeat(4000)}\n`, 'public/a.png': new Uint8Array([0x89, 0xff, 0]) };

  it.each([
    ['claims-history.json', ['policy', '--record', '--today', '2026-01-02']],
    ['claims-policy.json', ['policy', '--format']],
    ['content/binaries.yml', ['seen', 'public/a.png', '--shows', 'A buoy.', '--by', 'Mara']],
  ])('%s stays as it is, and one sentence says so', (file, argv) => {
    const why = `Why: ${'w'.repeat(4000)}`;
    const site = project(long);
    site.write('claims-policy.json', JSON.stringify(policy({ claims: policy().claims.map((c) => ({ ...c, why })) })));
    site.write('claims-history.json', site.read('claims-history.json').replace('{', `{${' '.repeat(4000)}`));
    const [before, there] = [site.read(file), readdirSync(site.root, { recursive: true })];
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 4; exec "$@"', 'sh', process.execPath, cli, ...argv],
      {
        cwd: site.root,
        encoding: 'utf8',
        env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
      },
    );
    expect(status).toBe(2);
    expect(stdout + stderr).toContain(
      'There is no room to write this: make some on the disk; the file is as it was before\n',
    );
    expect(stdout + stderr).not.toMatch(/failure of the program|\n {4}at /);
    expect(site.read(file)).toBe(before);
    expect(readdirSync(site.root, { recursive: true })).toEqual(there);
  });
});
