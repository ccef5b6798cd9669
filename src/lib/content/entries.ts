/** Adapter: entries that pages cannot do without. */
import { getEntry } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';

/**
 * The entry of a collection.
 *
 * @throws {Error} There is none of that id.
 */
export async function entryOf<Key extends CollectionKey>(collection: Key, id: string): Promise<CollectionEntry<Key>> {
  const entry = (await getEntry({ collection, id } as never)) as CollectionEntry<Key> | undefined;
  if (entry === undefined) throw new Error(`No entry \`${id}\` in the collection \`${collection}\``);
  return entry;
}

/** The words around checklists and registers: `content/lists.yml`. */
export async function listWords(): Promise<CollectionEntry<'lists'>['data']> {
  return (await entryOf('lists', 'lists')).data;
}

/** What every page shares: `content/site.yml`. */
export async function siteData(): Promise<CollectionEntry<'site'>['data']> {
  return (await entryOf('site', 'site')).data;
}
