/**
 * The checks that approvals can rest on. Each is run by the build on its very
 * output; none is believed from a file that came with the change.
 */
import { checkNames } from '../policy/check-names.ts';
import type { CheckName } from '../policy/check-names.ts';
import { readOutput } from './output.ts';
import type { Output, OutputFile } from './output.ts';
import { overweight, pagesThatNeedScripts, sitemapGaps } from './pages.ts';
import { foreignRequests } from './requests.ts';
import { storedOnArrival } from './storage.ts';

export type { OutputFile } from './output.ts';

export interface CheckSetting {
  /** The site's origin, so that its own full addresses are known; `null` where it has none. */
  readonly origin: string | null;
  /** What `budget.json` holds, or `null`. */
  readonly budget: unknown;
  /** What axe found on this very output, in a browser; `null` where nobody has looked. */
  readonly accessibility: readonly string[] | null;
}

/** What keeps a check from holding; nothing means that it holds. */
export type CheckResults = ReadonlyMap<string, readonly string[]>;

/** Whether each check holds, by its name. */
export function holding(results: CheckResults): ReadonlyMap<string, boolean> {
  return new Map([...results].map(([name, reasons]) => [name, reasons.length === 0]));
}

const runners: Readonly<Record<CheckName, (output: Output, setting: CheckSetting) => readonly string[]>> = {
  'no-third-party-requests': (output, { origin }) => foreignRequests(output, origin),
  'no-cookies-or-storage': storedOnArrival,
  'complete-without-javascript': pagesThatNeedScripts,
  'sitemap-of-indexed-pages': (output, { origin }) => sitemapGaps(output, origin),
  'within-weight-budget': (output, { budget, origin }) => overweight(output, budget, origin),
  'no-accessibility-violations': (_, { accessibility }) =>
    accessibility ?? ['nobody has looked at this very output in a browser: run the browser tests, and build again'],
};

/**
 * Run the checks that are asked for. One that fails to run does not hold.
 *
 * @param names Checks that approvals name; unknown ones do not hold.
 */
export function runChecks(files: readonly OutputFile[], names: Iterable<string>, setting: CheckSetting): CheckResults {
  const asked = [...new Set(names)];
  if (asked.length === 0) return new Map();
  const output = readOutput(files);
  return new Map(
    asked.map((name) => [name, isCheck(name) ? attempt(() => runners[name](output, setting)) : ['no such check']]),
  );
}

function attempt(run: () => readonly string[]): readonly string[] {
  try {
    return run();
  } catch (error) {
    return [`the check itself failed: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function isCheck(name: string): name is CheckName {
  return (checkNames as readonly string[]).includes(name);
}
