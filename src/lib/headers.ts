/**
 * The headers that a static host sends with the site, as a `_headers` file. The
 * content security policy names the hash of everything inline, so that nothing
 * else can run or style a page.
 */
import { createHash } from 'node:crypto';

/** What built pages have inline, each thing once. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** What pages do beyond showing themselves. */
export interface PageNeeds extends InlineHashes {
  /** Whether a page loads a script file of the site. */
  readonly hasScriptFiles: boolean;
}

const styleElement = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gi;
const scriptElement = /<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/gi;

/** What a policy has to allow for some pages, in order of first appearance. */
export function needsOf(pages: Iterable<string>): PageNeeds {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  let hasScriptFiles = false;
  for (const html of pages) {
    for (const [, text = ''] of html.matchAll(styleElement)) styles.add(hashOf(text));
    for (const [, attributes = '', text = ''] of html.matchAll(scriptElement)) {
      if (/\ssrc\s*=/i.test(attributes)) hasScriptFiles = true;
      else if (isRun(attributes)) scripts.add(hashOf(text));
    }
  }
  return { styles: [...styles], scripts: [...scripts], hasScriptFiles };
}

/** Data blocks, such as JSON-LD, are no scripts to a browser. */
function isRun(attributes: string): boolean {
  const [, type = ''] = /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes) ?? [];
  return type === '' || type === 'module' || /javascript$/i.test(type);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy: nothing is allowed but what the pages were built with. */
export function contentSecurityPolicy({ styles, scripts, hasScriptFiles }: PageNeeds): string {
  const script = [...(hasScriptFiles ? ["'self'"] : []), ...scripts];
  return [
    "default-src 'none'",
    ...(script.length > 0 ? [`script-src ${script.join(' ')}`] : []),
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
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

/** The file, in the form that Netlify, Cloudflare Pages and others read. */
export function headersFile(needs: PageNeeds): string {
  const everywhere = [
    ['Content-Security-Policy', contentSecurityPolicy(needs)],
    ['Strict-Transport-Security', `max-age=${twoYears}; includeSubDomains; preload`],
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
