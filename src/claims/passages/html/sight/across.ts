/**
 * Words that a reader takes together over the borders of blocks: a sentence
 * that goes on in the next one, the column of a table, a letter a line.
 */
import { type BuiltText, passageBuilder, sliceBuilt } from '../../builder.ts';
import { isMore, isOpen, mostParts, reach, signsAtEnd, signsAtStart } from '../../continuation.ts';
import type { Line, Sight } from './sights.ts';

/** Everything that lines in this order say across their borders. */
export function acrossBlocks<Block>(lines: readonly Line<Block>[]): Sight<Block>[] {
  const written = lines.filter(({ whole }) => /[\p{L}\p{N}]/u.test(whole.text));
  return [written, ...columnsOf(written)].flatMap((order) => [
    ...continued(order, false),
    ...continued(order, true),
    ...spelled(order),
  ]);
}

/** The cells of each column, from the top. */
function columnsOf<Block>(lines: readonly Line<Block>[]): Line<Block>[][] {
  const tables = new Map<object, Map<number, Line<Block>[]>>();
  for (const line of lines) {
    if (line.cell === null) continue;
    const { table, column } = line.cell;
    const columns = tables.get(table) ?? new Map<number, Line<Block>[]>();
    tables.set(table, columns);
    const above = columns.get(column);
    if (above === undefined) columns.set(column, [line]);
    else above.push(line);
  }
  // A single column is read as it is written.
  return [...tables.values()].filter(({ size }) => size > 1).flatMap((columns) => [...columns.values()]);
}

/**
 * Blocks of which each goes on where the one before has not ended: `SOC` and,
 * below it, `2 certified`.
 *
 * @param isCounted With the numbers that lists show: `SOC` and, as the second
 *   of a list, `certified`.
 */
function continued<Block>(lines: readonly Line<Block>[], isCounted: boolean): Sight<Block>[] {
  if (isCounted && lines.every(({ marker }) => marker === null)) return [];
  const found: Sight<Block>[] = [];
  let open: Line<Block>[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined && open.length > 1) {
      const { block } = open.find(({ isHeading }) => !isHeading) ?? first;
      for (const between of isCounted ? [' '] : [' ', '']) found.push({ ...joined(open, between, isCounted), block });
    }
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    if (before === undefined || open.length === mostParts || !goesOn(before, line, isCounted)) close();
    open.push(line);
  }
  close();
  return found;
}

function goesOn<Block>(before: Line<Block>, line: Line<Block>, isCounted: boolean): boolean {
  if (!before.isRead || !line.isRead || !isOpen(before.whole.text)) return false;
  return (isCounted && line.marker !== null) || isMore(line.whole.text);
}

/** One text of the ends and starts of lines, with the numbers of a list or without. */
function joined<Block>(
  lines: readonly Line<Block>[],
  between: string,
  isCounted: boolean,
): { words: BuiltText; seams: number[] } {
  const builder = passageBuilder();
  const seams: number[] = [];
  lines.forEach(({ whole, marker }, index) => {
    if (builder.length > 0) {
      builder.insert(between);
      seams.push(builder.length);
    }
    if (isCounted && index > 0 && marker !== null) builder.insert(`${marker} `);
    builder.append(partOf(whole, index === 0, index === lines.length - 1));
  });
  return { words: builder.build(), seams };
}

/** A block without the signs at its borders; of the first its end, and of the last its start. */
function partOf(whole: BuiltText, isFirst: boolean, isLast: boolean): BuiltText {
  const { text } = whole;
  const end = isLast
    ? Math.min(text.length, endOfWord(text, reach))
    : text.length - (signsAtEnd.exec(text.slice(-reach))?.[0].length ?? 0);
  const start = isFirst ? startOfSentence(text, end) : (signsAtStart.exec(text.slice(0, reach))?.[0].length ?? 0);
  return sliceBuilt(whole, Math.min(start, end), end);
}

/** Where the sentence that ends at `end` starts, or a word within reach of it. */
function startOfSentence(text: string, end: number): number {
  const from = Math.max(0, end - reach);
  const sentence = text.slice(from, end).search(/[^.!?]*$/);
  if (sentence > 0 || from === 0)
    return from + sentence + (/^\s*/.exec(text.slice(from + sentence, end))?.[0].length ?? 0);
  return from + text.slice(from, end).search(/\s\S/) + 1;
}

function endOfWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}

const letterOrTwo = /^[\s\p{P}]*[\p{L}\p{N}]{1,2}[\s\p{P}]*$/u;

/** Blocks of a letter each, in their order and in the other. */
function spelled<Block>(lines: readonly Line<Block>[]): Sight<Block>[] {
  const found: Sight<Block>[] = [];
  let open: Line<Block>[] = [];
  const close = (): void => {
    const [first] = open;
    const texts = open.map(({ whole }) => whole);
    const letters = texts.filter(({ text }) => /\p{L}/u.test(text)).length;
    if (first !== undefined && open.length > 2 && letters > 1) {
      for (const order of [texts, texts.map(backwards).toReversed()])
        for (const isApart of [false, true]) found.push({ ...run(order, isApart), block: first.block });
    }
    open = [];
  };
  for (const line of lines) {
    if (!letterOrTwo.test(line.whole.text)) close();
    else open.push(line);
  }
  close();
  return found;
}

/** @param isApart With a space between all letters: then each may be the last of its word. */
function run(texts: readonly BuiltText[], isApart: boolean): { words: BuiltText; seams: number[] } {
  const builder = passageBuilder();
  const seams: number[] = [];
  for (const built of texts) {
    if (builder.length > 0 && isApart) builder.insert(' ');
    if (builder.length > 0) seams.push(builder.length);
    if (!isApart) builder.append(built);
    else
      for (const [index, { start, end }] of lettersOf(built.text).entries()) {
        if (index > 0) builder.insert(' ');
        builder.append(sliceBuilt(built, start, end));
      }
  }
  return { words: builder.build(), seams };
}

function lettersOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S\p{M}*/gu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** A text the other way round. */
export function backwards({ text, runs }: BuiltText): BuiltText {
  const from = runs.find((each) => each.from !== null)?.from ?? null;
  const to = runs.findLast((each) => each.to !== null)?.to ?? null;
  const characters = Array.from(text).reverse().join('');
  const builder = passageBuilder();
  // In two parts, since a text as long as its source would be taken for a copy.
  builder.replace(characters.slice(0, 1), from, to);
  builder.replace(characters.slice(1), from, to);
  return builder.build();
}
