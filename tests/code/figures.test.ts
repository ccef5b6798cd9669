/** README.md's and docs/stance.md's figures of the lots, computed again from docs/lots.csv. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Lot = Readonly<Record<string, string>>;

const lots = Papa.parse<Lot>(read('docs/lots.csv').trim(), { header: true }).data;
const columns = [
  'read as labelled unseen %',
  'assertions blocked unseen %',
  'denials and conditions blocked unseen %',
  'read as labelled now %',
] as const;

/** What the file calls each row of the table in docs/stance.md. */
const rows = [
  ['of every kind', 'of every kind'],
  ['as a search for the words meets them, a third of them topics', 'as a search meets them'],
  ['no topics', 'no topics'],
  ['assertions alone', 'assertions'],
  ['denials, conditions and plans alone', 'denials, conditions and plans'],
] as const;

function figures(drawn: string, column: (typeof columns)[number]): number[] {
  return lots
    .filter((lot) => lot['drawn'] === drawn && lot[column] !== '')
    .map((lot) => Number(lot[column]))
    .sort((a, b) => a - b);
}

/** Of an even number the mean of the two in the middle. */
function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** As the table writes it: `76 % (66 to 86)`. */
function cell(sorted: readonly number[]): string {
  if (sorted.length === 0) return '';
  const range = sorted.length === 1 ? '' : ` (${sorted.at(0)} to ${sorted.at(-1)})`;
  return `${middle(sorted)} %${range}`;
}

function mentions(some: readonly Lot[]): string {
  return some.reduce((total, { mentions = '' }) => total + Number(mentions), 0).toLocaleString('en-GB');
}

describe('docs/stance.md', () => {
  const page = read('docs/stance.md');

  it('leaves out no sort of lots', () => {
    expect([...new Set(lots.map(({ drawn }) => drawn))].sort()).toEqual(rows.map(([, drawn]) => drawn).sort());
  });

  it('says how many mentions there were', () => {
    expect(page).toContain(`The same was done with ${mentions(lots)} mentions in real pages`);
  });

  it.each(rows)('has the figures of the lots drawn %s', (label, drawn) => {
    const some = lots.filter((lot) => lot['drawn'] === drawn);
    const cells = columns.map((column) => cell(figures(drawn, column)));
    expect(page).toContain(`| ${[label, some.length, mentions(some), ...cells].join(' | ')} |`);
  });
});

it('README.md has the figures of the lots of every kind', () => {
  const words = read('README.md').replaceAll(/\s+/g, ' ');
  const [blocked = [], wrongly = []] = columns.slice(1, 3).map((column) => figures('of every kind', column));
  const range = (sorted: readonly number[]): string => `(${sorted.at(0)} to ${sorted.at(-1)} %)`;
  expect(words).toContain(`it blocked ${middle(blocked)} % of the claims that the policy names ${range(blocked)}`);
  expect(words).toContain(
    `and wrongly ${middle(wrongly)} % of the denials and conditions ${range(wrongly)}; [docs/stance.md]`,
  );
});
