/** Graphs in the language DOT: the labels that a drawing of one shows, each by itself. */
import { passageBuilder } from '../builder.ts';
import { draftOf, type Draft } from '../draft.ts';

const start = /^[ \t]*(?:strict\s+)?(?:di)?graph\b[^{}"]{0,80}\{/im;

/** Whether a text is a graph. */
export function isGraph(text: string): boolean {
  return start.test(text);
}

/** Whether a label of a graph is broken into lines: its words then stand otherwise than its letters. */
export function hasBrokenLabels(text: string): boolean {
  return /\\[nlr]/.test(text) && isGraph(text);
}

/**
 * The labels of a graph, with their lines as such.
 *
 * @see https://graphviz.org/docs/attr-types/escString/
 */
export function labelDrafts(text: string): Draft[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(({ index, 1: label = '' }) => {
    const builder = passageBuilder();
    for (const { 0: part, index: at } of label.matchAll(/\\.|[^\\]+|\\$/gs)) {
      const from = index + 1 + at;
      if (/^\\[nlr]$/.test(part)) builder.replace('\n', from, from + part.length);
      else if (part.length > 1 && part.startsWith('\\')) builder.copy(part.slice(1), from + 1);
      else builder.copy(part, from);
    }
    return draftOf(builder.build(), 'text');
  });
}
