import { describe, expect, it } from 'vitest';
import { definedTerms, pageGraph, scriptJson } from '../../../src/lib/head/json-ld.ts';
import type { JsonLdNode } from '../../../src/lib/head/json-ld.ts';

const site = {
  name: 'BayStore',
  origin: 'https://baystore.example',
  locale: 'en_GB',
  language: 'en',
};
const page = { title: 'Plans', description: 'What a plan says.', path: '/plans/', isIndexed: true };
const home = { label: 'Home', href: '/' };
const trail = [home, { label: 'Plans', href: '/plans/' }];

function nodes(graph: JsonLdNode): JsonLdNode[] {
  return graph['@graph'] as unknown as JsonLdNode[];
}

function ofType(graph: JsonLdNode, type: string): JsonLdNode | undefined {
  return nodes(graph).find((node) => node['@type'] === type);
}

describe('the graph of a page', () => {
  it('says what the page says, and nothing about review when it shows none', () => {
    expect(ofType(pageGraph({ page, site, trail }), 'WebPage')).toEqual({
      '@type': 'WebPage',
      '@id': 'https://baystore.example/plans/',
      url: 'https://baystore.example/plans/',
      name: 'Plans',
      description: 'What a plan says.',
      inLanguage: 'en',
      isPartOf: { '@id': 'https://baystore.example/#website' },
      breadcrumb: { '@id': 'https://baystore.example/plans/#breadcrumb' },
    });
  });

  it('dates the review that the page shows', () => {
    const review = { last: '2031-05-03', owner: 'Operations' };
    expect(ofType(pageGraph({ page, site, trail, review }), 'WebPage')).toMatchObject({
      lastReviewed: '2031-05-03',
      reviewedBy: { '@type': 'Organization', name: 'Operations' },
    });
  });

  it('numbers breadcrumbs from one', () => {
    const list = ofType(pageGraph({ page, site, trail }), 'BreadcrumbList');
    expect(list?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://baystore.example/' },
      { '@type': 'ListItem', position: 2, name: 'Plans', item: 'https://baystore.example/plans/' },
    ]);
  });

  it('has no breadcrumbs on the home page', () => {
    const graph = pageGraph({ page: { ...page, path: '/' }, site, trail: [home] });
    expect(ofType(graph, 'BreadcrumbList')).toBeUndefined();
    expect(ofType(graph, 'WebPage')).not.toHaveProperty('breadcrumb');
  });

  it('takes further nodes', () => {
    const terms = definedTerms('Words', [{ term: 'Berth', definition: 'A place.' }]);
    expect(ofType(pageGraph({ page, site, trail, extra: [terms] }), 'DefinedTermSet')).toBe(terms);
  });

  it('sells nothing and rates nothing', () => {
    const types = nodes(pageGraph({ page, site, trail })).map((node) => node['@type']);
    expect(types).toEqual(['Organization', 'WebSite', 'WebPage', 'BreadcrumbList']);
  });
});

describe('JSON in a script element', () => {
  it('cannot end the element', () => {
    const text = scriptJson({ name: '</script><b>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
  });
});
