/** Running things and timing them: medians of several runs, peaks of memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Measured {
  readonly name: string;
  /** Median wall time in milliseconds. */
  readonly ms: number;
  /** Fastest and slowest run, milliseconds. */
  readonly spread: readonly [number, number];
  /** Peak resident memory of the process in MiB; `null` where it is not a process of its own. */
  readonly mib: number | null;
}

export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Exit statuses that count as a run; anything else is an error. */
  readonly statuses: readonly number[];
}

const peakHook = fileURLToPath(new URL('./peak.mjs', import.meta.url));

/**
 * Time a Node program, whole process.
 *
 * @throws {Error} It ended with a status not expected: its figures would mean nothing.
 */
export function measureCommand(command: Command, runs: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const peakFile = join(folder, 'peak');
  const times: number[] = [];
  let mib = 0;
  try {
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['--import', peakHook, ...command.args], {
        cwd: command.cwd,
        env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', BENCH_PEAK: peakFile },
        stdio: ['ignore', 'ignore', 'pipe'],
        maxBuffer: 1 << 28,
      });
      times.push(performance.now() - start);
      if (status === null || !command.statuses.includes(status))
        throw new Error(`${command.name} ended with ${status}: ${String(stderr).slice(0, 2000)}`);
      mib = Math.max(mib, Number(readFileSync(peakFile, 'utf8')) / 1024);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { name: command.name, ...summary(times), mib };
}

/** Time a function in this process, after one run that is not counted. */
export function measureFunction(name: string, run: () => unknown, runs: number): Measured {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { name, ...summary(times), mib: null };
}

/** Median of numbers; of an even count, the mean of the middle two. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

function summary(times: readonly number[]): Pick<Measured, 'ms' | 'spread'> {
  return { ms: median(times), spread: [Math.min(...times), Math.max(...times)] };
}
