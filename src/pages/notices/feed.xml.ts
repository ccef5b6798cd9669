/** The notices of change as an Atom feed. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../../lib/head/atom.ts';
import { noticesNewestFirst } from '../../lib/register/notices.ts';
import { entryOf, siteData } from '../../lib/content/entries.ts';

export const GET: APIRoute = async () => {
  const site = await siteData();
  const { data: page } = await entryOf('pages', 'notices');
  const at = (path: string): string => new URL(path, site.origin).href;
  const entries = (await noticesNewestFirst()).map(({ id, data: { title, text, day } }) => ({
    url: at(`/notices/#${id}`),
    title,
    text,
    day,
  }));
  const feed = atomFeed({
    title: `${page.heading ?? page.title}: ${site.name}`,
    author: site.name,
    language: site.language,
    page: at('/notices/'),
    self: at('/notices/feed.xml'),
    entries,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
