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
  const images: Brackets = { open: 0, peak: 0, images: 0 };
  let directives = 0;
  for (const { 0: content } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line += 1;
    directives += directiveStep(content);
    countImages(content, images);
    const isTooDeep =
      containersOf(content) > deepest.containers ||
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

/** How many quotes and list items a line opens or continues with marks. */
function containersOf(line: string): number {
  let count = 0;
  containerMark.lastIndex = 0;
  while (containerMark.test(line)) count += 1;
  return count;
}

const containerMark = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

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
