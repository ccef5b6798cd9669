/**
 * Slips of the pen in long phrases: a letter left out, two letters exchanged,
 * within a word. A reader reads over them, and so do we; short words and their
 * ends stay as they are, since there a slip is often another word.
 */
import type { Sequence, Word } from './phrase/sequence.ts';

/** Fewest letters of a phrase in all, of a word of which one is left out, and of one in which two are exchanged. */
const fewest = { phrase: 10, missing: 8, exchanged: 5 } as const;

/** Words that are no slip of another, though they are a letter or an exchange away from one that claims may be named with. */
const words = new Set(
  (
    'angel angle barely barley begin being bowel calm casual casualty causal causality clam coat compete competed competing complaint contact counties counted crate diary dairy elbow ' +
    'expect fiend field filed form from goal gaol latin launchd lighting marital martial paternal parental perfect prefect quiet quite retire retrie rogue rouge sacred saint satin ' +
    'scared silver sliver spilt split stain stake tacking tater their there three tired tracing trail trial tried united untied unite untie weird wired'
  ).split(' '),
);

/** The hash of letters and one more, numbered from 0 as the alphabet has them, `l` as `i`. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter + 1) | 0;
}

function letterAt(word: string, at: number): number {
  const letter = word.charCodeAt(at) - 97;
  return letter === 11 ? 8 : letter;
}

/**
 * The slips of all words of long phrases. Only their hashes are made at once,
 * which is a fraction of the work: most texts hold no slip at all.
 */
export class Misspellings {
  /** The most letters of a slip. */
  readonly longest: number;
  readonly #meant: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;
  /** Hashes, each at the first free place from its own on; 0 is none. */
  readonly #hashes: Int32Array;
  #slips: Slips | null = null;

  /** @param sequences All phrases; of those with few letters nothing is taken. */
  constructor(sequences: readonly Sequence[]) {
    const { meant, known } = wordsOf(sequences);
    this.#meant = meant;
    this.#known = known;
    let room = 64;
    let longest = 0;
    for (const { length } of meant) {
      room += length * 4;
      longest = Math.max(longest, length);
    }
    this.longest = longest;
    this.#hashes = new Int32Array(2 ** Math.ceil(Math.log2(room)));
    for (const word of meant) this.#addHashes(word);
  }

  /** Whether letters of this hash may be a slip: true of every slip, and seldom of anything else. */
  mayBe(hash: number): boolean {
    const mask = this.#hashes.length - 1;
    const kept = hash || 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const found = this.#hashes[at] ?? 0;
      if (found === 0 || found === kept) return found === kept;
    }
  }

  /** The word that a word is a slip of; `null` where it is none, is a word itself, or might be of two. */
  meant(word: string): string | null {
    if (word.length < fewest.exchanged || word.length > this.longest) return null;
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (code < 97 || code > 122) return null;
      hash = hashOn(hash, letterAt(word, at));
    }
    if (!this.mayBe(hash) || this.#known.has(word) || words.has(word)) return null;
    const found = this.#all().bySpelling.get(word) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Words of which a slip has this hash. */
  ofHash(hash: number): readonly string[] {
    return this.#all().byHash.get(hash) ?? [];
  }

  #all(): Slips {
    if (this.#slips !== null) return this.#slips;
    const byHash = new Map<number, string[]>();
    const bySpelling = new Map<string, string[]>();
    for (const word of this.#meant)
      for (const slip of new Set(slipsOf(word))) {
        add(bySpelling, slip, word);
        add(byHash, hashOf(slip), word);
      }
    return (this.#slips = { byHash, bySpelling });
  }

  #addHashes(word: string): void {
    const { length } = word;
    // Of every beginning and every end, so that each slip is put together of two.
    const ends = new Int32Array(length + 1);
    const powers = new Int32Array(length + 1).fill(1);
    for (let at = length - 1; at >= 0; at--) {
      ends[at] = (Math.imul(letterAt(word, at) + 1, powers[length - 1 - at] ?? 1) + (ends[at + 1] ?? 0)) | 0;
      powers[length - at] = Math.imul(powers[length - 1 - at] ?? 1, 31);
    }
    let begun = hashOn(0, letterAt(word, 0));
    for (let at = 1; at < length - 1; at++) {
      const [letter, next] = [letterAt(word, at), letterAt(word, at + 1)];
      const rest = length - 1 - at;
      if (length >= fewest.missing) this.#addHash((Math.imul(begun, powers[rest] ?? 1) + (ends[at + 1] ?? 0)) | 0);
      if (at < length - 2)
        this.#addHash(
          (Math.imul(hashOn(hashOn(begun, next), letter), powers[rest - 1] ?? 1) + (ends[at + 2] ?? 0)) | 0,
        );
      begun = hashOn(begun, letter);
    }
  }

  #addHash(hash: number): void {
    const mask = this.#hashes.length - 1;
    const kept = hash || 1;
    let at = hash & mask;
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== kept) at = (at + 1) & mask;
    this.#hashes[at] = kept;
  }
}

interface Slips {
  readonly byHash: ReadonlyMap<number, readonly string[]>;
  readonly bySpelling: ReadonlyMap<string, readonly string[]>;
}

function add<Key>(groups: Map<Key, string[]>, key: Key, word: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [word]);
  else if (!group.includes(word)) group.push(word);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, letterAt(word, at));
  return hash;
}

/** All words of phrases, and those of long ones. */
function wordsOf(sequences: readonly Sequence[]): { meant: Set<string>; known: Set<string> } {
  const known = new Set<string>();
  const meant = new Set<string>();
  // Sequences share their words: each is looked at once, or twice.
  const seen = new Map<Word, boolean>();
  for (const sequence of sequences) {
    const isLong = lengthOf(sequence) >= fewest.phrase;
    for (const word of sequence) {
      const before = seen.get(word);
      if (before === true || before === isLong) continue;
      seen.set(word, isLong);
      for (const key of word.keys) {
        known.add(key);
        if (isLong && word.kind === 'word' && key.length >= fewest.exchanged && /^[a-z]+$/.test(key)) meant.add(key);
      }
    }
  }
  return { meant, known };
}

/** Letters that are sure to be there: the shortest choice of every word. */
function lengthOf(sequence: Sequence): number {
  let length = 0;
  for (const { keys } of sequence) {
    let least = Infinity;
    for (const key of keys) least = Math.min(least, key.length);
    if (least < Infinity) length += least;
  }
  return length;
}

function slipsOf(word: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    if (word.length >= fewest.missing) found.push(word.slice(0, at) + word.slice(at + 1));
    if (at < word.length - 2)
      found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return found.filter((slip) => slip !== word);
}
