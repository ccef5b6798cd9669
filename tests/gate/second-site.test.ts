/** The gate on a site that is not BayStore: its own names, policy and folders. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildIn } from './site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const engine = join(project, 'src/claims');
const copy = mkdtempSync(join(tmpdir(), 'tea cart '));

afterAll(() => {
  rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
});

test('is gated through the engine’s public entry alone', async () => {
  // A folder of its own, with nothing of this project but the engine and the packages.
  cpSync(join(project, 'tests/fixtures/second-site'), copy, { recursive: true });
  cpSync(engine, join(copy, 'claims'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  const config = join(copy, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace('../../../src/claims/', './claims/'));

  const good = await buildIn(copy, 'build');
  expect(good.printed).toContain('Nothing blocked');
  expect(good.status).toBe(0);
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toContain('does not claim');

  writeFileSync(join(copy, 'copy/tea.md'), '# Tea\n\nTea Cart tea is organic.\n');
  const bad = await buildIn(copy, 'build');
  expect(bad.printed).toContain('copy/tea.md');
  expect(bad.printed).toContain('ask: Kitchen');
  expect(bad.status).toBe(1);
  expect(existsSync(join(copy, 'dist'))).toBe(false);

  // What a ledger says of a script is copy, wherever the other copy lies.
  writeFileSync(join(copy, 'copy/tea.md'), '# Tea\n\nTea Cart does not claim organic tea.\n');
  mkdirSync(join(copy, 'content'));
  writeFileSync(
    join(copy, 'content/scripts.yml'),
    `- path: script\n  sha256: ${'0'.repeat(64)}\n  shows: Tea Cart tea is organic.\n  seenBy: Web\n  seenOn: 2026-01-01\n`,
  );
  const listed = await buildIn(copy, 'build');
  expect(listed.printed).toContain('content/scripts.yml\n  ✖ 3:26');
  expect(listed.status).toBe(1);

  // A configuration that names the folders itself.
  writeFileSync(join(copy, 'content/notes.md'), 'Tea Cart tea is organic.\n');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace("'what-we-say.json'", "'what-we-say.json', content: ['copy']"),
  );
  const named = await buildIn(copy, 'build');
  expect(named.printed).toContain('content/scripts.yml\n  ✖ 3:26');
  expect(named.printed).not.toContain('content/notes.md');
});

test('the engine imports packages and itself, and nothing of the site', () => {
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const outside = files.flatMap((path) => {
    const file = join(engine, path);
    const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
      ([, name]) => String(name),
    );
    return specifiers
      .filter((name) => name.startsWith('.') && relative(engine, resolve(dirname(file), name)).startsWith('..'))
      .map((name) => `${path}: ${name}`);
  });
  expect(outside).toEqual([]);
  const builtins = new Set(builtinModules);
  const bare = files.flatMap((path) =>
    [...readFileSync(join(engine, path), 'utf8').matchAll(/from\s+['"]([a-z@][^'"]*)['"]/g)]
      .map(([, name]) => String(name))
      .filter((name) => builtins.has(name)),
  );
  expect(bare).toEqual([]);
});
