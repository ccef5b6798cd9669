/** The built site, read from its folder. The build suite makes it; these tests look at it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attribute, builtUrl, elementsOf, filesBelow } from '../../src/claims/site-tools.ts';
import type { Element } from '../../src/claims/site-tools.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(join(dist, 'index.html')))
  throw new Error('Unexpected absence of dist/, expected a built site: run `npm run build` first.');

/** Every file's path from the site's folder, with forward slashes. */
export const files: readonly string[] = filesBelow(dist);

export interface Page {
  readonly path: string;
  /** From the site's root: `/mooring-path/`. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export const pages: readonly Page[] = files
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const html = text(path);
    return { path, url: builtUrl(path), html, elements: elementsOf(html) };
  });

/** Pages that search engines may list. */
export const listed: readonly Page[] = pages.filter(
  ({ elements }) =>
    !elements.some((each) => attribute(each, 'name') === 'robots' && /noindex/.test(attribute(each, 'content') ?? '')),
);

export function bytes(path: string): Buffer {
  return readFileSync(join(dist, path));
}

export function text(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}
