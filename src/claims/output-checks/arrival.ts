/**
 * What scripts store as a page arrives, before its reader has done anything:
 * they are run in a world of stand-ins, in which nothing real can be reached.
 */
import { constants, createContext, runInContext } from 'node:vm';
import { inNewWorld } from './arrival-world.ts';
import { readerActs } from './reader-acts.ts';

/** How long one step may take, in milliseconds. */
const patience = 2_000;

/** Timers, frames and listeners that are run before a page is taken to have arrived. */
const steps = 500;

/**
 * What a page's scripts store on arrival, in order, or why that cannot be told.
 *
 * Timers, observers, promises and every event that is no act of a reader's
 * are run as well. Code cannot be made from text, and nothing of this program
 * is within reach: a strange site can be tried without fear.
 *
 * @param scripts Classic scripts, in the order in which the page runs them.
 */
export function storedByScripts(scripts: readonly string[]): readonly string[] {
  const world = createContext(constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    // Promises are settled within the step, and within its patience.
    microtaskMode: 'afterEvaluate',
  });
  const run = (code: string): unknown => runInContext(code, world, { timeout: patience });
  run(`(${inNewWorld.toString()})(${JSON.stringify(readerActs)})`);
  try {
    for (const script of scripts) run(script);
    for (let step = 0; step < steps; step++) if (run('globalThis[Symbol.for("arrival")].next()') !== true) break;
  } catch (error) {
    return [`a script that cannot be tried: ${messageOf(error)}`];
  }
  return JSON.parse(String(run('globalThis[Symbol.for("arrival")].stored()'))) as string[];
}

/** Errors come from the strange world, and may not even be errors. */
function messageOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'it throws something that is no error';
  }
}
