import type { BuiltText } from '../../builder.ts';
import { WordsBuilder } from '../tree/decoding.ts';
import * as kinds from '../tree/element-kinds.ts';
import type { ElementNode, TextNode } from '../tree/tree.ts';

/** To whom words are not there, as a sum of these. */
export type Unseen = number;
/** Whoever looks; and whoever looks at some screens, or with some colours around. */
export const eye = 1;
export const eyePerhaps = 2;
/** Whoever listens. */
export const ear = 4;

/** What stands in one block, in order. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly node: TextNode;
      readonly owner: ElementNode | null;
      readonly isPreformatted: boolean;
      readonly unseenBy: Unseen;
      /** Whether it is one of several choices, and another is made. */
      readonly isUnchosen: boolean;
      readonly styled: ElementNode | null;
      readonly isRenamed: boolean;
    }
  /** What a picture is called, or what a style adds: seen or heard in this place, and read apart. */
  | {
      readonly kind: 'name';
      readonly text: string;
      readonly from: number;
      readonly to: number;
      readonly isComposed: boolean;
      /** Whether who sees the page meets something else: a picture, or the words that a label stands for. */
      readonly isHeard?: true;
    }
  /** A drawing, of which words beside it may tell what it means; with its name, where it has one. */
  | { readonly kind: 'picture'; readonly name?: string | null }
  | { readonly kind: 'break'; readonly from: number; readonly to: number }
  /** Shown apart; `isForFigures` where only a figure before it would run on. */
  | { readonly kind: 'gap'; readonly isForFigures?: boolean };

/** The words of a block, and of the things in it that a reader may take one by one. */
export interface FlowReading {
  readonly whole: BuiltText;
  /** Links and buttons in a row, or words that two elements glue together. */
  readonly parts: readonly BuiltText[];
  /** The one control or link that holds all of the words, or `null`. */
  readonly owner: ElementNode | null;
}

/**
 * Read the inline content of a block as one text.
 *
 * `S<b>O</b>C` is one word. But `<a>Prices</a><a>SOC 2</a>` is mostly laid out
 * as two, which only the style sheet knows; then both readings are given.
 */
export function readFlow(source: string, pieces: readonly Piece[]): FlowReading | null {
  const whole = gather(source, pieces);
  // A block of nothing but a space that does not break is no neighbour.
  if (whole.text.trim() === '') return null;
  const groups = groupByOwner(pieces);
  if (groups.length === 1) return { whole, parts: [], owner: groups[0]?.owner ?? null };
  const read = groups.map((group) => ({
    owner: group.owner,
    raw: sourceText(source, group.pieces),
    pieces: group.pieces,
  }));
  const isRow = isRowOfControls(read) || hasGlue(read);
  const parts = isRow ? read.map((group) => gather(source, group.pieces)).filter(({ text }) => text !== '') : [];
  return { whole, parts: parts.length > 1 ? parts : [], owner: null };
}

interface Group {
  readonly owner: ElementNode | null;
  readonly pieces: Piece[];
}

interface ReadGroup extends Group {
  readonly raw: string;
}

function groupByOwner(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.kind === 'name') continue;
    if (piece.kind !== 'text') last?.pieces.push(piece);
    else if (last?.owner === piece.owner) last.pieces.push(piece);
    else groups.push({ owner: piece.owner, pieces: [piece] });
  }
  return groups;
}

const separatorsOnly = /^[\s|·•/,;:>›»→–—-]*$/u;

function isRowOfControls(groups: readonly ReadGroup[]): boolean {
  let controls = 0;
  for (const { owner, raw } of groups) {
    if (owner !== null && isControl(owner)) controls += 1;
    else if (!separatorsOnly.test(raw)) return false;
  }
  return controls > 1;
}

function isControl(owner: ElementNode): boolean {
  return kinds.controls.has(owner.name) || owner.name.includes('-');
}

function hasGlue(groups: readonly ReadGroup[]): boolean {
  return groups.some(({ owner, raw }, index) => {
    const next = groups[index + 1];
    if (next === undefined || owner === null || next.owner === null) return false;
    return /[\p{L}\p{N}]$/u.test(raw) && /^[\p{L}\p{N}]/u.test(next.raw);
  });
}

/** The source of pieces, for a look at their ends. */
export function sourceText(source: string, pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? source.slice(piece.node.from, piece.node.to) : ' ')).join('');
}

/** The words of pieces, as they run on. */
export function gather(source: string, pieces: readonly Piece[]): BuiltText {
  const builder = new WordsBuilder(source);
  for (const piece of pieces) {
    if (piece.kind === 'break') builder.addLineBreak(piece.from, piece.to);
    else if (piece.kind === 'gap') addGap(builder, piece.isForFigures === true);
    else if (piece.kind === 'text')
      builder.add(piece.node.from, piece.node.to, piece.node.kind === 'text' ? 'text' : 'plain', piece.isPreformatted);
  }
  return builder.finish();
}

/** `SOC 2<sup>1</sup>` names no "SOC 21", but `SOC<sub>2</sub>` is one word. */
function addGap(builder: WordsBuilder, isForFigures: boolean): void {
  if (!isForFigures || builder.endsInFigure) builder.addGap();
}
