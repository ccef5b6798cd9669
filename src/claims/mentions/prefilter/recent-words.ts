import type { Phrase, Prefilter } from './compile.ts';

/** How many words back are remembered; what is farther away counts as being in the same block. */
const memory = 1 << 9;

/** So many phrases that end alike are looked for at the word they end with; where more do, the word alone may name a claim. */
const mostPhrases = 500;

/** More tags than a sentence that is read over its blocks has between its ends. */
const blocksJoined = 24;

/** What stands between a word and the one before it. */
export const gaps = { plain: 0, markup: 1, break: 2 } as const;

/** The words of a raw text that were read last, and the phrases that end with them. */
export class RecentWords {
  readonly #filter: Prefilter;
  readonly #isHtml: boolean;
  /** Per word read, modulo {@link memory}: what it is, under a second name, and what stood before it. */
  readonly #ids = new Int32Array(memory);
  readonly #others = new Int32Array(memory);
  readonly #before = new Uint8Array(memory);
  /** Per word of the trie: the block in which it was seen last. */
  readonly #seenIn: Int32Array;
  #count = 0;
  #block = 1;
  #gap: number = gaps.break;
  /** Whether words of this block are broken up, or letters hidden: then it is searched by its letters. */
  isBroken = false;

  constructor(filter: Prefilter, isHtml: boolean) {
    this.#filter = filter;
    this.#isHtml = isHtml;
    this.#seenIn = new Int32Array(filter.size);
  }

  /** The number of the block that is being read. */
  get block(): number {
    return this.#block;
  }

  /** Begin another block: in a page, a sentence may go on in it, and a word in letters of a block each. */
  nextBlock(): void {
    this.#block++;
    this.#gap = this.#isHtml ? gaps.markup : gaps.break;
  }

  /** Note what stands before the word that comes next. */
  widen(gap: number): void {
    // Markup may hide that two words are neighbours; nothing makes up for it.
    if (gap === gaps.markup || this.#gap === gaps.plain) this.#gap = gap;
  }

  /** One more reading of the word just read. */
  note(id: number): boolean {
    const at = (this.#count - 1) & (memory - 1);
    if (this.#others[at] === 0) this.#others[at] = id;
    else this.isBroken = true;
    this.#seenIn[id] = this.#block;
    return this.isPhraseEnd(id);
  }

  /** A word; whether a phrase may end with it. */
  read(id: number): boolean {
    const at = this.#count & (memory - 1);
    this.#ids[at] = id;
    this.#others[at] = 0;
    this.#before[at] = this.#gap;
    this.#gap = gaps.plain;
    this.#count++;
    if (id === 0) return false;
    this.#seenIn[id] = this.#block;
    return this.isPhraseEnd(id);
  }

  /** Whether a phrase may end with the word just read, by one of its names. */
  isPhraseEnd(id: number): boolean {
    const phrases = this.#filter.phrases[id] ?? [];
    // To look for each at every place of the word would cost more than to parse.
    if (phrases.length > mostPhrases) return true;
    for (const phrase of phrases) if (this.#precedes(phrase)) return true;
    return false;
  }

  /** Whether the words of a phrase stand before its last, which has just been read. */
  #precedes({ slots, within, marked, isLoose }: Phrase): boolean {
    if (isLoose) return this.#isInBlock(slots);
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
        if (before === gaps.break && reach === 0 && marked[slot - 1] !== true) return false;
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
    for (const id of wanted) if (this.#ids[index] === id || this.#others[index] === id) return true;
    return false;
  }

  /** Whether each place of a phrase has a word in this block, or in one that it may go on from. */
  #isInBlock(slots: Phrase['slots']): boolean {
    const oldest = this.#isHtml ? this.#block - blocksJoined : this.#block;
    return slots.every((ids) => ids.some((id) => (this.#seenIn[id] ?? 0) >= Math.max(1, oldest)));
  }
}
