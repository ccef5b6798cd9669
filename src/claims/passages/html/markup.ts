import type { CheckError, Passage, Surroundings } from '../../types.ts';
import { type Found, type PageReading, readPage } from './blocks.ts';
import { traceThrough } from './derived.ts';
import { Page } from './elements.ts';
import { parseTree } from './tree.ts';
import { type Words, wordsOf } from './words.ts';

/** How many texts inside texts are read as markup; beyond that, as plain words. */
const deepestNesting = 8;

/** Read HTML that stands decoded in another text, such as a `srcdoc`. */
export function readMarkup(words: Words, depth: number, problems: CheckError[]): readonly Found[] {
  if (depth >= deepestNesting) return [{ ...words, carrier: 'text' }];
  const reading = readHtml(words.text, {}, depth + 1);
  problems.push(...reading.problems);
  return reading.passages.map(({ text, runs, carrier, around }) => ({
    ...traceThrough({ text, runs }, words.runs),
    carrier,
    around,
  }));
}

/** Parse and read one HTML text; positions are its own. */
export function readHtml(source: string, around: Partial<Surroundings>, depth: number): PageReading {
  const { root, unfinished } = parseTree(source);
  const page = new Page(source, root, false);
  const { passages, problems } = readPage(page, around, depth);
  if (unfinished === null) return { passages, problems };
  return { passages: [...passages, ...swallowed(source, unfinished, passages)], problems };
}

/** The rest of a text that ends inside a tag: no browser shows it, yet it is read. */
function swallowed(source: string, rest: { from: number; to: number }, passages: readonly Passage[]): readonly Passage[] {
  const words = wordsOf(source, rest.from, rest.to, 'attribute');
  const around = passages.at(-1)?.around;
  if (words.text === '') return [];
  return [{ ...words, carrier: 'html-attribute', around: { ...(around ?? emptySurroundings), before: null, after: null } }];
}

/** What stands around a text that stands alone. */
export const emptySurroundings: Surroundings = {
  headings: [],
  leadIn: null,
  parents: [],
  task: null,
  cell: null,
  term: null,
  caption: null,
  summaries: [],
  before: null,
  after: null,
  keys: [],
  siblings: [],
  title: null,
  draft: false,
};
