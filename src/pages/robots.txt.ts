/** Every page may be read; those that are not to be listed say so themselves. */
import type { APIRoute } from 'astro';
import { siteData } from '../lib/content/entries.ts';

export const GET: APIRoute = async () => {
  const site = await siteData();
  const sitemap = new URL('/sitemap-index.xml', site.origin).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
