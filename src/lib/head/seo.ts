/** What a page's head says about the page, as data. */
import { canonicalUrl, shareImagePath } from './urls.ts';

/** What a page knows of itself. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The path, with slashes at both ends. */
  readonly path: string;
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
}

/** What it needs to know of the site. */
export interface SiteFacts {
  readonly name: string;
  readonly origin: string;
  readonly locale: string;
}

export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

export interface HeadTags {
  readonly title: string;
  readonly canonical: string | null;
  readonly meta: readonly MetaTag[];
}

/** Pixels of a share image. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The page's title with the site's name, which is said once. */
export function documentTitle(title: string, siteName: string): string {
  return title.includes(siteName) ? title : `${title} | ${siteName}`;
}

/** The tags of the head: a page that is not indexed has no address to share. */
export function headTags(page: PageFacts, site: SiteFacts): HeadTags {
  const title = documentTitle(page.title, site.name);
  const description = { name: 'description', content: page.description };
  if (!page.isIndexed) {
    return { title, canonical: null, meta: [description, { name: 'robots', content: 'noindex' }] };
  }
  const canonical = canonicalUrl(page.path, site.origin);
  return { title, canonical, meta: [description, ...shareTags(page, site, canonical)] };
}

function shareTags(page: PageFacts, site: SiteFacts, canonical: string): MetaTag[] {
  const image = new URL(shareImagePath(canonical), site.origin).href;
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: site.name },
    { property: 'og:locale', content: site.locale },
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: canonical },
    { property: 'og:image', content: image },
    { property: 'og:image:width', content: String(shareImageSize.width) },
    { property: 'og:image:height', content: String(shareImageSize.height) },
    { property: 'og:image:alt', content: page.title },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
