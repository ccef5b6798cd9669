import type { Format } from '../../types.ts';
import { plainCharacter } from '../../text/characters.ts';
import { isDisguise } from '../../text/disguises.ts';
import { fold } from '../../text/fold.ts';
import { spacedKey } from '../../text/words-of-key.ts';
import { hashOn } from '../misspellings.ts';
import { idsOfSlip, type Prefilter } from './compile.ts';
import { isLeetLetter, kindOf, letterCount, letterOf, lettersIn, plural } from './letters.ts';
import { isDigitAt, isDivided, isForeignDigitAt, isLetterAt, isNear } from './marks.ts';
import { gaps, type RecentWords } from './recent-words.ts';
import { foreign, number, root } from './trie.ts';

/** Reads the words of a raw text, each under every name that it may have. */
export class WordReader {
  readonly #filter: Prefilter;
  readonly #raw: string;
  readonly #recent: RecentWords;
  /** Whether an apostrophe after a letter may begin a string, as in `return'…'`. */
  readonly #hasStrings: boolean;
  /** Whether keys are shown as words: `goldCertified` as “gold certified”. */
  readonly #hasKeys: boolean;
  /** Single letters in a row, where the last of them ends, and the block of the first. */
  #spelled = 0;
  #spelledAt = 0;
  #spelledIn = 0;

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

  // The number being read: where its first piece begins, -1 where it is in one piece.
  #numberFrom = -1;
  /** How many numbers of several pieces a phrase has. */
  #seenNumbers = 0;

  constructor(filter: Prefilter, raw: string, format: Format | undefined, recent: RecentWords) {
    this.#filter = filter;
    this.#raw = raw;
    this.#recent = recent;
    this.#hasStrings = format !== 'markdown' || /<s(?:cript|tyle)\b/i.test(raw);
    this.#hasKeys = format !== 'script' && format !== 'css';
  }

  /** Read words that stand together; where they end, the start where there is none, -1 where a claim may be named. */
  read(start: number): number {
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
        this.#recent.isBroken ||= isDisguise(code) || /[\p{L}\p{N}]/u.test(plain);
        break;
      }
      if (plain === '') {
        isUnseen = true;
        this.#recent.isBroken ||= isDisguise(code);
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
    if (this.#kind === 2 && isDivided(raw, at)) this.#recent.isBroken = true;
    if (this.#close(at)) return -1;
    return isKey && this.#hasKeys && this.#key(raw.slice(start, at)) ? -1 : at;
  }

  #isApostrophe(at: number, code: number): boolean {
    if (code !== 39 || this.#kind !== 1 || !isLetterAt(this.#raw, at + 1)) return false;
    this.#recent.isBroken ||= this.#hasStrings;
    return true;
  }

  /** A point or comma between the digits of a number, or of two: digits of other scripts are digits too. */
  #isPoint(at: number, length: number, code: number): boolean {
    if (this.#kind !== 2 || (code !== 46 && code !== 44 && code !== 183)) return false;
    return (
      isDigitAt(this.#raw, at + length) ||
      (this.#raw.charCodeAt(at + length) >= 128 && isForeignDigitAt(this.#raw, at + length))
    );
  }

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
    this.#recent.widen(gaps.markup);
    return false;
  }

  /** The number whose last piece has just been read is one word, too, and so is each value that commas divide it into, or points in a key. */
  #joined(end: number): boolean {
    const written = this.#raw.slice(this.#numberFrom, end);
    this.#numberFrom = -1;
    this.#spelled = 0;
    const before = this.#seenNumbers;
    if (this.#noteNumber(written)) return true;
    for (const between of [',', '.'])
      if (written.includes(between) && written.split(between).some((value) => this.#noteNumber(value))) return true;
    // A phrase may end with the last of them, and have another before it.
    return (
      this.#seenNumbers > before &&
      (this.#recent.isPhraseEnd(number) || this.#recent.isPhraseEnd(this.#filter.words[this.#node] ?? 0))
    );
  }

  #noteNumber(written: string): boolean {
    const { next, words, beginnings } = this.#filter;
    let node = root;
    for (const letter of lettersIn(written)) {
      node = next[node * letterCount + letter] ?? 0;
      if (node === 0) return false;
      const beginning = beginnings[node] ?? 0;
      if (beginning !== 0 && this.#recent.note(beginning)) return true;
    }
    const own = words[node] ?? 0;
    if (own !== 0) this.#seenNumbers++;
    return own !== 0 && this.#recent.note(own);
  }

  /** The words of a key: `goldCertified` is “gold certified” where keys are shown as words. */
  #key(written: string): boolean {
    if (!humps.test(written)) return false;
    const parts = spacedKey(written).split(' ');
    return parts.some((part) => this.readApart(part));
  }

  /** A word in a place where other readings of the text have none, or another. */
  readApart(word: string): boolean {
    this.#recent.widen(gaps.markup);
    this.#open(0);
    if (word.length === 1) this.#recent.isBroken = true;
    for (const part of fold(word).text) {
      if (part < '\u0080' ? letterOf[part.charCodeAt(0)] === -1 : !/[\p{L}\p{N}]/u.test(part)) continue;
      if (this.#letter(part < '\u0080' ? (letterOf[part.charCodeAt(0)] ?? -1) : -1, kindOf(part), 0)) return true;
    }
    if (this.#close(0)) return true;
    this.#recent.widen(gaps.markup);
    return false;
  }

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
      this.#recent.isBroken ||= this.#kind + kind === 3 && (isLeetLetter(letter) || isLeetLetter(this.#last));
      if (this.#close(at)) return true;
      this.#open(at);
    }
    if (letter < 0) this.#isForeign = true;
    this.#nodeBefore = this.#node;
    this.#node = letter < 0 ? 0 : (this.#filter.next[this.#node * letterCount + letter] ?? 0);
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
    if (this.#recent.read(this.#kind === 2 ? number : own)) return true;
    if (this.#kind === 2 && own !== 0 && this.#recent.note(own)) return true;
    if (singular !== 0 && this.#recent.note(singular)) return true;
    for (const beginning of this.#begun) if (this.#recent.note(beginning)) return true;
    return this.#length > 4 && this.#noteSlips();
  }

  /** The words that the one just read may be a slip of. */
  #noteSlips(): boolean {
    const { misspellings } = this.#filter;
    if (misspellings.mayBe(this.#hash) && this.#noteMeant(this.#hash)) return true;
    return this.#last === plural && misspellings.mayBe(this.#hashBefore) && this.#noteMeant(this.#hashBefore);
  }

  #noteMeant(hash: number): boolean {
    for (const id of idsOfSlip(this.#filter, hash)) if (this.#recent.note(id)) return true;
    return false;
  }

  /** Three single letters or more in a row may be one word: then the block is searched by its letters. */
  #spell(): boolean {
    if (this.#spelled === 0) this.#spelledIn = this.#recent.block;
    this.#spelled++;
    if (this.#spelled < 3) return false;
    this.#recent.isBroken = true;
    return this.#spelledIn !== this.#recent.block;
  }

  /** Signs may stand between the letters of a word that is spelled out; where they are too many, it ends. */
  passSigns(at: number): void {
    if (this.#spelled > 0 && at - this.#spelledAt > 4 && !isNear(this.#raw, this.#spelledAt, at)) this.#spelled = 0;
  }

  /** No word is spelled out from here on. */
  endSpelling(): void {
    this.#spelled = 0;
  }
}

/** Where {@link spacedKey} parts a key without signs. */
const humps = /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}{2}\p{Ll}/u;
