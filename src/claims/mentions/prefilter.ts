/**
 * Whether a raw file can name any claim, told before anything is parsed.
 *
 * The raw text is read once. Its words are looked up in a trie of all words of
 * all phrases; at the last word of a phrase, the words before it are looked for
 * among those just read. Where markup stands between them, it is enough that
 * they are all in the same block of text; where markup or an escape stands
 * within words, the block's letters are searched without regard to words.
 *
 * Sound: `false` means no passage of the file names a claim, whatever its
 * format. Property tests hold it against the unfiltered path.
 */
import { plainCharacter } from '../words/characters.ts';
import { isDisguise, undisguised } from '../words/disguises.ts';
import { fold } from '../words/fold.ts';
import { frontMatterOf } from '../words/front-matter.ts';
import type { Format } from '../types.ts';
import { isAbbreviation } from '../words/tokens.ts';
import { isUnspaced } from '../words/unspaced.ts';
import { spacedKey } from '../words/words-of-key.ts';
import { longestNumeral, numeralWords } from './numerals.ts';
import { hashOn, type Misspellings } from './misspellings.ts';
import type { Sequence, Word } from './phrase.ts';

export interface Prefilter {
  /** Next node by node × {@link letters} + letter; 0 is none. */
  readonly next: Int32Array;
  /** The word that ends at a node, 0 for none. */
  readonly words: Int32Array;
  /** The word whose every continuation counts, at the node where it ends; 0 for none. */
  readonly beginnings: Int32Array;
  readonly size: number;
  /** By the word they end with: the phrases. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** Every phrase once, as the words that have to be there. */
  readonly all: readonly Phrase[];
  readonly misspellings: Misspellings;
  /** What a word of a phrase is called. */
  readonly ids: ReadonlyMap<string, number>;
}

/** A phrase backwards: the words that may stand at each place, and how many others may come between. */
interface Phrase {
  readonly slots: readonly (readonly number[])[];
  readonly within: readonly number[];
  /** Whether a sign may stand before the word that otherwise ends a thought. */
  readonly marked: readonly boolean[];
  /** Whether it is of a script without spaces, whose words the filter cannot tell apart: they only have to be near. */
  readonly isLoose: boolean;
}

const letters = 36;
/** The letter that a plural ends with: keys go without it. */
const plural = 18;
const root = 1;
/** The word that any number is, and the one that any word with a letter is which no trie holds. */
const number = 1;
const foreign = 2;

/** Look-alikes within ASCII share a letter: `l` and `1` are `i`, `0` is `o`. */
function letterIndex(code: number): number {
  if (code >= 97 && code <= 122) return code === 108 ? 8 : code - 97;
  if (code >= 65 && code <= 90) return code === 76 ? 8 : code - 65;
  if (code === 48) return 14;
  if (code === 49) return 8;
  return code >= 50 && code <= 57 ? 26 + code - 48 : -1;
}

/** From here on letters are digits that nothing else looks like. */
const twoOf = letterIndex(50);

const letterOf = Int8Array.from({ length: 128 }, (_, code) => letterIndex(code));

/** What an ASCII character between words does. */
const acts = { plain: 0, letter: 1, break: 2, markup: 3, within: 4, open: 5, entity: 6, backslash: 7, line: 8, sign: 9, close: 10, quote: 11 } as const;
const action = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (letterIndex(code) >= 0) action[code] = acts.letter;
  else if ('.,;:!?|'.includes(character)) action[code] = acts.break;
  else if ('*~`'.includes(character) || (code < 32 && !'\t\n\r\f\v'.includes(character)) || code === 127) action[code] = acts.within;
  else if (character === '<') action[code] = acts.open;
  else if (character === '&') action[code] = acts.entity;
  else if (character === '\\') action[code] = acts.backslash;
  else if (character === '\n') action[code] = acts.line;
  else if ('#%'.includes(character)) action[code] = acts.sign;
  else if (')]}>'.includes(character)) action[code] = acts.close;
  else if ('[({=+@$^'.includes(character)) action[code] = acts.markup;
  else if (character === '"') action[code] = acts.quote;
}

/** Make a prefilter of the sequences that phrases stand for. */
export function compilePrefilter(sequences: readonly Sequence[], misspellings: Misspellings): Prefilter {
  const trie = new Trie();
  // The words of one compilation are shared between its sequences.
  const slots = new Map<Word, readonly number[]>();
  const slotOf = (word: Word): readonly number[] => {
    const known = slots.get(word);
    if (known !== undefined) return known;
    const { kind, keys } = word;
    // Numbers may be written out; what is left of them stands between.
    const isWritten = kind === 'number' && word.written === '';
    const slot = isWritten ? [number, ...numeralWords.map((each) => trie.idOf(each, false))] : kind === 'number' ? [number] : keys.map((key) => trie.idOf(key, kind === 'beginning'));
    slots.set(word, slot);
    return slot;
  };
  const all = sequences.map((sequence): Phrase => {
    const backwards = sequence.toReversed();
    return { slots: backwards.map(slotOf), within: backwards.map(({ kind, within }) => (kind === 'number' ? within + longestNumeral : within)), marked: backwards.map(({ mark }) => mark !== ''), isLoose: sequence.some(({ keys }) => keys.some(isUnspaced)) };
  });
  const phrases: Phrase[][] = Array.from({ length: trie.size }, () => []);
  // A phrase is looked for wherever its last word may be.
  for (const phrase of all) for (const id of new Set(phrase.slots[0])) phrases[id]?.push(phrase);
  return { ...trie.build(), phrases, all, misspellings, ids: trie.ids };
}

/** The words of all phrases, by their letters. */
class Trie {
  /** Child by node × {@link letters} + letter. */
  readonly #children = new Map<number, number>();
  readonly #words = [0, 0];
  readonly #beginnings = [0, 0];
  readonly #known = { words: new Map<string, number>(), beginnings: new Map<string, number>() };
  #last = foreign;

  /** One more than the greatest id. */
  get size(): number {
    return this.#last + 1;
  }

  get ids(): ReadonlyMap<string, number> {
    return this.#known.words;
  }

  /** What a word is called; {@link foreign} where one of its letters is none that a trie holds. */
  idOf(key: string, isBeginning: boolean): number {
    const known = isBeginning ? this.#known.beginnings : this.#known.words;
    const id = known.get(key) ?? this.#add(key, isBeginning ? this.#beginnings : this.#words);
    known.set(key, id);
    return id;
  }

  #add(key: string, list: number[]): number {
    // A sign has no letters: it is read as what it is.
    if (isSign(key)) return ++this.#last;
    const path = Array.from(key.replace(/[.,']/g, ''), (character) => (character < '\u0080' ? (letterOf[character.charCodeAt(0)] ?? -1) : -1));
    if (path.includes(-1)) return foreign;
    // A digest is read as numbers with letters between.
    if (/\d/.test(key) && /[a-z]/.test(key)) return number;
    let node = root;
    for (const letter of path) node = this.#child(node * letters + letter);
    return (list[node] ||= ++this.#last);
  }

  #child(edge: number): number {
    const known = this.#children.get(edge);
    if (known !== undefined) return known;
    const child = this.#words.push(0) - 1;
    this.#beginnings.push(0);
    this.#children.set(edge, child);
    return child;
  }

  build(): Pick<Prefilter, 'next' | 'words' | 'beginnings' | 'size'> {
    const next = new Int32Array(this.#words.length * letters);
    for (const [edge, child] of this.#children) next[edge] = child;
    return { next, words: Int32Array.from(this.#words), beginnings: Int32Array.from(this.#beginnings), size: this.size };
  }
}

/** Elements at which a passage of HTML ends: no phrase goes over their tags. */
const blocks = new Set(
  ('address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 ' +
    'head header hgroup hr html legend li link main menu meta nav ol option p pre script section style summary table tbody td template textarea tfoot th thead title tr ul').split(' '),
);

/** What hides letters from a reader of raw text: all that is left is to parse. */
const hidden = /&#|&[A-Za-z][A-Za-z0-9]{1,31};|\\(?:u|U|x|N|[0-9a-fA-F])|%[0-9A-Fa-f]{2}|;\s*base64|\$\{|["'`]\s*\+\s*["'`]/;

/** How many words back are remembered; what is farther away counts as being in the same block. */
const memory = 1 << 9;

/** So many phrases that end alike are looked for at the word they end with; where more do, the word alone may name a claim. */
const mostPhrases = 500;

/** So many phrases are held against each block whose letters are broken up; where there are more, such a block may name a claim. */
const mostInAll = 10_000;

/** More tags than a sentence that is read over its blocks has between its ends. */
const blocksJoined = 24;

const gaps = { plain: 0, markup: 1, break: 2 } as const;

/**
 * Whether a raw text might name a claim; `false` is certain.
 *
 * @param raw A file's text, in whatever format.
 * @param format In Markdown a blank line ends a passage, in HTML the tag of a block;
 *   in other formats nothing is sure to.
 */
export function mightName(prefilter: Prefilter, raw: string, format?: Format): boolean {
  return (format === 'html' && isReordered(raw)) || new Reader(prefilter, raw, format).mightName();
}

/** Whether a page may show its words in another order than it has them: what is seen first has to be told by its tree. */
function isReordered(raw: string): boolean {
  return turned.test(raw) || lateHeads.test(raw) || (/<table\b/i.test(raw) && (lateParts.test(raw) || strayWords.test(raw)));
}

const turned = /\bdir\s*=\s*["']?\s*rtl|<bdo\b|\bdirection\s*:\s*rtl|bidi-override|row-reverse/i;

/** A summary or legend that is not the first of its own. */
const lateHeads = /<details\b[^<>]*>\s*(?!<summary\b)\S|<fieldset\b[^<>]*>\s*(?!<legend\b)\S/i;

const lateParts = /<\/t(?:[dhr]|body)\s*>\s*<(?:caption|thead)\b|<tfoot\b/i;

/** Words, or elements that are no part of a table, between its parts: they are put before it. */
const strayWords = /<(?:\/(?:td|th|tr|thead|tbody|tfoot|caption|colgroup)|table|thead|tbody|tfoot|tr|colgroup|col)\b[^<>]*>\s*(?:[^<\s]|<(?!\/?(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|script|style|template)\b))/i;

class Reader {
  readonly #filter: Prefilter;
  readonly #raw: string;
  readonly #isMarkdown: boolean;
  readonly #isHtml: boolean;
  /** Whether an apostrophe after a letter may begin a string, as in `return'…'`. */
  readonly #hasStrings: boolean;
  /** Per word read, modulo {@link memory}: what it is, under a second name, and what stood before it. */
  readonly #ids = new Int32Array(memory);
  readonly #others = new Int32Array(memory);
  readonly #before = new Uint8Array(memory);
  /** Per word of the trie: the block in which it was seen last. */
  readonly #seenIn: Int32Array;
  /** Whether keys are shown as words: `goldCertified` as “gold certified”. */
  readonly #hasKeys: boolean;
  readonly #signs: Readonly<Record<number, number>>;
  /** What `+` is called, 0 where no phrase has one. */
  readonly #plus: number;
  #count = 0;
  #block = 1;
  #blockFrom = 0;
  /** Whether words of this block are broken up, or letters hidden. */
  #isBroken = false;
  #gap: number = gaps.break;
  /** Single letters in a row, and where the last of them ends. */
  #spelled = 0;
  #spelledAt = 0;
  #spelledIn = 0;

  constructor(filter: Prefilter, raw: string, format: Format | undefined) {
    this.#filter = filter;
    this.#raw = raw;
    this.#isMarkdown = format === 'markdown';
    this.#isHtml = format === 'html';
    this.#hasStrings = format !== 'markdown' || /<s(?:cript|tyle)\b/i.test(raw);
    this.#seenIn = new Int32Array(filter.size);
    this.#hasKeys = format !== 'script' && format !== 'css';
    this.#signs = { 35: idOfSign(filter, 35), 37: idOfSign(filter, 37), 38: idOfSign(filter, 38), 43: idOfSign(filter, 43) };
    this.#plus = idOfSign(filter, 43);
  }

  mightName(): boolean {
    const raw = this.#raw;
    const end = raw.length;
    const blankLinesCountFrom = this.#isMarkdown ? blocksBegin(raw) : Infinity;
    let at = 0;
    let tagEnd = -1;
    while (at < end) {
      const code = raw.charCodeAt(at);
      if (code >= 128 || action[code] === acts.letter) {
        const after = this.#word(at);
        if (after < 0) return true;
        if (after > at) {
          // "500 plus customers": the word is part of the number before it.
          if (after - at === 4 && /^plus$/i.test(raw.slice(at, after))) this.#widen(gaps.markup);
          at = after;
          continue;
        }
        // Signs may stand between the letters of a word that is spelled out.
        if (this.#spelled > 0 && at - this.#spelledAt > 4 && !isNear(raw, this.#spelledAt, at)) this.#spelled = 0;
        const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
        if (this.#other(character)) return true;
        at += character.length;
        continue;
      }
      const does = action[code];
      if (does === acts.line) {
        if (at >= blankLinesCountFrom && isBlankLine(raw, at + 1)) {
          if (this.#endBlock(at)) return true;
        }
      } else if (does === acts.break) {
        // `SOC.2` is a name with its number, and `gold.certified` a key.
        const isName = code === 46 ? isInName(raw, at) || isAbbreviated(raw, at) : code === 58 && isInName(raw, at);
        this.#widen(isName ? gaps.markup : gaps.break);
      } else if (does === acts.markup) {
        this.#widen(gaps.markup);
        if (code === 43 && this.#plus !== 0 && this.#readSign(this.#plus)) return true;
        if (code === 36 || code === 43 || code === 123) this.#isBroken ||= hiddenAt(raw, at);
        if (code === 36 || code === 64) this.#isBroken ||= isLetterAt(raw, at + 1) || isLetterAt(raw, at - 1);
      } else if (code === 45) {
        this.#isBroken ||= isDividing(raw, at);
      } else if (does === acts.within) {
        this.#widen(gaps.markup);
        if (isLetterAt(raw, at - 1) || isLetterAt(raw, at + 1)) this.#isBroken ||= isGlue(raw, at);
      } else if (does === acts.close) {
        this.#widen(gaps.markup);
        if (isLetterAt(raw, at + 1)) this.#isBroken = true;
      } else if (does === acts.quote) {
        // Strings side by side are shown as one.
        this.#isBroken ||= /^"\s*["']/.test(raw.slice(at, at + 12));
      } else if (does === acts.entity) {
        this.#widen(gaps.markup);
        if (this.#read(this.#signs[code] ?? 0)) return true;
        this.#isBroken ||= isEntityAt(raw, at);
        const reference = between.exec(raw.slice(at, at + 10))?.[0];
        if (reference !== undefined) {
          // It stands for a sign between words: its own letters are none.
          this.#widen(gaps.markup);
          at += reference.length;
          continue;
        }
      } else if (does === acts.backslash) {
        this.#widen(gaps.markup);
        if (isLetterAt(raw, at + 1) || isLetterAt(raw, at - 1)) this.#isBroken = true;
      } else if (does === acts.sign) {
        if (code === 37 && isHexAt(raw, at + 1) && isHexAt(raw, at + 2)) this.#isBroken = true;
        if (this.#read(this.#signs[code] ?? 0)) return true;
      } else if (does === acts.open) {
        // A tag within a tag is none, and neither is an end tag without a beginning.
        if (this.#isHtml && at > tagEnd && isBlockTag(raw, at)) {
          if (this.#endBlock(at)) return true;
        } else {
          if (this.#isHtml && at > tagEnd && /[A-Za-z/!?]/.test(raw.charAt(at + 1))) tagEnd = endOfTag(raw, at);
          this.#widen(gaps.markup);
          if (isLetterAt(raw, at - 1)) this.#isBroken = true;
        }
      }
      at++;
    }
    return this.#endBlock(end);
  }

  /** A character that is no letter: in full width, a sign is still read aloud. */
  #other(character: string): boolean {
    const plain = plainCharacter(character);
    // `⑵` and `℀` are words with signs about them.
    if (plain.length > 1) for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) if (this.#readApart(word)) return true;
    for (const part of plain) {
      const sign = this.#signs[part.charCodeAt(0)] ?? 0;
      if (sign !== 0 && this.#readSign(sign)) return true;
      if (action[part.charCodeAt(0)] === acts.break) this.#widen(plain === '.' ? gaps.markup : gaps.break);
      if (part === '-') this.#isBroken = true;
      // "500＋ customers": a plus is part of the number before it.
      if (part === '+') this.#widen(gaps.markup);
    }
    return false;
  }

  /** A sign in a place where other readings of the text have none. */
  #readSign(id: number): boolean {
    this.#widen(gaps.markup);
    const isEnd = this.#read(id);
    this.#widen(gaps.markup);
    return isEnd;
  }

  #widen(gap: number): void {
    // Markup may hide that two words are neighbours; nothing makes up for it.
    if (gap === gaps.markup || this.#gap === gaps.plain) this.#gap = gap;
  }

  /** Read words that stand together; where they end, the start where there is none, -1 where a claim may be named. */
  #word(start: number): number {
    const raw = this.#raw;
    this.#open(start);
    let isUnseen = false;
    let isKey = false;
    let at = start;
    for (; at < raw.length; at++) {
      const code = raw.charCodeAt(at);
      if (code < 128) {
        const letter = letterOf[code] ?? -1;
        if (letter >= 0) {
          if (this.#letter(letter, code < 58 ? 2 : 1, at)) return -1;
          if (code >= 65 && code <= 90 && at > start) isKey = true;
        } else if (this.#isPoint(at, 1, code)) {
          if (this.#piece(at)) return -1;
        } else if (!this.#isApostrophe(at, code)) break;
        continue;
      }
      const isPair = code >= 0xd800 && code < 0xdc00;
      const plain = plainCharacter(isPair ? raw.slice(at, at + 2) : raw.charAt(at));
      if (plain.length === 1 && this.#isPoint(at, isPair ? 2 : 1, plain.charCodeAt(0))) {
        if (this.#piece(at)) return -1;
        if (isPair) at++;
        continue;
      }
      // A character that nobody sees ends nothing; a sign or a space does.
      if (plain !== '' && !/^[\p{L}\p{N}']+$/u.test(plain)) {
        this.#isBroken ||= isDisguise(code) || /[\p{L}\p{N}]/u.test(plain);
        break;
      }
      if (plain === '') {
        isUnseen = true;
        this.#isBroken ||= isDisguise(code);
      }
      for (const part of plain) {
        if (part === "'") continue;
        const letter = part < '\u0080' ? (letterOf[part.charCodeAt(0)] ?? -1) : -1;
        if (this.#letter(letter, kindOf(part), at)) return -1;
        isKey = true;
      }
      if (isPair) at++;
    }
    if (this.#length === 0 && this.#numberFrom < 0) return isUnseen ? at : start;
    this.#spelledAt = at;
    if (this.#kind === 2 && isDivided(raw, at)) this.#isBroken = true;
    if (this.#close(at)) return -1;
    return isKey && this.#hasKeys && this.#key(raw.slice(start, at)) ? -1 : at;
  }

  #isApostrophe(at: number, code: number): boolean {
    if (code !== 39 || this.#kind !== 1 || !isLetterAt(this.#raw, at + 1)) return false;
    this.#isBroken ||= this.#hasStrings;
    return true;
  }

  /** A point or comma between the digits of a number, or of two: digits of other scripts are digits too. */
  #isPoint(at: number, length: number, code: number): boolean {
    if (this.#kind !== 2 || (code !== 46 && code !== 44 && code !== 183)) return false;
    return isDigitAt(this.#raw, at + length) || (this.#raw.charCodeAt(at + length) >= 128 && isForeignDigitAt(this.#raw, at + length));
  }

  // The number being read: where its first piece begins, -1 where it is in one piece.
  #numberFrom = -1;
  /** How many numbers of several pieces a phrase has. */
  #seenNumbers = 0;

  /**
   * A piece of a number ends. In one place `2,2025` is a number, in another two
   * values: both readings count.
   */
  #piece(at: number): boolean {
    const from = this.#numberFrom < 0 ? this.#from : this.#numberFrom;
    this.#numberFrom = -1;
    if (this.#close(at)) return true;
    this.#numberFrom = from;
    this.#open(at);
    this.#spelled = 0;
    this.#gap = gaps.markup;
    return false;
  }

  /** The number whose last piece has just been read is one word, too, and so is each value that commas divide it into, or points in a key. */
  #joined(end: number): boolean {
    const written = this.#raw.slice(this.#numberFrom, end);
    this.#numberFrom = -1;
    this.#spelled = 0;
    const before = this.#seenNumbers;
    if (this.#noteNumber(written)) return true;
    for (const between of [',', '.']) if (written.includes(between) && written.split(between).some((value) => this.#noteNumber(value))) return true;
    // A phrase may end with the last of them, and have another before it.
    return this.#seenNumbers > before && (this.#isPhraseEnd(number) || this.#isPhraseEnd(this.#filter.words[this.#node] ?? 0));
  }

  #noteNumber(written: string): boolean {
    const { next, words, beginnings } = this.#filter;
    let node = root;
    for (const letter of lettersIn(written)) {
      node = next[node * letters + letter] ?? 0;
      if (node === 0) return false;
      const beginning = beginnings[node] ?? 0;
      if (beginning !== 0 && this.#note(beginning)) return true;
    }
    const own = words[node] ?? 0;
    if (own !== 0) this.#seenNumbers++;
    return own !== 0 && this.#note(own);
  }

  /** The words of a key: `goldCertified` is “gold certified” where keys are shown as words. */
  #key(written: string): boolean {
    if (!humps.test(written)) return false;
    const parts = spacedKey(written).split(' ');
    return parts.some((part) => this.#readApart(part));
  }

  /** A word in a place where other readings of the text have none, or another. */
  #readApart(word: string): boolean {
    this.#widen(gaps.markup);
    this.#open(0);
    if (word.length === 1) this.#isBroken = true;
    for (const part of fold(word).text) {
      if (part < '\u0080' ? letterOf[part.charCodeAt(0)] === -1 : !/[\p{L}\p{N}]/u.test(part)) continue;
      if (this.#letter(part < '\u0080' ? (letterOf[part.charCodeAt(0)] ?? -1) : -1, kindOf(part), 0)) return true;
    }
    if (this.#close(0)) return true;
    this.#widen(gaps.markup);
    return false;
  }

  // The word being read: where it begins, where it is in the trie and was before its last letter, and what it began with.
  #from = 0;
  #node = root;
  #nodeBefore = root;
  #last = -1;
  #length = 0;
  /** Hashes of its letters, and of all but the last. */
  #hash = 0;
  #hashBefore = 0;
  /** 1: letters, 2: digits, 4: letters of a script without spaces. */
  #kind = 0;
  readonly #begun: number[] = [];
  /** Whether one of its letters is none that a trie holds. */
  #isForeign = false;

  #open(at: number): void {
    this.#from = at;
    this.#node = root;
    this.#nodeBefore = root;
    this.#length = 0;
    this.#hash = 0;
    this.#kind = 0;
    if (this.#begun.length > 0) this.#begun.length = 0;
    this.#isForeign = false;
  }

  /** A letter or digit; whether a word ends before it with which a claim may be named. */
  #letter(letter: number, kind: number, at: number): boolean {
    if (this.#kind !== 0 && this.#kind !== kind) {
      // Letters and digits side by side are words apart, or one in which a digit stands for a letter.
      this.#isBroken ||= this.#kind + kind === 3 && (isLeetLetter(letter) || isLeetLetter(this.#last));
      if (this.#close(at)) return true;
      this.#open(at);
    }
    if (letter < 0) this.#isForeign = true;
    this.#nodeBefore = this.#node;
    this.#node = letter < 0 ? 0 : (this.#filter.next[this.#node * letters + letter] ?? 0);
    const beginning = this.#filter.beginnings[this.#node] ?? 0;
    if (beginning !== 0) this.#begun.push(beginning);
    this.#hashBefore = this.#hash;
    this.#hash = hashOn(this.#hash, letter);
    this.#last = letter;
    this.#length++;
    this.#kind = kind;
    return false;
  }

  /** The word ends: under each name it has, a phrase may end with it. */
  #close(at: number): boolean {
    if (this.#length > 0 && this.#closeWord()) return true;
    return this.#numberFrom >= 0 && this.#joined(at);
  }

  #closeWord(): boolean {
    const { words } = this.#filter;
    const own = this.#isForeign ? foreign : (words[this.#node] ?? 0);
    const singular = this.#last === plural ? (words[this.#nodeBefore] ?? 0) : 0;
    if (this.#length !== 1 || this.#kind === 4) this.#spelled = 0;
    else if (this.#spell()) return true;
    if (this.#read(this.#kind === 2 ? number : own)) return true;
    if (this.#kind === 2 && own !== 0 && this.#note(own)) return true;
    if (singular !== 0 && this.#note(singular)) return true;
    for (const beginning of this.#begun) if (this.#note(beginning)) return true;
    return this.#length > 4 && this.#noteSlips();
  }

  /** The words that the one just read may be a slip of. */
  #noteSlips(): boolean {
    const { misspellings } = this.#filter;
    if (misspellings.mayBe(this.#hash) && this.#noteMeant(this.#hash)) return true;
    return this.#last === plural && misspellings.mayBe(this.#hashBefore) && this.#noteMeant(this.#hashBefore);
  }

  #noteMeant(hash: number): boolean {
    for (const id of idsOfSlip(this.#filter, hash)) if (this.#note(id)) return true;
    return false;
  }

  /** Three single letters or more in a row may be one word: then the block is searched by its letters. */
  #spell(): boolean {
    if (this.#spelled === 0) this.#spelledIn = this.#block;
    this.#spelled++;
    if (this.#spelled < 3) return false;
    this.#isBroken = true;
    return this.#spelledIn !== this.#block;
  }

  /** One more reading of the word just read. */
  #note(id: number): boolean {
    const at = (this.#count - 1) & (memory - 1);
    if (this.#others[at] === 0) this.#others[at] = id;
    else this.#isBroken = true;
    this.#seenIn[id] = this.#block;
    return this.#isPhraseEnd(id);
  }

  /** A word; whether a phrase may end with it. */
  #read(id: number): boolean {
    const at = this.#count & (memory - 1);
    this.#ids[at] = id;
    this.#others[at] = 0;
    this.#before[at] = this.#gap;
    this.#gap = gaps.plain;
    this.#count++;
    if (id === 0) return false;
    this.#seenIn[id] = this.#block;
    return this.#isPhraseEnd(id);
  }

  #isPhraseEnd(id: number): boolean {
    const phrases = this.#filter.phrases[id] ?? [];
    // To look for each at every place of the word would cost more than to parse.
    if (phrases.length > mostPhrases) return true;
    for (const phrase of phrases) if (this.#precedes(phrase)) return true;
    return false;
  }

  /** Whether the words of a phrase stand before its last, which has just been read. */
  #precedes({ slots, within, marked, isLoose }: Phrase): boolean {
    if (isLoose) return this.#isInBlock(slots);
    let at = this.#count - 1;
    const oldest = Math.max(0, this.#count - memory);
    for (let slot = 1; slot < slots.length; slot++) {
      const wanted = slots[slot] ?? [];
      const reach = within[slot - 1] ?? 0;
      let found = -1;
      for (let skipped = 0; skipped <= reach; skipped++) {
        const before = this.#before[at & (memory - 1)];
        if (before === gaps.markup) return this.#isInBlock(slots);
        // Words near each other may have a comma between them.
        if (before === gaps.break && reach === 0 && marked[slot - 1] !== true) return false;
        at--;
        if (at < oldest) return this.#isInBlock(slots);
        if (this.#isOneOf(at, wanted)) {
          found = at;
          break;
        }
      }
      if (found < 0) return false;
    }
    return true;
  }

  #isOneOf(at: number, wanted: readonly number[]): boolean {
    const index = at & (memory - 1);
    for (const id of wanted) if (this.#ids[index] === id || this.#others[index] === id) return true;
    return false;
  }

  /** Whether each place of a phrase has a word in this block, or in one that it may go on from. */
  #isInBlock(slots: Phrase['slots']): boolean {
    const oldest = this.#isHtml ? this.#block - blocksJoined : this.#block;
    return slots.every((ids) => ids.some((id) => (this.#seenIn[id] ?? 0) >= Math.max(1, oldest)));
  }

  /** A block ends; whether a claim may be named in it that only its letters show. */
  #endBlock(at: number): boolean {
    this.#block++;
    // A sentence may go on in the next block of a page, and a word in letters of a block each.
    this.#gap = this.#isHtml ? gaps.markup : gaps.break;
    if (this.#isHtml && at < this.#raw.length) return false;
    const isBroken = this.#isBroken && this.#mightNameBroken(this.#blockFrom, at);
    this.#blockFrom = at;
    this.#isBroken = false;
    this.#spelled = 0;
    return isBroken;
  }

  /** Look for words from every letter on, with all that is no letter left out, and tags too. */
  #mightNameBroken(from: number, to: number): boolean {
    const text = this.#raw.slice(from, to);
    const { next, words, beginnings, all, size, misspellings } = this.#filter;
    if (all.length > mostInAll || hidden.test(text)) return true;
    const seen = new Uint8Array(size);
    seen[foreign] = 1;
    const shown = [text, text.replace(/<[^<>]*>/g, ''), text.replace(/\]\([^()]*\)|\]\[[^\][]*\]/g, '')];
    if (escapedApart.test(text) || /-\\[nr]/.test(text)) shown.push(text.replace(/\\[bfnrtv]/g, ' '));
    const bare = [...new Set(shown)].flatMap((each) => [each, undisguised(each) ?? each]).map(plainText);
    const spelled = bare.flatMap((each) => [each, each.replace(/[357]/g, (digit) => leetDigits[digit] ?? digit)]);
    for (const each of new Set(spelled)) {
      const found = lettersIn(each);
      for (let start = 0; start < found.length; start++) {
        let node = root;
        let hash = 0;
        const end = start + misspellings.longest;
        for (let at = start; at < found.length && (node !== 0 || at < end); at++) {
          node = next[node * letters + (found[at] ?? 0)] ?? 0;
          seen[words[node] ?? 0] = 1;
          seen[beginnings[node] ?? 0] = 1;
          hash = hashOn(hash, found[at] ?? 0);
          if (at < end && misspellings.mayBe(hash)) for (const id of idsOfSlip(this.#filter, hash)) seen[id] = 1;
        }
      }
      // Digits of any script, and letters read as one.
      if (/\p{N}/u.test(each) || found.some((letter) => letter >= twoOf)) seen[number] = 1;
    }
    const [plain = text] = bare;
    for (const [code, id] of Object.entries(this.#signs)) if (id !== 0 && plain.includes(String.fromCharCode(Number(code)))) seen[id] = 1;
    return all.some(({ slots }) => slots.every((ids) => ids.some((id) => seen[id] === 1)));
  }
}

/** The words of which a slip has this hash, and what they begin with. */
function idsOfSlip({ misspellings, ids, next, beginnings }: Prefilter, hash: number): number[] {
  const found: number[] = [];
  for (const word of misspellings.ofHash(hash)) {
    found.push(ids.get(word) ?? foreign);
    let node = root;
    for (const letter of lettersIn(word)) {
      node = next[node * letters + letter] ?? 0;
      const beginning = beginnings[node] ?? 0;
      if (beginning !== 0) found.push(beginning);
    }
  }
  return found;
}

/** Single letters with escapes between: their own letters are none of the word that is spelled out. */
const escapedApart = /(?:\\[bfnrtv]|[^\p{L}\\])\s?\p{L}\s?\\[bfnrtv]/u;

function plainText(text: string): string {
  return /[\u0080-\uffff]/.test(text) ? Array.from(text, plainCharacter).join('') : text;
}

/** Where {@link spacedKey} parts a key without signs. */
const humps = /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** Letters that `0` and `1` share, and the digits that may stand for `e`, `s` and `t`. */
function isLeetLetter(letter: number): boolean {
  return letter === 8 || letter === 14 || letter === 29 || letter === 31 || letter === 33;
}

const leetDigits: Readonly<Record<string, string>> = { '3': 'e', '5': 's', '7': 't' };

/** The letters and digits of a text, as the trie numbers them. */
function lettersIn(text: string): number[] {
  const found: number[] = [];
  for (const character of text) {
    const plain = character < '\u0080' ? character : plainCharacter(character);
    for (const part of plain) {
      const letter = letterOf[part.charCodeAt(0)] ?? -1;
      if (letter >= 0) found.push(letter);
    }
  }
  return found;
}

/** The words that signs are read as: `#` is “number”, `%` “percent”, `&` “and”, and `+` itself. */
const signs: Readonly<Record<number, string>> = { 35: 'number', 37: 'percent', 38: 'and', 43: '+' };

/** What sort of word a character is of, as {@link Reader} numbers them. */
function kindOf(character: string): number {
  if (/\p{N}/u.test(character)) return 2;
  return isUnspaced(character) ? 4 : 1;
}

function idOfSign({ ids }: Prefilter, code: number): number {
  return ids.get(signs[code] ?? '') ?? 0;
}

function isSign(key: string): boolean {
  return !/[\p{L}\p{N}]/u.test(key);
}

function isLetterAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 128 || action[code] === acts.letter;
}

function isDigitAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether neither space nor the end of a string stands beside a point or colon: then it may be within a name or a key. */
function isInName(raw: string, at: number): boolean {
  return isInside(raw.charCodeAt(at - 1)) && isInside(raw.charCodeAt(at + 1));
}

/** Whether a point may be that of an abbreviation, in letters of whatever script. */
function isAbbreviated(raw: string, at: number): boolean {
  let from = at;
  while (at - from < 7 && raw.charCodeAt(from - 1) < 128 && isLetterAt(raw, from - 1)) from--;
  if (!(raw.charCodeAt(from - 1) >= 128)) return at - from > 1 && at - from < 7 && isAbbreviation(raw.slice(from, at), '1');
  const word = /\p{L}+$/u.exec(fold(raw.slice(Math.max(0, at - 12), at)).text)?.[0] ?? '';
  return isAbbreviation(word, '1');
}

function isInside(code: number): boolean {
  return code > 32 && code !== 34;
}

/** Marks or tags about the point or comma of a number. */
const divided = /(?:[_\]]|<[^<>]*>|\([^()]*\))*[.,\u00b7\uff0c\uff0e](?:[_*~`[\]]|<[^<>]*>)*[\d\u0080-\uffff]/y;

function isDivided(raw: string, at: number): boolean {
  const next = raw.charAt(at);
  if (next !== '_' && next !== ']' && next !== '.' && next !== ',' && next < '\u0080') return false;
  divided.lastIndex = at;
  return divided.test(raw);
}

/** A digit of another script, or what nobody sees and may stand before one. */
function isForeignDigitAt(raw: string, at: number): boolean {
  const plain = plainCharacter(String.fromCodePoint(raw.codePointAt(at) ?? 0));
  return plain === '' || /^\p{N}/u.test(plain);
}

function isHexAt(raw: string, at: number): boolean {
  return /[0-9A-Fa-f]/.test(raw.charAt(at));
}

/** Whether marks of emphasis or code stand between two letters. */
function isGlue(raw: string, at: number): boolean {
  let from = at;
  let to = at;
  while (from > 0 && !isSpaceAt(raw, from - 1) && !isLetterAt(raw, from - 1)) from--;
  while (to < raw.length - 1 && !isSpaceAt(raw, to + 1) && !isLetterAt(raw, to + 1)) to++;
  return isLetterAt(raw, from - 1) && isLetterAt(raw, to + 1);
}

/** Whether a hyphen may stand within a word of capitals: `HIP-AA`, `HIP-<br>AA`. */
function isDividing(raw: string, at: number): boolean {
  return isCapitalAt(raw, at - 1) && (!isLetterAt(raw, at + 1) || (isCapitalAt(raw, at + 1) && !isSmallAt(raw, at + 2)));
}

function isCapitalAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return (code >= 65 && code <= 90) || code >= 128;
}

function isSmallAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isSpaceAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Character references for signs that stand between words, when they do. */
const between = /^&(?:amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|rarr|larr|copy|times|bull|middot|lsquo|rsquo|ldquo|rdquo|#39|#34|#38|#60|#62|#x27|#x22|#x26|#x3[cC]|#x3[eE]);/;

function isEntityAt(raw: string, at: number): boolean {
  const text = raw.slice(at, at + 40);
  const known = between.exec(text)?.[0];
  // A reference within a reference: `&amp;#83;` in a document within a document.
  if (known === '&amp;' && /^[#A-Za-z]/.test(text.slice(5))) return true;
  if (known !== undefined) return isLetterAt(raw, at - 1) && isLetterAt(raw, at + known.length);
  return /^&(?:#|[A-Za-z][A-Za-z0-9]{1,31};)/.test(text);
}

/** `${` of a template, or strings joined by `+`. */
function hiddenAt(raw: string, at: number): boolean {
  return /^\$\{|^\+/.test(raw.slice(at, at + 2)) && hidden.test(raw.slice(Math.max(0, at - 8), at + 8));
}

function isBlockTag(raw: string, at: number): boolean {
  const name = /^<([A-Za-z][A-Za-z0-9]*)/.exec(raw.slice(at, at + 16))?.[1];
  return name !== undefined && blocks.has(name.toLowerCase());
}

function endOfTag(raw: string, at: number): number {
  const end = raw.indexOf('>', at);
  return end < 0 ? raw.length : end;
}

function isBlankLine(raw: string, from: number): boolean {
  for (let at = from; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 10) return true;
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return true;
}

/**
 * From where on a blank line ends what may be read as one text. Front matter folds
 * lines over blank ones; and so does some HTML (comments and the like, scripts,
 * `pre`: CommonMark, HTML blocks 1 to 5), and code, in which letters on lines of
 * their own are a word that is spelled out: in a file with such, none does.
 */
function blocksBegin(raw: string): number {
  return overBlankLines.test(raw) || letterAlone.test(raw) ? Infinity : (frontMatterOf(raw)?.block.to ?? 0);
}

const overBlankLines = /<(?:[!?]|(?:pre|script|style|textarea)\b)/i;
const letterAlone = /^[ \t]*[\p{L}\p{N}]\p{M}*[ \t]*$/mu;

/** Whether hardly more than the indentation of a line stands between two places. */
function isNear(raw: string, from: number, to: number): boolean {
  return to - from <= 64 && raw.slice(from, to).replace(/\s+/g, '').length <= 4;
}
