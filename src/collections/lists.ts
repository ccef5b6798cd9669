import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { lackLabelProblem, openLabelProblem, openWordsProblem } from '../lib/register/status-labels.ts';
import { head, id, link, words, wordsUnless } from './fields.ts';

const status = z.strictObject({ label: words.describe('On the chip.'), meaning: words.describe('In a sentence.') });
const openStatus = z.strictObject({
  label: wordsUnless(openLabelProblem).describe('On the chip.'),
  meaning: wordsUnless(openWordsProblem).describe('In a sentence.'),
});

/** `content/lists.yml`: the words around checklists and registers. `{done}` and `{total}` are replaced by numbers. */
export const lists = collectionOf(
  { base: './content', pattern: 'lists.yml' },
  z.strictObject({
    parents: z.strictObject({ resources: link, checklists: link }).describe('Steps of the breadcrumb.'),
    index: z.strictObject({
      ...head,
      lead: words.describe('A paragraph under the heading.'),
      own: words.describe('On the chip of BayStore’s own list.'),
      template: words.describe('On the chip of a template.'),
    }),
    checklist: z.strictObject({
      audience: words.describe('Before whom the list is for.'),
      version: words.describe('Before the number of the edition.'),
      boxes: words.describe('Under a count.'),
      sections: words.describe('Under a count.'),
      critical: words.describe('A tier, on its chip.'),
      recommended: words.describe('A tier, on its chip.'),
      optional: words.describe('A tier, on its chip.'),
      outdated: words.describe('Under a count.'),
      done: words.describe('Under a count.'),
      open: words.describe('Under a count.'),
      doneOf: words.describe('Beside a heading of an own list.'),
      boxesOf: words.describe('Beside a heading of a template.'),
      boxOf: words.describe('The same for one.'),
      owner: words.describe('Before a role.'),
      noteSources: words.describe('Heading of the sources.'),
      signOff: words.describe('Heading of the lines to sign.'),
      signOffLead: words.describe('Under that heading.'),
      name: words.describe('An empty line.'),
      signature: words.describe('An empty line.'),
      date: words.describe('An empty line.'),
      reviewedOn: words.describe('An empty line.'),
      nextReview: words.describe('An empty line.'),
    }),
    chips: z
      .record(words, z.enum(['ready', 'conditional', 'deferred', 'not']))
      .describe('Bold words at the start of a table cell that stand as a chip, and its kind.'),
    ticks: z
      .strictObject({
        heading: words,
        intro: words.describe('What ticking does, and where ticks are kept.'),
        progress: words
          .regex(
            /^\{done\} \p{Ll}{1,12} \{total\} \p{Ll}{1,20}$/u,
            'Unexpected words, expected `{done} of {total} ticked` with other small words: numbers are put in where nobody judges them',
          )
          .describe('Shown, and announced after each tick: two numbers, and a small word after each.'),
        openOnly: words.describe('A box that hides what is ticked.'),
        clear: words.describe('A button.'),
        sure: words.describe('Asked before it.'),
        cleared: words.describe('Announced after it.'),
        complete: words.describe('Shown, and announced, when nothing is left to tick.'),
      })
      .describe('What a reader can do with a list; needs JavaScript.'),
    downloadsHeading: words.describe('Over the files of a list, or of the launch register.'),
    downloads: z
      .array(
        z.strictObject({ format: z.enum(['md', 'csv', 'json']), label: words, type: words.describe('Media type.') }),
      )
      .describe('Files of each list.'),
    register: z.strictObject({
      ...head,
      lead: words.describe('A paragraph under the heading.'),
      statusHeading: words,
      boundariesLead: words.describe('Before the statements.'),
      boundaries: z.array(id).describe('Statements of content/boundaries/ under the statuses.'),
      areasHeading: words,
      statuses: z.strictObject({ ready: status, conditional: openStatus, deferred: openStatus }),
      fields: z
        .strictObject({
          toShow: words,
          onFile: words,
          digest: words,
          missing: wordsUnless(lackLabelProblem),
          owner: words,
          risk: words,
        })
        .describe('Before what an entry says.'),
    }),
  }),
);
