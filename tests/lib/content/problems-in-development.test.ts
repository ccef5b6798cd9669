import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { content } from '../../../src/integrations/content.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A development server as far as the integration uses one; `times` is how often all files were read. */
function server() {
  let times = 0;
  const collections = {
    get pages() {
      times++;
      return {};
    },
  };
  const watcher = new EventEmitter();
  let answer: (request: object, response: object, next: () => void) => void = () => undefined;
  const { hooks } = content(collections, { kept: [] });
  const call = (name: keyof typeof hooks, given: object): void => (hooks[name] as (given: object) => void)(given);
  call('astro:config:done', { config: { root: pathToFileURL(root + sep), integrations: [] } });
  call('astro:server:setup', {
    logger: { error: () => undefined },
    server: {
      watcher,
      environments: { client: { hot: { send: () => undefined } } },
      middlewares: { use: (act: typeof answer) => void (answer = act) },
    },
  });
  const ask = (url: string): void => answer({ url, headers: {} }, {}, () => undefined);
  return { ask, watcher, times: () => times };
}

it('the files of content are read when one has changed, and not for every page', async () => {
  const { ask, watcher, times } = server();
  const before = times();
  for (const url of ['/', '/about/', '/']) ask(url);
  expect(times()).toBe(before + 1);
  watcher.emit('all', 'change', join(root, 'content/site.yml'));
  ask('/');
  expect(times()).toBe(before + 2);
  await setTimeout(200);
  // Once more when the files rest: a page may have been asked for while they were written.
  expect(times()).toBe(before + 3);
  ask('/');
  expect(times()).toBe(before + 3);
});
