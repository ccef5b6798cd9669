/**
 * Pages' worth of mentions that were written and labelled apart from the
 * engine. Not every row is read right: the shares below are what holds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeRows, type CorpusRow } from '../../../scripts/accuracy/judge.ts';
import { usualBlocks } from '../../../src/claims/policy/rules.ts';

const folder = join(import.meta.dirname, '..', '..', 'corpus', 'held-out');
const rows = ['first', 'second', 'third', 'fourth'].flatMap((name) =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusRow),
);
const judged = judgeRows(rows);

function share(
  isCounted: (row: (typeof judged)[number]) => boolean,
  isMet: (row: (typeof judged)[number]) => boolean,
): number {
  const counted = judged.filter(isCounted);
  return counted.filter(isMet).length / counted.length;
}

describe(`${String(rows.length)} mentions labelled by others`, () => {
  it('are all found where they stand', () => {
    expect(judged.filter(({ isFound }) => !isFound)).toEqual([]);
  });

  it('block where they assert', () => {
    expect(
      share(
        ({ stance }) => stance === 'asserted',
        ({ said }) => usualBlocks.includes(said),
      ),
    ).toBeGreaterThan(0.98);
  });

  it('pass where they deny or set a condition', () => {
    expect(
      share(
        ({ stance }) => stance === 'denied' || stance === 'conditional',
        ({ said }) => usualBlocks.includes(said),
      ),
    ).toBeLessThan(0.06);
  });

  it('are read as they are meant', () => {
    expect(
      share(
        () => true,
        ({ stance, engine }) => stance === engine,
      ),
    ).toBeGreaterThan(0.85);
  });
});
