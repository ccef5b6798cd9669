/** Checks of pages as documents: whole without scripts, in the sitemap, within their weight. */
import { brotliCompressSync } from 'node:zlib';
import { sitemapOf } from '../passages/host/sitemap.ts';
import { addressAt, baseOf, filePathOf, importedModules, importedSheets } from './addresses.ts';
import { attribute, elementWords } from './elements.ts';
import type { Element } from './elements.ts';
import { isIndexed, isProgramType } from './output.ts';
import type { Output, OutputPage } from './output.ts';

/** The least words of a page that says something. */
const fewestWords = 20;

/** Pages that say less without JavaScript, or that only a script would fill. A page that runs no script is as whole as it can be. */
export function pagesThatNeedScripts({ pages }: Output): string[] {
  return pages
    .filter((page) => !isRedirect(page))
    .flatMap((page) => {
      if (page.elements.some(({ tagName }) => tagName === 'astro-island'))
        return [`${page.path}: an island that a script fills`];
      if (!page.elements.some(runs)) return [];
      if (page.elements.some(({ tagName }) => tagName === 'noscript'))
        return [`${page.path}: words for those without scripts`];
      if (!page.elements.some(({ tagName }) => tagName === 'h1')) return [`${page.path}: a script and no heading`];
      const main =
        page.elements.find(({ tagName }) => tagName === 'main') ??
        page.elements.find(({ tagName }) => tagName === 'body');
      const words =
        main === undefined
          ? []
          : elementWords(main)
              .split(/\s+/)
              .filter((word) => word !== '');
      return words.length < fewestWords ? [`${page.path}: a script and ${words.length} words`] : [];
    });
}

/** Whether an element runs JavaScript: a script of that kind, or a handler on it. */
function runs(element: Element): boolean {
  if (element.attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))) return true;
  return element.tagName === 'script' && isProgramType(attribute(element, 'type'));
}

function isRedirect({ elements }: OutputPage): boolean {
  return elements.some((each) => each.tagName === 'meta' && /^refresh$/i.test(attribute(each, 'http-equiv') ?? ''));
}

/**
 * Pages that are listed and not in the sitemap, or in it and not listed.
 *
 * @param origin The site's; `null` where it has none. A page of another's is none of its own.
 */
export function sitemapGaps(output: Output, origin: string | null): string[] {
  const maps = output.files.filter(({ path }) => /^sitemap.*\.xml$/.test(path));
  const located = new Set(
    maps.flatMap(({ path }) => sitemapOf(output.text(path) ?? '').pages).map((address) => pathOf(address, origin)),
  );
  const listed = new Set(
    output.pages.filter((page) => isIndexed(page) && page.path !== '404.html').map(({ url }) => url),
  );
  return [
    ...[...listed].filter((url) => !located.has(url)).map((url) => `${url} is not in the sitemap`),
    ...[...located].filter((url) => !listed.has(url)).map((url) => `${url} is in the sitemap and not to be listed`),
  ];
}

/** The path of the site's own address as its file is named: sitemaps escape what is no ASCII. Any other stays as it is. */
function pathOf(address: string, own: string | null): string {
  try {
    const { origin, pathname } = new URL(address);
    return own === null || origin === own ? decodeURI(pathname) : address;
  } catch {
    return address;
  }
}

/** What pages may weigh, in bytes after brotli. */
export interface Budget {
  /** A page with its style. */
  readonly document: number;
  /** A long checklist or register. */
  readonly longDocument: number;
  /** Addresses of those; `*` at the end stands for a page below. */
  readonly longDocuments: readonly string[];
  /** All scripts of a page together. */
  readonly script: number;
}

/**
 * Pages that weigh more than they may, and what of them cannot be weighed; a
 * budget that is missing or odd is a reason too.
 *
 * @param origin The site's; `null` where it has none.
 */
export function overweight(output: Output, budget: unknown, origin: string | null): string[] {
  if (!isBudget(budget))
    return ['budget.json: missing, or without `document`, `longDocument`, `longDocuments`, `script`'];
  return output.pages.flatMap((page) => {
    const limit = isOneOf(page.url, budget.longDocuments) ? budget.longDocument : budget.document;
    const base = baseOf(page, origin);
    const sheets = broughtIn(output, base, sheetsNamedBy(page), importedSheets);
    const scripts = broughtIn(output, base, modulesNamedBy(page), importedModules);
    const weight = brotli(page.html) + sheets.weight;
    return [
      ...[...sheets.unweighed, ...scripts.unweighed].map(
        (address) => `${page.path}: ${address}, which is no file here`,
      ),
      ...(weight > limit ? [`${page.path}: ${weight} bytes, at most ${limit}`] : []),
      ...(scripts.weight > budget.script
        ? [`${page.path}: ${scripts.weight} bytes of scripts, at most ${budget.script}`]
        : []),
    ];
  });
}

function sheetsNamedBy({ elements }: OutputPage): string[] {
  return elements.flatMap((each) => {
    if (each.tagName === 'style') return importedSheets(elementWords(each));
    return each.tagName === 'link' && isOfKind(each, 'stylesheet') ? (attribute(each, 'href') ?? []) : [];
  });
}

function modulesNamedBy({ elements }: OutputPage): string[] {
  return elements.flatMap((each) => {
    if (each.tagName === 'link') return isOfKind(each, 'modulepreload') ? (attribute(each, 'href') ?? []) : [];
    if (each.tagName !== 'script') return [];
    return (
      attribute(each, 'src') ?? (isProgramType(attribute(each, 'type')) ? importedModules(elementWords(each)) : [])
    );
  });
}

function isOfKind(link: Element, kind: string): boolean {
  return (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/).includes(kind);
}

/** The weight of files by their addresses and of what they import, each once; and addresses that lead to none. */
function broughtIn(
  output: Output,
  base: URL,
  addresses: readonly string[],
  importsOf: (text: string) => readonly string[],
): { readonly weight: number; readonly unweighed: readonly string[] } {
  const open = addresses.map((address) => ({ address, from: base }));
  const met = new Set<string>();
  const unweighed: string[] = [];
  let weight = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = addressAt(next.address, next.from);
    const path = found?.origin === base.origin ? filePathOf(found) : null;
    if (path !== null && met.has(path)) continue;
    const text = path === null ? null : output.text(path);
    if (found === null || path === null || text === null) unweighed.push(next.address);
    else {
      met.add(path);
      weight += brotli(text);
      open.push(...importsOf(text).map((address) => ({ address, from: found })));
    }
  }
  return { weight, unweighed: [...new Set(unweighed)] };
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

/** Whether an address is one of a list; `*` at the end stands for a page below. */
export function isOneOf(url: string, list: readonly string[]): boolean {
  return list.some((each) =>
    each.endsWith('*') ? url.startsWith(each.slice(0, -1)) && url !== each.slice(0, -1) : url === each,
  );
}

function isBudget(value: unknown): value is Budget {
  if (typeof value !== 'object' || value === null) return false;
  const { document, longDocument, longDocuments, script } = value as Record<string, unknown>;
  return [document, longDocument, script].every((each) => typeof each === 'number') && Array.isArray(longDocuments);
}
