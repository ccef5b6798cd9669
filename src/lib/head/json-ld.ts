/**
 * Structured data that says no more than the page does: who publishes it, what
 * it is called, where it stands, when it was last reviewed.
 */
import type { PageFacts, SiteFacts } from './seo.ts';
import { canonicalUrl } from './urls.ts';
import type { Crumb } from './urls.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonLdNode = { readonly [key: string]: Json };

/** What the page shows about its review, if it shows it. */
export interface Review {
  /** A day, YYYY-MM-DD. */
  readonly last?: string | undefined;
  readonly owner?: string | undefined;
}

export interface PageGraph {
  readonly page: PageFacts;
  readonly site: SiteFacts & { readonly language: string };
  readonly trail: readonly Crumb[];
  readonly review?: Review | undefined;
  /** More nodes about what the page holds, such as a DataSet. */
  readonly extra?: readonly JsonLdNode[] | undefined;
}

/** The graph of one page. */
export function pageGraph({ page, site, trail, review, extra = [] }: PageGraph): JsonLdNode {
  const home = canonicalUrl('/', site.origin);
  const url = canonicalUrl(page.path, site.origin);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': `${home}#organization`, name: site.name, url: home },
      {
        '@type': 'WebSite',
        '@id': `${home}#website`,
        name: site.name,
        url: home,
        inLanguage: site.language,
        publisher: { '@id': `${home}#organization` },
      },
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: page.title,
        description: page.description,
        inLanguage: site.language,
        isPartOf: { '@id': `${home}#website` },
        ...reviewed(review),
        ...(trail.length > 1 ? { breadcrumb: { '@id': `${url}#breadcrumb` } } : {}),
      },
      ...(trail.length > 1 ? [breadcrumbs(trail, url, site.origin)] : []),
      ...extra,
    ],
  };
}

function reviewed(review: Review | undefined): JsonLdNode {
  return {
    ...(review?.last === undefined ? {} : { lastReviewed: review.last }),
    ...(review?.owner === undefined ? {} : { reviewedBy: { '@type': 'Organization', name: review.owner } }),
  };
}

function breadcrumbs(trail: readonly Crumb[], url: string, origin: string): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: canonicalUrl(href, origin),
    })),
  };
}

/** JSON that cannot end the script element it stands in. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A set of terms with what they mean. */
export function definedTerms(
  name: string,
  terms: readonly { readonly term: string; readonly definition: string }[],
): JsonLdNode {
  return {
    '@type': 'DefinedTermSet',
    name,
    hasDefinedTerm: terms.map(({ term, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
    })),
  };
}
