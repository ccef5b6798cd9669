/**
 * How well stances are read: the engine and two baselines over labelled rows.
 *
 *     npm run bench:accuracy -- [--corpus FILE.jsonl] [--json] [--misses]
 *
 * A row is `{ id, markdown, line, column, text, stance, publisher, source }`;
 * `line` and `column` count from 1 in UTF-16 code units and may be left out
 * where `text` occurs once. Without `--corpus` it reads every `.jsonl` file below `tests/corpus/`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeRows, type CorpusRow, type Figures, type JudgedRow } from './accuracy/judge.ts';
import { tally } from './accuracy/tally.ts';
import { printReport } from './accuracy/print.ts';

const ownCorpus = join(import.meta.dirname, '..', 'tests', 'corpus');

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});

const files =
  values.corpus ??
  readdirSync(ownCorpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(ownCorpus, name));
const rows = files.flatMap(readRows);
const judged = judgeRows(rows);
const figures: Figures = {
  engine: tally(judged, 'engine'),
  keyword: tally(judged, 'keyword'),
  negex: tally(judged, 'negex'),
};
const misses = judged.filter((row) => row.engine !== row.stance);
if (values.json) console.log(JSON.stringify({ rows: rows.length, figures, misses: misses.map(missOf) }, null, 2));
else console.log(printReport(rows.length, figures, values.misses ? misses : [], misses.length));

function readRows(path: string): CorpusRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as CorpusRow];
    } catch (error) {
      throw new Error(`${path}:${String(index + 1)} is not a JSON row`, { cause: error });
    }
  });
}

function missOf(row: JudgedRow): object {
  const { id, source, publisher, text, stance, engine, because, isFound } = row;
  return { id, source, publisher, text, expected: stance, read: engine, because, isFound };
}
