/** Adapter: refuses built pages and feeds that link to what is not there. It goes before `claims()`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages, filesBelow } from '../claims/site-tools.ts';
import type { BuiltPage } from '../claims/index.ts';
import { ContentError } from '../lib/content/content-problems.ts';
import { deadLinks } from '../lib/markdown/links.ts';
import { sourcesOf } from '../lib/content/pages.ts';

export interface LinkOptions {
  /** Addresses of files that are written after this has looked. */
  readonly later: readonly string[];
}

/**
 * Holds every link of the built pages and feeds to the pages, files and anchors there are, in `astro:build:done`.
 *
 * Links that lead nowhere stop the build with one {@link ContentError}, which names each
 * where it is written.
 */
export function links({ later }: LinkOptions): AstroIntegration {
  let root = '';
  let origin = '';
  return {
    name: 'links',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        origin = new URL(config.site ?? 'https://site.invalid').origin;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const copy = filesBelow(join(root, 'content'))
          .filter((path) => /\.(?:md|ya?ml)$/.test(path))
          .map((path) => ({ path: `content/${path}`, text: readFileSync(join(root, 'content', path), 'utf8') }));
        const problems = deadLinks({
          origin,
          pages: [...builtPages(folder), ...feedsIn(folder)],
          copy,
          sourcesOf,
          files: [...filesBelow(folder).map((path) => `/${path}`), ...later],
        });
        if (problems.length > 0)
          throw new ContentError(
            problems,
            'Addresses of pages begin and end with a slash; a page’s anchors are its headings, in small letters with dashes.',
          );
      },
    },
  };
}

/** Feeds, to be read as pages are: each entry names where it stands in a `<link href>`. */
function feedsIn(folder: string): BuiltPage[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.xml') && !path.startsWith('sitemap'))
    .map((path) => ({ path, url: `/${path}`, html: readFileSync(join(folder, path), 'utf8') }));
}
