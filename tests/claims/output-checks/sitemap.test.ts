import { describe, expect, it } from 'vitest';
import { readSitemap } from '../../../src/claims/output-checks/sitemap.ts';

const map = (...locations: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset>${locations.map((each) => `<url><loc>${each}</loc><lastmod>2026-01-01</lastmod></url>`).join('')}</urlset>`;

describe('a sitemap', () => {
  it.each([
    ['plain', 'https://a.example/b/', 'https://a.example/b/'],
    ['between blanks', '\n  https://a.example/b/\n', 'https://a.example/b/'],
    ['with an ampersand', 'https://a.example/?a=1&amp;b=2', 'https://a.example/?a=1&b=2'],
    ['with other characters escaped', 'https://a.example/it&#39;s/&quot;a&quot;/', 'https://a.example/it\'s/"a"/'],
    ['as character data', '<![CDATA[https://a.example/?a=1&b=2]]>', 'https://a.example/?a=1&b=2'],
  ])('names an address %s', (_, written, address) => {
    expect(readSitemap(map(written))).toEqual({ isIndex: false, addresses: [address] });
  });

  it('names pages, not the pictures on them, and nothing that is commented out', () => {
    const picture = '<image:image><image:loc>https://a.example/a.png</image:loc></image:image>';
    const text = `<urlset><!-- <url><loc>https://a.example/old/</loc></url> --><url><loc>https://a.example/</loc>${picture}</url></urlset>`;
    expect(readSitemap(text).addresses).toEqual(['https://a.example/']);
  });

  it('may be an index of others', () => {
    const text = '<sitemapindex><sitemap><loc>https://a.example/sitemap-0.xml</loc></sitemap></sitemapindex>';
    expect(readSitemap(text)).toEqual({ isIndex: true, addresses: ['https://a.example/sitemap-0.xml'] });
  });

  it('is read as far as it goes where it is broken', () => {
    expect(readSitemap('<urlset><url><loc>https://a.example/</loc></url><url>').addresses).toEqual([
      'https://a.example/',
    ]);
    expect(readSitemap('')).toEqual({ isIndex: false, addresses: [] });
  });
});
