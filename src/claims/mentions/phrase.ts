/**
 * The phrase language: how people in law and marketing say what to look for.
 *
 *     SOC 2                 the words, however they are spelled and spaced
 *     (SOC|AICPA) report    one of several
 *     [fully] managed       a word that may be missing
 *     # uptime              a number; `#%` a percentage
 *     99.#%                 a number with these digits before its point
 *     encrypted ~3 rest     at most three other words between
 *     certif*               a word that begins so
 *     "SOC", "C#"           capitals and signs as written
 *     No. 1, node.js        signs that a text may have between the words, too
 *
 * Every phrase is a bounded set of word sequences, so no phrase can take more
 * than linear time; see docs/policy-reference.md.
 */
import { fold } from '../text/fold.ts';
import { otherNumbersOf } from '../text/plurals.ts';
import { markOf, tokens } from '../text/tokens.ts';
import { isUnspaced } from '../text/unspaced.ts';

export interface Word {
  readonly kind: 'word' | 'beginning' | 'exact' | 'number';
  /** The keys that fit, any of them; for `exact` also {@link Word.written}; none for a number. */
  readonly keys: readonly string[];
  /** As the phrase has it; of a number, what it has to begin with. */
  readonly written: string;
  /** How many other words may stand between the word before and this one. */
  readonly within: number;
  /** Signs that may stand before it, as `.` in `node.js`, beside those that may stand between any words. */
  readonly mark: string;
  /** Signs after it in its part of the phrase; they are the mark of the next word. */
  readonly after: string;
  /** All signs at its side where its part of the phrase begins or ends: nothing finds them where the phrase does, too. */
  readonly edges: Edges;
}

type Edges = readonly [before: string, after: string];

const noEdges: Edges = ['', ''];

export type Sequence = readonly Word[];

/** What is wrong with a phrase, where, and what would be right. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
  readonly phrase: string;
  /** UTF-16 offset in the phrase. */
  readonly offset: number;

  constructor(phrase: string, offset: number, message: string) {
    super(`${message} (at character ${offset + 1} of \`${visible(phrase)}\`)`);
    this.phrase = phrase;
    this.offset = offset;
  }
}

const control = /[^\P{Cc}\s]/u;

/** A phrase as it can be shown: of a character that nobody sees, its code. */
export function visible(phrase: string): string {
  const code = (each: string): string => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return phrase.replace(new RegExp(control, 'gu'), code);
}

/** The most sequences one phrase may stand for, and the most words between two. */
const sequenceLimit = 256;
const withinLimit = 12;
const lengthLimit = 400;
const depthLimit = 8;

/** Words read before, by how they are written: a policy's phrases share most of theirs. */
export type KnownWords = Map<string, Sequence>;

/**
 * The sequences of words that a phrase stands for, longest first.
 *
 * @param known Words of phrases read before it; the phrase's own are added.
 * @throws {PhraseError} The phrase is malformed, stands for nothing or for too
 *   much; the policy's author mends it.
 */
export function parsePhrase(phrase: string, known: KnownWords = new Map()): Sequence[] {
  if (phrase.length > lengthLimit)
    throw new PhraseError(
      phrase,
      lengthLimit,
      `Unexpected length ${phrase.length}, expected at most ${lengthLimit} characters: make it several phrases`,
    );
  refuseControls(phrase);
  const reader = new Reader(phrase, known);
  const found = reader.alternatives(0);
  reader.expectEnd();
  const sequences = withoutRepeats(found).map(openAtStart).map(marked);
  const isEmpty = (sequence: Sequence): boolean => !sequence.some(({ kind }) => kind !== 'number');
  if (sequences.some(isEmpty))
    throw new PhraseError(
      phrase,
      0,
      'Unexpected phrase that can be empty or a mere number, expected at least one word that must be there',
    );
  for (const sequence of sequences) refuseLostSigns(phrase, sequence);
  return sequences.sort((a, b) => b.length - a.length);
}

/** A text is searched without them, so that a word with one in it would be found nowhere. */
function refuseControls(phrase: string): void {
  const at = phrase.search(control);
  if (at >= 0) throw new PhraseError(phrase, at, 'Unexpected control character, expected letters, digits and signs');
}

/** What stands before a phrase's first word and after its last is looked for nowhere, so that it would find more than it says. */
function refuseLostSigns(phrase: string, sequence: Sequence): void {
  const lost = { start: sequence[0]?.edges[0] ?? '', end: sequence.at(-1)?.edges[1] ?? '' };
  for (const [place, sign] of Object.entries(lost)) {
    if (sign === '') continue;
    const offset = place === 'start' ? phrase.indexOf(sign) : phrase.lastIndexOf(sign);
    throw new PhraseError(
      phrase,
      Math.max(0, offset),
      `Unexpected \`${sign}\` at the ${place} of a phrase, expected a letter or digit there: signs are found between words alone`,
    );
  }
}

function withoutRepeats(sequences: readonly Sequence[]): Sequence[] {
  return sequences.filter(
    (sequence, index) => !sequences.slice(0, index).some((earlier) => areSame(earlier, sequence)),
  );
}

function areSame(a: Sequence, b: Sequence): boolean {
  return a.length === b.length && a.every((word, index) => isSame(word, b[index]));
}

function isSame(a: Word, b: Word | undefined): boolean {
  if (a === b) return true;
  return (
    a.kind === b?.kind &&
    a.written === b.written &&
    a.within === b.within &&
    a.mark === b.mark &&
    a.after === b.after &&
    a.edges[0] === b.edges[0] &&
    a.edges[1] === b.edges[1] &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, index) => key === b.keys[index])
  );
}

/** Nothing stands before a first word, so no distance applies to it. */
function openAtStart(sequence: Sequence): Sequence {
  const [first, ...rest] = sequence;
  return first === undefined || first.within === 0 ? sequence : [{ ...first, within: 0 }, ...rest];
}

/** What stands after a word in one part of a phrase stands before the first of the next. */
function marked(sequence: Sequence): Sequence {
  if (!sequence.some(({ after }) => after !== '')) return sequence;
  return sequence.map((word, index) => {
    const after = sequence[index - 1]?.after ?? '';
    return after === '' ? word : { ...word, mark: after + word.mark };
  });
}

/**
 * A text that a sequence is for: its own words, with their signs.
 *
 * Whoever writes a phrase expects it to be found at least there.
 */
export function textOf(sequence: Sequence): string {
  let text = '';
  for (const [index, { kind, keys, written, mark }] of sequence.entries()) {
    const word = kind === 'number' ? `${written}5` : written || (keys[0] ?? '');
    text += index === 0 ? word : `${mark} ${word}`;
  }
  return text;
}

const spaces = /\s+/y;

/** The digits of `99.#` before its point, and the point. */
const wholePart = /^(\d+\.)#/;

/** Words with hyphens between, of four letters or more in all. */
const joinedWords = /^(?=.{5})\p{L}+(?:-\p{L}+)+$/u;

/** What follows a word after an apostrophe, and is of that word. */
const endings = /^['‘’ʼ＇](?:s|re|ve|ll|d|m)$/iu;

/** What stands for words: all that has no meaning of its own. */
const wordsShape = /[^\s|()[\]~#"]+/y;

class Reader {
  readonly #phrase: string;
  readonly #known: KnownWords;
  #at = 0;

  constructor(phrase: string, known: KnownWords) {
    this.#phrase = phrase;
    this.#known = known;
  }

  expectEnd(): void {
    if (this.#at < this.#phrase.length)
      this.#fail(`Unexpected \`${this.#phrase.charAt(this.#at)}\`, expected it to have an opening partner`);
  }

  /** `a | b | c`, up to a closing bracket. */
  alternatives(depth: number, isFirst = true): Sequence[] {
    if (depth > depthLimit) this.#fail(`Unexpected brackets within ${depthLimit} others, expected fewer`);
    const found: Sequence[] = [];
    for (;;) {
      found.push(...this.#sequence(depth, isFirst));
      this.#bound(found.length);
      if (this.#peek() !== '|') return found;
      if (depth === 0)
        this.#fail('Unexpected `|` outside of brackets, expected them around what it is between: `(one|other) report`');
      this.#at++;
    }
  }

  /** @param isFirst Whether no word of the phrase stands before. */
  #sequence(depth: number, isFirst: boolean): Sequence[] {
    let found: Word[][] = [[]];
    let within = 0;
    for (;;) {
      this.#skipSpace();
      const next = this.#peek();
      if (next === '' || next === '|' || next === ')' || next === ']') break;
      const isStart = isFirst && found.length === 1 && found[0]?.length === 0;
      if (next === '~') {
        if (isStart) this.#fail('Unexpected `~` at the start, expected a word before it');
        within = this.#distance();
        continue;
      }
      const part = this.#item(next, depth, isStart);
      this.#bound(found.length * part.length);
      const distance = within;
      const after = part.map((sequence) => near(sequence, distance));
      const [only, ...others] = after;
      if (only !== undefined && others.length === 0) for (const before of found) before.push(...only);
      else found = found.flatMap((before) => after.map((sequence) => before.concat(sequence)));
      within = 0;
    }
    if (within > 0) this.#fail('Unexpected `~` at the end, expected a word after it');
    if (depth === 0 && found.length === 1 && found[0]?.length === 0)
      this.#fail('Unexpected empty phrase, expected at least one word');
    return found;
  }

  #item(next: string, depth: number, isFirst: boolean): Sequence[] {
    if (next === '(') return this.#bracketed(')', depth, isFirst, false);
    if (next === '[') return this.#bracketed(']', depth, isFirst, true);
    if (next === '#' || wholePart.test(this.#phrase.slice(this.#at))) return [this.#number()];
    if (next === '"') return [this.#quoted()];
    return this.#words();
  }

  #bracketed(close: string, depth: number, isFirst: boolean, isOptional: boolean): Sequence[] {
    const opened = this.#at++;
    const inner = this.alternatives(depth + 1, isFirst);
    if (this.#peek() !== close)
      throw new PhraseError(
        this.#phrase,
        opened,
        `Unexpected \`${this.#phrase.charAt(opened)}\` without an end, expected \`${close}\` after it`,
      );
    this.#at++;
    if (inner.some((sequence) => sequence.length === 0) && !isOptional)
      throw new PhraseError(
        this.#phrase,
        opened,
        'Unexpected empty alternative, expected a word; write `[word]` for a word that may be missing',
      );
    const choices = oneOf(inner);
    return isOptional ? [...choices, []] : choices;
  }

  #number(): Sequence {
    const whole = wholePart.exec(this.#phrase.slice(this.#at))?.[1] ?? '';
    this.#expectApart(this.#at, whole.length);
    this.#at += whole.length + 1;
    const number: Word = { kind: 'number', keys: [], written: whole, within: 0, mark: '', after: '', edges: noEdges };
    if (this.#peek() !== '%') return [number];
    this.#at++;
    return [number, { kind: 'word', keys: ['percent'], written: '%', within: 0, mark: '', after: '', edges: noEdges }];
  }

  /** `#1` and `C#` are names with a sign, and no text has them where `#` is a number. */
  #expectApart(from: number, length: number): void {
    const before = /[\p{L}\p{N}]+$/u.exec(this.#phrase.slice(0, from))?.[0] ?? '';
    const after = /^\d+/.exec(this.#phrase.slice(from + length + 1))?.[0] ?? '';
    if (before === '' && after === '') return;
    const name = `${before}#${after}`;
    this.#fail(
      `Unexpected \`${name}\`, expected a space beside \`#\`, which stands for a number: write \`"${name}"\` for the sign`,
    );
  }

  #distance(): number {
    const digits = /^~(\d+)/.exec(this.#phrase.slice(this.#at));
    if (!digits)
      this.#fail('Unexpected `~` without a number, expected for example `~3` for at most three words between');
    const run = /^~[^\s|()[\]~#"]+/.exec(this.#phrase.slice(this.#at))?.[0];
    if (run !== digits[0])
      this.#fail(
        `Unexpected \`${String(run)}\`, expected a whole number with a space after it, such as \`${digits[0]} \``,
      );
    const count = Number(digits[1]);
    if (count < 1 || count > withinLimit)
      this.#fail(`Unexpected \`~${count}\`, expected a number from 1 to ${withinLimit}`);
    this.#at += digits[0].length;
    return count;
  }

  #quoted(): Sequence {
    const end = this.#phrase.indexOf('"', this.#at + 1);
    if (end < 0) this.#fail('Unexpected `"` without an end, expected another `"` after it');
    const inner = this.#phrase.slice(this.#at + 1, end);
    const words = wordsOf(inner, 'exact');
    if (words.length === 0) this.#fail('Unexpected `""`, expected a word between the quotes');
    this.#at = end + 1;
    return words;
  }

  /** Words that stand together; where a hyphen is between them, they may also be written as one. */
  #words(): Sequence[] {
    wordsShape.lastIndex = this.#at;
    const text = wordsShape.exec(this.#phrase)?.[0] ?? '';
    if (text === '') this.#fail(`Unexpected \`${this.#peek()}\`, expected a word`);
    const isBeginning = text.endsWith('*');
    const plain = isBeginning ? text.slice(0, -1) : text;
    if (plain.includes('*')) this.#fail('Unexpected `*` within a word, expected it at the end');
    if (endings.test(plain))
      this.#fail(
        `Unexpected \`${plain}\`, which no text has apart from its word, expected the word with it, such as \`it's\``,
      );
    const found = this.#wordsIn(plain);
    const last = found.at(-1);
    if (last === undefined)
      this.#fail(
        `Unexpected \`${text}\`, expected letters or digits${text.includes('\\') ? '; signs are written between quotes: `"#1"`' : ''}`,
      );
    this.#at += text.length;
    const joined = joinedWords.test(plain) ? this.#wordsIn(plain.replaceAll('-', '')) : null;
    const spelled = joined === null ? [found] : [found, joined];
    if (!isBeginning) return spelled;
    if (!isAscii.test(plain)) spelled.push(...casesOf(plain).map((each) => this.#wordsIn(each)));
    if (isUnspaced(last.written))
      this.#fail(
        `Unexpected \`${text}\`, expected no \`*\`: words of this script are found within others as they stand`,
      );
    if (last.written.length < 3) this.#fail(`Unexpected \`${text}\`, expected at least three letters before \`*\``);
    return spelled.map(begun);
  }

  #wordsIn(plain: string): Sequence {
    const known = this.#known.get(plain);
    if (known !== undefined) return known;
    const words = wordsOf(plain, 'word');
    this.#known.set(plain, words);
    return words;
  }

  #bound(count: number): void {
    if (count > sequenceLimit)
      this.#fail(
        `Unexpected ${count} ways to read the phrase, expected at most ${sequenceLimit}: make it several phrases`,
      );
  }

  #peek(): string {
    return this.#phrase.charAt(this.#at);
  }

  #skipSpace(): void {
    spaces.lastIndex = this.#at;
    this.#at += spaces.exec(this.#phrase)?.[0].length ?? 0;
  }

  #fail(message: string): never {
    throw new PhraseError(this.#phrase, this.#at, message);
  }
}

/** A sequence whose last word is only the beginning of one. */
function begun(sequence: Sequence): Sequence {
  return sequence.map((word, index) =>
    index < sequence.length - 1
      ? word
      : { ...word, kind: 'beginning', keys: [word.written.toLowerCase().replaceAll("'", '')] },
  );
}

/** The words of a text without signs of the language; what stands before the first and after the last is kept. */
function wordsOf(text: string, kind: 'word' | 'exact'): Word[] {
  const found = tokens(text);
  const last = found.length - 1;
  return found.map(({ key, written, mark, start, end }, index) => ({
    kind,
    keys: kind === 'word' ? keysOf(text.slice(start, end), key) : [key],
    written,
    within: 0,
    mark: index === 0 ? markAt(text.slice(0, start)) : mark,
    after: index === last ? markAt(text.slice(end)) : '',
    edges: [index === 0 ? signsBefore(text.slice(0, start)) : '', index === last ? signsAt(text.slice(end)) : ''],
  }));
}

/**
 * The keys of a word, in either number and in each case. Beyond ASCII a capital may
 * look like another letter than its small form (`Ł` like an I, `ł` like an l), and a
 * text has it in either.
 */
function keysOf(written: string, key: string): readonly string[] {
  const cases = isAscii.test(written)
    ? []
    : casesOf(written)
        .map((each) => tokens(each))
        .filter(({ length }) => length === 1);
  const keys = [key, ...cases.flat().map((token) => token.key)];
  return [...new Set(keys.flatMap((each) => [each, ...otherNumbersOf(each)]))];
}

const isAscii = /^[\0-\x7f]*$/;

/** A text in small letters, in capitals, and with a capital first. */
function casesOf(text: string): readonly string[] {
  const [first = '', ...rest] = Array.from(text);
  return [text.toLowerCase(), text.toUpperCase(), first.toUpperCase() + rest.join('').toLowerCase()];
}

function markAt(text: string): string {
  return text === '' ? '' : markOf(fold(text).text);
}

function signsBefore(text: string): string {
  return text.trim() === '.' ? '.' : signsAt(text);
}

/** The signs of a text that somebody sees. A point at the end of `p.a.` may be that of a sentence, too. */
function signsAt(text: string): string {
  const seen = text === '' ? '' : fold(text).text.trim();
  return seen === '' || seen === '.' ? '' : text.trim();
}

function near(sequence: Sequence, within: number): Sequence {
  const [first, ...rest] = sequence;
  return first === undefined || first.within >= within ? sequence : [{ ...first, within }, ...rest];
}

/** Alternatives of one plain word each are one word with several keys: no more sequences than before. */
function oneOf(sequences: readonly Sequence[]): Sequence[] {
  const isPlain = (sequence: Sequence): boolean =>
    sequence.length === 1 &&
    sequence[0]?.kind === 'word' &&
    sequence[0].within === 0 &&
    sequence[0].mark === '' &&
    sequence[0].after === '' &&
    sequence[0].edges.every((signs) => signs === '');
  const plain = sequences.filter(isPlain);
  if (plain.length < 2) return [...sequences];
  const keys = [...new Set(plain.flatMap(([word]) => word?.keys ?? []))];
  return [
    [{ kind: 'word', keys, written: '', within: 0, mark: '', after: '', edges: noEdges }],
    ...sequences.filter((sequence) => !isPlain(sequence)),
  ];
}

/** Whether a token is the word; of numbers, those in digits. */
export function fits(word: Word, token: { readonly key: string; readonly written: string }): boolean {
  switch (word.kind) {
    case 'number':
      return /^\p{N}/u.test(token.key) && token.key.startsWith(word.written);
    case 'beginning':
      // A key has lost its plural ending.
      return word.keys.some((key) => token.key.startsWith(key) || `${token.key}s` === key);
    case 'exact':
      return word.keys.includes(token.key) && token.written === word.written;
    case 'word':
      return word.keys.includes(token.key);
  }
}
