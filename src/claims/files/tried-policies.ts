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
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
 * @param code The engine's folder, wherever a site keeps it; what is installed lies there or above.
 */
export function triedPolicies(code = join(import.meta.dirname, '..')): TriedPolicies {
  const packages = packagesFor(code);
  const file = join(packages ?? code, '.cache/claims/tried-policies.json');
  const engine = packages === null ? null : unlessFailed(() => digestOfEngine(code, packages));
  const digestOf = (policy: string): string => sha256Of(`${engine}\n${process.version}\n${policy}`);
  return {
    has: (policy) => engine !== null && readDigests(file).includes(digestOf(policy)),
    add(policy) {
      if (engine === null) return;
      unlessFailed(() => writeDigests(file, [...readDigests(file), digestOf(policy)].slice(-most)));
    },
  };
}

/** The folder of packages that npm installed for the engine; `null` where it is not known what is installed. */
function packagesFor(folder: string): string | null {
  const packages = join(folder, 'node_modules');
  if (existsSync(join(packages, installed))) return packages;
  return dirname(folder) === folder ? null : packagesFor(dirname(folder));
}

/** npm's own record of a folder of packages. */
const installed = '.package-lock.json';

/** The engine's code, by content, and what npm says is installed for it. */
function digestOfEngine(code: string, packages: string): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(code)) hash.update(`${path}\n`).update(sha256Of(readFileSync(join(code, path))));
  return hash.update(readFileSync(join(packages, installed))).digest('hex');
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
