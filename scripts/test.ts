/**
 * Every test of the project, one suite after the other, and in the end one
 * line: how many passed and failed, added up from what each suite reports for
 * machines. A suite that does not report counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { NoBrowser, findChromium } from './chromium.ts';
import { findEngines } from './engines.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What this machine has not got the engine for. */
  readonly skipped?: number;
}

interface Suite {
  readonly name: string;
  readonly run: () => Counts;
}

const project = fileURLToPath(new URL('..', import.meta.url));
const results = join(project, 'test-results');
const require = createRequire(import.meta.url);

const suites: readonly Suite[] = [
  { name: 'types', run: () => byStatus(astro('check', '--minimumSeverity', 'warning')) },
  { name: 'lint', run: lint },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => byStatus(astro('build')) },
  { name: 'site', run: () => vitest('site') },
  { name: 'gate', run: () => vitest('gate') },
  { name: 'browser', run: browser },
];

main(process.argv.slice(2));

/** @param names The suites to run; all of them when none is named. */
function main(names: readonly string[]): void {
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    process.stderr.write(`Unexpected suite \`${unknown}\`, expected ${suites.map(({ name }) => name).join(', ')}\n`);
    process.exit(2);
  }
  mkdirSync(results, { recursive: true });
  const counts = suites
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((suite) => ({ name: suite.name, ...runSuite(suite) }));
  process.stdout.write('\n');
  for (const each of counts) process.stdout.write(`${each.name.padEnd(8)} ${line(each)}\n`);
  const passed = sum(counts.map((each) => each.passed));
  const failed = sum(counts.map((each) => each.failed));
  // The last line is for programs: these two numbers and no more. What was skipped stands with its suite.
  process.stdout.write(`${line({ passed, failed })}\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function line({ passed, failed, skipped = 0 }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function runSuite({ name, run }: Suite): Counts {
  process.stdout.write(`\n── ${name} ──\n`);
  try {
    return run();
  } catch (error) {
    const message = error instanceof NoBrowser ? error.message : String(error instanceof Error ? error.stack : error);
    process.stderr.write(`${message}\n`);
    return { passed: 0, failed: 1 };
  }
}

function lint(): Counts {
  const eslint = binary('eslint', 'bin/eslint.js');
  const report = join(results, 'lint.json');
  rmSync(report, { force: true });
  node(eslint, ['.', '--max-warnings', '0', '--format', 'json', '--output-file', report]);
  const files = read(report) as { errorCount: number; warningCount: number }[];
  const failed = files.filter((file) => file.errorCount + file.warningCount > 0).length;
  if (failed > 0) node(eslint, ['.', '--max-warnings', '0']);
  const format = byStatus(node(binary('prettier', 'bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']));
  return { passed: files.length - failed + format.passed, failed: failed + format.failed };
}

function vitest(name: string): Counts {
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', name, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const status = node(binary('vitest', 'vitest.mjs'), args);
  const { numPassedTests, numFailedTests } = read(report) as { numPassedTests: number; numFailedTests: number };
  return atLeastOne({ passed: numPassedTests, failed: numFailedTests }, status);
}

function browser(): Counts {
  const path = findChromium();
  const absent = findEngines().filter((engine) => engine.path === null);
  for (const { name, remedy } of absent)
    process.stdout.write(`Skipped: this machine has no ${name}. To test with it, ${remedy}.\n`);
  const report = join(results, 'browser.json');
  rmSync(report, { force: true });
  const status = node(
    binary('@playwright/test', 'cli.js'),
    ['test', '--reporter', 'list,json,./tests/browser/accessibility-result.ts'],
    {
      CHROMIUM_PATH: path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  const { stats } = read(report) as { stats: { expected: number; flaky: number; unexpected: number; skipped: number } };
  // An engine that is not here is one skipped test. What else was skipped was not tested: it counts as failed.
  const skipped = Math.min(stats.skipped, absent.length);
  const failed = stats.unexpected + stats.flaky + stats.skipped - skipped;
  return { ...atLeastOne({ passed: stats.expected, failed }, status), skipped };
}

function astro(...args: string[]): number {
  return node(binary('astro', 'bin/astro.mjs'), args, { ASTRO_TELEMETRY_DISABLED: '1' });
}

function byStatus(status: number): Counts {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A suite that ends badly without a failed test has failed all the same. */
function atLeastOne({ passed, failed }: Counts, status: number): Counts {
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

function node(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

function binary(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
