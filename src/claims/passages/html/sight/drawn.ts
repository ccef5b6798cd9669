/**
 * Words of drawings in the order in which they are seen, where that is not the
 * order in which they are written: placed one by one, or letter by letter,
 * mirrored or upside down.
 *
 * Places are taken from `x`, `y`, `dx`, `dy` and from what is moved, mirrored
 * or turned by `transform`; how wide letters are is guessed.
 */
import { type BuiltText, passageBuilder } from '../../builder.ts';
import type { HtmlPage } from '../page.ts';
import { decodedWords } from '../tree/decoding.ts';
import type { ElementNode } from '../tree/tree.ts';

/** Letters or words at a place; `y` grows downwards. */
interface Mark {
  readonly text: string;
  /** Where it stands in the source, and whether it does so letter for letter. */
  readonly from: number;
  readonly to: number;
  readonly isCopied: boolean;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where a drawing is at: the next letter's place, and how the page sees it. */
interface Pen {
  x: number;
  y: number;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly isMirrored: boolean;
  readonly size: number;
}

/** More marks than this are a chart of figures, not a sentence. */
const mostMarks = 2000;

/** The texts of each drawing of a page as they are seen; a drawing whose words are written in that order has none. */
export function drawnTexts(page: HtmlPage): BuiltText[] {
  if (!/<text\b|:text\b/i.test(page.source)) return [];
  const found: BuiltText[] = [];
  const open: ElementNode[] = [page.root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'svg') found.push(...drawingTexts(page, element));
    else for (const child of element.children) if (child.kind === 'element') open.push(child);
  }
  return found;
}

function drawingTexts(page: HtmlPage, svg: ElementNode): BuiltText[] {
  const marks = marksIn(page, svg);
  if (marks.length === 0 || marks.length > mostMarks) return [];
  const seen = inOrderOfPlace(marks);
  const texts = new Map(
    [always(' '), always(''), ...widths.map(wide)]
      .map((between) => joined(seen, between))
      .map((built) => [built.text, built]),
  );
  for (const plain of [joined(marks, always(' ')), joined(marks, always(''))])
    if (!spelledOut.test(plain.text)) texts.delete(plain.text);
  return [...texts.values()];
}

/** Letters with a space between each, as the page's own text has them only by chance. */
const spelledOut = /(?<![\p{L}\p{N}])\p{L} +\p{L} +\p{L}(?![\p{L}\p{N}])/u;

/** What is put between two marks that follow each other. */
type Between = (before: Mark, after: Mark) => string;

function always(between: string): Between {
  return () => between;
}

/** How much farther a mark may stand than where the one before it ends, and be of the same word: in parts of its size. */
const widths = [0.1, 0.3, 0.6] as const;

/** A space where there is room for one, and where a row ends. */
function wide(width: number): Between {
  return (before, after) =>
    isBelow(before, after) ||
    after.x - before.x - Array.from(before.text).length * before.size * letterWidth > width * before.size
      ? ' '
      : '';
}

function joined(marks: readonly Mark[], between: Between): BuiltText {
  const builder = passageBuilder();
  marks.forEach((mark, index) => {
    const before = marks[index - 1];
    if (before !== undefined) builder.insert(between(before, mark));
    // In two parts, since a text as long as its source would be taken for a copy.
    const cut = !mark.isCopied && mark.text.length === mark.to - mark.from ? 1 : mark.text.length;
    for (const part of [mark.text.slice(0, cut), mark.text.slice(cut)]) builder.replace(part, mark.from, mark.to);
  });
  return builder.build();
}

function marksIn(page: HtmlPage, svg: ElementNode): Mark[] {
  const found: Mark[] = [];
  const pen: Pen = { x: 0, y: 0 };
  const open: { element: ElementNode; frame: Frame; next: number; lists: Lists }[] = [
    {
      element: svg,
      frame: { left: 0, top: 0, isMirrored: false, size: numbers(page.attribute(svg, 'font-size'))[0] ?? 16 },
      next: 0,
      lists: noLists(),
    },
  ];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const child = level.element.children[level.next++];
    if (child === undefined) open.pop();
    else if (child.kind === 'element') {
      if (undrawn.has(child.name)) continue;
      const frame = frameOf(page, child, level.frame);
      if (child.name === 'text') Object.assign(pen, { x: 0, y: 0 });
      open.push({
        element: child,
        frame,
        next: 0,
        lists: movePen(page, child, pen, isText(child) ? level.lists : noLists()),
      });
      const used = open.length < deepestUse ? usedBy(page, child) : null;
      if (used !== null)
        open.push({
          element: { ...used, name: '#use', children: [used] },
          frame: placedAt(page, child, frame),
          next: 0,
          lists: noLists(),
        });
    } else if (child.kind !== 'comment' && isText(level.element)) {
      const { text } = decodedWords(page.source, child.from, child.to, 'text');
      found.push(...marksOf(text, child, pen, level.frame, level.lists));
    }
  }
  return found;
}

/** What is drawn only where it is used. */
const undrawn: ReadonlySet<string> = new Set([
  'defs',
  'symbol',
  'clippath',
  'clipPath',
  'mask',
  'pattern',
  'marker',
  'title',
  'desc',
  'metadata',
]);

/** How many elements may be open where a used part is still followed: parts may use each other in a ring. */
const deepestUse = 40;

/** The part of the drawing that a `<use>` shows. */
function usedBy(page: HtmlPage, element: ElementNode): ElementNode | null {
  if (element.name !== 'use') return null;
  const href = page.attribute(element, 'href') ?? page.attribute(element, 'xlink:href') ?? '';
  return href.startsWith('#') ? (page.byId(href.slice(1)) ?? null) : null;
}

function placedAt(page: HtmlPage, use: ElementNode, frame: Frame): Frame {
  const [x = 0] = numbers(page.attribute(use, 'x'));
  const [y = 0] = numbers(page.attribute(use, 'y'));
  return { ...frame, left: frame.left + (frame.isMirrored ? -x : x), top: frame.top + y };
}

function noLists(): Lists {
  return { x: [], y: [], dx: [], dy: [] };
}

function isText({ name }: ElementNode): boolean {
  return name === 'text' || name === 'tspan' || name === 'textpath' || name === 'textPath' || name === 'a';
}

/** Places of the letters to come, used up as they are set. */
interface Lists {
  readonly x: number[];
  readonly y: number[];
  readonly dx: number[];
  readonly dy: number[];
}

function movePen(page: HtmlPage, element: ElementNode, pen: Pen, outer: Lists): Lists {
  const [x, y, dx, dy] = ['x', 'y', 'dx', 'dy'].map((name) => numbers(page.attribute(element, name)));
  if (x?.[0] !== undefined) pen.x = x[0];
  if (y?.[0] !== undefined) pen.y = y[0];
  const isLetterwise = (dx?.length ?? 0) > 1 || (dy?.length ?? 0) > 1;
  if (!isLetterwise) {
    pen.x += dx?.[0] ?? 0;
    pen.y += dy?.[0] ?? 0;
  }
  const list = (own: number[] | undefined, inherited: number[]): number[] =>
    own !== undefined && own.length > 1 ? own : inherited;
  return {
    x: list(x, outer.x),
    y: list(y, outer.y),
    dx: isLetterwise ? (dx ?? []) : outer.dx,
    dy: isLetterwise ? (dy ?? []) : outer.dy,
  };
}

/** Numbers of a list, in user units; `em` counts as a letter's size. */
function numbers(list: string | null): number[] {
  return [...(list ?? '').matchAll(/([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(em|%)?/gi)].map(
    ([, number = '', unit = '']) => Number(number) * (unit.toLowerCase() === 'em' ? 16 : 1),
  );
}

function frameOf(page: HtmlPage, element: ElementNode, outer: Frame): Frame {
  const [size] = numbers(page.attribute(element, 'font-size'));
  const transform = page.attribute(element, 'transform') ?? '';
  let { left, top, isMirrored } = outer;
  for (const [, name = '', values = ''] of transform.matchAll(/(translate|matrix|scale|rotate)\s*\(([^()]*)\)/gi)) {
    const [a = 0, , , d = 1, e = 0, f = 0] = numbers(values);
    const [first = 0, second = 0] = numbers(values);
    const sign = isMirrored ? -1 : 1;
    if (name === 'translate') [left, top] = [left + sign * first, top + second];
    else if (name === 'matrix') [left, top, isMirrored] = [left + sign * e, top + f, isMirrored !== (a < 0 && d > 0)];
    else if (name === 'scale') isMirrored = isMirrored !== first < 0;
    else isMirrored = isMirrored !== Math.abs((((first % 360) + 360) % 360) - 180) < 45;
  }
  // A path may lead the other way, and what is overridden does.
  const isOverridden =
    /-override$/i.test(page.attribute(element, 'unicode-bidi') ?? '') &&
    /^rtl$/i.test(page.attribute(element, 'direction') ?? '');
  if (isOverridden || element.name.toLowerCase() === 'textpath') isMirrored = !isMirrored;
  // A drawing within a drawing has a place of its own.
  const [within = 0] = element.name === 'svg' ? numbers(page.attribute(element, 'x')) : [];
  return { left: left + within, top, isMirrored, size: size ?? outer.size };
}

/** How wide a letter is, in parts of its size. */
const letterWidth = 0.5;

/** @param place Where the text stands in the source. */
function marksOf(
  text: string,
  place: { readonly from: number; readonly to: number },
  pen: Pen,
  frame: Frame,
  lists: Lists,
): Mark[] {
  const advance = frame.size * letterWidth;
  const isCopied = text.length === place.to - place.from;
  const mark = (part: string, at: number): Mark => {
    const source = isCopied ? { from: place.from + at, to: place.from + at + part.length } : place;
    return {
      text: part,
      ...source,
      isCopied,
      x: frame.left + (frame.isMirrored ? -pen.x : pen.x),
      y: frame.top + pen.y,
      size: frame.size,
    };
  };
  if (lists.x.length + lists.y.length + lists.dx.length + lists.dy.length === 0 && !frame.isMirrored) {
    const trimmed = text.trim();
    const indent = text.length - text.trimStart().length;
    pen.x += indent * advance;
    const whole = mark(trimmed, indent);
    pen.x += (text.length - indent) * advance;
    return trimmed === '' ? [] : [whole];
  }
  let at = 0;
  return Array.from(text).flatMap((letter): Mark[] => {
    const [x, y] = [lists.x.shift(), lists.y.shift()];
    if (x !== undefined) pen.x = x;
    if (y !== undefined) pen.y = y;
    pen.x += lists.dx.shift() ?? 0;
    pen.y += lists.dy.shift() ?? 0;
    const set = mark(letter, at);
    at += letter.length;
    pen.x += advance;
    return [set];
  });
}

/** How much lower a mark of the same row may stand, in parts of its size. */
const sameRow = 0.7;

/** Row by row, from the left; what stands a little higher or lower is in the row. */
function inOrderOfPlace(marks: readonly Mark[]): Mark[] {
  const rows: { y: number; marks: Mark[] }[] = [];
  for (const mark of marks.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && mark.y - row.y < mark.size * sameRow) row.marks.push(mark);
    else rows.push({ y: mark.y, marks: [mark] });
  }
  return rows.flatMap((row) => row.marks.toSorted((a, b) => a.x - b.x));
}

/** Whether a mark begins another row. */
function isBelow(before: Mark, after: Mark): boolean {
  return after.x < before.x || Math.abs(after.y - before.y) >= after.size * sameRow;
}
