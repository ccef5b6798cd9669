import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { metNeedProblem, openLabelProblem } from '../lib/register/status-labels.ts';
import { head, id, link, words, wordsUnless } from './fields.ts';
import { definitions, plainSection } from './sections.ts';

const fitList = z.strictObject({ heading: words, items: z.array(words).min(1) });
const goodList = fitList.extend({
  items: z.array(wordsUnless(metNeedProblem).describe('Whom it is for, not what they need.')).min(1),
});

/** `content/home.yml`: the product page. */
export const home = collectionOf(
  { base: './content', pattern: 'home.yml' },
  z.strictObject({
    ...head,
    eyebrow: words.describe('A line over the heading.'),
    heading: words.describe('The heading of the page.'),
    lead: words.describe('A paragraph under the heading.'),
    actions: z.array(link).min(1).max(2).describe('Ways on; the first stands out.'),
    note: words.describe('The limit that stands in the first view; `**bold**` and code in backticks are marked.'),
    noteLink: link.describe('Where the note goes on.'),
    plan: z.strictObject({
      alternative: words.describe('What the berth plan shows, for those who do not see it.'),
      office: words.describe('Name of the building on the quay.'),
      vacant: words.describe('Word in the empty berth.'),
      caption: words.describe('Under the drawing.'),
      warning: words.describe('Under the drawing, slanted.'),
    }),
    lines: definitions.describe('The four letters of the berth plan, A to D in order.'),
    course: plainSection.describe('Around the drawing of content/lifecycle.yml.'),
    said: plainSection.extend({
      marks: z.strictObject({
        stands: words,
        deferred: wordsUnless(openLabelProblem),
        unsaid: wordsUnless(openLabelProblem),
      }),
      rows: z
        .array(
          z.strictObject({
            mark: z.enum(['stands', 'deferred', 'unsaid']),
            heading: words,
            text: words.describe('The evidence, or what is missing.'),
            boundary: id.optional().describe('The statement of content/boundaries/ beside it.'),
            claims: z
              .array(z.string())
              .describe(
                'Claims of the policy that the row speaks of. Once one is approved, a row that says otherwise is left out.',
              ),
          }),
        )
        .min(1),
    }),
    handoff: definitions.describe('What production needs, in a line each; the mooring path has it in full.'),
    fit: z.strictObject({ heading: words, good: goodList, not: fitList }),
  }),
);
