/**
 * `npm run bench [-- --corpus FOLDER] [--runs N] [--quick] [--json FILE]`
 *
 * What judging costs, against what it is compared with, measured in the same
 * run on the same files. Everything is a ratio; nothing here passes or fails.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { positiveOption } from '../scripts/positive-option.ts';
import { checkSources } from '../src/claims/checking/check.ts';
import { loadSources } from '../src/claims/files/load.ts';
import { loadPolicy } from '../src/claims/files/policy.ts';
import type { CompiledPolicy, Policy } from '../src/claims/policy/index.ts';
import { measureBuilds } from './builds.ts';
import { claimsCommand } from './claims-command.ts';
import { findMentions } from '../src/claims/mentions/index.ts';
import { usualShape, writeCorpus } from './corpus.ts';
import { measureCommand, measureFunction, type Measured } from './measure.ts';
import { pathologies } from './pathological.ts';

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);
const claims = claimsCommand(root);
const today = new Date().toISOString().slice(0, 10);

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    runs: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const runs = options.quick ? 1 : positiveOption('--runs', options.runs, true);

interface Row {
  readonly group: string;
  readonly name: string;
  readonly value: string;
  /** The figure as a number: a ratio, or milliseconds. */
  readonly figure: number;
  readonly note: string;
}

const rows: Row[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'baystore-bench-'));
try {
  main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function main(): void {
  const policy = readPolicy();
  const corpus = resolve(options.corpus ?? join(scratch, 'corpus'));
  const names = (text: string): boolean => findMentions(policy.matcher, text).length > 0;
  if (options.corpus === undefined) writeCorpus(corpus, { ...usualShape, names });
  const files = markdownFiles(corpus);
  say(`corpus: ${files.length} Markdown files, ${megabytes(files)} MB, ${options.corpus ?? 'generated'}`);
  wholeProcess(corpus, files);
  inProcess(files, policy);
  growth(policy, names);
  pathological(policy);
  for (const row of measureBuilds({ root, scratch, pages: options.quick ? 100 : 1000, runs: Math.min(runs, 3), names }))
    add(row);
  print();
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
}

/** Every contender as its users start it, start-up and all (npm's left out). */
function wholeProcess(corpus: string, files: readonly string[]): void {
  installRivals();
  const rival = createRequire(join(bench, 'package.json'));
  const bin = (name: string, path: string) => join(bench, 'node_modules', name, path);
  const check = (name: string, path: string, times: number, options: readonly string[] = []) =>
    measureCommand(
      { name, args: [...claims, 'check', path, '--format', 'json', ...options], cwd: root, statuses: [0, 1, 2] },
      times,
    );
  const gate = check('claims check', corpus, runs);
  const one = check('claims check, one file', files[0] ?? corpus, Math.max(runs, 5));
  const node = measureCommand({ name: 'node, nothing', args: ['-e', '0'], statuses: [0] }, Math.max(runs, 5));
  const remark = measureCommand(
    {
      name: 'remark-cli, no rule',
      args: [
        bin('remark-cli', 'cli.js'),
        corpus,
        '--quiet',
        '--no-config',
        '--no-stdout',
        '--use',
        rival.resolve('remark-gfm'),
      ],
      cwd: scratch,
      statuses: [0, 1],
    },
    Math.min(runs, 3),
  );
  writeFileSync(join(scratch, 'prh.yml'), prhDictionary());
  writeFileSync(
    join(scratch, 'textlintrc.json'),
    JSON.stringify({ rules: { prh: { rulePaths: [join(scratch, 'prh.yml')] } } }),
  );
  const textlint = measureCommand(
    {
      name: 'textlint + prh',
      args: [
        bin('textlint', 'bin/textlint.js'),
        '--config',
        join(scratch, 'textlintrc.json'),
        '--rules-base-directory',
        join(bench, 'node_modules'),
        '--format',
        'json',
        corpus,
      ],
      cwd: scratch,
      statuses: [0, 1],
    },
    Math.min(runs, 3),
  );
  for (const measured of [gate, remark, textlint]) time('whole process', measured);
  ratio('whole process', 'remark-cli ÷ claims check', remark.ms / gate.ms, 'goal: 8 or more');
  ratio('whole process', 'textlint + prh ÷ claims check', textlint.ms / gate.ms, 'goal: 20 or more');
  add({
    group: 'whole process',
    name: 'peak memory of claims check',
    value: `${gate.mib?.toFixed(0)} MiB`,
    figure: gate.mib ?? 0,
    note: 'goal: under 200 MB',
  });
  const by = (claims: number): Measured => {
    const file = join(scratch, `policy-${claims}.json`);
    writeFileSync(file, JSON.stringify(inventedPolicy(claims)));
    return check(`claims check, ${claims} claims`, corpus, runs, ['--policy', file]);
  };
  const [ten, thousand] = [by(10), by(1000)];
  for (const measured of [ten, thousand]) time('whole process', measured);
  ratio('whole process', '1,000 claims ÷ 10 claims, examples tried', thousand.ms / ten.ms, 'goal: 1.5 or less');
  time('one file', node);
  time('one file', one);
  add({
    group: 'one file',
    name: 'over 1.5 × bare Node',
    value: `${(one.ms - 1.5 * node.ms).toFixed(0)} ms`,
    figure: one.ms - 1.5 * node.ms,
    note: 'goal: 100 ms or less',
  });
}

function inProcess(files: readonly string[], policy: CompiledPolicy): void {
  const pattern = /\b(?:SOC[\s-]?2|ISO[\s/-]?(?:IEC )?27001|HIPAA|PCI[\s-]DSS|GDPR|uptime|certified)\b/i;
  const floor = measureFunction(
    'read, NFKC, one pattern',
    () => {
      let found = 0;
      for (const file of files) if (pattern.test(readFileSync(file, 'utf8').normalize('NFKC'))) found++;
      return found;
    },
    runs,
  );
  const engine = measureFunction(
    'read and judge',
    () => checkSources(loadSources(files, { cwd: root, now: today }), policy, { today }),
    runs,
  );
  time('in process', floor);
  time('in process', engine);
  ratio('in process', 'judge ÷ floor', engine.ms / floor.ms, 'goal: 4 or less');
}

/** Time for each file as there are ten times as many. */
function growth(policy: CompiledPolicy, names: (text: string) => boolean): void {
  const folder = join(scratch, 'growth');
  const [small, large] = options.quick ? [50, 500] : [200, 2000];
  writeCorpus(join(folder, 'small'), { ...usualShape, files: small, names });
  writeCorpus(join(folder, 'large'), { ...usualShape, files: large, names });
  const judge = (name: string, by: CompiledPolicy) =>
    measureFunction(
      name,
      () => checkSources(loadSources([join(folder, name)], { cwd: root, now: today }), by, { today }),
      runs,
    );
  const few = judge('small', policy);
  const many = judge('large', policy);
  ratio('growth', 'ten times the files: time for each', many.ms / large / (few.ms / small), 'linear is 1');
}

function pathological(policy: CompiledPolicy): void {
  const size = options.quick ? 50_000 : 200_000;
  for (const { name, path, make } of pathologies) {
    const at = (length: number): Measured => {
      const source = { path, text: make(length) };
      return measureFunction(name, () => checkSources([source], policy, { today }), 3);
    };
    const once = at(size);
    const twice = at(2 * size);
    ratio('pathological', name, twice.ms / once.ms, `${once.ms.toFixed(1)} ms for ${size / 1000} kB; linear is 2`);
  }
}

/** Claims that no text names, of many words each, with their own examples. */
function inventedPolicy(claims: number): Policy {
  return {
    version: 1,
    publisher: { names: ['BayStore'] },
    claims: Array.from({ length: claims }, (_, claim) => ({
      id: `invented.claim-${claim}`,
      title: `Claim ${claim}`,
      why: 'To measure with.',
      owner: 'nobody',
      phrases: Array.from({ length: 10 }, (__, phrase) => `zq${claim} (xv${phrase}|xw${phrase}) [of] harbours`),
      instead: 'BayStore says nothing of it.',
      examples: { block: [`We are zq${claim} xv0 harbours.`], pass: [`We are not zq${claim} xv0 harbours.`] },
    })),
    approvers: [],
    approvals: [],
    waivers: [],
    boundaries: [],
  };
}

/** Our policy's phrases, as far as prh can say them: alternatives, no near words. */
function prhDictionary(): string {
  const { claims } = JSON.parse(readFileSync(join(root, 'claims-policy.json'), 'utf8')) as Policy;
  const patterns = claims
    .flatMap(({ phrases }) => phrases)
    .map(asPattern)
    .filter((pattern) => pattern !== null);
  const rules = patterns.map((pattern) => `  - expected: "[claim]"\n    pattern: ${JSON.stringify(`/${pattern}/i`)}\n`);
  return `version: 1\nrules:\n${rules.join('')}`;
}

function asPattern(phrase: string): string | null {
  if (/[~#"]/.test(phrase)) return null;
  return phrase
    .replace(/\*/g, '\\w*')
    .replace(/\[([^\]]*)\]\s*/g, '(?:$1\\s+)?')
    .replace(/\s+(?!\+)/g, '\\s+')
    .replaceAll('/', '\\/');
}

function installRivals(): void {
  if (existsSync(join(bench, 'node_modules'))) return;
  say('installing the rivals into bench/node_modules');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: bench, stdio: 'inherit' });
}

function readPolicy(): CompiledPolicy {
  const result = loadPolicy('claims-policy.json', root);
  if (!result.ok) throw new Error(result.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  return result.policy;
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function megabytes(files: readonly string[]): string {
  return (files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(1);
}

function time(group: string, { name, ms, spread, mib }: Measured): void {
  const range = `${spread[0].toFixed(0)}–${spread[1].toFixed(0)} ms`;
  add({
    group,
    name,
    value: `${ms.toFixed(0)} ms`,
    figure: ms,
    note: mib === null ? range : `${range}, ${mib.toFixed(0)} MiB`,
  });
}

function ratio(group: string, name: string, figure: number, note: string): void {
  add({ group, name, value: `× ${figure.toFixed(2)}`, figure, note });
}

function add(row: Row): void {
  rows.push(row);
  say(`${row.group}: ${row.name} ${row.value} (${row.note})`);
}

function print(): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [name, value] = [width((row) => row.name), width((row) => row.value)];
  let group = '';
  for (const row of rows) {
    if (row.group !== group) console.log(`\n${(group = row.group)}`);
    console.log(`  ${row.name.padEnd(name)}  ${row.value.padStart(value)}  ${row.note}`);
  }
  console.log(`\nmedians of ${runs}; Node ${process.version}`);
}

function say(text: string): void {
  console.error(text);
}
