/**
 * The report as SARIF 2.1.0, for code scanning.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { findingMessage, findingNotes } from '../messages/findings.ts';
import { outdatedMessage, waivedMessage } from '../messages/reports.ts';
import type { Report, ReportedFinding, ReportedMention } from '../report.ts';
import { sha256Of } from '../sha256.ts';
import type { CheckError } from '../types.ts';

/** The report as a SARIF 2.1.0 log of one run; what is waived is in it, as suppressed. */
export function sarif(report: Report): string {
  const told = [...report.findings, ...report.waived, ...report.outdated];
  const rules = rulesOf(told);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = [
    ...report.findings.map((finding) => findingResult(finding)),
    ...report.waived.map((mention) => waivedResult(mention)),
    ...report.outdated.map((mention) => ({
      ...resultAt(mention),
      level: 'warning' as const,
      message: { text: outdatedMessage(mention) },
      suppressions: [],
    })),
  ];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'claims', version: '1.0.0', rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            toolExecutionNotifications: report.errors.map(notification),
          },
        ],
        results: results.map((result) => ({
          ...result,
          ruleIndex: indexes.get(result.ruleId ?? '') ?? -1,
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

type Told = ReportedFinding | ReportedMention;

/** A claim is its own rule, so that an alert is named by what was claimed. */
function ruleId(told: Told): string {
  if (!('rule' in told)) return told.claim;
  return told.rule === 'claim' ? (told.claim ?? told.rule) : told.rule;
}

function rulesOf(told: readonly Told[]): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>();
  for (const each of told) {
    const id = ruleId(each);
    if (rules.has(id)) continue;
    const owner = each.owner === null ? '' : ` Ask: ${each.owner}.`;
    const text = `${each.why || each.title}${owner}`;
    rules.set(id, {
      id,
      name: each.title,
      shortDescription: { text: each.title },
      fullDescription: { text: each.why || each.title },
      help: { text },
      defaultConfiguration: { level: 'error' },
    });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function findingResult(finding: ReportedFinding): Result {
  const text = [findingMessage(finding), ...findingNotes(finding)].join('\n');
  const { origin = null } = finding;
  const result = { ...resultAt(finding), message: { text }, suppressions: [] };
  // Code scanning shows the first place alone, and only in files of the repository.
  return origin === null ? result : { ...result, locations: [location(origin)], relatedLocations: [location(finding)] };
}

function waivedResult(mention: ReportedMention): Result {
  const justification = mention.waiver?.reason ?? '';
  return {
    ...resultAt(mention),
    message: { text: waivedMessage(mention) },
    suppressions: [{ kind: 'external', status: 'accepted', justification }],
  };
}

function resultAt(told: Told): Omit<Result, 'message'> {
  const fingerprint = sha256Of(JSON.stringify([ruleId(told), told.path, told.excerpt?.text ?? told.text]));
  return {
    ruleId: ruleId(told),
    level: 'error',
    locations: [location(told)],
    partialFingerprints: { 'claimInSentence/v1': fingerprint },
  };
}

function notification({ path, line, column, message }: CheckError): Notification {
  const place = { path, line, column, endLine: null, endColumn: null };
  return { level: 'error', message: { text: message }, locations: [location(place)] };
}

type Placed = Pick<Told, 'path' | 'line' | 'column' | 'endLine' | 'endColumn'>;

function location({ path, line, column, endLine, endColumn }: Placed): Location {
  const region = {
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
    ...(endLine === null ? {} : { endLine }),
    ...(endColumn === null ? {} : { endColumn }),
  };
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      ...(line === null ? {} : { region }),
    },
  };
}

function artifact(path: string): { uri: string; uriBaseId?: string } {
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
