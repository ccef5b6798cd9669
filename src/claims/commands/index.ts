/** The commands by name, each loaded when it is called. */
import { WriteError } from '../files/replace-file.ts';
import { claimsCommand } from '../messages/shell.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError, readFailedCall } from './command.ts';
import type { Command, Status } from './command.ts';
import type { Io } from './io.ts';

const commands = {
  check: async () => (await import('./check.ts')).check,
  try: async () => (await import('./try.ts')).tryCommand,
  explain: async () => (await import('./explain.ts')).explain,
  list: async () => (await import('./list.ts')).list,
  policy: async () => (await import('./policy.ts')).policy,
  expiring: async () => (await import('./expiring.ts')).expiring,
  verify: async () => (await import('./verify.ts')).verify,
  diff: async () => (await import('./diff.ts')).diff,
  seen: async () => (await import('./seen.ts')).seen,
} satisfies Record<string, () => Promise<Command>>;

const names = Object.keys(commands) as (keyof typeof commands)[];

/**
 * Run a command line.
 *
 * @param argv What stands after the program's name.
 * @returns The exit status; nothing is thrown for a wrong use.
 */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  const [name = '', ...rest] = argv;
  if (argv.length === 0 || name === 'help' || name === '--help' || name === '-h') {
    const stream = argv.length === 0 ? io.err : io.out;
    stream.write(await overview());
    return argv.length === 0 ? 2 : 0;
  }
  const isKnown = Object.hasOwn(commands, name);
  // Whoever asks for JSON by a name that is none is answered as `check` would.
  const command = await commands[isKnown ? (name as keyof typeof commands) : 'check']();
  try {
    if (!isKnown)
      throw new UsageError(
        `Unexpected command \`${name}\`, expected one of ${names.map((each) => `\`${each}\``).join(', ')}${await meantBy(name)}`,
      );
    const upTo = rest.includes('--') ? rest.indexOf('--') : rest.length;
    if (rest.slice(0, upTo).some((arg) => arg === '--help' || arg === '-h')) {
      io.out.write(helpOf(name, command));
      return 0;
    }
    return await command.run(rest, io);
  } catch (error) {
    return failed(error, { command, name, args: rest }, io);
  }
}

/** The command that was probably meant, or the one that has an option of this name. */
async function meantBy(name: string): Promise<string> {
  const near = nearest(name, names);
  if (near !== null) return `; nearest: \`${near}\``;
  for (const each of names)
    if ((await commands[each]()).options.some((option) => option.name === name))
      return `; \`${name}\` is an option: \`${each} --${name}\``;
  return '';
}

interface Call {
  readonly command: Command;
  readonly name: string;
  readonly args: readonly string[];
}

/** Wrong use, a file that cannot be written, or a fault of the program: never a success, and JSON stays JSON. */
async function failed(error: unknown, { command, name, args }: Call, io: Io): Promise<Status> {
  const message =
    error instanceof UsageError || error instanceof WriteError
      ? error.message
      : `Unexpected failure of the program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  io.err.write(`${message}\n`);
  const call = readFailedCall(args, command.options, io);
  if (call !== null) io.out.write((await command.failed?.(message, call)) ?? '');
  else if (error instanceof UsageError) io.err.write(`See \`${claimsCommand} ${helpFor(name)}\`.\n`);
  return 2;
}

function helpFor(name: string): string {
  return Object.hasOwn(commands, name) ? `${name} --help` : 'help';
}

async function overview(): Promise<string> {
  const rows = await Promise.all(
    names.map(async (name) => {
      const { usage, summary } = await commands[name]();
      return [`${name} ${usage}`.trim(), summary] as const;
    }),
  );
  return `claims: what this site says, judged by its policy\n\n${table(rows)}\nclaims COMMAND --help tells more.\n`;
}

function helpOf(name: string, { usage, summary, options }: Command): string {
  const rows = options.map(
    ({ name: option, takes, help }) => [`--${option}${takes === null ? '' : ` ${takes}`}`, help] as const,
  );
  return `claims ${`${name} ${usage}`.trim()}: ${summary}\n\n${table(rows)}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
