/** Near misses put right in the files themselves; see `judging/fix.ts`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSources } from '../files/load.ts';
import { replaceFile } from '../files/replace-file.ts';
import { fixSource } from '../judging/fix.ts';
import { fixedMessage, nothingFixedMessage } from '../messages/commands.ts';
import { positionMessage } from '../messages/reports.ts';
import { formatOf } from '../passages/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import type { Io } from './io.ts';
import { isText } from '../types.ts';

/**
 * Change Markdown files in place and say on standard error what changed. Built
 * output is left alone: it is changed where it was built from.
 */
export function fixFiles(paths: readonly string[], policy: CompiledPolicy, today: string, io: Io): void {
  let fixed = 0;
  for (const source of loadSources(paths, { cwd: io.cwd, now: io.today })) {
    if (!isText(source) || source.url !== undefined) continue;
    if (formatOf(source.path) !== 'markdown') continue;
    const { text, fixes } = fixSource(source, policy, { today });
    if (fixes.length === 0) continue;
    replaceFile(source.path, markOf(resolve(io.cwd, source.path)) + text, io.cwd);
    fixed += fixes.length;
    for (const fix of fixes)
      io.err.write(`${fixedMessage(`${source.path}:${positionMessage(fix)}`, fix.before, fix.after)}\n`);
  }
  if (fixed === 0) io.err.write(`${nothingFixedMessage}\n`);
}

/** The byte order mark that a file begins with; the text of a source has none. */
function markOf(file: string): string {
  return readFileSync(file).subarray(0, 3).equals(Buffer.from('\ufeff')) ? '\ufeff' : '';
}
