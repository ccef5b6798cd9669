import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { publicPages } from '../../../src/lib/content/public-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'public '));
afterAll(() => rmSync(folder, { recursive: true }));

it('lists pages by address, and none that search engines are not to list', () => {
  mkdirSync(join(folder, 'old site'));
  for (const path of ['a.html', 'old site/index.html', '404.html', 'note.txt'])
    writeFileSync(join(folder, path), '<p>Tea.</p>');
  writeFileSync(join(folder, 'hidden.html'), '<meta name="robots" content="noindex, nofollow"><p>Tea.</p>');
  expect(publicPages(pathToFileURL(folder + sep), 'https://a.example')).toEqual([
    'https://a.example/a.html',
    'https://a.example/old%20site/',
  ]);
});
