/** What ESLint refuses to the engine's core, so that docs/architecture.md may promise it. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  // None of these rules asks for types, and to find them takes seconds.
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
});

/** The rules that refuse a text in the place of a file. */
async function refused(path: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, 'src', 'claims', path) });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? ['nothing was looked at'];
}

describe('the engine’s core', () => {
  it.each([
    ['the clock', 'Date.now();'],
    ['the clock, taken apart', 'const { now } = Date;'],
    ['today', 'new Date();'],
    ['today, written out', 'Date();'],
    ['a stop-watch', 'performance.now();'],
    ['a time zone', 'new Intl.DateTimeFormat();'],
    ['chance', 'Math.random();'],
    ['chance, of a module', "import { randomBytes } from 'node:crypto';"],
    ['a timer', 'setTimeout(() => undefined, 1);'],
    ['a later turn', 'setImmediate(() => undefined);'],
    ['a timer, of a module', "import { setTimeout } from 'node:timers/promises';"],
    ['the network', "await fetch('https://example.com/');"],
    ['the network, by a socket', "new WebSocket('wss://example.com/');"],
    ['the network, of a module', "import { get } from 'node:https';"],
    ['the environment', 'process.env;'],
    ['the environment, of a module', "import { env } from 'node:process';"],
    ['the environment, by way of everything', 'globalThis.process;'],
    ['the console', "console.log('a');"],
    ['the computer', "import { cpus } from 'node:os';"],
    ['the computer, without its prefix', "import { cpus } from 'os';"],
    ['files', "import { readFileSync } from 'node:fs';"],
    ['files, by promises', "import { readFile } from 'node:fs/promises';"],
    ['files, passed on', "export { readFileSync } from 'node:fs';"],
    ['files, when they are needed', "const files = await import('node:fs');"],
    ['files, by the older way', "const files = late(() => require('fs') as typeof import('fs'));"],
    ['files, by the older way at once', "createRequire(import.meta.url)('node:fs');"],
    ['another process', "import { execFileSync } from 'node:child_process';"],
    ['threads', "import { Worker } from 'node:worker_threads';"],
    ['Astro', "import type { AstroIntegration } from 'astro';"],
    ['a module of Astro’s', "import { getCollection } from 'astro:content';"],
  ])('does without %s', async (_, text) => {
    for (const path of [
      'types.ts',
      'judging/judge.ts',
      'passages/html/style/rules.ts',
      'output-checks/requests.ts',
      'reporters/json.ts',
    ])
      expect(await refused(path, text), path).toHaveLength(1);
  });

  it.each([
    ['a day that it is given', "new Date('2026-01-31');"],
    ['the time of such a day', "Date.parse('2026-01-31');"],
    ['a digest', "import { createHash } from 'node:crypto';"],
    ['a module by its first use', "createRequire(import.meta.url)('./json-tree.ts');"],
    ['an address', "new URL('https://example.com/');"],
    ['a method that is named as a global is', "subject.fetch('a'); subject.process;"],
  ])('may have %s', async (_, text) => {
    expect(await refused('judging/judge.ts', text)).toEqual([]);
  });

  it.each([
    ['parallel/crew.ts', 'setTimeout(() => undefined, 1);', "import { readFileSync } from 'node:fs';"],
    ['parallel/helper.ts', "import { Worker } from 'node:worker_threads';", 'Date.now();'],
    ['output-checks/arrival.ts', "import { runInContext } from 'node:vm';", 'process.env;'],
    ['output-checks/arrival-world.ts', 'globalThis;', "await fetch('https://example.com/');"],
    ['files/load.ts', "import { readFileSync } from 'node:fs';", 'new Date();'],
    ['commands/check.ts', 'performance.now();', 'new Date();'],
    ['gate/gate.ts', 'process.env;', 'Date.now();'],
  ])('has files with an exception of their own: %s', async (path, allowed, refusedHere) => {
    expect(await refused(path, allowed)).toEqual([]);
    expect(await refused(path, refusedHere)).toHaveLength(1);
  });

  it('leaves to the adapters what day it is', async () => {
    for (const path of ['cli.ts', 'integration.ts', 'remark-claims.ts'])
      expect(await refused(path, 'new Date();')).toEqual([]);
  });
});
