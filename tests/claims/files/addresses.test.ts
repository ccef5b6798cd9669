import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addressesIn } from '../../../src/claims/files/addresses.ts';
import { usualRoutes } from '../../../src/claims/policy/patterns.ts';

const root = mkdtempSync(join(tmpdir(), 'claims addresses '));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
}

it('counts a file that a link leads to, as publishing does, and none that a link has lost', () => {
  const project = join(root, 'linked');
  mkdirSync(join(project, 'src/pages'), { recursive: true });
  mkdirSync(join(project, 'public'));
  writeFileSync(join(project, 'src/pages/index.astro'), '');
  writeFileSync(join(project, 'kept.pdf'), '');
  symlinkSync(join(project, 'kept.pdf'), join(project, 'public/report.pdf'));
  symlinkSync(join(project, 'gone.pdf'), join(project, 'public/gone.pdf'));
  expect(addressesIn(project, usualRoutes)).toEqual(['/', '/report.pdf']);
});

it('tells the addresses of copy, routes and files, and nothing where there are no routes', () => {
  for (const path of [
    'content/pages/index.md',
    'content/pages/a/b.md',
    'content/home.yml',
    'public/old/index.html',
    'public/chart.png',
  ])
    write(path);
  expect(addressesIn(root, usualRoutes)).toBeNull();
  for (const path of [
    'index.astro',
    '[...page].astro',
    'path.astro',
    '_part.astro',
    'products/[product].astro',
    'docs/[...slug].md',
    'feed.xml.ts',
    'list.[format].ts',
    'notes.txt',
  ])
    write(`src/pages/${path}`);
  expect(addressesIn(root, usualRoutes)).toEqual([
    '/',
    '/a/b/',
    '/chart.png',
    '/docs/**/',
    '/feed.xml',
    '/list.*',
    '/old/',
    '/path/',
    '/products/*/',
  ]);
});
