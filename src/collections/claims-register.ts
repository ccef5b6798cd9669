import { z } from 'astro/zod';
import { collectionOf } from './define.ts';

const text = z.string().min(1);

/** `content/claims-register.yml`: the words around the register; its rows come from the policy. */
export const claimsRegister = collectionOf({ base: './content', pattern: 'claims-register.yml' }, z.strictObject({
  title: text,
  description: text,
  lead: text,
  trail: z.array(z.strictObject({ label: text, href: text })).describe('Steps of the breadcrumb between home and the page.'),
  intro: z.array(text).describe('Paragraphs before the claims.'),
  made: text.describe('On the chip of a claim that is made.'),
  unmade: text.describe('On the chip of a claim that is not made.'),
  waived: text.describe('On the chip of a claim that is not made, but for a sentence under a waiver.'),
  withheld: text.describe('On the chip of a claim that is approved, while the check it rests on does not hold.'),
  fields: z.strictObject({
    words: text.describe('Before the approved sentences.'),
    pages: text.describe('Before the pages they may stand on.'),
    approver: text.describe('Before who approved them.'),
    from: text.describe('Before the day of the approval.'),
    until: text.describe('Before the last day.'),
    evidence: text.describe('Before the evidence.'),
    waiver: text.describe('Before the page of a sentence under a waiver; its last day follows.'),
    instead: text.describe('Before what is said where a claim is not made.'),
    owner: text.describe('Before whom to ask.'),
    reviewed: text.describe('Before the day of the last review.'),
  }),
  unreviewed: text.describe('In place of that day before the first review.'),
  anyWording: text,
  everyPage: text,
  whileChecked: text.describe('In place of a last day where checks are the evidence.'),
  seen: text.describe('Before the day a link was last seen; the host of its address stands before it.'),
  checks: z.record(z.string(), text).describe('What each check looks at, by its name.'),
  families: z.record(z.string(), text).describe('Headings of groups, in order, by what claim ids begin with.'),
  history: z
    .strictObject({
      heading: text,
      title: text.describe('Of the feed.'),
      text: text.describe('Before the newest changes.'),
      feed: text.describe('The link to the feed.'),
      changes: z.record(z.string(), text).describe('What each kind of change is called; a list of ids follows.'),
    })
    .describe('What changed in the register; its rows come from claims-history.json.'),
  record: z.strictObject({ heading: text, text: text, manifest: text, schema: text, history: text }),
}));
