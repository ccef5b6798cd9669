import { createRequire } from 'node:module';
import { late } from '../late.ts';
import type { CheckError, Format, Passage, Source } from '../types.ts';
import { formatOf, isXhtml } from './format.ts';
import type { QuickRead } from './markdown-page/index.ts';
import type { PassagesRead } from './passages-read.ts';

export { formatOf } from './format.ts';
export { sourceRange, type SourceRange } from './source-range.ts';

/**
 * Everything a reader or a machine can read in a source. Offsets into it are
 * UTF-16 code units of `source.text`.
 *
 * @returns `problems` name what could not be read as its format; such text is
 *   never skipped in silence.
 */
export function passagesOf(source: Source): { passages: Passage[]; problems: CheckError[] } {
  const { passages, problems } = readers[source.format ?? formatOf(source.path)](source);
  return { passages: [...passages], problems: [...problems] };
}

/**
 * What {@link passagesOf} yields, read in a fraction of the time and right but
 * for the rarest markup: good to tell where to look, not to judge by.
 *
 * @returns `null` where only {@link passagesOf} will do.
 */
export function quickPassagesOf(source: Source): QuickRead | null {
  return (source.format ?? formatOf(source.path)) === 'markdown' ? markdown().readMarkdownQuickly(source) : null;
}

const require = createRequire(import.meta.url);
const data = late(() => require('./data/index.ts') as typeof import('./data/index.ts'));
const html = late(() => require('./html/index.ts') as typeof import('./html/index.ts'));
const markdown = late(() => require('./markdown-page/index.ts') as typeof import('./markdown-page/index.ts'));
const textFile = late(() => require('./text/text-file.ts') as typeof import('./text/text-file.ts'));

const readers: Readonly<Record<Format, (source: Source) => PassagesRead>> = {
  markdown: (source) => markdown().readMarkdownSource(source),
  html: (source) => (isXhtml(source.path) ? html().xhtmlPassages(source) : html().htmlPassages(source)),
  xml: (source) => html().xmlPassages(source),
  svg: (source) => html().xhtmlPassages(source),
  css: (source) => html().cssPassages(source),
  script: (source) => html().scriptPassages(source),
  yaml: (source) => data().readYamlSource(source),
  json: (source) => data().readJsonSource(source),
  csv: (source) => data().readCsvSource(source),
  text: (source) => textFile().readTextFile(source),
};
