/** A published site as its readers get it: the pages that its manifest and its sitemap name. */
import { verifyMessages } from '../messages.ts';
import type { Source } from '../types.ts';
import { manifestPath } from './manifest.ts';

export interface FetchedSite {
  readonly manifest: string;
  readonly sources: readonly Source[];
}

/** The site at an address, or why it cannot be had. Nothing is fetched from another origin. */
export async function fetchSite(address: string): Promise<FetchedSite | string> {
  const root = new URL('/', address);
  try {
    const manifest = await textAt(new URL(manifestPath, root));
    const { pages } = JSON.parse(manifest) as { pages?: { url?: unknown }[] };
    const named = (pages ?? []).map(({ url }) => String(url)).filter((url) => !/\.(?:png|jpe?g|webp|avif|gif|ico|pdf|woff2?)$/i.test(url));
    const urls = [...new Set([...named, ...(await sitemapPaths(root))])].sort();
    const sources: Source[] = [];
    for (const url of urls) sources.push(await sourceAt(new URL(url, root), url));
    return { manifest, sources };
  } catch (error) {
    return verifyMessages.unreachable(root.href, error instanceof Error ? error.message : String(error));
  }
}

/** Paths that the sitemap lists; none where there is no sitemap. */
async function sitemapPaths(root: URL): Promise<string[]> {
  const index = await fetch(new URL('sitemap-index.xml', root));
  if (!index.ok) return [];
  const maps = locations(await index.text()).map((each) => new URL(new URL(each).pathname, root));
  const texts = await Promise.all(maps.map(textAt));
  return texts.flatMap(locations).map((each) => new URL(each).pathname);
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => String(address));
}

async function sourceAt(address: URL, url: string): Promise<Source> {
  const text = await textAt(address);
  const isPage = url.endsWith('/') || url.endsWith('.html');
  return { path: isPage && url.endsWith('/') ? `${url}index.html` : url, url, text, ...(isPage ? { format: 'html' as const } : {}) };
}

async function textAt(address: URL): Promise<string> {
  const response = await fetch(address, { redirect: 'error' });
  // The page of errors is published with the status of an error.
  if (!response.ok && !address.pathname.endsWith('/404.html')) throw new Error(`${address.pathname} answers ${response.status}`);
  return response.text();
}
