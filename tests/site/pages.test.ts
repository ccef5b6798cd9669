import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elementWords } from '../../src/claims/site-tools.ts';
import type { Element } from '../../src/claims/site-tools.ts';
import { lastChange } from '../../src/lib/content/last-change.ts';
import { deadLinks } from '../../src/lib/markdown/links.ts';
import { sourcesOf } from '../../src/lib/content/pages.ts';
import { publicPages } from '../../src/lib/content/public-pages.ts';
import { files, listed, pages, text } from './dist.ts';

const origin = 'https://baystore.example';
const served = new Set([...files.map((path) => `/${path}`), ...pages.map(({ url }) => url)]);
const idsOf = new Map(pages.map(({ url, elements }) => [url, new Set(elements.map((each) => attribute(each, 'id')))]));

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How the markup is written is the compiler's business.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Rows that become cards on a phone keep their roles by attribute.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
  },
});

describe.each(pages.map((page) => [page.url, page] as const))('%s', (_url, page) => {
  test('is valid HTML', async () => {
    const report = await validator.validateString(page.html, page.path);
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
  });

  test('names a share image that is there, where the page is to be listed', () => {
    const images = page.elements
      .filter((each) => attribute(each, 'property') === 'og:image')
      .map((each) => new URL(attribute(each, 'content') ?? ''));
    expect(images).toHaveLength(listed.includes(page) ? 1 : 0);
    for (const image of images) expect(`${image.origin} ${served.has(image.pathname)}`).toBe(`${origin} true`);
  });

  test('fetches nothing from elsewhere', () => {
    const fetched = page.elements
      .filter(({ tagName }) =>
        ['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed', 'object'].includes(tagName),
      )
      .map((element) => attribute(element, 'src') ?? attribute(element, 'data') ?? '')
      .filter((target) => target !== '' && new URL(target, origin).origin !== origin);
    const linked = page.elements
      .filter(
        ({ tagName, attrs }) =>
          tagName === 'link' &&
          attrs.some(
            ({ name, value }) =>
              name === 'rel' && /stylesheet|preload|icon|manifest|modulepreload|preconnect|dns-prefetch/.test(value),
          ),
      )
      .map((element) => attribute(element, 'href') ?? '')
      .filter((target) => new URL(target, origin).origin !== origin);
    expect([...fetched, ...linked]).toEqual([]);
  });

  test('has a title, a description, one heading of the first rank, and ids that are its own', () => {
    const of = (name: string) => page.elements.filter(({ tagName }) => tagName === name);
    expect(
      of('title')
        .filter(({ namespaceURI }) => namespaceURI.endsWith('xhtml'))
        .map(elementWords)
        .join(''),
    ).toMatch(/BayStore/);
    expect(of('h1')).toHaveLength(1);
    const description = page.elements.find((each) => attribute(each, 'name') === 'description');
    expect(attribute(description ?? (page.elements[0] as never), 'content')?.length).toBeGreaterThan(40);
    const ids = page.elements.map((each) => attribute(each, 'id')).filter((id) => id !== null);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has structured data that says no more than the page', () => {
    const words = elementWords(page.elements[0] as never).replace(/\s+/g, ' ');
    const head = page.elements
      .filter(({ tagName }) => tagName === 'title' || tagName === 'meta')
      .map((each) => attribute(each, 'content') ?? elementWords(each))
      .join(' ');
    const scripts = page.elements.filter((each) => attribute(each, 'type') === 'application/ld+json');
    expect(scripts).toHaveLength(listed.includes(page) ? 1 : 0);
    for (const script of scripts) {
      const data: unknown = JSON.parse(elementWords(script));
      const said = sentencesIn(data).filter((sentence) => !words.includes(sentence) && !head.includes(sentence));
      expect(said).toEqual([]);
    }
  });

  test('sends nothing anywhere', () => {
    expect(
      page.elements.filter(({ tagName, attrs }) => tagName === 'form' && attrs.some(({ name }) => name === 'action')),
    ).toEqual([]);
    expect(page.html).not.toMatch(/\son[a-z]+\s*=\s*["']/i);
    expect(page.html).not.toMatch(/\sstyle\s*=\s*["']/i);
  });
});

/** Texts of structured data that are sentences: names of types and addresses are none. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value.replace(/\s+/g, ' ')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key.startsWith('@') ? [] : sentencesIn(each)));
}

test('links lead to what is there, on every page', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(deadLinks({ origin, pages, files: [...served], sourcesOf, copy: [] })).toEqual([]);
});

describe('what search engines are told', () => {
  const sitemap = files
    .filter((path) => /^sitemap-\d+\.xml$/.test(path))
    .map(text)
    .join('');
  const locations = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => String(location));

  test('lists every page that is to be listed, and no other', () => {
    expect(locations.toSorted()).toEqual(
      listed
        .filter(({ url }) => url !== '/404.html')
        .map(({ url }) => origin + url)
        .toSorted(),
    );
  });

  test('names no page but those whose files are known, which date it', () => {
    const asTheyAre = publicPages(new URL('../../public/', import.meta.url), origin);
    expect(
      locations.filter(
        (location) => !asTheyAre.includes(location) && sourcesOf(new URL(location).pathname).length === 0,
      ),
    ).toEqual([]);
  });

  test('names the same canonical address', () => {
    expect(listed.length).toBeGreaterThan(10);
    for (const { url, elements } of listed) {
      const canonical = elements.find((each) => attribute(each, 'rel') === 'canonical');
      expect(canonical === undefined ? null : attribute(canonical, 'href')).toBe(origin + url);
    }
  });

  test('keeps drafts, entry pages of no use and the page of errors out', () => {
    const hidden = pages.filter((page) => !listed.includes(page)).map(({ url }) => url);
    for (const url of ['/404.html', '/legal/terms/', '/legal/privacy/', '/legal/dpa/', '/legal/cookies/'])
      expect(hidden).toContain(url);
  });

  test('gives each page a title and a description of its own', () => {
    const titles = listed.map(({ elements }) =>
      elementWords(elements.find(({ tagName }) => tagName === 'title') as never),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('files that machines read', () => {
  test('security.txt is as RFC 9116 has it, and not about to expire', () => {
    const lines = text('.well-known/security.txt')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'));
    const fields = new Map(
      lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
    expect(fields.get('Contact')).toMatch(/^(?:mailto:|https:)/);
    const expires = Date.parse(fields.get('Expires') ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000);
    expect(fields.get('Canonical')).toBe(`${origin}/.well-known/security.txt`);
  });

  test('JSON is JSON, and the web manifest names icons that are there', () => {
    for (const path of files.filter((each) => /\.(?:json|webmanifest)$/.test(each))) JSON.parse(text(path));
    const { icons } = JSON.parse(text('site.webmanifest')) as { icons: { src: string }[] };
    for (const { src } of icons) expect(served).toContain(src);
  });

  test('the feed holds every notice', () => {
    const feed = text('notices/feed.xml');
    const entries = feed.match(/<entry>/g) ?? [];
    expect(entries.length).toBeGreaterThan(0);
    for (const [, address] of feed.matchAll(/<link [^>]*href="(https:\/\/baystore\.example[^"]*)"/g)) {
      const { pathname } = new URL(String(address));
      expect(served).toContain(pathname);
    }
  });

  test('the feed of the register has an anchor on its page for its newest days', () => {
    const anchors = [...text('resources/claims/feed.xml').matchAll(/<id>[^<]*#([^<]*)<\/id>/g)].map(
      ([, anchor]) => anchor,
    );
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors.slice(0, 10)) expect(idsOf.get('/resources/claims/')).toContain(anchor);
  });
});

describe('the register of claims', () => {
  const policy = JSON.parse(readFileSync(new URL('../../claims-policy.json', import.meta.url), 'utf8')) as {
    claims: { id: string; reviewed?: string }[];
    boundaries: { claims: string[] }[];
  };
  const register = pages.find(({ url }) => url === '/resources/claims/');
  const words = register === undefined ? '' : elementWords(register.elements[0] as never);

  test('has an entry of a stable address for every claim, and says when each was reviewed, or once that none was', () => {
    for (const { id } of policy.claims) expect(idsOf.get('/resources/claims/')).toContain(id);
    const reviewed = policy.claims.filter((claim) => claim.reviewed !== undefined).length;
    expect(words.match(/Reviewed\s*\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? []).toHaveLength(reviewed);
    expect(words.match(/No owner has reviewed an entry yet\./g) ?? []).toHaveLength(reviewed === 0 ? 1 : 0);
  });

  test('names pages and roles as a reader knows them', () => {
    const told = (register?.elements ?? []).filter((each) => each.tagName === 'dd').map(elementWords);
    expect(told.length).toBeGreaterThan(policy.claims.length);
    expect(told.filter((each) => /content\/|(?:^|\s)\/[a-z]|^[a-z]+$/.test(each))).toEqual([]);
  });

  test('is where every boundary note links to', () => {
    const entries = policy.boundaries.map(({ claims: [subject] }) => `/resources/claims/#${subject}`);
    // The home page has a note of its own, with a link of its own; on the register there is nowhere to go.
    const others = pages.filter(({ url }) => url !== '/' && url !== '/resources/claims/');
    const named = (name: string) =>
      others.flatMap(({ elements }) => elements.filter((each) => attribute(each, 'class') === name));
    const links = named('boundary-more').flatMap(({ childNodes: [link] }) =>
      link !== undefined && 'tagName' in link ? [link] : [],
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links).toHaveLength(named('boundary').length);
    for (const link of links) expect(entries).toContain(attribute(link, 'href'));
    // Links of one name lead to one place.
    expect(new Set(links.map(elementWords)).size).toBe(new Set(links.map((link) => attribute(link, 'href'))).size);
  });

  test('shows each boundary once, under the family it is about', () => {
    const notes = (register?.elements ?? []).filter((each) => attribute(each, 'class') === 'boundary');
    const families = notes
      .map(({ parentNode }) =>
        (register?.elements ?? []).find((each) => each.tagName === 'h2' && each.parentNode === parentNode),
      )
      .map((heading) => (heading === undefined ? null : attribute(heading, 'id')));
    expect(families.toSorted()).toEqual(
      policy.boundaries.map(({ claims: [subject] }) => subject?.split('.', 1)[0]).toSorted(),
    );
  });
});

describe('a page', () => {
  test('has one name in the menu, the footer, breadcrumbs and lists', () => {
    const isIn = (element: Element, name: string): boolean => {
      for (let each = element.parentNode; each !== null && 'attrs' in each; each = each.parentNode)
        if (attribute(each, 'class')?.split(' ').includes(name)) return true;
      return false;
    };
    const names = new Map<string, Set<string>>();
    for (const { url, elements } of pages)
      for (const element of elements) {
        const isHeading =
          ['card', 'register'].some((name) => isIn(element, name)) &&
          element.parentNode !== null &&
          'tagName' in element.parentNode &&
          element.parentNode.tagName === 'h2';
        const isNamed = isHeading || ['nav', 'foot-links', 'crumbs'].some((name) => isIn(element, name));
        const href =
          attribute(element, 'aria-current') === 'page' && element.tagName === 'span'
            ? url
            : element.tagName === 'a'
              ? attribute(element, 'href')
              : null;
        if (isNamed && href !== null) names.set(href, (names.get(href) ?? new Set()).add(elementWords(element).trim()));
      }
    expect(names.size).toBeGreaterThan(20);
    expect(
      [...names].filter(([, each]) => each.size > 1).map(([href, each]) => `${href}: ${[...each].join(', ')}`),
    ).toEqual([]);
  });

  test('says when it was last changed, where that is known', () => {
    const inner = pages.filter(({ url }) => url !== '/' && url !== '/404.html');
    const silent = inner.filter(
      ({ url, elements }) =>
        lastChange(sourcesOf(url)) !== null &&
        !elements.some((each) => each.tagName === 'dt' && elementWords(each) === 'Last changed'),
    );
    expect(silent.map(({ url }) => url)).toEqual([]);
  });
});
