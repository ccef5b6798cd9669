/** What the main thread and its helpers say to one another, and how a source is begun by one of them alone. */
import type { MessagePort } from 'node:worker_threads';
import type { Examined } from '../checking/examine.ts';
import type { Circumstances } from '../judging/decision.ts';
import type { PortablePolicy } from '../policy/portable.ts';
import { outcomes } from '../types.ts';
import type { Source } from '../types.ts';

/** What a helper is started with. */
export interface Order {
  readonly policy: PortablePolicy;
  readonly circumstances: Circumstances;
  readonly port: MessagePort;
  /** Shared by all threads; see {@link begin}. */
  readonly slots: Int32Array;
}

/** What a helper is sent. */
export interface Assignment {
  readonly id: number;
  readonly source: Source;
}

export interface Answer {
  readonly id: number;
  /** Of the source that was examined. */
  readonly path: string;
  /** `null` where examining the source failed: the main thread does it again, and says why. */
  readonly examined: Examined | null;
}

/** How many tasks can be open at once. */
export const slotCount = 4096;

/** Memory for all threads: one number for each open task. */
export function newSlots(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(slotCount * Int32Array.BYTES_PER_ELEMENT));
}

/** Let a task be begun, once. Ids count from 0 and do not come back; those open differ by less than {@link slotCount}. */
export function offer(slots: Int32Array, id: number): void {
  Atomics.store(slots, id % slotCount, id + 1);
}

/** Begin a task: `false` when it was begun already, here or in another thread. */
export function begin(slots: Int32Array, id: number): boolean {
  return Atomics.compareExchange(slots, id % slotCount, id + 1, 0) === id + 1;
}

/** Whether a message is an answer about a source: of the right shape, and about nothing else. */
export function isAnswer(message: unknown, { id, source }: Assignment): message is Answer {
  if (!isObject(message) || message['id'] !== id || message['path'] !== source.path) return false;
  const { examined } = message;
  if (examined === null) return true;
  if (!isObject(examined)) return false;
  const isAbout = (item: unknown): item is Record<string, unknown> => isObject(item) && item['path'] === source.path;
  return (
    isListOf(
      examined['mentions'],
      (item) =>
        isAbout(item) &&
        isText(item['claim']) &&
        isText(item['text']) &&
        isText(item['because']) &&
        outcomes.some((name) => name === item['outcome']),
    ) &&
    isListOf(examined['findings'], (item) => isAbout(item) && isText(item['rule']) && isText(item['because'])) &&
    isListOf(examined['problems'], (item) => isAbout(item) && isText(item['message']))
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
