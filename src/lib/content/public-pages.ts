/** Adapter: pages that are published as they are, from `public/`: Astro does not know of them, the sitemap has to. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtUrl } from '../../claims/site-tools.ts';

const noindex = /<meta\s[^>]*name\s*=\s*["']?robots\b[^>]*noindex/i;

/** The addresses of the HTML files of a folder, but for the page of errors and those that search engines are not to list. */
export function publicPages(folder: URL, origin: string): string[] {
  return globSync('**/*.html', { cwd: fileURLToPath(folder) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== '404.html' && !noindex.test(readFileSync(new URL(encodeURI(path), folder), 'utf8')))
    .sort()
    .map((path) => new URL(encodeURI(builtUrl(path)), origin).href);
}
