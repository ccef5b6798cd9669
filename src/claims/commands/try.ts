/** `claims try`: what a sentence would be judged as, before it is written. */
import { dirname, join, resolve } from 'node:path';
import { checkSources } from '../checking/check.ts';
import { isFile, shownPath } from '../files/paths.ts';
import { composedPageMessage, noPageMessage, tryMessage } from '../messages.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { compilePages, filesOf } from '../policy/patterns.ts';
import { exitStatus } from '../report.ts';
import { loadReporter } from '../reporters/index.ts';
import {
  UsageError,
  formatOption,
  policyFor,
  policyOption,
  publisherOption,
  readArguments,
  readToday,
  todayOption,
} from './command.ts';
import type { Command, Option } from './command.ts';

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
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const [text, ...more] = args.paths;
    if (text === undefined || text.trim() === '')
      throw new UsageError('Unexpected lack of a sentence, expected one in quotes');
    if (more.length > 0) throw new UsageError('Unexpected second sentence, expected one in quotes');
    const asked = args.chosen(format);
    const policy = await policyFor(args, io);
    if (policy === null) return 2;
    const { notice, ...place } = askedPage(args.one(page), policy, io.cwd);
    if (notice !== null) io.err.write(`${notice}\n`);
    const source = { ...place, text, format: 'markdown' as const };
    // A sentence is no page: what a page must carry is not asked of it.
    const report = checkSources([source], { ...policy, boundaries: [], waivers: [] }, { today, mentions: true });
    const render = await loadReporter(asked);
    if (asked === 'pretty' && report.mentions.length === 0) io.out.write(`${tryMessage}\n`);
    else io.out.write(render(report, io.out));
    return exitStatus(report);
  },
};

interface AskedPage {
  readonly path: string;
  /** For an address that no file is known for. */
  readonly url?: string;
  /** What is to be said of it beforehand. */
  readonly notice: string | null;
}

/** The page that was asked for, by its file or by its address on the site. */
function askedPage(asked: string | null, policy: CompiledPolicy, cwd: string): AskedPage {
  if (asked === null) return { path: 'sentence.md', notice: null };
  const named = resolve(cwd, asked);
  if (isFile(named) || !asked.startsWith('/')) {
    const path = shownPath(named, cwd);
    return { path, notice: isFile(named) ? null : noPageMessage(path) };
  }
  const project = dirname(resolve(cwd, policy.path));
  const file = filesOf(asked, policy.routes)
    .map((each) => join(project, each))
    .find(isFile);
  if (file !== undefined) return { path: shownPath(file, cwd), notice: null };
  const url = asked.endsWith('/') ? asked : `${asked}/`;
  const isPublished = compilePages(
    policy.files.addressesOf?.(policy.routes) ?? [],
    policy.routes,
  )({ path: asked, url });
  return { path: asked, url, notice: isPublished ? composedPageMessage(asked) : noPageMessage(asked) };
}
