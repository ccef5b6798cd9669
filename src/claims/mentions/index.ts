/** Where a text names a claim. */
import type { Format, Mention } from '../types.ts';
import { compilePhrases, findMentions } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { mightName } from './prefilter/index.ts';

export { compilePhrases, findMentions, type Matcher };
export { PhraseError, visible } from './phrase/phrase-error.ts';

/**
 * Whether a raw source might name a claim, told without parsing it. `false`
 * is certain: no passage of the source has a mention. `true` is not.
 *
 * @param format Tells more where it is given: where passages end for sure.
 */
export function mightMention(matcher: Matcher, raw: string, format?: Format): boolean {
  return mightName(matcher.prefilter, raw, format);
}

/** Where a text names claims, as {@link findMentions} says it. */
export type Find = (text: string) => readonly Mention[];

/** Finds mentions in the texts of one source, in each text once: the same passages are read by several parsers. */
export function findingOnce(matcher: Matcher): Find {
  const known = new Map<string, readonly Mention[]>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = findMentions(matcher, text)));
    return found;
  };
}
