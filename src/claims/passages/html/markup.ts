import type { Passage, Surroundings } from '../../types.ts';
import { type BuiltText, throughBuilt } from '../builder.ts';
import { noSurroundings } from '../surroundings.ts';
import { readPage } from './blocks.ts';
import type { FoundWords, ReadMarkup } from './found.ts';
import { HtmlPage } from './page.ts';
import { decodedWords } from './tree/decoding.ts';
import { type ElementNode, parseTree } from './tree/tree.ts';

/** How many texts inside texts are read as markup; beyond that, as plain words. */
const deepestNesting = 8;

/**
 * How HTML is read that stands decoded in another text, such as a `srcdoc`.
 *
 * @param depth How many texts that other text itself stands in.
 */
export function markupReader(depth: number): ReadMarkup {
  return (words) => readMarkup(words, depth);
}

function readMarkup(words: BuiltText, depth: number): readonly FoundWords[] {
  if (depth >= deepestNesting) return [{ ...words, carrier: 'text' }];
  return readHtml(words.text, {}, depth + 1).map((passage) => ({ ...passage, ...throughBuilt(passage, words) }));
}

/** Parse and read one HTML text; positions are its own. */
export function readHtml(
  source: string,
  around: Partial<Surroundings>,
  depth: number,
  sheets: readonly string[] = [],
): readonly Passage[] {
  const { root, unfinished } = parseTree(source);
  const page = new HtmlPage(source, root, false, sheets);
  const passages = readPage(page, around, markupReader(depth));
  return unfinished === null ? passages : [...passages, ...swallowed(source, unfinished, passages)];
}

/**
 * Read a page that stands as elements in a text of XML; positions are the text's.
 *
 * @param root Elements by their names in HTML, without prefixes.
 */
export function readElements(source: string, root: ElementNode, sheets: readonly string[]): readonly Passage[] {
  return readPage(new HtmlPage(source, root, true, sheets), {}, markupReader(0));
}

/** The rest of a text that ends inside a tag: no browser shows it, yet it is read. */
function swallowed(
  source: string,
  rest: { from: number; to: number },
  passages: readonly Passage[],
): readonly Passage[] {
  const words = decodedWords(source, rest.from, rest.to, 'attribute');
  const around = passages.at(-1)?.around;
  if (words.text === '') return [];
  return [
    { ...words, carrier: 'html-attribute', around: { ...(around ?? noSurroundings), before: null, after: null } },
  ];
}
