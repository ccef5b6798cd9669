import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { day } from './fields.ts';

/**
 * `content/checklists/<id>.md`: a list of boxes. Its body, in the grammar of
 * `src/lib/checklists/checklist.ts`, is read from the file: Astro need not render it.
 */
export const checklists = collectionOf(
  { base: './content/checklists', pattern: '*.md', text: 'checklist' },
  z.strictObject({
    title: z.string().min(1).describe('Title of the page in a browser and in search results.'),
    label: z.string().min(1).describe('The list in breadcrumbs and in the index.'),
    heading: z.string().min(1).optional().describe('The heading; the title by default.'),
    description: z
      .string()
      .min(1)
      .describe('What the list is for, in a sentence; shown in the index and to search engines.'),
    kind: z
      .enum(['own', 'template'])
      .describe(
        '`own`: the state of BayStore itself, where a tick needs evidence. `template`: for a buyer’s operators, every box open.',
      ),
    version: z.string().min(1).describe('Edition of the list; raise it when an item is added, removed or turned.'),
    audience: z.string().min(1).describe('Who works through it.'),
    owner: z.string().min(1).optional().describe('Role that keeps the list, where one is decided.'),
    reviewed: day.optional().describe('Day of the last review, where there was one.'),
    nextReview: day.optional().describe('Day the next review is due, where one is set.'),
    signOff: z
      .array(
        z.strictObject({
          role: z.string().min(1).describe('Who signs.'),
          signs: z
            .string()
            .min(1)
            .optional()
            .describe('What the signature stands for, where it is not the whole list.'),
        }),
      )
      .default([])
      .describe('Lines for a name, a signature and a date, printed empty.'),
    sources: z
      .array(
        z.strictObject({
          title: z.string().min(1).describe('Name of the page.'),
          url: z.url().describe('Where it stands.'),
        }),
      )
      .default([])
      .describe('What the notes marked “Outdated” rest on.'),
  }),
);
