import { type BuiltText, passageBuilder, throughBuilt } from '../../builder.ts';

/**
 * Decode the escapes of a JavaScript or JSON string.
 *
 * @param host The text that holds the string; `from` and `to` are its offsets,
 *   without the quotes.
 * @see https://tc39.es/ecma262/#sec-literals-string-literals
 */
export function unescaped(host: BuiltText, from: number, to: number): BuiltText {
  return throughBuilt(decodeEscapes(host.text, from, to), host);
}

const escape = /\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[\s\S])/g;

function decodeEscapes(source: string, from: number, to: number): BuiltText {
  const builder = passageBuilder();
  const raw = source.slice(from, to);
  let at = 0;
  for (const match of raw.matchAll(escape)) {
    builder.copy(raw.slice(at, match.index), from + at);
    at = match.index + match[0].length;
    builder.replace(decodeEscape(match[0].slice(1)), from + match.index, from + at);
  }
  builder.copy(raw.slice(at), from + at);
  return builder.build();
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ', v: ' ' };

function decodeEscape(name: string): string {
  const digits = /^(?:u\{|u|x)([\da-fA-F]+)/.exec(name)?.[1];
  if (digits !== undefined) return codePoint(Number.parseInt(digits, 16));
  if (/^[\r\n\u2028\u2029]/.test(name)) return '';
  // What sloppy programs may still write: a character by its octal number; nobody sees the first.
  if (/^[0-7]/.test(name)) return /^0+$/.test(name) ? '' : codePoint(Number.parseInt(name, 8));
  return controls[name] ?? name;
}

/** `fromCodePoint` would also join what the source writes as two surrogates. */
function codePoint(value: number): string {
  return value <= 0xffff ? String.fromCharCode(value) : value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd';
}
