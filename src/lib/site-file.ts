/** What the build itself needs of `content/site.yml`; pages read it as a collection. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface SiteFile {
  /** Scheme and host. */
  readonly origin: string;
  /** Addresses to write to, as `mailto:`, by what they are for. */
  readonly contacts: Readonly<Record<string, string>>;
  readonly labels: {
    /** The link of a boundary's note to the register. */
    readonly boundary: string;
  };
}

/** @throws {Error} The file lacks the origin, the contacts or the labels. */
export function siteFile(file: URL): SiteFile {
  const data: unknown = parse(readFileSync(file, 'utf8'));
  if (!isSite(data)) throw new Error('Unexpected content/site.yml, expected `origin`, `contacts` and `labels.boundary`');
  return data;
}

function isSite(data: unknown): data is SiteFile {
  if (data === null || typeof data !== 'object' || !('origin' in data && 'contacts' in data && 'labels' in data)) return false;
  const { origin, contacts, labels } = data;
  return typeof origin === 'string' && isRecord(contacts) && isRecord(labels) && typeof labels['boundary'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}
