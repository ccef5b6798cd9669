import type { Format } from '../../types.ts';
import { plainCharacter } from '../../words/characters.ts';
import { frontMatterOf } from '../../words/front-matter.ts';
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
  /** Up to where the values of a list may be one sentence: in data, and in front matter. */
  readonly #dataTo: number;
  readonly #isJson: boolean;

  constructor(filter: Prefilter, raw: string, format: Format | undefined) {
    this.#filter = filter;
    this.#raw = raw;
    this.#isMarkdown = format === 'markdown';
    this.#isHtml = format === 'html';
    this.#isJson = format === 'json';
    this.#dataTo =
      format === 'json' || format === 'yaml'
        ? Infinity
        : format === 'markdown'
          ? (frontMatterOf(raw)?.content.to ?? 0)
          : 0;
    this.#recent = new RecentWords(filter, this.#isHtml);
    this.#words = new WordReader(filter, raw, format, this.#recent);
    this.#signs = filter.signs;
    this.#plus = this.#signs[43] ?? 0;
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
        const after = this.#words.read(at);
        if (after < 0) return true;
        if (after > at) {
          // "500 plus customers": the word is part of the number before it.
          if (after - at === 4 && /^plus$/i.test(raw.slice(at, after))) this.#recent.widen(gaps.markup);
          at = after;
          continue;
        }
        this.#words.passSigns(at);
        const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
        if (this.#other(character)) return true;
        at += character.length;
        continue;
      }
      const does = action[code];
      if (at < this.#dataTo && (does === acts.line || code === 44)) {
        // What comes next may go on with the value before, whatever is between in a comment.
        this.#recent.widen(gaps.markup);
      } else if (does === acts.line) {
        if (at >= blankLinesCountFrom && isBlankLine(raw, at + 1)) {
          if (this.#endBlock(at)) return true;
        }
      } else if (does === acts.break) {
        // `SOC.2` is a name with its number, and `gold.certified` a key.
        const isName = code === 46 ? isInName(raw, at) || isAbbreviated(raw, at) : code === 58 && isInName(raw, at);
        this.#recent.widen(isName ? gaps.markup : gaps.break);
      } else if (does === acts.markup) {
        this.#recent.widen(gaps.markup);
        if (code === 43 && this.#plus !== 0 && this.#readSign(this.#plus)) return true;
        if (code === 36 || code === 43 || code === 123) this.#recent.isBroken ||= hiddenAt(raw, at);
        if (code === 36 || code === 64) this.#recent.isBroken ||= isLetterAt(raw, at + 1) || isLetterAt(raw, at - 1);
      } else if (code === 45) {
        this.#recent.isBroken ||= isDividing(raw, at);
      } else if (does === acts.within) {
        this.#recent.widen(gaps.markup);
        if (isLetterAt(raw, at - 1) || isLetterAt(raw, at + 1)) this.#recent.isBroken ||= isGlue(raw, at);
      } else if (does === acts.close) {
        this.#recent.widen(gaps.markup);
        if (isLetterAt(raw, at + 1)) this.#recent.isBroken = true;
      } else if (does === acts.quote) {
        // Strings side by side are shown as one.
        this.#recent.isBroken ||=
          /^"\s*["']/.test(raw.slice(at, at + 12)) || (this.#isJson && partsOfWord.test(raw.slice(at - 1, at + 24)));
      } else if (does === acts.entity) {
        this.#recent.widen(gaps.markup);
        if (this.#recent.read(this.#signs[code] ?? 0)) return true;
        this.#recent.isBroken ||= isEntityAt(raw, at);
        const reference = between.exec(raw.slice(at, at + 10))?.[0];
        if (reference !== undefined) {
          // It stands for a sign between words: its own letters are none.
          this.#recent.widen(gaps.markup);
          at += reference.length;
          continue;
        }
      } else if (does === acts.backslash) {
        this.#recent.widen(gaps.markup);
        if (isLetterAt(raw, at + 1) || isLetterAt(raw, at - 1)) this.#recent.isBroken = true;
      } else if (does === acts.sign) {
        if (code === 37 && isHexAt(raw, at + 1) && isHexAt(raw, at + 2)) this.#recent.isBroken = true;
        if (this.#recent.read(this.#signs[code] ?? 0)) return true;
      } else if (does === acts.open) {
        // A tag within a tag is none, and neither is an end tag without a beginning.
        if (this.#isHtml && at > tagEnd && isBlockTag(raw, at)) {
          if (this.#endBlock(at)) return true;
        } else {
          if (this.#isHtml && at > tagEnd && /[A-Za-z/!?]/.test(raw.charAt(at + 1))) tagEnd = endOfTag(raw, at);
          this.#recent.widen(gaps.markup);
          if (isLetterAt(raw, at - 1)) this.#recent.isBroken = true;
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
