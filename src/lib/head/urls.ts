/** Addresses of pages and of what belongs to them. */

/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The one address of a page, for `rel=canonical`, feeds and structured data. */
export function canonicalUrl(path: string, origin: string | URL): string {
  const url = new URL(path, origin);
  url.hash = '';
  url.search = '';
  if (!url.pathname.endsWith('/') && !hasExtension(url.pathname)) url.pathname += '/';
  return url.href;
}

/**
 * Where the share image of a page lies: `/a/b/` has `/og/a--b.png`, the home
 * page `/og/home.png`. Two dashes stand for a slash, so that no two pages
 * share an image; path segments hold single dashes only.
 */
export function shareImagePath(url: string | URL): string {
  const { pathname } = new URL(url, 'https://any.example');
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const name = segments.join('--').replace(/\.html$/, '');
  return `/og/${name === '' ? 'home' : name}.png`;
}

/** The claims register, or the entry of one of its claims, families or days. */
export function registerAddress(anchor?: string): string {
  return `/resources/claims/${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Whether a link is to the page that shows it. */
export function isCurrent(href: string, path: string): boolean {
  return canonicalUrl(href, 'https://any.example') === canonicalUrl(path, 'https://any.example');
}

/**
 * The link of a navigation that a page belongs under: the one with the longest
 * path that the page's own begins with. The home page holds only itself.
 */
export function currentLink(hrefs: readonly string[], path: string): string | null {
  const candidates = hrefs.filter((href) => (href === '/' ? path === '/' : path.startsWith(href)));
  return candidates.reduce<string | null>(
    (longest, href) => (longest === null || href.length > longest.length ? href : longest),
    null,
  );
}

function hasExtension(pathname: string): boolean {
  return /\.[a-z0-9]+$/i.test(pathname);
}
