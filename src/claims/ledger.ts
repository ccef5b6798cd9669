/**
 * The ledger of binaries: what images, documents and other files that cannot
 * be read as text show, and who looked. It lives in `content/binaries.yml`, so
 * that what a file shows is itself judged as copy.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

/** What somebody saw in a file. */
export interface Entry {
  readonly path: string;
  readonly sha256: string;
  readonly shows: string;
  readonly seenBy: string;
  readonly seenOn: string;
}

/** Add an entry to a project's ledger, in place of an older one for the path. */
export async function addToLedger(project: string, entry: Entry): Promise<void> {
  const { parseDocument, Document } = await import('yaml');
  const file = join(project, ledgerPath);
  const text = readLedger(file);
  const document = text.trim() === '' ? new Document([]) : parseDocument(text);
  if (document.errors[0] !== undefined) throw document.errors[0];
  digestsIn(text);
  const entries = (document.toJS() as Entry[] | null) ?? [];
  const index = entries.findIndex(({ path }) => path === entry.path);
  document.setIn([index < 0 ? entries.length : index], document.createNode(entry));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

function readLedger(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
