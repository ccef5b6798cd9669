/** What a gated build refuses to begin with, because the gate could not hold. */
import { isWithin, realPath } from '../files/paths.ts';
import { gateMessages } from './messages.ts';
import type { Refusal } from './messages.ts';

/** The folders of a project, absolute. */
export interface Folders {
  readonly root: string;
  readonly src: string;
  readonly public: string;
  /** Where the copy lives that is judged from its files. */
  readonly content: readonly string[];
  /** Where the site is to be published from. */
  readonly out: string;
}

/** What of Astro's configuration decides whether the gate can hold. */
export interface Settings {
  /** `static`, or else pages are made where no gate stands. */
  readonly output: string;
  readonly hasAdapter: boolean;
  /** Leaves pages as an earlier build made them. */
  readonly isIncremental: boolean;
}

/** Why these settings are refused, or `null`. */
export function refusedSettings({ output, hasAdapter, isIncremental }: Settings): Refusal | null {
  if (output !== 'static' || hasAdapter) return gateMessages.notStatic(output);
  return isIncremental ? gateMessages.incremental : null;
}

/** What Vite takes for the end of a path, or for another character. */
const taken = /[#?]|%[\da-f]{2}/i;

/**
 * Why a project in this folder is refused, or `null`: Vite takes its path for an
 * address, and either finds no file or leaves some out without a word.
 */
export function refusedRoot(root: string): Refusal | null {
  const path = [root, realPath(root)].find((each) => taken.test(each));
  return path === undefined ? null : gateMessages.rootTaken(taken.exec(path)?.[0] ?? '', path);
}

/**
 * Why this output folder is refused, or `null`. The folder is emptied before
 * each build, so it must hold nothing that anybody wrote by hand.
 */
export function refusedFolder({ root, src, public: assets, content, out }: Folders): Refusal | null {
  const target = realPath(out);
  const kept = [root, src, assets, ...content].find((folder) => isWithin(target, realPath(folder)));
  if (kept !== undefined) return gateMessages.outputHolds(out, kept);
  const around = [src, assets, ...content].find((folder) => isWithin(realPath(folder), target));
  return around === undefined ? null : gateMessages.outputWithin(out, around);
}
