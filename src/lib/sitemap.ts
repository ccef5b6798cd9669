/** What the sitemap says of a page. */
import { lastChange } from './history.ts';
import { isIndexedSource, sourcesOf } from './sources.ts';

/** Whether a page belongs in the sitemap; pages of prose say so themselves. */
export function isListed(url: string): boolean {
  return sourcesOf(new URL(url).pathname).every(isIndexedSource);
}

/** The page's own item, dated by the history of its copy where that is known. */
export function withLastChange<Item extends { url: string }>(item: Item): Item & { lastmod?: string } {
  const changed = lastChange(sourcesOf(new URL(item.url).pathname));
  return changed === null ? item : { ...item, lastmod: changed.toISOString() };
}
