/** Near misses put right in the files themselves; see `judging/fix.ts`. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSources } from '../files/load.ts';
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
  for (const source of loadSources(paths, { cwd: io.cwd })) {
    if (!isText(source) || source.url !== undefined) continue;
    if (formatOf(source.path) !== 'markdown') continue;
    const { text, fixes } = fixSource(source, policy, { today });
    if (fixes.length === 0) continue;
    replaceFile(resolve(io.cwd, source.path), text);
    fixed += fixes.length;
    for (const fix of fixes)
      io.err.write(`${fixedMessage(`${source.path}:${positionMessage(fix)}`, fix.before, fix.after)}\n`);
  }
  if (fixed === 0) io.err.write(`${nothingFixedMessage}\n`);
}

/** Whole or not at all: a file half written would lose the copy. */
function replaceFile(file: string, text: string): void {
  const mark = readFileSync(file).subarray(0, 3).equals(Buffer.from('\ufeff')) ? '\ufeff' : '';
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, mark + text, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
