/** Programs that a browser test starts, and is sure to end. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { within } from './engine.ts';

export interface Program {
  readonly child: ChildProcess;
  /** Asks it to end, and ends it when it does not. */
  readonly end: () => Promise<void>;
}

/** The fourth stream, besides the usual three, is for what the program writes to file descriptor 3. */
export function start(
  path: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(path, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  const exit = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  process.once('exit', kill);
  void exit.then(() => process.off('exit', kill));
  const end = async (): Promise<void> => {
    child.kill();
    await within(exit, `\`${path}\` to end`, 10_000).catch(kill);
    await exit;
  };
  return { child, end };
}

/**
 * The first match in what the program writes to the stream: 2 is standard error.
 *
 * @throws {Error} It ended without, or is silent for too long.
 */
export async function firstMatch({ child }: Program, stream: 2 | 3, pattern: RegExp): Promise<string> {
  const output = child.stdio[stream];
  let text = '';
  const found = new Promise<string>((resolve, reject) => {
    output?.on('data', (chunk) => {
      text += String(chunk);
      const match = pattern.exec(text);
      if (match !== null) resolve(match[1] ?? match[0]);
    });
    void once(child, 'close').then(() => {
      reject(new Error(`Unexpected end of \`${child.spawnfile}\`, expected ${String(pattern)}: ${text}`));
    }, reject);
  });
  return within(found, `${String(pattern)} from \`${child.spawnfile}\``);
}

/** A folder for one run of a browser, not in /tmp: browsers in a sandbox of their own do not see that. */
export function temporaryFolder(name: string): { readonly path: string; readonly remove: () => void } {
  const results = fileURLToPath(new URL('../../../test-results/', import.meta.url));
  mkdirSync(results, { recursive: true });
  const path = mkdtempSync(join(results, `${name}-`));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
