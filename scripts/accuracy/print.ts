import { stances } from '../../src/claims/types.ts';
import type { Figures, JudgedRow, Reader } from './judge.ts';
import type { Tally } from './tally.ts';

const readers: readonly Reader[] = ['engine', 'keyword', 'negex'];

/** The report as a person reads it. */
export function printReport(rows: number, figures: Figures, misses: readonly JudgedRow[], missed: number): string {
  return [
    `${String(rows)} rows`,
    '',
    ...compare(figures),
    '',
    'labelled (down) as read (across), by the engine',
    confusionOf(figures.engine),
    '',
    perStance(figures.engine),
    '',
    misses.length > 0 || missed === 0 ? `${String(missed)} misses` : `${String(missed)} misses; --misses lists them`,
    ...misses.map(missLine),
  ].join('\n');
}

function compare(figures: Figures): string[] {
  const lines: readonly (readonly [string, (tally: Tally) => number | null])[] = [
    ['all stances right', (one) => one.right],
    ['asserted: blocked', (one) => one.assertedBlocked],
    ['asserted: read as such', (one) => one.stances.asserted.recall],
    ['denied: blocked', (one) => one.deniedBlocked],
    ['conditional: blocked', (one) => one.conditionalBlocked],
    ['denied or conditional: blocked', (one) => one.deniedOrConditionalBlocked],
  ];
  const head = ' '.repeat(32) + readers.map((reader) => reader.padStart(9)).join('');
  return [
    head,
    ...lines.map(
      ([name, figure]) =>
        name.padEnd(32) + readers.map((reader) => percent(figure(figures[reader])).padStart(9)).join(''),
    ),
  ];
}

function confusionOf(tally: Tally): string {
  const head = ' '.repeat(13) + stances.map((stance) => stance.padStart(12)).join('');
  const rows = stances.map(
    (stance) => stance.padEnd(13) + stances.map((read) => String(tally.confusion[stance][read]).padStart(12)).join(''),
  );
  return [head, ...rows].join('\n');
}

function perStance(tally: Tally): string {
  const head = `${' '.repeat(13)}        rows   precision      recall`;
  const rows = stances.map((stance) => {
    const { rows: count, precision, recall } = tally.stances[stance];
    return (
      stance.padEnd(13) + [String(count), percent(precision), percent(recall)].map((cell) => cell.padStart(12)).join('')
    );
  });
  return [head, ...rows].join('\n');
}

function missLine(row: JudgedRow): string {
  const because =
    row.because === null
      ? 'not found in any passage'
      : `${row.because.rule}, ${row.because.words ?? 'no words'}, ${row.because.place}`;
  return `\n${row.id} ${row.publisher}: ${row.stance} read as ${row.engine} (${because})\n  ${row.context}`;
}

function percent(share: number | null): string {
  return share === null ? 'none' : `${(share * 100).toFixed(1)} %`;
}
