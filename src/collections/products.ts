import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { head, words } from './fields.ts';

/** `content/products/<id>.md`: one product family each; a new file is a new page. */
export const products = collectionOf(
  { base: './content/products', pattern: '*.md' },
  z.strictObject({
    ...head,
    label: words.describe('The family in breadcrumbs and lists.'),
    heading: words.describe('The heading of the page.'),
    lead: words.describe('A paragraph under the heading, and the text of its card.'),
    vessel: z.enum(['sloop', 'ferry', 'tug', 'barge']).describe('The vessel in its berth.'),
    order: z.int().min(1).describe('Its place among the families.'),
    settle: z
      .strictObject({
        heading: words,
        items: z.array(z.strictObject({ term: words, definition: words })).min(1),
      })
      .describe('What a buyer settles for an instance of this family.'),
  }),
);
