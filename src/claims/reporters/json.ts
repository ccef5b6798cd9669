/** The report as scripts read it: a contract, see docs/cli.md. */
import type { Report, ReportedFinding, ReportedMention } from '../report.ts';
import type { Finding, Judgement } from '../types.ts';

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

function mention(each: ReportedMention): Judgement {
  const { path, line, column, endLine, endColumn } = each;
  const { claim, text, stance, outcome, carrier, because, suggestion } = each;
  return {
    path,
    line,
    column,
    endLine,
    endColumn,
    claim,
    text,
    stance,
    outcome,
    carrier,
    because,
    suggestion,
  };
}

function finding(each: ReportedFinding): Finding {
  const { rule, path, line, column, endLine, endColumn } = each;
  const { claim, text, stance, outcome, carrier, because, suggestion } = each;
  return {
    rule,
    path,
    line,
    column,
    endLine,
    endColumn,
    claim,
    text,
    stance,
    outcome,
    carrier,
    because,
    suggestion,
  };
}
