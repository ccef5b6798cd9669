/** The files of a folder, however deep. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every file of a folder, by its path from there with forward slashes, in
 * order; what links lead to is among them.
 *
 * @throws {Error} Node's, where the folder or what a link leads to is not there.
 */
export function filesBelow(folder: string): string[] {
  return pathsBelow(folder, (path) => statSync(path).isFile());
}

/** The same for whoever asks what there is: none of a folder that is not there, and no link that leads to nothing. */
export function filesThere(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return pathsBelow(folder, (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function pathsBelow(folder: string, isFile: (path: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isFile(join(folder, path)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
