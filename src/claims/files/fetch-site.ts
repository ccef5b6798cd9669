/** A published site as its readers get it: what its manifest and its sitemap name. */
import { verifyMessages } from '../messages/commands.ts';
import { sitemapOf } from '../passages/host/sitemap.ts';
import { manifestPath, manifestSchemaPath } from '../record/manifest-paths.ts';
import { readManifest } from '../record/manifest.ts';
import type { Manifest } from '../record/manifest.ts';
import { sha256Of } from '../sha256.ts';
import type { Source, Unread } from '../types.ts';

export interface FetchedSite {
  readonly manifest: Manifest;
  /** The manifest and its schema first, then everything else in order of address. */
  readonly sources: readonly (Source | Unread)[];
}

/** How long one file may take, in milliseconds. */
const patience = 30_000;

/** Files that are asked for at a time. */
const together = 6;

/**
 * The site at an address, or why it cannot be had.
 *
 * Nothing is fetched from another origin, and no redirection is followed: of the
 * addresses in a sitemap, which are those of the published site, the paths are
 * asked for at this one.
 */
export async function fetchSite(address: string): Promise<FetchedSite | string> {
  const root = new URL('/', address);
  try {
    const text = await textAt(`/${manifestPath}`, root);
    const manifest = readManifest(text);
    if (typeof manifest === 'string') return verifyMessages.oddManifest(manifest);
    const schema = await textAt(`/${manifestSchemaPath}`, root);
    const binaries = new Set(manifest.generated.map(({ path }) => `/${path}`));
    const urls = [
      ...new Set([...manifest.pages.map(({ url }) => url), ...binaries, ...(await sitemapPaths(root, manifest))]),
    ].sort();
    const files = await inTurn(urls, (url): Promise<Source | Unread | null> =>
      binaries.has(url) ? binaryAt(url, root) : pageAt(url, root),
    );
    const records = [
      { path: manifestPath, url: `/${manifestPath}`, text },
      { path: manifestSchemaPath, url: `/${manifestSchemaPath}`, text: schema },
    ];
    return { manifest, sources: [...records, ...files.filter((file) => file !== null)] };
  } catch (error) {
    return verifyMessages.unreachable(root.href, detailOf(error));
  }
}

/**
 * Addresses of the site's own that the sitemap lists, as paths; none where there is no sitemap.
 *
 * @throws {Error} There may be one that cannot be had: then nobody knows what else is published.
 */
async function sitemapPaths(root: URL, { origin }: Manifest): Promise<string[]> {
  // A sitemap names full addresses of the site's own origin, which a preview is not at. Where nobody has said which it is, it may be any.
  const isOwn = (address: string): boolean =>
    origin === null || [root.origin, origin].includes(new URL(address).origin);
  const ownPaths = (addresses: readonly string[]): string[] =>
    addresses.filter(isOwn).map((address) => new URL(address).pathname);
  const ownIn = (path: string, xml: string): { pages: string[]; sitemaps: string[] } => {
    try {
      const { pages, sitemaps } = sitemapOf(xml);
      return { pages: ownPaths(pages), sitemaps: ownPaths(sitemaps) };
    } catch (error) {
      throw new Error(verifyMessages.oddSitemap(path), { cause: error });
    }
  };
  for (const name of ['/sitemap-index.xml', '/sitemap.xml']) {
    const response = await get(name, root);
    if (isGone(response)) continue;
    const { pages, sitemaps } = ownIn(name, await response.text());
    const listed = await inTurn(sitemaps, async (map) => ownIn(map, await textAt(map, root)).pages);
    return [...pages, ...listed.flat()];
  }
  return [];
}

async function pageAt(url: string, root: URL): Promise<Source | null> {
  const response = await get(url, root);
  // The page of errors is published with the status of an error.
  if (isGone(response) && !/^\/404(?:\.html|\/)$/.test(url)) return null;
  const isPage = url.endsWith('/') || url.endsWith('.html');
  const path = url.endsWith('/') ? `${url}index.html` : url;
  return { path: path.slice(1), url, text: await response.text(), ...(isPage ? { format: 'html' as const } : {}) };
}

async function binaryAt(url: string, root: URL): Promise<Unread | null> {
  const response = await get(url, root);
  if (isGone(response)) return null;
  const sha256 = sha256Of(new Uint8Array(await response.arrayBuffer()));
  return { kind: 'binary', path: url.slice(1), url, sha256, isListed: true };
}

/**
 * Whether there is no such file: a difference, which whoever compares will tell.
 *
 * @throws {Error} Another answer tells nothing of the site.
 */
function isGone(response: Response): boolean {
  if (response.ok) return false;
  if (response.status === 404 || response.status === 410) return true;
  throw new Error(`${new URL(response.url).pathname} ${verifyMessages.answers(response.status)}`);
}

async function textAt(url: string, root: URL): Promise<string> {
  const response = await get(url, root);
  if (!response.ok) throw new Error(`${url} ${verifyMessages.answers(response.status)}`);
  return response.text();
}

function get(url: string, root: URL): Promise<Response> {
  const address = new URL(url, root);
  if (address.origin !== root.origin) throw new Error(verifyMessages.elsewhere(url));
  return fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
}

/** A few at a time, the results in the order of what was asked for. */
async function inTurn<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += together)
    results.push(...(await Promise.all(items.slice(at, at + together).map(act))));
  return results;
}

/** A failed fetch says “fetch failed” and keeps the reason for itself. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? `${error.message}: ${cause.message}` : error.message;
}
