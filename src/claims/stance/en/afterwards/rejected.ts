/** What the block beside a denial makes of it, or a mark over it: it is called wrong, old, or done. */
import { weFor } from '../shared/plain.ts';
import type { Scene } from '../sentence/scene.ts';
import { ofText } from '../words/aftermath.ts';
import * as rejecting from '../words/rejecting.ts';
import { passing } from '../words/turns/turn.ts';
import { deniesItself, type SecondThought } from './thought.ts';

/** How much of the end of a passage may take it back, in UTF-16 code units. */
const endLooked = 60;

export const rejections: readonly SecondThought[] = [
  {
    example: 'There are no [backups].\n\n*Wrong since May.*',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: (released) => (deniesItself(released) ? whole(rejecting.rejectingBlock, nextBlock(released.scene)) : null),
  },
  {
    // "BayStore takes backups. False. It takes none." rejects what stands before.
    example: '**False.** There are no [backups].',
    of: ['denied'],
    rule: 'double-negation',
    place: 'before',
    words: (released) =>
      deniesItself(released) && isFirst(released.scene) ? whole(rejecting.rejectedFirst, released.scene.lead) : null,
  },
  {
    example: '❌ BayStore has no [SOC 2] report.\n\n✅ It is on the wall.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: (released) =>
      deniesItself(released) ? whole(rejecting.tickedAgain, weFor(released.scene, nextBlock(released.scene))) : null,
  },
  {
    example: 'BayStore has no [SSO] … not!',
    of: ['denied'],
    rule: 'double-negation',
    place: 'after',
    words: ({ scene }) => rejecting.notAtLast.exec(scene.passage.text.slice(-endLooked))?.[0],
  },
  {
    example: 'BayStore has no [SSO] 🤥',
    of: ['denied'],
    rule: 'double-negation',
    place: 'sentence',
    words: (released) => (deniesItself(released) ? rejecting.lying.exec(endsOf(released.scene))?.[0].trim() : null),
  },
  {
    example: 'As of April, BayStore had no [SSO].\n\nPage superseded in May.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: (released) => {
      const { after, before, outro } = released.scene.passage.around;
      return deniesItself(released)
        ? [after, outro, before].find((one) => rejecting.superseded.test(one?.slice(0, 120) ?? ''))
        : null;
    },
  },
  {
    // What is struck on a list of things to be had is done.
    example: '## Missing\n\n- ~~[SSO]~~\n- a parrot',
    of: passing,
    rule: 'double-negation',
    place: 'itself',
    words: ({ scene, because }) =>
      scene.passage.around.visibility === 'struck' &&
      (because.place === 'task' || rejecting.toBeHad.test(because.words ?? '')) &&
      ['task', 'heading', 'lead-in', 'parent', 'caption', 'term'].includes(because.place)
        ? (because.words ?? '')
        : null,
  },
  {
    example: '- [x] [SOC 2] needs an auditor',
    of: ['conditional'],
    rule: 'told-above',
    place: 'task',
    words: ({ scene, because }) =>
      scene.passage.around.task === 'done' &&
      ['before', 'after', 'sentence'].includes(because.place) &&
      !ofText.test(scene.passage.text)
        ? (because.words ?? '')
        : null,
  },
];

/** The text, or the beginning and the end of a long one. */
function endsOf({ passage: { text } }: Scene): string {
  return text.length > 2 * endLooked ? `${text} ${text.slice(-endLooked)}` : text;
}

/** What follows the passage, where nothing follows the sentence in it. */
function nextBlock({ passage: { around }, rest }: Scene): string {
  return /[\p{L}\p{N}]/u.test(rest) ? '' : (around.after ?? '');
}

/** Whether nothing before the passage could be what its first words reject. */
function isFirst({ named, passage: { around } }: Scene): boolean {
  const { before, headings } = around;
  return (
    (before === null || before === headings.at(-1)) &&
    ![before ?? '', ...headings].some((one) => one.toLowerCase().includes(named.toLowerCase()) || one.includes('?'))
  );
}

function whole(pattern: RegExp, text: string): string | null {
  return pattern.test(text) ? text : null;
}
