import type { Format } from '../../types.ts';
import { plainCharacter } from '../../text/characters.ts';
import { frontMatterOf } from '../../text/front-matter.ts';
import { mightNameByLetters } from './by-letters.ts';
import type { Prefilter } from './compile.ts';
import {
  action,
  acts,
  between,
  hiddenAt,
  isAbbreviated,
  isDividing,
  isEntityAt,
  isGlue,
  isHexAt,
  isInName,
  isLetterAt,
} from './marks.ts';
import { blocksBegin, endOfTag, isBlankLine, isBlockTag } from './passage-ends.ts';
import { gaps, RecentWords } from './recent-words.ts';
import { WordReader } from './word-reader.ts';

/** Two strings of a list, of which one may end within a word. */
const partsOfWord = /^[^\s"\\]"\s*,\s*"[^\s"]/;

/** Instead of a place to go on from: a claim may be named. */
const named = -1;

// The characters that do more than others of their kind.
const dollar = 36;
const percent = 37;
const plus = 43;
const comma = 44;
const point = 46;
const colon = 58;
const semicolon = 59;
const commercialAt = 64;
const brace = 123;

/** Reads a raw text once, from its first character to its last. */
export class RawText {
  readonly #filter: Prefilter;
  readonly #raw: string;
  readonly #isMarkdown: boolean;
  readonly #isHtml: boolean;
  readonly #recent: RecentWords;
  readonly #words: WordReader;
  readonly #signs: Readonly<Record<number, number>>;
  /** What `+` is called, 0 where no phrase has one. */
  readonly #plus: number;
  #blockFrom = 0;
  /** Where the tag that was begun last ends; -1 before the first. */
  #tagEnd = -1;
  /** From where on a blank line ends a block. */
  readonly #blankLinesCountFrom: number;
  /** Up to where keys and values may be one sentence: in data, and in front matter. */
  readonly #dataTo: number;
  readonly #isJson: boolean;

  constructor(filter: Prefilter, raw: string, format: Format | undefined) {
    this.#filter = filter;
    this.#raw = raw;
    this.#isMarkdown = format === 'markdown';
    this.#isHtml = format === 'html';
    this.#isJson = format === 'json';
    this.#dataTo =
      format === undefined || format === 'json' || format === 'yaml' || format === 'csv'
        ? Infinity
        : format === 'markdown'
          ? (frontMatterOf(raw)?.content.to ?? 0)
          : 0;
    this.#recent = new RecentWords(filter, this.#isHtml);
    this.#words = new WordReader(filter, raw, format, this.#recent);
    this.#signs = filter.signs;
    this.#plus = this.#signs[plus] ?? 0;
    this.#blankLinesCountFrom = this.#isMarkdown ? blocksBegin(raw) : Infinity;
  }

  /** Whether a claim might be named. */
  mightName(): boolean {
    const raw = this.#raw;
    const end = raw.length;
    let at = 0;
    while (at < end) {
      const code = raw.charCodeAt(at);
      const does = code < 128 ? action[code] : acts.letter;
      // Spaces are most of what stands between words: they cost no call.
      if (does === acts.plain) {
        at++;
        continue;
      }
      at = does === acts.letter ? this.#letter(at) : this.#mark(at, code, does);
      if (at < 0) return true;
    }
    return this.#endBlock(end);
  }

  /** Read what stands between words, and say where to go on: {@link named} where a claim may be named. */
  #mark(at: number, code: number, does: number | undefined): number {
    switch (does) {
      case acts.line:
        return this.#line(at);
      case acts.break:
        return this.#break(at, code);
      case acts.markup:
        return this.#markup(at, code);
      case acts.hyphen:
        this.#recent.isBroken ||= isDividing(this.#raw, at);
        return at + 1;
      case acts.within:
        return this.#within(at);
      case acts.close:
        return this.#close(at);
      case acts.quote:
        return this.#quote(at);
      case acts.entity:
        return this.#entity(at, code);
      case acts.backslash:
        return this.#backslash(at);
      case acts.sign:
        return this.#sign(at, code);
      case acts.open:
        return this.#open(at);
      default:
        return at + 1;
    }
  }

  /** A letter or digit, and the word that begins with it; or a character beyond ASCII that is neither. */
  #letter(at: number): number {
    const raw = this.#raw;
    const after = this.#words.read(at);
    if (after < 0) return named;
    if (after > at) {
      // "500 plus customers": the word is part of the number before it.
      if (after - at === 4 && /^plus$/i.test(raw.slice(at, after))) this.#recent.widen(gaps.markup);
      return after;
    }
    this.#words.passSigns(at);
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    return this.#other(character) ? named : at + character.length;
  }

  /** The end of a line. */
  #line(at: number): number {
    // What comes next may go on with the value before, whatever is between in a comment.
    if (at < this.#dataTo) this.#recent.widen(gaps.markup);
    else if (at >= this.#blankLinesCountFrom && isBlankLine(this.#raw, at + 1) && this.#endBlock(at)) return named;
    return at + 1;
  }

  /** `.,;:!?|`. */
  #break(at: number, code: number): number {
    const raw = this.#raw;
    const isInData = (code === comma || code === colon || code === semicolon) && at < this.#dataTo;
    // `SOC.2` is a name with its number, and `gold.certified` a key.
    const isName = code === point ? isInName(raw, at) || isAbbreviated(raw, at) : code === colon && isInName(raw, at);
    this.#recent.widen(isInData || isName ? gaps.markup : gaps.break);
    return at + 1;
  }

  /** `[({=+@$^`. */
  #markup(at: number, code: number): number {
    const raw = this.#raw;
    this.#recent.widen(gaps.markup);
    if (code === plus && this.#plus !== 0 && this.#readSign(this.#plus)) return named;
    if (code === dollar || code === plus || code === brace) this.#recent.isBroken ||= hiddenAt(raw, at);
    if (code === dollar || code === commercialAt)
      this.#recent.isBroken ||= isLetterAt(raw, at + 1) || isLetterAt(raw, at - 1);
    return at + 1;
  }

  /** Marks of emphasis or code, and characters that nobody sees. */
  #within(at: number): number {
    const raw = this.#raw;
    this.#recent.widen(gaps.markup);
    if (isLetterAt(raw, at - 1) || isLetterAt(raw, at + 1)) this.#recent.isBroken ||= isGlue(raw, at);
    return at + 1;
  }

  /** `)]}>`. */
  #close(at: number): number {
    this.#recent.widen(gaps.markup);
    if (isLetterAt(this.#raw, at + 1)) this.#recent.isBroken = true;
    return at + 1;
  }

  /** A double quote: strings side by side are shown as one. */
  #quote(at: number): number {
    const raw = this.#raw;
    this.#recent.isBroken ||=
      /^"\s*["']/.test(raw.slice(at, at + 12)) || (this.#isJson && partsOfWord.test(raw.slice(at - 1, at + 24)));
    return at + 1;
  }

  /** An ampersand: “and”, or the beginning of a character reference. */
  #entity(at: number, code: number): number {
    const raw = this.#raw;
    this.#recent.widen(gaps.markup);
    if (this.#recent.read(this.#signs[code] ?? 0)) return named;
    this.#recent.isBroken ||= isEntityAt(raw, at);
    const reference = between.exec(raw.slice(at, at + 10))?.[0];
    if (reference === undefined) return at + 1;
    // It stands for a sign between words: its own letters are none.
    this.#recent.widen(gaps.markup);
    return at + reference.length;
  }

  #backslash(at: number): number {
    const raw = this.#raw;
    this.#recent.widen(gaps.markup);
    if (isLetterAt(raw, at + 1) || isLetterAt(raw, at - 1)) this.#recent.isBroken = true;
    return at + 1;
  }

  /** A sign that is read aloud. */
  #sign(at: number, code: number): number {
    const raw = this.#raw;
    if (code === percent && isHexAt(raw, at + 1) && isHexAt(raw, at + 2)) this.#recent.isBroken = true;
    return this.#recent.read(this.#signs[code] ?? 0) ? named : at + 1;
  }

  /** `<`, which may begin a tag. */
  #open(at: number): number {
    const raw = this.#raw;
    // A tag within a tag is none, and neither is an end tag without a beginning.
    const mayBeTag = this.#isHtml && at > this.#tagEnd;
    if (mayBeTag && isBlockTag(raw, at)) return this.#endBlock(at) ? named : at + 1;
    if (mayBeTag && /[A-Za-z/!?]/.test(raw.charAt(at + 1))) this.#tagEnd = endOfTag(raw, at);
    this.#recent.widen(gaps.markup);
    if (isLetterAt(raw, at - 1)) this.#recent.isBroken = true;
    return at + 1;
  }

  /** A character that is no letter: in full width, a sign is still read aloud. */
  #other(character: string): boolean {
    const plain = plainCharacter(character);
    // `⑵` and `℀` are words with signs about them.
    if (plain.length > 1)
      for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) if (this.#words.readApart(word)) return true;
    for (const part of plain) {
      const sign = this.#signs[part.charCodeAt(0)] ?? 0;
      if (sign !== 0 && this.#readSign(sign)) return true;
      if (action[part.charCodeAt(0)] === acts.break) this.#recent.widen(plain === '.' ? gaps.markup : gaps.break);
      if (part === '-') this.#recent.isBroken = true;
      // "500＋ customers": a plus is part of the number before it.
      if (part === '+') this.#recent.widen(gaps.markup);
    }
    return false;
  }

  /** A sign in a place where other readings of the text have none. */
  #readSign(id: number): boolean {
    this.#recent.widen(gaps.markup);
    const isEnd = this.#recent.read(id);
    this.#recent.widen(gaps.markup);
    return isEnd;
  }

  /** A block ends; whether a claim may be named in it that only its letters show. */
  #endBlock(at: number): boolean {
    this.#recent.nextBlock();
    if (this.#isHtml && at < this.#raw.length) return false;
    const isBroken = this.#recent.isBroken && mightNameByLetters(this.#filter, this.#raw.slice(this.#blockFrom, at));
    this.#blockFrom = at;
    this.#recent.isBroken = false;
    this.#words.endSpelling();
    return isBroken;
  }
}
