import { createRequire } from 'node:module';
import { late } from '../../late.ts';
import type { CheckError, Passage, Source, Surroundings } from '../../types.ts';
import { copied } from '../builder.ts';
import type { PassagesRead } from '../passages-read.ts';
import { noSurroundings } from '../surroundings.ts';
import type { FoundWords } from './found.ts';
import { markupReader, readHtml } from './markup.ts';
import { readScript } from './script/index.ts';
import { readStyle } from './style/index.ts';

const require = createRequire(import.meta.url);
const xml = late(() => require('./xml.ts') as typeof import('./xml.ts'));

/** Reads the markup in a feed, a style sheet or a program. */
const readMarkup = markupReader(0);

export interface HtmlOptions {
  /** What surrounds the text in its host, for HTML inside Markdown. */
  readonly around?: Partial<Surroundings>;
}

/**
 * Everything in an HTML text that a person, a search engine or a script can
 * read, each as a passage with its place and surroundings.
 *
 * Never fails: whatever is not markup is text, as in a browser, and embedded
 * programs and data that do not parse are read line by line.
 */
export function htmlPassages(source: Source, options: HtmlOptions = {}): PassagesRead {
  return { passages: readHtml(source.text, options.around ?? {}, 0, source.sheets), problems: [] };
}

/**
 * The words of a drawing or a page of XHTML, by both the rules of XML, which a
 * browser goes by, and those of HTML, which others do: `<style/>` is empty to
 * the one, and swallows what follows to the others. Of a file that is not
 * well-formed, nobody can say what is shown: that is also a problem.
 */
export function xhtmlPassages(source: Source): PassagesRead {
  const { passages, problems } = xmlPassages(source);
  return { passages: [...readHtml(source.text, {}, 0, source.sheets), ...passages], problems };
}

/**
 * The words of a feed, a sitemap or any other XML file; one that is not
 * well-formed is also a problem.
 */
export function xmlPassages(source: Source): PassagesRead {
  return { passages: xml().readXml(source.text, readMarkup, source.sheets), problems: xmlProblems(source) };
}

/** The words of a style sheet: strings, addresses and comments. */
export function cssPassages(source: Source): PassagesRead {
  return { passages: readStyle(copied(source.text, 0), readMarkup).map(alone), problems: [] };
}

/** The words of a program: strings, templates and comments. */
export function scriptPassages(source: Source): PassagesRead {
  return { passages: readScript(copied(source.text, 0), readMarkup).map(alone), problems: [] };
}

function xmlProblems(source: Source): readonly CheckError[] {
  const problem = xml().xmlProblem(source);
  return problem === null ? [] : [problem];
}

function alone(found: FoundWords): Passage {
  return { ...found, around: { ...noSurroundings, ...found.around } };
}
