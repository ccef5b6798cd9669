/** A policy that a long-running process holds: read again when its files change. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { PolicyResult } from '../policy/index.ts';
import { documentsOf } from './foundation.ts';
import { loadPolicy } from './load.ts';

/**
 * A reader of a policy that reads files only when the policy or anything that
 * it rests on has changed since.
 *
 * @param path The policy's file; what it names is looked for from its folder.
 * @param cwd Where messages start their paths from.
 */
export function standingPolicy(path: string, cwd: string): () => PolicyResult {
  const file = resolve(cwd, path);
  let known: { readonly state: string; readonly result: PolicyResult } | null = null;
  return () => {
    if (known !== null && stateOf(file, known.result) === known.state) return known.result;
    const result = loadPolicy(path, cwd);
    known = { state: stateOf(file, result), result };
    return result;
  };
}

/** Size and time of the policy's file and of the documents it names. */
function stateOf(file: string, result: PolicyResult): string {
  const named = result.ok ? documentsOf(result.policy.data) : [];
  return [file, ...named.map((path) => resolve(dirname(file), path))].map(stampOf).join('\n');
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? 'missing' : [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
}
