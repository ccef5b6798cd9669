#!/usr/bin/env node
/** Adapter: the command line. Arguments in, text and an exit status out. */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import type { Stream } from './commands/io.ts';
import { dayOf } from './policy/day.ts';

// Node keeps the compiled code in the system's temporary folder: code alone, never a judgement.
enableCompileCache();
const [{ run }, { styleOf }, { triedPolicies }] = await Promise.all([
  import('./commands/index.ts'),
  import('./reporters/style.ts'),
  import('./files/tried-policies.ts'),
]);

function stream(target: NodeJS.WriteStream): Stream {
  // Whoever reads may stop early (`| head`): that is no fault of ours.
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void target.write(text),
    ...styleOf(target, process.env),
  };
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: dayOf(new Date()),
  out: stream(process.stdout),
  err: stream(process.stderr),
  stdin,
  tried: triedPolicies,
});
