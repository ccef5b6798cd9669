/** No request leaves the origin: nothing is fetched from elsewhere, by markup, style or script. */
import { attribute, scriptsOf } from './output.ts';
import type { Element, Output } from './output.ts';

/** Attributes by which an element fetches at once. A link that a reader may follow is none. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Relations of `<link>` that fetch nothing. */
const quietLinks = /^(?:canonical|alternate|author|license|help|next|prev|search|me|terms-of-service|privacy-policy)$/i;

/** Ways of a script to reach the network; ours has no need of any. */
const reaching = /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|serviceWorker)\b|\bimport\s*\(|["'`](?:https?:)?\/\/[^"'`]/;

/** What would leave the origin, each with the file it stands in. */
export function foreignRequests(output: Output, origin: string | null): string[] {
  const isForeign = (target: string): boolean => isElsewhere(target, origin);
  const markup = output.pages.flatMap(({ path, elements }) =>
    elements.flatMap(targetsOf).filter(isForeign).map((target) => `${path}: ${target}`),
  );
  const styles = [
    ...output.pages.flatMap(({ path, elements }) => elements.filter(({ tagName }) => tagName === 'style').map((each) => ({ path, css: textOf(each) }))),
    ...output.files.filter(({ path }) => path.endsWith('.css')).map(({ path }) => ({ path, css: output.text(path) ?? '' })),
  ].flatMap(({ path, css }) => addressesIn(css).filter(isForeign).map((target) => `${path}: ${target}`));
  const scripts = scriptsOf(output).flatMap(({ where, code }) => {
    const found = reaching.exec(code)?.[0];
    return found === undefined ? [] : [`${where}: ${found}`];
  });
  return [...markup, ...styles, ...scripts];
}

function targetsOf(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'link') {
    const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
    return relations.every((each) => quietLinks.test(each)) ? [] : [attribute(element, 'href') ?? ''];
  }
  if (tagName === 'meta' && /^refresh$/i.test(attribute(element, 'http-equiv') ?? ''))
    return [/url\s*=\s*["']?([^"']*)/i.exec(attribute(element, 'content') ?? '')?.[1] ?? ''];
  const inStyle = addressesIn(attribute(element, 'style') ?? '');
  return [
    ...inStyle,
    ...(fetching[tagName] ?? []).flatMap((name) => {
      const value = attribute(element, name) ?? '';
      return name === 'srcset' ? value.split(',').map((each) => each.trim().split(/\s+/)[0] ?? '') : [value];
    }),
  ];
}

function addressesIn(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, imported]) => url ?? imported ?? '');
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function isElsewhere(target: string, origin: string | null): boolean {
  const own = origin ?? 'https://origin.invalid';
  try {
    const url = new URL(target, own);
    return url.protocol !== 'data:' && url.origin !== new URL(own).origin;
  } catch {
    return true;
  }
}
