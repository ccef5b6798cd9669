/** The files of a folder that a build has written. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every file of a folder, however deep, by its path from there with forward slashes, in order.
 *
 * @throws {Error} Node's, where the folder or what a link leads to is not there.
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}
