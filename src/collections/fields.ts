/** Fields that several collections share. */
import { z } from 'astro/zod';
import { dayOf } from '../claims/site-tools.ts';

/** Copy: some words, with nothing around them. */
export const words = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'words without space around them');

/** Copy that the engine's reading is asked of, too: what is wrong with it, or `null`. */
export function wordsUnless(problemOf: (text: string) => string | null) {
  return words.superRefine((text, context) => {
    const message = problemOf(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
}

/** A place on this site: slashes at both ends of the path, and a section if need be. */
const href = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*([a-z0-9-]+\.[a-z]+)?(#[a-z0-9-]+)?$/, 'a path on this site, with slashes at both ends')
  .describe('A path on this site, with slashes at both ends, and a #section if need be.');

export const link = z.strictObject({ label: words.describe('What the link says.'), href });

/** The id of a record or a section: lower case, digits, single dashes. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case, digits and dashes');

/** A day as YYYY-MM-DD; YAML reads an unquoted one as a moment. */
export const day = z.preprocess((value) => (value instanceof Date ? dayOf(value) : value), z.iso.date());

/** What search results and share cards show of a page. */
export const head = {
  title: words.max(70).describe('Title of the page in a browser and in search results.'),
  description: words.min(50).max(170).describe('One or two sentences for search results and share cards.'),
};
