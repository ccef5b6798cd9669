/** A check in several threads: the report is that of one. */
import { availableParallelism, loadavg } from 'node:os';
import { Tally, isJudgedAlone } from '../checking/check.ts';
import type { CheckOptions } from '../checking/check.ts';
import { examineNamed } from '../checking/examine.ts';
import type { Examined } from '../checking/examine.ts';
import type { Circumstances } from '../judging/decision.ts';
import { mayName } from '../judging/judge.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { portable } from '../policy/portable.ts';
import type { Report } from '../report.ts';
import type { Source, Unread } from '../types.ts';
import { Crew } from './crew.ts';
import { newSlots } from './protocol.ts';
import { Queue } from './queue.ts';

export interface Sharing {
  /** Threads besides the main one. */
  readonly helpers: number;
  /** Text that may name a claim, in UTF-16 code units, from which on threads are started. */
  readonly threshold: number;
  /** Text that may be held, in UTF-16 code units. */
  readonly room: number;
  /** Milliseconds to wait for a thread when there is nothing else to do. */
  readonly patience: number;
  /** What the threads run. */
  readonly worker: URL;
  /** Told how many sources have been judged, each time. */
  readonly onJudged: (count: number) => void;
}

/**
 * One thread for each core that is idle, and no more than four: threads that
 * share a core only cost. A second thread has to load
 * and warm up all that the first has, and V8 cleans up beside them: below some
 * megabytes that may name a claim, two cores are no faster than one.
 */
export const usualSharing: Sharing = {
  helpers: Math.max(0, Math.min(Math.floor(availableParallelism() - (loadavg()[0] ?? 0) - 0.5), 3)),
  threshold: 4_000_000,
  room: 8_000_000,
  patience: 30_000,
  worker: new URL('./worker.ts', import.meta.url),
  onJudged: () => undefined,
};

/**
 * Judge sources by a policy, as `checkSources` does and with the same report,
 * examining them in several threads where there is much to examine.
 *
 * Threads are only ever a help: what one of them does not do, for whatever
 * reason, the main thread does.
 *
 * @throws {RangeError} `today` is no day: the caller asks the user.
 */
export async function checkInParallel(
  sources: Iterable<Source | Unread>,
  policy: CompiledPolicy,
  options: CheckOptions,
  changes: Partial<Sharing> = {},
): Promise<Report> {
  const { helpers, threshold, room, patience, worker, onJudged } = { ...usualSharing, ...changes };
  const { today, checks } = options;
  const circumstances = { today, ...(checks && { checks }) };
  const tally = new Tally(policy, options);
  const queue = new Queue(room);
  const crew = new Crew(queue);
  const rest = sources[Symbol.iterator]();
  let isRead = false;
  let isStarted = false;
  let judged = 0;
  try {
    for (;;) {
      crew.serve();
      for (let item = queue.leave(); item !== undefined; item = queue.leave()) {
        tally.add(item.source, item.examined);
        onJudged(++judged);
      }
      if (!isStarted && helpers > 0 && queue.named >= threshold) {
        isStarted = true;
        crew.start(helpers, worker, () => ({ policy: portable(policy), circumstances, slots: newSlots() }));
      }
      if (!isRead && queue.hasRoom) {
        const next = rest.next();
        if (next.done === true) isRead = true;
        else enqueue(next.value, policy, queue);
        continue;
      }
      const own = queue.takeOwn() ?? crew.recall();
      if (own !== undefined) queue.settle(own, attempt(own.source, policy, circumstances));
      else if (queue.isEmpty) break;
      else await crew.news(patience);
    }
  } finally {
    await crew.dismiss();
  }
  return tally.report();
}

function enqueue(source: Source | Unread, policy: CompiledPolicy, queue: Queue): void {
  if (!isJudgedAlone(source)) queue.addSettled(source, undefined);
  else if (mightName(source, policy)) queue.addWaiting(source);
  else queue.addSettled(source, null);
}

function mightName(source: Source, policy: CompiledPolicy): boolean {
  try {
    return mayName(source, policy);
  } catch {
    // It fails once more where it is examined.
    return true;
  }
}

function attempt(source: Source, policy: CompiledPolicy, circumstances: Circumstances): Examined | undefined {
  try {
    return examineNamed(source, policy, circumstances);
  } catch {
    // It is tried once more where it is reported, with what went wrong.
    return undefined;
  }
}
