/** Reads the policy with what it rests on, and the sources of the working copy; docs/architecture.md names who else touches files. */
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { trySelf } from '../judging/self-test.ts';
import { late } from '../late.ts';
import { loadMessages } from '../messages.ts';
import { publishedFormats } from '../passages/format.ts';
import { isLedElsewhere, redirectionsIn } from '../passages/host-files.ts';
import type { Redirection } from '../passages/host-files.ts';
import { checkNames } from '../policy/check-names.ts';
import { parsePolicy, refusedPolicy } from '../policy/index.ts';
import type { Absence, PolicyContext, PolicyResult } from '../policy/index.ts';
import { builtUrl } from '../policy/patterns.ts';
import { sha256Of } from '../sha256.ts';
import type { Source, Unread } from '../types.ts';
import { addressesIn } from './addresses.ts';
import { ledgerAt } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { linkedSheets } from './linked-sheets.ts';
import { sizeLimit, sourceOf, textIn } from './source.ts';

/** Folders within folders; links between folders can make them many. */
const depthLimit = 64;

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
 * @returns The policy, or every problem at once with its place. Nothing is
 *   thrown for what a file is or holds.
 */
export function loadPolicy(path: string, cwd: string): PolicyResult {
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  if (!existsSync(file)) return refusedPolicy(shown, loadMessages.noPolicy(shown));
  const read = readBytes(file);
  if ('error' in read) return refusedPolicy(shown, read.error);
  const text = textIn(read.bytes);
  if (text === null) return refusedPolicy(shown, loadMessages.notUtf8);
  const key = JSON.stringify([file, shown, sha256Of(read.bytes)]);
  const known = admitted.get(key);
  if (known !== undefined && isAsSeen(known.seen, dirname(file))) return known.result;
  const { context, seen } = contextAt(dirname(file));
  const parsed = parsePolicy(text, shown, context);
  if (!parsed.ok) return parsed;
  const result = trySelf(parsed.policy);
  admitted.set(key, { seen: new Map(seen), result });
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

/** SHA-256 of a file; `null` where none can be read. */
export function digestOfFile(file: string): string | null {
  const bytes = bytesOf(file);
  return bytes === null ? null : sha256Of(bytes);
}

function bytesOf(file: string): Buffer | null {
  try {
    const stat = statSync(file);
    // Of a pipe no end would come.
    return stat.isFile() && stat.size < sizeLimit ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

export interface LoadOptions {
  /** The folder that paths are relative to and shown from. */
  readonly cwd: string;
  /** The project's folder, which holds the ledger of binaries; by default `cwd`. */
  readonly project?: string;
  /** A folder known to hold a built site, whatever it is called: all of it is read. */
  readonly site?: BuiltSite;
  /** The day it is, for the ledger's records; left out, none is held against it. */
  readonly now?: string;
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
    if (isEmpty) yield { path: shownPath(start, cwd), error: loadMessages.nothingToCheck };
  }
  for (const { path, message } of ledger.errors) yield { path: shownPath(path, cwd), error: message };
}

/** The text of one file, or why there is none: a folder is no file. */
export function loadFile(path: string, cwd: string): Source | Unread {
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  try {
    if (statSync(file).isDirectory()) return { path: shown, error: loadMessages.system('EISDIR') };
  } catch (error) {
    return { path: shown, error: systemMessage(error) };
  }
  for (const source of loadSources([path], { cwd })) return source;
  return { path: shown, error: loadMessages.notAFile };
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
    yield { path: shown(start), error: trunk.error };
    return;
  }
  const folder = known?.folder ?? builtSite(start, cwd);
  const site = folder === null ? null : { folder, redirections: late(() => redirectionsOf(folder)) };
  for (const { file, entry } of below([start], trunk.tree, (each) => namesIn(each, site !== null), visited)) {
    if (entry.kind === 'folder') continue;
    const path = shown(file);
    try {
      yield entry.kind === 'error' ? { path, error: entry.error } : readSource(file, path, site, ledger);
    } catch (error) {
      yield { path, error: systemMessage(error) };
    }
  }
}

/**
 * What in these folders is no file and no folder, and what links lead nowhere:
 * whoever opens it may wait for ever.
 */
export function* oddFiles(
  folders: readonly string[],
  cwd: string,
): Generator<{ readonly path: string; readonly error: string }> {
  for (const { file, entry } of below(folders, null, (folder) => readdirSync(folder).sort()))
    if (entry.kind === 'error') yield { path: shownPath(file, cwd), error: entry.error };
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

/** A built site while its files are read. */
interface ReadSite {
  readonly folder: string;
  readonly redirections: () => readonly Redirection[];
}

function readSource(file: string, path: string, site: ReadSite | null, ledger: Ledger): Source | Unread {
  const read = readBytes(file);
  if ('error' in read) return { path, error: read.error };
  const source = sourceOf(path, read.bytes, (sha256) => ledger.lists(sha256));
  if ('error' in source || site === null) return source;
  const url = builtUrl(relative(site.folder, file).split(sep).join('/'));
  return 'sha256' in source ? { ...source, url } : { ...source, url, ...sheetsOf(path, source.text, site, url) };
}

/** What a built page takes from the style sheets of its site, whatever it is called. */
function sheetsOf(path: string, text: string, site: ReadSite, url: string): Pick<Source, 'sheets' | 'unreadSheets'> {
  const formats = publishedFormats(path, text).filter(
    (format) => format === 'html' || format === 'svg' || format === 'xml',
  );
  if (formats.length === 0 || !/<(?:[\w.-]+:)?(?:link|style)\b/i.test(text)) return {};
  const redirections = site.redirections();
  const read = (sheet: string): string | null =>
    isLedElsewhere(sheet, redirections) ? null : sheetAt(sheet, site.folder);
  const found = formats.map((format) => linkedSheets(text, url, read, format !== 'html'));
  const sheets = found.flatMap(({ texts }) => texts);
  const unreadSheets = [...new Set(found.flatMap(({ unread }) => unread))];
  return { ...(sheets.length === 0 ? {} : { sheets }), ...(unreadSheets.length === 0 ? {} : { unreadSheets }) };
}

/** A style sheet by its path, or by what is left of it where the site is served from a folder. */
function sheetAt(path: string, site: string): string | null {
  for (let rest = path; rest !== ''; rest = rest.includes('/') ? rest.slice(rest.indexOf('/') + 1) : '') {
    const file = resolve(site, rest);
    const read = isWithin(site, file) && isFile(file) ? readBytes(file) : null;
    const sheet = read === null || 'error' in read ? null : sourceOf(file, read.bytes, () => false);
    if (sheet !== null && 'text' in sheet) return sheet.text;
  }
  return null;
}

function redirectionsOf(site: string): Redirection[] {
  const file = join(site, '_redirects');
  return isFile(file) ? redirectionsIn(readFileSync(file, 'utf8')) : [];
}

/** A source from bytes that are no file's: standard input. */
export function sourceFromBytes(bytes: Uint8Array, name: string, cwd: string): Source | Unread {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sourceOf(shownPath(resolve(cwd, name), cwd), buffer, (sha256) => ledgerAt(cwd).lists(sha256));
}

/** Whether a path belongs to a built site. */
export function isBuilt(path: string, cwd: string): boolean {
  return builtSite(resolve(cwd, path), cwd) !== null;
}

/** The bytes of a file that is short enough, or why there are none. */
function readBytes(file: string): { readonly bytes: Buffer } | { readonly error: string } {
  try {
    const stat = statSync(file);
    // Of a pipe no end would come; a folder is told as one.
    if (!stat.isFile() && !stat.isDirectory()) return { error: loadMessages.notAFile };
    if (stat.size >= sizeLimit) return { error: loadMessages.tooLarge(stat.size, sizeLimit) };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { error: systemMessage(error) };
  }
}

/** What the folder of a built site is usually called. */
const builtFolder = 'dist';

/**
 * The folder of the built site that a path belongs to: the outermost folder
 * above it, within the working directory, that is called `dist` or holds an
 * `index.html`; `public` is what a site is built from.
 */
function builtSite(path: string, cwd: string): string | null {
  const folders: string[] = [];
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if (folder === cwd) break;
    folders.push(folder);
    if (!isWithin(cwd, path) && folders.length > 1) break;
  }
  return (
    folders.findLast(
      (folder) =>
        basename(folder) === builtFolder || (basename(folder) !== 'public' && existsSync(join(folder, 'index.html'))),
    ) ?? null
  );
}

/** A path as people see it: from the working directory, absolute outside it. */
export function shownPath(file: string, cwd: string): string {
  const shown = isWithin(cwd, file) ? relative(cwd, file) || '.' : file;
  return shown.split(sep).join('/');
}

/** Whether a file is at a path, links followed. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether a path is a folder itself or in it; both absolute, links not followed. */
export function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function systemMessage(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return loadMessages.system(code ?? (error instanceof Error ? error.message : String(error)));
}
