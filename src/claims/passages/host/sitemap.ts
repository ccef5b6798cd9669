/** The addresses that a sitemap names. */
import { createRequire } from 'node:module';
import { late } from '../../late.ts';

const require = createRequire(import.meta.url);
const saxes = late(() => require('saxes') as typeof import('saxes'));

export interface Sitemap {
  /** Addresses of pages, in order. */
  readonly pages: readonly string[];
  /** Addresses of other sitemaps, where it is an index of them. */
  readonly sitemaps: readonly string[];
}

/**
 * What a sitemap names: `<loc>` of each `<url>` and `<sitemap>`, entities
 * decoded. An image's or a video's is none of either.
 *
 * @throws {Error} It is no well-formed XML: who reads it stops there.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapOf(xml: string): Sitemap {
  const pages: string[] = [];
  const sitemaps: string[] = [];
  const lists = new Map([
    ['url', pages],
    ['sitemap', sitemaps],
  ]);
  const open: string[] = [];
  let words = '';
  const parser = new (saxes().SaxesParser)();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name.replace(/^.*:/, ''));
    words = '';
  });
  const read = (text: string): void => void (words += text);
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', () => {
    if (open.pop() === 'loc') lists.get(open.at(-1) ?? '')?.push(words.trim());
  });
  parser.write(xml).close();
  return { pages, sitemaps };
}
