import type { Surroundings } from '../types.ts';

/** A neighbour longer than this is cut: a whole page is no neighbour. */
const longestNeighbour = 500;

/** Nothing around: what every reader starts from. */
export const noSurroundings: Surroundings = {
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

/** The end of the text that stands before, cut to {@link longestNeighbour}. */
export function neighbourBefore(text: string): string {
  return text.length > longestNeighbour ? text.slice(-longestNeighbour) : text;
}

/** The start of the text that stands after, cut to {@link longestNeighbour}. */
export function neighbourAfter(text: string): string {
  return text.slice(0, longestNeighbour);
}
