/** What was probably meant by a path at which there is nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../text/nearest.ts';
import { assetsFolder, isWithin, shownPath } from './paths.ts';

/**
 * A path that is there and is written like one that is not, from the working directory; `null`
 * where none is near.
 *
 * @param file Absolute.
 */
export function nearPath(file: string, cwd: string): string | null {
  const asset = join(cwd, assetsFolder, relative(cwd, file));
  if (isWithin(cwd, file) && existsSync(asset)) return shownPath(asset, cwd);
  const folder = dirname(file);
  const name = existsSync(folder) ? nearest(basename(file), readdirSync(folder)) : null;
  return name === null ? null : shownPath(join(folder, name), cwd);
}

/** A path as a finding names it, without the line and column after it. */
export function withoutPlace(path: string, cwd: string): string {
  const file = path.replace(/(?::\d+){1,2}$/, '');
  return !existsSync(resolve(cwd, path)) && existsSync(resolve(cwd, file)) ? file : path;
}
