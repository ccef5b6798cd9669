/** The addresses that a project's pages are published at, as far as its files tell. */
import { join } from 'node:path';
import { builtUrl, pageNames } from '../policy/patterns.ts';
import type { Route } from '../policy/schema.ts';
import { filesThere } from './files-below.ts';
import { assetsFolder } from './paths.ts';

/** Where Astro looks for pages. */
const pagesFolder = 'src/pages';

/**
 * What is published by files of copy, by Astro's routes and by `public`; `*` and `**` stand for
 * what a route leaves open. A route that leaves everything open tells nothing: its pages are those of the copy.
 *
 * @returns `null` where there are no routes: then something else decides.
 */
export function addressesIn(project: string, routes: readonly Route[]): string[] | null {
  const pages = filesThere(join(project, pagesFolder));
  if (pages.length === 0) return null;
  const copy = routes.flatMap(({ folder }) =>
    filesThere(join(project, folder)).flatMap(
      (path) => pageNames(`${folder.replace(/^\.\//, '').replace(/\/+$/, '')}/${path}`, routes).url ?? [],
    ),
  );
  const own = pages.flatMap((path) => routeOf(path) ?? []);
  return [...new Set([...copy, ...own, ...filesThere(join(project, assetsFolder)).map(builtUrl)])].sort();
}

/** `a/[b].astro` is `/a/*` as a folder, `a/b.xml.ts` is `/a/b.xml`; what begins with `_` is no route. */
function routeOf(path: string): string | null {
  const name = /^(.*)\.(?:astro|md|mdx|html|[cm]?[jt]s)$/.exec(path)?.[1];
  if (name === undefined || /(?:^|\/)_/.test(path)) return null;
  const isPage = /\.(?:astro|md|mdx|html)$/.test(path);
  const open = name.replaceAll(/\[\.\.\.[^\]]*\]/g, '**').replaceAll(/\[[^\]]*\]/g, '*');
  if (/^\*+$/.test(open)) return null;
  const address = `/${open}`.replace(/\/index$/, '/');
  return isPage && !address.endsWith('/') ? `${address}/` : address;
}
