import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { openLabelProblem, openWordsProblem } from '../lib/register/status-labels.ts';
import { head, id, link, words, wordsUnless } from './fields.ts';

/** `content/claims-register.yml`: the words around the register; its rows come from the policy. */
export const claimsRegister = collectionOf(
  { base: './content', pattern: 'claims-register.yml' },
  z.strictObject({
    ...head,
    lead: words.describe('A paragraph under the heading.'),
    trail: z.array(link).describe('Steps of the breadcrumb between home and the page.'),
    intro: z.array(words).describe('Paragraphs before the claims.'),
    boundaries: z.array(id).describe('Statements of content/boundaries/, each under the heading of its family.'),
    made: words.describe('On the chip of a claim that is made.'),
    unmade: wordsUnless(openLabelProblem).describe('On the chip of a claim that is not made.'),
    waived: wordsUnless(openWordsProblem).describe(
      'On the chip of a claim that is not made, but for a sentence under a waiver.',
    ),
    withheld: wordsUnless(openWordsProblem).describe(
      'On the chip of a claim that is approved, while the check it rests on does not hold.',
    ),
    fields: z.strictObject({
      words: words.describe('Before the approved sentences.'),
      pages: words.describe('Before the pages they may stand on.'),
      approver: words.describe('Before who approved them.'),
      from: words.describe('Before the day of the approval.'),
      until: words.describe('Before the last day.'),
      evidence: words.describe('Before the evidence.'),
      waiver: words.describe('Before the page of a sentence under a waiver; its last day follows.'),
      instead: words.describe('Before what is said where a claim is not made.'),
      missing: words.describe('Before the check that does not hold.'),
      owner: words.describe('Before the role that answers for the entry.'),
      reviewed: words.describe('Before the day of the last review.'),
    }),
    unreviewed: words.describe('After the introduction, before the first review of any entry.'),
    unchecked: words.describe('Before what that check looks at.'),
    anyWording: words,
    everyPage: words,
    whileChecked: words.describe('In place of a last day where checks are the evidence.'),
    digest: words.describe('Before the first digits of the digest of a document.'),
    seen: words.describe('Before the day a link was last seen.'),
    checks: z.record(z.string(), words).describe('What each check looks at, by its name.'),
    families: z.record(z.string(), words).describe('Headings of groups, in order, by what claim ids begin with.'),
    history: z
      .strictObject({
        heading: words,
        title: words.describe('Of the feed.'),
        text: words.describe('Before the newest changes.'),
        feed: words.describe('The link to the feed.'),
        earlier: words.describe('Opens the days before the newest ten.'),
        changes: z.record(z.string(), words).describe('What each kind of change is called; a list of ids follows.'),
      })
      .describe('What changed in the register; its rows come from claims-history.json.'),
    record: z.strictObject({ heading: words, text: words, manifest: words, schema: words, history: words }),
  }),
);
