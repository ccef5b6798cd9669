import { z } from 'astro/zod';
import { collectionOf } from './define.ts';
import { id, words } from './fields.ts';

/** `content/lifecycle.yml`: the states of an instance, from which the course is drawn. */
export const lifecycle = collectionOf(
  { base: './content', pattern: 'lifecycle.yml' },
  z.strictObject({
    alternative: words.describe('What the drawing shows, for those who do not see it.'),
    states: z
      .array(
        z.strictObject({
          id: id.describe('The state as the record names it.'),
          name: words.describe('The state as a reader sees it.'),
          place: z.enum(['channel', 'shoals']).describe('On the usual course, or off it.'),
          meaning: words.describe('What it means, in a sentence or two.'),
        }),
      )
      .min(2)
      .describe('In the order of the usual course.'),
  }),
);
