import type { Place, Reading } from '../../../../types.ts';
import { pattern } from '../../words/pattern.ts';
import { frameOf, ticked } from '../../shared/beside.ts';
import { reading } from '../../shared/reading.ts';
import { textAfter } from '../../shared/sentence-text.ts';
import type { Rule } from '../rule.ts';
import { crossedBoxes, openBoxes, tickedBoxes, ticks } from '../../../../text/marks.ts';

/** "✔ Checkout": ticked, whatever the words alone would say. */
export const mark: Rule = (scene) => {
  const start = scene.tokens[scene.at]?.start ?? 0;
  const near = tickBefore.exec(scene.passage.text.slice(Math.max(0, start - 32), start))?.[1];
  const found = near ?? ticked.exec(scene.passage.text)?.[0];
  if (scene.kind === 'superlative') return null;
  // "✅ SOC 2 – Status: in progress": the words say what the mark does not.
  const status = statusToCome.exec(textAfter(scene).slice(0, 60))?.[1];
  if (status !== undefined) return reading('planned', 'answer-planned', status, 'after');
  return found === undefined || (scene.lead !== '' && near === undefined)
    ? null
    : reading('asserted', 'tick', found.trim(), 'before');
};

const tickBefore = pattern('u')`[:：]\s*([${ticks}])[^.;:|\n]{0,16}$`;

const statusToCome = pattern('iu')`
  \b(?:status|state)\W{0,4}(?:is )?["“]?((?:
    in progress|planned|pending|coming|under way|not (?:yet|started)|to ?do
  )\b)`;

/** "Status: ☐ Ready ☐ Needs review", "☑ Ready": the box drawn right before the words. */
export const box: Rule = (scene) => {
  const start = scene.tokens[scene.at]?.start ?? 0;
  const line = scene.passage.text.slice(scene.passage.text.lastIndexOf('\n', start - 1) + 1, start);
  // In a block of code the brackets are what is shown.
  const bracketed = /^[\s>*+.)\d-]*\[([ xX])\] /u.exec(line)?.[1];
  if (bracketed !== undefined) return boxed(bracketed === ' ', bracketed === ' ' ? '[ ]' : '[x]', 'before');
  const drawn = boxBefore.exec(scene.passage.text.slice(Math.max(0, start - 40), start))?.[1];
  return drawn === undefined ? null : boxed(openBoxes.includes(drawn), drawn, 'before');
};

const boxes = openBoxes + tickedBoxes + crossedBoxes;
const boxBefore = pattern('u')`([${boxes}])[^${boxes}.;:|]{0,24}$`;

/** What an open box makes of the words beside it, and a ticked one. */
function boxed(isOpen: boolean, drawn: string, place: Place): Reading {
  return isOpen ? reading('conditional', 'open-task', drawn, place) : reading('asserted', 'done-task', drawn, place);
}

/** A whole sentence beside an open box is still to be seen; beside a ticked one it speaks for itself. */
export const openTask: Rule = (scene) => (scene.passage.around.task === 'open' ? task(scene) : null);

/** Headings over boxes that are to be ticked some day, not before something else. */
const aheadOf = pattern('iu')`
  \bnext steps?\b|\b(?:improvements|enhancements)\b|\bmilestones?\b|\bsprint \d|\bq[1-4] 20\d\d\b|
  \btarget (?:certifications?|features?)\b`;

export const task: Rule = (scene) => {
  const box = scene.passage.around.task;
  const planned =
    box === 'open'
      ? scene.passage.around.headings.findLast((one) => frameOf(one)?.stance === 'planned' || aheadOf.test(one))
      : undefined;
  if (planned !== undefined) return reading('planned', 'frame-planned', planned, 'heading');
  if (box === 'open' || box === 'done') return boxed(box === 'open', box === 'open' ? '[ ]' : '[x]', 'task');
  return null;
};
