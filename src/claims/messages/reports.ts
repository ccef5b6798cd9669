/** The lines of a report around its findings. */
import { count } from '../counted.ts';
import { problemsAsErrors } from '../policy/index.ts';
import type { RefusedPolicy } from '../policy/index.ts';
import type { Report, ReportedMention } from '../report.ts';
import type { CheckError } from '../types.ts';
import { quoted } from './quoted.ts';

interface Position {
  readonly line: number | null;
  readonly column: number | null;
}

/** `3:9`, or that the place is not known: never an invented one. */
export function positionMessage({ line, column }: Position): string {
  if (line === null) return 'position unavailable';
  return column === null ? String(line) : `${line}:${column}`;
}

/** An error on a line of its own, after its place as far as that is known. */
export function errorLine({ path, line, column, message }: CheckError): string {
  const place = line === null ? '' : `:${positionMessage({ line, column })}`;
  return `${path}${place}: ${message}`;
}

/** Why a policy cannot be used, a line for each problem. */
export function policyErrorLines(refused: RefusedPolicy): string[] {
  return problemsAsErrors(refused).map(errorLine);
}

export function waivedMessage(mention: ReportedMention): string {
  return `${quoted(mention.text)}: ${mention.because}`;
}

/** A denial of what an approval lets be said: it blocks nothing, and somebody has to look. */
export function outdatedMessage({ text, approval, owner }: ReportedMention): string {
  const ask = owner === null ? '' : `, or ask ${owner}`;
  return `${quoted(text)} is denied, though approval \`${approval ?? ''}\` allows it: reword what is no longer true${ask}`;
}

/** The last line of a report. */
export function summaryMessage({ findings, errors, files, today }: Report): string {
  const paths = new Set(findings.map(({ path }) => path));
  const judged = `${count(files, 'file')} checked for ${today}`;
  const done = errors.length === 0 ? '' : `${count(errors.length, 'problem')} left the check incomplete; `;
  if (findings.length === 0) return errors.length === 0 ? `Nothing blocked; ${judged}` : `${done}${judged}`;
  const blocked = `${count(findings.length, 'finding')} in ${count(paths.size, 'file')}`;
  return `${done}${blocked} ${findings.length === 1 ? 'blocks' : 'block'} publication; ${judged}`;
}

/** How far a long run is, on one line. */
export function progressMessage(files: number): string {
  return `${count(files, 'file')} …`;
}
