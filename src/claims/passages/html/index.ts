import type { CheckError, Passage, Source, Surroundings } from '../../types.ts';
import { shiftWords } from './derived.ts';
import { readHtml } from './markup.ts';

export interface HtmlOptions {
  /** Where the text begins in its file; added to every position. Default 0. */
  readonly base?: number;
  /** What surrounds the text in its host, for HTML inside Markdown. */
  readonly around?: Partial<Surroundings>;
}

export interface PassagesRead {
  readonly passages: readonly Passage[];
  readonly problems: readonly CheckError[];
}

/**
 * Everything in an HTML text that a person, a search engine or a script can
 * read, each as a passage with its place and surroundings.
 *
 * Never fails: whatever is not markup is text, as in a browser. `problems`
 * name the embedded data that could be read only in part.
 */
export function htmlPassages(source: Source, options: HtmlOptions = {}): PassagesRead {
  const { passages, problems } = readHtml(source.text, options.around ?? {}, 0);
  const base = options.base ?? 0;
  return {
    passages: base === 0 ? passages : passages.map((passage) => shiftWords(passage, base)),
    problems: problems.map((problem) => ({ ...problem, path: source.path })),
  };
}
