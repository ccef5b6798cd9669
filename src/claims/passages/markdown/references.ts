import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/**
 * Decode the character reference that stands at `at`, as CommonMark does.
 *
 * @returns What it reads and where it ends, or `null` when `&` is just that.
 * @see https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function referenceAt(source: string, at: number): { text: string; end: number } | null {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (!match) return null;
  const text = decode(match);
  return text === null ? null : { text, end: at + match[0].length };
}

const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9A-Za-z]{1,31}));/y;

function decode([, hexadecimal, decimal, name]: RegExpExecArray): string | null {
  if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16);
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
  return decodeNamedCharacterReference(name ?? '') || null;
}
