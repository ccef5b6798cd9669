/** Numbers written out: `ninety-eight`, `a hundred`, and the letter of `50k`. */
import type { WordToken } from '../text/tokens.ts';

const small =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens: ReadonlySet<string> = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));

/** What a number before it is multiplied by. */
const magnitudes: ReadonlySet<string> = new Set('dozen hundred thousand million billion trillion'.split(' '));

/** Words that are numbers by themselves. `One` is an article too often. */
const words: ReadonlySet<string> = new Set([...small.split(' '), ...tens, ...magnitudes]);

/** Letters right after digits. */
const multipliers: ReadonlySet<string> = new Set('k m mn mio bn'.split(' '));

/** Every word by which a number written out can end. */
export const numeralWords: readonly string[] = [...words, ...multipliers, 'one'];

/** The most words that a number has beside its first. */
export const longestNumeral = 6;

/** Whether a token is a number, or one of the words of a number written out. */
export function isNumeral(tokens: readonly WordToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { key } = token;
  if (isDigits(token) || words.has(key)) return true;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (multipliers.has(key)) return isDigits(before) && before?.end === token.start;
  if (key === 'one' && token.follows && tens.has(before?.key ?? '')) return true;
  if (key === 'a' || key === 'one') return after !== undefined && after.follows && magnitudes.has(after.key);
  return (
    key === 'and' &&
    token.follows &&
    magnitudes.has(before?.key ?? '') &&
    after !== undefined &&
    after.follows &&
    words.has(after.key)
  );
}

/** The other tokens of a number, from one of its ends on: `eight` and `ninety` before it. */
export function restOfNumeral(tokens: readonly WordToken[], from: number, step: 1 | -1): number[] {
  const rest: number[] = [];
  for (let at = from; rest.length < longestNumeral; at += step) {
    const [before, after] = step > 0 ? [at, at + 1] : [at - 1, at];
    if (!goesOn(tokens, before, after)) break;
    rest.push(at + step);
  }
  return rest;
}

function goesOn(tokens: readonly WordToken[], before: number, after: number): boolean {
  const [first, second] = [tokens[before], tokens[after]];
  if (!first || !second?.follows || !isNumeral(tokens, before) || !isNumeral(tokens, after) || isDigits(second))
    return false;
  return !isDigits(first) || magnitudes.has(second.key) || multipliers.has(second.key);
}

function isDigits(token: WordToken | undefined): boolean {
  return token !== undefined && /^\p{N}/u.test(token.key);
}
