/** Text as a terminal shows it: safe to print, measured, wrapped. */
import type { Excerpt } from '../report.ts';

/**
 * A text on one line, with nothing in it that moves the cursor, changes the
 * direction of writing, or ends the line: such characters are shown as codes.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

/** Columns a text takes; East Asian wide characters take two, marks none. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Mn}|\p{Me}|\p{Cf}/u.test(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

/** Unicode's East Asian Width W and F, by block. */
function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** A sentence with the meant words underlined, cut around them to a width. */
export function excerptLines({ text, start, end }: Excerpt, width: number): { sentence: string; underline: string } {
  let before = printable(text.slice(0, start));
  const words = printable(text.slice(start, end));
  let after = printable(text.slice(end));
  const room = width - columns(words);
  const left = Math.max(Math.floor(room / 2), room - columns(after));
  if (columns(before) > left) before = `…${keepEnd(before, left - 1)}`;
  const right = room - columns(before);
  if (columns(after) > right) after = `${keepStart(after, right - 1)}…`;
  return {
    sentence: before + words + after,
    underline: ' '.repeat(columns(before)) + '~'.repeat(Math.max(columns(words), 1)),
  };
}

function keepStart(text: string, width: number): string {
  let kept = '';
  for (const character of text) {
    if (columns(kept + character) > width) break;
    kept += character;
  }
  return kept;
}

function keepEnd(text: string, width: number): string {
  let kept = '';
  for (const character of Array.from(text).reverse()) {
    if (columns(character + kept) > width) break;
    kept = character + kept;
  }
  return kept;
}

/** Lines of at most a width, broken at spaces; a longer word stays whole. */
export function wrap(text: string, width: number | null): string[] {
  if (width === null) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
