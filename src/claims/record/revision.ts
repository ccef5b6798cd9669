/** Content and policy as a revision of the repository has them; nothing is checked out. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import type { Unread } from '../check.ts';
import { checkNames } from '../policy/check-names.ts';
import { parsePolicy } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import type { Source } from '../types.ts';

/** The files of a folder at a revision, or why they cannot be had. */
export function contentAt(revision: string, folder: string, cwd: string): (Source | Unread)[] | string {
  if (revision.startsWith('-') || revision === '') return `Unexpected revision \`${revision}\`, expected one such as \`origin/main\``;
  try {
    const names = git(cwd, 'ls-tree', '-r', '-z', '--name-only', revision, '--', folder).toString('utf8').split('\0');
    return names.filter((name) => name !== '').map((name) => sourceOf(name, git(cwd, 'show', `${revision}:./${name}`)));
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer; message: string };
    const [line = ''] = (stderr?.toString('utf8') ?? message).trim().split('\n');
    return `Unexpected revision \`${revision}\`, expected one that git knows: ${line}`;
  }
}

/** The policy at a revision; `null` where there is none that can be used. */
export function policyAt(revision: string, path: string, cwd: string): CompiledPolicy | null {
  const bytesOf = (file: string): Buffer | null => {
    try {
      return git(cwd, 'show', `${revision}:./${file}`);
    } catch {
      return null;
    }
  };
  const text = bytesOf(path);
  if (text === null) return null;
  const result = parsePolicy(text.toString('utf8'), path, {
    digestOf: (file) => {
      const bytes = bytesOf(file);
      return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
    },
    textOf: (file) => bytesOf(file)?.toString('utf8') ?? null,
    checks: checkNames,
  });
  return result.ok ? result.policy : null;
}

function sourceOf(path: string, bytes: Buffer): Source | Unread {
  if (!isUtf8(bytes) || bytes.includes(0)) return { path, sha256: createHash('sha256').update(bytes).digest('hex'), isListed: true };
  return { path, text: bytes.toString('utf8').replace(/^\ufeff/, '') };
}

function git(cwd: string, ...args: string[]): Buffer {
  return execFileSync('git', args, { cwd, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}
