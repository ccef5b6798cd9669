import type { Cell, Reading } from '../../../../../types.ts';
import { answerOf, isOfBurden, longest, saidIn } from '../../../shared/beside.ts';
import { weFor } from '../../../shared/plain.ts';
import { reading } from '../../../shared/reading.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { truthAsked } from '../../../words/columns.ts';
import type { Rule } from '../../rule.ts';
import { rowLabel } from './row.ts';

/** "Audit | Who performs it | Do we hold it?": a no in the last column speaks for the whole row. */
export function askedOfUs(scene: Scene, place: Cell): Reading | null {
  const asked =
    place.column === 0
      ? undefined
      : place.rowCells.find(
          ({ label }) =>
            /^\W*(?:do|does|is|are|has|have) (?:we|us|it|they|this)\b[^?]*\?\W*$/iu.test(weFor(scene, label ?? '')) &&
            !isOfBurden(label ?? ''),
        );
  const answer = asked === undefined || asked.text === scene.passage.text ? null : answerOf(asked.text);
  return answer?.stance === 'denied'
    ? reading('denied', answer.rule, `${asked?.label ?? ''} ${asked?.text ?? ''}`, 'row')
    : null;
}

/** "Can be bought today | No": a short statement at the head of its row, and the answer beside it. */
export const labelled: Rule = (scene) => {
  const { cell: place } = scene.passage.around;
  if (
    place === null ||
    place.isHeader ||
    place.column !== 0 ||
    scene.passage.text.length > 60 ||
    /[.!]\s*$/u.test(scene.passage.text)
  )
    return null;
  const said = rowLabel(scene, place);
  // "BayStore has no SSO | True? | yes": it is as it says.
  if (said?.stance === 'asserted' && place.rowCells.some(({ label }) => truthAsked.test(label ?? ''))) return null;
  return said !== null && said.because.rule.startsWith('answer-') ? said : null;
};

/** "Penetration test? | Not yet": a question in a row, and its answer in another cell of it. */
export const questionnaire: Rule = (scene) => {
  const { cell: place } = scene.passage.around;
  if (place === null) return null;
  const named = isNameAsked(scene, place) ? rowLabel(scene, place) : null;
  if (named !== null) return named;
  if (!/\b(?:questions?|asked|items?|requirements?)\b/iu.test(place.columnHeader ?? '')) return null;
  const answer =
    place.rowCells.find(({ label }) =>
      /^\W*(?:a|answers?|responses?|our (?:answer|response|position)|replies|reply)\W*$/iu.test(label ?? ''),
    )?.text ?? '';
  if (answer === '') return null;
  const found = answerOf(answer);
  if (found?.stance === 'denied' && isOfBurden(scene.passage.text.slice(0, longest)))
    return reading('asserted', 'double-negation', answer, 'row');
  if (found !== null) return reading(found.stance, found.rule, answer, 'row');
  const first = answer.slice(0, longest).split(/(?<=[.!?])\s/u)[0] ?? '';
  const cues = saidIn(first);
  const stance = (['planned', 'denied', 'conditional'] as const).find((one) => cues.includes(one));
  return reading(stance ?? 'asserted', 'answered', answer, 'row');
};

/** "SOC 2? | no | yes", under years: a name and its question mark are a label, and the row answers it. */
function isNameAsked({ named, passage: { text } }: Scene, place: Cell): boolean {
  return place.column === 0 && !place.isHeader && text.trim().replace(/\s*\?$/u, '') === named && text.includes('?');
}
