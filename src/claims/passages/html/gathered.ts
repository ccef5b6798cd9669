/** The inline content of a block while it is gathered, and what of it is seen. */
import type { BuiltText } from '../builder.ts';
import { eye, gather, type Piece } from './sight/flow.ts';
import { turnsUnseen } from './taking-back.ts';
import type { ElementNode } from './tree/tree.ts';

/** The inline content gathered so far for one block. */
export interface Flow {
  isTurned: boolean;
  /** Whether any of it is seen. */
  hasSeen: boolean;
  /** Whether a box in it is ticked. */
  hasTick: boolean;
  /** When its first words were met. */
  began: number;
  pieces: Piece[];
  owner: ElementNode | null;
  /** Text that may introduce the list or table that comes next. */
  introduction: string | null;
}

export function newFlow(): Flow {
  return {
    isTurned: false,
    hasSeen: false,
    hasTick: false,
    began: Infinity,
    pieces: [],
    owner: null,
    introduction: null,
  };
}

const isMade = (piece: Piece): boolean => piece.kind !== 'text' || !piece.isUnchosen;

/** What is chosen in a block, without the choices that are not made beside it; `null` where there are none. */
export function chosenOf(source: string, pieces: readonly Piece[]): BuiltText | null {
  return pieces.every(isMade) ? null : gather(source, pieces.filter(isMade));
}

/** The text of a block without choices that are not made, and words that only take it back unseen. */
export function seenOf(source: string, { text }: BuiltText, pieces: readonly Piece[]): string {
  if (!pieces.every(isMade)) return gather(source, pieces.filter(isMade)).text;
  const isSeen = (piece: Piece): boolean => piece.kind !== 'text' || (piece.unseenBy & eye) === 0;
  if (pieces.every(isSeen)) return text;
  const hidden = gather(
    source,
    pieces.filter((piece) => !isSeen(piece)),
  ).text;
  return turnsUnseen.test(hidden) ? gather(source, pieces.filter(isSeen)).text : text;
}
