/** How every collection is made, so that its files can be checked before Astro reads them. */
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';

export interface Files {
  /** A folder, from the project's. */
  readonly base: string;
  /** Which of its files. */
  readonly pattern: string;
}

const known = new WeakMap<object, Files>();

/** A collection of Markdown, rendered when a page needs it, or of YAML; one schema for all its files. */
export function collectionOf<Schema extends z.ZodType>(files: Files, schema: Schema) {
  const isMarkdown = files.pattern.endsWith('.md');
  const loader = glob({ ...files, ...(isMarkdown ? { deferRender: true } : {}) });
  const collection = defineCollection({ loader, schema });
  known.set(collection, files);
  return collection;
}

/** Where a collection's files are; `null` for one made otherwise. */
export function filesOf(collection: object): Files | null {
  return known.get(collection) ?? null;
}
