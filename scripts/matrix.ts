/** The long form of the injection tests and of the plain sentences: every spelling at every place, in pairs too; every form of every phrase in every frame. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const args = [
  'run',
  '--project',
  'unit',
  '--project',
  'gate',
  'tests/matrix',
  'tests/gate/injection.test.ts',
  ...process.argv.slice(2),
];

// By a program, since a variable is set otherwise in every shell.
const { status } = spawnSync(process.execPath, [vitest, ...args], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, MATRIX: 'full' },
});
process.exitCode = status ?? 1;
