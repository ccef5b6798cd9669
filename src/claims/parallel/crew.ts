/** The worker threads of a check: started when there is enough to do, ended with it. */
import { Helper } from './helper.ts';
import type { Instructions, Owner } from './helper.ts';
import type { Queue, Task } from './queue.ts';

export class Crew {
  readonly #queue: Queue;
  #helpers: readonly Helper[] = [];
  #wake = (): void => undefined;

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  /** Start threads; fewer, or none, where that fails. */
  start(count: number, file: URL, instructions: () => Instructions): void {
    const owner: Owner = {
      settle: (task, examined) => this.#queue.settle(task, examined),
      giveBack: (task) => this.#queue.giveBack(task),
      wake: () => this.#wake(),
    };
    const helpers: Helper[] = [];
    try {
      const given = instructions();
      while (helpers.length < count) helpers.push(new Helper(file, given, owner));
    } catch {
      // Whoever cannot be started is not needed: the main thread does it all.
    }
    this.#helpers = helpers;
  }

  /** Hear what was answered, and hand out what is waiting. */
  serve(): void {
    for (const helper of this.#helpers) {
      helper.hearAll();
      while (helper.hasRoom) {
        const task = this.#queue.takeWaiting();
        if (task === undefined) break;
        helper.send(task);
      }
    }
  }

  /** A task that was handed out and not begun. */
  recall(): Task | undefined {
    for (const helper of this.#helpers) {
      const task = helper.recall();
      if (task !== undefined) return task;
    }
    return undefined;
  }

  /**
   * Wait until a thread answers or ends.
   *
   * @param patience Milliseconds after which no answer is hoped for: the tasks are given back.
   */
  async news(patience: number): Promise<void> {
    let timer;
    const isLate = await new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(true), patience);
      this.#wake = () => resolve(false);
    });
    clearTimeout(timer);
    this.#wake = () => undefined;
    if (isLate) await this.dismiss();
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.dismiss()));
  }
}
