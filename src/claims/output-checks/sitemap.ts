/** Sitemaps, as search engines read them. */
import { SaxesParser } from 'saxes';

export interface Sitemap {
  /** Whether it names further sitemaps instead of pages. */
  readonly isIndex: boolean;
  /** Full addresses as the file has them, in order. */
  readonly addresses: readonly string[];
}

/**
 * What a sitemap or an index of sitemaps names. Where the XML is broken, whatever
 * can still be read of it.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function readSitemap(xml: string): Sitemap {
  const addresses: string[] = [];
  const open: string[] = [];
  let isIndex = false;
  let address = '';
  const parser = new SaxesParser();
  const add = (text: string): void => {
    if (open.at(-1) === 'loc') address += text;
  };
  // Left alone, the parser would throw.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name }) => {
    if (open.length === 0) isIndex = name === 'sitemapindex';
    open.push(name);
    address = '';
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    // The address of a picture is `image:loc`.
    if (name === 'loc' && address.trim() !== '') addresses.push(address.trim());
    open.pop();
  });
  parser.write(xml).close();
  return { isIndex, addresses };
}
