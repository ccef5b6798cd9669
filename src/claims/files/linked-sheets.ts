/** The style sheets of a site that a page links to: what they hide is hidden on the page. */
import { tokenTypes, tokenize } from 'css-tree/tokenizer';
import { ident, string as cssString, url as cssUrl } from 'css-tree/utils';
import { decodedWords } from '../passages/html/tree/decoding.ts';
import { Elements } from '../passages/html/tree/elements.ts';
import { type ElementNode, parseTree } from '../passages/html/tree/tree.ts';

/** More than a page ever links to; what a sheet imports in turn counts as well. */
const mostSheets = 64;

/**
 * Texts of the style sheets that a page takes from its own site, those they
 * import included, in order.
 *
 * @param html The page's text.
 * @param url Where the page is served, from the site's root: `/a/`.
 * @param read The text of the site's file at a path without a leading slash; `null` where there is none.
 */
export function linkedSheets(html: string, url: string, read: (path: string) => string | null): string[] {
  const { base, addresses } = namedBy(html);
  const page = new URL(url, origin);
  const from = (base === null ? null : resolved(base, page)) ?? page;
  const open = addresses.map((address) => resolved(address, from));
  const met = new Set<string>();
  const found: string[] = [];
  for (let at = 0; at < open.length && met.size < mostSheets; at += 1) {
    const address = open[at] ?? null;
    if (address === null || met.has(address.href)) continue;
    met.add(address.href);
    const css = read(decoded(address.pathname.slice(1)));
    if (css === null) continue;
    found.push(css);
    open.push(...importsOf(css).map((each) => resolved(each, address)));
  }
  return found;
}

const origin = 'https://site.invalid';

/** The base of a page's addresses, and the addresses of its style sheets, as a browser parses them. */
function namedBy(html: string): { base: string | null; addresses: string[] } {
  const page = new Elements(html, parseTree(html).root, false);
  const addresses: string[] = [];
  let base: string | null = null;
  const open: ElementNode[] = [page.root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const { children, isForeign, name } = element;
    if (name === 'base') base ??= page.attribute(element, 'href');
    if (name === 'link' && /style/i.test(`${page.attribute(element, 'rel') ?? ''} ${page.attribute(element, 'as') ?? ''}`)) addresses.push(page.attribute(element, 'href') ?? '');
    for (const child of children.toReversed()) {
      if (child.kind === 'element') open.push(child);
      else if (name === 'style') addresses.push(...importsOf(isForeign ? decodedWords(html, child.from, child.to, 'text').text : html.slice(child.from, child.to)));
    }
  }
  return { base, addresses: addresses.map((address) => address.trim()) };
}

/** Addresses that `@import` names, however it and they are written. */
function importsOf(css: string): string[] {
  const found: string[] = [];
  let isImport = false;
  tokenize(css, (type, from, to) => {
    const text = css.slice(from, to);
    if (type === tokenTypes['AtKeyword']) isImport = ident.decode(text.slice(1)).toLowerCase() === 'import';
    else if (isImport && type === tokenTypes['String']) found.push(cssString.decode(text));
    else if (isImport && type === tokenTypes['Url']) found.push(cssUrl.decode(text));
    else if (text === ';' || text === '{') isImport = false;
  });
  return found;
}

/** An address within the site; `null` for another's. */
function resolved(address: string, base: URL): URL | null {
  const found = URL.canParse(address, base) ? new URL(address, base) : null;
  return found?.origin === origin ? found : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
