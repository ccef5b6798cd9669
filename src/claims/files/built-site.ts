/** Which folder is a built site, and what its pages take from its style sheets. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { publishedFormats } from '../passages/format.ts';
import { isLedElsewhere, redirectionsIn } from '../passages/host/host-files.ts';
import type { Redirection } from '../passages/host/host-files.ts';
import type { Source } from '../types.ts';
import { readBytes } from './bytes.ts';
import { linkedSheets } from './linked-sheets.ts';
import { assetsFolder, isFile, isWithin } from './paths.ts';
import { sourceOf } from './source.ts';

/** A built site while its files are read. */
export interface ReadSite {
  readonly folder: string;
  readonly redirections: () => readonly Redirection[];
}

/** What a built page takes from the style sheets of its site, whatever it is called. */
export function sheetsOf(
  path: string,
  text: string,
  site: ReadSite,
  url: string,
): Pick<Source, 'sheets' | 'unreadSheets'> {
  const formats = publishedFormats(path, text).filter(
    (format) => format === 'html' || format === 'svg' || format === 'xml',
  );
  if (formats.length === 0 || !/<(?:[\w.-]+:)?(?:link|style)\b/i.test(text)) return {};
  const redirections = site.redirections();
  const read = (sheet: string): string | null =>
    isLedElsewhere(sheet, redirections) ? null : sheetAt(sheet, site.folder);
  const found = formats.map((format) => linkedSheets(text, url, read, format !== 'html'));
  const sheets = found.flatMap(({ texts }) => texts);
  const unreadSheets = [...new Set(found.flatMap(({ unread }) => unread))];
  return { ...(sheets.length === 0 ? {} : { sheets }), ...(unreadSheets.length === 0 ? {} : { unreadSheets }) };
}

/** A style sheet by its path, or by what is left of it where the site is served from a folder. */
function sheetAt(path: string, site: string): string | null {
  for (let rest = path; rest !== ''; rest = rest.includes('/') ? rest.slice(rest.indexOf('/') + 1) : '') {
    const file = resolve(site, rest);
    const read = isWithin(site, file) && isFile(file) ? readBytes(file) : null;
    const sheet = read === null || 'error' in read ? null : sourceOf(file, read.bytes, () => false);
    if (sheet !== null && 'text' in sheet) return sheet.text;
  }
  return null;
}

/** The redirections that a built site asks its host for, in `_redirects`. */
export function redirectionsOf(site: string): Redirection[] {
  const file = join(site, '_redirects');
  return isFile(file) ? redirectionsIn(readFileSync(file, 'utf8')) : [];
}

/** Whether a path belongs to a built site. */
export function isBuilt(path: string, cwd: string): boolean {
  return builtSite(resolve(cwd, path), cwd) !== null;
}

/** What the folder of a built site is usually called. */
export const builtFolder = 'dist';

/**
 * The folder of the built site that a path belongs to: the outermost folder
 * above it, within the working directory, that is called `dist` or holds an
 * `index.html`; `public` is what a site is built from.
 */
export function builtSite(path: string, cwd: string): string | null {
  const folders: string[] = [];
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if (folder === cwd) break;
    folders.push(folder);
    if (!isWithin(cwd, path) && folders.length > 1) break;
  }
  return (
    folders.findLast(
      (folder) =>
        basename(folder) === builtFolder ||
        (basename(folder) !== assetsFolder && existsSync(join(folder, 'index.html'))),
    ) ?? null
  );
}
