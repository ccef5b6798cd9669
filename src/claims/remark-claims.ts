/** Adapter: findings as messages of a vfile, for remark, its editors, and Astro. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkSources } from './checking/check.ts';
import { shownPath } from './files/paths.ts';
import { standingPolicy } from './files/standing-policy.ts';
import { findingMessage, findingNotes } from './messages/findings.ts';
import { policyErrorLines } from './messages/reports.ts';
import { dayOf, requireDay } from './policy/day.ts';
import type { ReportedFinding } from './report.ts';
import type { CheckError, Source } from './types.ts';

export interface RemarkClaimsOptions {
  /** The policy, from the working directory of the file. */
  readonly policy?: string;
  /** The day to judge for (`2026-01-31`); today in UTC when left out. */
  readonly today?: string;
}

/**
 * A remark plugin that reports every unapproved claim, and whatever else the
 * gate would block in the file, as a message with its exact place.
 *
 * Each message has the claim's id, or the rule's, as `ruleId`, `claims` as
 * `source`, the reasons as `note`, and what to write instead as `expected`.
 * The plugin reports and does not fail: the build's gate is what blocks.
 *
 * The text judged is the file's own, not the tree: other plugins may have
 * changed the tree, and readers of the finding look at the file.
 *
 * @throws {RangeError} `today` is no day that exists; thrown at once.
 * @throws {Error} The policy cannot be used; thrown for each file. `message`
 *   says every reason.
 */
export function remarkClaims(options: RemarkClaimsOptions = {}): (tree: Root, file: VFile) => undefined {
  if (options.today !== undefined) requireDay(options.today);
  const readers = new Map<string, ReturnType<typeof standingPolicy>>();
  return (_tree, file) => {
    const read = readers.get(file.cwd) ?? standingPolicy(options.policy ?? 'claims-policy.json', file.cwd);
    readers.set(file.cwd, read);
    const result = read();
    if (!result.ok) throw new Error(policyErrorLines(result).join('\n'));
    const today = options.today ?? dayOf(new Date());
    const report = checkSources([sourceOf(file)], result.policy, { today });
    for (const finding of report.findings) tell(file, finding);
    for (const error of report.errors) complain(file, error);
  };
}

/** The file as it is written. Astro hands over its body alone, the file is on disk. */
function sourceOf(file: VFile): Source {
  const path = resolve(file.cwd, hasPath(file) ? file.path : 'stdin.md');
  const isStripped = file.data['astro'] !== undefined && hasPath(file);
  const text = isStripped ? readFileSync(path, 'utf8') : String(file);
  return { path: shownPath(path, file.cwd), text: text.replace(/^\ufeff/, ''), format: 'markdown' };
}

/** A vfile's path may be missing, whatever its type says. */
function hasPath({ history }: VFile): boolean {
  return history.length > 0;
}

function tell(file: VFile, finding: ReportedFinding): void {
  const message = file.message(findingMessage(finding), {
    ...placeOf(finding),
    ruleId: finding.claim ?? finding.rule,
    source: 'claims',
  });
  message.note = findingNotes(finding).join('\n');
  message.actual = finding.text;
  if (finding.suggestion !== null) message.expected = [finding.suggestion];
}

function complain(file: VFile, error: CheckError): void {
  const { line, column } = error;
  const place = line === null ? {} : { place: { line, column: column ?? 1 } };
  const message = file.message(error.message, { ...place, ruleId: 'unchecked', source: 'claims' });
  message.fatal = true;
}

function placeOf({ line, column, endLine, endColumn }: ReportedFinding) {
  if (line === null || column === null) return {};
  const start = { line, column };
  if (endLine === null || endColumn === null) return { place: start };
  return { place: { start, end: { line: endLine, column: endColumn } } };
}
