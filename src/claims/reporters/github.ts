/** The report as workflow commands of GitHub Actions: notes on the lines of a change. */
import { findingMessage, findingNotes } from '../messages/findings.ts';
import { outdatedMessage, positionMessage } from '../messages/reports.ts';
import type { Report, ReportedFinding, ReportedMention } from '../report.ts';
import type { CheckError } from '../types.ts';

/** The report as workflow commands of GitHub: an annotation for each finding, denial that an approval has outdated, and error. */
export function github(report: Report): string {
  const lines = [
    ...report.findings.map(findingCommand),
    ...report.outdated.map(outdatedCommand),
    ...report.errors.map(errorCommand),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function findingCommand(finding: ReportedFinding): string {
  // Only what is in the repository has lines to annotate.
  const { path, line, column, endLine, endColumn } = finding.origin ?? finding;
  const message = [findingMessage(finding), ...findingNotes(finding)].join('\n');
  // Columns of annotations count the last character, those of the report stop before it.
  const isOneLine = line !== null && line === endLine;
  const columns =
    isOneLine && column !== null && endColumn !== null
      ? { col: column, endColumn: Math.max(column, endColumn - 1) }
      : {};
  return command(
    { file: path, ...(line === null ? {} : { line, endLine: endLine ?? line }), ...columns, title: finding.title },
    line === null ? `${positionMessage(finding)}: ${message}` : message,
  );
}

function errorCommand({ path, line, column, message }: CheckError): string {
  const place = line === null ? {} : { line, ...(column === null ? {} : { col: column }) };
  return command({ file: path, ...place, title: 'Check not done' }, message);
}

function outdatedCommand(mention: ReportedMention): string {
  const { path, line } = mention;
  return command(
    { file: path, ...(line === null ? {} : { line }), title: mention.title },
    outdatedMessage(mention),
    'warning',
  );
}

function command(properties: Properties, message: string, level: 'error' | 'warning' = 'error'): string {
  const { file, line, col, title } = properties;
  const isPrintable = !controls.test(file);
  // What cannot be printed would be the name of another file, or of none.
  const place = [escapedControls(file), line, col].filter((part) => part !== undefined).join(':');
  const written = Object.entries(isPrintable ? properties : { title }).map(
    ([key, value]) => `${key}=${escapeValue(value)}`,
  );
  return `::${level} ${written.join(',')}::${escapeData(isPrintable ? message : `${place}: ${message}`)}`;
}

interface Properties extends Readonly<Record<string, string | number>> {
  readonly file: string;
  readonly title: string;
}

function escapedControls(text: string): string {
  return text.replace(
    new RegExp(controls, 'g'),
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Control characters that have no business in a log. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * As the runner undoes it: `%`, CR and LF in a message, `:` and `,` as well in
 * a property. Other control characters have no business in a log.
 */
function escapeData(text: string): string {
  return text
    .replace(new RegExp(controls, 'g'), '\ufffd')
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A');
}

function escapeValue(value: string | number): string {
  return escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
