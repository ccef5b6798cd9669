/** Adapter: what the sitemap says of a page. */
import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { lastChange } from '../content/last-change.ts';
import { sourcesOf } from '../content/pages.ts';

/** Whether a page belongs in the sitemap; pages of prose say so themselves. */
export function isInSitemap(url: string): boolean {
  return sourcesOf(new URL(url).pathname)
    .filter((file) => file.endsWith('.md'))
    .every(isIndexedSource);
}

/** The page's own item, dated by the history of its copy where that is known. */
export function withLastChange<Item extends { url: string }>(item: Item): Item & { lastmod?: string } {
  const changed = lastChange(sourcesOf(new URL(item.url).pathname));
  return changed === null ? item : { ...item, lastmod: changed.toISOString() };
}

/** Whether a page's front matter, read as Astro reads it, lets search engines list the page. */
export function isIndexedSource(file: string): boolean {
  return parseFrontmatter(readFileSync(file, 'utf8')).frontmatter['isIndexed'] !== false;
}
