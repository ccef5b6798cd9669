/** No request leaves the origin: nothing is fetched from elsewhere, by markup, style, script or header. */
import { tokenTypes, tokenize } from 'css-tree/tokenizer';
import { publishedElements } from '../passages/html/tree/published-elements.ts';
import { attribute, elementWords, scriptsOf } from './output.ts';
import type { Element, Output, OutputPage } from './output.ts';

/** Attributes by which an element fetches at once. A link that a reader may follow is none. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  body: ['background'],
  a: ['attributionsrc'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  frame: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset', 'attributionsrc'],
  input: ['src'],
  object: ['data'],
  script: ['src', 'href', 'xlink:href', 'attributionsrc'],
  source: ['src', 'srcset'],
  table: ['background'],
  td: ['background'],
  th: ['background'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Relations of `<link>` that fetch nothing. */
const quietLinks = /^(?:canonical|alternate|author|license|help|next|prev|search|me|terms-of-service|privacy-policy)$/i;

/** Ways of a script to reach the network; a page that keeps this promise has no need of any. */
const reaching =
  /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|serviceWorker|SharedWorker|Worker|document\.write(?:ln)?)\b|\bimport\s*\(|["'`]\s*(?:https?:)?\/\/[^"'`]/;

/** Names of vocabularies look like addresses, and nothing is fetched from them. */
const vocabularies = /["'`]http:\/\/www\.w3\.org\/(?:1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|1998\/Math\/MathML|XML\/1998\/namespace)["'`]/g;

/** What would leave the origin, each with the file it stands in. */
export function foreignRequests(output: Output, origin: string | null): string[] {
  const own = ownOrigin(origin);
  const told = ({ path, target }: ForeignPart): string => `${path}: ${target}`;
  return [...foreignParts(output, origin).map(told), ...scriptRequests(output), ...headerRequests(output, own).map(told)];
}

/** Something that is fetched from another origin, and the file that says so. */
export interface ForeignPart {
  readonly path: string;
  readonly target: string;
}

/** What pages and styles fetch from elsewhere without a script, and show or may show. */
export function foreignParts(output: Output, origin: string | null): ForeignPart[] {
  const own = ownOrigin(origin);
  return [...markupRequests(output, own), ...drawingRequests(output, own), ...styleRequests(output, own)];
}

function ownOrigin(origin: string | null): string {
  return new URL(origin ?? 'https://origin.invalid').origin;
}

function markupRequests({ pages }: Output, own: string): ForeignPart[] {
  return pages.flatMap((page) => {
    const base = baseOf(page, own);
    return page.elements.flatMap(targetsOf).filter((target) => isElsewhere(target, base, own)).map((target) => ({ path: page.path, target }));
  });
}

/** What the page's addresses start from, which the page can move. */
function baseOf({ elements, url }: OutputPage, own: string): string {
  const here = new URL(url, own).href;
  const base = elements.find(({ tagName, attrs }) => tagName === 'base' && attrs.some(({ name }) => name === 'href'));
  const href = base === undefined ? null : attribute(base, 'href');
  return href !== null && URL.canParse(href, here) ? new URL(href, here).href : here;
}

function targetsOf(element: Element): string[] {
  const tagName = element.tagName.toLowerCase();
  const inStyle = addressesIn(attribute(element, 'style') ?? '');
  if (tagName === 'link') return [...inStyle, ...linkTargets(element)];
  if (tagName === 'meta') return refreshTargets(element);
  if (tagName === 'script' && /^speculationrules$/i.test(attribute(element, 'type') ?? '')) return addressesInRules(elementWords(element));
  const fetched = (fetching[tagName] ?? []).flatMap((name) => {
    const value = attribute(element, name);
    if (value === null) return [];
    return name === 'srcset' ? candidatesOf(value) : [value];
  });
  return [...inStyle, ...fetched];
}

function linkTargets(element: Element): string[] {
  const relations = (attribute(element, 'rel') ?? '').split(/\s+/).filter((each) => each !== '');
  if (relations.every((each) => quietLinks.test(each))) return [];
  return [attribute(element, 'href') ?? '', ...candidatesOf(attribute(element, 'imagesrcset') ?? '')];
}

function refreshTargets(element: Element): string[] {
  if (!/^refresh$/i.test(attribute(element, 'http-equiv') ?? '')) return [];
  const content = attribute(element, 'content') ?? '';
  const at = content.search(/[;,]/);
  return at < 0 ? [] : [content.slice(at + 1).trim().replace(/^url\s*=\s*/i, '').replace(/["']/g, '')];
}

function candidatesOf(list: string): string[] {
  return list.split(',').flatMap((each) => each.trim().split(/\s+/).slice(0, 1)).filter((each) => each !== '');
}

/** Addresses that a browser is told to fetch ahead. */
function addressesInRules(json: string): string[] {
  return [...json.matchAll(/"((?:https?:)?\/\/[^"]*)"/g)].map(([, address = '']) => address);
}

/** What drawings of their own fetch: pictures, parts of other files, paints by address. */
function drawingRequests({ files, text }: Output, own: string): ForeignPart[] {
  return files
    .filter(({ path }) => /\.(?:svg|xml|xht|xhtml)$/i.test(path))
    .flatMap(({ path }) => {
      const base = new URL(`/${path}`, own).href;
      const targets = publishedElements(text(path) ?? '', 'xml').flatMap(({ name, attributes }) => {
        const wanted = fetching[name.toLowerCase().replace(/^.*:/, '')] ?? [];
        return attributes.flatMap((one) => (wanted.includes(one.name) ? [one.value] : addressesIn(one.value)));
      });
      return targets.filter((target) => isElsewhere(target, base, own)).map((target) => ({ path, target }));
    });
}

function styleRequests(output: Output, own: string): ForeignPart[] {
  const styles = [
    ...output.pages.flatMap((page) =>
      page.elements.filter(({ tagName }) => tagName === 'style').map((each) => ({ path: page.path, base: baseOf(page, own), css: elementWords(each) })),
    ),
    ...output.files
      .filter(({ path }) => path.endsWith('.css'))
      .map(({ path }) => ({ path, base: new URL(`/${path}`, own).href, css: output.text(path) ?? '' })),
  ];
  return styles.flatMap(({ path, base, css }) =>
    addressesIn(css).filter((target) => isElsewhere(target, base, own)).map((target) => ({ path, target })),
  );
}

/** Addresses of `url()`, `@import`, and images named by text alone. */
function addressesIn(css: string): string[] {
  const plain = withoutComments(css).replace(vocabularies, '""');
  const named = [...plain.matchAll(/\b(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))/gi)].map(([, double, single, bare]) => (double ?? single ?? bare ?? '').trim());
  const imported = [...plain.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi)].map(([, double, single]) => double ?? single ?? '');
  const texts = [...plain.matchAll(/["']((?:https?:)?\/\/[^"']+)["']/gi)].map(([, address = '']) => address);
  return [...new Set([...named, ...imported, ...texts])];
}

function withoutComments(css: string): string {
  let plain = '';
  tokenize(css, (type, from, to) => {
    plain += type === tokenTypes['Comment'] ? ' ' : css.slice(from, to);
  });
  return plain;
}

function scriptRequests(output: Output): string[] {
  return scriptsOf(output).scripts.flatMap(({ where, code }) => {
    const [found] = reaching.exec(code.replace(vocabularies, '""')) ?? [];
    return found === undefined ? [] : [`${where}: ${found}`];
  });
}

/** `Link:` in a host's headers makes a browser fetch before it has read a page; reports are sent wherever they are asked for. */
function headerRequests(output: Output, own: string): ForeignPart[] {
  const headers = output.text('_headers') ?? '';
  const lines = [...headers.matchAll(/^[ \t]+link[ \t]*:(.*)$/gim)].map(([, value = '']) => value);
  const reports = [...headers.matchAll(/^[ \t]+(?:report-to|reporting-endpoints|nel|content-security-policy(?:-report-only)?)[ \t]*:(.*)$/gim)];
  const linked = lines.flatMap((value) => [...value.matchAll(/<([^>]*)>/g)].map(([, target = '']) => target));
  // A hash may hold two strokes as well: an address begins after a space or a quote.
  const sent = reports.flatMap(([, value = '']) => [...value.matchAll(/(?<=^|[\s"'(=])(?:https?:)?\/\/[^\s"',;>]+/gi)].map(([target]) => target));
  return [...linked, ...sent]
    .filter((target) => isElsewhere(target, `${own}/`, own))
    .map((target) => ({ path: '_headers', target }));
}

function isElsewhere(target: string, base: string, own: string): boolean {
  if (!URL.canParse(target, base)) return true;
  const { protocol, origin } = new URL(target, base);
  return protocol !== 'data:' && protocol !== 'about:' && origin !== own;
}
