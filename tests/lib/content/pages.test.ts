import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageSources, sourcesOf } from '../../../src/lib/content/pages.ts';

const checklists = [
  'content/checklists/commerce-platform.md',
  'content/checklists/public-claims.md',
  'content/checklists/saas-readiness.md',
];

describe('what a page says is kept in', () => {
  it.each([
    ['/', ['content/home.yml', 'content/lifecycle.yml']],
    ['/legal/', ['content/pages/legal.md']],
    ['/legal/terms/', ['content/pages/legal/terms.md']],
    ['/notices/', ['content/pages/notices.md', 'content/notices/first-edition.md']],
    ['/products/coordination-tools/', ['content/products/coordination-tools.md']],
    ['/resources/checklist/', ['content/checklists/public-claims.md']],
    ['/resources/checklists/saas-readiness/', ['content/checklists/saas-readiness.md']],
    ['/resources/checklists/public-claims/', []],
    ['/resources/checklists/', checklists],
    ['/resources/claims/', ['content/claims-register.yml', 'claims-policy.json', 'claims-history.json']],
    ['/nowhere/', []],
  ])('%s', (path, files) => {
    expect(sourcesOf(path)).toEqual(files);
  });

  it('every file of its folder, where there is one', () => {
    const files = sourcesOf('/resources/launch-register/');
    expect(files).toHaveLength(10);
    expect(files).toContain('content/launch-register/audit-logs.yml');
  });
});

it('a page that was added since is found', () => {
  const [project, site] = [process.cwd(), mkdtempSync(join(tmpdir(), 'pages '))];
  try {
    process.chdir(site);
    mkdirSync('content/pages', { recursive: true });
    expect(sourcesOf('/tides/')).toEqual([]);
    writeFileSync('content/pages/tides.md', '');
    expect(sourcesOf('/tides/')).toEqual(['content/pages/tides.md']);
  } finally {
    process.chdir(project);
    rmSync(site, { recursive: true });
  }
});

describe('the pages of content', () => {
  const all = pageSources();
  const shown = new Set(all.flatMap(({ files }) => files));

  it('have an address each, and files that are there', () => {
    const routes = all.map(({ route }) => route);
    expect(routes).toEqual([...new Set(routes)]);
    expect([...shown].filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(['pages', 'products', 'notices', 'checklists', 'launch-register'])(
    'show every file of content/%s but the page of errors',
    (folder) => {
      const there = readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(?:md|yml)$/.test(name),
      );
      expect(
        there.map((name) => `content/${folder}/${name.replaceAll('\\', '/')}`).filter((file) => !shown.has(file)),
      ).toEqual(folder === 'pages' ? ['content/pages/not-found.md'] : []);
    },
  );
});
