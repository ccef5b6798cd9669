import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy } from '../policy/policies.ts';
import { contentAt, policyAt } from '../../../src/claims/files/revision.ts';

const root = mkdtempSync(join(tmpdir(), 'claims revision '));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=Acme', '-c', 'user.email=acme@acme.example', ...args], {
    cwd: root,
    stdio: 'ignore',
  });

beforeAll(() => {
  write('site/content/pages/a.md', 'Acme does not claim SOC 2.\n');
  write('site/content/pages/ä b\n.md', '\ufeffTea.\n');
  write('site/content/pages/empty.md', '');
  write('site/content/a.bin', Uint8Array.of(0, 10, 255));
  write('site/content/.drafts/x.md', 'Hidden.\n');
  symlinkSync('a.md', join(root, 'site/content/pages/link.md'));
  symlinkSync('../../elsewhere.md', join(root, 'site/content/pages/outside.md'));
  write('site/claims-policy.json', JSON.stringify(policy()));
  write('content/elsewhere.md', 'Not of this site.\n');
  git('init');
  git('add', '.');
  git('commit', '-m', 'First');
  write('site/content/pages/a.md', 'Acme is SOC 2 certified.\n');
  write('site/claims-policy.json', '{');
});

describe('content at a revision', () => {
  const cwd = join(root, 'site');

  it('is what was committed, in order of path, seen from the folder one is in', () => {
    expect(contentAt('HEAD', ['content'], cwd)).toEqual([
      {
        kind: 'binary',
        path: 'content/a.bin',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        isListed: true,
        words: '',
      },
      { path: 'content/pages/a.md', text: 'Acme does not claim SOC 2.\n' },
      { path: 'content/pages/empty.md', text: '' },
      { path: 'content/pages/link.md', text: 'Acme does not claim SOC 2.\n' },
      { path: 'content/pages/ä b\n.md', text: 'Tea.\n' },
    ]);
  });

  it('is nothing where there was no such folder', () => {
    expect(contentAt('HEAD', ['copy'], cwd)).toEqual([]);
  });

  it.each(['nonsense', '--help', '', 'HEAD:content', 'HEAD^^^'])('is none for the revision %j', (revision) => {
    expect(contentAt(revision, ['content'], cwd)).toMatch(/^Unexpected revision /);
  });
});

describe('the policy at a revision', () => {
  it('is what was committed', () => {
    expect(policyAt('HEAD', 'claims-policy.json', join(root, 'site'))).toMatchObject({
      ok: true,
      policy: { publisher: { names: ['Acme'] } },
    });
  });

  it('is none where there was none, and what is wrong with it where it cannot be read', () => {
    expect(policyAt('HEAD', 'policy.json', join(root, 'site'))).toBeNull();
    git('commit', '-am', 'Break it');
    expect(policyAt('HEAD', 'claims-policy.json', join(root, 'site'))).toMatchObject({
      ok: false,
      problems: [{ line: 1, message: expect.stringContaining('Unexpected end of the text') as string }],
    });
  });
});
