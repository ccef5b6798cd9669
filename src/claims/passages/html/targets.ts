import { traceThrough } from './derived.ts';
import { type Words, WordsBuilder } from './words.ts';

/**
 * The words in an address: percent signs decoded, `_` and `+` read as spaces,
 * the fragment left out, since it names a place and not a page.
 *
 * @param address The decoded value, with its places in the source.
 */
export function targetWords(address: Words): Words {
  const hash = address.text.indexOf('#');
  const text = hash === -1 ? address.text : address.text.slice(0, hash);
  const builder = new WordsBuilder(text);
  let at = 0;
  for (const match of text.matchAll(/(?:%[\da-f]{2})+|[_+]/gi)) {
    const end = match.index + match[0].length;
    builder.add(at, match.index, 'plain');
    builder.addIndivisible(match[0].startsWith('%') ? decodePercent(match[0]) : ' ', match.index, end);
    at = end;
  }
  builder.add(at, text.length, 'plain');
  return traceThrough(builder.finish(), address.runs);
}

/** Split a `srcset`, whose addresses stand apart by commas and spaces. */
export function targetsIn(list: string): readonly { readonly start: number; readonly end: number }[] {
  return [...list.matchAll(/[^\s,]\S*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function decodePercent(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
