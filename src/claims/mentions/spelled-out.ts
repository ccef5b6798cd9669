/**
 * Phrases in words that are spelled out: `n e v e r  o f f l i n e`. Spaces of whatever
 * width are one to a reader of HTML, so that any letter may be the last of its word.
 */
import type { Mention } from '../types.ts';
import type { WordToken } from '../text/tokens.ts';
import type { Entry, Matcher } from './matcher.ts';
import { isNumeral, restOfNumeral } from './numerals.ts';
import { fits, type Word } from './phrase/sequence.ts';

/** The longest word that is looked for. */
const longestWord = 24;
/** How many letters another word between two may have. */
const lettersBetween = 8;
/** Fewer letters are by chance among others. */
const fewestLetters = 4;

/** The words of a text, those that are spelled out as their letters. */
export class SpelledOut {
  readonly #units: readonly WordToken[];
  /** Of each unit, where the word begins that it is a letter of, and where that ends; -1 of other words. */
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  /** The letters, one for each unit; other words are a space. */
  readonly #letters: string;
  readonly #written: string;

  constructor(words: readonly WordToken[]) {
    const units: WordToken[] = [];
    const [from, to]: [number[], number[]] = [[], []];
    for (const word of words) {
      const { letters = [] } = word;
      const begin = units.length;
      const [, ...others] = letters;
      units.push(
        letters.length === 0
          ? word
          : { ...word, ...letters[0], follows: word.follows, afterComma: word.afterComma, mark: word.mark },
      );
      for (const letter of others) units.push(letter);
      for (let at = begin; at < units.length; at++) {
        from.push(letters.length === 0 ? -1 : begin);
        to.push(letters.length === 0 ? -1 : units.length);
      }
    }
    this.#units = units;
    this.#from = from;
    this.#to = to;
    this.#written = units.map(({ written }, at) => ((from[at] ?? -1) < 0 ? ' ' : written)).join('');
    this.#letters = units.map(({ key }, at) => ((from[at] ?? -1) < 0 ? ' ' : key.charAt(0))).join('');
  }

  /** The words by which phrases are found, among the letters and beside them, each with its phrases. */
  *wordsOf({ byWord, byBeginning }: Matcher): Generator<Anchored> {
    for (let start = 0; start < this.#units.length; start++) {
      if ((this.#to[start] ?? -1) < 0) {
        yield* this.#besides(byWord.get(this.#units[start]?.key ?? ''), start);
        yield* this.#besides(byBeginning.get(this.#units[start]?.key.slice(0, 3) ?? ''), start);
        continue;
      }
      const limit = Math.min(this.#to[start] ?? -1, start + longestWord);
      for (let end = start + 1; end <= limit; end++) {
        const entries = byWord.get(this.#letters.slice(start, end));
        if (entries === undefined) continue;
        yield { entries, start, end };
        if (end < limit && this.#letters.charAt(end) === 's') yield { entries, start, end: end + 1 };
      }
      const begun = byBeginning.get(this.#letters.slice(start, start + 3));
      for (const entry of begun ?? [])
        for (const end of this.#ends(entry.sequence[entry.anchor], start)) yield { entries: [entry], start, end };
    }
  }

  /** A word that is no letters, where one of its phrases may go on in letters. */
  *#besides(entries: readonly Entry[] | undefined, start: number): Generator<Anchored> {
    const token = this.#units[start];
    if (entries === undefined || token === undefined) return;
    const fitting = entries.filter(
      ({ sequence, anchor }) => sequence.length > 1 && fits(sequence[anchor] as Word, token),
    );
    if (fitting.length > 0) yield { entries: fitting, start, end: start + 1 };
  }

  /** Where a phrase stands whose word by which it is found is these units, or `null`. */
  place({ sequence, anchor }: Entry, start: number, end: number): Omit<Mention, 'claim'> | null {
    const word = sequence[anchor];
    if (
      word === undefined ||
      ((this.#from[start] ?? -1) >= 0 && word.kind === 'exact' && !this.#written.startsWith(word.written, start))
    )
      return null;
    const before = this.#walk(sequence, anchor - 1, start, -1, new Set());
    const after = before === null ? null : this.#walk(sequence, anchor + 1, end, 1, new Set());
    if (before === null || after === null) return null;
    const borders = [...before.toReversed(), start, end, ...after];
    const [first = start, last = end] = [borders[0], borders.at(-1)];
    const isAtEdges = !this.#isWithin(first) && !this.#isWithin(last);
    if (last - first < fewestLetters && !isAtEdges) return null;
    // Words that are all as usual are found as usual.
    if (this.#from.slice(first, last).every((from) => from < 0)) return null;
    return {
      start: this.#units[first]?.start ?? 0,
      end: this.#units[last - 1]?.end ?? 0,
      between: '',
      plain: this.#plain(first, last, new Set(borders)),
    };
  }

  /** The words between two borders, apart where a word of the phrase begins or ends; an “s” by itself ends the one before. */
  #plain(first: number, last: number, borders: ReadonlySet<number>): string {
    let plain = '';
    for (let at = first; at < last; at++) {
      const isEnding = this.#letters.charAt(at) === 's' && borders.has(at + 1) && this.#isWithin(at);
      const isApart = at > first && ((borders.has(at) && !isEnding) || !this.#isWithin(at));
      plain += (isApart ? ' ' : '') + (this.#units[at]?.written ?? '');
    }
    return plain;
  }

  /** Whether a border is between two letters of one run. */
  #isWithin(at: number): boolean {
    return at > 0 && (this.#from[at] ?? -1) >= 0 && this.#from[at] === this.#from[at - 1];
  }

  /**
   * The borders of the words from a place in the sequence on, `null` where they do not stand there.
   *
   * @param failed Borders from which they do not.
   */
  #walk(sequence: readonly Word[], next: number, border: number, step: 1 | -1, failed: Set<number>): number[] | null {
    const word = sequence[next];
    if (word === undefined) return [];
    const key = next * (this.#units.length + 1) + border;
    if (failed.has(key)) return null;
    const { within, mark } = (step > 0 ? word : sequence[next + 1]) ?? word;
    let at = border;
    for (let spent = 0; spent <= within * lettersBetween && this.#follows(at, mark, within > 0);) {
      for (const far of this.#borders(word, at, step)) {
        const found = this.#walk(sequence, next + step, far, step, failed);
        if (found !== null) return [at, far, ...found];
      }
      const unit = step > 0 ? at : at - 1;
      spent += (this.#from[unit] ?? -1) < 0 ? lettersBetween : 1;
      at += step;
    }
    failed.add(key);
    return null;
  }

  /** Whether the unit after a border goes on from the one before it. */
  #follows(border: number, mark: string, isNear: boolean): boolean {
    const later = this.#units[border];
    if (border <= 0 || later === undefined) return false;
    return (
      this.#isWithin(border) || later.follows || (isNear && later.afterComma) || (mark !== '' && later.mark === mark)
    );
  }

  /** The far borders of a word that begins, or ends, at a border. */
  #borders(word: Word, border: number, step: 1 | -1): number[] {
    const unit = step > 0 ? border : border - 1;
    const token = this.#units[unit];
    if (token === undefined) return [];
    if ((this.#from[unit] ?? -1) >= 0) return step > 0 ? this.#ends(word, border) : this.#starts(word, border);
    if (word.kind === 'number' && word.written === '') {
      return isNumeral(this.#units, unit) ? [border + step * (1 + restOfNumeral(this.#units, unit, step).length)] : [];
    }
    return fits(word, token) ? [border + step] : [];
  }

  #ends(word: Word | undefined, start: number): number[] {
    if (word === undefined || word.kind === 'number') return [];
    const limit = this.#to[start] ?? -1;
    const found: number[] = [];
    for (const written of word.kind === 'exact' ? [word.written] : word.keys) {
      const end = start + written.length;
      const text = word.kind === 'exact' ? this.#written : this.#letters;
      if (end > limit || !text.startsWith(written, start)) continue;
      found.push(end);
      if (end < limit && text.charAt(end).toLowerCase() === 's') found.push(end + 1);
      // Of a beginning, any letters may be the rest.
      if (word.kind === 'beginning')
        for (let rest = end + 1; rest <= Math.min(limit, end + longestWord); rest++) found.push(rest);
    }
    return found;
  }

  #starts(word: Word, end: number): number[] {
    const from = Math.max(this.#from[end - 1] ?? -1, end - 2 * longestWord);
    const found: number[] = [];
    for (let start = end - 1; start >= from; start--) if (this.#ends(word, start).includes(end)) found.push(start);
    return found;
  }
}

/** A word by which phrases are found, from border to border. */
interface Anchored {
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}
