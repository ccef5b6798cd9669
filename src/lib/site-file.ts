/** What the build itself needs of `content/site.yml`; pages read it as a collection. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface SiteFile {
  /** Scheme and host. */
  readonly origin: string;
  /** Addresses to write to, as `mailto:`, by what they are for. */
  readonly contacts: Readonly<Record<string, string>>;
}

/** @throws {Error} The file lacks the origin or the contacts. */
export function siteFile(file: URL): SiteFile {
  const data: unknown = parse(readFileSync(file, 'utf8'));
  if (!isSite(data)) throw new Error('Unexpected content/site.yml, expected `origin` and `contacts`');
  return data;
}

function isSite(data: unknown): data is SiteFile {
  if (data === null || typeof data !== 'object' || !('origin' in data && 'contacts' in data)) return false;
  const { origin, contacts } = data;
  return typeof origin === 'string' && contacts !== null && typeof contacts === 'object';
}
