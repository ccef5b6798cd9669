/**
 * Where `0; url=/a/` leads, as `<meta http-equiv="refresh">` and the header of
 * that name say it; `null` where it only loads the page anew.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
 */
export function refreshTarget(content: string): string | null {
  const [, rest = ''] = /^\s*[\d.]+(?:\s*[;,]\s*|\s+)([\s\S]*)$/.exec(content) ?? [];
  if (rest === '') return null;
  const address = rest.replace(/^url\s*=\s*/i, '');
  const [, quote = '', quoted = ''] = /^(["'])([\s\S]*)$/.exec(address) ?? [];
  return quote === '' ? address.trim() : (quoted.split(quote, 1)[0] ?? '').trim();
}
