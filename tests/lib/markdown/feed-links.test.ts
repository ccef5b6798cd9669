import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { links } from '../../../src/integrations/links.ts';
import { atomFeed } from '../../../src/lib/head/atom.ts';

const origin = 'https://a.example';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links '));
  mkdirSync(join(folder, 'content'));
  mkdirSync(join(folder, 'changes'));
  writeFileSync(join(folder, 'changes/index.html'), '<h1>Changes</h1><p id="may">In May</p>');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Look at a built site with a feed of one entry, as the build does. */
function look(address: string): void {
  const page = `${origin}/changes/`;
  const entries = [{ url: `${origin}${address}`, title: 'May', text: 'Words.', day: '2031-05-03' }];
  const feed = { title: 'Changes', author: 'A', language: 'en', page, self: `${page}feed.xml`, entries };
  writeFileSync(join(folder, 'changes/feed.xml'), atomFeed(feed));
  const { hooks } = links({ later: [] });
  const dir = pathToFileURL(folder + sep);
  void hooks['astro:config:done']?.({ config: { root: dir, site: origin } } as never);
  void hooks['astro:build:done']?.({ dir } as never);
}

describe('an entry of a feed', () => {
  it('may lead to what a page has', () => {
    expect(() => look('/changes/#may')).not.toThrow();
  });

  it.each(['/changes/#april', '/none/'])('stops the build when it leads nowhere: %s', (address) => {
    expect(() => look(address)).toThrow(/\/changes\/feed\.xml Unexpected (?:address|link) /);
  });
});
