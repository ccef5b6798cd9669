/** Where a text names a claim. */
import { mightName } from './prefilter.ts';
import type { Matcher } from './matcher.ts';

export { compilePhrases, findMentions, type ClaimPhrases, type Matcher } from './matcher.ts';
export { PhraseError } from './phrase.ts';

/**
 * Whether a raw source might name a claim, told without parsing it. `false`
 * is certain: no passage of the source has a mention. `true` is not.
 */
export function mightMention(matcher: Matcher, raw: string): boolean {
  return mightName(matcher.prefilter, raw);
}
