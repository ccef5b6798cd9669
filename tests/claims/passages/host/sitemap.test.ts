import { describe, expect, it } from 'vitest';
import { sitemapOf } from '../../../../src/claims/passages/host/sitemap.ts';

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
    expect(sitemapOf(map(written))).toEqual({ pages: [address], sitemaps: [] });
  });

  it('names pages, not the pictures on them, and nothing that is commented out', () => {
    const picture = '<image:image><image:loc>https://a.example/a.png</image:loc></image:image>';
    const text = `<urlset><!-- <url><loc>https://a.example/old/</loc></url> --><url><loc>https://a.example/</loc>${picture}</url></urlset>`;
    expect(sitemapOf(text).pages).toEqual(['https://a.example/']);
  });

  it('may be an index of others', () => {
    const text = '<sitemapindex><sitemap><loc>https://a.example/sitemap-0.xml</loc></sitemap></sitemapindex>';
    expect(sitemapOf(text)).toEqual({ pages: [], sitemaps: ['https://a.example/sitemap-0.xml'] });
  });

  it('names no address of an element with another name, whatever it is', () => {
    expect(sitemapOf('<urlset><constructor><loc>https://a.example/</loc></constructor></urlset>').pages).toEqual([]);
  });

  it.each([
    ['without its end', '<urlset><url><loc>https://a.example/</loc></url><url>'],
    ['without anything', ''],
  ])('that is broken off is no sitemap: %s', (_, text) => {
    expect(() => sitemapOf(text)).toThrow();
  });
});
