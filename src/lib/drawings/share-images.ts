/** The share images of built pages: each drawn from what its page says of itself. */
import { attribute, elementsOf } from '../../claims/site-tools.ts';
import type { BuiltPage, GeneratedFile } from '../../claims/index.ts';
import { renderShareImage } from './share-image.ts';

/**
 * One image for each page that names one of the site's own by `og:image`. Its
 * words are the page's `og:title` and `og:site_name`, and no others.
 */
export function shareImages(pages: readonly BuiltPage[]): GeneratedFile[] {
  return pages.flatMap(({ html }) => {
    const meta = metaOf(html);
    const [image, title, kicker] = ['og:image', 'og:title', 'og:site_name'].map((name) => meta.get(name));
    if (image === undefined || title === undefined || kicker === undefined) return [];
    return [
      {
        path: new URL(image).pathname.slice(1),
        words: [kicker, title],
        render: ([over = '', name = '']) => renderShareImage({ title: name, kicker: over }),
      },
    ];
  });
}

/** The page's `<meta property>`s; of one name the first counts, which is that of the head. */
function metaOf(html: string): Map<string, string> {
  const found = elementsOf(html).flatMap((element): [string, string][] => {
    const property = element.tagName === 'meta' ? attribute(element, 'property') : null;
    return property === null ? [] : [[property, attribute(element, 'content') ?? '']];
  });
  return new Map(found.toReversed());
}
