/** The style sheets of a site that a page links to: what they hide is hidden on the page. */

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
  const base = baseOf(html, url);
  const open = [...linksOf(html), ...importsOf(html)].map((address) => resolved(address, base));
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

function baseOf(html: string, url: string): URL {
  const page = new URL(url, origin);
  const href = /<base\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html);
  return (href === null ? null : resolved(plain(href[1] ?? href[2] ?? href[3] ?? ''), page)) ?? page;
}

/** Addresses of `<link>` elements that may bring a style: what they are said to be is not asked. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<link\b[^>]*>/gi)].flatMap(([tag]) => {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const address = plain(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
    return /style/i.test(plain(tag)) || /\.css\b/i.test(address) ? [address] : [];
  });
}

/** Addresses that `@import` names, in a sheet or in the styles of a page. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/@import\s*(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"');]+))/gi)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

/** An address within the site; `null` for another's. */
function resolved(address: string, base: URL): URL | null {
  const found = URL.canParse(address, base) ? new URL(address, base) : null;
  return found?.origin === origin ? found : null;
}

/** Character references that an address or a name may be written with. */
function plain(text: string): string {
  return text
    .replace(/&#x([\da-f]{1,6});?/gi, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&amp;/gi, '&')
    .trim();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
