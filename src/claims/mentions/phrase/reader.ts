/** Reads a phrase from left to right. */
import { isUnspaced } from '../../text/unspaced.ts';
import { near, noEdges, oneOf, type Sequence, type Word } from './sequence.ts';
import { PhraseError } from './phrase-error.ts';
import { begun, casesOf, isAscii, wordsOf } from './words.ts';

/** The most sequences one phrase may stand for, and the most words between two. */
const sequenceLimit = 256;
const withinLimit = 12;
const depthLimit = 8;

/** Words read before, by how they are written: a policy's phrases share most of theirs. */
export type KnownWords = Map<string, Sequence>;

const spaces = /\s+/y;

/** The digits of `99.#` before its point, and the point. */
const wholePart = /^(\d+\.)#/;

/** Words with hyphens between, of four letters or more in all. */
const joinedWords = /^(?=.{5})\p{L}+(?:-\p{L}+)+$/u;

/** What follows a word after an apostrophe, and is of that word. */
const endings = /^['‘’ʼ＇](?:s|re|ve|ll|d|m)$/iu;

/** What stands for words: all that has no meaning of its own. */
const wordsShape = /[^\s|()[\]~#"]+/y;

export class Reader {
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
