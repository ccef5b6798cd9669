/**
 * Writes the text of a passage and remembers where each stretch came from.
 *
 * A reader of any format appends what it reads, in reading order; stretches
 * that continue one another in the source become one run.
 */
import type { Run } from '../types.ts';
import { firstEndingAfter } from '../text/first-ending-after.ts';

/** A text with its runs: the half of a passage that a builder makes. */
export interface BuiltText {
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface PassageBuilder {
  /** How many code units stand in the text so far. */
  readonly length: number;
  /** The last code unit of the text so far, `''` when there is none. */
  readonly last: string;
  /** Append text that stands in the source exactly so, from offset `from`. */
  copy(text: string, from: number): void;
  /**
   * Append text that the source spells otherwise between `from` and `to`: an
   * entity, an escape, collapsed white space. It is located as a whole.
   *
   * When both spellings are equally long the contract of {@link Run} makes the
   * run divisible; the outer ends stay exact. Without a place it is inserted.
   */
  replace(text: string, from: number | null, to: number | null): void;
  /** Append text that stands nowhere in the source. */
  insert(text: string): void;
  /** Append an already built text. */
  append(built: BuiltText): void;
  /** What was appended so far; the builder may go on afterwards. */
  build(): BuiltText;
}

/** Make an empty builder. */
export function passageBuilder(): PassageBuilder {
  return new Builder();
}

/** Words in the place of what the source has between two offsets, and located as a whole whatever their length. */
export function inPlaceOf(words: string, from: number | null, to: number | null): BuiltText {
  const builder = passageBuilder();
  // As long as its source, a text would be taken for a copy of it.
  const isAsLong = from !== null && to !== null && words.length === to - from;
  for (const part of isAsLong ? [words.slice(0, 1), words.slice(1)] : [words]) builder.replace(part, from, to);
  return builder.build();
}

/** A class, since a large site makes millions of builders: methods cost nothing each. */
class Builder implements PassageBuilder {
  #text = '';
  readonly #runs: Run[] = [];

  get length(): number {
    return this.#text.length;
  }

  get last(): string {
    return this.#text.charAt(this.#text.length - 1);
  }

  copy(text: string, from: number): void {
    this.#push(text, from, from + text.length);
  }

  replace(text: string, from: number | null, to: number | null): void {
    if (from === null || to === null) this.#push(text, null, null);
    else this.#push(text, from, to);
  }

  insert(text: string): void {
    this.#push(text, null, null);
  }

  append({ text, runs }: BuiltText): void {
    for (const run of runs) this.#push(text.slice(run.start, run.end), run.from, run.to);
  }

  build(): BuiltText {
    return { text: this.#text, runs: this.#runs.slice() };
  }

  #push(text: string, from: number | null, to: number | null): void {
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    const run: Run = { start, end: this.#text.length, from, to };
    const joined = joinRuns(this.#runs[this.#runs.length - 1], run);
    if (joined) this.#runs[this.#runs.length - 1] = joined;
    else this.#runs.push(run);
  }
}

/** Text that stands in the source exactly so, from offset `from`. */
export function copied(text: string, from: number): BuiltText {
  const builder = passageBuilder();
  builder.copy(text, from);
  return builder.build();
}

/**
 * Cut a built text, runs and all.
 *
 * @param start Offset in the text, as `end`; an indivisible run that is cut
 *   keeps its whole source range.
 */
export function sliceBuilt(built: BuiltText, start: number, end: number): BuiltText {
  const builder = passageBuilder();
  for (let index = firstEndingAfter(built.runs, start); index < built.runs.length; index += 1) {
    const run = built.runs[index] as Run;
    if (run.start >= end) break;
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    const text = built.text.slice(from, to);
    if (run.from === null || run.to === null) builder.insert(text);
    else if (isDivisible(run)) builder.copy(text, run.from + from - run.start);
    else builder.replace(text, run.from, run.to);
  }
  return builder.build();
}

/**
 * Read runs over a text that was itself built from the source: markup inside a
 * YAML string, HTML inside a Markdown list.
 *
 * @param inner Built over `outer.text`; its offsets are those of that text.
 * @returns The inner text with the places of the source.
 */
export function throughBuilt(inner: BuiltText, outer: BuiltText): BuiltText {
  const builder = passageBuilder();
  for (const run of inner.runs) {
    const text = inner.text.slice(run.start, run.end);
    if (run.from === null || run.to === null) builder.insert(text);
    else if (isDivisible(run)) builder.append(sliceBuilt(outer, run.from, run.to));
    else appendWhole(builder, text, sliceBuilt(outer, run.from, run.to).runs);
  }
  return builder.build();
}

/** Append text that stands somewhere within `runs`, located as a whole. */
function appendWhole(builder: PassageBuilder, text: string, runs: readonly Run[]): void {
  let from = Infinity;
  let to = -Infinity;
  for (const run of runs) {
    if (run.from === null || run.to === null) continue;
    from = Math.min(from, run.from);
    to = Math.max(to, run.to);
  }
  if (from > to) builder.insert(text);
  else builder.replace(text, from, to);
}

/** Cut the white space from both ends of a built text. */
export function trimBuilt(built: BuiltText): BuiltText {
  const trimmed = built.text.trim();
  if (trimmed.length === built.text.length) return built;
  const start = built.text.length - built.text.trimStart().length;
  return sliceBuilt(built, start, start + trimmed.length);
}

/** Whether each code unit of the run has its own place in the source. */
export function isDivisible(run: Run): boolean {
  return run.from !== null && run.to !== null && run.to - run.from === run.end - run.start;
}

/** The two runs as one, when the second goes on where the first ends. */
function joinRuns(first: Run | undefined, second: Run): Run | null {
  if (!first) return null;
  const isContinued =
    first.from === null ? second.from === null : isDivisible(first) && isDivisible(second) && first.to === second.from;
  if (!isContinued) return null;
  return { start: first.start, end: second.end, from: first.from, to: second.to };
}
