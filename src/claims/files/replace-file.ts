/** Files of the project, written whole or not at all. */
import { accessSync, constants, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { loadMessages } from '../messages/loading.ts';
import { shownPath } from './paths.ts';

/** A file could not be written, and is as it was; the message says which and why. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  /** The path as messages show it. */
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/**
 * Write a text beside a file and put it in its place: where there is no room or
 * no permission, what was there stays. A link goes on leading where it led.
 *
 * @param cwd Where the path starts from, and where messages start theirs.
 * @throws {WriteError} It cannot be written.
 */
export function replaceFile(path: string, text: string, cwd: string): void {
  const named = resolve(cwd, path);
  try {
    const stat = statSync(named, { throwIfNoEntry: false });
    const file = stat === undefined ? named : realpathSync(named);
    // A rename would replace a file that nobody may write as well.
    if (stat !== undefined) accessSync(file, constants.W_OK);
    mkdirSync(dirname(file), { recursive: true });
    putInPlace(file, text, stat?.mode);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new WriteError(shownPath(named, cwd), loadMessages.unwritable(code));
  }
}

function putInPlace(file: string, text: string, mode: number | undefined): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
