/** Whom to tell of a weakness; every build sets the expiry anew. */
import type { APIRoute } from 'astro';
import { siteData } from '../../lib/content/entries.ts';
import { expiryOf, securityTxt } from '../../lib/head/security-txt.ts';

export const GET: APIRoute = async () => {
  const site = await siteData();
  const text = securityTxt({
    contact: site.contacts.security,
    canonical: new URL('/.well-known/security.txt', site.origin).href,
    policy: new URL('/security/', site.origin).href,
    language: site.language,
    expires: expiryOf(new Date()),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
