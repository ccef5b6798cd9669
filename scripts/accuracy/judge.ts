import { passagesOf } from '../../src/claims/passages/index.ts';
import { readStance, saidBy } from '../../src/claims/stance/index.ts';
import type { Because, Passage, Stance } from '../../src/claims/types.ts';
import { negex } from './negex.ts';
import type { Tally } from './tally.ts';

export interface CorpusRow {
  readonly id: string;
  readonly markdown: string;
  readonly line?: number;
  readonly column?: number;
  readonly text: string;
  readonly stance: Stance;
  readonly publisher: string;
  readonly source: string;
  readonly readings?: number;
}

export interface JudgedRow extends CorpusRow {
  readonly engine: Stance;
  /** What the gate goes by: of a question, its answer. */
  readonly said: Stance;
  readonly keyword: Stance;
  readonly negex: Stance;
  readonly because: Because | null;
  /** Whether the passages hold the row's place at all. */
  readonly isFound: boolean;
  /** The words around, the mention in brackets. */
  readonly context: string;
}

export type Reader = 'engine' | 'keyword' | 'negex';
export type Figures = Readonly<Record<Reader, Tally>>;

/** Each row with what the engine and the two baselines read of it. */
export function judgeRows(rows: readonly CorpusRow[]): JudgedRow[] {
  return rows.map(judgeRow);
}

function judgeRow(row: CorpusRow): JudgedRow {
  const { passages } = passagesOf({ path: `${row.id}.md`, text: row.markdown, format: 'markdown' });
  const from = offsetOf(row);
  const place =
    passages.map((passage) => placeIn(passage, from, from + row.text.length)).find((one) => one !== null) ?? undefined;
  if (place === undefined) {
    return {
      ...row,
      engine: 'asserted',
      said: 'asserted',
      keyword: 'asserted',
      negex: 'asserted',
      because: null,
      isFound: false,
      context: row.text,
    };
  }
  const { passage, start, end } = place;
  const read = readStance(passage, { start, end }, { names: [row.publisher] });
  const { stance, because } = read;
  const { text } = passage;
  const context = `${text.slice(Math.max(0, start - 120), start)}[${text.slice(start, end)}]${text.slice(end, end + 100)}`;
  return {
    ...row,
    engine: stance,
    said: saidBy(read).stance,
    keyword: 'asserted',
    negex: negex(text, start, end),
    because,
    isFound: true,
    context: context.replace(/\s+/gu, ' '),
  };
}

/** @throws {Error} The row's text is not where the row says: the corpus is wrong. */
export function offsetOf(row: CorpusRow): number {
  const { markdown, line, column, text, id } = row;
  const from =
    line === undefined || column === undefined ? markdown.indexOf(text) : lineStart(markdown, line) + column - 1;
  if (from < 0 || markdown.slice(from, from + text.length) !== text) {
    throw new Error(`row ${id}: \`${text}\` is not at ${String(line)}:${String(column)}`);
  }
  return from;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

interface PassagePlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of the source stands in a passage, or `null` where it does not. */
function placeIn(passage: Passage, from: number, to: number): PassagePlace | null {
  let start: number | null = null;
  let end = 0;
  for (const run of passage.runs) {
    if (run.from === null || run.to === null || run.to <= from || run.from >= to) continue;
    const isAligned = run.end - run.start === run.to - run.from;
    start ??= isAligned ? run.start + Math.max(0, from - run.from) : run.start;
    end = isAligned ? run.end - Math.max(0, run.to - to) : run.end;
  }
  return start === null || end <= start ? null : { passage, start, end };
}
