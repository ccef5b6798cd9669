import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { link } from './fields.ts';

const mail = z
  .string()
  .regex(/^mailto:[^@\s]+@[^@\s]+$/, 'a mailto: address')
  .describe('Where to write to, as a mailto: address.');

export const siteSchema = z.strictObject({
  name: z.string().min(1).describe('The name of the publisher and of the site.'),
  origin: z.url().describe('Scheme and host, without a slash at the end.'),
  contacts: z.strictObject({
    security: mail.describe('Who reads reports of weaknesses.'),
    accessibility: mail.describe('Who reads reports of barriers.'),
  }),
  language: z.string().min(2).describe('BCP 47 tag of the copy.'),
  locale: z
    .string()
    .regex(/^[a-z]{2}_[A-Z]{2}$/)
    .describe('Open Graph locale.'),
  tagline: z.string().min(1).describe('One line, in the footer.'),
  promise: z.string().min(1).describe('What this site does with its visitors, in the footer.'),
  labels: z.strictObject({
    skip: z.string().describe('The link that jumps over the header.'),
    menu: z.string().describe('The button that opens the menu on a phone.'),
    mainNavigation: z.string().describe('Name of the main navigation, for screen readers.'),
    breadcrumb: z.string().describe('Name of the breadcrumb trail, for screen readers.'),
    home: z.string().describe('The home page, as the first breadcrumb and wherever a link is to it by name.'),
    contents: z.string().describe('Heading of the list of sections.'),
    lastReviewed: z.string().describe('Before the date of the last review.'),
    nextReview: z.string().describe('Before the date of the next review.'),
    lastChanged: z.string().describe('Before the date of the last change.'),
    owner: z.string().describe('Before the role that keeps the page.'),
    boundary: z
      .string()
      .min(1)
      .describe('The link of a boundary note to the claims register; `{subject}` is the boundary’s id in words.'),
    draft: z.string().describe('On the chip of a page that is a draft.'),
  }),
  navigation: z.array(link).min(1).describe('Links of the header, in order.'),
  entry: link.describe('The link that stands apart at the end of the header.'),
  footer: z.strictObject({
    groups: z
      .array(z.strictObject({ heading: z.string().min(1), links: z.array(link).min(1) }))
      .min(1)
      .describe('Columns of links.'),
    noticesToDate: z.string().describe('Before the count of notices.'),
    corrected: z.string().describe('Before the date of the newest notice.'),
  }),
});

/** `content/site.yml`: what every page shares. */
export const site = collectionOf({ base: './content', pattern: 'site.yml' }, siteSchema);
