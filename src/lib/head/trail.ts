/** The steps to a page of prose, from the paths of the pages above it. */
import type { Crumb } from './urls.ts';

/**
 * The trail below the home page, the page itself last.
 *
 * @param id The page's path without slashes at the ends: `legal/terms`.
 * @param labels Labels of pages by their paths; steps without one are left out.
 */
export function trailOf(id: string, labels: ReadonlyMap<string, string>): Crumb[] {
  const segments = id.split('/');
  return segments.flatMap((_, index) => {
    const path = segments.slice(0, index + 1).join('/');
    const label = labels.get(path);
    return label === undefined ? [] : [{ label, href: `/${path}/` }];
  });
}
