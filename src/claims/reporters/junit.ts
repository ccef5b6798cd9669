/** The report as JUnit XML, which every CI system can show. */
import { findingMessage, findingNotes } from '../messages/findings.ts';
import { positionMessage } from '../messages/reports.ts';
import type { Report, ReportedFinding } from '../report.ts';
import type { CheckError } from '../types.ts';

/** The report as JUnit's XML: a failed case for each finding, a broken one for each error, and one that passes where there is neither. */
export function junit(report: Report): string {
  const cases = [...report.findings.map(failureCase), ...report.errors.map(errorCase)];
  if (cases.length === 0) cases.push(element('testcase', { classname: 'claims', name: 'every claim is allowed' }));
  const counts = {
    tests: cases.length,
    failures: report.findings.length,
    errors: report.errors.length,
  };
  const suite = element('testsuite', { name: 'claims', ...counts }, cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', counts, [suite])}\n`;
}

function failureCase(finding: ReportedFinding): string {
  const message = findingMessage(finding);
  const place = `${finding.path}:${positionMessage(finding)}`;
  const body = escapeXml([place, message, ...findingNotes(finding)].join('\n'));
  const name = `${positionMessage(finding)} ${finding.claim ?? finding.rule}`;
  return element('testcase', { classname: finding.path, name, file: finding.path }, [
    element('failure', { type: finding.rule, message }, [body]),
  ]);
}

function errorCase(error: CheckError): string {
  const name = `${positionMessage(error)} check`;
  return element('testcase', { classname: error.path, name, file: error.path }, [
    element('error', { type: 'check', message: error.message }),
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>\n${content.join('\n')}\n</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML 1.0 has no place at all for most control characters and lone surrogates. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
