import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { day, head, link, words } from './fields.ts';

/** `content/pages/<path>.md`: pages of prose, each at its own path. */
export const pages = collectionOf(
  { base: './content/pages', pattern: '**/*.md' },
  z.strictObject({
    ...head,
    label: words.describe('The page in breadcrumbs and lists.'),
    heading: words.optional().describe('The heading; the title by default.'),
    lead: words.optional().describe('A paragraph under the heading.'),
    isIndexed: z.boolean().default(true).describe('Whether search engines may list it.'),
    isDraft: z.boolean().default(false).describe('Whether it is marked as a draft.'),
    hasContents: z.boolean().default(false).describe('Whether its sections are listed beside it.'),
    onward: z.array(link).max(3).default([]).describe('Ways on from the pages under it.'),
    actions: z.array(link).max(2).default([]).describe('Ways on; the first stands out.'),
    drawing: z
      .strictObject({
        kind: z.enum(['berth-depth']).describe('Which drawing.'),
        alternative: words.describe('What it shows, for those who do not see it.'),
        caption: words.describe('Under the drawing.'),
        warning: words.describe('Under the drawing, slanted.'),
      })
      .optional()
      .describe('A drawing over the text; its letters are those of `terms`.'),
    terms: z
      .array(z.strictObject({ term: words, definition: words }))
      .default([])
      .describe('Terms with what they mean, over the text.'),
    cards: z
      .array(link.extend({ text: words.describe('What is to be found there.') }))
      .default([])
      .describe('Pages that it leads to.'),
    reviewed: z
      .strictObject({
        last: day.optional().describe('When it was last reviewed.'),
        next: day.optional().describe('When it will be.'),
        owner: words.optional().describe('The role that keeps it.'),
      })
      .optional()
      .describe('Only what is known.'),
  }),
);
