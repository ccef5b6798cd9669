import { denialOn } from '../rules/saying/denial/denied.ts';
import { actDenied } from '../shared/denied-verb.ts';
import type { SecondThought } from './thought.ts';

/** A denial of an act, and not of the thing: it is taken to be there (Karttunen 1971). */
export const actAlone: SecondThought = {
  example: 'We never argue about the [SLA].',
  of: ['denied'],
  rule: 'presupposed',
  place: 'before',
  words: ({ scene, because }) => {
    const denied = because.rule === 'denial' && because.place === 'before' ? denialOn(scene) : null;
    return denied === null ? null : actDenied(scene, denied.hit);
  },
};
