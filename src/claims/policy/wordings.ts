/** What words an approval or a waiver can be for. */
import { findMentions } from '../mentions/index.ts';
import type { Matcher } from '../mentions/index.ts';
import type { Approval } from './schema.ts';

/** Whether words name a claim: no approval of others approves anything. */
export function namesClaim(matcher: Matcher, claim: string, words: string): boolean {
  return findMentions(matcher, words).some((mention) => mention.claim === claim);
}

/** Whether words are nothing but a claim's name: they say nothing of where they stand. */
export function isBareName(matcher: Matcher, claim: string, words: string): boolean {
  const names = findMentions(matcher, words).filter((mention) => mention.claim === claim);
  const rest = names.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    words,
  );
  return names.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether any words are approved by an approval. */
export function approvesWords({ claim, wordings }: Approval, matcher: Matcher): boolean {
  return wordings === 'any' || wordings.some((wording) => namesClaim(matcher, claim, wording));
}
