/** Names with their short forms: brackets that open no clause. */
import type { Token } from '../../token.ts';

/** "The General Data Protection Regulation (GDPR) is": index of the closing bracket of a name's own short form, or -1. */
export function abbreviationAt(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex(({ word }, at) => at > open && at <= open + 4 && word === ')');
  if (close < 0 || open < 2) return -1;
  const short = tokens
    .slice(open + 1, close)
    .map(({ raw }) => raw)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}{2,}s?$/u.test(short)) return -1;
  const letters = short.replace(/s$/u, '').toLowerCase();
  const long = tokens
    .slice(Math.max(0, open - letters.length - 3), open)
    .flatMap(({ kind, raw, word }) =>
      kind === 'mention' ? raw.toLowerCase().split(/[\s-]+/u) : kind === 'word' ? [word] : [],
    );
  // Its first and last letters begin words of the long form, the last of them the nearest.
  return long.at(-1)?.startsWith(letters.at(-1) ?? '') === true &&
    long.some((word) => word.startsWith(letters[0] ?? '')) &&
    long.length >= 2
    ? close
    : -1;
}

/** "GDPR (General Data Protection Regulation) asks": index of the closing bracket of a short name's long form, or -1. */
export function longFormAt(tokens: readonly Token[], open: number): number {
  const short = tokens[open - 1];
  const close = tokens.findIndex(({ word }, at) => at > open && at <= open + 9 && word === ')');
  if (short === undefined || close < open + 3 || !/^\p{Lu}{2,}\s?\d?$/u.test(short.raw)) return -1;
  const words = tokens.slice(open + 1, close).filter(({ word }) => !['and', 'of', 'the', 'for'].includes(word));
  const isNamed = words.every(({ kind, raw }) => kind === 'word' && /^[\p{Lu}\d]/u.test(raw));
  return isNamed && words[0]?.raw[0] === short.raw[0] ? close : -1;
}
