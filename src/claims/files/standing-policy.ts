/** A policy that a long-running process holds: read again when its files change. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CompiledPolicy, PolicyResult } from '../policy/index.ts';
import { documentsOf } from './foundation.ts';
import { loadPolicy } from './policy.ts';

/**
 * A reader of a policy that reads files only when the policy or anything that
 * it rests on has changed since. A policy that cannot be used is read each time:
 * what it rests on is not known.
 *
 * @param path The policy's file; what it names is looked for from its folder.
 * @param cwd Where messages start their paths from.
 */
export function standingPolicy(path: string, cwd: string): () => PolicyResult {
  const file = resolve(cwd, path);
  let known: { readonly state: string; readonly result: Extract<PolicyResult, { ok: true }> } | null = null;
  return () => {
    if (known !== null && stateOf(file, known.result.policy) === known.state) return known.result;
    // A change while it is read is one since.
    const before = stampOf(file);
    const result = loadPolicy(path, cwd);
    known = result.ok ? { state: stateOf(file, result.policy, before), result } : null;
    return result;
  };
}

/** Size and time of the policy's file and of the documents it names. */
function stateOf(file: string, { data }: CompiledPolicy, own = stampOf(file)): string {
  return [own, ...documentsOf(data).map((path) => stampOf(resolve(dirname(file), path)))].join('\n');
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? 'missing' : [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
}
