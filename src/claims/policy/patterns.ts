/** The two patterns a policy uses besides phrases: claim families and pages. */
import { slug } from 'github-slugger';
import picomatch from 'picomatch';
import type { JsonPath } from './json-text.ts';
import type { Policy, Route } from './schema.ts';

/**
 * Whether a claim id is one that a family names: an id, or an id with `*` for
 * anything (`site.*`). Time is linear in both.
 */
export function inFamily(family: string, id: string): boolean {
  const parts = family.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return family === id;
  if (!id.startsWith(first) || !id.endsWith(last) || id.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = id.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= id.length - last.length;
}

/** By default `content/pages/a.md` is served at `/a/`, `content/b/c.md` at `/b/c/`. */
export const usualRoutes: readonly Route[] = [
  { folder: 'content/pages', url: '/' },
  { folder: 'content', url: '/' },
];

/** Where a site tells what is approved: it cannot do so without the words. */
export const usualRegister = '/resources/claims/';

/** What a policy can call a page: its file in the project, its address. */
export interface PageNames {
  readonly path: string;
  readonly url: string | null;
}

/**
 * The names of the page that a file of content is published as.
 *
 * @param path From the project's folder, with forward slashes.
 */
export function pageNames(path: string, routes: readonly Route[]): PageNames {
  const route = routeOf(path, routes);
  if (route === null) return { path, url: null };
  const rest = path.slice(withoutSlash(route.folder).length + 1).replace(/\.[^./]+$/, '');
  const address = rest === 'index' ? '' : `${rest.replace(/\/index$/, '')}/`;
  return { path, url: route.url + address };
}

function routeOf(path: string, routes: readonly Route[]): Route | null {
  const route = routes.find(({ folder }) => path.startsWith(`${withoutSlash(folder)}/`));
  return route === undefined || !/\.(?:md|mdx|markdown)$/.test(path) ? null : route;
}

/**
 * The name of a page's file within its folder, and the one it would have to have
 * where it is no address as it stands: Astro makes slugs of such names, so that
 * the page would be published elsewhere, or not at all where nothing is left.
 *
 * @returns `null` where the name is right, hidden, or no page's.
 */
export function nameToMend(path: string, routes: readonly Route[]): { found: string; expected: string | null } | null {
  const route = routeOf(path, routes);
  if (route === null || /\/\./.test(path)) return null;
  const found = path.slice(withoutSlash(route.folder).length + 1);
  const [, stem = '', ending = ''] = /^(.*)(\.[^./]+)$/.exec(found) ?? [];
  const parts = stem.split('/').map((part) => slug(part));
  const expected = parts.join('/') + ending;
  return expected === found ? null : { found, expected: parts.includes('') ? null : expected };
}

/**
 * The files of content that an address can be published from: {@link pageNames}
 * the other way round.
 *
 * @param address On the site (`/about/`), with or without its last slash.
 */
export function filesOf(address: string, routes: readonly Route[]): string[] {
  const url = asFolder(address);
  return routes
    .filter((route) => url.startsWith(route.url))
    .flatMap((route) => {
      const name = withoutSlash(url.slice(route.url.length));
      const names = name === '' ? ['index'] : [name, `${name}/index`];
      return names.flatMap((each) =>
        ['md', 'mdx', 'markdown'].map((ending) => `${withoutSlash(route.folder)}/${each}.${ending}`),
      );
    })
    .filter((file) => pageNames(file, routes).url === url);
}

/**
 * The address of a file in a built site, from the site's folder:
 * `a/b/index.html` is `/a/b/`, any other file stands under its own name.
 */
export function builtUrl(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}

/** A matcher of pages, compiled from a policy's list of pages. */
export type PageMatcher = (page: PageNames) => boolean;

/**
 * Compile a list of pages: files (`content/pages/*.md`), addresses
 * (`/mooring-path/`, `/resources/**`), or `*` for every page. A file's pattern
 * also fits the built page that the file is published as.
 */
export function compilePages(patterns: readonly string[], routes: readonly Route[] = usualRoutes): PageMatcher {
  const matchers = patterns.map((pattern) => compilePage(pattern.trim(), routes));
  return (page) => matchers.some((matches) => matches(page));
}

const everything = new Set(['*', '**', '**/*', '/**', '/**/*']);

function compilePage(pattern: string, routes: readonly Route[]): PageMatcher {
  if (everything.has(pattern)) return () => true;
  if (pattern.startsWith('/')) {
    const isMatch = glob(asFolder(pattern));
    return ({ path, url }) => (url === null ? path === pattern : isMatch(asFolder(url)));
  }
  const file = pattern.replace(/^\.\//, '');
  const isMatch = glob(file);
  const address = pageNames(file, routes).url;
  const isAddress = address === null ? () => false : glob(address);
  return ({ path, url }) => isMatch(path) || (url !== null && isAddress(url));
}

/**
 * `*`, `**` and `{a,b}` stand for something, and every other sign for itself:
 * what is said of one page is said of no other, whatever its name.
 */
function glob(pattern: string): (name: string) => boolean {
  const literal = pattern.replace(/[^\p{L}\p{M}\p{N}\s*{},/_.-]/gu, '\\$&').replace(/\.(?=\.)|(?<=\.)\./g, '[.]');
  return picomatch(literal, { dot: true, noextglob: true, nonegate: true });
}

/** Whether a pattern would name every page but some. */
export function excludesPages(pattern: string): boolean {
  return /^(?:\.\/)*!/.test(pattern.trim());
}

/** Whether a path is written as files and addresses are: `a//b`, `a/./b` and `a/../b` are the name of none. */
export function isPlainPath(path: string): boolean {
  const parts = path
    .trim()
    .replace(/^(?:\.\/|\/)/, '')
    .replace(/\/$/, '')
    .split('/');
  return parts.every(
    (part, index) => part !== '.' && part !== '..' && (part !== '' || (index === 0 && parts.length === 1)),
  );
}

/** Whether a pattern names one page alone: nothing in it stands for anything. */
export function namesOnePage(pattern: string): boolean {
  return !/\*|\{[^{}]*,/.test(pattern);
}

/** Whether a pattern can name one file alone: it is no address, and nothing in it stands for anything. */
export function isFileName(pattern: string): boolean {
  return !pattern.trim().startsWith('/') && namesOnePage(pattern);
}

interface PagePattern {
  readonly at: JsonPath;
  readonly pattern: string;
}

/** Every pattern of pages in a policy, with its place. */
export function pagePatterns({ approvals, waivers, boundaries }: Policy): PagePattern[] {
  const lists: [JsonPath, readonly string[]][] = [
    ...approvals.map(({ pages }, index): [JsonPath, readonly string[]] => [['approvals', index, 'pages'], pages]),
    ...boundaries.map(({ pages = [] }, index): [JsonPath, readonly string[]] => [
      ['boundaries', index, 'pages'],
      pages,
    ]),
  ];
  return [
    ...lists.flatMap(([at, patterns]) => patterns.map((pattern, place) => ({ at: [...at, place], pattern }))),
    ...waivers.map(({ page }, index) => ({ at: ['waivers', index, 'page'], pattern: page })),
  ];
}

function asFolder(url: string): string {
  return /\/$|\.[^/.]+$|\*\*$/.test(url) ? url : `${url}/`;
}

function withoutSlash(folder: string): string {
  return folder.replace(/^\.\//, '').replace(/\/+$/, '');
}
