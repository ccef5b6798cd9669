import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { head, link, words } from './fields.ts';
import { definitions, handoff, manifest, plainSection, questions } from './sections.ts';

/** `content/mooring-path.yml`: the way from an order to the handoff. */
export const mooringPath = defineCollection({
  loader: glob({ base: './content', pattern: 'mooring-path.yml' }),
  schema: z.strictObject({
    ...head,
    label: words.describe('The page in breadcrumbs.'),
    heading: words.describe('The heading of the page.'),
    lead: words.describe('A paragraph under the heading.'),
    why: definitions,
    course: plainSection,
    questions,
    manifest,
    handoff,
    fit: plainSection.extend({ items: z.array(words).min(1), next: link }),
  }),
});
