/** Content and policy as a revision of the repository has them; nothing is checked out. */
import { execFileSync } from 'node:child_process';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { checkNames } from '../policy/check-names.ts';
import { loadMessages } from '../messages/loading.ts';
import { parsePolicy, refusedPolicy } from '../policy/index.ts';
import type { PolicyResult } from '../policy/index.ts';
import { sha256Of } from '../sha256.ts';
import type { Source, Unread } from '../types.ts';
import { shownPath } from './paths.ts';
import { sourceOf, textIn } from './source.ts';

/** Why a text is never handed to git as a revision, whatever git knows; `null` where it may be. */
export function refusedRevision(revision: string): string | null {
  return revision.startsWith('-') || revision === ''
    ? `Unexpected revision \`${revision}\`, expected one such as \`origin/main\``
    : null;
}

/** The files of some folders at a revision, in order of path, or why they cannot be had. */
export function contentAt(revision: string, folders: readonly string[], cwd: string): (Source | Unread)[] | string {
  const refused = refusedRevision(revision);
  if (refused !== null) return refused;
  try {
    const entries = entriesAt(revision, folders, cwd);
    const contents = contentsOf([...new Set(entries.map(({ object }) => object))], cwd);
    const bytesOf = ({ object }: EntryAt): Buffer => contents.get(object) ?? Buffer.alloc(0);
    // Whether somebody has looked at a binary is no matter of what it says.
    return withLinked(entries, bytesOf).map((file) => sourceOf(file.path, bytesOf(file), () => true));
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer | null; message: string };
    const [line = ''] = (stderr?.toString('utf8') ?? message).replaceAll('^{commit}', '').trim().split('\n');
    return `Unexpected revision \`${revision}\`, expected one that git knows: ${line}`;
  }
}

/** A file or a link in git; other repositories are neither. */
interface EntryAt {
  readonly path: string;
  /** The name of its content. */
  readonly object: string;
  readonly isLink: boolean;
}

/** Of a commit only: in a folder of one (`HEAD:content`) the paths would start elsewhere, and none be found. */
function entriesAt(revision: string, folders: readonly string[], cwd: string): EntryAt[] {
  const lines = git(cwd, ['ls-tree', '-r', '-z', '--end-of-options', `${revision}^{commit}`, '--', ...folders])
    .toString('utf8')
    .split('\0');
  return lines.flatMap((line): EntryAt[] => {
    const [, mode, object, path] = /^(100\d{3}|120000) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return object === undefined || path === undefined || isPassedOver(path)
      ? []
      : [{ path, object, isLink: mode === '120000' }];
  });
}

/** The files, those that links within the folder lead to under the links' names, too: as the working copy is read. */
function withLinked(entries: readonly EntryAt[], bytesOf: (entry: EntryAt) => Buffer): EntryAt[] {
  const files = entries.filter(({ isLink }) => !isLink);
  const linked = entries
    .filter(({ isLink }) => isLink)
    .flatMap((link) => {
      const target = posix.join(posix.dirname(link.path), bytesOf(link).toString('utf8'));
      return files
        .filter(({ path }) => path === target || path.startsWith(`${target}/`))
        .map((file) => ({ ...file, path: link.path + file.path.slice(target.length) }));
    });
  return [...files, ...linked].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What reading the working copy passes over, too. */
function isPassedOver(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((name) => name === 'node_modules' || (name.startsWith('.') && name !== '.well-known'));
}

/** Contents by their names, all by one process: `⟨name⟩ blob ⟨size⟩`, a line feed, the bytes, a line feed. */
function contentsOf(objects: readonly string[], cwd: string): ReadonlyMap<string, Buffer> {
  const output = git(cwd, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
  let at = 0;
  return new Map(
    objects.map((object) => {
      const start = output.indexOf(0x0a, at) + 1;
      const header = output.toString('latin1', at, start - 1);
      const size = Number(/ blob (\d+)$/.exec(header)?.[1]);
      if (Number.isNaN(size)) throw new Error(`git has no content for ${header}`);
      at = start + size + 1;
      return [object, output.subarray(start, start + size)];
    }),
  );
}

/**
 * The policy at a revision, or what is wrong with it; `null` where there is none. Its examples are not tried.
 *
 * @param path The file, as for the working copy: what it names is looked for from its folder.
 */
export function policyAt(revision: string, path: string, cwd: string): PolicyResult | null {
  if (refusedRevision(revision) !== null) return null;
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  const bytesAt = (named: string): Buffer | null => {
    try {
      return git(cwd, ['show', '--end-of-options', `${revision}:./${fromFolder(cwd, named)}`]);
    } catch {
      return null;
    }
  };
  const bytesOf = (named: string): Buffer | null => bytesAt(resolve(dirname(file), named));
  const bytes = bytesAt(file);
  if (bytes === null) return null;
  const text = textIn(bytes);
  if (text === null) return refusedPolicy(shown, loadMessages.notUtf8);
  return parsePolicy(text, shown, {
    digestOf: (named) => {
      const bytes = bytesOf(named);
      return bytes === null ? null : sha256Of(bytes);
    },
    textOf: (named) => textIn(bytesOf(named)),
    checks: checkNames,
  });
}

/** A file as git names it from the folder one is in. */
function fromFolder(cwd: string, file: string): string {
  return relative(cwd, file).split(sep).join('/');
}

function git(cwd: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', [...args], { cwd, input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'pipe'] });
}
