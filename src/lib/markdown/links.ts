/** Links of built pages that lead nowhere, and where they were written. */
import { elementsOf, nearest, percentText } from '../../claims/site-tools.ts';
import type { BuiltPage } from '../../claims/index.ts';
import { byPlace } from '../content/content-problems.ts';
import type { ContentFile, ContentProblem } from '../content/content-problems.ts';

export interface LinkSetting {
  readonly origin: string;
  readonly pages: readonly BuiltPage[];
  /** Addresses of all files of the site, from its root, with those that are still to be written. */
  readonly files: readonly string[];
  /** The files that a page is made of, by its address. */
  readonly sourcesOf: (url: string) => readonly string[];
  /** All copy. */
  readonly copy: readonly ContentFile[];
}

/**
 * Every address of this site that a page names and that is not there, once for each place it is
 * written at; and every anchor that a page has twice, of which a link reaches the first alone.
 */
export function deadLinks(setting: LinkSetting): ContentProblem[] {
  const { origin, copy, sourcesOf } = setting;
  const built = setting.pages.map((page) => ({ ...page, ...partsOf(page) }));
  const anchors = new Map(built.map(({ url, ids }) => [url, ids]));
  const served = new Set([...setting.files, ...anchors.keys()]);
  const found = new Map<string, ContentProblem>();
  for (const { url, links, twice } of built) {
    for (const id of twice) {
      const message = `Unexpected second anchor \`${id}\` on one page, expected another heading or id`;
      found.set(JSON.stringify([url, message]), { path: url, line: null, column: null, message });
    }
    for (const link of links) {
      const message = problemOf(link, new URL(url, origin), served, anchors);
      if (message === null) continue;
      const own = sourcesOf(url);
      const isOwn = !/^(?:\/|https?:)/i.test(link.value);
      const files = isOwn ? copy.filter(({ path }) => own.includes(path)) : copy;
      const places = files.flatMap((file) => placesOf(link.value, file));
      const problems = places.length > 0 ? places : [{ path: url, line: null, column: null }];
      for (const place of problems) found.set(JSON.stringify([place, message]), { ...place, message });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : byPlace(a, b)));
}

interface Link {
  readonly tag: string;
  readonly value: string;
}

function problemOf(
  { tag, value }: Link,
  base: URL,
  served: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const what = tag === 'a' || tag === 'area' ? 'link' : tag === 'img' ? 'image' : 'address';
  const target = URL.parse(value, base);
  if (target === null) return `Unexpected ${what} \`${value}\`, expected an address`;
  if (what === 'link' && !followed.has(target.protocol))
    return `Unexpected ${what} \`${value}\`, expected one that begins with \`https://\`, \`mailto:\`, \`tel:\` or a slash`;
  if (target.origin !== base.origin) return null;
  const path = percentText(target.pathname) ?? target.pathname;
  if (!served.has(path)) {
    const near = nearest(path, served) ?? namesake(path, served);
    if (what === 'link' && /^[^/@\s]+@[^/@\s]+$/.test(value))
      return `Unexpected link \`${value}\`, expected \`mailto:${value}\``;
    const expected = what === 'link' ? 'an address of this site' : 'a file of this site, such as one of public/';
    return `Unexpected ${what} \`${value}\`, expected ${expected}${near === null ? '' : `; nearest: \`${near}\``}`;
  }
  const written = target.hash.slice(1);
  const id = percentText(written) ?? written;
  const known = anchors.get(path);
  if (id === '' || id === 'top' || known === undefined || known.has(id)) return null;
  const near = nearest(id, known);
  return `Unexpected link \`${value}\`, expected an anchor that \`${path}\` has${near === null ? '' : `; nearest: \`#${near}\``}`;
}

/** What a reader's click can follow. */
const followed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The page of a name, wherever it is: `/sign-in/` for `/plans/sign-in.md`. */
function namesake(path: string, served: ReadonlySet<string>): string | null {
  const name = /([^/]+?)(?:\.[^./]+)?\/?$/.exec(path)?.[1];
  return name === undefined ? null : ([...served].find((each) => each.endsWith(`/${name}/`)) ?? null);
}

/** Where an address is written in a file: alone, not as a part of a longer one. */
function placesOf(value: string, { path, text }: ContentFile): Pick<ContentProblem, 'path' | 'line' | 'column'>[] {
  return [...new Set([value, percentText(value) ?? value])].flatMap((written) => {
    const alone = new RegExp(
      String.raw`(?<![\w/#.:?=&%-])${written.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\w/#?=&%-]|\.\w)`,
      'g',
    );
    return [...text.matchAll(alone)].map(({ index }) => {
      const before = text.slice(0, index).split('\n');
      return { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    });
  });
}

interface Parts {
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
  readonly twice: ReadonlySet<string>;
}

/** The addresses that a page names, the anchors it has, and those that more than one element has. */
function partsOf({ html }: BuiltPage): Parts {
  const links: Link[] = [];
  const ids = new Set<string>();
  const own = new Set<string>();
  const twice = new Set<string>();
  for (const { tagName: tag, attrs } of elementsOf(html))
    for (const { name, value } of attrs) {
      if (name === 'id' && own.has(value)) twice.add(value);
      if (name === 'id') own.add(value);
      if (name === 'id' || (name === 'name' && tag === 'a')) ids.add(value);
      else if (['href', 'src', 'action', 'poster', 'data'].includes(name)) links.push({ tag, value: value.trim() });
      else if (name === 'srcset')
        for (const each of value.split(/,\s+/)) links.push({ tag, value: each.trim().split(/\s/)[0] ?? '' });
    }
  return { links, ids, twice };
}
