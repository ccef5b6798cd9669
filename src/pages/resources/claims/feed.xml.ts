/** What changed in the register of claims, as an Atom feed. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../../../lib/head/atom.ts';
import { longDay } from '../../../lib/days.ts';
import { entryOf, siteData } from '../../../lib/content/entries.ts';
import { registerChanges } from '../../../lib/register/register-changes.ts';
import { registerAddress } from '../../../lib/head/urls.ts';

export const GET: APIRoute = async () => {
  const site = await siteData();
  const { data: register } = await entryOf('claimsRegister', 'claims-register');
  const at = (path: string): string => new URL(path, site.origin).href;
  const feed = atomFeed({
    title: `${register.history.title}: ${site.name}`,
    author: site.name,
    language: site.language,
    page: at(registerAddress()),
    self: at(`${registerAddress()}feed.xml`),
    entries: (await registerChanges()).map(({ day, anchor, text, changes }) => ({
      url: at(registerAddress(anchor)),
      title: longDay(day),
      text,
      day,
      changes,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
