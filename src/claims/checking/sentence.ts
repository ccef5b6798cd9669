/** One sentence, judged before it is written. */
import type { Circumstances } from '../judging/decision.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { Report } from '../report.ts';
import { checkSources } from './check.ts';

/** Where a sentence would stand. */
export interface SentencePage {
  readonly path: string;
  /** For an address that no file is known for. */
  readonly url?: string;
}

/**
 * What a sentence would be judged as, a paragraph of its own, with every
 * mention in it.
 *
 * A sentence is no page: what a page must carry is not asked of it, and no
 * waiver for one covers it.
 *
 * @param page By default, no page in particular.
 * @throws {RangeError} `today` is no day: the caller asks the user.
 */
export function judgeSentence(
  text: string,
  policy: CompiledPolicy,
  circumstances: Circumstances,
  page: SentencePage = { path: 'sentence.md' },
): Report {
  const source = { ...page, text, format: 'markdown' as const };
  return checkSources([source], { ...policy, boundaries: [], waivers: [] }, { ...circumstances, mentions: true });
}
