import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { head, link, words } from './fields.ts';
import { definitions, handoff, manifest, plainSection, questions } from './sections.ts';

/** `content/mooring-path.yml`: the way from an order to the handoff. */
export const mooringPath = collectionOf(
  { base: './content', pattern: 'mooring-path.yml' },
  z.strictObject({
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
);
