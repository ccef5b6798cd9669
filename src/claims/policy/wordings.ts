/** What an approval can approve: words that name its claim. */
import { findMentions } from '../mentions/index.ts';
import type { Matcher } from '../mentions/index.ts';
import type { Approval } from './schema.ts';

/** Whether words name a claim: no approval of others approves anything. */
export function namesClaim(matcher: Matcher, claim: string, words: string): boolean {
  return findMentions(matcher, words).some((mention) => mention.claim === claim);
}

/** Whether any words are approved by an approval. */
export function approvesWords({ claim, wordings }: Approval, matcher: Matcher): boolean {
  return wordings === 'any' || wordings.some((wording) => namesClaim(matcher, claim, wording));
}
