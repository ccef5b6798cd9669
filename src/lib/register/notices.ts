/** Adapter: the notices of change. */
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All of them, the newest first; those of one day by their ids. */
export async function noticesNewestFirst(): Promise<CollectionEntry<'notices'>[]> {
  return (await getCollection('notices')).sort(
    (a, b) => b.data.day.localeCompare(a.data.day) || b.id.localeCompare(a.id),
  );
}
