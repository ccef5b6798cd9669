import { weFor } from '../shared/plain.ts';
import { textAfter, textBefore } from '../shared/sentence-text.ts';
import { badge, particular, record } from '../words/picture-of-ours.ts';
import type { SecondThought } from './thought.ts';

/** What a picture shows is there, where it shows ours: nobody takes a photograph of what is not. */
export const inPicture: readonly SecondThought[] = [
  {
    example: '<img src="a.png" alt="Photo: our auditor hands over the [SOC 2 report]">',
    of: ['topic'],
    rule: 'presupposed',
    place: 'sentence',
    words: ({ scene, because }) => {
      const text = weFor(scene, scene.passage.text.slice(0, longest));
      return because.rule === 'pictured' && particular.test(text) ? record.exec(text)?.[0] : null;
    },
  },
  {
    example: '<img src="a.png" alt="[SOC 2] logo">',
    of: ['topic'],
    rule: 'presupposed',
    place: 'after',
    words: ({ scene }) =>
      scene.passage.carrier === 'image-alt' && scene.kind === 'name' && textBefore(scene).trim() === ''
        ? badge.exec(textAfter(scene))?.[0].trim()
        : null,
  },
];

/** A picture's text longer than this is a description, in UTF-16 code units. */
const longest = 200;
