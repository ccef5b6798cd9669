import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ownPolicy } from '../../matrix/sentences.ts';
import { checkSources } from '../../../src/claims/checking/check.ts';
import { linkedSheets } from '../../../src/claims/files/linked-sheets.ts';
import { loadSources } from '../../../src/claims/files/load.ts';
import { addressesInStyle } from '../../../src/claims/passages/html/style/addresses.ts';

vi.mock(import('../../../src/claims/passages/html/style/addresses.ts'), { spy: true });

const files: Readonly<Record<string, string>> = {
  'a.css': 'a{}',
  'sub/b.css': '@import "c.css"; b{}',
  'sub/c.css': '@import url(../a.css) screen; c{}',
  'spaced name.css': 'd{}',
};
const read = (path: string): string | null => files[path] ?? null;

describe('linkedSheets', () => {
  it.each([
    ['a link', '<link rel="stylesheet" href="/a.css">', ['a{}']],
    ['a link beside the page', '<link rel=stylesheet href=../a.css>', ['a{}']],
    [
      'what a sheet imports',
      '<link rel="stylesheet" href="/sub/b.css">',
      ['@import "c.css"; b{}', '@import url(../a.css) screen; c{}', 'a{}'],
    ],
    ['what a style in the page imports', "<style>@import '/a.css';</style>", ['a{}']],
    ['an alternative', '<link rel="alternate stylesheet" href="/a.css">', ['a{}']],
    ['references in the address', '<link rel="style&#115;heet" href="/a&#46;css">', ['a{}']],
    ['an encoded address', '<link rel="stylesheet" href="/spaced%20name.css">', ['d{}']],
    ['a base', '<base href="/sub/"><link rel="stylesheet" href="c.css">', ['@import url(../a.css) screen; c{}', 'a{}']],
    [
      'a sheet twice',
      '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/a.css?again"><link rel="stylesheet" href="/a.css">',
      ['a{}', 'a{}'],
    ],
    [
      'a link after a comment with another base',
      '<!-- <base href="/sub/"> --><link rel="stylesheet" href="/a.css">',
      ['a{}'],
    ],
    ['a link with a sign in an attribute', '<link title=">" rel="stylesheet" href="/a.css">', ['a{}']],
    ['a link with another address for a program', '<link data-href="/b.css" rel="stylesheet" href="/a.css">', ['a{}']],
    ['an import with a comment', '<style>@import/**/"/a.css";</style>', ['a{}']],
    ['an import in escapes', '<style>@\\69mport url(/a.css);</style>', ['a{}']],
    ['an address by a name', '<link rel="stylesheet" href="/a&period;css">', ['a{}']],
    ['another site', '<link rel="stylesheet" href="https://other.example/a.css">', []],
    ['a file that is not there', '<link rel="stylesheet" href="/missing.css">', []],
    ['an icon', '<link rel="icon" href="/a.svg">', []],
    ['an import whose address has a name in escapes', '<style>@import u\\rl(/a.css);</style>', ['a{}']],
    ['an import in a style that a comment divides', '<svg><style>@import<!-- --> "/a.css";</style></svg>', ['a{}']],
    [
      'a sheet after many that are not there',
      `${'<link rel="stylesheet" href="/n.css">'.replace('n', 'n0')}${Array.from({ length: 64 }, (_, index) => `<link rel="stylesheet" href="/n${index}.css">`).join('')}<link rel="stylesheet" href="/a.css">`,
      ['a{}'],
    ],
  ])('reads %s', (_, html, expected) => {
    expect(linkedSheets(html, '/page/', read).texts).toEqual(expected);
  });

  it('reads what sheets import once, for as many as the pages of a site share', () => {
    const addresses = Array.from({ length: 16 }, (_, index) => `/shared${index}.css`);
    const links = addresses.map((address) => `<link rel="stylesheet" href="${address}">`).join('');
    const shared = (path: string): string => files[path] ?? `@import "a.css"; .${path.replace('.css', '')}{}`;
    linkedSheets(links, '/page/', shared);
    vi.mocked(addressesInStyle).mockClear();
    linkedSheets(links, '/page/', shared);
    linkedSheets(links, '/other/', shared);
    expect(addressesInStyle).not.toHaveBeenCalled();
  });
});

describe('a style sheet is told as unread', () => {
  it.each([
    ['that is not there', '<link rel="stylesheet" href="missing.css">', ['/page/missing.css']],
    ['that an import does not find', '<style>@import "/missing.css";</style>', ['/missing.css']],
    [
      'and none of another site, which is refused by itself',
      '<link rel="stylesheet" href="https://other.example/a.css">',
      [],
    ],
  ])('%s', (_, html, unread) => {
    expect(linkedSheets(html, '/page/', read).unread).toEqual(unread);
  });

  it('that comes after more than are read', () => {
    const chain = (path: string): string | null =>
      /^i\d+\.css$/.test(path) ? `@import "/i${Number.parseInt(path.slice(1), 10) + 1}.css";` : null;
    const { texts, unread } = linkedSheets('<link rel="stylesheet" href="/i0.css">', '/', chain);
    expect(texts).toHaveLength(256);
    expect(unread).toEqual(['/i256.css']);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'sheets '));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a style sheet that a page links to', () => {
  it('hides what it hides', () => {
    const page = (head: string): string =>
      `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><h2 class="q">What BayStore does not have</h2><ul><li>SOC 2 report</li></ul><p>BayStore is <b>not</b> HIPAA compliant, as things are.</p></body></html>`;
    write('dist/index.html', page(''));
    write('dist/hidden/index.html', page('<link rel="stylesheet" href="a.css">'));
    write('dist/hidden/a.css', '@import "/b.css";');
    write('dist/b.css', '.q, b { display: none }');
    const { findings } = checkSources(loadSources(['dist'], { cwd: folder, now: '2026-11-22' }), ownPolicy(), {
      today: '2026-11-22',
      isListed: () => true,
    });
    expect(findings.map(({ path, text }) => [path, text])).toEqual([
      ['dist/hidden/index.html', 'SOC 2 report'],
      ['dist/hidden/index.html', 'HIPAA'],
    ]);
  });

  it.each(['berths', 'berths.phtml', 'berths.htm', 'berths.xhtml'])('hides on a page called %s', (name) => {
    write('dist/index.html', '<!doctype html><title>Page</title>');
    write('dist/hide.css', 'b { display: none }');
    write(
      `dist/${name}`,
      '<html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title><link rel="stylesheet" href="/hide.css"/></head><body><p>BayStore has <b>hardly any</b> SOC 2 report.</p><p>BayStore is <b>in no way</b> HIPAA compliant.</p></body></html>',
    );
    const { findings } = checkSources(loadSources([`dist/${name}`], { cwd: folder, now: '2026-11-22' }), ownPolicy(), {
      today: '2026-11-22',
    });
    expect(findings.map(({ text }) => text)).toContain('HIPAA');
  });

  it.each([
    ['where it is not there', '', '<link rel="stylesheet" href="/moved.css">', '/moved.css'],
    [
      'where a redirection leads elsewhere',
      '/sub/* /:splat 301\n',
      '<link rel="stylesheet" href="/sub/c.css">',
      '/sub/c.css',
    ],
  ])('is refused %s', (_, redirects, head, address) => {
    write('dist/sub/c.css', 'p{}');
    write('dist/_redirects', redirects);
    write(
      'dist/index.html',
      `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><p>Page</p></body></html>`,
    );
    const { findings } = checkSources(
      loadSources(['dist/index.html'], { cwd: folder, now: '2026-11-22' }),
      ownPolicy(),
      {
        today: '2026-11-22',
        isListed: () => true,
      },
    );
    expect(findings.map(({ rule, because }) => [rule, because.includes(address)])).toEqual([['refused-part', true]]);
    write('dist/_redirects', '');
  });

  it('is found where the site is served from a folder', () => {
    write(
      'dist/index.html',
      '<!doctype html><html lang="en"><head><title>Page</title><link rel="stylesheet" href="/docs/b.css"></head><body><p>Page</p></body></html>',
    );
    write('dist/b.css', 'p{}');
    const { findings } = checkSources(
      loadSources(['dist/index.html'], { cwd: folder, now: '2026-11-22' }),
      ownPolicy(),
      {
        today: '2026-11-22',
        isListed: () => true,
      },
    );
    expect(findings).toEqual([]);
  });

  it('is of this site', () => {
    write(
      'dist/index.html',
      '<!doctype html><html lang="en"><head><title>Page</title><link rel="stylesheet" href="https://other.example/a.css"><style>@import url("data:text/css,p{}");</style></head><body><p>Page</p></body></html>',
    );
    const { findings } = checkSources(
      loadSources(['dist/index.html'], { cwd: folder, now: '2026-11-22' }),
      ownPolicy(),
      {
        today: '2026-11-22',
        isListed: () => true,
      },
    );
    expect(findings.map(({ rule, because }) => [rule, because.split(',')[0]])).toContainEqual([
      'refused-part',
      'A style sheet comes from another site or stands within an address',
    ]);
    expect(findings.filter(({ rule }) => rule === 'refused-part')).toHaveLength(2);
  });
});
