/** The report as scripts read it: a contract, see docs/cli.md. */
import type { Finding, MentionFields, Report, ReportedFinding, ReportedMention } from '../report.ts';

/** The report as one JSON object of `version` 1, over several lines. */
export function json(report: Report): string {
  const { today, policy, files, findings, mentions, errors } = report;
  const contract = {
    version: 1,
    today,
    policy: { path: policy.path, sha256: policy.sha256 },
    files,
    findings: findings.map(finding),
    mentions: mentions.map(mention),
    errors: errors.map(({ path, line, column, message }) => ({ path, line, column, message })),
  };
  return `${JSON.stringify(contract, null, 2)}\n`;
}

const fields = [
  'path',
  'line',
  'column',
  'endLine',
  'endColumn',
  'claim',
  'text',
  'stance',
  'outcome',
  'carrier',
  'because',
  'suggestion',
] as const;

/** What the contract says of mentions and of findings, in its order. */
function told<Told extends ReportedMention | ReportedFinding>(each: Told): Pick<Told, (typeof fields)[number]> {
  return Object.fromEntries(fields.map((name) => [name, each[name]])) as Pick<Told, (typeof fields)[number]>;
}

function mention(each: ReportedMention): MentionFields {
  return told(each);
}

function finding(each: ReportedFinding): Finding {
  return { rule: each.rule, ...told(each) };
}
