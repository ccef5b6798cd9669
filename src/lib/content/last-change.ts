/** Adapter: when a file was last changed, from the history in git. */
import { execFileSync } from 'node:child_process';

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

let isUsable: boolean | null = null;

/**
 * The moment of the newest commit that touched one of the files; null outside
 * a full clone and for files that have changes or no commit. In a shallow
 * clone the oldest commit seems to have touched everything, so it says nothing.
 *
 * @param paths From the folder that the build runs in.
 */
export function lastChange(paths: readonly string[]): Date | null {
  isUsable ??= isFullClone();
  if (!isUsable || paths.length === 0) return null;
  try {
    if (git('status', '--porcelain', '--', ...paths) !== '') return null;
    const moment = git('log', '-1', '--format=%cI', '--', ...paths);
    return moment === '' ? null : new Date(moment);
  } catch {
    return null;
  }
}

function isFullClone(): boolean {
  try {
    return git('rev-parse', '--is-shallow-repository') === 'false';
  } catch {
    return false;
  }
}
