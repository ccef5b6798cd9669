import { z } from 'astro/zod';
import { collectionOf } from './define.ts';

/**
 * `content/boundaries/<id>.md`: a statement that must stand wherever its
 * subject is raised. The body is the statement; it has no front matter.
 */
export const boundaries = collectionOf(
  { base: './content/boundaries', pattern: '*.md', text: 'statement' },
  z.strictObject({}),
);
