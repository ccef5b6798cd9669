/**
 * Which policies judged their own examples rightly, remembered from one call of
 * the command line to the next: trying a thousand sentences takes longer than
 * judging a page.
 *
 * What is remembered is one digest of all that the outcome depends on: the
 * policy and the documents it names, the engine's own code, the libraries that
 * are installed, and the version of Node. Whatever differs is tried. A build
 * asks nobody, and tries its policy itself.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { sha256Of } from '../sha256.ts';
import { filesBelow } from './files-below.ts';

export interface TriedPolicies {
  /** Whether this very policy was tried by this very engine, and passed. */
  has(policy: string): boolean;
  /** Remember that it was, if that can be written down. */
  add(policy: string): void;
}

/** How many are remembered: the last ones. */
const most = 50;

/**
 * What was tried by the engine that is running. A memory that cannot be read or
 * written is an empty one.
 *
 * @param project The folder that holds `src/claims` and `node_modules`.
 */
export function triedPolicies(project = join(import.meta.dirname, '../../..')): TriedPolicies {
  const file = join(project, 'node_modules/.cache/claims/tried-policies.json');
  const engine = unlessFailed(() => digestOfEngine(project));
  const digestOf = (policy: string): string => sha256Of(`${engine}\n${process.version}\n${policy}`);
  return {
    has: (policy) => engine !== null && readDigests(file).includes(digestOf(policy)),
    add(policy) {
      if (engine === null) return;
      unlessFailed(() => writeDigests(file, [...readDigests(file), digestOf(policy)].slice(-most)));
    },
  };
}

/** The engine's code, by content, and what npm says is installed beside it. */
function digestOfEngine(project: string): string {
  const hash = createHash('sha256');
  const code = join(project, 'src/claims');
  for (const path of filesBelow(code)) hash.update(`${path}\n`).update(sha256Of(readFileSync(join(code, path))));
  return hash.update(readFileSync(join(project, 'node_modules/.package-lock.json'))).digest('hex');
}

function readDigests(file: string): readonly string[] {
  const read = unlessFailed(() => JSON.parse(readFileSync(file, 'utf8')) as unknown);
  return Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
}

/** Two that write at once lose the one or the other, never half of both. */
function writeDigests(file: string, digests: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(digests));
  renameSync(own, file);
}

function unlessFailed<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}
