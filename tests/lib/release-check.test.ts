import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'release-check.ts');
let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'release '));
  mkdirSync(join(dist, 'about'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

function check(folder = dist): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

describe('the check before a release', () => {
  it('passes a site whose names are real', () => {
    writeFileSync(join(dist, 'index.html'), '<p>For example, see https://acme.com/.example/</p>');
    expect(check()).toEqual({ status: 0, text: 'No placeholder is left.\n' });
  });

  it('names each file that holds a placeholder, and which', () => {
    writeFileSync(join(dist, 'about', 'index.html'), '<a href="https://acme.example/">Acme</a> hello@acme.example');
    const { status, text } = check();
    expect(status).toBe(1);
    expect(text).toContain(`${join('about', 'index.html')}: acme.example`);
    expect(text).toContain('Unexpected placeholders in 1 file, expected real names in content/site.yml');
  });

  it('names the first of many files, and counts the others', () => {
    for (let page = 10; page < 21; page++) writeFileSync(join(dist, `${page}.html`), 'acme.example');
    const { text } = check();
    expect(text).toContain('Unexpected placeholders in 11 files');
    expect(text).toContain('19.html: acme.example\nand 1 more file\n');
    writeFileSync(join(dist, '21.html'), 'acme.example');
    expect(check().text).toContain('and 2 more files\n');
  });

  it('cannot be done without a built site', () => {
    expect(check(join(dist, 'none')).status).toBe(2);
  });
});
