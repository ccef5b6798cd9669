/** What a site is judged by besides the policy's own text: evidence, statements and ledgers, as they are at a moment. */
import { join } from 'node:path';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { ledgerPaths } from './ledger.ts';
import { digestOfFile } from './bytes.ts';

/** Digests by path; `null` where no file is. */
export type Foundation = ReadonlyMap<string, string | null>;

/** The files that a policy names and the ledgers of its project, as they are now. */
export function foundationOf({ data, files }: CompiledPolicy, project: string): Foundation {
  return new Map([
    ...documentsOf(data).map((path): [string, string | null] => [path, files.digestOf(path)]),
    ...Object.values(ledgerPaths).map((path): [string, string | null] => [path, digestOfFile(join(project, path))]),
  ]);
}

/** A path whose file came, went or changed between; `null` where all is as it was. */
export function changedFoundation(before: Foundation, after: Foundation): string | null {
  for (const [path, digest] of after) if (before.get(path) !== digest) return path;
  return null;
}

/** The documents and statements that a policy names, from its folder. */
export function documentsOf({ approvals, boundaries }: CompiledPolicy['data']): string[] {
  const evidence = approvals.flatMap((approval) => approval.evidence);
  return [
    ...evidence.flatMap((piece) => (piece.kind === 'document' ? [piece.path] : [])),
    ...boundaries.map(({ text }) => text),
  ];
}
