/** What every command has in common: its options, their help, its errors. */
import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { policyErrorLines } from '../messages/reports.ts';
import { isDay, noDayMessage } from '../policy/day.ts';
import type { CompiledPolicy, PolicyResult } from '../policy/index.ts';
import { failedReport } from '../report.ts';
import { isNegation } from '../text/denying.ts';
import { nearest } from '../text/nearest.ts';
import type { Io } from './io.ts';

/** Exit statuses: done, something blocked, not (or not wholly) done. */
export type Status = 0 | 1 | 2;

export interface Command {
  /** What stands after the command's name: `[PATH…]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly Option[];
  run(args: readonly string[], io: Io): Promise<Status>;
  /**
   * What stands on standard output in place of JSON that was asked for and
   * cannot be had, where the command promises JSON whatever happens.
   */
  readonly failed?: (message: string, call: FailedCall) => string | Promise<string>;
}

/** A call that came to nothing, as far as its arguments can be read. */
export interface FailedCall {
  readonly today: string;
  /** The path of the policy asked for. */
  readonly policy: string;
  /** What stands alone. */
  readonly paths: readonly string[];
}

export interface Option {
  readonly name: string;
  /** What the option takes (`FILE`); `null` when it stands alone. */
  readonly takes: string | null;
  readonly isRepeatable?: boolean;
  readonly help: string;
}

/** An option that takes one of a few values; the first where it is not given. */
export interface Choice<Value extends string> extends Option {
  readonly values: readonly Value[];
}

/** The command was called wrongly: exit status 2, with the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const policyOption: Option = {
  name: 'policy',
  takes: 'FILE',
  help: 'the policy (default: claims-policy.json)',
};

export const publisherOption: Option = {
  name: 'publisher',
  takes: 'NAME',
  isRepeatable: true,
  help: 'who speaks, instead of the policy’s names; repeatable',
};

/** @param meaning What the command takes the day for. */
export function todayOption(meaning = 'the day to judge for'): Option {
  return { name: 'today', takes: 'YYYY-MM-DD', help: `${meaning} (default: today in UTC)` };
}

export function formatOption<Format extends string>(values: readonly Format[]): Choice<Format> {
  return { name: 'format', takes: 'FORMAT', values, help: `${values.join(', ')} (default: ${values[0]})` };
}

/** Arguments read: the values of each option given, and what stands alone. */
export interface Arguments {
  readonly paths: readonly string[];
  all(option: Option): readonly string[];
  one(option: Option): string | null;
  chosen<Value extends string>(option: Choice<Value>): Value;
  has(option: Option): boolean;
}

/**
 * Read arguments by a command's options.
 *
 * @throws {UsageError} An option is unknown, is repeated, or lacks a value that it may have.
 */
export function readArguments(args: readonly string[], options: readonly (Option | Choice<string>)[]): Arguments {
  const { values, positionals } = parse(args, configOf(options));
  const all = ({ name }: Option): string[] => (values[name] ?? []) as string[];
  for (const option of options) {
    if (option.isRepeatable !== true && all(option).length > 1)
      throw new UsageError(`Unexpected second \`--${option.name}\`, expected it once`);
    if ('values' in option) for (const given of all(option)) readChoice(given, option);
  }
  return {
    paths: positionals,
    all,
    one: (option) => all(option)[0] ?? null,
    chosen: (option) => readChoice(all(option)[0] ?? option.values[0] ?? '', option),
    has: (option) => all(option).length > 0,
  };
}

/**
 * What can be read of a command's arguments though they are wrong, or `null`
 * where they ask for no JSON.
 */
export function readFailedCall(args: readonly string[], options: readonly Option[], io: Io): FailedCall | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: configOf(options),
    allowPositionals: true,
    strict: false,
  });
  const last = (name: string): string | null => {
    const given = [values[name] ?? []].flat().at(-1);
    return typeof given === 'string' ? given : null;
  };
  if (last('format') !== 'json') return null;
  const today = last(todayOption().name) ?? '';
  return {
    today: isDay(today) ? today : io.today,
    policy: last(policyOption.name) ?? usualPolicy,
    paths: positionals,
  };
}

/**
 * One of the values that an option may have.
 *
 * @throws {UsageError} It is none of them.
 */
export function readChoice<Value extends string>(given: string, { name, values }: Choice<Value>): Value {
  const chosen = values.find((value) => value === given);
  if (chosen !== undefined) return chosen;
  const known = values.map((value) => `\`${value}\``);
  throw new UsageError(
    `Unexpected ${name} \`${given}\`, expected ${known.length === 2 ? known.join(' or ') : `one of ${known.join(', ')}`}`,
  );
}

/**
 * For a command that takes options alone.
 *
 * @param hint What else the command has to say of it.
 * @throws {UsageError} Something stands beside the options.
 */
export function refuseMore({ paths: [first] }: Arguments, hint = ''): void {
  if (first !== undefined)
    throw new UsageError(
      `Unexpected argument \`${first}\`, expected options alone: another policy is given as \`--policy FILE\`${hint}`,
    );
}

/** @throws {UsageError} What stands for a path is empty: as a path it would be the whole working folder. */
export function refuseEmpty(paths: readonly string[]): void {
  if (paths.some((path) => path.trim() === ''))
    throw new UsageError('Unexpected empty path, expected a file or a folder, such as `.` for this one');
}

function configOf(options: readonly Option[]): ParseArgsOptionsConfig {
  return Object.fromEntries(
    options.map(({ name, takes }) => [name, { type: takes === null ? 'boolean' : 'string', multiple: true }]),
  );
}

function parse(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw error;
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? unknownOption(sentence, Object.keys(options))
        : `Unexpected arguments: ${sentence.replaceAll("'", '`')}`,
    );
  }
}

/** @param sentence As Node words it: "Unknown option '--nmae'". */
function unknownOption(sentence: string, names: readonly string[]): string {
  const near = nearest(/'-*([^']*)'/.exec(sentence)?.[1] ?? '', names);
  const known = names.map((name) => `\`--${name}\``).join(', ');
  return `Unexpected ${sentence.replace(/^Unknown /, '').replaceAll("'", '`')}, expected one of ${known}${near === null ? '' : `; nearest: \`--${near}\``}`;
}

/**
 * The day asked for, or today.
 *
 * @throws {UsageError} There is no such day.
 */
export function readToday(args: Arguments, io: Io): string {
  const today = args.one(todayOption()) ?? io.today;
  if (!isDay(today)) throw new UsageError(noDayMessage(today));
  return today;
}

const usualPolicy = 'claims-policy.json';

/** The path of the policy asked for, from the working directory. */
export function policyPath(args: Arguments): string {
  return args.one(policyOption) ?? usualPolicy;
}

/**
 * The policy asked for, speaking for the publisher asked for.
 *
 * @throws {UsageError} The publisher has no name, or one that only denies.
 */
export async function readPolicy(args: Arguments, io: Io): Promise<PolicyResult> {
  const { loadPolicy } = await import('../files/policy.ts');
  const result = loadPolicy(policyPath(args), io.cwd, io.tried());
  const names = args.all(publisherOption);
  if (names.some((name) => name.trim() === '')) throw new UsageError('Unexpected empty `--publisher`, expected a name');
  const denial = names.find(isNegation);
  if (denial !== undefined)
    throw new UsageError(
      `Unexpected name \`${denial}\`, which denies whatever it is said of, expected the name in full`,
    );
  return result.ok && names.length > 0 ? { ok: true, policy: speakingFor(result.policy, names) } : result;
}

/**
 * The policy asked for, or `null` when it cannot be used: then all is said, and the status is 2.
 *
 * @throws {UsageError} As {@link readPolicy}.
 */
export async function policyFor(args: Arguments, io: Io): Promise<CompiledPolicy | null> {
  const result = await readPolicy(args, io);
  if (result.ok) return result.policy;
  for (const line of policyErrorLines(result)) io.err.write(`${line}\n`);
  return null;
}

/** A report of nothing but why there is none, for the commands whose JSON is a report. */
export async function failedJson(command: string, message: string, { today, policy }: FailedCall): Promise<string> {
  const { json } = await import('../reporters/json.ts');
  return json(failedReport(today, policy, [{ path: command, line: null, column: null, message }]));
}

function speakingFor(policy: CompiledPolicy, names: readonly string[]): CompiledPolicy {
  return { ...policy, publisher: { names } };
}
