/** The built site, read from its folder. The build suite makes it; these tests look at it. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(join(dist, 'index.html')))
  throw new Error('Unexpected absence of dist/, expected a built site: run `npm run build` first.');

/** Every file's path from the site's folder, with forward slashes. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(dist, path)).isFile())
  .map((path) => path.split(sep).join('/'))
  .sort();

export interface Page {
  readonly path: string;
  /** From the site's root: `/mooring-path/`. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export type Element = DefaultTreeAdapterTypes.Element;

export const pages: readonly Page[] = files
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const html = text(path);
    return { path, url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, html, elements: elementsOf(html) };
  });

/** Pages that search engines may list. */
export const listed: readonly Page[] = pages.filter(
  ({ elements }) =>
    !elements.some((each) => attribute(each, 'name') === 'robots' && /noindex/.test(attribute(each, 'content') ?? '')),
);

export function bytes(path: string): Buffer {
  return readFileSync(join(dist, path));
}

export function text(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The words of an element, as its text nodes have them. */
export function wordsOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? wordsOf(child) : ''))
    .join('');
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  walk(parse(html), found);
  return found;
}

/** In document order. */
function walk(node: DefaultTreeAdapterTypes.ParentNode, found: Element[]): void {
  for (const child of node.childNodes)
    if ('tagName' in child) {
      found.push(child);
      walk(child, found);
    }
}
