import type { CheckError, Format, Passage, Source } from '../types.ts';
import { readCsvSource, readJsonSource, readYamlSource } from './data/index.ts';
import { formatOf } from './format.ts';
import type { PassagesRead } from './embedded-html.ts';
import { cssPassages, htmlPassages, scriptPassages, svgPassages, xmlPassages } from './html/index.ts';
import { readMarkdownSource } from './markdown/index.ts';
import { readPlain } from './plain.ts';

export { formatOf } from './format.ts';
export { markdownPassages } from './markdown/index.ts';
export { sourceRange } from './source-range.ts';

/**
 * Everything a reader or a machine can read in a source.
 *
 * @returns `problems` name what could not be read as its format; such text is
 *   never skipped in silence.
 */
export function passagesOf(source: Source): { passages: Passage[]; problems: CheckError[] } {
  const { passages, problems } = readers[source.format ?? formatOf(source.path)](source);
  return { passages: [...passages], problems: [...problems] };
}

const readers: Readonly<Record<Format, (source: Source) => PassagesRead>> = {
  markdown: readMarkdownSource,
  html: htmlPassages,
  xml: xmlPassages,
  svg: svgPassages,
  css: cssPassages,
  script: scriptPassages,
  yaml: readYamlSource,
  json: readJsonSource,
  csv: readCsvSource,
  text: readPlain,
};
