import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeRows, type CorpusRow } from '../../../scripts/accuracy/judge.ts';

const folder = join(import.meta.dirname, '..', '..', 'corpus');

describe('our own corpus', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
    const rows = readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CorpusRow);

    it.each(judgeRows(rows))(`reads $stance in ${name}: $context`, (row) => {
      expect({ isFound: row.isFound, stance: row.engine, because: row.because }).toMatchObject({
        isFound: true,
        stance: row.stance,
      });
    });
  }
});
