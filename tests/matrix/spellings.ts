/**
 * Every way we know to write a phrase so that a reader still reads it and a
 * word search does not find it. `kind` tells where a spelling can be used:
 * `text` anywhere, `entity` where character references are decoded, `html`
 * where inline elements are, `markdown` where Markdown is.
 */
export interface Spelling {
  readonly name: string;
  readonly kind: 'text' | 'entity' | 'html' | 'markdown';
  /** The phrase respelled, or the phrase itself where there is nothing to do. */
  readonly write: (phrase: string) => string;
}

const cyrillic: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  S: 'Ѕ',
  T: 'Т',
  X: 'Х',
};
const greek: Record<string, string> = {
  o: 'ο',
  v: 'ν',
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Η',
  I: 'Ι',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  P: 'Ρ',
  T: 'Τ',
  X: 'Χ',
  Z: 'Ζ',
};

const each = (phrase: string, change: (character: string) => string): string => Array.from(phrase, change).join('');

const swap = (table: Record<string, string>) => (phrase: string) =>
  each(phrase, (character) => table[character] ?? character);

const spaces = (by: string) => (phrase: string) => phrase.replaceAll(' ', by);

/** Put something into every word of two letters or more, after its first letter. */
const insideWords = (by: string) => (phrase: string) =>
  phrase.replace(/(\p{L})(?=\p{L})/gu, (first, _letter, offset: number) =>
    offset === 0 || !/\p{L}/u.test(phrase[offset - 1] ?? '') ? first + by : first,
  );

const shift = (from: RegExp, to: number) => (phrase: string) =>
  phrase.replace(from, (character) => String.fromCodePoint(to + character.charCodeAt(0) - (character < 'a' ? 65 : 97)));

const wholeMiddle = (open: string, close: string) => (phrase: string) =>
  phrase.replace(/(\p{L})(\p{L})/u, (_pair, first: string, second: string) => first + open + second + close);

/** Digits that look like letters. */
const leet: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', s: '5', t: '7' };

/** The first word letter by letter. */
const spelledOut = (separator: string) => (phrase: string) =>
  phrase.replace(/^\p{L}{3,}/u, (word) => Array.from(word).join(separator));

/** Every word of letters alone letter by letter, with hardly more between the words. */
const allSpelledOut = (phrase: string): string =>
  phrase.replace(/(?<![\p{L}\p{N}-])\p{L}{3,}(?![\p{L}\p{N}-])/gu, (word) => Array.from(word).join(' '));

export const spellings: readonly Spelling[] = [
  { name: 'as it is', kind: 'text', write: (phrase) => phrase },
  { name: 'capitals', kind: 'text', write: (phrase) => phrase.toUpperCase() },
  { name: 'small letters', kind: 'text', write: (phrase) => phrase.toLowerCase() },
  { name: 'two spaces', kind: 'text', write: spaces('  ') },
  { name: 'no-break space', kind: 'text', write: spaces('\u00a0') },
  { name: 'narrow no-break space', kind: 'text', write: spaces('\u202f') },
  { name: 'ideographic space', kind: 'text', write: spaces('\u3000') },
  { name: 'hyphen', kind: 'text', write: spaces('-') },
  { name: 'non-breaking hyphen', kind: 'text', write: spaces('\u2011') },
  { name: 'en dash', kind: 'text', write: spaces('\u2013') },
  { name: 'soft hyphen', kind: 'text', write: insideWords('\u00ad') },
  { name: 'zero-width space', kind: 'text', write: insideWords('\u200b') },
  { name: 'zero-width joiner', kind: 'text', write: insideWords('\u200d') },
  { name: 'word joiner', kind: 'text', write: insideWords('\u2060') },
  { name: 'variation selector', kind: 'text', write: insideWords('\ufe0f') },
  { name: 'combining grapheme joiner', kind: 'text', write: insideWords('\u034f') },
  {
    name: 'full width',
    kind: 'text',
    write: (phrase) => phrase.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  },
  { name: 'Cyrillic look-alikes', kind: 'text', write: swap(cyrillic) },
  { name: 'Greek look-alikes', kind: 'text', write: swap(greek) },
  {
    name: 'mathematical bold',
    kind: 'text',
    write: (phrase) => shift(/[a-z]/g, 0x1d41a)(shift(/[A-Z]/g, 0x1d400)(phrase)),
  },
  {
    name: 'mathematical sans-serif',
    kind: 'text',
    write: (phrase) => shift(/[a-z]/g, 0x1d5ba)(shift(/[A-Z]/g, 0x1d5a0)(phrase)),
  },
  {
    name: 'circled letters',
    kind: 'text',
    write: (phrase) => shift(/[a-z]/g, 0x24d0)(shift(/[A-Z]/g, 0x24b6)(phrase)),
  },
  {
    name: 'subscript digits',
    kind: 'text',
    write: (phrase) => phrase.replace(/\d/g, (d) => String.fromCodePoint(0x2080 + Number(d))),
  },
  {
    name: 'ligatures',
    kind: 'text',
    write: (phrase) => phrase.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  },
  { name: 'combining accent', kind: 'text', write: insideWords('\u0323') },
  {
    name: 'digits for letters',
    kind: 'text',
    write: (phrase) => phrase.replace(/(?<=\p{L})[oiest](?=\p{L})/iu, (letter) => leet[letter.toLowerCase()] ?? letter),
  },
  { name: 'letters apart by dots', kind: 'text', write: spelledOut('·') },
  { name: 'letters apart by signs', kind: 'text', write: spelledOut(' 🔒 ') },
  { name: 'letters of all words apart', kind: 'text', write: allSpelledOut },
  {
    name: 'numeric reference',
    kind: 'entity',
    write: (phrase) => phrase.replace(/\p{L}/u, (c) => `&#${c.codePointAt(0)};`),
  },
  {
    name: 'hexadecimal reference',
    kind: 'entity',
    write: (phrase) => phrase.replace(/\p{L}(?=\P{L}|$)/u, (c) => `&#x${(c.codePointAt(0) ?? 0).toString(16)};`),
  },
  { name: 'named no-break space', kind: 'entity', write: spaces('&nbsp;') },
  { name: 'named soft hyphen', kind: 'entity', write: insideWords('&shy;') },
  { name: 'inline element', kind: 'html', write: wholeMiddle('<b>', '</b>') },
  { name: 'nested inline elements', kind: 'html', write: wholeMiddle('<span><i>', '</i></span>') },
  { name: 'word break opportunity', kind: 'html', write: insideWords('<wbr>') },
  { name: 'comment inside', kind: 'html', write: wholeMiddle('<!-- -->', '') },
  { name: 'strong inside', kind: 'markdown', write: wholeMiddle('**', '**') },
  {
    name: 'emphasis around a word',
    kind: 'markdown',
    write: (phrase) => phrase.replace(/^\S+/, (word) => `*${word}*`),
  },
  { name: 'link around', kind: 'markdown', write: (phrase) => `[${phrase}](#there)` },
  { name: 'two links', kind: 'markdown', write: (phrase) => phrase.replace(/^(\p{L})(.+)$/su, '[$1](#one)[$2](#two)') },
  { name: 'line break', kind: 'markdown', write: spaces('\n') },
];

/** Both spellings at once, the second written over the first. */
export function pairOf(first: Spelling, second: Spelling): Spelling {
  return {
    name: `${first.name} + ${second.name}`,
    kind: second.kind === 'text' ? first.kind : second.kind,
    write: (phrase) => second.write(first.write(phrase)),
  };
}
