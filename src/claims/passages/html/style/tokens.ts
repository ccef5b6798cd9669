/** The tokens of a style sheet as browsers divide it, and what those mean that are written in escapes. */
import { tokenTypes, tokenize } from 'css-tree/tokenizer';
import { ident } from 'css-tree/utils';

export { tokenTypes as kinds };

/** @param from Offset in the style sheet, as `to`. */
export type OnToken = (kind: number, from: number, to: number) => void;

/**
 * Call back with each token in order.
 *
 * css-tree knows an address without quotes only by a plain `url(`; browsers know
 * it by `u\rl(` too, and what follows is then no string and no comment.
 */
export function eachToken(css: string, onToken: OnToken): void {
  if (!css.includes('\\')) return void tokenize(css, onToken);
  for (let start: number | null = 0; start !== null;) start = throughEscapedUrl(css, start, onToken);
}

/** Call back with the tokens up to the end of the first `url(` in escapes, which is returned; `null` where there is none. */
function throughEscapedUrl(css: string, start: number, onToken: OnToken): number | null {
  let end: number | null = null;
  try {
    tokenize(css.slice(start), (kind, from, to) => {
      const address = kind === tokenTypes.Function ? addressAfter(css, start + from, start + to) : null;
      if (address === null) return onToken(kind, start + from, start + to);
      onToken(address.kind, start + from, address.to);
      end = address.to;
      throw enough;
    });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return end;
}

/** css-tree goes on to the end of its text unless it is stopped so. */
const enough = new Error('Enough');

const quoted = /[ \t\r\n\f]*["']/y;
const urlBody =
  /[ \t\r\n\f]*(?:[^"'()\\ \t\r\n\f\u0000-\u0008\u000b\u000e-\u001f\u007f]|\\(?:[^\r\n\f]|$))*[ \t\r\n\f]*(?:\)|$)/y;
const badBody = /(?:[^)\\]|\\[\s\S]?)*\)?/y;

/** The address without quotes that follows a name in escapes; `null` where the name is another, or plain, or quotes follow. */
function addressAfter(css: string, from: number, to: number): { readonly kind: number; readonly to: number } | null {
  const name = css.slice(from, to);
  if (!name.includes('\\') || plainName(name) !== 'url(' || matchAt(quoted, css, to) !== null) return null;
  const body = matchAt(urlBody, css, to);
  if (body !== null) return { kind: tokenTypes.Url, to: to + body.length };
  return { kind: tokenTypes.BadUrl, to: to + (matchAt(badBody, css, to) ?? '').length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A name without escapes, in lower case. */
export function plainName(name: string): string {
  return (name.includes('\\') ? ident.decode(name) : name).toLowerCase();
}

/** The address that a token `url(…)` names. */
export function addressOf(token: string): string {
  return ident
    .decode(token.slice(token.indexOf('(') + 1).trim())
    .replace(/\)$/, '')
    .trim();
}

/** Tokens that are names or begin with one. */
const naming: ReadonlySet<number> = new Set([
  tokenTypes.Ident,
  tokenTypes.Function,
  tokenTypes.AtKeyword,
  tokenTypes.Hash,
  tokenTypes.Dimension,
  tokenTypes.Url,
]);

/**
 * A token as a value of style is compared: without escapes in its names, which
 * never become brackets or other signs by it.
 */
export function plainToken(kind: number, token: string): string {
  if (!token.includes('\\') || !naming.has(kind)) return token;
  if (kind === tokenTypes.Url) return `url(${token.slice(token.indexOf('(') + 1)}`;
  const end = kind === tokenTypes.Function ? '(' : '';
  const start = /^[#@]/.exec(token)?.[0] ?? '';
  return `${start}${ident.decode(token.slice(start.length, token.length - end.length)).replace(/[\u0000-\u007f]/g, (sign) => (/[\w.%+-]/.test(sign) ? sign : '_'))}${end}`;
}

/** A token as a selector is compared: names are written with the escapes that they need. */
export function selectorToken(kind: number, token: string): string {
  if (!token.includes('\\') || !naming.has(kind) || kind === tokenTypes.Url) return token;
  const end = kind === tokenTypes.Function ? '(' : '';
  const start = /^[#@]/.exec(token)?.[0] ?? '';
  return `${start}${ident.encode(ident.decode(token.slice(start.length, token.length - end.length)))}${end}`;
}
