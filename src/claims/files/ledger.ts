/**
 * The ledgers: what nobody can read for certain, what it shows, and who looked.
 * Images, documents and addresses elsewhere in `content/binaries.yml`, programs
 * in `content/scripts.yml`, rules of style in `content/styles.yml`. They are
 * copy, so that what a thing is said to show is itself judged.
 */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { late } from '../late.ts';
import { lineIndex } from '../line-index.ts';
import { loadMessages } from '../messages/loading.ts';
import { yamlFault } from '../passages/data/yaml-problems.ts';
import { day, refused, string, text } from '../policy/value-readers.ts';
import type { ValueReader } from '../policy/value-readers.ts';
import { replaceFile } from './replace-file.ts';
import { textIn } from './source.ts';

// Most checks meet nothing that a ledger would list.
const yaml = late(() => createRequire(import.meta.url)('yaml') as typeof import('yaml'));

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
  /** Whether a file, by its absolute path, is one of them. */
  isAt(file: string): boolean;
  /** What is wrong with the ledgers; known once one was asked. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  /** Everything listed, with the ledger that lists it. */
  entries(): readonly (LedgerEntry & { readonly ledger: LedgerName })[];
}

/**
 * The ledgers of a project. They are read when first asked; a missing one is empty.
 *
 * @param now The day it is: an entry of a later one is none.
 */
export function ledgerAt(project: string, now: string): Ledger {
  const errors: { path: string; message: string }[] = [];
  let all: readonly (LedgerEntry & { readonly ledger: LedgerName })[] | null = null;
  let digests: ReadonlySet<string> | null = null;
  const read = (ledger: LedgerName): (LedgerEntry & { readonly ledger: LedgerName })[] => {
    const path = join(project, ledgerPaths[ledger]);
    try {
      return entriesIn(textAt(path), now).entries.map((entry) => ({ ...entry, ledger }));
    } catch (problem) {
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
    isAt: (file) => Object.values(ledgerPaths).some((path) => join(project, path) === file),
    errors,
    entries,
  };
}

/** What somebody saw. */
export interface LedgerEntry {
  readonly path: string;
  readonly sha256: string;
  readonly shows: string;
  readonly seenBy: string;
  readonly seenOn: string;
}

/** A ledger cannot be read, or holds what is no entry; the message says what and where, as a part of a sentence. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

/** What each field of an entry holds; a schema would have to be loaded for these five. */
const fields: Readonly<Record<keyof LedgerEntry, { readonly read: ValueReader; readonly holds: string }>> = {
  path: { read: text, holds: 'text' },
  sha256: { read: string((value) => /^[\da-f]{64}$/.test(value)), holds: 'digest' },
  shows: { read: text, holds: 'text' },
  seenBy: { read: text, holds: 'text' },
  seenOn: { read: day, holds: 'day that exists' },
};

/**
 * The entries in a ledger's text, with the text as a document to add to.
 *
 * @throws {LedgerError} It is no ledger.
 */
function entriesIn(source: string, now?: string): { readonly document: Document; readonly entries: LedgerEntry[] } {
  const { parseDocument, Document, isSeq, isNode } = yaml();
  const document: Document = source.trim() === '' ? new Document([]) : parseDocument(source);
  const lines = lineIndex(source);
  const [error] = document.errors;
  if (error !== undefined) {
    const { at, message } = yamlFault(error, document);
    throw new LedgerError(`line ${lines.at(at).line}: ${message}`);
  }
  // A file of comments alone is a ledger of nothing.
  if (valueOf(document) === null) document.contents = document.createNode([]);
  const list = document.contents;
  if (!isSeq(list)) throw new LedgerError('the file holds no list');
  const values = valueOf(document) as unknown[];
  for (const [index, value] of values.entries()) {
    const fault = faultOf(value, now);
    if (fault === null) continue;
    const node = list.items[index];
    const from = isNode(node) ? node.range?.[0] : undefined;
    throw new LedgerError(`entry ${index + 1} ${fault}${from === undefined ? '' : ` (line ${lines.at(from).line})`}`);
  }
  return { document, entries: values as LedgerEntry[] };
}

/** @throws {LedgerError} An alias in it stands for nothing, or too many of them for too much. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new LedgerError((error as Error).message);
  }
}

/** What is wrong with an entry, after its number; `null` where it is one. */
function faultOf(value: unknown, now: string | undefined): string | null {
  const entry = (typeof value === 'object' ? value : null) ?? {};
  for (const [name, { read, holds }] of Object.entries(fields)) {
    if (!Object.hasOwn(entry, name)) return `lacks \`${name}\``;
    if (read((entry as Record<string, unknown>)[name]) === refused) return `has no ${holds} in \`${name}\``;
  }
  const more = Object.keys(entry).find((name) => !Object.hasOwn(fields, name));
  if (more !== undefined) return `has \`${more}\`, which no entry has`;
  const { seenOn } = entry as LedgerEntry;
  return now !== undefined && seenOn > now ? `was seen on \`${seenOn}\`, a future day` : null;
}

/**
 * Add an entry to a project's ledger, in place of an older one of the same
 * digest or, among binaries, of the same path.
 *
 * @returns The older one, or `null`.
 * @throws {LedgerError} What the ledger holds cannot be read; it is left as it is.
 * @throws {WriteError} The entry cannot be written.
 */
export function addToLedger(project: string, ledger: LedgerName, entry: LedgerEntry): LedgerEntry | null {
  const file = join(project, ledgerPaths[ledger]);
  const { document, entries } = entriesIn(textAt(file));
  // Two components may have scripts that the bundler calls the same.
  const index = entries.findIndex(
    ({ path, sha256 }) => sha256 === entry.sha256 || (ledger === 'binaries' && path === entry.path),
  );
  document.setIn([index < 0 ? entries.length : index], document.createNode(entry));
  replaceFile(file, document.toString({ lineWidth: 0 }), project);
  return entries[index] ?? null;
}

/**
 * The text of a ledger; none where there is no such file.
 *
 * @throws {LedgerError} There is one that cannot be read.
 */
function textAt(file: string): string {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return '';
    // Of a pipe no end would come.
    if (stat.isFIFO()) throw new LedgerError('it is a pipe');
    const found = textIn(readFileSync(file));
    if (found === null) throw new LedgerError('its bytes are not UTF-8 text');
    return found;
  } catch (error) {
    throw error instanceof LedgerError ? error : new LedgerError((error as Error).message);
  }
}
