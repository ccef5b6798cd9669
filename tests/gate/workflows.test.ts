/** The workflows of the hosted CI, as far as they can be tried without it. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(project, '.github/workflows');

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  /** Rights by name; or `write-all`, `read-all`. */
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly steps: readonly Step[];
}

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Whose commit for a version is not known here. */
const byTag: ReadonlySet<string> = new Set(['github/codeql-action/upload-sarif@v3']);

const workflows = readdirSync(folder).map(
  (name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow] as const,
);
const steps = workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap((job) => job.steps));

/** Whether a job whose token can write checks out nothing of the change; findings may be uploaded from where it is. */
function isSafe({ permissions, steps: list }: Job): boolean {
  const canWrite =
    typeof permissions === 'string'
      ? permissions !== 'read-all'
      : Object.entries(permissions ?? {}).some(([name, right]) => right === 'write' && name !== 'security-events');
  return !canWrite || !list.some(({ uses }) => uses?.startsWith('actions/checkout') === true);
}

test('a job that checks out the change may write findings, and nothing besides', () => {
  const steps: Step[] = [{ uses: 'actions/checkout@v4' }];
  expect(isSafe({ steps })).toBe(true);
  expect(isSafe({ steps, permissions: { contents: 'read', 'security-events': 'write' } })).toBe(true);
  expect(isSafe({ steps, permissions: { contents: 'write', 'security-events': 'write' } })).toBe(false);
  expect(isSafe({ steps, permissions: { contents: 'write' } })).toBe(false);
  expect(isSafe({ steps, permissions: 'write-all' })).toBe(false);
  expect(isSafe({ steps: [], permissions: { contents: 'write' } })).toBe(true);
});

describe.each(workflows)('%s', (_name, { on, permissions, jobs }) => {
  test('gives a change from outside no power', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(jobs)).not.toEqual([]);
    for (const job of Object.values(jobs)) expect(isSafe(job)).toBe(true);
  });

  test('names every action by a commit, or by a tag that is known, and keeps no credentials', () => {
    const used = Object.values(jobs)
      .flatMap((job) => job.steps)
      .filter(({ uses }) => uses !== undefined);
    expect(used.length).toBeGreaterThan(0);
    for (const { uses = '', with: given } of used) {
      if (!byTag.has(uses)) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      if (uses.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
    }
  });

  // GitHub runs `bash -e`, and `bash -eo pipefail` where the step names bash.
  test('fails with any command of a pipe', () => {
    for (const { run, shell } of Object.values(jobs).flatMap((job) => job.steps))
      if (run?.includes(' | ') === true) expect(shell).toBe('bash');
  });

  test('puts nothing of a pull request into a command', () => {
    const commands = Object.values(jobs)
      .flatMap((job) => job.steps)
      .flatMap(({ run }) => run ?? []);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).not.toContain('${{');
  });
});

test('an action is at one commit everywhere, with its version beside it', () => {
  const uses = workflows.flatMap(([name]) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/uses: (actions\/\S+)@(.*)/g)].map(
      ([, action = '', rest = '']) => [action, rest] as const,
    ),
  );
  expect(uses).toHaveLength(6);
  for (const [action, rest] of uses) {
    expect(rest).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(new Set(uses.filter(([other]) => other === action).map(([, each]) => each)).size).toBe(1);
  }
});

test('the claims of a pull request are told even when they block', () => {
  const jobs = Object.entries(workflows.find(([name]) => name === 'ci.yml')?.[1].jobs ?? {});
  const conditions = jobs.flatMap(([name, job]) =>
    name === 'comment'
      ? [job.if]
      : job.steps.filter(({ name: step }) => step?.endsWith('of this change')).map((step) => step.if),
  );
  expect(conditions).toHaveLength(3);
  for (const condition of conditions) expect(condition).toContain('!cancelled()');
});

test('its commands of the engine are ones that it has, and do what they are for', () => {
  const commands = steps.flatMap(({ run }) =>
    [...(run ?? '').matchAll(/claims -- (\w+)([^|\n]*)/g)].map(
      ([, name, rest]) => [String(name), String(rest)] as const,
    ),
  );
  expect(commands.map(([name]) => name).sort()).toEqual(['check', 'check', 'diff', 'expiring', 'verify']);
  for (const [name, rest] of commands) {
    // What needs a site that is published, or one that was built just now, is tried elsewhere.
    if (name === 'verify' || rest.includes(' dist')) continue;
    mkdirSync(join(project, 'test-results'), { recursive: true });
    const args = rest
      .trim()
      .replaceAll('"$BASE"', 'HEAD')
      .replaceAll('claims.sarif', 'test-results/claims.sarif')
      .replaceAll('claims.xml', 'test-results/claims.xml');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/claims/cli.ts', name, ...args.split(/\s+/).filter((each) => each !== '')],
      { cwd: project, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }
});
