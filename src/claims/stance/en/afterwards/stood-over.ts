/** A denial under words by which it is somebody else's, of another day, or a lie. */
import { lastOf } from '../shared/beside.ts';
import { weFor } from '../shared/plain.ts';
import { speaksOfUs } from '../shared/publisher.ts';
import type { Scene } from '../sentence/scene.ts';
import { formerColumn } from '../words/columns.ts';
import * as words from '../words/stood-over.ts';
import { deniesItself, type SecondThought } from './thought.ts';

/** How much of a title is looked at, in UTF-16 code units. */
const longestTitle = 100;

export const stoodOver: readonly SecondThought[] = [
  {
    // Whoever has it from elsewhere finds it otherwise here.
    example: '## Why you left your last host\n\n- No [SSO]',
    of: ['denied'],
    rule: 'told-above',
    place: 'heading',
    words: (released) =>
      deniesItself(released) && !speaksOfUs(released.scene)
        ? titlesOver(released.scene).find((title) => words.lackElsewhere.test(title))
        : null,
  },
  {
    example: '## Things our rivals say\n\n- BayStore has no [SSO].',
    of: ['denied'],
    rule: 'double-negation',
    place: 'heading',
    words: (released) =>
      deniesItself(released)
        ? titlesOver(released.scene).find((title) => words.othersWords.test(title) || words.lieAmong.test(title))
        : null,
  },
  {
    example: '## What we said until October\n\nBayStore does not hold a [SOC 2 report].',
    of: ['denied'],
    rule: 'told-above',
    place: 'heading',
    words: (released) =>
      deniesItself(released)
        ? titlesOver(released.scene).find((title) => words.formerWords.test(title) || words.lifted.test(title))
        : null,
  },
  {
    // Only the first row is of the time that is over.
    example:
      '<h2>Then and now</h2><table><tr><th>2025</th><td>no [SSO]</td></tr><tr><th>2026</th><td>one switch</td></tr></table>',
    of: ['denied'],
    rule: 'told-above',
    place: 'heading',
    words: (released) =>
      deniesItself(released) && isFirstRow(released.scene)
        ? titlesOver(released.scene).find((title) => words.thenAndNow.test(title))
        : null,
  },
  {
    example: 'Sound familiar? No [backups]. Come aboard.',
    of: ['denied'],
    rule: 'told-above',
    place: 'before',
    words: (released) => {
      const { scene } = released;
      return deniesItself(released) && !speaksOfUs(scene)
        ? [scene.lead.slice(-2 * longestTitle), ...titlesOver(scene)]
            .map((one) => words.soundsFamiliar.exec(one)?.[0])
            .find((one) => one !== undefined)
        : null;
    },
  },
];

/** What stands over a text: its heading, the line before its list, the caption, the column's header, the term, the summary. */
function titlesOver(scene: Scene): string[] {
  const { caption, cell, headings, leadIn, summaries, term } = scene.passage.around;
  return [headings.at(-1), lastOf(leadIn), caption, cell?.columnHeader, term, summaries.at(-1)]
    .filter((title) => title !== undefined && title !== null && title !== '' && title.length <= longestTitle)
    .map((title) => weFor(scene, title ?? ''));
}

/** Whether a cell is of the first of several rows, under the name of a time that is over. */
function isFirstRow({ passage: { around } }: Scene): boolean {
  const { cell } = around;
  return cell !== null && !cell.isHeader && cell.row <= 1 && formerColumn.test(cell.rowHeader ?? '');
}
