/** A "none" that is none of the thing: under a title that names a cost, a wait or a fault, or before one. */
import { lastOf } from '../shared/beside.ts';
import { textAfter } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import * as words from '../words/burden-titles.ts';
import { near, type Released, type SecondThought } from './thought.ts';

export const amongBurdens: readonly SecondThought[] = [
  {
    example: '## Surcharges\n\n- [SSO]: none\n- Backups: none',
    of: ['denied'],
    rule: 'double-negation',
    place: 'heading',
    words: (released) => (released.because.rule === 'answer-no' ? titleOfBurden(released) : null),
  },
  {
    example: '<table><tr><th>[SSO]</th><td>No</td><td>extra cost</td></tr></table>',
    of: ['denied'],
    rule: 'double-negation',
    place: 'row',
    words: ({ scene, because }) => (because.place === 'row' ? overCells(scene) : null),
  },
  {
    example: '[SSO] 🚫💸',
    of: ['denied'],
    rule: 'double-negation',
    place: 'after',
    words: ({ scene }) => words.signOfBurden.exec(textAfter(scene).slice(0, near).split('\n')[0] ?? '')?.[0],
  },
];

/** The title by which a no beside a thing is of what it costs. */
function titleOfBurden({ because, scene }: Released): string | undefined {
  const value = because.words ?? '';
  const { caption, cell, headings, leadIn } = scene.passage.around;
  const titles = [caption ?? '', headings.at(-1) ?? '', lastOf(leadIn), cell?.rowCells[0]?.label ?? ''];
  // A column that has a name of its own says what its no is of.
  const isNamed = (cell?.rowCells ?? [])
    .slice(1)
    .some(({ label }) => label !== null && !words.amountColumns.test(label));
  if (isNamed) return undefined;
  return titles.find(
    (title) =>
      (words.costTitles.test(title) && (words.noneOfIt.test(value) || words.plainNo.test(value))) ||
      (words.countedTitles.test(title) && words.noneOfIt.test(value)) ||
      (words.priceTitles.test(title) && words.dashOrNil.test(value)),
  );
}

/** What two cells without a header say as one: "No" and "extra cost". */
function overCells({ passage: { around } }: Scene): string | null {
  const [, first, second] = around.cell?.rowCells ?? [];
  if (first === undefined || second === undefined || first.label !== null || second.label !== null) return null;
  const both = `${first.text} ${second.text}`;
  return words.denialCut.test(first.text) && words.sparedOverCells.test(both) ? both : null;
}
