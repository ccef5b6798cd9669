import { type CollectionEntry, getEntry } from 'astro:content';

/**
 * The words around checklists and registers.
 *
 * @throws {Error} `content/lists.yml` is not there.
 */
export async function listWords(): Promise<CollectionEntry<'lists'>['data']> {
  const entry = await getEntry('lists', 'lists');
  if (entry === undefined) throw new Error('No content/lists.yml');
  return entry.data;
}
