import { DecodingMode, EntityDecoder, htmlDecodeTree, xmlDecodeTree } from 'entities/decode';
import { type BuiltText, passageBuilder, sliceBuilt } from '../../builder.ts';

/** How a stretch of source is to be decoded. */
export type Encoding = 'text' | 'attribute' | 'xml' | 'plain';

/**
 * Gathers words from stretches of a source as a browser would show them:
 * entities decoded, white space collapsed, NUL left out.
 */
export class WordsBuilder {
  readonly #source: string;
  readonly #built = passageBuilder();
  /** Where the space stands that the next word, if there is one, comes after. */
  #space: number | null = null;

  /** @param source The text that every offset given later refers to. */
  constructor(source: string) {
    this.#source = source;
  }

  get endsInFigure(): boolean {
    return this.#space === null && /\d/.test(this.#built.last);
  }

  /** Append `source.slice(from, to)`, decoded; `isPreformatted` keeps white space. */
  add(from: number, to: number, encoding: Encoding, isPreformatted = false): void {
    eachPiece(this.#source, from, to, encoding, (text, start, end) => {
      if (text.length !== end - start) this.replace(text, start, end);
      else if (isPreformatted) this.#copy(text, start);
      else this.#collapse(text, start);
    });
  }

  /** Append text that the source spells otherwise between `from` and `to`. */
  replace(text: string, from: number, to: number): void {
    this.#writeSpace();
    this.#built.replace(text, from, to);
  }

  /** Append text that stands in no source place. */
  insert(text: string): void {
    this.#writeSpace();
    this.#built.insert(text);
  }

  /** Append a text that is already read. */
  append(text: BuiltText): void {
    this.#writeSpace();
    this.#built.append(text);
  }

  /** A line break, without white space around it. */
  addLineBreak(from: number, to: number): void {
    this.#space = null;
    if (this.#built.length > 0) this.#built.replace('\n', from, to);
  }

  /** A gap between things that are shown apart, where there is none yet. */
  addGap(): void {
    if (this.#space === null && !isSpace(this.#built.last)) this.insert(' ');
  }

  /** The words so far, without white space at their end. */
  finish(): BuiltText {
    const built = this.#built.build();
    const end = built.text.length - trailingSpace(built.text);
    return end === built.text.length ? built : sliceBuilt(built, 0, end);
  }

  #collapse(text: string, from: number): void {
    const uneven = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;
    let at = leadingSpace(text);
    const end = text.length - trailingSpace(text);
    if (at > 0) this.#meetSpace(from);
    uneven.lastIndex = at;
    for (let match = uneven.exec(text); match !== null && match.index < end; match = uneven.exec(text)) {
      this.#copy(`${text.slice(at, match.index)} `, from + at);
      at = uneven.lastIndex;
    }
    if (at >= end) return;
    this.#copy(text.slice(at, end), from + at);
    if (end < text.length) this.#meetSpace(from + end);
  }

  #meetSpace(at: number): void {
    if (!isSpace(this.#built.last)) this.#space ??= at;
  }

  #copy(text: string, from: number): void {
    this.#writeSpace();
    this.#built.copy(text, from);
  }

  #writeSpace(): void {
    if (this.#space === null) return;
    this.#built.copy(' ', this.#space);
    this.#space = null;
  }
}

/** The words of one stretch of source. */
export function decodedWords(source: string, from: number, to: number, encoding: Encoding): BuiltText {
  const builder = new WordsBuilder(source);
  builder.add(from, to, encoding);
  return builder.finish();
}

/** A stretch of source decoded, with its white space: what a machine reads. */
export function decodedText(source: string, from: number, to: number, encoding: Encoding): BuiltText {
  const builder = passageBuilder();
  eachPiece(source, from, to, encoding, (text, start, end) => builder.replace(text, start, end));
  return builder.build();
}

/**
 * Call back for each piece of a stretch: plain text of the same length as its
 * source, or a decoded entity of another length.
 */
function eachPiece(
  source: string,
  from: number,
  to: number,
  encoding: Encoding,
  emit: (text: string, from: number, to: number) => void,
): void {
  const raw = source.slice(from, to);
  if (encoding === 'plain' || !raw.includes('&')) return emitWithoutNul(raw, from, emit);
  let plainFrom = 0;
  for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', at)) {
    const { text, length } = decodeEntity(raw, at, encoding);
    if (length === 0) {
      at += 1;
      continue;
    }
    emitWithoutNul(raw.slice(plainFrom, at), from + plainFrom, emit);
    emit(text, from + at, from + at + length);
    at += length;
    plainFrom = at;
  }
  emitWithoutNul(raw.slice(plainFrom), from + plainFrom, emit);
}

function emitWithoutNul(text: string, from: number, emit: (text: string, from: number, to: number) => void): void {
  let at = 0;
  for (let nul = text.indexOf('\0'); nul !== -1; nul = text.indexOf('\0', at)) {
    if (nul > at) emit(text.slice(at, nul), from + at, from + nul);
    at = nul + 1;
  }
  if (at < text.length) emit(text.slice(at), from + at, from + text.length);
}

let decoded = '';
let consumed = 0;
const collect = (codePoint: number, length: number): void => {
  decoded += String.fromCodePoint(codePoint);
  consumed = Math.max(consumed, length);
};
const htmlDecoder = new EntityDecoder(htmlDecodeTree, collect);
const xmlDecoder = new EntityDecoder(xmlDecodeTree, collect);

const modes = {
  text: DecodingMode.Legacy,
  attribute: DecodingMode.Attribute,
  xml: DecodingMode.Strict,
} as const;

/** The longest entity has 33 characters; a number may have more zeros before it. */
const longestEntity = 64;

/** Decode the entity at an ampersand; `length` 0 means there is none. */
function decodeEntity(raw: string, at: number, encoding: Exclude<Encoding, 'plain'>): { text: string; length: number } {
  decoded = '';
  consumed = 0;
  const decoder = encoding === 'xml' ? xmlDecoder : htmlDecoder;
  decoder.startEntity(modes[encoding]);
  const window = raw.slice(at + 1, at + 1 + longestEntity);
  if (decoder.write(window, 0) < 0) decoder.end();
  return { text: decoded, length: consumed };
}

function isSpace(character: string): boolean {
  return character === '' || ' \t\n\f\r'.includes(character);
}

function leadingSpace(text: string): number {
  return /^[\t\n\f\r ]*/.exec(text)?.[0].length ?? 0;
}

function trailingSpace(text: string): number {
  let length = 0;
  while (length < text.length && isSpace(text.charAt(text.length - 1 - length))) length += 1;
  return length;
}
