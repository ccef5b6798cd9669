import type { Format } from '../types.ts';

/** Tell a file's format from the ending of its path; what is not known is text. */
export function formatOf(path: string): Format {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return formats.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'text';
}

const endings: Readonly<Record<Exclude<Format, 'text'>, string>> = {
  markdown: 'md markdown mdown mkd mdx',
  html: 'html htm xhtml xht astro vue svelte',
  xml: 'xml rss atom rdf mathml mml kml gpx xsl xslt xlf xliff',
  svg: 'svg',
  yaml: 'yaml yml cff',
  json: 'json webmanifest geojson jsonld map ipynb',
  csv: 'csv tsv',
  css: 'css scss sass less',
  script: 'js mjs cjs jsx ts mts cts tsx',
};

const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries(endings).flatMap(([format, all]) =>
    all.split(' ').map((ending): [string, Format] => [ending, format as Format]),
  ),
);

/** Endings of texts that every host serves as such. */
const plainEnding = /\.(?:txt|text|log|ics|vcf|eml|vtt|srt)$/i;

/** Whether hosts serve a page as XML, by the ending of its path. */
export function isXhtml(path: string): boolean {
  return /\.xht(?:ml)?$/i.test(path);
}

/** What a browser may take a published text for: a file without a known ending for a page, and a page of XHTML for either. */
export function publishedFormats(path: string, text: string, format: Format = formatOf(path)): Format[] {
  if (format === 'text' && text.includes('<') && !plainEnding.test(path)) return ['html'];
  return format === 'html' && isXhtml(path) ? ['html', 'xml'] : [format];
}
