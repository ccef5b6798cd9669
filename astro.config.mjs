import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { claims, remarkClaims } from './src/claims/index.ts';

export default defineConfig({
  site: 'https://baystore.example',
  trailingSlash: 'always',
  // The words are judged as they are written: nothing may change them on the way.
  markdown: {
    processor: unified({ remarkPlugins: [remarkDirective, remarkClaims], smartypants: false }),
  },
  // Astro's own way joins words that only a line end separates.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // claims() stands last: what is written after it would be judged by nobody.
  integrations: [sitemap(), claims()],
});
