/** Which files of `content/` a page is written in. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Pages at the root of a collection have a file of the collection's name. */
const home = ['content/home.yml'];

/**
 * The files that hold a page's copy, as far as the path tells: `/legal/terms/`
 * is `content/pages/legal/terms.md`, `/products/x/` is `content/products/x.md`.
 *
 * @param pathname With slashes at both ends.
 */
export function sourcesOf(pathname: string): string[] {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (path === '') return home;
  const short = path.replace(/^resources\//, '');
  return [...new Set([`pages/${path}`, path, short])]
    .flatMap((name) => [`content/${name}.md`, `content/${name}.yml`])
    .filter((file) => existsSync(file));
}

/** Whether a page's front matter keeps it out of search engines. */
export function isIndexedSource(file: string): boolean {
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  const data: unknown = parse(frontMatter);
  return !(data !== null && typeof data === 'object' && 'isIndexed' in data && data.isIndexed === false);
}
