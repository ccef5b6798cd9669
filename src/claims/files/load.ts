/** Reads the sources of the working copy and of built sites; docs/architecture.md names who else touches files. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { late } from '../late.ts';
import { loadMessages } from '../messages/loading.ts';
import { builtUrl } from '../policy/patterns.ts';
import { isText } from '../types.ts';
import type { Source, Unread, Unreadable } from '../types.ts';
import { builtFolder, builtSite, redirectionsOf, sheetsOf } from './built-site.ts';
import type { ReadSite } from './built-site.ts';
import { readBytes, systemMessage } from './bytes.ts';
import { ledgerAt } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { nearPath } from './near-path.ts';
import { isWithin, shownPath } from './paths.ts';
import { sourceOf } from './source.ts';

/** Folders within folders; links between folders can make them many. */
const depthLimit = 64;

export interface LoadOptions {
  /** The folder that paths are relative to and shown from. */
  readonly cwd: string;
  /** The project's folder, which holds the ledger of binaries; by default `cwd`. */
  readonly project?: string;
  /** A folder known to hold a built site, whatever it is called: all of it is read. */
  readonly site?: BuiltSite;
  /** The day it is: a ledger has no entry of a later one. */
  readonly now: string;
}

export interface BuiltSite {
  readonly folder: string;
  /** The folder it is to be published from, which is what people are shown. */
  readonly shownAs: string;
}

/**
 * The texts of files and folders, one at a time, folders in order of name.
 *
 * Whatever cannot be read comes as {@link Unread}, never left out in silence.
 * `node_modules` and folders that begin with a dot are not entered, but for
 * `.well-known` and anything in a built site.
 */
export function* loadSources(paths: readonly string[], options: LoadOptions): Generator<Source | Unread> {
  const { cwd } = options;
  const ledger = ledgerAt(options.project ?? cwd, options.now);
  const visited = new Set<string>();
  for (const path of paths) {
    const start = resolve(cwd, path);
    if (visited.has(start)) continue;
    let isEmpty = true;
    for (const item of walk(start, options, visited, ledger)) {
      isEmpty = false;
      yield item;
    }
    if (isEmpty) yield { kind: 'unreadable', path: shownPath(start, cwd), error: loadMessages.nothingToCheck };
  }
  for (const { path, message } of ledger.errors)
    yield { kind: 'unreadable', path: shownPath(path, cwd), error: message };
}

/** The text of one file, or why there is none: a folder is no file. */
export function loadFile(path: string, options: Pick<LoadOptions, 'cwd' | 'now'>): Source | Unread {
  const { cwd } = options;
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  try {
    if (statSync(file).isDirectory()) return { kind: 'unreadable', path: shown, error: loadMessages.system('EISDIR') };
  } catch (error) {
    return { kind: 'unreadable', path: shown, error: startError(file, systemMessage(error), cwd) };
  }
  for (const source of loadSources([path], options)) return source;
  return { kind: 'unreadable', path: shown, error: loadMessages.notAFile };
}

/** Why what somebody named cannot be read, with what was probably meant where there is nothing. */
function startError(file: string, error: string, cwd: string): string {
  return error === loadMessages.system('ENOENT') ? loadMessages.absent(nearPath(file, cwd)) : error;
}

/** A file or folder on the way, with the real folders it was reached through. */
interface Step {
  readonly file: string;
  readonly through: readonly string[];
}

function* walk(
  start: string,
  { cwd, site: known }: LoadOptions,
  visited: Set<string>,
  ledger: Ledger,
): Generator<Source | Unread> {
  const shown = (file: string): string =>
    known === undefined ? shownPath(file, cwd) : shownPath(join(known.shownAs, relative(known.folder, file)), cwd);
  const trunk = treeOf(start, cwd);
  if ('error' in trunk) {
    yield { kind: 'unreadable', path: shown(start), error: startError(start, trunk.error, cwd) };
    return;
  }
  const folder = known?.folder ?? builtSite(start, cwd);
  const site = folder === null ? null : { folder, redirections: late(() => redirectionsOf(folder)) };
  for (const { file, entry } of below([start], trunk.tree, (each) => namesIn(each, site !== null), visited)) {
    if (entry.kind === 'folder') continue;
    const path = shown(file);
    try {
      yield entry.kind === 'error'
        ? { kind: 'unreadable', path, error: entry.error }
        : readSource(file, path, site, ledger);
    } catch (error) {
      yield { kind: 'unreadable', path, error: systemMessage(error) };
    }
  }
}

/**
 * What in these folders is no file and no folder, and what links lead nowhere:
 * whoever opens it may wait for ever.
 */
export function* oddFiles(folders: readonly string[], cwd: string): Generator<Unreadable> {
  for (const { file, entry } of below(folders, null, (folder) => readdirSync(folder).sort()))
    if (entry.kind === 'error') yield { kind: 'unreadable', path: shownPath(file, cwd), error: entry.error };
}

/**
 * What is found from some files and folders on, folders before what is in them.
 *
 * @param tree The folder that a link may not lead out of; `null` where it may.
 * @param namesOf What to look at in a folder, in order.
 * @param visited Files that are passed over; what is met is added.
 */
function* below(
  starts: readonly string[],
  tree: string | null,
  namesOf: (folder: string) => string[],
  visited?: Set<string>,
): Generator<{ readonly file: string; readonly entry: Entry }> {
  const open: Step[] = starts.map((file) => ({ file, through: [] }));
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { file, through } = step;
    if (visited?.has(file) === true) continue;
    visited?.add(file);
    let entry: Entry;
    try {
      entry = enter(step, tree);
      if (entry.kind === 'folder')
        for (const name of namesOf(file).reverse())
          open.push({ file: join(file, name), through: [...through, entry.real] });
    } catch (error) {
      entry = { kind: 'error', error: systemMessage(error) };
    }
    yield { file, entry };
  }
}

/** The folder that links may not lead out of: the one named, or the file's. */
function treeOf(start: string, cwd: string): { tree: string } | { error: string } {
  try {
    const real = realpathSync(start);
    if (isWithin(cwd, start) && !isWithin(realpathSync(cwd), real)) return { error: loadMessages.linkOutside(real) };
    return { tree: statSync(real).isDirectory() ? real : dirname(real) };
  } catch (error) {
    const isUnbuilt = basename(start) === builtFolder && !existsSync(start);
    return { error: isUnbuilt ? loadMessages.notBuilt : systemMessage(error) };
  }
}

type Entry =
  { readonly kind: 'folder' | 'file'; readonly real: string } | { readonly kind: 'error'; readonly error: string };

/** @param tree The folder that a link may not lead out of; `null` where it may. */
function enter({ file, through }: Step, tree: string | null): Entry {
  const real = realpathSync(file);
  if (tree !== null && !isWithin(tree, real)) return { kind: 'error', error: loadMessages.linkOutside(real) };
  if (through.includes(real)) return { kind: 'error', error: loadMessages.linkLoop };
  if (through.length > depthLimit) return { kind: 'error', error: loadMessages.tooDeep };
  const stat = statSync(real);
  if (stat.isDirectory()) return { kind: 'folder', real };
  if (!stat.isFile()) return { kind: 'error', error: loadMessages.notAFile };
  return { kind: 'file', real };
}

const junk = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function namesIn(folder: string, isBuilt: boolean): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => {
      if (isBuilt) return true;
      const isHidden = entry.name.startsWith('.') && entry.name !== '.well-known';
      return !junk.has(entry.name) && entry.name !== 'node_modules' && !(isHidden && entry.isDirectory());
    })
    .map(({ name }) => name)
    .sort();
}

function readSource(file: string, path: string, site: ReadSite | null, ledger: Ledger): Source | Unread {
  const read = readBytes(file);
  if ('error' in read) return { kind: 'unreadable', path, error: read.error };
  const source = sourceOf(path, read.bytes, (sha256) => ledger.lists(sha256));
  if (isText(source) && ledger.isAt(file)) return { ...source, isLedger: true };
  if (source.kind === 'unreadable' || site === null) return source;
  const url = builtUrl(relative(site.folder, file).split(sep).join('/'));
  return source.kind === 'binary' ? { ...source, url } : { ...source, url, ...sheetsOf(path, source.text, site, url) };
}

/** A source from bytes that are no file's: standard input. */
export function sourceFromBytes(
  bytes: Uint8Array,
  name: string,
  { cwd, now }: Pick<LoadOptions, 'cwd' | 'now'>,
): Source | Unread {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sourceOf(shownPath(resolve(cwd, name), cwd), buffer, (sha256) => ledgerAt(cwd, now).lists(sha256));
}
