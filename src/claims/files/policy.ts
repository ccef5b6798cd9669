/** Reads the policy with what it rests on, and tries it on its own examples. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { trySelf } from '../judging/self-test.ts';
import { loadMessages } from '../messages/loading.ts';
import { checkNames } from '../policy/check-names.ts';
import { parsePolicy, refusedPolicy } from '../policy/index.ts';
import type { Absence, CompiledPolicy, PolicyContext, PolicyResult } from '../policy/index.ts';
import { sha256Of } from '../sha256.ts';
import { addressesIn } from './addresses.ts';
import { bytesOf, readBytes } from './bytes.ts';
import { isWithin, shownPath } from './paths.ts';
import { textIn } from './source.ts';
import type { TriedPolicies } from './tried-policies.ts';

/** Policies that were read and tried, by their place and their text. */
const admitted = new Map<string, { readonly seen: Seen; readonly result: PolicyResult }>();

/**
 * Read a policy file, with the documents and statements it names, and try its
 * own examples. A policy that misjudges its examples is refused.
 *
 * The same text with the same documents is read and tried once in a process.
 *
 * @param path The file; what it names is looked for from its folder.
 * @param cwd Where messages start their paths from.
 * @param tried Policies whose examples need not be tried again; without it, they are.
 * @returns The policy, or every problem at once with its place. Nothing is
 *   thrown for what a file is or holds.
 */
export function loadPolicy(path: string, cwd: string, tried: TriedPolicies | null = null): PolicyResult {
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  if (!existsSync(file)) return refusedPolicy(shown, loadMessages.noPolicy(shown));
  const read = readBytes(file);
  if ('error' in read) return refusedPolicy(shown, read.error);
  const text = textIn(read.bytes);
  if (text === null) return refusedPolicy(shown, loadMessages.notUtf8);
  const key = JSON.stringify([file, shown, sha256Of(read.bytes), tried === null]);
  const known = admitted.get(key);
  if (known !== undefined && isAsSeen(known.seen, dirname(file))) return known.result;
  const { context, seen } = contextAt(dirname(file));
  const parsed = parsePolicy(text, shown, context);
  if (!parsed.ok) return parsed;
  const digest = sha256Of(JSON.stringify([parsed.policy.sha256, ...seen]));
  const result = tried?.has(digest) === true ? parsed : tryNow(parsed.policy, digest, tried);
  admitted.set(key, { seen: new Map(seen), result });
  return result;
}

function tryNow(policy: CompiledPolicy, digest: string, tried: TriedPolicies | null): PolicyResult {
  const result = trySelf(policy);
  if (result.ok) tried?.add(digest);
  return result;
}

/** Whether the files that a policy was read with are still what they were. */
function isAsSeen(seen: Seen, folder: string): boolean {
  const { context } = contextAt(folder);
  return [...seen].every(([path, digest]) => context.digestOf(path) === digest);
}

/** Digests of the files that were looked at, by path; `null` where there was none. */
type Seen = ReadonlyMap<string, string | null>;

/** What the policy of a folder rests on; `seen` gathers what was looked at. */
function contextAt(folder: string): { context: PolicyContext; seen: Map<string, string | null> } {
  const seen = new Map<string, string | null>();
  const look = (path: string): Buffer | null => {
    const file = insideFolder(folder, path);
    const bytes = file === null ? null : bytesOf(file);
    seen.set(path, bytes === null ? null : sha256Of(bytes));
    return bytes;
  };
  const context: PolicyContext = {
    digestOf: (path) => (look(path), seen.get(path) ?? null),
    absenceOf: (path) => absenceIn(folder, path),
    textOf: (path) => textIn(look(path)),
    addressesOf: (routes) => addressesIn(folder, routes),
    checks: checkNames,
  };
  return { context, seen };
}

function insideFolder(folder: string, path: string): string | null {
  if (isAbsolute(path)) return null;
  try {
    const file = realpathSync(resolve(folder, path));
    return isWithin(realpathSync(folder), file) ? file : null;
  } catch {
    return null;
  }
}

/** Why the file of a path, of which there are no bytes, is not there. */
function absenceIn(folder: string, path: string): Absence {
  const file = resolve(folder, path);
  if (isAbsolute(path) || !isWithin(folder, file)) return 'outside';
  try {
    const real = realpathSync(file);
    if (!isWithin(realpathSync(folder), real)) return 'outside';
    return statSync(real).isDirectory() ? 'folder' : 'unreadable';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}
