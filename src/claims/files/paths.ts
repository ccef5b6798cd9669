/** Paths of files, as they are shown and compared. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Where a site keeps the files that are copied as they are: their addresses leave it out. */
export const assetsFolder = 'public';

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

/** The path with its links followed, as far as it exists. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}
