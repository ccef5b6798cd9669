/** `claims check`: judge files and folders as the build does, without building. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckOptions } from '../checking/check.ts';
import { withOrigins } from '../checking/origins.ts';
import { copyOf } from '../files/copy.ts';
import { historyNotice } from '../files/history-file.ts';
import { isBuilt } from '../files/built-site.ts';
import { loadSources, sourceFromBytes } from '../files/load.ts';
import { withoutPlace } from '../files/near-path.ts';
import { assetsFolder, isWithin, shownPath } from '../files/paths.ts';
import { progressMessage } from '../messages/reports.ts';
import { checkInParallel } from '../parallel/check-in-parallel.ts';
import { problemsAsErrors } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { exitStatus, failedReport } from '../report.ts';
import type { Report } from '../report.ts';
import { loadReporter, reportFormats } from '../reporters/index.ts';
import type { ReportFormat } from '../reporters/index.ts';
import { isText } from '../types.ts';
import type { Source, Unread } from '../types.ts';
import {
  UsageError,
  failedJson,
  formatOption,
  policyOption,
  policyPath,
  publisherOption,
  readArguments,
  readPolicy,
  readToday,
  refuseEmpty,
  todayOption,
} from './command.ts';
import type { Arguments, Command, Option } from './command.ts';
import type { Io } from './io.ts';
import { readOutputs, refuseOverwriting, writeOutputs } from './outputs.ts';
import type { Output } from './outputs.ts';

const format = formatOption(reportFormats);
const output: Option = {
  name: 'output',
  takes: 'FORMAT=FILE',
  isRepeatable: true,
  help: 'write the report to a file as well; repeatable',
};
const mentions: Option = {
  name: 'mentions',
  takes: null,
  help: 'report every mention, not only what blocks',
};
const stdinFilename: Option = {
  name: 'stdin-filename',
  takes: 'NAME',
  help: 'what `-` (standard input) is called',
};

const fix: Option = {
  name: 'fix',
  takes: null,
  help: 'write approved wordings as they were approved: case, spacing, punctuation and hyphens',
};

const options = [policyOption, publisherOption, todayOption(), format, output, mentions, stdinFilename, fix];

export const check: Command = {
  usage: '[PATH…]',
  summary: 'judge files and folders (default: all copy)',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const outputs = readOutputs(args.all(output), format, io.cwd);
    refuseEmpty(args.paths);
    const standard = args.chosen(format);
    const policy = await readPolicy(args, io);
    const paths = pathsOf(args, policy.ok ? policy.policy : null, io);
    const judged = [...paths.filter((path) => path !== '-'), ...(args.paths.length === 0 ? [assetsFolder] : [])];
    refuseOverwriting(outputs, { policyPath: policyPath(args), policy, judged }, io.cwd);
    const notice = policy.ok ? historyNotice(policy.policy, io.cwd, io.today) : null;
    if (notice !== null) io.err.write(`${notice.message}\n`);
    if (args.has(fix)) {
      if (args.paths.includes('-'))
        throw new UsageError('Unexpected `--fix` with standard input, expected files to change');
      const { fixFiles } = await import('./fix-files.ts');
      if (policy.ok) fixFiles(paths, policy.policy, today, io);
    }
    const report = policy.ok
      ? await reportOn(paths, policy.policy, args, io)
      : failedReport(today, policyPath(args), problemsAsErrors(policy));
    return writeReport(report, standard, outputs, io);
  },

  failed: (message, call) => failedJson('check', message, call),
};

function pathsOf(args: Arguments, policy: CompiledPolicy | null, io: Io): readonly string[] {
  return args.paths.length === 0 ? copyOf(policy, io.cwd) : args.paths.map((path) => withoutPlace(path, io.cwd));
}

async function reportOn(paths: readonly string[], policy: CompiledPolicy, args: Arguments, io: Io): Promise<Report> {
  const copy = copyOf(policy, io.cwd);
  const holds = (folder: string): boolean =>
    paths.some((path) => path !== '-' && isWithin(resolve(io.cwd, path), resolve(io.cwd, folder)));
  const options = { today: readToday(args, io), mentions: args.has(mentions), isWhole: copy.every(holds) };
  return traced(await judged(await sourcesOf(paths, args, io), policy, io, options), paths, copy, io);
}

/** The report with where the words of built output were written, if the site's project is here. */
function traced(report: Report, paths: readonly string[], copy: readonly string[], io: Io): Report {
  const built = paths.filter((path) => path !== '-' && isBuilt(path, io.cwd));
  const prefixes = built.map((path) => shownPath(resolve(io.cwd, path), io.cwd));
  const isOfSite = (path: string): boolean =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
  const folders = [...copy, 'src', assetsFolder].filter((folder) => existsSync(resolve(io.cwd, folder)));
  return withOrigins(report, isOfSite, () => loadSources(folders, { cwd: io.cwd, now: io.today }));
}

/** Sources in the order they are judged: built output after what it is built from. */
async function sourcesOf(paths: readonly string[], args: Arguments, io: Io): Promise<Iterable<Source | Unread>> {
  const name = args.one(stdinFilename);
  if (name !== null && !paths.includes('-'))
    throw new UsageError('Unexpected `--stdin-filename` without `-`, expected `-` for standard input');
  if (name?.trim() === '') throw new UsageError('Unexpected empty `--stdin-filename`, expected a name such as `a.md`');
  const files = paths.filter((path) => path !== '-');
  const built = files.filter((path) => isBuilt(path, io.cwd));
  const ordered = [...files.filter((path) => !built.includes(path)), ...built];
  // All copy includes what its pages show: pictures and documents, whose texts a build judges under their addresses.
  const assets = args.paths.length === 0 && existsSync(resolve(io.cwd, assetsFolder)) ? [assetsFolder] : [];
  const read =
    ordered.length === 0
      ? []
      : withoutTextsOf(assets, loadSources([...ordered, ...assets], { cwd: io.cwd, now: io.today }));
  const given = paths.includes('-')
    ? [sourceFromBytes(await io.stdin(), name ?? 'stdin.md', { cwd: io.cwd, now: io.today })]
    : [];
  return inOrder(given, read);
}

function* withoutTextsOf(folders: readonly string[], sources: Iterable<Source | Unread>): Generator<Source | Unread> {
  for (const source of sources)
    if (!isText(source) || !folders.some((folder) => source.path.startsWith(`${folder}/`))) yield source;
}

function* inOrder(given: readonly (Source | Unread)[], read: Iterable<Source | Unread>): Generator<Source | Unread> {
  yield* given;
  yield* read;
}

const progressDelay = 400;
const progressStep = 100;

/** The report; meanwhile, a line on a terminal's standard error says how far a long run is. */
async function judged(
  sources: Iterable<Source | Unread>,
  policy: CompiledPolicy,
  io: Io,
  options: CheckOptions,
): Promise<Report> {
  if (io.err.width === null) return checkInParallel(sources, policy, options);
  let next = performance.now() + progressDelay;
  let shown = '';
  const onJudged = (files: number): void => {
    if (performance.now() < next) return;
    shown = `\r${progressMessage(files)}`;
    io.err.write(shown);
    next = performance.now() + progressStep;
  };
  const report = await checkInParallel(sources, policy, options, { onJudged });
  if (shown !== '') io.err.write('\r\u001b[K');
  return report;
}

async function writeReport(
  report: Report,
  standard: ReportFormat,
  outputs: readonly Output[],
  io: Io,
): Promise<0 | 1 | 2> {
  const failures = await writeOutputs(outputs, report, io.cwd);
  const whole = { ...report, errors: [...report.errors, ...failures] };
  const render = await loadReporter(standard);
  io.out.write(render(whole, io.out));
  return exitStatus(whole);
}
