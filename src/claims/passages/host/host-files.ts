/** What a site tells its host, by the files that Netlify, Cloudflare Pages and others read: headers and redirections. */
import { formatOf } from '../format.ts';
import { refreshTarget } from '../html/refresh.ts';

/** A line of `_headers`. */
export interface HostHeader {
  /** The addresses it is sent with: `/a/*`. */
  readonly addresses: string;
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A line of `_redirects`. */
export interface Redirection {
  /** The addresses that are led elsewhere: `/a/*`. */
  readonly source: string;
  readonly target: string;
  /** 301 where none is said. */
  readonly status: number;
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) => {
    const words = line.trim();
    const from = index + line.indexOf(words);
    return words === '' || words.startsWith('#') ? [] : [{ words, from, to: from + words.length }];
  });
}

/** Whether a file is the one in which hosts look for headers. */
export function isHostHeaders(path: string): boolean {
  return /(?:^|\/)_headers$/.test(path);
}

/**
 * Digests of a content security policy, as browsers compare them: in single quotes, and of exactly the
 * length of the hash that they name. Letters of any other number are words that only look like one.
 */
const digest = /'sha(?:256-[A-Za-z\d+/]{43}=|384-[A-Za-z\d+/]{64}|512-[A-Za-z\d+/]{86}==)'/g;

/** A text of `_headers` with spaces for the digests in it, which are no words: all else keeps its place. */
export function withoutDigests(text: string): string {
  return text.replace(digest, (found) => `'${' '.repeat(found.length - 2)}'`);
}

/** The headers that a text of `_headers` asks for; however a line is indented, hosts read it. */
export function headersIn(text: string): HostHeader[] {
  const found: HostHeader[] = [];
  let addresses = '';
  for (const { words, from, to } of linesOf(text)) {
    const [, name = '', value = ''] = /^([^:]*):(.*)$/.exec(words) ?? [];
    if (/^(?:\/|https?:\/\/)/i.test(words)) addresses = words;
    else if (name !== '') found.push({ addresses, name: name.trim().toLowerCase(), value: value.trim(), from, to });
  }
  return found;
}

/** The redirections of a text of `_redirects`. */
export function redirectionsIn(text: string): Redirection[] {
  return linesOf(text).flatMap(({ words, from, to }) => {
    const [source = '', ...rest] = words.split(/\s+/);
    const target = rest.find((each) => /^(?:[\\/]|[a-z][a-z\d+.-]*:)/i.test(each));
    if (target === undefined) return [];
    const status = rest
      .slice(rest.indexOf(target) + 1)
      .map((each) => /^(\d{3})!?$/.exec(each)?.[1])
      .find((each) => each !== undefined);
    return [{ source, target, status: Number(status ?? 301), from, to }];
  });
}

/** Whether one of these leads the file at a path elsewhere, before it is looked for; what is shown where there is none does not. */
export function isLedElsewhere(path: string, redirections: readonly Redirection[]): boolean {
  return redirections.some(({ source, status }) => status < 400 && patternOf(source).test(`/${path}`));
}

function patternOf(source: string): RegExp {
  const path = source.replace(/^https?:\/\/[^/]*/i, '');
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${pattern}/?$`, 'i');
}

/** Why what a header says cannot be: `null` where it can. */
export type HeaderFault = 'charset' | 'other-kind' | 'header-style';

/** What a header makes of a file beside what it is, if anything. */
export function faultOf({ addresses, name, value }: HostHeader): HeaderFault | null {
  if (name === 'content-type') return faultOfType(value, addresses);
  // A browser takes a quoted sign for itself.
  if (name === 'link') return /style/i.test(value.replace(/\\/g, '')) ? 'header-style' : null;
  if (name === 'refresh' && /^\s*(?:data|blob|javascript):/i.test(refreshTarget(value) ?? '')) return 'other-kind';
  return name === 'content-encoding' && !/\.(?:br|gz|svgz|zst)$/i.test(addresses) ? 'other-kind' : null;
}

function faultOfType(value: string, addresses: string): HeaderFault | null {
  const [type = '', ...parameters] = value
    .toLowerCase()
    .split(/[;,]/)
    .map((each) => each.trim());
  const charset = parameters.find((each) => /^charset\s*=/.test(each))?.replace(/^charset\s*=\s*["']?|["']?\s*$/g, '');
  if (charset !== undefined && !/^utf-?8$/.test(charset)) return 'charset';
  // Shown as it is written, or kept.
  if (
    /^(?:text\/(?:plain|csv|calendar|vcard|vtt|markdown)|application\/(?:octet-stream|(?:[\w.-]+\+)?json|zip|gzip)|font\/[\w-]+)$/.test(
      type,
    )
  )
    return null;
  const name = addresses.slice(addresses.lastIndexOf('/') + 1);
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === '' ? name.includes('*') || type !== 'text/html' : !isKindOf(type, ending, formatOf(name)))
    return 'other-kind';
  return null;
}

function isKindOf(type: string, ending: string, format: string): boolean {
  if (type === 'text/html') return format === 'html';
  if (type === 'text/css') return format === 'css';
  if (/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type)) return format === 'script';
  if (type === 'image/svg+xml') return format === 'svg';
  if (type === 'application/xhtml+xml') return /^xht(?:ml)?$/.test(ending);
  if (/^(?:text|application)\/(?:[\w.-]+\+)?xml$/.test(type)) return format === 'xml';
  // Of pictures, sounds, documents and the like, whatever is read as letters is none.
  return format === 'text' && !/^(?:txt|text|log|ics|vcf|eml|vtt|srt)$/.test(ending);
}
