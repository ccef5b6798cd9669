/** What no text reaches may go, and nobody would know: each way out of a rule has a text in the corpora, the examples or the wordings. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('every `return` of the English rules is reached by a text', { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'reached.ts')]);
  expect(stdout.split('\n').filter((line) => line !== '')).toEqual([]);
});
