import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { head, id, words } from './fields.ts';

/** `content/glossary.yml`: nautical words, each with the plain one. */
export const glossary = collectionOf(
  { base: './content', pattern: 'glossary.yml' },
  z.strictObject({
    ...head,
    label: words.describe('The page in breadcrumbs.'),
    heading: words.describe('The heading of the page.'),
    lead: words.describe('A paragraph under the heading.'),
    plain: words.describe('Before the plain word.'),
    boundaries: z.array(id).describe('Statements of content/boundaries/ under the terms.'),
    terms: z
      .array(
        z.strictObject({
          id: id.describe('The anchor of the term.'),
          term: words.describe('The word; `**bold**` and code in backticks are marked.'),
          plain: words.describe('The word to use instead.'),
          definition: words,
        }),
      )
      .min(1),
  }),
);
