/**
 * What is seen or heard of a page otherwise than its text runs: without words
 * that are hidden from some, with what pictures and styles put between, over
 * the borders of blocks, letter by letter, the other way round.
 */
import { type BuiltText, passageBuilder } from '../builder.ts';
import { gather, type Piece, rawText } from './flow.ts';

/** One block's text, as the page was walked. */
export interface Line<Place> {
  readonly pieces: readonly Piece[];
  readonly whole: BuiltText;
  readonly isTurned: boolean;
  readonly place: Place;
  /** Whether it may go on in the next, or be what another goes on with. */
  readonly isProse: boolean;
}

export interface Sight<Place> {
  readonly words: BuiltText;
  readonly seams?: readonly number[];
  readonly place: Place;
}

/** All further sights of lines that stand in this order. */
export function sightsOf<Place>(source: string, lines: readonly Line<Place>[]): Sight<Place>[] {
  const written = lines.filter(({ whole }) => whole.text !== '');
  return [...lines.flatMap((line) => [...withoutUnseen(source, line), ...withNames(source, line), ...turned(line)]), ...continued(written), ...spelled(written)];
}

/** The sentence as it is for whoever does not meet the words hidden within it. */
function withoutUnseen<Place>(source: string, { pieces, place }: Line<Place>): Sight<Place>[] {
  const isUnseen = pieces.map((piece) => piece.kind === 'text' && piece.isUnseen);
  const first = isUnseen.indexOf(true);
  if (first < 0) return [];
  const isSeen = (piece: Piece, index: number): boolean => isUnseen[index] === false && piece.kind === 'text' && /[\p{L}\p{N}]/u.test(source.slice(piece.node.from, piece.node.to));
  // Words before and after: else they only label what is there without them.
  if (!pieces.slice(0, first).some((piece, index) => isSeen(piece, index))) return [];
  if (!pieces.some((piece, index) => index > first && isSeen(piece, index))) return [];
  return [{ words: gather(source, pieces.filter((_, index) => isUnseen[index] === false)), place }];
}

/** The text with names where they stand; what does not go over their edges is read elsewhere. */
function withNames<Place>(source: string, { pieces, place }: Line<Place>): Sight<Place>[] {
  const composed = pieces.filter((piece) => piece.kind === 'name' && piece.isComposed).map((piece) => ({ words: named(piece as Name), place }));
  const parts = partsOf(pieces.filter((piece) => piece.kind !== 'text' || !piece.isRenamed));
  if (parts.length < 2) return composed;
  const joined = [true, false].map((isApart) => {
    const builder = passageBuilder();
    const seams: number[] = [];
    let isSpaced = false;
    for (const part of parts) {
      const raw = Array.isArray(part) ? rawText(source, part) : part.text;
      if (builder.length > 0) {
        if (isApart || isSpaced || /^\s/.test(raw)) builder.insert(' ');
        seams.push(builder.length);
      }
      isSpaced = /\s$/.test(raw);
      if (Array.isArray(part)) builder.append(gather(source, part));
      else builder.append(named(part));
    }
    return { words: builder.build(), seams, place };
  });
  return [...composed, ...joined];
}

function named({ text, from, to }: Name): BuiltText {
  const builder = passageBuilder();
  const trimmed = text.trim();
  // In two parts, since a text as long as its source would be taken for a copy.
  const cut = trimmed.length === to - from ? 1 : trimmed.length;
  for (const part of [trimmed.slice(0, cut), trimmed.slice(cut)]) builder.replace(part, from, to);
  return builder.build();
}

type Name = Extract<Piece, { kind: 'name' }>;

/** Names, and what stands between them. */
function partsOf(pieces: readonly Piece[]): (Name | Piece[])[] {
  const parts: (Name | Piece[])[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (piece.kind === 'name') parts.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** A text that runs the other way than it is written. */
function turned<Place>({ whole, isTurned, place }: Line<Place>): Sight<Place>[] {
  return isTurned ? [{ words: backwards([whole]), place }] : [];
}

function backwards(texts: readonly BuiltText[]): BuiltText {
  const builder = passageBuilder();
  for (const { text, runs } of texts.toReversed()) {
    const from = runs.find((run) => run.from !== null)?.from ?? null;
    const to = runs.findLast((run) => run.to !== null)?.to ?? null;
    const characters = Array.from(text).reverse().join('');
    // In two parts, since a text as long as its source would be taken for a copy.
    builder.replace(characters.slice(0, 1), from, to);
    builder.replace(characters.slice(1), from, to);
  }
  return builder.build();
}

/** How many blocks one sentence may be broken into, and how long each may be. */
const mostParts = 8;
const longestPart = 200;

/** Blocks of which each goes on where the one before has not ended: `SOC` and, below it, `2 certified`. */
function continued<Place>(lines: readonly Line<Place>[]): Sight<Place>[] {
  const found: Sight<Place>[] = [];
  let open: Line<Place>[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined && open.length > 1) for (const between of [' ', '']) found.push({ ...across(open, between), place: first.place });
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    if (before === undefined || open.length === mostParts || !goesOn(before, line)) close();
    open.push(line);
  }
  close();
  return found;
}

function goesOn<Place>(before: Line<Place>, line: Line<Place>): boolean {
  if (!before.isProse || !line.isProse) return false;
  const [one, other] = [before.whole.text, line.whole.text];
  if (one.length > longestPart || other.length > longestPart) return false;
  return /[\p{L}\p{N}]\s*$/u.test(one) && /^\s*(?:\p{Ll}|\p{N}|\p{Lu}(?!\p{Ll}))/u.test(other);
}

function across<Place>(lines: readonly Line<Place>[], between: string): { words: BuiltText; seams: number[] } {
  const builder = passageBuilder();
  const seams: number[] = [];
  for (const { whole } of lines) {
    if (builder.length > 0) {
      builder.insert(between);
      seams.push(builder.length);
    }
    builder.append(whole);
  }
  return { words: builder.build(), seams };
}

const letterOrTwo = /^[\s\p{P}]*[\p{L}\p{N}]{1,2}[\s\p{P}]*$/u;

/** Blocks of a letter each, in their order and in the other. */
function spelled<Place>(lines: readonly Line<Place>[]): Sight<Place>[] {
  const found: Sight<Place>[] = [];
  let open: Line<Place>[] = [];
  const close = (): void => {
    const [first] = open;
    const texts = open.map(({ whole }) => whole);
    const letters = texts.filter(({ text }) => /\p{L}/u.test(text)).length;
    if (first !== undefined && open.length > 2 && letters > 1) {
      found.push({ ...across(open, ''), place: first.place });
      found.push({ words: backwards(texts), seams: Array.from({ length: texts.length }, (_, index) => index + 1), place: first.place });
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
