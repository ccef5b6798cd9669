/** The policy a command needs, or its problems on standard error and status 2. */
import type { CompiledPolicy } from '../policy/index.ts';
import { readPolicy } from './command.ts';
import type { Arguments } from './command.ts';
import type { Io } from './io.ts';

/** The policy asked for, or `null` when it cannot be used: then all is said. */
export async function policyFor(args: Arguments, io: Io): Promise<CompiledPolicy | null> {
  const result = await readPolicy(args, io);
  if (result.ok) return result.policy;
  for (const { line, column, message, at } of result.problems) {
    const place = line === null ? result.path : `${result.path}:${line}:${column}`;
    io.err.write(`${place} ${message} (${at})\n`);
  }
  return null;
}
