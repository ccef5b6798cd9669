/** No request leaves the origin: nothing is fetched from elsewhere, by markup, style, script or header. */
import { publishedFormats } from '../passages/format.ts';
import { headersIn, redirectionsIn } from '../passages/host/host-files.ts';
import { addressesInStyle } from '../passages/html/style/addresses.ts';
import { refreshTarget } from '../passages/html/refresh.ts';
import { publishedElements, valueOf, wholeText } from '../passages/html/tree/published-elements.ts';
import type { PublishedElement } from '../passages/html/tree/published-elements.ts';
import { builtUrl } from '../policy/patterns.ts';
import { scriptsOf } from './output.ts';
import type { Output, OutputFile } from './output.ts';

/** Attributes by which an element fetches at once, or tells others what its reader does. A link that a reader may follow is none. */
const fetching: ReadonlySet<string> = new Set([
  'src',
  'data',
  'poster',
  'background',
  'lowsrc',
  'dynsrc',
  'manifest',
  'codebase',
  'classid',
]);

/** Attributes with several addresses, and what stands between them. */
const fetchingLists: ReadonlyMap<string, RegExp> = new Map([
  ['srcset', /,/],
  ['imagesrcset', /,/],
  ['ping', /\s+/],
  ['attributionsrc', /\s+/],
  ['archive', /[\s,]+/],
]);

/** Elements whose `href` a reader may follow, or that only say where something is. */
const quietReferences: ReadonlySet<string> = new Set(['a', 'area', 'link', 'base']);

/** Relations of `<link>` that fetch nothing. */
const quietLinks = /^(?:canonical|alternate|author|license|help|next|prev|search|me|terms-of-service|privacy-policy)$/i;

/** Relations of `<link>` that fetch in a feed, where others only point. */
const loadingLinks = /style|icon|^pre|^dns|manifest/i;

/** Ways of a script to reach the network; a page that keeps this promise has no need of any. */
const reaching =
  /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|serviceWorker|SharedWorker|Worker|document\.write(?:ln)?)\b|\bimport\s*\(|["'`]\s*(?:https?:)?\/\/[^"'`]/;

/** Names of vocabularies look like addresses, and nothing is fetched from them. */
const vocabularies =
  /["'`]http:\/\/www\.w3\.org\/(?:1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|1998\/Math\/MathML|XML\/1998\/namespace)["'`]/g;

/** What would leave the origin, each with the file it stands in. */
export function foreignRequests(output: Output, origin: string | null): string[] {
  const own = ownOrigin(origin);
  const told = ({ path, target }: ForeignPart): string => `${path}: ${target}`;
  return [
    ...partsOfFiles(output, own).map(told),
    ...scriptRequests(output),
    ...shownByHost(output, own).map(told),
    ...headerRequests(output, own).map(told),
  ];
}

/** Something that is fetched from another origin, and the file that says so. */
export interface ForeignPart {
  readonly path: string;
  readonly target: string;
}

/** What pages, styles and the host fetch from elsewhere without a script, and show or may show. */
export function foreignParts(output: Output, origin: string | null): ForeignPart[] {
  const own = ownOrigin(origin);
  return [...partsOfFiles(output, own), ...shownByHost(output, own)];
}

function partsOfFiles(output: Output, own: string): ForeignPart[] {
  return output.files.flatMap((file) => fileRequests(file, output, own));
}

function ownOrigin(origin: string | null): string {
  return new URL(origin ?? 'https://origin.invalid').origin;
}

/** A document as its elements, and the address that it is shown at. */
interface Markup {
  readonly elements: readonly PublishedElement[];
  readonly format: 'html' | 'svg' | 'xml';
  readonly url: string;
}

/** What a file fetches, by whatever a browser may take it for. */
function fileRequests({ path }: OutputFile, output: Output, own: string): ForeignPart[] {
  if (isOfBytes.test(path)) return [];
  const text = output.text(path) ?? '';
  const url = new URL(builtUrl(path), own).href;
  const targets = publishedFormats(path, text).flatMap((format): string[] => {
    if (format === 'css') return elsewhereIn(text, url, own);
    if (format === 'json')
      return /\.webmanifest$|(?:^|\/)manifest\.json$/i.test(path) ? elsewhere(sourcesIn(text), url, own) : [];
    return format === 'html' || format === 'svg' || format === 'xml'
      ? markupRequests({ elements: publishedElements(text, format), format, url }, own)
      : [];
  });
  return [...new Set(targets)].map((target) => ({ path, target }));
}

/** Endings of what is no text, and may be long. */
const isOfBytes =
  /\.(?:png|apng|jpe?g|gif|webp|avif|ico|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|m4[av]|ogg|webm|wav|wasm|zip|t?gz|br)$/i;

function markupRequests(markup: Markup, own: string): string[] {
  const base = baseOf(markup);
  const areFetched = hasFetchedReferences(markup);
  return markup.elements.flatMap((element): string[] => {
    const named = elsewhere(targetsOf(element, markup.format, areFetched), base, own);
    const styled = stylesOf(element).flatMap((css) => elsewhereIn(css, base, own));
    const inner = element.attributes
      .filter(({ name }) => name === 'srcdoc')
      .flatMap(({ value }) =>
        markupRequests({ elements: publishedElements(value, 'html'), format: 'html', url: base }, own),
      );
    return [...named, ...styled, ...inner];
  });
}

/** What the page's addresses start from, which the page can move. */
function baseOf({ elements, url }: Markup): string {
  const base = elements.find(
    (element) => localName(element) === 'base' && element.attributes.some(({ name }) => name === 'href'),
  );
  const href = base === undefined ? null : valueOf(base, 'href');
  return href !== null && URL.canParse(href, url) ? new URL(href, url).href : url;
}

function localName({ name }: PublishedElement): string {
  return name.toLowerCase().replace(/^.*:/, '');
}

/** @param areFetched Whether references within drawings are. */
function targetsOf(element: PublishedElement, format: Markup['format'], areFetched: boolean): string[] {
  const name = localName(element);
  const fetched = element.attributes.flatMap(({ name: attribute, value }): string[] => {
    const list = fetchingLists.get(attribute);
    if (list !== undefined)
      return value
        .split(list)
        .flatMap((each) => each.trim().split(/\s+/).slice(0, 1))
        .filter((each) => each !== '');
    if (fetching.has(attribute)) return [value];
    if (!element.isForeign || attribute === 'style') return [];
    return isReference(attribute) && !quietReferences.has(name) && areFetched ? [value] : paintsIn(value);
  });
  if (/^(?:set|animate.*)$/.test(name)) fetched.push(...animatedTargets(element));
  if (name === 'link') fetched.push(...linkTargets(element, format));
  if (name === 'meta') fetched.push(...refreshTargets(valueOf(element, 'http-equiv'), valueOf(element, 'content')));
  if (name === 'script' && /^\s*speculationrules\s*$/i.test(valueOf(element, 'type')))
    fetched.push(...stringsIn(wholeText(element)?.code ?? ''));
  return fetched;
}

function isReference(attribute: string): boolean {
  return attribute === 'href' || attribute === 'xlink:href' || attribute.endsWith(':href');
}

/** Whether references are fetched: those of feeds only point, unless their text of XML holds a drawing. */
function hasFetchedReferences({ elements, format }: Markup): boolean {
  return format !== 'xml' || elements.some((element) => localName(element) === 'svg');
}

/** What an animation makes of an attribute with an address. */
function animatedTargets(element: PublishedElement): string[] {
  const animated = element.attributes.find(({ name }) => name.toLowerCase() === 'attributename')?.value ?? '';
  if (!/(?:href|src)\s*$/i.test(animated)) return [];
  return ['to', 'from', 'by', 'values']
    .flatMap((name) => valueOf(element, name).split(';'))
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The style sheet and the style that an element holds. */
function stylesOf(element: PublishedElement): string[] {
  const sheet = localName(element) === 'style' ? wholeText(element) : null;
  return [
    ...(sheet === null ? [] : [sheet.code]),
    ...element.attributes.flatMap(({ name, value }) => (name === 'style' ? [value] : [])),
  ];
}

/** Addresses of an attribute of a drawing, most of which are read as values of style: paints, masks, filters, cursors. */
function paintsIn(value: string): string[] {
  return value.includes('(')
    ? addressesInStyle(value).flatMap(({ kind, address }) => (kind === 'part' ? [address] : []))
    : [];
}

function linkTargets(element: PublishedElement, format: Markup['format']): string[] {
  const relations = valueOf(element, 'rel')
    .split(/\s+/)
    .filter((each) => each !== '');
  if (relations.every((each) => (format === 'xml' ? !loadingLinks.test(each) : quietLinks.test(each)))) return [];
  return [valueOf(element, 'href')];
}

/** Where a page leads by itself: `0; url=/a/`. */
function refreshTargets(name: string, content: string): string[] {
  if (!/^\s*refresh\s*$/i.test(name)) return [];
  const target = refreshTarget(content);
  return target === null ? [] : [target];
}

/** Addresses that a browser is told to fetch ahead: every string of the rules may be one. */
function stringsIn(json: string): string[] {
  return valuesIn(json).flatMap(({ value }) => (/[/\\]/.test(value) ? [value] : []));
}

/** Pictures of a manifest. */
function sourcesIn(json: string): string[] {
  return valuesIn(json).flatMap(({ key, value }) => (key === 'src' ? [value] : []));
}

/** All strings of a text of JSON with their keys; none of a text that is none. */
function valuesIn(json: string): { readonly key: string; readonly value: string }[] {
  const found: { readonly key: string; readonly value: string }[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (typeof value === 'string') found.push({ key, value });
      else if (Array.isArray(value))
        for (const each of value) if (typeof each === 'string') found.push({ key, value: each });
      return value;
    });
  } catch {
    return [];
  }
  return found;
}

function elsewhereIn(css: string, base: string, own: string): string[] {
  const found = addressesInStyle(css).filter(({ kind, address }) =>
    kind === 'text' ? leadsToWeb(address, base) : true,
  );
  return elsewhere(
    found.map(({ address }) => address),
    base,
    own,
  );
}

/** Whether a text is an address of the web in full: other texts are words. */
function leadsToWeb(text: string, base: string): boolean {
  return /^\s*(?:https?:|[\\/]\s*[\\/])/i.test(text.replace(/[\t\n\r]/g, '')) && URL.canParse(text, base);
}

function elsewhere(targets: readonly string[], base: string, own: string): string[] {
  return [...new Set(targets)].filter((target) => isElsewhere(target, base, own));
}

function scriptRequests(output: Output): string[] {
  return scriptsOf(output).scripts.flatMap(({ where, code }) => {
    const [found] = reaching.exec(code.replace(vocabularies, '""')) ?? [];
    return found === undefined ? [] : [`${where}: ${found}`];
  });
}

/** What the host is told to show from elsewhere: parts that a header names, and other sites in the place of addresses. */
function shownByHost(output: Output, own: string): ForeignPart[] {
  const headers = headersIn(output.text('_headers') ?? '').flatMap(({ name, value }) => {
    if (name === 'link') return [...value.matchAll(/<([^>]*)>/g)].map(([, target = '']) => target);
    return refreshTargets(name, value);
  });
  const redirections = redirectionsIn(output.text('_redirects') ?? '').map(({ target }) => target);
  return [
    ...elsewhere(headers, `${own}/`, own).map((target) => ({ path: '_headers', target })),
    ...elsewhere(redirections, `${own}/`, own).map((target) => ({ path: '_redirects', target })),
  ];
}

/** Headers that name other sites and send nothing there. */
const quietHeaders =
  /^(?:access-control-|cross-origin-|(?:permissions|feature|referrer)-policy$|timing-allow-origin$|x-frame-options$|content-location$|link$|refresh$)/;

/** Reports, connections and rules that a host's headers ask a browser for. */
function headerRequests(output: Output, own: string): ForeignPart[] {
  return headersIn(output.text('_headers') ?? '')
    .filter(({ name }) => !quietHeaders.test(name))
    .flatMap(({ name, value }) => {
      // In a header of JSON an address may be written in escapes.
      const plain = value
        .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\\\//g, '/');
      // A hash may hold two strokes as well: an address begins after a space or a quote.
      const sent = [...plain.matchAll(/(?<=^|[\s"'(=])(?:https?:)?\/\/[^\s"',;>]+/gi)].map(([target]) => target);
      const served =
        name === 'alt-svc' ? [...plain.matchAll(/="([^":]+):\d+"/g)].map(([, host = '']) => `https://${host}`) : [];
      return elsewhere([...sent, ...served], `${own}/`, own).map((target) => ({ path: '_headers', target }));
    });
}

function isElsewhere(target: string, base: string, own: string): boolean {
  if (!URL.canParse(target, base)) return true;
  const { protocol, origin } = new URL(target, base);
  return protocol !== 'data:' && protocol !== 'about:' && origin !== own;
}
