/**
 * Whether a raw file can name any claim, told before anything is parsed.
 *
 * Every phrase has a word that must be there (its anchor). The raw text is
 * read once, character by character, walking a trie of the anchors' letters.
 * Markup that may stand within a word as it is read (emphasis, brackets, tags,
 * link targets, ignorable characters) does not end the walk. Where raw text can
 * spell a word in ways the walk does not follow (character references,
 * escapes, letters set apart, concatenated strings), the answer is "it might".
 *
 * Sound: `false` means no passage of the file names a claim, whatever its
 * format. A property test holds it against the unfiltered path.
 */
import { plainCharacter } from '../words/characters.ts';
import { fold } from '../words/fold.ts';
import type { Word } from './phrase.ts';

export interface Prefilter {
  /** Next node by node × {@link letters} + letter; 0 is none. */
  readonly next: Int32Array;
  /** Whether an anchor ends at a node: 1 as a whole word, 2 as a beginning. */
  readonly ends: Uint8Array;
  /** Anchors with other than letters and digits of ASCII, compared by search. */
  readonly others: readonly string[];
}

const letters = 36;
const root = 1;

/** What an ASCII character does to the walk. */
const acts = { stop: 0, letter: 1, through: 2, look: 3 } as const;
const action = new Uint8Array(128);
const letterOf = new Int8Array(128).fill(-1);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  const index = letterIndex(character.toLowerCase());
  letterOf[code] = index;
  if (index >= 0) action[code] = acts.letter;
  else if ("*_~[]`'{}".includes(character) || code < 9 || (code > 13 && code < 32) || code === 127) action[code] = acts.through;
  else if ('<>&\\"()+'.includes(character)) action[code] = acts.look;
}

/** Look-alikes within ASCII share a letter: `l` and `1` are `i`, `0` is `o`. */
function letterIndex(character: string): number {
  if (character === 'l' || character === '1') return letterIndex('i');
  if (character === '0') return letterIndex('o');
  const code = character.charCodeAt(0);
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? 26 + code - 48 : -1;
}

/** Make a prefilter of the anchors of phrases. */
export function compilePrefilter(anchors: readonly Word[]): Prefilter {
  const words = new Map(anchors.flatMap(({ kind, keys }) => keys.map((key) => [`${kind === 'beginning' ? 2 : 1} ${key}`, key] as const)));
  const nodes = [new Map<number, number>(), new Map<number, number>()];
  const ends: number[] = [0, 0];
  const others: string[] = [];
  for (const [kind, word] of words) {
    const indexes = Array.from(word, letterIndex);
    if (indexes.includes(-1)) {
      others.push(word);
      continue;
    }
    // With the plural's ending, which a token's key goes without.
    for (const spelled of [indexes, [...indexes, letterIndex('s')]]) {
      const node = spelled.reduce((parent, index) => child(nodes, ends, parent, index), root);
      ends[node] = (ends[node] ?? 0) | Number(kind.charAt(0));
    }
  }
  const next = new Int32Array(nodes.length * letters);
  nodes.forEach((children, node) => children.forEach((child, index) => (next[node * letters + index] = child)));
  return { next, ends: Uint8Array.from(ends), others };
}

/** The node below another for a letter, made where there is none. */
function child(nodes: Map<number, number>[], ends: number[], parent: number, index: number): number {
  const known = nodes[parent]?.get(index);
  if (known !== undefined) return known;
  nodes[parent]?.set(index, nodes.length);
  ends.push(0);
  return nodes.push(new Map()) - 1;
}

/** Spellings that the walk does not follow, so that the file is parsed: see the cases in the tests. */
const opaque = [
  // Character references, but for those that stand for a sign and never within a word.
  /&(?!(?:amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|rarr|larr|copy|times|bull|middot|lsquo|rsquo|ldquo|rdquo|#39|#34|#38|#60|#62|#x27|#x22|#x26|#x3[cC]|#x3[eE]);)(?:#|[a-zA-Z][a-zA-Z0-9]{1,31};)/,
  // Escapes of JSON, YAML, scripts and style sheets.
  /\\(?:[uUxN]|[0-9])/,
  // Letters set apart: `S O C`, `S.O.C.`, `S-O-C`.
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][^\p{L}\p{N}\n]{1,8}[\p{L}\p{N}][^\p{L}\p{N}\n]{1,8}[\p{L}\p{N}](?![\p{L}\p{N}])/u,
  // Signs that are read aloud: `#1` is number one.
  /[#№]\s?1(?![0-9])/,
  // A nought or a one among capitals, read as a letter: `S0C`.
  /[A-Z][01][A-Z]|(?<![A-Za-z0-9])[01][A-Z]{2}/,
  // Strings joined by a script: `'SO' + 'C 2'`, and templates.
  /["'`]\s*\+\s*["'`]|\$\{/,
];

/**
 * Whether a raw text might name a claim; `false` is certain.
 *
 * @param raw A file's text, in whatever format.
 */
export function mightName(prefilter: Prefilter, raw: string): boolean {
  if (walk(prefilter, raw) || opaque.some((pattern) => pattern.test(raw))) return true;
  if (prefilter.others.length === 0) return false;
  const { text } = fold(raw);
  return prefilter.others.some((word) => text.includes(word));
}

/** Where one reading of the raw text stands in the trie. */
class Walker {
  readonly #next: Int32Array;
  readonly #ends: Uint8Array;
  /** The word being read: {@link root} before its first letter, 0 where no anchor goes on. */
  #node = root;
  /** The same word read on through markup, where another may begin after it. */
  #joined = 0;
  #wasDigit = false;

  constructor({ next, ends }: Prefilter) {
    this.#next = next;
    this.#ends = ends;
  }

  /** Whether a word is being read that an anchor may still be. */
  get isOpen(): boolean {
    return this.#node > root || this.#joined > 0;
  }

  /** Read a letter or digit; whether an anchor is found by it. */
  read(index: number, isDigit: boolean): boolean {
    if (isDigit !== this.#wasDigit) {
      // A number may begin after a letter and a word after a digit.
      if (this.#node !== root && this.stop()) return true;
      this.#wasDigit = isDigit;
    }
    this.#node = this.#next[this.#node * letters + index] as number;
    if (this.#joined > 0) {
      this.#joined = this.#next[this.#joined * letters + index] as number;
      if (((this.#ends[this.#joined] as number) & 2) !== 0) return true;
    }
    return ((this.#ends[this.#node] as number) & 2) !== 0;
  }

  /** A word ends; whether it was an anchor. */
  stop(): boolean {
    const found = this.#isEnd(this.#node) || this.#isEnd(this.#joined);
    this.#node = root;
    this.#joined = 0;
    this.#wasDigit = false;
    return found;
  }

  /** Markup that may or may not end a word; whether one is found or there are too many readings. */
  pause(): boolean {
    if (this.#node <= root) {
      this.#node = root;
      return false;
    }
    if (this.#joined > 0 || this.#isEnd(this.#node)) return true;
    this.#joined = this.#node;
    this.#node = root;
    return false;
  }

  #isEnd(node: number): boolean {
    return node > root && ((this.#ends[node] as number) & 1) !== 0;
  }
}

/** Walk the raw text once; tags and link targets are read apart and then passed over. */
function walk(prefilter: Prefilter, raw: string): boolean {
  let walker = new Walker(prefilter);
  /** The reading that a tag or link target interrupts, and the sign that ends it. */
  let outer: Walker | null = null;
  let inner: Walker | null = null;
  let closing = 0;
  let isQuoted = false;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code >= 128) {
      const isPair = code >= 0xd800 && code < 0xdc00;
      if (readPlain(walker, plainCharacter(isPair ? raw.slice(at, at + 2) : raw.charAt(at)))) return true;
      if (isPair) at++;
      continue;
    }
    const does = action[code];
    if (does === acts.letter) {
      if (walker.read(letterOf[code] as number, code < 58)) return true;
    } else if (does === acts.stop) {
      if (walker.stop()) return true;
    } else if (does === acts.through) {
      if (code === 39 && outer !== null) isQuoted = !isQuoted;
      if (walker.pause()) return true;
    } else if (code === 60 || (code === 40 && raw.charCodeAt(at - 1) === 93)) {
      // `<` or `](`. Within another there is no telling what is markup.
      if (outer !== null || (walker.isOpen && raw.charCodeAt(at + 1) === 33)) {
        if (outer === null || outer.isOpen || walker.isOpen) return true;
        if (walker.stop()) return true;
        continue;
      }
      if (!walker.isOpen) {
        // No word is interrupted: what follows can be read on as it comes.
        if (walker.stop()) return true;
        continue;
      }
      if (walker.pause()) return true;
      outer = walker;
      inner ??= new Walker(prefilter);
      walker = inner;
      closing = code === 60 ? 62 : 41;
      isQuoted = false;
    } else if (outer !== null && code === closing) {
      if (isQuoted || walker.stop()) return true;
      walker = outer;
      outer = null;
    } else {
      if (code === 34 && outer !== null) isQuoted = !isQuoted;
      if (code === 92 ? walker.pause() : walker.stop()) return true;
    }
  }
  return walker.stop() || (outer?.stop() ?? false);
}

function readPlain(walker: Walker, plain: string): boolean {
  for (const part of plain) {
    const index = letterIndex(part.toLowerCase());
    if (index < 0 ? walker.stop() : walker.read(index, index >= 26)) return true;
  }
  return false;
}
