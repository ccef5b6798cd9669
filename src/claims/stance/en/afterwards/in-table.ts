/** What the cells beside a denial, or under it, say of what it denies: the lack is over, or there is none of it. */
import type { Cell, LabelledText } from '../../../types.ts';
import { answerOf, longest, putsOff } from '../shared/beside.ts';
import { isTextOfUs } from '../shared/publisher.ts';
import { sentenceOf } from '../shared/sentence-text.ts';
import { answerIn } from '../rules/surroundings/cell/row.ts';
import type { Scene } from '../sentence/scene.ts';
import * as columns from '../words/columns.ts';
import { elsewhere, lackNamed, noLonger } from '../words/rejecting.ts';
import { passing } from '../words/turns/turn.ts';
import { deniesItself, type Released, type SecondThought } from './thought.ts';

export const inTable: readonly SecondThought[] = [
  {
    // What has it not is without the lack.
    example: '| Plan | No [SSO] |\n|---|---|\n| Shallow | ✓ |\n| Deep | ✗ |',
    of: ['denied'],
    rule: 'double-negation',
    place: 'column',
    words: (released) =>
      deniesItself(released) ? withoutLack(released.scene, released.scene.passage.around.cell) : null,
  },
  {
    example: '| Was missing | Arrived |\n|---|---|\n| [SSO] | May |',
    of: passing,
    rule: 'told-above',
    place: 'column',
    words: ({ scene }) => columns.formerLacks.exec(scene.passage.around.cell?.columnHeader ?? '')?.[0],
  },
  {
    example: '| Complaint | State |\n|---|---|\n| There is no [SSO] | Fixed in 1.3 |',
    of: ['denied'],
    rule: 'told-after',
    place: 'row',
    words: (released) => (deniesItself(released) ? quote(besides(released.scene).find((one) => isEnd(one))) : null),
  },
  {
    example: '| Check | Result |\n|---|---|\n| Berths without [backup] | 0 of 212 |',
    of: ['denied'],
    rule: 'double-negation',
    place: 'row',
    words: (released) =>
      deniesItself(released)
        ? quote(
            besides(released.scene).find(
              ({ label, text }) =>
                columns.noneOfAll.test(text) || (columns.countingColumns.test(label ?? '') && /^\W*0\W*$/u.test(text)),
            ),
          )
        : null,
  },
  {
    example: '| Statement | Verdict |\n|---|---|\n| BayStore has no [SSO] | Wrong |',
    of: ['denied'],
    rule: 'double-negation',
    place: 'row',
    words: (released) => (deniesByItself(released) ? quote(besides(released.scene).find(isVerdictOn(released))) : null),
  },
];

/** "Wrong", a no under "True?", or "not since May" to a question after a lack. */
function isVerdictOn({ scene }: Released): (cell: LabelledText) => boolean {
  return ({ label, text }) =>
    columns.verdicts.test(text) ||
    columns.struckOut.test(text) ||
    (columns.truthAsked.test(label ?? '') && answerOf(text)?.stance === 'denied') ||
    (scene.isQuestion && noLonger.test(text));
}

/** Whether the cell's own words deny, even where the cell beside them has decided. */
function deniesByItself(released: Released): boolean {
  const { because, scene } = released;
  return (
    deniesItself(released) || (because.place === 'row' && scene.verb >= 0 && lackNamed.test(sentenceOf(scene, longest)))
  );
}

/** The other cells of the row. */
function besides({ passage: { around, text } }: Scene): readonly LabelledText[] {
  return around.cell?.rowCells.filter((one) => one.text !== text) ?? [];
}

/** "Fixed in 1.3", or a day under "Gone since": of a lack that is over. */
function isEnd({ label, text }: LabelledText): boolean {
  if (columns.lackOver.test(text)) return true;
  return (
    columns.endings.test(label ?? '') &&
    /[\p{L}\p{N}]/u.test(text) &&
    !columns.toCome.test(text) &&
    !/\b(?:q[1-4]|next|soon|later|never|open|when|once|if)\b/iu.test(text) &&
    !putsOff(text)
  );
}

/** The cell under a lack that says no to it: of us where one is, and never of others. */
function withoutLack(scene: Scene, place: Cell | null): string | null {
  // What is read over the borders of cells holds the answer itself.
  if (place?.isHeader !== true || scene.passage.seams !== undefined) return null;
  const ours = place.columnCells.filter(({ label }) => isTextOfUs(scene, label));
  const cells = ours.length > 0 ? ours : place.columnCells.filter(({ label }) => !elsewhere.test(label ?? ''));
  return quote(cells.find(({ text }) => answerIn(text, place)?.stance === 'denied'));
}

function quote(cell: LabelledText | undefined): string | null {
  return cell?.text ?? null;
}
