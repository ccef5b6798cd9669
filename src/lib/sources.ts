/** Which files of `content/` a page is written in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';

/** Pages at the root of a collection have a file of the collection's name. */
const home = ['content/home.yml'];

/** BayStore's own checklist does not stand among the templates. */
const elsewhere: Readonly<Record<string, string>> = { 'resources/checklist': 'content/checklists/public-claims.md' };

/**
 * The files that hold a page's copy, as far as the path tells: `/legal/terms/`
 * is `content/pages/legal/terms.md`, `/products/x/` is `content/products/x.md`,
 * `/resources/y/` may be every file of `content/y/`.
 *
 * @param pathname With slashes at both ends.
 */
export function sourcesOf(pathname: string): string[] {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (path === '') return home;
  if (Object.hasOwn(elsewhere, path)) return [elsewhere[path] ?? ''];
  const short = path.replace(/^resources\//, '');
  const files = [...new Set([`pages/${path}`, path, short])]
    .flatMap((name) => [`content/${name}.md`, `content/${name}.yml`])
    .filter((file) => existsSync(file));
  return files.length > 0 ? files : filesOf(`content/${short}`);
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`).toSorted();
}

/** Whether a page's front matter, read as Astro reads it, lets search engines list the page. */
export function isIndexedSource(file: string): boolean {
  return parseFrontmatter(readFileSync(file, 'utf8')).frontmatter['isIndexed'] !== false;
}
