import { type BuiltText, passageBuilder, sliceBuilt, throughBuilt } from '../builder.ts';
import type { Found } from './blocks.ts';
import { readMarkup } from './markup.ts';
import { readScript } from './script.ts';
import { WordsBuilder } from './words.ts';

/** Read an address: its words, or what it holds where it is a document itself. */
export function readTarget(address: BuiltText, depth: number): readonly Found[] {
  const { text } = address;
  const data = /^data:([^,]{0,200}),/i.exec(text);
  if (data !== null) return readData(address, data[0].length, data[1] ?? '', depth);
  const script = /^javascript:/i.exec(text);
  if (script !== null) return readScript(throughBuilt(percentDecoded(text, script[0].length), address), depth);
  const words = targetWords(address);
  return words.text === '' ? [] : [{ ...words, carrier: 'link-target' }];
}

/** Read a `data:` address if it holds text; pictures and fonts hold none. */
function readData(address: BuiltText, start: number, type: string, depth: number): readonly Found[] {
  if (type !== '' && !/^text\/|xml|json|javascript|^;|^charset/i.test(type)) return [];
  const body = /;\s*base64/i.test(type) ? base64Decoded(address.text, start) : percentDecoded(address.text, start);
  if (body === null) return [{ ...sliceBuilt(address, start, address.text.length), carrier: 'link-target' }];
  const decoded = throughBuilt(body, address);
  return /html|xml/i.test(type) ? readMarkup(decoded, depth) : [{ ...decoded, carrier: 'link-target' }];
}

function base64Decoded(text: string, start: number): BuiltText | null {
  try {
    const bytes = Uint8Array.from(atob(decodePercent(text.slice(start))), (character) => character.charCodeAt(0));
    const builder = passageBuilder();
    builder.replace(new TextDecoder().decode(bytes), start, text.length);
    return builder.build();
  } catch {
    return null;
  }
}

function percentDecoded(text: string, start: number): BuiltText {
  const builder = passageBuilder();
  let at = start;
  for (const match of text.slice(start).matchAll(/(?:%[\da-f]{2})+/gi)) {
    const from = start + match.index;
    builder.copy(text.slice(at, from), at);
    at = from + match[0].length;
    builder.replace(decodePercent(match[0]), from, at);
  }
  builder.copy(text.slice(at), at);
  return builder.build();
}

/**
 * The words in an address: percent signs decoded, `_` and `+` read as spaces,
 * the fragment left out, since it names a place and not a page.
 *
 * @param address The decoded value, with its places in the source.
 */
export function targetWords(address: BuiltText): BuiltText {
  const hash = address.text.indexOf('#');
  const whole = hash === -1 ? address : sliceBuilt(address, 0, hash);
  const { text } = whole;
  if (!text.includes('%')) return { text: text.replace(/[_+]/g, ' '), runs: whole.runs };
  const builder = new WordsBuilder(text);
  let at = 0;
  for (const match of text.matchAll(/(?:%[\da-f]{2})+/gi)) {
    builder.add(at, match.index, 'plain');
    at = match.index + match[0].length;
    builder.replace(decodePercent(match[0]), match.index, at);
  }
  builder.add(at, text.length, 'plain');
  const words = throughBuilt(builder.finish(), address);
  return { ...words, text: words.text.replace(/[_+]/g, ' ') };
}

/** Find the addresses in a `srcset`: a width or density, and a comma, end each. */
export function targetsIn(list: string): readonly { readonly start: number; readonly end: number }[] {
  return [...list.matchAll(/[^\s,]\S*/g)]
    .filter(([word]) => !/^[\d.]+[wxh],?$/.test(word))
    .map((match) => ({ start: match.index, end: match.index + match[0].replace(/,$/, '').length }));
}

function decodePercent(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
