/** Sections of the home page and the mooring path. */
import { z } from 'astro/zod';
import { id, link, words } from './fields.ts';

const sectionHead = {
  id: id.describe('The anchor of the section.'),
  heading: words.describe('Heading of the section.'),
  lead: words.optional().describe('A paragraph under the heading.'),
  more: link.optional().describe('Where the section goes on.'),
};

export const plainSection = z.strictObject(sectionHead);

export const definitions = z.strictObject({
  ...sectionHead,
  items: z
    .array(z.strictObject({ term: words, definition: words }))
    .min(1)
    .describe('Terms with what they mean.'),
});

export const questions = z.strictObject({
  ...sectionHead,
  caption: words.describe('What the table holds, for screen readers.'),
  columns: z.strictObject({ question: words, answer: words, boundary: words }),
  rows: z
    .array(
      z.strictObject({
        question: words.describe('What a buyer asks.'),
        answer: words.describe('What the record answers.'),
        boundary: id.describe('The statement of content/boundaries/ where the answer stops.'),
      }),
    )
    .min(1),
});

export const manifest = z.strictObject({
  ...sectionHead,
  title: words.describe('Head of the sheet.'),
  note: words.describe('A remark in the head of the sheet.'),
  records: z
    .array(
      z.strictObject({
        heading: words,
        note: words.optional().describe('What holds for all of its lines.'),
        isLimit: z.boolean().default(false).describe('Whether the record states a limit.'),
        lines: z
          .array(
            z.strictObject({
              term: words,
              detail: words.describe('What the line is for; `**bold**` and code in backticks are marked.'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export const handoff = z.strictObject({
  ...sectionHead,
  today: words.describe('Label of what holds today.'),
  then: words.describe('Label of what production needs.'),
  items: z.array(z.strictObject({ heading: words, today: words, then: words })).min(1),
});
