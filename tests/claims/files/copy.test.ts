/** Where copy lies: the same for the command line, the build and whoever writes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, possibleCopy } from '../../../src/claims/files/copy.ts';
import { usualRoutes } from '../../../src/claims/policy/patterns.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copy '));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const routes = (...folders: string[]) => ({ routes: folders.map((folder) => ({ folder, url: '/' })) });
const write = (...paths: string[]): void =>
  paths.forEach((path) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  });

it.each([
  [usualRoutes.map(({ folder }) => folder), ['content']],
  [['content/pages'], ['content']],
  [
    ['./copy/', 'copy/blog', 'texts'],
    ['content', 'copy', 'texts'],
  ],
  [['.', './'], ['content']],
])('may lie, with routes for %j, in %j', (folders, expected) => {
  expect(possibleCopy(routes(...folders))).toEqual(expected);
});

describe('copy', () => {
  it('is all that is there', () => {
    write('copy/a.md', 'content/scripts.yml');
    expect(copyOf(routes('copy', 'blog'), root)).toEqual(['content', 'copy']);
  });

  it('is looked for where the policy says, if it is nowhere', () => {
    expect(copyOf(routes('copy'), root)).toEqual(['copy']);
    expect(copyOf({ routes: usualRoutes }, root)).toEqual(['content']);
    expect(copyOf(null, root)).toEqual(['content']);
  });

  it('is what a configuration names instead, with the ledgers', () => {
    write('copy/a.md', 'content/scripts.yml', 'content/a.md');
    expect(copyOf({ routes: usualRoutes }, root, ['copy'])).toEqual(['copy', 'content/scripts.yml']);
    expect(copyOf({ routes: usualRoutes }, root, ['content'])).toEqual(['content']);
  });
});
