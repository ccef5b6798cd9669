/** Content and policy as a revision of the repository has them; nothing is checked out. */
import { execFileSync } from 'node:child_process';
import { isUtf8 } from 'node:buffer';
import { checkNames } from '../policy/check-names.ts';
import { parsePolicy } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { sha256Of } from '../sha256.ts';
import type { Source, Unread } from '../types.ts';

/** The files of a folder at a revision, in order of path, or why they cannot be had. */
export function contentAt(revision: string, folder: string, cwd: string): (Source | Unread)[] | string {
  if (revision.startsWith('-') || revision === '') return `Unexpected revision \`${revision}\`, expected one such as \`origin/main\``;
  try {
    const files = filesAt(revision, folder, cwd);
    const contents = contentsOf(files.map(({ object }) => object), cwd);
    return files.map(({ path }, index) => sourceOf(path, contents[index] ?? Buffer.alloc(0)));
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer | null; message: string };
    const [line = ''] = (stderr?.toString('utf8') ?? message).replaceAll('^{commit}', '').trim().split('\n');
    return `Unexpected revision \`${revision}\`, expected one that git knows: ${line}`;
  }
}

/** A file in git: links and other repositories are none. */
interface FileAt {
  readonly path: string;
  /** The name of its content. */
  readonly object: string;
}

/** Of a commit only: in a folder of one (`HEAD:content`) the paths would start elsewhere, and none be found. */
function filesAt(revision: string, folder: string, cwd: string): FileAt[] {
  const lines = git(cwd, ['ls-tree', '-r', '-z', `${revision}^{commit}`, '--', folder]).toString('utf8').split('\0');
  return lines.flatMap((line): FileAt[] => {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return object === undefined || path === undefined || isPassedOver(path) ? [] : [{ path, object }];
  });
}

/** What reading the working copy passes over, too. */
function isPassedOver(path: string): boolean {
  return path.split('/').slice(0, -1).some((name) => name === 'node_modules' || (name.startsWith('.') && name !== '.well-known'));
}

/** Contents by their names, all by one process: `⟨name⟩ blob ⟨size⟩`, a line feed, the bytes, a line feed. */
function contentsOf(objects: readonly string[], cwd: string): Buffer[] {
  const output = git(cwd, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
  let at = 0;
  return objects.map(() => {
    const start = output.indexOf(0x0a, at) + 1;
    const header = output.toString('latin1', at, start - 1);
    const size = Number(/ blob (\d+)$/.exec(header)?.[1]);
    if (Number.isNaN(size)) throw new Error(`git has no content for ${header}`);
    at = start + size + 1;
    return output.subarray(start, start + size);
  });
}

/** The policy at a revision; `null` where there is none that can be used. */
export function policyAt(revision: string, path: string, cwd: string): CompiledPolicy | null {
  const bytesOf = (file: string): Buffer | null => {
    try {
      return git(cwd, ['show', `${revision}:./${file}`]);
    } catch {
      return null;
    }
  };
  const text = bytesOf(path);
  if (text === null) return null;
  const result = parsePolicy(text.toString('utf8'), path, {
    digestOf: (file) => {
      const bytes = bytesOf(file);
      return bytes === null ? null : sha256Of(bytes);
    },
    textOf: (file) => bytesOf(file)?.toString('utf8') ?? null,
    checks: checkNames,
  });
  return result.ok ? result.policy : null;
}

function sourceOf(path: string, bytes: Buffer): Source | Unread {
  if (!isUtf8(bytes) || bytes.includes(0)) return { path, sha256: sha256Of(bytes), isListed: true };
  return { path, text: bytes.toString('utf8').replace(/^\ufeff/, '') };
}

function git(cwd: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', [...args], { cwd, input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'pipe'] });
}
