import { usualBlocks } from '../../src/claims/policy/rules.ts';
import { stances, type Stance } from '../../src/claims/types.ts';
import type { JudgedRow, Reader } from './judge.ts';

export interface StanceFigures {
  readonly rows: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Shares are between 0 and 1, `null` where there are no rows to share. */
export interface Tally {
  /** `confusion[labelled][read]` counts rows. */
  readonly confusion: Readonly<Record<Stance, Readonly<Record<Stance, number>>>>;
  readonly stances: Readonly<Record<Stance, StanceFigures>>;
  readonly right: number | null;
  /** Asserted rows of which what is said is a stance that blocks. */
  readonly assertedBlocked: number | null;
  readonly deniedBlocked: number | null;
  readonly conditionalBlocked: number | null;
  readonly deniedOrConditionalBlocked: number | null;
}

export function tally(rows: readonly JudgedRow[], reader: Reader): Tally {
  const confusion = Object.fromEntries(
    stances.map((stance) => [
      stance,
      Object.fromEntries(
        stances.map((read) => [read, rows.filter((row) => row.stance === stance && row[reader] === read).length]),
      ),
    ]),
  ) as Record<Stance, Record<Stance, number>>;
  const share = (of: readonly Stance[]): number | null => {
    const some = rows.filter((row) => of.includes(row.stance));
    return ratio(
      some.filter((row) => usualBlocks.includes(reader === 'engine' ? row.said : row[reader])).length,
      some.length,
    );
  };
  return {
    confusion,
    stances: Object.fromEntries(stances.map((stance) => [stance, figuresOf(confusion, stance)])) as Record<
      Stance,
      StanceFigures
    >,
    right: ratio(rows.filter((row) => row.stance === row[reader]).length, rows.length),
    assertedBlocked: share(['asserted']),
    deniedBlocked: share(['denied']),
    conditionalBlocked: share(['conditional']),
    deniedOrConditionalBlocked: share(['denied', 'conditional']),
  };
}

function figuresOf(confusion: Record<Stance, Record<Stance, number>>, stance: Stance): StanceFigures {
  const rows = sum(Object.values(confusion[stance]));
  const read = sum(stances.map((one) => confusion[one][stance]));
  const hits = confusion[stance][stance];
  return { rows, precision: ratio(hits, read), recall: ratio(hits, rows) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
