/** Lines and columns of a text, from 1, columns in UTF-16 code units. */
import { late } from './late.ts';

export interface Point {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** The point of an offset; offsets beyond the text are its end. */
  at(offset: number): Point;
}

/**
 * Index a text's lines. LF, CR LF and CR each end a line, as in Markdown and
 * HTML. The first look-up is linear, every other logarithmic.
 */
export function lineIndex(text: string): LineIndex {
  const index = late(() => startsOf(text));
  return {
    at(offset) {
      const starts = index();
      const inside = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
    },
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
