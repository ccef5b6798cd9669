/** How every collection is made, so that its files can be checked before Astro reads them. */
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';

export interface Files {
  /** A folder, from the project's. */
  readonly base: string;
  /** Which of its files. */
  readonly pattern: string;
  /** What the text of its Markdown is, other than a page's. */
  readonly text?: 'checklist' | 'statement';
}

const known = new WeakMap<object, Files>();

/** A collection of Markdown, rendered when a page needs it, or of YAML; one schema for all its files. */
export function collectionOf<Schema extends z.ZodType>(files: Files, schema: Schema) {
  const { base, pattern } = files;
  const loader = glob({ base, pattern, ...(pattern.endsWith('.md') ? { deferRender: true } : {}) });
  const collection = defineCollection({
    loader: { ...loader, load: (context) => loader.load({ ...context, logger: quiet(context.logger) }) },
    schema,
  });
  known.set(collection, files);
  return collection;
}

/**
 * A logger that leaves out which file could not be read again: while somebody writes,
 * `src/integrations/content.ts` says so, with the line and the field.
 */
function quiet<Logger extends { error(message: string): void }>(logger: Logger): Logger {
  const error = (message: string): void => {
    if (!message.startsWith('Failed to reload ')) logger.error(message);
  };
  return Object.assign(Object.create(logger) as Logger, { error });
}

/** Where a collection's files are; `null` for one made otherwise. */
export function filesOf(collection: object): Files | null {
  return known.get(collection) ?? null;
}
