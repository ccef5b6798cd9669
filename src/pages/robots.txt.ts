/** Every page may be read; those that are not to be listed say so themselves. */
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';

export const GET: APIRoute = async () => {
  const { data: site } = (await getEntry('site', 'site'))!;
  const sitemap = new URL('/sitemap-index.xml', site.origin).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
