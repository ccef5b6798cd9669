/** The history beside a policy: read, and held against the policy. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { historyMessages } from '../messages/policy.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { readHistory, unrecorded } from '../policy/history.ts';
import type { History } from '../policy/history.ts';
import { shownPath } from './paths.ts';

/** Beside the policy. */
export const historyName = 'claims-history.json';

export interface HistoryFile {
  /** Absolute. */
  readonly file: string;
  /** The path as messages show it. */
  readonly shown: string;
  /** What is in it; nothing where there is no such file, or none that can be read. */
  readonly text: string;
  /** `null`: there is no such file. A text says why it cannot be read. */
  readonly history: History | string | null;
}

/** @param cwd Where the policy's path starts from. */
export function readHistoryFile(policy: CompiledPolicy, cwd: string): HistoryFile {
  const file = join(dirname(resolve(cwd, policy.path)), historyName);
  return { file, shown: shownPath(file, cwd), ...historyIn(file) };
}

function historyIn(file: string): Pick<HistoryFile, 'text' | 'history'> {
  if (!existsSync(file)) return { text: '', history: null };
  try {
    const text = readFileSync(file, 'utf8');
    return { text, history: readHistory(text) };
  } catch (error) {
    return { text: '', history: `which cannot be read (${(error as NodeJS.ErrnoException).code ?? ''})` };
  }
}

export interface HistoryNotice {
  /** Of the file that is at fault: the history, or the policy that it lacks something of. */
  readonly path: string;
  readonly message: string;
}

/**
 * One line on what of the policy is not on record, or `null`: for whoever judges by it. It stops nothing.
 *
 * @param now The day it is; left out, no recorded day is held against it.
 */
export function historyNotice(policy: CompiledPolicy, cwd: string, now?: string): HistoryNotice | null {
  const { shown, history } = readHistoryFile(policy, cwd);
  if (history === null) return { path: policy.path, message: historyMessages.missing(shown) };
  if (typeof history === 'string') return { path: shown, message: historyMessages.odd(shown, history) };
  const late = now === undefined ? null : dayToCome(history, now);
  if (now !== undefined && late !== null) return { path: shown, message: historyMessages.lastToCome(shown, late, now) };
  const changes = unrecorded(history, policy.data);
  return changes.length === 0 ? null : { path: policy.path, message: historyMessages.lacks(shown, changes) };
}

/** The first day under which something was recorded that is yet to come. */
export function dayToCome({ days }: History, now: string): string | null {
  return days.find(({ day }) => day > now)?.day ?? null;
}
