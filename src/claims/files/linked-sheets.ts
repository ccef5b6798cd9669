/** The style sheets of a site that a page links to: what they hide is hidden on the page. */
import { addressesInStyle } from '../passages/html/style/addresses.ts';
import { decodedText } from '../passages/html/tree/decoding.ts';
import { Elements } from '../passages/html/tree/elements.ts';
import { type ElementNode, parseTree } from '../passages/html/tree/tree.ts';
import { percentText } from '../text/percent-text.ts';

/** More than a page ever links to; what a sheet imports in turn counts as well. */
const mostSheets = 256;

export interface LinkedSheets {
  /** Texts of the sheets, in order. */
  readonly texts: readonly string[];
  /** Addresses within the site of which no text was read: nobody knows what they hide. */
  readonly unread: readonly string[];
}

/**
 * The style sheets that a page takes from its own site, those they import
 * included.
 *
 * @param text The page's text.
 * @param url Where the page is served, from the site's root: `/a/`.
 * @param read The text of the site's file at a path without a leading slash; `null` where there is none.
 * @param isXml Whether it is a drawing or another text of XML.
 */
export function linkedSheets(
  text: string,
  url: string,
  read: (path: string) => string | null,
  isXml = false,
): LinkedSheets {
  const { base, addresses } = namedBy(text, isXml);
  const page = new URL(url, origin);
  const from = (base === null ? null : resolved(base, page)) ?? page;
  const open = addresses.map((address) => resolved(address, from));
  const met = new Set<string>();
  const texts: string[] = [];
  const unread: string[] = [];
  for (let at = 0; at < open.length; at += 1) {
    const address = open[at] ?? null;
    if (address === null || met.has(address.href)) continue;
    met.add(address.href);
    const css = texts.length < mostSheets ? read(pathOf(address)) : null;
    if (css === null) unread.push(address.pathname);
    else {
      texts.push(css);
      open.push(...importsOf(css).map((each) => resolved(each, address)));
    }
  }
  return { texts, unread };
}

const origin = 'https://site.invalid';

/** The base of a page's addresses, and the addresses of its style sheets, as a browser parses them. */
function namedBy(text: string, isXml: boolean): { base: string | null; addresses: string[] } {
  const page = new Elements(text, isXml ? parseTree(text, 'xml').root : parseTree(text).root, isXml);
  const addresses: string[] = [];
  let base: string | null = null;
  const open: ElementNode[] = [page.root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const { children, isForeign } = element;
    const name = isXml ? element.name.replace(/^.*:/, '').toLowerCase() : element.name;
    if (name === 'base') base ??= page.attribute(element, 'href');
    if (
      name === 'link' &&
      /style/i.test(`${page.attribute(element, 'rel') ?? ''} ${page.attribute(element, 'as') ?? ''}`)
    )
      addresses.push(page.attribute(element, 'href') ?? '');
    if (name === 'style')
      addresses.push(...importsOf(children.map((child) => styleIn(text, child, isForeign || isXml)).join('')));
    for (const child of children.toReversed()) if (child.kind === 'element') open.push(child);
  }
  return { base, addresses: addresses.map((address) => address.trim()) };
}

function styleIn(text: string, child: ElementNode['children'][number], isDecoded: boolean): string {
  if (child.kind === 'element' || child.kind === 'comment') return '';
  return isDecoded && child.kind === 'text'
    ? decodedText(text, child.from, child.to, 'text').text
    : text.slice(child.from, child.to);
}

/** The sheets met last, and what they import: the pages of a site share theirs. */
const known = new Map<string, readonly string[]>();
const knownSheets = 16;

/** Addresses that `@import` names, however it and they are written. */
function importsOf(css: string): readonly string[] {
  if (!mayImport.test(css)) return [];
  const kept = known.get(css);
  if (kept !== undefined) return kept;
  const found = addressesInStyle(css).flatMap(({ kind, address }) => (kind === 'sheet' ? [address] : []));
  for (const oldest of known.keys()) {
    if (known.size < knownSheets) break;
    known.delete(oldest);
  }
  known.set(css, found);
  return found;
}

const mayImport = /@(?:import|[a-z]*\\)/i;

/** An address within the site; `null` for another's. */
function resolved(address: string, base: URL): URL | null {
  const found = URL.canParse(address, base) ? new URL(address, base) : null;
  return found?.origin === origin ? found : null;
}

/** From the site's folder. */
function pathOf({ pathname }: URL): string {
  return (percentText(pathname) ?? pathname).slice(1);
}
