import { createRequire } from 'node:module';
import { late } from '../late.ts';
import type { Passage, Source, Surroundings } from '../types.ts';
import { throughBuilt, type BuiltText } from './builder.ts';
import type { PassagesRead } from './passages-read.ts';

const require = createRequire(import.meta.url);
const html = late(() => require('./html/index.ts') as typeof import('./html/index.ts'));

/**
 * Read HTML that stands inside another format.
 *
 * @param built The HTML with its places in `source`.
 * @param around What surrounds it there.
 */
export function embeddedHtml(built: BuiltText, source: Source, around: Partial<Surroundings>): PassagesRead {
  const { passages, problems } = html().htmlPassages(
    { path: source.path, text: built.text, format: 'html' },
    { around },
  );
  return { passages: passages.map((passage) => relocated(passage, built)), problems };
}

/** Read a passage of a built text as one of the source that text was built from. */
export function relocated(passage: Passage, outer: BuiltText): Passage {
  return { ...passage, ...throughBuilt(passage, outer) };
}
