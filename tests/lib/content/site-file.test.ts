import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { siteFile } from '../../../src/lib/content/site-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string): ReturnType<typeof siteFile> {
  const file = join(folder, 'site.yml');
  writeFileSync(file, text);
  return siteFile(pathToFileURL(file));
}

const own = readFileSync('content/site.yml', 'utf8');

describe('the build reads content/site.yml', () => {
  it('for its origin, its contacts and the label of boundary notes', () => {
    expect(Object.keys(read(own))).toEqual(['origin', 'contacts', 'labels']);
  });

  it('and leaves slips elsewhere to be told with those of all content', () => {
    expect(read(own.replace('menu:', 'menü:').replace('language: en', 'language: 1')).origin).toBe(
      'https://baystore.example',
    );
  });

  it.each([
    [
      'an origin that is no address',
      own.replace('https://baystore.example', 'baystore'),
      'content/site.yml:4:9 Unexpected “baystore” as `origin`, expected an address such as `https://a.example/`',
    ],
    [
      'a contact that is no address of mail',
      own.replace('mailto:security', 'security'),
      'content/site.yml:6:13 Unexpected “security@baystore.example” as `contacts.security`, expected a mailto: address',
    ],
    [
      'a lack of the label',
      own.replace(/^ {2}boundary: .*\n/m, ''),
      'Unexpected lack of `labels.boundary`, expected text: The link of a boundary note to the claims register; `{subject}` is the boundary’s id in words.',
    ],
    ['a slip in YAML', own.replace('name: BayStore', 'name: "BayStore'), 'that is never closed'],
  ])('and stops at %s, with its line', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
