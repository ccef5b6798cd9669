/** The words that decided a stance, as the page has them: rules go by words in lower case, one space apart. */

/** Rules quote no more than so many UTF-16 code units, and end within a word there. */
const longestQuote = 60;

/**
 * @param words As a rule quotes them, `we` for the publisher.
 * @param sentence Where they stand, if anywhere.
 * @param names Those of the publisher.
 */
export function asWritten(words: string, sentence: string, names: readonly string[]): string {
  const isCut = words.length >= longestQuote;
  const whole = isCut ? words.replace(/\s+\S*$/u, '') : words;
  const found = patternOf(whole, names)?.exec(sentence)?.[0] ?? whole.replace(/\s+(?=[.,;:!?)])/gu, '');
  return isCut ? `${found} …` : found;
}

/** Words in their order, whatever stands between them; `null` of signs alone. */
function patternOf(words: string, names: readonly string[]): RegExp | null {
  const [first, ...rest] = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (first === undefined) return null;
  const own = ['we', ...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|');
  const spelled = (word: string): string =>
    word === 'we' ? `(?:${own})` : word === 'ours' ? `(?:ours|(?:${own})['’]s)` : word;
  // "Isn’t" and "cannot" are two words to a rule.
  const next = (word: string): string =>
    word === 'not' ? String.raw`(?:[^\p{L}\p{N}]*not|n['’]t)` : String.raw`[^\p{L}\p{N}]+${spelled(word)}`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${spelled(first)}${rest.map(next).join('')}(?![\p{L}\p{N}])`, 'iu');
}
