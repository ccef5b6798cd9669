/**
 * The passage of one sentence without markup, made by no Markdown parser: most examples
 * of a policy are that, and are tried whenever the policy is loaded.
 */
import type { Passage } from '../types.ts';
import { noSurroundings } from './surroundings.ts';

/**
 * Anything Markdown could make more of than a paragraph of these very words:
 * markup, entities, lines, indentation, list markers, directives, addresses.
 * An underscore within a word is only that.
 */
const markup =
  /[\\`*[\]<>&#|~^{}$\r\n\t]|(?<![a-z\d])_|_(?![a-z\d])|^[\s+=:-]|\s$|^\d+[.)]|:[A-Za-z]|:\/\/|www\.|@| {2}/i;

/** Whether Markdown reads a text as one paragraph, letter for letter. */
export function isUnmarked(text: string): boolean {
  return text !== '' && !markup.test(text);
}

/** The passage that {@link isUnmarked} text is. */
export function unmarkedPassage(text: string): Passage {
  return {
    text,
    runs: [{ start: 0, end: text.length, from: 0, to: text.length }],
    carrier: 'paragraph',
    around: noSurroundings,
  };
}
