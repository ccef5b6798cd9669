/** A worker thread as the main thread sees it: tasks it was sent, answers it gave, and whether it still can. */
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { Examined } from '../checking/examine.ts';
import type { Circumstances } from '../judging/decision.ts';
import type { PortablePolicy } from '../policy/portable.ts';
import { begin, isAnswer, offer } from './protocol.ts';
import type { Assignment, Order } from './protocol.ts';
import type { Task } from './queue.ts';

/** A thread that needs more is ended, and the main thread, which has no limit, does its tasks. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** How much text is sent ahead of a thread, in UTF-16 code units: it must not wait while the main thread is busy. */
const ahead = 400_000;

export interface Instructions {
  readonly policy: PortablePolicy;
  readonly circumstances: Circumstances;
  readonly slots: Int32Array;
}

/** What a helper tells its owner. */
export interface Owner {
  readonly settle: (task: Task, examined: Examined) => void;
  /** The helper cannot do a task. */
  readonly giveBack: (task: Task) => void;
  /** Something of this was told while the main thread was waiting. */
  readonly wake: () => void;
}

export class Helper {
  readonly #worker: Worker;
  readonly #port;
  readonly #owner: Owner;
  readonly #slots: Int32Array;
  readonly #sent = new Map<number, Task>();
  #size = 0;
  #isGone = false;

  /** @throws {Error} No thread can be started. */
  constructor(file: URL, { policy, circumstances, slots }: Instructions, owner: Owner) {
    const { port1, port2 } = new MessageChannel();
    const order: Order = { policy, circumstances, slots, port: port2 };
    this.#worker = new Worker(file, { workerData: order, transferList: [port2], resourceLimits: memory });
    this.#port = port1;
    this.#owner = owner;
    this.#slots = slots;
    this.#worker.on('error', () => void this.dismiss());
    this.#worker.on('exit', () => void this.dismiss());
    port1.on('message', (message) => {
      this.#hear(message);
      owner.wake();
    });
  }

  get hasRoom(): boolean {
    return !this.#isGone && this.#size < ahead;
  }

  send(task: Task): void {
    this.#sent.set(task.id, task);
    this.#size += task.size;
    offer(this.#slots, task.id);
    try {
      this.#port.postMessage({ id: task.id, source: task.source } satisfies Assignment);
    } catch {
      void this.dismiss();
    }
  }

  /** Take back the oldest task that the thread has not begun. */
  recall(): Task | undefined {
    for (const task of this.#sent.values())
      if (begin(this.#slots, task.id)) {
        this.#forget(task);
        return task;
      }
    return undefined;
  }

  /** Hear what was answered while the main thread was busy. */
  hearAll(): void {
    for (let next = receiveMessageOnPort(this.#port); next !== undefined; next = receiveMessageOnPort(this.#port))
      this.#hear(next.message);
  }

  /** End the thread, whatever it does, and give its tasks back. */
  async dismiss(): Promise<void> {
    if (this.#isGone) return;
    this.#isGone = true;
    for (const task of this.#sent.values()) this.#owner.giveBack(task);
    this.#sent.clear();
    this.#port.close();
    this.#owner.wake();
    await this.#worker.terminate();
  }

  #hear(message: unknown): void {
    if (this.#isGone) return;
    const task = this.#sent.get((message as { id?: number } | null)?.id ?? -1);
    if (task === undefined || !isAnswer(message, task)) return void this.dismiss();
    this.#forget(task);
    if (message.examined === null) this.#owner.giveBack(task);
    else this.#owner.settle(task, message.examined);
  }

  #forget(task: Task): void {
    this.#sent.delete(task.id);
    this.#size -= task.size;
  }
}
