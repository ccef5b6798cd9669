/**
 * A folder in which a site is built, out of sight until the gate has passed.
 *
 * A deployable folder appears by one rename, so that a build that is stopped,
 * crashes or is killed at any moment leaves none. Each build has a folder of
 * its own, so that two at once do not write into each other's.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gateMessages } from './messages.ts';
import { changedBetween, snapshotOf } from './snapshot.ts';

export interface Staging {
  readonly folder: string;
  /**
   * Put the folder in the final one's place. The staging is over; what is
   * written there until the process ends undoes it.
   */
  publish(): void;
  /** Remove the folder and the final one. The staging is over; may be called again. */
  discard(): void;
}

/**
 * Open a staging folder for a final folder, which is removed: what an earlier
 * build left there must not be mistaken for this build's.
 *
 * @param final Absolute. The staging folder stands beside it, on the same disk.
 * @throws {Error} The final folder cannot be removed or the new one not be made.
 */
export function openStaging(final: string): Staging {
  rmSync(final, { recursive: true, force: true });
  const parent = dirname(final);
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent, basename(final));
  const folder = join(parent, `${prefixOf(basename(final))}${process.pid}-${randomBytes(4).toString('hex')}`);
  let isOpen = true;
  const discard = (): void => {
    if (!isOpen) return;
    isOpen = false;
    release();
    for (const each of [folder, final]) rmSync(each, { recursive: true, force: true });
  };
  // Before the folder is there: a signal may come as soon as it is.
  const release = onEnd(discard);
  try {
    mkdirSync(folder);
  } catch (error) {
    discard();
    throw error;
  }
  return {
    folder,
    discard,
    publish() {
      replace(folder, final);
      isOpen = false;
      release();
      undoIfChanged(final);
    },
  };
}

function prefixOf(name: string): string {
  return `.staging-${name}-`;
}

/** Folders of builds whose process is no more. */
function removeAbandoned(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(prefixOf(name)) ? parseInt(entry.slice(prefixOf(name).length), 10) : NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Remove a published folder if anything in it is changed before the process
 * ends, by what runs after the gate has closed, and let the process fail.
 */
function undoIfChanged(final: string): void {
  const published = snapshotOf(final);
  const { ino } = statSync(final);
  process.once('exit', () => {
    // Another build may have put its own in this place, which is that one's to answer for.
    if (statSync(final, { throwIfNoEntry: false })?.ino !== ino) return;
    const changed = changedBetween(published, snapshotOf(final));
    if (changed === null) return;
    rmSync(final, { recursive: true, force: true });
    const { message, hint } = gateMessages.changedAfter(changed);
    process.stderr.write(`\n${message}\n${hint}\n`);
    process.exitCode = 1;
  });
}

/** How often another build that ends at the same moment may come between. */
const attempts = 20;

/** Put a folder in another's place; what was there is removed. */
function replace(folder: string, final: string): void {
  for (let attempt = 1; ; attempt++) {
    const old = `${folder}-old`;
    try {
      if (existsSync(final)) renameSync(final, old);
      renameSync(folder, final);
      rmSync(old, { recursive: true, force: true });
      return;
    } catch (error) {
      rmSync(old, { recursive: true, force: true });
      if (attempt === attempts || !existsSync(folder)) throw error;
    }
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Run an action when the process ends, by itself or by a signal that can be
 * caught.
 *
 * @returns A function that takes the action back.
 */
function onEnd(action: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    action();
    process.kill(process.pid, signal);
  };
  process.once('exit', action);
  for (const signal of signals) process.once(signal, onSignal);
  return () => {
    process.off('exit', action);
    for (const signal of signals) process.off(signal, onSignal);
  };
}
