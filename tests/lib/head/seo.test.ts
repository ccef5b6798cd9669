import { describe, expect, it } from 'vitest';
import { documentTitle, headTags } from '../../../src/lib/head/seo.ts';

const site = { name: 'BayStore', origin: 'https://baystore.example', locale: 'en_GB' };
const page = { title: 'Plans', description: 'What a plan says.', path: '/plans/', isIndexed: true };

describe('the title of a document', () => {
  it.each([
    ['Plans', 'Plans | BayStore'],
    ['BayStore: managed products', 'BayStore: managed products'],
  ])('of %s is %s', (title, expected) => {
    expect(documentTitle(title, 'BayStore')).toBe(expected);
  });
});

describe('the tags of a head', () => {
  it('name address, card and image of a page that may be listed', () => {
    const { title, canonical, meta } = headTags(page, site);
    expect(title).toBe('Plans | BayStore');
    expect(canonical).toBe('https://baystore.example/plans/');
    expect(meta).toContainEqual({ name: 'description', content: 'What a plan says.' });
    expect(meta).toContainEqual({ property: 'og:url', content: canonical });
    expect(meta).toContainEqual({
      property: 'og:image',
      content: 'https://baystore.example/og/plans.png',
    });
    expect(meta.some(({ name }) => name === 'robots')).toBe(false);
  });

  it('say only what it is of a page that may not be listed', () => {
    expect(headTags({ ...page, isIndexed: false }, site)).toEqual({
      title: 'Plans | BayStore',
      canonical: null,
      meta: [
        { name: 'description', content: 'What a plan says.' },
        { name: 'robots', content: 'noindex' },
      ],
    });
  });

  it('name each property once', () => {
    const names = headTags(page, site).meta.map(({ name, property }) => name ?? property);
    expect(new Set(names).size).toBe(names.length);
  });
});
