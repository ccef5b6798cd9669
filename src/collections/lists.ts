import { z } from 'astro/zod';
import { collectionOf } from './define.ts';

const text = z.string().min(1);
const crumb = z.strictObject({ label: text, href: text });
const status = z.strictObject({ label: text.describe('On the chip.'), meaning: text.describe('In a sentence.') });

/** `content/lists.yml`: the words around checklists and registers. `{done}` and `{total}` are replaced by numbers. */
export const lists = collectionOf({ base: './content', pattern: 'lists.yml' }, z.strictObject({
  parents: z.strictObject({ resources: crumb, checklists: crumb }).describe('Steps of the breadcrumb.'),
  index: z.strictObject({
    title: text,
    description: text,
    lead: text,
    own: text.describe('On the chip of BayStore’s own list.'),
    template: text.describe('On the chip of a template.'),
  }),
  checklist: z.strictObject({
    audience: text.describe('Before whom the list is for.'),
    version: text.describe('Before the number of the edition.'),
    boxes: text.describe('Under a count.'),
    sections: text.describe('Under a count.'),
    critical: text.describe('A tier, on its chip.'),
    recommended: text.describe('A tier, on its chip.'),
    optional: text.describe('A tier, on its chip.'),
    outdated: text.describe('Under a count.'),
    done: text.describe('Under a count.'),
    open: text.describe('Under a count.'),
    doneOf: text.describe('Beside a heading of an own list.'),
    boxesOf: text.describe('Beside a heading of a template.'),
    boxOf: text.describe('The same for one.'),
    owner: text.describe('Before a role.'),
    noteSources: text.describe('Heading of the sources.'),
    signOff: text.describe('Heading of the lines to sign.'),
    signOffLead: text.describe('Under that heading.'),
    name: text.describe('An empty line.'),
    signature: text.describe('An empty line.'),
    date: text.describe('An empty line.'),
    reviewedOn: text.describe('An empty line.'),
    nextReview: text.describe('An empty line.'),
    downloads: text.describe('Name of the list of files.'),
  }),
  chips: z.record(text, z.enum(['ready', 'conditional', 'deferred', 'not'])).describe('Bold words at the start of a table cell that stand as a chip, and its kind.'),
  ticks: z
    .strictObject({
      heading: text,
      intro: text.describe('What ticking does, and where ticks are kept.'),
      progress: text
        .regex(/^\{done\} \p{Ll}{1,12} \{total\} \p{Ll}{1,20}$/u, 'Unexpected words, expected `{done} of {total} ticked` with other small words: numbers are put in where nobody judges them')
        .describe('Shown, and announced after each tick: two numbers, and a small word after each.'),
      openOnly: text.describe('A box that hides what is ticked.'),
      clear: text.describe('A button.'),
      sure: text.describe('Asked before it.'),
      cleared: text.describe('Announced after it.'),
      complete: text.describe('Shown, and announced, when nothing is left to tick.'),
    })
    .describe('What a reader can do with a list; needs JavaScript.'),
  downloads: z
    .array(z.strictObject({ format: z.enum(['md', 'csv', 'json']), label: text, type: text.describe('Media type.') }))
    .describe('Files of each list.'),
  register: z.strictObject({
    title: text,
    description: text,
    lead: text,
    statusHeading: text,
    areasHeading: text,
    statuses: z.strictObject({ ready: status, conditional: status, deferred: status }),
    fields: z.strictObject({ toShow: text, onFile: text, missing: text, owner: text, risk: text, route: text }).describe('Before what an entry says.'),
  }),
}));
