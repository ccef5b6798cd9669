import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { claims, ledgerPaths, manifestPath, manifestSchemaPath, remarkClaims } from './src/claims/index.ts';
import { collections } from './src/content.config.ts';
import { content } from './src/integrations/content.ts';
import { headers } from './src/integrations/headers.ts';
import { links } from './src/integrations/links.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { boundaryLinks } from './src/lib/markdown/boundary-link.ts';
import { rehypeAnchors } from './src/lib/markdown/rehype-anchors.ts';
import { remarkBoundaries } from './src/lib/markdown/remark-boundaries.ts';
import { remarkContacts } from './src/lib/markdown/remark-contacts.ts';
import { remarkKnownDirectives } from './src/lib/markdown/remark-known-directives.ts';
import { remarkSchemas, schemasDigest } from './src/lib/markdown/remark-schemas.ts';
import { remarkWhile } from './src/lib/markdown/remark-while.ts';
import { publicPages } from './src/lib/content/public-pages.ts';
import { siteFile } from './src/lib/content/site-file.ts';
import { shareImages } from './src/lib/drawings/share-images.ts';
import { isInSitemap, withLastChange } from './src/lib/head/sitemap.ts';
import { policyFile } from './src/lib/register/policy-file.ts';

const boundaries = new URL('./content/boundaries/', import.meta.url);
const policy = new URL(policyFile, import.meta.url);
// Empty for the day of the build; `{ today: '2031-01-31' }` shows the site of another day.
const built = {};
const { origin, contacts, labels } = siteFile(new URL('./content/site.yml', import.meta.url));

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  // The words are judged as they are written: nothing may change them on the way.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [
        remarkDirective,
        [remarkClaims, { ...built, policy: policyFile }],
        [remarkBoundaries, { folder: boundaries, link: boundaryLinks(policy, labels.boundary) }],
        [remarkContacts, { contacts }],
        remarkWhile,
        remarkKnownDirectives,
        [remarkSchemas, schemasDigest(new URL('./src/collections/', import.meta.url))],
      ],
      rehypePlugins: [rehypeHeadingIds, rehypeAnchors],
      smartypants: false,
    }),
  },
  // Astro's own way joins words that only a line end separates.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  vite: {
    build: {
      // The site's content security policy forbids data: addresses.
      assetsInlineLimit: 0,
      // Astro's deferred Markdown modules carry a directive that Rolldown warns of, once a file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // claims() stands last: what is written after it would be judged by nobody.
  integrations: [
    content(collections, { kept: Object.values(ledgerPaths) }),
    pagePolicy(policy, built),
    sitemap({
      filter: isInSitemap,
      serialize: withLastChange,
      customPages: publicPages(new URL('./public/', import.meta.url), origin),
    }),
    headers(),
    links({ later: [`/${manifestPath}`, `/${manifestSchemaPath}`] }),
    claims({ ...built, policy: policyFile, generate: shareImages }),
  ],
});
