import { answerOf, lastOf } from '../shared/beside.ts';
import { sentenceOf, textAfter, textBefore } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import * as aftermath from '../words/aftermath.ts';
import * as columns from '../words/columns.ts';
import { pattern } from '../words/pattern.ts';
import { settled } from '../words/frames.ts';
import { passing } from '../words/turns/turn.ts';
import { undoingIn } from './following.ts';
import { textUnder } from './sequel.ts';
import { isDeniedByRest, lookedAt, near, type SecondThought } from './thought.ts';
import { arrows, crossedBoxes, crosses, crossesAlone, openBoxes, ticks } from '../../../text/marks.ts';

/** The lack is counted as none, goes unnoticed or is over. */
export const lackUndone: readonly SecondThought[] = [
  {
    example: 'Berths without [SSO]: 0',
    of: ['denied'],
    rule: 'double-negation',
    place: 'sentence',
    words: ({ scene }) => aftermath.countedNone.exec(sentenceOf(scene, lookedAt))?.[0],
  },
  {
    example: '<dl><dt>Gaps in [SSO]</dt><dd>none known</dd></dl>',
    of: ['denied'],
    rule: 'double-negation',
    place: 'answer',
    words: ({ scene }) =>
      aftermath.faultsIn.test(textBefore(scene)) ? aftermath.noneOfThem.exec(toldOf(scene))?.[0] : null,
  },
  {
    example: '[Deployments]: nobody notices.',
    of: ['denied', 'topic'],
    rule: 'double-negation',
    place: 'answer',
    words: ({ scene }) => aftermath.unnoticed.exec(toldOf(scene))?.[0].trim(),
  },
  {
    // What is crossed out in a list of the past.
    example: 'A year ago, this page had three red crosses:\n\n- ✗ [SOC 2]\n- ✗ SSO',
    of: ['denied'],
    rule: 'told-above',
    place: 'lead-in',
    words: ({ scene, because }) =>
      crossed.test(because.words ?? '') ? aftermath.formerly.exec(lastOf(scene.passage.around.leadIn))?.[0] : null,
  },
  {
    example: 'There is no [SLA]. Not any more.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: (released) => {
      const { scene, because, next } = released;
      // What refutes an assertion denies nothing that it could take back.
      if (because.rule === 'refused-after' || isDeniedByRest(released)) return null;
      const isUndone = (undoingIn(scene.rest) ?? undoingIn(textUnder(scene))) !== undefined;
      const isElsewhere = aftermath.notHere.test(next) && (scene.isQuestion || !/^\W*not here\b/iu.test(next));
      return isUndone || isElsewhere ? scene.rest : null;
    },
  },
  {
    example: '| Myth | Fact |\n|---|---|\n| There are no [backups] | See the log |',
    of: ['denied'],
    rule: 'double-negation',
    place: 'column',
    words: ({
      scene: {
        passage: {
          around: { cell },
        },
      },
      because,
    }) =>
      because.rule !== 'answer-no' && aftermath.mythColumn.test(cell?.columnHeader ?? '') ? cell?.columnHeader : null,
  },
  {
    example: '| Then | Now |\n|---|---|\n| No [failover] | 40 seconds |',
    of: ['denied'],
    rule: 'told-after',
    place: 'row',
    words: ({
      scene: {
        passage: {
          around: { cell },
        },
      },
    }) =>
      cell !== null && columns.formerColumn.test(cell.columnHeader ?? '')
        ? cell.rowCells.find(
            ({ label, text }) =>
              columns.presentColumn.test(label ?? '') &&
              telling.test(text) &&
              answerOf(text)?.stance !== 'denied' &&
              !/\b(?:no|not|never|none|still|yet|planned|soon|same)\b/iu.test(text),
          )?.text
        : null,
  },
  {
    example: '### Closed issues\n\n- #41 No [SSO]',
    of: ['denied'],
    rule: 'told-above',
    place: 'heading',
    words: ({
      scene: {
        passage: { around, text },
        verb,
      },
    }) =>
      (verb >= 0 || aftermath.ofText.test(text) ? [] : [around.headings.at(-1) ?? '', around.leadIn ?? '']).find(
        (one) => settled.test(one.slice(-200)),
      ),
  },
  {
    example: '[SSO]: ❌ → ✅',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => turnedGreen.exec(textAfter(scene).slice(0, near))?.[0],
  },
];

/** A cross before the words, or a no. */
const crossed = pattern('u')`^\W*[×${crosses}${crossesAlone}${crossedBoxes}]`;

const telling = pattern('u')`[\p{L}\p{N}${ticks}]`;

/** "❌ → ✅" */
const turnedGreen = pattern(
  'u',
)`[${crosses}${crossesAlone}${openBoxes}]\uFE0F?\s*(?:[${arrows}]\uFE0F?|-+>|=+>)\s*[${ticks}]`;

/** What stands behind the colon of a label, or under it. */
function toldOf(scene: Scene): string {
  const after = textAfter(scene).slice(0, lookedAt);
  return /^\W{0,2}(?::|\s[–—-])\s+(.+)$/su.exec(after)?.[1] ?? (/^\W*$/u.test(after) ? textUnder(scene) : '');
}
