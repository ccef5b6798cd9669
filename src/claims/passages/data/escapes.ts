/** Places of a quoted or folded scalar's words: YAML in its five styles, and JSON. */
import { passageBuilder, type BuiltText, type PassageBuilder } from '../builder.ts';
import type { Range } from '../markdown/align.ts';

export type Quoting = 'plain' | 'single' | 'double';

/**
 * Place a scalar of a flow style. Line folding and escapes become indivisible.
 *
 * @param value As a parser read it.
 * @param range What stands between the quotes.
 */
export function placedFlow(value: string, source: string, range: Range, quoting: Quoting): BuiltText {
  const builder = passageBuilder();
  let v = 0;
  let s = range.from;
  while (v < value.length) {
    const spelled = foldAt(source, s, range.to) ?? escapeAt(source, s, quoting);
    if (spelled && spelled.end <= range.to && value.startsWith(spelled.text, v)) {
      builder.replace(spelled.text, s, spelled.end);
      v += spelled.text.length;
      s = spelled.end;
      continue;
    }
    const length = sameLength(value, v, source, s, range.to);
    if (length === 0) return whole(value, range);
    builder.copy(value.slice(v, v + length), s);
    v += length;
    s += length;
  }
  return builder.build();
}

/**
 * Place a block scalar (`|`, `>`): the words of each line stand in the source,
 * what is between them is line ends and indentation.
 *
 * @param range The lines after the header.
 */
export function placedBlock(value: string, source: string, range: Range): BuiltText {
  const builder = passageBuilder();
  let v = 0;
  let gapStart = range.from;
  for (const match of source.slice(range.from, range.to).matchAll(/[^\r\n]+/g)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = range.from + match.index + match[0].indexOf(words);
    const end = v + (value.slice(v).match(/^\s*/)?.[0].length ?? 0);
    if (!value.startsWith(words, end)) return whole(value, range);
    addGap(builder, value.slice(v, end), gapStart, start);
    builder.copy(words, start);
    v = end + words.length;
    gapStart = start + words.length;
  }
  addGap(builder, value.slice(v), gapStart, range.to);
  return builder.build();
}

function addGap(builder: PassageBuilder, gap: string, from: number, to: number): void {
  if (from === to) builder.insert(gap);
  else builder.replace(gap, from, to);
}

function whole(value: string, { from, to }: Range): BuiltText {
  const builder = passageBuilder();
  builder.replace(value, from, to);
  return builder.build();
}

interface Spelled {
  readonly text: string;
  readonly end: number;
}

/** A line end in a flow scalar is a space; each further one is a line end. */
function foldAt(source: string, at: number, to: number): Spelled | null {
  let end = at;
  let lines = 0;
  for (; end < to; end += 1) {
    const character = source[end];
    if (character === '\n' || (character === '\r' && source[end + 1] !== '\n')) lines += 1;
    else if (character !== ' ' && character !== '\t' && character !== '\r') break;
  }
  if (lines === 0) return null;
  return { text: lines === 1 ? ' ' : '\n'.repeat(lines - 1), end };
}

function escapeAt(source: string, at: number, quoting: Quoting): Spelled | null {
  if (quoting === 'single') return source.startsWith("''", at) ? { text: "'", end: at + 2 } : null;
  if (quoting === 'plain' || source[at] !== '\\') return null;
  escape.lastIndex = at;
  const match = escape.exec(source);
  if (!match) return null;
  const end = at + match[0].length;
  const [, hexadecimal, letter = ''] = match;
  if (hexadecimal !== undefined) return { text: fromHexadecimal(hexadecimal.slice(1)), end };
  return { text: escapes.get(letter) ?? (/\s/.test(letter) ? '' : letter), end };
}

/** A backslash before a line end joins the lines. */
const escape = /\\(?:(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|((?:\r\n|\n|\r)[ \t]*|[^]))/y;

/** @see https://yaml.org/spec/1.2.2/#57-escaped-characters */
const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1B'],
  ['N', '\x85'],
  ['_', '\xA0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['\t', '\t'],
]);

function fromHexadecimal(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code > 0x10_ffff ? '' : String.fromCodePoint(code);
}

/** How long value and source go on alike, up to what may be spelled otherwise. */
function sameLength(value: string, v: number, source: string, s: number, to: number): number {
  let length = 0;
  while (
    s + length < to &&
    v + length < value.length &&
    value[v + length] === source[s + length] &&
    (length === 0 || !special.has(source.charAt(s + length)))
  ) {
    length += 1;
  }
  return length;
}

const special: ReadonlySet<string> = new Set(['\\', "'", ' ', '\t', '\n', '\r']);
