/** The gate while somebody writes: it tells and never blocks. */
import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { checkSources } from '../checking/check.ts';
import { loadSources } from '../files/load.ts';
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

/** Watch a project's content and policy. */
export function watchContent(options: WatchOptions): Watch {
  const { root, content, policy, say } = options;
  const tell = (paths: readonly string[], subject: string): void => {
    const report = reportOn(paths, options);
    if (exitStatus(report) === 0) say(`${subject}: nothing blocked`);
    else options.print(report);
  };
  return {
    tellAll: () => tell(content(), content().join(', ')),
    changed(file) {
      const path = relative(root, file).split(sep).join('/');
      if (path === policy) tell(content(), policy);
      else if (!content().some((each) => path === each || path.startsWith(`${each.replace(/\/+$/, '')}/`)))
        return false;
      // Gone again: removed, or one of those files that editors write on the way.
      else if (existsSync(file)) tell([path], path);
      return true;
    },
  };
}

function reportOn(paths: readonly string[], { root, readPolicy, today }: WatchOptions): Report {
  const policy = readPolicy();
  if (!policy.ok) return failedReport(today(), policy.path, problemsAsErrors(policy));
  return checkSources(loadSources(paths, { cwd: root }), policy.policy, { today: today() });
}
