import { DecodingMode, EntityDecoder, htmlDecodeTree, xmlDecodeTree } from 'entities/decode';
import type { Run } from '../../types.ts';

/** Words as read, with the source place of every character. */
export interface Words {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** How a stretch of source is to be decoded. */
export type Encoding = 'text' | 'attribute' | 'xml' | 'plain';

/**
 * Gather words from stretches of a source as a browser would show them:
 * entities decoded, white space collapsed, NUL left out.
 */
export class WordsBuilder {
  readonly #source: string;
  #text = '';
  #runs: Run[] = [];

  /** @param source The text that every offset given later refers to. */
  constructor(source: string) {
    this.#source = source;
  }

  get isBlank(): boolean {
    return this.#text.trim() === '';
  }

  get endsInWhiteSpace(): boolean {
    return this.#text === '' || /\s$/.test(this.#text.slice(-1));
  }

  /** Append `source.slice(from, to)`, decoded; `isPreformatted` keeps white space. */
  add(from: number, to: number, encoding: Encoding, isPreformatted = false): void {
    eachPiece(this.#source, from, to, encoding, (text, start, end) => {
      if (text.length !== end - start) this.#put(text, start, end);
      else if (isPreformatted) this.#put(text, start, end);
      else this.#collapse(text, start);
    });
  }

  /** Append text that stands in no source place. */
  addSynthetic(text: string): void {
    this.#put(text, null, null);
  }

  /** Append decoded text whose characters `from..to` of the source stand for. */
  addIndivisible(text: string, from: number, to: number): void {
    this.#put(text, from, to);
  }

  /** A line break, without a space before or after it. */
  addLineBreak(from: number, to: number): void {
    this.#trimEnd();
    if (this.#text !== '') this.#put('\n', from, to);
  }

  /** A gap between things that are shown apart, where there is none yet. */
  addGap(): void {
    if (!this.endsInWhiteSpace) this.addSynthetic(' ');
  }

  /** The words so far, without white space at their ends. */
  finish(): Words {
    this.#trimEnd();
    return { text: this.#text, runs: this.#runs };
  }

  #collapse(text: string, from: number): void {
    let at = this.endsInWhiteSpace ? leadingSpace(text) : 0;
    const longSpace = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;
    longSpace.lastIndex = at;
    for (let match = longSpace.exec(text); match !== null; match = longSpace.exec(text)) {
      this.#put(`${text.slice(at, match.index)} `, from + at, from + match.index + 1);
      at = longSpace.lastIndex;
    }
    if (at < text.length) this.#put(text.slice(at), from + at, from + text.length);
  }

  #put(text: string, from: number | null, to: number | null): void {
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    const last = this.#runs.at(-1);
    const continues =
      last !== undefined &&
      from !== null &&
      to !== null &&
      last.to === from &&
      last.from !== null &&
      isDivisible(last) &&
      text.length === to - from;
    if (continues) this.#runs[this.#runs.length - 1] = { ...last, end: this.#text.length, to };
    else this.#runs.push({ start, end: this.#text.length, from, to });
  }

  #trimEnd(): void {
    const length = this.#text.length - trailingSpace(this.#text);
    if (length === this.#text.length) return;
    this.#text = this.#text.slice(0, length);
    for (let last = this.#runs.at(-1); last !== undefined && last.end > length; last = this.#runs.at(-1)) {
      this.#runs.pop();
      if (last.start < length) this.#runs.push(cutRun(last, last.start, length));
    }
  }
}

/** The words of one stretch of source. */
export function wordsOf(source: string, from: number, to: number, encoding: Encoding): Words {
  const builder = new WordsBuilder(source);
  builder.add(from, to, encoding);
  return builder.finish();
}

/** Whether a run's characters map to the source one by one. */
export function isDivisible(run: Run): boolean {
  return run.from !== null && run.to !== null && run.to - run.from === run.end - run.start;
}

/** The part of a run between two offsets of the text; an indivisible run stays whole. */
export function cutRun(run: Run, start: number, end: number): Run {
  if (!isDivisible(run) || run.from === null) return { ...run, start, end };
  const from = run.from + start - run.start;
  return { start, end, from, to: from + end - start };
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

function emitWithoutNul(
  text: string,
  from: number,
  emit: (text: string, from: number, to: number) => void,
): void {
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
function decodeEntity(
  raw: string,
  at: number,
  encoding: Exclude<Encoding, 'plain'>,
): { text: string; length: number } {
  decoded = '';
  consumed = 0;
  const decoder = encoding === 'xml' ? xmlDecoder : htmlDecoder;
  decoder.startEntity(modes[encoding]);
  const window = raw.slice(at + 1, at + 1 + longestEntity);
  if (decoder.write(window, 0) < 0) decoder.end();
  return { text: decoded, length: consumed };
}

function leadingSpace(text: string): number {
  return /^[\t\n\f\r ]*/.exec(text)?.[0].length ?? 0;
}

function trailingSpace(text: string): number {
  let length = 0;
  while (length < text.length && ' \t\n\f\r'.includes(text.charAt(text.length - 1 - length))) length += 1;
  return length;
}
