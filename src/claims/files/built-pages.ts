/** The pages of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtUrl } from '../policy/patterns.ts';
import { filesBelow } from './files-below.ts';

export interface BuiltPage {
  /** From the site's root: `/mooring-path/`. */
  readonly url: string;
  readonly html: string;
}

interface PageFile extends BuiltPage {
  /** From the site's folder, with forward slashes: `mooring-path/index.html`. */
  readonly path: string;
}

/** Every page in the folder of a built site, in order of path. */
export function builtPages(folder: string): PageFile[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, url: builtUrl(path), html: readFileSync(join(folder, path), 'utf8') }));
}
