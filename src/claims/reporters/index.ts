/** Reports as text. Each reporter is loaded when its format is asked for. */
import type { Report } from '../report.ts';

/** How a report may look; reporters for machines pass it over. */
export interface Style {
  readonly hasColors: boolean;
  /** Columns to wrap at, or `null` not to wrap. */
  readonly width: number | null;
}

/** A report as text that ends with a newline, or is empty. */
export type Reporter = (report: Report, style: Style) => string;

const loaders = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof loaders;

export const reportFormats = Object.keys(loaders) as ReportFormat[];

/** The reporter of a format; its module is loaded when it is first asked for. */
export function loadReporter(format: ReportFormat): Promise<Reporter> {
  return loaders[format]();
}
