/** English words that deny, for whoever meets a text before its sentences are read. */

/** What is wrong, in a word. */
export const untrueWords = 'false|untrue|wrong|incorrect|inaccurate|mistaken|nonsense';

/** The words that make a denial of a sentence. */
export const negations = String.raw`(?:\b(?:not|no|never|none|nobody|nothing|nowhere|cannot|neither|nor|without)\b|n['’]t\b)`;

const onlyNegations = new RegExp(String.raw`^(?:[^\p{L}\p{N}]*${negations})+[^\p{L}\p{N}]*$`, 'iu');

/** Whether a text is nothing but words that deny. */
export function isNegation(text: string): boolean {
  return onlyNegations.test(text);
}

/** All that may carry a denial, as the source of a pattern that ignores case. */
export const denying = [
  negations,
  String.raw`\b(?:${untrueWords})\b`,
  String.raw`\b(?:lack(?:s|ed|ing)?|missing|absent|unavailable|unsupported|unable|incapable|impossible|devoid|ineligible)\b`,
  String.raw`\b(?:far from|free (?:of|from)|short of|yet to|(?:refus|declin)(?:es?|ed|ing) to|fail(?:s|ed|ing)? to|anything but)\b`,
  String.raw`\b(?:formerly|previously|ceased?|stopped|lost|lapsed|expired|revoked|unlikely)\b`,
].join('|');

const denial = new RegExp(denying, 'iu');

/** Whether a text has words that may carry a denial. */
export function mayDeny(text: string): boolean {
  return denial.test(text);
}
