import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/**
 * `content/boundaries/<id>.md`: a statement that must stand wherever its
 * subject is raised. The body is the statement; it has no front matter.
 */
export const boundaries = defineCollection({
  loader: glob({ base: './content/boundaries', pattern: '*.md', deferRender: true }),
  schema: z.strictObject({}),
});
