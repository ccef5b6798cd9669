/** Where the words of a built page were written, wherever the files it is built from show it. */
import { lineIndex } from '../line-index.ts';
import type { Excerpt, Origin, Report, ReportedFinding } from '../report.ts';
import { isText } from '../types.ts';
import type { Source, Unread } from '../types.ts';

/**
 * The report with the origins of findings in built output: the one place of
 * the files that the site is built from where the sentence stands as it is.
 * What stands in several places, or in none, has no origin.
 *
 * @param sources Those files. They are read only if there is anything to find.
 */
export function withOrigins(
  report: Report,
  isBuilt: (path: string) => boolean,
  sources: () => Iterable<Source | Unread>,
): Report {
  const sought = report.findings.filter((finding) => soughtOf(finding) !== null && isBuilt(finding.path));
  if (sought.length === 0) return report;
  const texts = [...sources()].filter(isText);
  const origins = new Map(sought.map((finding) => [finding, originOf(finding, texts)]));
  const findings = report.findings.map((finding) => ({
    ...finding,
    origin: origins.get(finding) ?? null,
    ...(origins.get(finding) === null && isNowhere(finding, texts) ? { isNowhere: true } : {}),
  }));
  return { ...report, findings };
}

/** Whether no file holds the words: then something composes them, or a cache kept them. */
function isNowhere({ text }: ReportedFinding, sources: readonly Source[]): boolean {
  return !sources.some((source) => source.text.includes(text));
}

/** What of a finding is written somewhere: its sentence, or the address that is fetched. */
function soughtOf({ excerpt, rule, text }: ReportedFinding): Excerpt | null {
  return rule === 'foreign-part' ? { text, start: 0, end: text.length } : excerpt;
}

function originOf(finding: ReportedFinding, sources: readonly Source[]): Origin | null {
  const sought = soughtOf(finding);
  if (sought === null) return null;
  const [found, ...more] = occurrencesOf(sought.text, sources);
  return found === undefined || more.length > 0 ? null : placed(found, sought.start, sought.end);
}

interface Occurrence {
  readonly source: Source;
  readonly from: number;
}

/** Where a text stands; two places are as many as need be known. */
function occurrencesOf(text: string, sources: readonly Source[]): Occurrence[] {
  if (text === '') return [];
  const places: Occurrence[] = [];
  for (const source of sources)
    for (let from = source.text.indexOf(text); from !== -1; from = source.text.indexOf(text, from + text.length)) {
      places.push({ source, from });
      if (places.length > 1) return places;
    }
  return places;
}

function placed({ source, from }: Occurrence, start: number, end: number): Origin {
  const lines = lineIndex(source.text);
  const [first, last] = [lines.at(from + start), lines.at(from + end)];
  return { path: source.path, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
