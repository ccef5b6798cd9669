/** `claims try`: what a sentence would be judged as, before it is written. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { judgeSentence, missingStatements } from '../checking/sentence.ts';
import type { SentencePage } from '../checking/sentence.ts';
import { isFile, shownPath } from '../files/paths.ts';
import { composedPageMessage, neededMessage, noPageMessage, tryMessage } from '../messages/commands.ts';
import { formatOf } from '../passages/index.ts';
import { shellWord } from '../messages/shell.ts';
import { problemsAsErrors } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { compilePages, filesOf } from '../policy/patterns.ts';
import { exitStatus, failedReport } from '../report.ts';
import type { Report } from '../report.ts';
import { loadReporter } from '../reporters/index.ts';
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
  todayOption,
} from './command.ts';
import type { Command, Option } from './command.ts';
import type { Io } from './io.ts';

const format = formatOption(['pretty', 'json']);
const page: Option = {
  name: 'page',
  takes: 'FILE-OR-ADDRESS',
  help: 'the page it would stand on, as in /about/ (default: none in particular)',
};
const options = [policyOption, publisherOption, todayOption(), page, format];

export const tryCommand: Command = {
  usage: '"SENTENCE"',
  summary: 'judge a sentence before writing it',
  options,

  async run(argv, io) {
    const args = readArguments(withItemsLast(argv), options);
    const today = readToday(args, io);
    const text = onlySentence(args.paths);
    const asked = args.chosen(format);
    const policy = await readPolicy(args, io);
    const report = policy.ok
      ? judgedOn(askedPage(args.one(page), policy.policy, io.cwd), text, policy.policy, today, io)
      : failedReport(today, policyPath(args), problemsAsErrors(policy));
    const render = await loadReporter(asked);
    if (asked === 'pretty' && policy.ok && report.mentions.length === 0) io.out.write(`${tryMessage}\n`);
    else io.out.write(render(report, io.out));
    return exitStatus(report);
  },

  failed: (message, call) => failedJson('try', message, call),
};

/** Items of a list, which begin as options do, where no option is looked for. */
function withItemsLast(argv: readonly string[]): readonly string[] {
  const items = argv.includes('--') ? [] : argv.filter((arg) => /^-\s/.test(arg));
  return items.length === 0 ? argv : [...argv.filter((arg) => !items.includes(arg)), '--', ...items];
}

/** @throws {UsageError} There is no sentence, or the words of one stand apart. */
function onlySentence(paths: readonly string[]): string {
  const [text] = paths;
  if (text === undefined) throw new UsageError('Unexpected end of the command, expected a sentence in quotes');
  if (text.trim() === '') throw new UsageError('Unexpected empty sentence, expected one in quotes');
  if (paths.length > 1)
    throw new UsageError(
      `Unexpected ${paths.length} arguments, expected one sentence in quotes: ${shellWord(paths.join(' '))}`,
    );
  return text;
}

function judgedOn(asked: AskedPage, text: string, policy: CompiledPolicy, today: string, io: Io): Report {
  const { notice, ...place } = asked;
  if (notice !== null) io.err.write(`${notice}\n`);
  const needed = place.text === undefined ? missingStatements(text, policy, { today }, place) : [];
  if (needed.length > 0) io.err.write(`${neededMessage(needed.map(({ suggestion }) => suggestion ?? ''))}\n`);
  return judgeSentence(text, policy, { today }, place);
}

interface AskedPage extends SentencePage {
  /** What is to be said of it beforehand. */
  readonly notice: string | null;
}

function pageAt(file: string, cwd: string): AskedPage {
  const path = shownPath(file, cwd);
  const text = formatOf(path) === 'markdown' ? { text: readFileSync(file, 'utf8') } : {};
  return { path, ...text, notice: null };
}

/** The page that was asked for, by its file or by its address on the site. */
function askedPage(asked: string | null, policy: CompiledPolicy, cwd: string): AskedPage {
  if (asked === null) return { path: 'sentence.md', notice: null };
  const named = resolve(cwd, asked);
  if (isFile(named)) return pageAt(named, cwd);
  const project = dirname(resolve(cwd, policy.path));
  // An address without its slashes is no file either.
  const address = asked.startsWith('/') ? asked : `/${asked.replace(/\/$/, '')}/`;
  const file = filesOf(address, policy.routes)
    .map((each) => join(project, each))
    .find(isFile);
  if (file !== undefined) return pageAt(file, cwd);
  if (!asked.startsWith('/')) return { path: shownPath(named, cwd), notice: noPageMessage(shownPath(named, cwd)) };
  const url = asked.endsWith('/') ? asked : `${asked}/`;
  const isPublished = compilePages(
    policy.files.addressesOf?.(policy.routes) ?? [],
    policy.routes,
  )({ path: asked, url });
  return { path: asked, url, notice: isPublished ? composedPageMessage(asked) : noPageMessage(asked) };
}
