/** Sources between being read and being reported: they leave in the order in which they came. */
import type { Examined } from '../checking/examine.ts';
import { isText } from '../types.ts';
import type { Source, Unread } from '../types.ts';
import { slotCount } from './protocol.ts';

/** A source in the queue; what was found in it, once it is settled. */
export interface Item {
  readonly id: number;
  readonly source: Source | Unread;
  /** UTF-16 code units of text. */
  readonly size: number;
  isSettled: boolean;
  /** `undefined` leaves it to whoever reports. */
  examined: Examined | null | undefined;
}

/** A source that somebody has to examine. */
export type Task = Item & { readonly source: Source };

export class Queue {
  readonly #room: number;
  readonly #items: Item[] = [];
  readonly #waiting: Task[] = [];
  readonly #own: Task[] = [];
  #nextId = 0;
  #named = 0;
  #size = 0;

  /** @param room How much text may be held, in UTF-16 code units; one source may go over it. */
  constructor(room: number) {
    this.#room = room;
  }

  get hasRoom(): boolean {
    return this.#size < this.#room && this.#items.length < slotCount;
  }

  /** How much text has had to be examined up to now, in UTF-16 code units. */
  get named(): number {
    return this.#named;
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** Add a source that nobody has to examine. */
  addSettled(source: Source | Unread, examined: null | undefined): void {
    this.#add(source, examined, true);
  }

  addWaiting(source: Source): void {
    this.#named += source.text.length;
    this.#waiting.push(this.#add(source, undefined, false) as Task);
  }

  #add(source: Source | Unread, examined: null | undefined, isSettled: boolean): Item {
    const size = isText(source) ? source.text.length : 0;
    const item = { id: this.#nextId++, source, size, isSettled, examined };
    this.#items.push(item);
    this.#size += size;
    return item;
  }

  /** The oldest that anybody may examine: whoever takes it has to. */
  takeWaiting(): Task | undefined {
    return this.#waiting.shift();
  }

  /** The oldest for the main thread, which alone may examine what somebody else has failed at. */
  takeOwn(): Task | undefined {
    return this.#own.shift() ?? this.#waiting.shift();
  }

  /** Leave a task to the main thread. */
  giveBack(task: Task): void {
    this.#own.push(task);
  }

  settle(item: Item, examined: Examined | undefined): void {
    item.isSettled = true;
    item.examined = examined;
  }

  /** Take out the oldest, if it is settled. */
  leave(): Item | undefined {
    if (this.#items[0]?.isSettled !== true) return undefined;
    const item = this.#items.shift();
    this.#size -= item?.size ?? 0;
    return item;
  }
}
