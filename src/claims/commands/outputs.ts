/** The reports that `claims check` writes to files, beside the one on standard output. */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { documentsOf } from '../files/foundation.ts';
import { historyName } from '../files/history-file.ts';
import { ledgerPaths } from '../files/ledger.ts';
import { isFile, isWithin, realPath, shownPath } from '../files/paths.ts';
import type { PolicyResult } from '../policy/index.ts';
import type { Report } from '../report.ts';
import { loadReporter } from '../reporters/index.ts';
import type { ReportFormat } from '../reporters/index.ts';
import type { CheckError } from '../types.ts';
import { UsageError, readChoice } from './command.ts';
import type { Choice } from './command.ts';

export interface Output {
  readonly format: ReportFormat;
  readonly file: string;
}

/**
 * The reports asked for as `FORMAT=FILE`.
 *
 * @throws {UsageError} One of them is no such thing, or two are for one file.
 */
export function readOutputs(given: readonly string[], format: Choice<ReportFormat>, cwd: string): Output[] {
  const outputs = given.map((each) => {
    const [, name = '', file = ''] = /^([^=]*)=(.+)$/.exec(each) ?? [];
    if (file === '') throw new UsageError(`Unexpected output \`${each}\`, expected \`FORMAT=FILE\``);
    return { format: readChoice(name, format), file };
  });
  const places = outputs.map(({ file }) => realPath(resolve(cwd, file)));
  const again = outputs.find((_, index) => places.indexOf(places[index] ?? '') < index);
  if (again !== undefined)
    throw new UsageError(
      `Unexpected second report to \`${again.file}\`, expected a file of its own: of two, only the last would be left`,
    );
  return outputs;
}

export interface Call {
  /** The policy's file, from the working directory. */
  readonly policyPath: string;
  readonly policy: PolicyResult;
  /** What is judged, from the working directory. */
  readonly judged: readonly string[];
}

/**
 * Refuse to write a report over what the call judges, or judges by.
 *
 * @throws {UsageError} One of the outputs is such a file.
 */
export function refuseOverwriting(outputs: readonly Output[], { policyPath, policy, judged }: Call, cwd: string): void {
  const folder = dirname(resolve(cwd, policyPath));
  const named = policy.ok ? documentsOf(policy.policy.data) : [];
  const read = [
    resolve(cwd, policyPath),
    ...[historyName, ...named].map((path) => join(folder, path)),
    ...[...judged, ...Object.values(ledgerPaths)].map((path) => resolve(cwd, path)),
  ].map(realPath);
  for (const { file } of outputs) {
    const place = resolve(cwd, file);
    // What is not there yet loses nothing, and a terminal or a pipe holds nothing.
    if (!isFile(place)) continue;
    if (read.some((path) => isWithin(path, realPath(place))))
      throw new UsageError(
        `Unexpected output \`${shownPath(place, cwd)}\`, which this call reads and would lose, expected a file that is neither the policy’s nor among what is judged`,
      );
  }
}

/** Write the reports; what cannot be written is an error of the call. */
export async function writeOutputs(outputs: readonly Output[], report: Report, cwd: string): Promise<CheckError[]> {
  const failures: CheckError[] = [];
  for (const { format, file } of outputs) {
    const render = await loadReporter(format);
    try {
      writeFileSync(resolve(cwd, file), render(report, { hasColors: false, width: null }));
    } catch (error) {
      const message = `Unexpected failure to write, expected a file: ${(error as Error).message}`;
      failures.push({ path: file, line: null, column: null, message });
    }
  }
  return failures;
}
