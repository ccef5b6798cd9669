/**
 * The ledgers: what nobody can read for certain, what it shows, and who looked.
 * Images, documents and addresses elsewhere in `content/binaries.yml`, programs
 * in `content/scripts.yml`, rules of style in `content/styles.yml`. They are
 * copy, so that what a thing is said to show is itself judged.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadMessages } from '../messages.ts';
import { isDay } from '../policy/day.ts';

export const ledgerPaths = {
  binaries: 'content/binaries.yml',
  scripts: 'content/scripts.yml',
  styles: 'content/styles.yml',
} as const;

export type LedgerName = keyof typeof ledgerPaths;

/** The ledger in which a file is listed, by its ending. */
export function ledgerFor(path: string): LedgerName {
  if (/\.[cm]?js$/i.test(path)) return 'scripts';
  return path.endsWith('.css') ? 'styles' : 'binaries';
}

export interface Ledger {
  /** Whether something of this digest is listed. */
  lists(sha256: string): boolean;
  /** What is wrong with the ledgers; known once one was asked. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  /** Everything listed, with the ledger that lists it. */
  entries(): readonly (LedgerEntry & { readonly ledger: LedgerName })[];
}

/** The ledgers of a project. They are read when first asked; a missing one is empty. */
export function ledgerAt(project: string): Ledger {
  const errors: { path: string; message: string }[] = [];
  let all: readonly (LedgerEntry & { readonly ledger: LedgerName })[] | null = null;
  let digests: ReadonlySet<string> | null = null;
  const read = (ledger: LedgerName): (LedgerEntry & { readonly ledger: LedgerName })[] => {
    const path = join(project, ledgerPaths[ledger]);
    try {
      if (statSync(path).isFIFO()) throw new Error('it is a pipe');
      return entriesIn(readFileSync(path, 'utf8')).map((entry) => ({ ...entry, ledger }));
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOENT')
        errors.push({
          path,
          message: loadMessages.ledger(problem instanceof Error ? problem.message : String(problem)),
        });
      return [];
    }
  };
  const entries = (): readonly (LedgerEntry & { readonly ledger: LedgerName })[] =>
    (all ??= (Object.keys(ledgerPaths) as LedgerName[]).flatMap(read));
  return {
    lists: (sha256) => (digests ??= new Set(entries().map((entry) => entry.sha256))).has(sha256),
    errors,
    entries,
  };
}

const fields = ['path', 'sha256', 'shows', 'seenBy', 'seenOn'] as const;

/** The YAML reader is loaded with the first entry: most checks meet none. */
function entriesIn(text: string): LedgerEntry[] {
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const entries: unknown = parse(text) ?? [];
  if (!Array.isArray(entries)) throw new Error('expected a list of files');
  return entries.map((entry: unknown, index) => {
    const record = (entry ?? {}) as Record<string, unknown>;
    for (const field of fields)
      if (typeof record[field] !== 'string' || record[field].trim() === '')
        throw new Error(`entry ${index + 1} lacks \`${field}\``);
    if (!/^[\da-f]{64}$/.test(String(record['sha256'])))
      throw new Error(`entry ${index + 1} has no digest in \`sha256\``);
    if (!isDay(String(record['seenOn']))) throw new Error(`entry ${index + 1} has no day in \`seenOn\``);
    return record as unknown as LedgerEntry;
  });
}

/** What somebody saw. */
export interface LedgerEntry {
  readonly path: string;
  readonly sha256: string;
  readonly shows: string;
  readonly seenBy: string;
  readonly seenOn: string;
}

/**
 * Add an entry to a project's ledger, in place of an older one of the same
 * digest or, among binaries, of the same path.
 *
 * @returns The older one, or `null`.
 */
export async function addToLedger(
  project: string,
  ledger: LedgerName,
  entry: LedgerEntry,
): Promise<LedgerEntry | null> {
  const { parseDocument, Document } = await import('yaml');
  const file = join(project, ledgerPaths[ledger]);
  const text = readLedger(file);
  const document = text.trim() === '' ? new Document([]) : parseDocument(text);
  if (document.errors[0] !== undefined) throw document.errors[0];
  const entries = entriesIn(text);
  // Two components may have scripts that the bundler calls the same.
  const index = entries.findIndex(
    ({ path, sha256 }) => sha256 === entry.sha256 || (ledger === 'binaries' && path === entry.path),
  );
  document.setIn([index < 0 ? entries.length : index], document.createNode(entry));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, document.toString({ lineWidth: 0 }));
  return entries[index] ?? null;
}

function readLedger(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
