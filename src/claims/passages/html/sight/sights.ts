/**
 * What is seen or heard of a page otherwise than its text runs: without words
 * that are hidden from some, with what pictures and styles put between, over
 * the borders of blocks, letter by letter, the other way round.
 */
import { type BuiltText, passageBuilder } from '../../builder.ts';
import { mayDeny } from '../../../text/denying.ts';
import { standsAlone } from '../../unseen-denial.ts';
import { turnsUnseen } from '../taking-back.ts';
import { acrossBlocks, backwards } from './across.ts';
import { ear, eye, eyePerhaps, gather, type Piece, sourceText } from './flow.ts';

/** One block's text, as the page was walked. */
export interface Line<Block> {
  /** When its first words were met: what stands within another line comes after it. */
  readonly began: number;
  readonly pieces: readonly Piece[];
  readonly whole: BuiltText;
  /** What it says to those who do not meet all of its words. */
  readonly seen: readonly BuiltText[];
  readonly isTurned: boolean;
  /** Whether its parts, and the blocks around it, follow each other from right to left. */
  readonly isRightToLeft: boolean;
  /** What its walker knows of the block. */
  readonly block: Block;
  /** Whether it is read with those beside it: may go on in the next, or be what another goes on with. */
  readonly isRead: boolean;
  readonly isHeading: boolean;
  /** The number that a list shows before it. */
  readonly marker: string | null;
  readonly cell: { readonly table: object; readonly column: number } | null;
}

export interface Sight<Block> {
  readonly words: BuiltText;
  readonly seams?: readonly number[];
  readonly block: Block;
  /** Whether it is the block itself as some see it, and has what stands around the block. */
  readonly isWhole?: boolean;
}

/** What a block says to those who do not meet all of its words: what is hidden from them, or may be. */
export function seenOtherwise(source: string, pieces: readonly Piece[]): BuiltText[] {
  return [...withoutUnseen(source, pieces), ...withoutStyled(source, pieces)];
}

/** All further sights of lines that stand in this order. */
export function sightsOf<Block>(source: string, lines: readonly Line<Block>[]): Sight<Block>[] {
  const alone = lines.flatMap((line) => [
    ...line.seen.map((words) => ({ words, block: line.block, isWhole: true })),
    ...withNames(source, line),
    ...turned(line),
    ...fromTheRight(source, line),
  ]);
  return [
    ...alone,
    ...acrossBlocks(lines),
    ...acrossBlocks(lines.filter(({ isRightToLeft }) => isRightToLeft).toReversed()),
  ];
}

/** The sentence as it is for each who does not meet the words hidden within it. */
function withoutUnseen(source: string, pieces: readonly Piece[]): BuiltText[] {
  if (pieces.every((piece) => piece.kind !== 'text' || piece.unseenBy === 0)) return [];
  const seen = new Map<string, boolean[]>();
  for (const whom of [eye, eye | eyePerhaps, ear, eye | eyePerhaps | ear]) {
    const isUnseen = pieces.map((piece) => piece.kind === 'text' && (piece.unseenBy & whom) !== 0);
    seen.set(isUnseen.join(), isUnseen);
  }
  return [...seen.values()].flatMap((isUnseen) => withoutThese(source, pieces, isUnseen));
}

/**
 * A statement without what denies it, where that has a style of its own: a
 * style can take words away in more ways than can be listed.
 */
function withoutStyled(source: string, pieces: readonly Piece[]): BuiltText[] {
  const parts = new Map<object, Piece[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.styled === null) continue;
    const part = parts.get(piece.styled);
    if (part === undefined) parts.set(piece.styled, [piece]);
    else part.push(piece);
  }
  const denying = [...parts.values()].filter((part) => mayDeny(gather(source, part).text)).flat();
  if (denying.length === 0) return [];
  const taken = new Set(denying);
  const words = gather(
    source,
    pieces.filter((piece) => !taken.has(piece)),
  );
  return standsAlone(words.text) ? [words] : [];
}

function withoutThese(source: string, pieces: readonly Piece[], isUnseen: readonly boolean[]): BuiltText[] {
  const first = isUnseen.indexOf(true);
  if (first < 0) return [];
  const isSeen = (piece: Piece, index: number): boolean =>
    isUnseen[index] === false &&
    piece.kind === 'text' &&
    /[\p{L}\p{N}]/u.test(source.slice(piece.node.from, piece.node.to));
  // Words before and after: else they only label what is there without them, unless they take it back.
  const hidden = gather(
    source,
    pieces.filter((_, index) => isUnseen[index] === true),
  ).text;
  const isBefore = pieces.some((piece, index) => index < first && isSeen(piece, index));
  const isAfter = pieces.some((piece, index) => index > first && isSeen(piece, index));
  // What ends a line may say to some what a drawing shows to others.
  const takesBack = turnsUnseen.test(hidden) && (isAfter || !pieces.some(({ kind }) => kind === 'picture'));
  if (!(isBefore && isAfter) && !(takesBack && (isBefore || isAfter))) return [];
  return [
    gather(
      source,
      pieces.filter((_, index) => isUnseen[index] === false),
    ),
  ];
}

/** The text with names where they stand; what does not go over their edges is read elsewhere. */
function withNames<Block>(source: string, { pieces, block }: Line<Block>): Sight<Block>[] {
  const composed = pieces
    .filter((piece) => piece.kind === 'name' && piece.isComposed)
    .map((piece) => ({ words: named(piece as Name), block }));
  const told = pieces.filter((piece) => piece.kind !== 'picture' && (piece.kind !== 'text' || !piece.isRenamed));
  // What a name takes back, it takes back for those alone who hear it.
  const seen = told.filter((piece) => piece.kind !== 'name' || piece.isHeard !== true || !turnsUnseen.test(piece.text));
  const all = seen.length === told.length ? [told] : [told, seen];
  return [...composed, ...all.flatMap((each) => joinedWithNames(source, partsOf(each), block))];
}

function joinedWithNames<Block>(source: string, parts: readonly (Name | Piece[])[], block: Block): Sight<Block>[] {
  if (parts.length < 2) return [];
  return [true, false].map((isApart) => {
    const builder = passageBuilder();
    const seams: number[] = [];
    let isSpaced = false;
    for (const part of parts) {
      const raw = Array.isArray(part) ? sourceText(source, part) : part.text;
      if (builder.length > 0) {
        if (isApart || isSpaced || /^\s/.test(raw)) builder.insert(' ');
        seams.push(builder.length);
      }
      isSpaced = /\s$/.test(raw);
      if (Array.isArray(part)) builder.append(gather(source, part));
      else builder.append(named(part));
    }
    return { words: builder.build(), seams, block };
  });
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

/** The parts of a line that runs from right to left, as they are seen when each of them runs from left to right. */
function fromTheRight<Block>(source: string, { isRightToLeft, pieces, block }: Line<Block>): Sight<Block>[] {
  if (!isRightToLeft || pieces.length < 2) return [];
  const builder = passageBuilder();
  const seams: number[] = [];
  for (const piece of pieces.toReversed()) {
    const words = gather(source, [piece]);
    if (words.text === '') continue;
    if (builder.length > 0) {
      builder.insert(' ');
      seams.push(builder.length);
    }
    builder.append(words);
  }
  return [{ words: builder.build(), seams, block }];
}

/** A text that runs the other way than it is written. */
function turned<Block>({ whole, isTurned, block }: Line<Block>): Sight<Block>[] {
  return isTurned ? [{ words: backwards(whole), block }] : [];
}
