/** Where a text names a claim. */
import type { Format } from '../types.ts';
import { mightName } from './prefilter.ts';
import type { Matcher } from './matcher.ts';

export { compilePhrases, findMentions, type ClaimPhrases, type Matcher } from './matcher.ts';
export { PhraseError } from './phrase.ts';

/**
 * Whether a raw source might name a claim, told without parsing it. `false`
 * is certain: no passage of the source has a mention. `true` is not.
 *
 * @param format Tells more where it is given: where passages end for sure.
 */
export function mightMention(matcher: Matcher, raw: string, format?: Format): boolean {
  return mightName(matcher.prefilter, raw, format);
}
