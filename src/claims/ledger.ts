/**
 * The ledger of binaries: what images, documents and other files that cannot
 * be read as text show, and who looked. It lives in `content/binaries.yml`, so
 * that what a file shows is itself judged as copy.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadMessages } from './messages.ts';

export const ledgerPath = 'content/binaries.yml';

export interface Ledger {
  readonly path: string;
  /** Whether a file of this digest is listed. */
  lists(sha256: string): boolean;
  /** What is wrong with the ledger; known once it was asked. */
  readonly error: string | null;
}

/** The ledger of a project. It is read when first asked; a missing one is empty. */
export function ledgerAt(project: string): Ledger {
  const path = join(project, ledgerPath);
  let digests: ReadonlySet<string> | null = null;
  let error: string | null = null;
  const read = (): ReadonlySet<string> => {
    try {
      return new Set(digestsIn(readFileSync(path, 'utf8')));
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOENT')
        error = loadMessages.ledger(problem instanceof Error ? problem.message : String(problem));
      return new Set();
    }
  };
  return {
    path,
    lists: (sha256) => (digests ??= read()).has(sha256),
    get error() {
      return error;
    },
  };
}

const fields = ['path', 'sha256', 'shows', 'seenBy', 'seenOn'] as const;

/** The YAML reader is loaded with the first binary: most checks meet none. */
function digestsIn(text: string): string[] {
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const entries: unknown = parse(text) ?? [];
  if (!Array.isArray(entries)) throw new Error('expected a list of files');
  return entries.map((entry: unknown, index) => {
    const record = (entry ?? {}) as Record<string, unknown>;
    for (const field of fields)
      if (typeof record[field] !== 'string' || record[field].trim() === '')
        throw new Error(`entry ${index + 1} lacks \`${field}\``);
    return String(record['sha256']);
  });
}
