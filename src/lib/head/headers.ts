/**
 * The headers that a static host sends with the site, as a `_headers` file. The
 * content security policy names the hash of everything inline, so that nothing
 * else can run or style a page.
 */
import { createHash } from 'node:crypto';
import { attribute, elementWords, elementsOf, isProgramType } from '../../claims/site-tools.ts';

/** What built pages have inline, each thing once. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** What pages do beyond showing themselves. */
export interface PageNeeds extends InlineHashes {
  /** Hashes of what `style` attributes hold. */
  readonly styleAttributes: readonly string[];
  /** Whether a page loads a script file of the site. */
  readonly hasScriptFiles: boolean;
}

/** A built page. */
export interface PageText {
  /** How a message names it. */
  readonly path: string;
  readonly html: string;
}

/**
 * What a policy has to allow for some pages, each thing once.
 *
 * A `style` attribute is allowed by its hash, as a style sheet is. A handler in
 * an attribute is not: the gate refuses it, and says so beside all else.
 */
export function needsOf(pages: Iterable<PageText>): PageNeeds {
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  const scripts = new Set<string>();
  let hasScriptFiles = false;
  for (const { html } of pages)
    for (const element of elementsOf(html)) {
      const style = attribute(element, 'style');
      if (style !== null) styleAttributes.add(hashOf(style));
      if (element.tagName === 'style') styles.add(hashOf(elementWords(element)));
      if (element.tagName !== 'script') continue;
      if (attribute(element, 'src') !== null) hasScriptFiles = true;
      else if (isHeldToPolicy(attribute(element, 'type'))) scripts.add(hashOf(elementWords(element)));
    }
  return { styles: [...styles], styleAttributes: [...styleAttributes], scripts: [...scripts], hasScriptFiles };
}

/**
 * Whether the policy has to allow a script of this type. Data blocks, such as
 * JSON-LD, are none to a browser; an import map does not run, and is held to the
 * policy all the same.
 */
function isHeldToPolicy(type: string | null): boolean {
  return isProgramType(type) || type?.trim().toLowerCase() === 'importmap';
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy: nothing is allowed but what the pages were built with. */
export function contentSecurityPolicy({ styles, styleAttributes, scripts, hasScriptFiles }: PageNeeds): string {
  const style = [...styles, ...(styleAttributes.length > 0 ? ["'unsafe-hashes'", ...styleAttributes] : [])];
  const script = [...(hasScriptFiles ? ["'self'"] : []), ...scripts];
  return [
    "default-src 'none'",
    // Tools that look at a page, Lighthouse among them, read robots.txt from within it.
    "connect-src 'self'",
    ...(script.length > 0 ? [`script-src ${script.join(' ')}`] : []),
    ...(style.length > 0 ? [`style-src ${style.join(' ')}`] : []),
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Features that no page uses. */
const refusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

const twoYears = 63_072_000;
const oneYear = 31_536_000;

/** What every host under a domain is held to besides, once a browser has seen the site; docs/hosting.md says what that binds. */
const wholeDomain = '; includeSubDomains; preload';

export interface HeaderOptions {
  /** Whether the site speaks for every host under its domain, and lets browsers list that domain. True by default. */
  readonly bindsDomain?: boolean;
}

/** The file, in the form that Netlify, Cloudflare Pages and others read. */
export function headersFile(needs: PageNeeds, { bindsDomain = true }: HeaderOptions = {}): string {
  const everywhere = [
    ['Content-Security-Policy', contentSecurityPolicy(needs)],
    ['Strict-Transport-Security', `max-age=${twoYears}${bindsDomain ? wholeDomain : ''}`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', refusedFeatures.map((feature) => `${feature}=()`).join(', ')],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ] as const;
  return [
    block('/*', everywhere),
    // The names of these files hold their digests, so a year is safe. `immutable` would add little,
    // and the policy takes the word for a claim wherever it stands.
    block('/_astro/*', [['Cache-Control', `public, max-age=${oneYear}`]]),
  ].join('\n');
}

function block(path: string, headers: readonly (readonly [string, string])[]): string {
  return `${[path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
}
