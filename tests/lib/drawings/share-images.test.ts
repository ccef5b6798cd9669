import { describe, expect, it } from 'vitest';
import { shareImages } from '../../../src/lib/drawings/share-images.ts';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const named = [
  meta('og:image', 'https://a.example/og/plans.png'),
  meta('og:title', 'Plans'),
  meta('og:site_name', 'BayStore'),
];

describe('the share image of a page', () => {
  it.each([
    ['as usual', (head: string) => `<!doctype html><html><head>${head}</head><body><h1>Plans</h1></body></html>`],
    ['without the tags that HTML may do without', (head: string) => `<!doctype html><title>Plans</title>${head}`],
  ])('is drawn from what its head says, written %s', (_, page) => {
    expect(shareImages([{ url: '/plans/', html: page(named.join('')) }])).toMatchObject([
      { path: 'og/plans.png', words: ['BayStore', 'Plans'] },
    ]);
  });

  it('is not drawn from what stands in its copy', () => {
    const copy = meta('og:title', 'Other') + meta('og:image', 'https://a.example/og/other.png');
    const html = `<!doctype html><html><head>${named.join('')}</head><body>${copy}<template>${copy}</template></body></html>`;
    expect(shareImages([{ url: '/plans/', html }])).toMatchObject([
      { path: 'og/plans.png', words: ['BayStore', 'Plans'] },
    ]);
  });

  it('is none where the page does not say all of it', () => {
    expect(shareImages([{ url: '/plans/', html: named.slice(0, 2).join('') }])).toEqual([]);
  });
});
