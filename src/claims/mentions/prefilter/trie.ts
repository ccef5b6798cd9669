import { letterCount, letterOf } from './letters.ts';

/** The node that every word begins at. */
export const root = 1;
/** The word that any number is, and the one that any word with a letter is which no trie holds. */
export const number = 1;
export const foreign = 2;

/** The words of a {@link Trie} by their letters, for a look at each letter of a text. */
export interface TrieOfWords {
  /** Next node by node × {@link letterCount} + letter; 0 is none. */
  readonly next: Int32Array;
  /** The word that ends at a node, 0 for none. */
  readonly words: Int32Array;
  /** The word whose every continuation counts, at the node where it ends; 0 for none. */
  readonly beginnings: Int32Array;
  /** One more than the greatest id of a word. */
  readonly size: number;
}

/** The words of all phrases, by their letters. */
export class Trie {
  /** Child by node × {@link letterCount} + letter. */
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
    const path = Array.from(key.replace(/[.,']/g, ''), (character) =>
      character < '\u0080' ? (letterOf[character.charCodeAt(0)] ?? -1) : -1,
    );
    if (path.includes(-1)) return foreign;
    // A digest is read as numbers with letters between.
    if (/\d/.test(key) && /[a-z]/.test(key)) return number;
    let node = root;
    for (const letter of path) node = this.#child(node * letterCount + letter);
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

  build(): TrieOfWords {
    const next = new Int32Array(this.#words.length * letterCount);
    for (const [edge, child] of this.#children) next[edge] = child;
    return {
      next,
      words: Int32Array.from(this.#words),
      beginnings: Int32Array.from(this.#beginnings),
      size: this.size,
    };
  }
}

function isSign(key: string): boolean {
  return !/[\p{L}\p{N}]/u.test(key);
}
