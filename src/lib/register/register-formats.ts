/** The launch-evidence register as files to take away. */
import Papa from 'papaparse';

/** What an entry of the register says, without how the site keeps it. */
export interface RegisterEntry {
  readonly id: string;
  readonly order: number;
  readonly area: string;
  readonly status: string;
  readonly toShow: string;
  readonly missing?: string | undefined;
  readonly owner: string;
  readonly risk: string;
  /** Where its page is to stand; it may not be there yet. */
  readonly route?: string | undefined;
  readonly evidence?: { readonly path: string; readonly sha256: string } | undefined;
}

/** One row for each area, in order, with a row of names first. */
export function registerToCsv(entries: readonly RegisterEntry[]): string {
  const rows = inOrder(entries).map((entry) => ({
    area: entry.area,
    status: entry.status,
    evidenceRequired: entry.toShow,
    evidence: entry.evidence?.path ?? '',
    missing: entry.missing ?? '',
    owner: entry.owner,
    risk: entry.risk,
    plannedRoute: entry.route ?? '',
  }));
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** The areas in order. */
export function registerToJson(entries: readonly RegisterEntry[]): string {
  const areas = inOrder(entries).map(({ order: _, route, ...entry }) => ({ ...entry, plannedRoute: route }));
  return `${JSON.stringify({ areas }, null, 2)}\n`;
}

function inOrder(entries: readonly RegisterEntry[]): RegisterEntry[] {
  return entries.toSorted((a, b) => a.order - b.order);
}
