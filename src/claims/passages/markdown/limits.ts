import type { CheckError, Source } from '../../types.ts';

/**
 * How deep Markdown may be nested. Beyond, parsing takes time that grows with
 * the square of the depth, and no reader can tell what is inside what.
 */
export const deepest = {
  /** Lists, quotes and other containers. */
  containers: 100,
  /** Images in the alt text of images. */
  images: 100,
} as const;

/**
 * Tell whether a text is nested too deeply to be parsed, in one pass over it.
 *
 * @returns Where, or `null` when the text can be parsed.
 */
export function nestingProblem({ path, text }: Source): CheckError | null {
  let line = 0;
  const containers = new Containers();
  const images: Brackets = { open: 0, peak: 0, images: 0 };
  let directives = 0;
  for (const { 0: content } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line += 1;
    directives += directiveStep(content);
    countImages(content, images);
    const isTooDeep =
      containers.after(content) > deepest.containers ||
      directives > deepest.containers ||
      Math.min(images.peak, images.images) > deepest.images;
    if (isTooDeep) return { path, line, column: null, message: tooDeepMessage };
  }
  return null;
}

/** What a person reads when a text is nested deeper than {@link deepest} allows. */
export const tooDeepMessage =
  'Nested too deeply to be read: expected at most ' +
  `${deepest.containers} lists, quotes, directives or images inside one another`;

/**
 * The quotes, list items and notes that are open, line by line. What is no such thing
 * to a parser, as code or a rule of dashes, may count as well: nobody writes so much of it.
 */
class Containers {
  /** Of each that is open, the column from which its content stands; `null` of a quote, which each line marks. */
  readonly #open: (number | null)[] = [];

  /** How many are open after a line without its end. */
  after(line: string): number {
    const cursor: Cursor = { line: line.replace(/[\r\n]+$/, ''), at: 0, column: 0 };
    skipSpace(cursor);
    if (cursor.at === cursor.line.length) return this.#open.length;
    const kept = this.#goOn(cursor);
    const found = marksAt(cursor);
    // A line without a mark may go on with a paragraph, however little it is indented.
    if (found.length > 0) this.#open.splice(kept, Infinity, ...found);
    return this.#open.length;
  }

  /** How many of those that are open a line goes on in; its marks of quotes are passed. */
  #goOn(cursor: Cursor): number {
    let kept = 0;
    for (const content of this.#open) {
      if (content === null ? cursor.line[cursor.at] !== '>' : cursor.column < content) break;
      if (content === null) step(cursor, 1);
      skipSpace(cursor);
      kept += 1;
    }
    return kept;
  }
}

/** A place in a line, and the column it is in: a tab ends at one of every four. */
interface Cursor {
  readonly line: string;
  at: number;
  column: number;
}

function skipSpace(cursor: Cursor): void {
  for (
    let code = cursor.line.charCodeAt(cursor.at);
    code === 32 || code === 9;
    code = cursor.line.charCodeAt(cursor.at)
  ) {
    cursor.column = code === 9 ? (cursor.column >> 2) * 4 + 4 : cursor.column + 1;
    cursor.at += 1;
  }
}

function step(cursor: Cursor, length: number): void {
  cursor.at += length;
  cursor.column += length;
}

/** What the marks from a place on open, each with the column of its content. */
function marksAt(cursor: Cursor): (number | null)[] {
  const found: (number | null)[] = [];
  for (;;) {
    containerMark.lastIndex = cursor.at;
    const mark = containerMark.exec(cursor.line)?.[0];
    if (mark === undefined) return found;
    const { column } = cursor;
    step(cursor, mark.length);
    // What a note holds is indented by four, whatever it is called.
    if (mark === '>') found.push(null);
    else found.push(mark.startsWith('[') ? column + 4 : column + mark.length + 1);
    skipSpace(cursor);
  }
}

const containerMark = /(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:)/y;

function directiveStep(line: string): number {
  const mark = /^[ \t>]*:{3,}(.?)/.exec(line);
  if (!mark) return 0;
  return /[A-Za-z]/.test(mark[1] ?? '') ? 1 : -1;
}

interface Brackets {
  open: number;
  /** The most that were open at once in this paragraph. */
  peak: number;
  /** How many of them began an image. */
  images: number;
}

/** Follow a line's brackets; a blank line closes all. */
function countImages(line: string, brackets: Brackets): void {
  if (line.trim() === '') Object.assign(brackets, { open: 0, peak: 0, images: 0 });
  for (const { 0: mark } of line.matchAll(/!?\[|\]/g)) {
    if (mark === ']') {
      brackets.open = Math.max(0, brackets.open - 1);
      continue;
    }
    brackets.open += 1;
    brackets.peak = Math.max(brackets.peak, brackets.open);
    if (mark === '![') brackets.images += 1;
  }
}
