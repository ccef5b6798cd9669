import { type BuiltText, passageBuilder, sliceBuilt, throughBuilt } from '../builder.ts';
import { percentDecoded } from '../percent.ts';
import type { FoundWords, ReadMarkup } from './found.ts';
import { readScript } from './script/index.ts';

/** Read an address: its words, or what it holds where it is a document itself. */
export function readTarget(address: BuiltText, readMarkup: ReadMarkup): readonly FoundWords[] {
  const { text } = address;
  const data = /^data:([^,]{0,200}),/i.exec(text);
  if (data !== null) return readData(address, data[0].length, data[1] ?? '', readMarkup);
  const script = /^javascript:/i.exec(text);
  if (script !== null)
    return readScript(percentDecoded(sliceBuilt(address, script[0].length, text.length)), readMarkup);
  const words = targetWords(address);
  return words.text === '' ? [] : [{ ...words, carrier: 'link-target' }];
}

/** Read a `data:` address if it holds text; pictures and fonts hold none. */
function readData(address: BuiltText, start: number, type: string, readMarkup: ReadMarkup): readonly FoundWords[] {
  if (type !== '' && !/^text\/|xml|json|javascript|^;|^charset/i.test(type)) return [];
  const body = sliceBuilt(address, start, address.text.length);
  const decoded = /;\s*base64/i.test(type) ? base64Decoded(body) : percentDecoded(body);
  if (decoded === null) return [{ ...body, carrier: 'link-target' }];
  return /html|xml/i.test(type) ? readMarkup(decoded) : [{ ...decoded, carrier: 'link-target' }];
}

function base64Decoded(body: BuiltText): BuiltText | null {
  try {
    const bytes = Uint8Array.from(atob(percentDecoded(body).text), (character) => character.charCodeAt(0));
    const builder = passageBuilder();
    builder.replace(new TextDecoder().decode(bytes), 0, body.text.length);
    return throughBuilt(builder.build(), body);
  } catch {
    return null;
  }
}

/**
 * The words in an address: percent signs decoded, `_` and `+` read as spaces,
 * the fragment left out, since it names a place and not a page.
 *
 * @param address The decoded value, with its places in the source.
 */
function targetWords(address: BuiltText): BuiltText {
  const hash = address.text.indexOf('#');
  const decoded = percentDecoded(hash === -1 ? address : sliceBuilt(address, 0, hash));
  return { ...decoded, text: decoded.text.replace(/[_+]/g, ' ') };
}

/** Find the addresses in a `srcset`: a width or density, and a comma, end each. */
export function targetsIn(list: string): readonly { readonly start: number; readonly end: number }[] {
  return [...list.matchAll(/[^\s,]\S*/g)]
    .filter(([word]) => !/^[\d.]+[wxh],?$/.test(word))
    .map((match) => ({ start: match.index, end: match.index + match[0].replace(/,$/, '').length }));
}
