/** The gate while somebody writes: it tells and never blocks. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkSources } from '../checking/check.ts';
import { documentsOf } from '../files/foundation.ts';
import { loadSources } from '../files/load.ts';
import { isWithin, shownPath } from '../files/paths.ts';
import { problemsAsErrors } from '../policy/index.ts';
import type { PolicyResult } from '../policy/index.ts';
import { exitStatus, failedReport } from '../report.ts';
import type { Report } from '../report.ts';

export interface WatchOptions {
  /** The project's folder, absolute. */
  readonly root: string;
  /** Folders and files of copy, from the project's folder. */
  readonly content: () => readonly string[];
  /** The policy's path as messages show it, from the project's folder. */
  readonly policy: string;
  readonly readPolicy: () => PolicyResult;
  readonly today: () => string;
  readonly print: (report: Report) => void;
  /** One quiet line, when there is nothing to print. */
  readonly say: (line: string) => void;
}

export interface Watch {
  /** Tell what blocks in all content. */
  tellAll(): void;
  /**
   * A file was saved, added or removed.
   *
   * @param file Absolute.
   * @returns Whether judgements may have changed by it.
   */
  changed(file: string): boolean;
}

/** Watch a project's content, its policy, and the documents and statements that it rests on. */
export function watchContent(options: WatchOptions): Watch {
  const { root, content, policy, say, readPolicy } = options;
  // Whoever configures a site may write a path as `./…`.
  const policyFile = resolve(root, policy);
  // A policy that lacks one of them cannot be read: those it named last are waited for.
  let documents: readonly string[] = [];
  const tell = (paths: readonly string[], subject: string): void => {
    const read = readPolicy();
    if (read.ok) documents = documentsOf(read.policy.data).map((path) => resolve(dirname(policyFile), path));
    const report = reportOn(paths, read, options);
    if (exitStatus(report) === 0) say(`${subject}: nothing blocked`);
    else options.print(report);
  };
  return {
    tellAll: () => tell(content(), content().join(', ')),
    changed(file) {
      const path = shownPath(file, root);
      if (file === policyFile || documents.includes(file)) tell(content(), path);
      else if (!content().some((each) => isWithin(resolve(root, each), file))) return false;
      // Gone again: removed, or one of those files that editors write on the way.
      else if (existsSync(file)) tell([path], path);
      return true;
    },
  };
}

function reportOn(paths: readonly string[], policy: PolicyResult, { root, today }: WatchOptions): Report {
  if (!policy.ok) return failedReport(today(), policy.path, problemsAsErrors(policy));
  return checkSources(loadSources(paths, { cwd: root, now: today() }), policy.policy, { today: today() });
}
