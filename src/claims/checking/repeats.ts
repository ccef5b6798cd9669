/** What a built page only repeats from the content it was built from. */
import { plainSpelling } from '../policy/compiled.ts';
import { failedCheckOf } from '../report.ts';
import type { ReportedMention } from '../report.ts';
import type { Source } from '../types.ts';

/**
 * Remembers the sentences in which sources name claims, and knows them again
 * in built output. A page may put words around a sentence (a title with the
 * site's name behind it), so being part of what is said there is enough.
 */
export class Repeats {
  readonly #sentences = new Map<string, Set<string>>();
  readonly #resting = new Set<string>();

  /** Whether a mention in built output was already reported at its source; under another waiver, it is another. */
  isRepeat(mention: ReportedMention, source: Source): boolean {
    if (mention.excerpt === null) return false;
    const key = [mention.claim, mention.outcome, mention.waiver?.id ?? '', plainSpelling(mention.text)].join('\n');
    const sentence = plainSpelling(mention.excerpt.text);
    const known = this.#sentences.get(key) ?? new Set();
    if (source.url !== undefined) return known.has(sentence) || [...known].some((each) => sentence.includes(each));
    this.#sentences.set(key, known.add(sentence));
    return false;
  }
  /** Whether the same words, on another page, have been told of as resting on a check that does not hold: it has one cause. */
  isToldAlready(mention: ReportedMention): boolean {
    const check = failedCheckOf(mention);
    if (check === null) return false;
    const key = [check, mention.claim, plainSpelling(mention.excerpt?.text ?? mention.text)].join('\n');
    return this.#resting.size === this.#resting.add(key).size;
  }
}
