/** The words in the address that a file is served at: slugs and file names are read too. */
import { percentText } from '../text/percent-text.ts';
import type { Passage } from '../types.ts';
import { noSurroundings } from './surroundings.ts';

/**
 * The passage of an address. It stands in no source text, so it has no place.
 *
 * @param url From the site's root, as written: percent signs are decoded, `_`
 *   and `+` are read as spaces.
 */
export function fileNamePassage(url: string): Passage {
  const text = (percentText(url) ?? url).replace(/[_+]/g, ' ');
  return {
    text,
    runs: [{ start: 0, end: text.length, from: null, to: null }],
    carrier: 'file-name',
    around: noSurroundings,
  };
}
