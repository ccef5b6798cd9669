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
import type { Format } from '../types.ts';
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
}

const letters = 36;
/** The letter that a plural ends with: keys go without it. */
const plural = 18;
const root = 1;
/** The word that any number is, and that stands for words which no trie holds. */
const number = 1;
const anything = 2;

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
    const slot = kind === 'number' ? [number] : keys.map((key) => trie.idOf(key, kind === 'beginning'));
    slots.set(word, slot);
    return slot;
  };
  const all = sequences.map((sequence): Phrase => {
    const backwards = sequence.toReversed();
    return { slots: backwards.map(slotOf), within: backwards.map(({ within }) => within) };
  });
  const phrases: Phrase[][] = Array.from({ length: trie.size }, () => []);
  // A phrase is looked for wherever its last word may be: any word, where that one is in no trie.
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
  #last = anything;

  /** One more than the greatest id. */
  get size(): number {
    return this.#last + 1;
  }

  get ids(): ReadonlyMap<string, number> {
    return this.#known.words;
  }

  /** What a word is called; {@link anything} where its letters are none that a trie holds. */
  idOf(key: string, isBeginning: boolean): number {
    const known = isBeginning ? this.#known.beginnings : this.#known.words;
    const id = known.get(key) ?? this.#add(key, isBeginning ? this.#beginnings : this.#words);
    known.set(key, id);
    return id;
  }

  #add(key: string, list: number[]): number {
    const path = Array.from(key.replace(/[.']/g, ''), (character) => (character.length === 1 && character < '\u0080' ? (letterOf[character.charCodeAt(0)] ?? -1) : -1));
    if (path.length === 0 || path.includes(-1)) return anything;
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
  readonly #hasOpenEnds: boolean;
  readonly #signs: Readonly<Record<number, number>>;
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
    this.#hasOpenEnds = (filter.phrases[anything]?.length ?? 0) > 0;
    this.#signs = { 35: idOfSign(filter, 35), 37: idOfSign(filter, 37), 38: idOfSign(filter, 38) };
  }

  mightName(): boolean {
    const raw = this.#raw;
    const end = raw.length;
    // Front matter folds lines over blank ones: it is one block.
    const blankLinesCountFrom = this.#isMarkdown ? frontMatterEnd(raw) : Infinity;
    let at = 0;
    let tagEnd = -1;
    while (at < end) {
      const code = raw.charCodeAt(at);
      if (code >= 128 || action[code] === acts.letter) {
        const after = this.#word(at);
        if (after < 0) return true;
        if (after > at) {
          at = after;
          continue;
        }
        // Signs may stand between the letters of a word that is spelled out.
        if (this.#spelled > 0 && at - this.#spelledAt > 4 && !isNear(raw, this.#spelledAt, at)) this.#spelled = 0;
        if (this.#other(raw.charAt(at))) return true;
        at++;
        continue;
      }
      const does = action[code];
      if (does === acts.line) {
        if (at >= blankLinesCountFrom && isBlankLine(raw, at + 1)) {
          if (this.#endBlock(at)) return true;
        }
      } else if (does === acts.break) {
        // `SOC.2` is a name with its number.
        const isInName = code === 46 && isLetterAt(raw, at - 1) && isDigitAt(raw, at + 1);
        this.#widen(isInName ? gaps.markup : gaps.break);
      }
      else if (does === acts.markup) {
        this.#widen(gaps.markup);
        if (code === 36 || code === 43 || code === 123) this.#isBroken ||= hiddenAt(raw, at);
        if (code === 36 || code === 64) this.#isBroken ||= isLetterAt(raw, at + 1) || isLetterAt(raw, at - 1);
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
    for (const part of plain) {
      const sign = this.#signs[part.charCodeAt(0)];
      if (sign !== undefined && this.#read(sign)) return true;
      if (action[part.charCodeAt(0)] === acts.break) this.#widen(gaps.break);
    }
    return false;
  }

  #widen(gap: number): void {
    // Markup may hide that two words are neighbours; nothing makes up for it.
    if (gap === gaps.markup || this.#gap === gaps.plain) this.#gap = gap;
  }

  /** Read words that stand together; where they end, the start where there is none, -1 where a claim may be named. */
  #word(start: number): number {
    const raw = this.#raw;
    this.#open();
    let isUnseen = false;
    let at = start;
    for (; at < raw.length; at++) {
      const code = raw.charCodeAt(at);
      if (code < 128) {
        const letter = letterOf[code] ?? -1;
        if (letter >= 0) {
          if (this.#letter(letter, code < 58)) return -1;
        } else if (!this.#isInner(at, code)) break;
        continue;
      }
      const isPair = code >= 0xd800 && code < 0xdc00;
      const plain = plainCharacter(isPair ? raw.slice(at, at + 2) : raw.charAt(at));
      // A character that nobody sees ends nothing; a sign or a space does.
      if (plain !== '' && !/[\p{L}\p{N}']/u.test(plain) && !(plain.length === 1 && this.#isInner(at, plain.charCodeAt(0)))) {
        this.#isBroken ||= isDisguise(code);
        break;
      }
      if (plain === '') {
        isUnseen = true;
        this.#isBroken ||= isDisguise(code);
      }
      for (const part of plain) {
        const letter = part < '\u0080' ? (letterOf[part.charCodeAt(0)] ?? -1) : -1;
        if (part === "'" || part === '.' || part === ',') continue;
        if (this.#letter(letter, /\p{N}/u.test(part))) return -1;
      }
      if (isPair) at++;
    }
    if (this.#length === 0) return isUnseen ? at : start;
    this.#spelledAt = at;
    return this.#close() ? -1 : at;
  }

  /** An apostrophe within a word, a point or comma within a number. */
  #isInner(at: number, code: number): boolean {
    if (code === 39) {
      if (this.#kind !== 1 || !isLetterAt(this.#raw, at + 1)) return false;
      this.#isBroken ||= this.#hasStrings;
      return true;
    }
    // In data a comma ends a value: `SOC 2,2025`.
    if (code === 44 && !this.#isMarkdown && !this.#isHtml) return false;
    // Digits of other scripts are digits too; taking a letter for one does no harm.
    return (code === 44 || code === 46) && this.#kind === 2 && (isDigitAt(this.#raw, at + 1) || this.#raw.charCodeAt(at + 1) >= 128);
  }

  // The word being read: where it is in the trie and was before its last letter, and what it began with.
  #node = root;
  #nodeBefore = root;
  #last = -1;
  #length = 0;
  /** Hashes of its letters, and of all but the last. */
  #hash = 0;
  #hashBefore = 0;
  /** 1: letters, 2: digits. */
  #kind = 0;
  readonly #begun: number[] = [];

  #open(): void {
    this.#node = root;
    this.#nodeBefore = root;
    this.#length = 0;
    this.#hash = 0;
    this.#kind = 0;
    this.#begun.length = 0;
  }

  /** A letter or digit; whether a word ends before it with which a claim may be named. */
  #letter(letter: number, isDigit: boolean): boolean {
    const kind = isDigit ? 2 : 1;
    if (this.#kind !== 0 && this.#kind !== kind) {
      // Letters and digits side by side are words apart, or one in which a digit stands for a letter.
      this.#isBroken ||= isLeetLetter(letter) || isLeetLetter(this.#last);
      if (this.#close()) return true;
      this.#open();
    }
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
  #close(): boolean {
    const { words } = this.#filter;
    const own = words[this.#node] ?? 0;
    const singular = this.#last === plural ? (words[this.#nodeBefore] ?? 0) : 0;
    if (this.#length !== 1) this.#spelled = 0;
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
    if (id === 0) return this.#hasOpenEnds && this.#isPhraseEnd(anything);
    this.#seenIn[id] = this.#block;
    return this.#isPhraseEnd(id) || (this.#hasOpenEnds && this.#isPhraseEnd(anything));
  }

  #isPhraseEnd(id: number): boolean {
    for (const phrase of this.#filter.phrases[id] ?? []) if (this.#precedes(phrase)) return true;
    return false;
  }

  /** Whether the words of a phrase stand before its last, which has just been read. */
  #precedes({ slots, within }: Phrase): boolean {
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
        if (before === gaps.break && reach === 0) return false;
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
    for (const id of wanted) if (id === anything || this.#ids[index] === id || this.#others[index] === id) return true;
    return false;
  }

  /** Whether each place of a phrase has a word in this block, or in one that it may go on from. */
  #isInBlock(slots: Phrase['slots']): boolean {
    const oldest = this.#isHtml ? this.#block - blocksJoined : this.#block;
    return slots.every((ids) => ids.some((id) => id === anything || (this.#seenIn[id] ?? 0) >= Math.max(1, oldest)));
  }

  /** A block ends; whether a claim may be named in it that only its letters show. */
  #endBlock(at: number): boolean {
    const isBroken = this.#isBroken && this.#mightNameBroken(this.#blockFrom, at);
    this.#block++;
    this.#blockFrom = at;
    this.#isBroken = false;
    // A sentence may go on in the next block of a page, and a word in letters of a block each.
    this.#gap = this.#isHtml ? gaps.markup : gaps.break;
    if (!this.#isHtml) this.#spelled = 0;
    return isBroken;
  }

  /** Look for words from every letter on, with all that is no letter left out, and tags too. */
  #mightNameBroken(from: number, to: number): boolean {
    const text = this.#raw.slice(from, to);
    if (hidden.test(text)) return true;
    const { next, words, beginnings, all, size, misspellings } = this.#filter;
    const seen = new Uint8Array(size);
    seen[anything] = 1;
    const shown = [text, text.replace(/<[^<>]*>/g, ''), text.replace(/\]\([^()]*\)|\]\[[^\][]*\]/g, '')];
    const bare = shown.flatMap((each) => [each, undisguised(each) ?? each]);
    const spelled = bare.flatMap((each) => [each, each.replace(/\p{N}/gu, (digit) => leetDigits[plainCharacter(digit)] ?? digit)]);
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
    for (const [code, id] of Object.entries(this.#signs)) if (text.includes(String.fromCharCode(Number(code)))) seen[id] = 1;
    return all.some(({ slots }) => slots.every((ids) => ids.some((id) => seen[id] === 1)));
  }
}

function idsOfSlip({ misspellings, ids }: Prefilter, hash: number): number[] {
  return misspellings.ofHash(hash).map((word) => ids.get(word) ?? anything);
}

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

/** The words that signs are read as: `#` is “number”, `%` “percent”, `&` “and”. */
const signs: Readonly<Record<number, string>> = { 35: 'number', 37: 'percent', 38: 'and' };

function idOfSign({ next, words }: Prefilter, code: number): number {
  let node = root;
  for (const character of signs[code] ?? '') node = next[node * letters + (letterOf[character.charCodeAt(0)] ?? 0)] ?? 0;
  return words[node] ?? 0;
}

function isLetterAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 128 || action[code] === acts.letter;
}

function isDigitAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code >= 48 && code <= 57;
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

function frontMatterEnd(raw: string): number {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(raw)) return 0;
  const end = raw.search(/\n---[ \t]*(?:\r?\n|$)/);
  return end < 0 ? Infinity : end;
}

/** Whether hardly more than the indentation of a line stands between two places. */
function isNear(raw: string, from: number, to: number): boolean {
  return to - from <= 64 && raw.slice(from, to).replace(/\s+/g, '').length <= 4;
}
