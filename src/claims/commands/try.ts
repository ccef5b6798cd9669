/** `claims try`: what a sentence would be judged as, before it is written. */
import { dirname, join, resolve } from 'node:path';
import { checkSources } from '../checking/check.ts';
import { isFile, shownPath } from '../files/load.ts';
import { noPageMessage, tryMessage } from '../messages.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { filesOf } from '../policy/patterns.ts';
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
    const { isThere, ...place } = askedPage(args.one(page), policy, io.cwd);
    if (!isThere) io.err.write(`${noPageMessage(place.path)}\n`);
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
  readonly isThere: boolean;
}

/** The page that was asked for, by its file or by its address on the site. */
function askedPage(asked: string | null, policy: CompiledPolicy, cwd: string): AskedPage {
  if (asked === null) return { path: 'sentence.md', isThere: true };
  if (isFile(resolve(cwd, asked)) || !asked.startsWith('/'))
    return { path: shownPath(resolve(cwd, asked), cwd), isThere: isFile(resolve(cwd, asked)) };
  const project = dirname(resolve(cwd, policy.path));
  const file = filesOf(asked, policy.routes).map((each) => join(project, each)).find(isFile);
  return file === undefined
    ? { path: asked, url: asked.endsWith('/') ? asked : `${asked}/`, isThere: false }
    : { path: shownPath(file, cwd), isThere: true };
}
