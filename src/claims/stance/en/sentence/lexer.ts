import { unseenCharacters } from '../../../text/characters.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../token.ts';

/** Irregular contractions; `n't`, `'re` and their kind follow a rule. */
const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ['cannot', ['can', 'not']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  // Written in haste.
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'have', 'has', 'had', 'could', 'would', 'should'].map(
    (verb): [string, string[]] => [`${verb}nt`, [verb, 'not']],
  ),
  ['wont', ['will', 'not']],
  ['cant', ['can', 'not']],
  ['w/o', ['without']],
]);

/** Words after which `'s` is "is"; after a noun it is taken as possessive. */
const pronouns = new Set(
  'it that this there here what who where how when he she everything everyone nothing'.split(' '),
);

const suffixes: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** The possessive ending, kept as a token of its own. */
export const possessive = "'s";

/** Letters, digits and marks that combine with them; ignorable code points may stand between. */
const letter = /[\p{L}\p{N}\p{M}]/u;
const ignorable = new RegExp(`[${unseenCharacters}]`, 'u');
const apostrophes = new Set(["'", '’', '‘', 'ʼ', '＇']);
const dashes = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−']);
/** A mark that joins two words into one identifier or compound. */
const joints = new Set(['-', '‐', '‑', '–', '−', '_', '.', '/', '@', '#', '+', '&', '=', ':', '\\']);

/**
 * The tokens of a stretch of a passage.
 *
 * White space and ignorable code points are dropped, but which marks touched
 * which words is kept, because `uptime-kuma` is a name and `uptime - 99 %` is
 * not.
 *
 * @param mention Becomes exactly one token, whatever it holds.
 */
export function lex(
  text: string,
  span: { readonly start: number; readonly end: number },
  mention: { readonly start: number; readonly end: number } | null,
): Token[] {
  const out: Token[] = [];
  let at = span.start;
  let glue: string | null = null;
  while (at < span.end) {
    if (mention !== null && at >= mention.start && at < mention.end) {
      const raw = fold(text.slice(mention.start, mention.end)).cased;
      out.push({ word: '§', raw, start: mention.start, end: mention.end, kind: 'mention', glue });
      at = mention.end;
      glue = '';
      continue;
    }
    const limit = mention !== null && at < mention.start ? Math.min(span.end, mention.start) : span.end;
    const char = String.fromCodePoint(text.codePointAt(at) ?? 32);
    if (/\s/u.test(char)) {
      glue = null;
      at += char.length;
    } else if (ignorable.test(char)) {
      at += char.length;
    } else if (abbreviationAt(text, at) > at && abbreviationAt(text, at) <= limit) {
      const end = abbreviationAt(text, at);
      out.push({ word: abbreviationWord(text, at), raw: text.slice(at, end), start: at, end, kind: 'word', glue });
      at = end;
      glue = '';
    } else if (letter.test(char)) {
      const end = wordEnd(text, at, limit);
      pushWord(out, text.slice(at, end), at, end, glue);
      at = end;
      glue = '';
    } else {
      at = pushMark(out, text, at, limit, char, glue);
      const next = text.codePointAt(at);
      const isTight = glue !== null && next !== undefined && letter.test(String.fromCodePoint(next));
      if (isTight && joints.has(char)) {
        out.pop();
        glue = dashes.has(char) ? '-' : char;
      } else {
        glue = '';
      }
    }
  }
  return out;
}

/** What such an abbreviation is called among the words. */
function abbreviationWord(text: string, at: number): string {
  return text[at + 1] === '.' ? text.slice(at, at + 3).toLowerCase() : 'nr';
}

/** Where `e.g.`, `i.e.` or the `No.` of a number ends that begins here, full stop and all; else where it began. */
function abbreviationAt(text: string, at: number): number {
  if (text[at + 1] === '.') {
    abbreviated.lastIndex = at;
    return abbreviated.test(text) ? abbreviated.lastIndex : at;
  }
  const isFirst = at === 0 || !letter.test(text[at - 1] ?? '');
  if (!isFirst || (text[at] !== 'N' && text[at] !== 'n')) return at;
  numbered.lastIndex = at;
  return numbered.test(text) ? numbered.lastIndex : at;
}

const abbreviated = /(?:e\.g|i\.e)\b\.?/iuy;

/** "No. 4711": the number of a paper, and no "no", which stands before "no 24/7 support". */
const numbered = /no\.\s?(?=\d)/iuy;

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 32);
    const next = text.codePointAt(at + char.length);
    const isInner = next !== undefined && at + char.length < limit && letter.test(String.fromCodePoint(next));
    const isDecimal = (char === '.' || char === ',') && /\p{N}/u.test(text[at - 1] ?? '') && isInner;
    const goesOn =
      letter.test(char) ||
      ignorable.test(char) ||
      (apostrophes.has(char) && at > from && isInner) ||
      (isDecimal && /\p{N}/u.test(String.fromCodePoint(next)));
    if (!goesOn) break;
    at += char.length;
  }
  return at;
}

function pushWord(out: Token[], raw: string, start: number, end: number, glue: string | null): void {
  const plain = fold(raw).cased;
  for (const [index, word] of expand(plain.toLowerCase()).entries()) {
    out.push({ word, raw: plain, start, end, kind: 'word', glue: index === 0 ? glue : '' });
  }
}

function expand(word: string): readonly string[] {
  const known = contractions.get(word);
  if (known !== undefined) return known;
  if (!word.includes("'")) return [word];
  for (const [suffix, full] of suffixes) {
    if (word.endsWith(suffix)) return [word.slice(0, -suffix.length), full];
  }
  if (word.endsWith("'s")) {
    const stem = word.slice(0, -2);
    return [stem, pronouns.has(stem) ? 'is' : possessive];
  }
  return [word];
}

function pushMark(out: Token[], text: string, from: number, limit: number, char: string, glue: string | null): number {
  let end = from + char.length;
  while (end < limit && text.startsWith(char, end)) end += char.length;
  const raw = text.slice(from, end);
  const word = dashes.has(char) ? '—' : quoteOf(char);
  out.push({ word, raw, start: from, end, kind: 'mark', glue });
  return end;
}

function quoteOf(char: string): string {
  if ('"“”„«»＂'.includes(char)) return '"';
  return char;
}
