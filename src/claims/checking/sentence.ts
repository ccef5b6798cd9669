/** One sentence, judged before it is written. */
import type { Circumstances } from '../judging/decision.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { Report, ReportedFinding } from '../report.ts';
import { checkSources } from './check.ts';

/** Where a sentence would stand. */
export interface SentencePage {
  readonly path: string;
  /** For an address that no file is known for. */
  readonly url?: string;
  /** What the page says so far, in Markdown, where it is known. */
  readonly text?: string;
}

const noPage: SentencePage = { path: 'sentence.md' };

/**
 * What a sentence would be judged as, a paragraph of its own, with every
 * mention in it.
 *
 * A sentence is no page: what a page must carry is asked of it only where the
 * page is known, and no waiver for one covers it.
 *
 * @param page By default, no page in particular.
 * @throws {RangeError} `today` is no day: the caller asks the user.
 */
export function judgeSentence(
  text: string,
  policy: CompiledPolicy,
  circumstances: Circumstances,
  page: SentencePage = noPage,
): Report {
  const { path, url } = page;
  const source = { path, text, format: 'markdown' as const, ...(url === undefined ? {} : { url }) };
  const report = checkSources(
    [source],
    { ...policy, boundaries: [], waivers: [] },
    { ...circumstances, mentions: true },
  );
  if (page.text === undefined) return report;
  return { ...report, findings: [...report.findings, ...missingStatements(text, policy, circumstances, page)] };
}

/**
 * The statements that a sentence needs beside it, each a finding at the sentence: those
 * that its page lacks, or all of them where nobody knows what the page says.
 */
export function missingStatements(
  text: string,
  policy: CompiledPolicy,
  circumstances: Circumstances,
  { path, text: page }: SentencePage = noPage,
): ReportedFinding[] {
  const missingIn = (words: string): ReportedFinding[] =>
    checkSources(
      [{ path, text: words, format: 'markdown' }],
      { ...policy, waivers: [] },
      circumstances,
    ).findings.filter(({ rule }) => rule === 'boundary');
  const needed = missingIn(text);
  if (needed.length === 0 || page === undefined) return needed;
  const lacking = new Set(missingIn(`${page}\n\n${text}`).map(({ suggestion }) => suggestion));
  return needed.filter(({ suggestion }) => lacking.has(suggestion));
}
