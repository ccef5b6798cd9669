/** The share images of built pages: each drawn from what its page says of itself. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltPage, GeneratedFile } from '../claims/index.ts';
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

/** The page's `<meta property>`s; they all stand in its head. */
function metaOf(html: string): Map<string, string> {
  const head = html.slice(0, html.indexOf('</head>'));
  const found = new Map<string, string>();
  const open: DefaultTreeAdapterTypes.ParentNode[] = [parse(head)];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      open.push(child);
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      const property = attributes.get('property');
      if (child.tagName === 'meta' && property !== undefined) found.set(property, attributes.get('content') ?? '');
    }
  return found;
}
