import type { CheckError, Passage, Source, Surroundings } from '../types.ts';
import { throughBuilt, type BuiltText } from './builder.ts';
import { htmlPassages } from './html/index.ts';

/** Passages, and why some could not be read. */
export interface PassagesRead {
  readonly passages: readonly Passage[];
  readonly problems: readonly CheckError[];
}

/**
 * Read HTML that stands inside another format.
 *
 * @param html The HTML with its places in `source`.
 * @param around What surrounds it there.
 */
export function embeddedHtml(
  html: BuiltText,
  source: Source,
  around: Partial<Surroundings>,
): PassagesRead {
  const { passages, problems } = htmlPassages({ path: source.path, text: html.text, format: 'html' }, { around });
  return { passages: passages.map((passage) => relocated(passage, html)), problems };
}

/** Read a passage of a built text as one of the source that text was built from. */
export function relocated(passage: Passage, outer: BuiltText): Passage {
  return { ...passage, ...throughBuilt(passage, outer) };
}
