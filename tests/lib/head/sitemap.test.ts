import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isIndexedSource, isInSitemap } from '../../../src/lib/head/sitemap.ts';

describe('a page in the sitemap', () => {
  it.each([
    ['https://baystore.example/', true],
    ['https://baystore.example/plans/', true],
    ['https://baystore.example/sign-in/', false],
    ['https://baystore.example/legal/', false],
    ['https://baystore.example/legal/terms/', false],
  ])('%s: %s', (url, expected) => {
    expect(isInSitemap(url)).toBe(expected);
  });

  it('is never a draft', () => {
    const drafts = readdirSync('content/pages/legal');
    expect(drafts).toHaveLength(4);
    for (const name of drafts) expect(isIndexedSource(`content/pages/legal/${name}`), name).toBe(false);
  });
});

describe('a page that is not to be listed says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['in YAML', '---\nisIndexed: false\n---\nTea.\n'],
    ['with the line ends of Windows', '---\r\nisIndexed: false\r\n---\r\nTea.\r\n'],
    ['after a byte order mark', '\ufeff---\nisIndexed: false\n---\nTea.\n'],
    ['after a blank line', '\n---\nisIndexed: false\n---\nTea.\n'],
    ['in TOML', '+++\nisIndexed = false\n+++\nTea.\n'],
  ])('%s', (_, text) => {
    const file = join(folder, 'page.md');
    writeFileSync(file, text);
    expect(isIndexedSource(file)).toBe(false);
    writeFileSync(file, text.replace('false', 'true'));
    expect(isIndexedSource(file)).toBe(true);
  });
});
