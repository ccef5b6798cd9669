/** Help texts and messages: whoever tells how a fault is mended, or offers the switch, has the thing. */
import { plainOf } from '../shared/plain.ts';
import { followingOf } from '../shared/reply.ts';
import { textAfter, textBefore } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import * as words from '../words/repairs.ts';
import { passing } from '../words/turns/turn.ts';
import { lookedAt, near, type SecondThought } from './thought.ts';

export const inUse: readonly SecondThought[] = [
  {
    example: "Can't log in with [SSO]? Clear your cookies.",
    of: passing,
    rule: 'presupposed',
    place: 'answer',
    words: ({ scene }) =>
      scene.isQuestion && words.troubled.test(plainOf(scene))
        ? words.repair.exec(followingOf(scene, true).slice(0, lookedAt))?.[0].trim()
        : null,
  },
  {
    // A message, and the button under it.
    example: 'You have not enabled [backups]. «Enable»',
    of: passing,
    rule: 'presupposed',
    place: 'answer',
    words: ({ scene }) => (words.offAsYet.test(plainOf(scene)) ? words.button.exec(nextOf(scene))?.[0].trim() : null),
  },
  {
    example: '## Re: your question about the [BAA]\n\nSigned and in the post.',
    of: ['topic'],
    rule: 'told-below',
    place: 'answer',
    words: ({ scene }) =>
      words.letterAbout.test(textBefore(scene)) ? words.letterDone.exec(nextOf(scene))?.[0].trim() : null,
  },
  {
    example: 'Deprecated: [SAML] 1.1. Use SAML 2.0.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (isLaterNumber(scene) ? scene.rest.slice(0, near) : null),
  },
  {
    // What took its place, under the same label.
    example: 'Deprecated: SAML 1.1. Use [SAML] 2.0.',
    of: ['denied'],
    rule: 'told-after',
    place: 'before',
    words: ({ scene, because }) =>
      because.rule === 'frame-denied' && words.laterNumber.test(textBefore(scene)) && isNumbered(scene)
        ? textBefore(scene).trim()
        : null,
  },
  {
    // A fault that is known is one of a thing that runs.
    example: 'Known issue: the [SSO] login page flickers in Safari.',
    of: ['topic'],
    rule: 'presupposed',
    place: 'before',
    words: ({ scene }) => words.knownIssue.exec(textBefore(scene))?.[0],
  },
];

/** What follows in the passage, or in the next one. */
function nextOf({ rest, passage: { around } }: Scene): string {
  return (rest === '' ? (around.after ?? '') : rest).slice(0, near);
}

/** Whether a number of something is given up, and a later one of the same named. */
function isLaterNumber(scene: Scene): boolean {
  const next = scene.rest.slice(0, near);
  return (
    words.deprecatedLabel.test(textBefore(scene)) &&
    isNumbered(scene) &&
    words.laterNumber.test(next) &&
    next.includes(scene.named.replace(/ v?[\d.]+$/u, ''))
  );
}

/** Whether the mention has its number in it, or after it. */
function isNumbered(scene: Scene): boolean {
  return /\d$/u.test(scene.named) || /^ v?\d/u.test(textAfter(scene));
}
