/** A piece of JSON: a mark, a string, another value (`literal`), the end, or none of these. */
export interface JsonToken {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal' | 'end' | 'unknown';
  readonly from: number;
  readonly to: number;
}

/** Take the token that stands at `at`, white space before it left out. */
export function jsonTokenAt(text: string, at: number): JsonToken {
  const from = skipSpace(text, at);
  const character = text.charAt(from);
  if (character === '') return { kind: 'end', from, to: from };
  if (isMark(character)) return { kind: character, from, to: from + 1 };
  if (character === '"') return stringAt(text, from);
  literal.lastIndex = from;
  const match = literal.exec(text);
  if (match) return { kind: 'literal', from, to: from + match[0].length };
  return { kind: 'unknown', from, to: from + 1 };
}

/** @see https://www.rfc-editor.org/rfc/rfc8259#section-3 and section 6 */
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function isMark(character: string): character is '{' | '}' | '[' | ']' | ',' | ':' {
  return '{}[],:'.includes(character);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (' \t\r\n'.includes(text[next] ?? 'x')) next += 1;
  return next;
}

function stringAt(text: string, from: number): JsonToken {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return { kind: 'string', from, to: at + 1 };
    if (code < space) break;
    if (code !== backslash) continue;
    stringEscape.lastIndex = at;
    const match = stringEscape.exec(text);
    if (!match) return { kind: 'unknown', from: at, to: at + 2 };
    at += match[0].length - 1;
  }
  return { kind: 'unknown', from, to: at };
}

const stringEscape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const quote = 0x22;
const space = 0x20;
const backslash = 0x5c;
