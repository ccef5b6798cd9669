/** Plain text whose letters are written otherwise: folded, escaped, in base64. */
import { percentText } from '../text/percent-text.ts';
import { passageBuilder, type BuiltText } from './builder.ts';

/** Text folded over lines, of calendars, address cards and mail. */
const folding = /^(?:BEGIN:V|Content-[\w-]+:|MIME-Version:)/im;
/** `=4F`, where a text says that it has such. */
const quoted = /quoted-printable/i;

/** Lines of which each goes on in the next, as in `.properties`, and strings in parts, as in `.po`. */
const continued = String.raw`\\\r?\n[ \t]*`;
const inParts = /^msgstr\b/m;
const betweenParts = String.raw`"[ \t]*\r?\n[ \t]*"`;

/** `\u004f`, `\x4f`, `\117` and, in rich text, `\'4f`. */
const escapes = String.raw`\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|'[\da-fA-F]{2})`;
const base64 = String.raw`(?<![\w+/])(?:[A-Za-z\d+/]{4}(?:\r?\n[ \t]?)?){4,}(?:[A-Za-z\d+/]{2,3}={0,2})?(?![\w+/])`;

/** `%4f`, as in an address. */
const percent = '(?:%[\\dA-Fa-f]{2})+';

/** Whether a text has anything that reads otherwise once it is decoded. */
export function isEncoded(text: string): boolean {
  return anyCode.test(text) || folding.test(text) || quoted.test(text) || inParts.test(text);
}

const anyCode = new RegExp(`${escapes}|${base64}|${percent}|${continued}`);

/** The text as a program shows it that undoes its writing; `null` where that changes nothing. */
export function withoutEncoding(text: string): BuiltText | null {
  const parts = [escapes, base64, percent, continued];
  if (inParts.test(text)) parts.unshift(betweenParts);
  if (quoted.test(text)) parts.unshift(String.raw`=\r?\n`, '(?:=[\\dA-F]{2})+');
  if (folding.test(text)) parts.unshift(String.raw`\r?\n[ \t]`);
  const builder = passageBuilder();
  let at = 0;
  for (const { 0: code, index } of text.matchAll(new RegExp(parts.join('|'), 'g'))) {
    const shown = decoded(code);
    if (shown === null) continue;
    builder.copy(text.slice(at, index), at);
    at = index + code.length;
    builder.replace(shown, index, at);
  }
  if (at === 0) return null;
  builder.copy(text.slice(at), at);
  return builder.build();
}

function decoded(code: string): string | null {
  if (/^(?:\r?\n[ \t]|=\r?\n|\\\r?\n[ \t]*|"\s*")$/.test(code)) return '';
  if (code.startsWith('\\'))
    return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code.replace(/^\\[ux']\{?/, ''), 16)));
  if (code.startsWith('='))
    return new TextDecoder().decode(Uint8Array.from(code.slice(1).split('='), (pair) => Number.parseInt(pair, 16)));
  return code.startsWith('%') ? percentText(code) : textOfBase64(code);
}

/** Whether a text may be of an address: then its signs may as well be meant as they stand. */
export function hasPercents(text: string): boolean {
  return anyPercent.test(text);
}

const anyPercent = new RegExp(percent);

function textOfBase64(code: string): string | null {
  try {
    return textOfBytes(Uint8Array.from(atob(code), (unit) => unit.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** Words as bytes; `null` where they are no text: a digest, a key, a name. */
export function textOfBytes(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^[\t\n\r\x20-\x7e\u00a0-\u{10ffff}]+$/u.test(text) ? text : null;
  } catch {
    return null;
  }
}
