/** The report for people: by file, each finding with its sentence, in words. */
import picocolors from 'picocolors';
import { findingMessage, findingNotes } from '../messages/findings.ts';
import { outdatedMessage, positionMessage, summaryMessage } from '../messages/reports.ts';
import type { Excerpt, Report, ReportedFinding, ReportedMention } from '../report.ts';
import { byPlace, failedCheckOf } from '../report.ts';
import type { CheckError } from '../types.ts';
import type { Style } from './index.ts';
import { excerptLines, printable, wrap } from './terminal.ts';

/** The report for people, each finding with the line it stands in, and the counts last. */
export function pretty(report: Report, style: Style): string {
  const page = new Page(style);
  const entries = [
    ...report.findings.map((finding) => ({ ...finding, entry: 'finding' as const })),
    ...report.errors.map((error) => ({ ...error, entry: 'error' as const })),
    ...report.mentions
      .filter((mention) => mention.outcome !== 'blocked' && !report.outdated.some((one) => byPlace(one, mention) === 0))
      .map((mention) => ({ ...mention, entry: 'mention' as const })),
    ...report.outdated.map((mention) => ({ ...mention, entry: 'outdated' as const })),
  ].sort((a, b) => Number(isConsequence(a)) - Number(isConsequence(b)) || byPlace(a, b));
  let path: string | null = null;
  for (const entry of entries) {
    if (entry.path !== path) page.file(entry.path);
    path = entry.path;
    if (entry.entry === 'finding') page.finding(entry);
    else if (entry.entry === 'error') page.error(entry);
    else if (entry.entry === 'outdated') page.outdated(entry);
    else page.mention(entry);
  }
  return page.finish(summaryMessage(report), report);
}

/** Whether words are blocked for something else alone, which is told before them. */
function isConsequence(entry: Partial<ReportedFinding>): boolean {
  return entry.outcome === 'blocked' && failedCheckOf({ lapse: entry.lapse ?? null }) !== null;
}

const indent = '  ';
const margin = `${indent}  `;

/** Writes the parts of the page one after the other. */
class Page {
  readonly #style: Style;
  readonly #colors: ReturnType<typeof picocolors.createColors>;
  readonly #lines: string[] = [];

  constructor(style: Style) {
    this.#style = style;
    this.#colors = picocolors.createColors(style.hasColors);
  }

  file(path: string): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
    this.#lines.push(this.#colors.underline(this.#colors.bold(printable(path))));
  }

  finding(finding: ReportedFinding): void {
    const c = this.#colors;
    // A word cut out of a phrase says little; what the claim is called says what was understood.
    const id = c.dim(finding.claim === null ? finding.rule : `${printable(finding.title)} (${finding.claim})`);
    // Where it was written is told below, and tells more than that a built file has no place for it.
    const place = finding.line === null && (finding.origin ?? null) !== null ? null : finding;
    this.#headline(c.red('✖'), place, printable(findingMessage(finding)), id);
    this.#excerpt(finding.excerpt, c.red);
    for (const note of findingNotes(finding)) this.#note(note);
    this.#lines.push('');
  }

  mention(mention: ReportedMention): void {
    const c = this.#colors;
    const label = `${mention.outcome} “${printable(mention.text)}”`;
    this.#headline(c.green('✔'), mention, label, c.dim(mention.claim));
    this.#excerpt(mention.excerpt, c.green);
    this.#note(mention.because);
    this.#lines.push('');
  }

  outdated(mention: ReportedMention): void {
    const c = this.#colors;
    this.#headline(c.yellow('!'), mention, printable(outdatedMessage(mention)), c.dim(mention.claim));
    this.#excerpt(mention.excerpt, c.yellow);
    this.#lines.push('');
  }

  error(error: CheckError): void {
    // Without a line it is the file itself that is at fault, and the file is named above.
    this.#headline(
      this.#colors.red('✖'),
      error.line === null ? null : error,
      printable(error.message),
      this.#colors.dim('error'),
    );
    this.#lines.push('');
  }

  finish(summary: string, report: Report): string {
    const c = this.#colors;
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
    const isGood = report.findings.length === 0 && report.errors.length === 0;
    this.#lines.push((isGood ? c.green : c.red)(c.bold(summary)));
    return `${this.#lines.join('\n')}\n`;
  }

  #headline(mark: string, place: Parameters<typeof positionMessage>[0] | null, text: string, id: string): void {
    const position = place === null ? '' : `${this.#colors.dim(positionMessage(place))}  `;
    this.#lines.push(`${indent}${mark} ${position}${text}  ${id}`);
  }

  #excerpt(excerpt: Excerpt | null, color: (text: string) => string): void {
    if (excerpt === null) return;
    const width = (this.#style.width ?? 100) - margin.length - 2;
    const { sentence, underline } = excerptLines(excerpt, Math.max(width, 20));
    const bar = this.#colors.dim('│');
    this.#lines.push(`${margin}${bar} ${sentence}`, `${margin}${bar} ${color(underline)}`);
  }

  #note(note: string): void {
    const width = this.#style.width === null ? null : this.#style.width - margin.length;
    const [label = '', rest] = splitLabel(note);
    for (const [index, line] of wrap(printable(note), width).entries())
      this.#lines.push(
        margin +
          (index === 0 && rest !== undefined && line.startsWith(label)
            ? this.#colors.cyan(label) + line.slice(label.length)
            : line),
      );
  }
}

/** Notes that tell what to do begin with a label. */
function splitLabel(note: string): [string, string] | [] {
  const match = /^(written in|write instead|add|ask): /.exec(note);
  return match === null ? [] : [match[0], note.slice(match[0].length)];
}
