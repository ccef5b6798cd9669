/** What is denied, or said, by setting one against the others. */
import { answerOf } from '../../../shared/beside.ts';
import { plainOf } from '../../../shared/plain.ts';
import { fromHit, reading } from '../../../shared/reading.ts';
import { hitsOf } from '../../../sentence/scope.ts';
import { pattern } from '../../../words/pattern.ts';
import type { Rule } from '../../rule.ts';
import { mythColumn } from '../../../words/aftermath.ts';

/** "Unlike hosts with a SOC 2 report, BayStore has none", "SOC 2 is a report that we have not commissioned". */
export const contrasted: Rule = (scene) => {
  const { cell } = scene.passage.around;
  const fact =
    cell !== null && mythColumn.test(cell.columnHeader ?? '')
      ? cell.rowCells.find(({ text }) => answerOf(text)?.stance === 'denied')
      : undefined;
  if (fact !== undefined) return reading('denied', 'answer-no', fact.text, 'row');
  const words = plainOf(scene);
  const found =
    /^unlike [^,]*§[^,]*, (?:we|our \w+) [^.;,]*?\b(none|no|not|never)\b/u.exec(words) ?? whatWeHaveNot.exec(words);
  const refuted =
    whoeverSaysSo.exec(words) ??
    /§[^.;]*["”»]* *[;,—–] (?:but )?we (?:do|are|have|has|does|is) (not|none)\W*$/u.exec(words) ??
    /\bwe (?:is|are) (free) of (?:any )?claims\b[^.;]*§/u.exec(words);
  const told = found ?? (/\b(?:not|no|never)\b[^.;]*§/u.test(words) ? null : refuted);
  return told === null ? null : reading('denied', 'denial', told[1] ?? null, 'after');
};

const whatWeHaveNot = pattern('u')`
  § (?:is|are) (?:an? |the )?(?:\w+ ){1,5}(?:that|which) (?:we|our \w+) (?:has|have|do|does|did|is|are|had) (
    not|never|yet
  )\b`;

const whoeverSaysSo = pattern('u')`
  \b(?:whoever|anyone who|anybody who|those who) (?:says?|tells? \w+|claims?|thinks?|believes?|writes?) (?:that )?[^.;]*§[^.;]* (?:
    is|are
  ) (wrong|mistaken|lying|false)\b`;

/** "No other shop is …": denied of the rest, so said of us. */
export const alone: Rule = (scene) => {
  const hit = hitsOf(scene, 'asserted').find((one) => one.direction === 'forward');
  return hit === undefined ? null : fromHit(scene, 'asserted', 'nobody-else', hit);
};
