import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { day, words } from './fields.ts';

/** `content/notices/<id>.md`: a dated change in what the site says. */
export const notices = collectionOf(
  { base: './content/notices', pattern: '*.md' },
  z.strictObject({
    title: words.describe('What changed.'),
    day: day.describe('Day of the change.'),
    text: words.describe('What it means for a reader, in a sentence or two; also in the feed.'),
  }),
);
