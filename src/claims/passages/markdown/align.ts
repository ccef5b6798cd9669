/**
 * Finds again where a syntax tree's values stand in the source.
 *
 * A tree tells where a node stands, not where its entities, escapes, line
 * prefixes (`> `) and line ends were. Walking value and source side by side
 * tells exactly, as every difference is one that Markdown allows.
 */
import { passageBuilder, type BuiltText, type PassageBuilder } from '../builder.ts';
import { referenceAt } from './references.ts';

/** What the source may spell otherwise than the value. */
export type Spelling = 'text' | 'code' | 'verbatim';

/** A stretch of source. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Build a value with the places it came from.
 *
 * @param value As the tree has it; its line ends become `\n`.
 * @param range Where its node stands, or `null` when that is unknown.
 * @returns Exact runs; where value and source differ in a way Markdown does
 *   not (a plugin changed the tree), one run for the whole range.
 */
export function located(value: string, source: string, range: Range | null, spelling: Spelling = 'text'): BuiltText {
  const aligned = range && (align(value, source, range, spelling) ?? whole(value, range));
  if (aligned) return aligned;
  const builder = passageBuilder();
  builder.insert(unixLines(value));
  return builder.build();
}

/** Like {@link located}, for a value from which the source's markup was dropped (`alt`). */
export function locatedWithin(value: string, source: string, range: Range | null): BuiltText {
  const found = range && (align(value, source, range, 'text') ?? pick(value, source, range));
  return found ?? located(value, source, range);
}

/**
 * Build a value of whole lines (code, HTML), where each line ends as it does in
 * the source and only the start of the source's line was dropped.
 *
 * @param skipped How many lines of the range come before the value (a fence).
 */
export function locatedLines(value: string, source: string, range: Range | null, skipped = 0): BuiltText {
  const aligned = range && alignLines(value, source, range, skipped);
  return aligned ?? located(value, source, range, 'verbatim');
}

function whole(value: string, range: Range): BuiltText {
  const builder = passageBuilder();
  builder.replace(unixLines(value), range.from, range.to);
  return builder.build();
}

function unixLines(value: string): string {
  return value.replaceAll(/\r\n?/g, '\n');
}

/** Where a walk over value and source stands. */
interface Cursor {
  v: number;
  s: number;
}

function align(value: string, source: string, { from, to }: Range, spelling: Spelling): BuiltText | null {
  const builder = passageBuilder();
  const cursor: Cursor = { v: 0, s: from };
  while (cursor.v < value.length) {
    const isMatched =
      cursor.s < to &&
      (matchLineEnd(builder, value, source, to, cursor) ||
        (spelling !== 'verbatim' && matchSpelling(builder, value, source, to, cursor, spelling)) ||
        matchSame(builder, value, source, to, cursor));
    if (!isMatched) return null;
  }
  return builder.build();
}

function matchLineEnd(builder: PassageBuilder, value: string, source: string, to: number, cursor: Cursor): boolean {
  const width = lineEndAt(value, cursor.v);
  if (width === 0) return false;
  const end = skipWhile(source, cursor.s, to, isBlank);
  const sourceWidth = lineEndAt(source, end);
  if (sourceWidth === 0 || end >= to) return false;
  builder.replace('\n', end, end + sourceWidth);
  cursor.v += width;
  cursor.s = afterPrefix(value, cursor.v, source, end + sourceWidth, to);
  return true;
}

/**
 * Skip what containers put before a continued line: indentation and `>` marks.
 * When the value goes on with such characters itself, those are not skipped.
 */
function afterPrefix(value: string, v: number, source: string, s: number, to: number): number {
  const end = skipWhile(source, s, to, isPrefix);
  const own = skipWhile(value, v, value.length, isPrefix) - v;
  const next = source[end];
  if (own === 0 || next === '\\' || next === '&') return end;
  let tail = end;
  if (lineEndAt(source, end) > 0) while (isBlank(source.charCodeAt(tail - 1))) tail -= 1;
  const start = tail - own;
  return start >= s && source.startsWith(value.slice(v, v + own), start) ? start : end;
}

function matchSpelling(
  builder: PassageBuilder,
  value: string,
  source: string,
  to: number,
  cursor: Cursor,
  spelling: 'text' | 'code',
): boolean {
  const found =
    spelling === 'code'
      ? (escapedPipe(source, cursor.s) ?? nulAt(source, cursor.s))
      : (escapeAt(source, cursor.s) ?? entityAt(source, cursor.s) ?? typographic(value, source, cursor));
  if (!found || found.end > to || !value.startsWith(found.text, cursor.v)) return false;
  builder.replace(found.text, cursor.s, found.end);
  cursor.v += found.text.length;
  cursor.s = found.end;
  return true;
}

function escapedPipe(source: string, at: number): { text: string; end: number } | null {
  return source.startsWith('\\|', at) ? { text: '|', end: at + 2 } : null;
}

function escapeAt(source: string, at: number): { text: string; end: number } | null {
  const escaped = source[at] === '\\' ? source[at + 1] : undefined;
  return escaped !== undefined && asciiPunctuation.test(escaped) ? { text: escaped, end: at + 2 } : null;
}

function entityAt(source: string, at: number): { text: string; end: number } | null {
  return source[at] === '&' ? referenceAt(source, at) : nulAt(source, at);
}

/** CommonMark reads U+0000 as the replacement character. */
function nulAt(source: string, at: number): { text: string; end: number } | null {
  return source[at] === '\0' ? { text: '\uFFFD', end: at + 1 } : null;
}

/** Typographic replacement (SmartyPants) runs before remark plugins do. */
function typographic(value: string, source: string, { v, s }: Cursor): { text: string; end: number } | null {
  const character = value[v] ?? '';
  const plain = typographicSpellings.get(character)?.find((each) => source.startsWith(each, s));
  return plain === undefined ? null : { text: character, end: s + plain.length };
}

const typographicSpellings: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['"', '``']],
  ['”', ['"', "''"]],
  ['‘', ["'"]],
  ['’', ["'"]],
  ['—', ['---', '--']],
  ['–', ['--']],
  ['…', ['...', '. . .']],
]);

function matchSame(builder: PassageBuilder, value: string, source: string, to: number, cursor: Cursor): boolean {
  const { v, s } = cursor;
  if (value[v] !== source[s]) return false;
  let length = 1;
  while (
    s + length < to &&
    v + length < value.length &&
    value[v + length] === source[s + length] &&
    !special.has(source.charCodeAt(s + length))
  ) {
    length += 1;
  }
  builder.copy(value.slice(v, v + length), s);
  cursor.v += length;
  cursor.s += length;
  return true;
}

/** Match a value as a subsequence of the source: markup between is skipped. */
function pick(value: string, source: string, { from, to }: Range): BuiltText | null {
  const builder = passageBuilder();
  const cursor: Cursor = { v: 0, s: from };
  while (cursor.v < value.length && cursor.s < to) {
    const isMatched =
      matchLineEnd(builder, value, source, to, cursor) ||
      matchSpelling(builder, value, source, to, cursor, 'text') ||
      matchSame(builder, value, source, to, cursor);
    if (!isMatched) cursor.s += 1;
  }
  return cursor.v === value.length ? builder.build() : null;
}

function alignLines(value: string, source: string, { from, to }: Range, skipped: number): BuiltText | null {
  const builder = passageBuilder();
  const lines = value.split(/\r\n|\n|\r/);
  let at = from;
  for (let line = 0; line < skipped; line += 1) {
    const end = skipWhile(source, at, to, isInLine);
    at = end + lineEndAt(source, end);
  }
  for (const [index, line] of lines.entries()) {
    const end = skipWhile(source, at, to, isInLine);
    if (!copyLine(builder, line, source, at, end)) return null;
    const width = end < to ? lineEndAt(source, end) : 0;
    if (index < lines.length - 1) {
      if (width === 0) return null;
      builder.replace('\n', end, end + width);
    }
    at = end + width;
  }
  return builder.build();
}

/** A container that ends inside a tab leaves spaces that stand nowhere. */
function copyLine(builder: PassageBuilder, line: string, source: string, from: number, to: number): boolean {
  const text = source.slice(from, to).replaceAll('\0', '\uFFFD');
  const kept = text.endsWith(line) ? line : line.trimStart();
  if (!text.endsWith(kept)) return false;
  builder.insert(line.slice(0, line.length - kept.length));
  builder.copy(kept, to - kept.length);
  return true;
}

function skipWhile(text: string, from: number, to: number, test: (code: number) => boolean): number {
  let at = from;
  while (at < to && test(text.charCodeAt(at))) at += 1;
  return at;
}

/** Width of the line end at `at`, 0 when there is none. */
function lineEndAt(text: string, at: number): 0 | 1 | 2 {
  const character = text[at];
  if (character === '\n') return 1;
  if (character !== '\r') return 0;
  return text[at + 1] === '\n' ? 2 : 1;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;
const isPrefix = (code: number): boolean => isBlank(code) || code === 0x3e;
const isInLine = (code: number): boolean => code !== 0x0a && code !== 0x0d;
const asciiPunctuation = /[!-/:-@[-`{-~]/;
/** Line ends, `&` and `\`: where a longer spelling may begin. */
const special: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x26, 0x5c]);
