/** `claims diff`: what a change does to the claims, against a revision or between two manifests. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSources } from '../checking/check.ts';
import { copyOf, possibleCopy } from '../files/copy.ts';
import { loadSources } from '../files/load.ts';
import { contentAt, policyAt, refusedRevision } from '../files/revision.ts';
import { diffMessages } from '../messages/commands.ts';
import { errorLine } from '../messages/reports.ts';
import { problemsAsErrors } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { diffFormats, diffReporters } from '../record/diff-report.ts';
import { claimsDiff } from '../record/diff.ts';
import type { PageMention } from '../record/diff.ts';
import { readManifest } from '../record/manifest.ts';
import type { Manifest } from '../record/manifest.ts';
import type { ReportedMention } from '../report.ts';
import type { CheckError } from '../types.ts';
import {
  UsageError,
  formatOption,
  policyFor,
  policyOption,
  policyPath,
  readArguments,
  readToday,
  todayOption,
} from './command.ts';
import type { Arguments, Command, Option } from './command.ts';
import type { Io } from './io.ts';

const base: Option = { name: 'base', takes: 'REV', help: 'the revision to compare the working copy with' };
const format = formatOption(diffFormats);
const options = [base, policyOption, todayOption(), format];

export const diff: Command = {
  usage: '--base REV | OLD.json NEW.json',
  summary: 'which claims a change adds, drops or rewords, or turns into another reading',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const asked = args.chosen(format);
    const sides = args.has(base) ? await againstRevision(args, io) : betweenManifests(args, io);
    if (sides === null) return 2;
    io.out.write(diffReporters[asked](claimsDiff(sides.before, sides.after)));
    return sides.isWhole ? 0 : 2;
  },
};

interface Sides {
  readonly before: readonly PageMention[];
  readonly after: readonly PageMention[];
  /** Whether all that is there now could be judged. */
  readonly isWhole: boolean;
}

/** Content as it is and as it was, each judged by the policy of its time. */
async function againstRevision(args: Arguments, io: Io): Promise<Sides | null> {
  if (args.paths.length > 0) throw new UsageError('Unexpected files beside `--base`, expected either');
  const revision = args.one(base) ?? '';
  const refused = refusedRevision(revision);
  if (refused !== null) throw new UsageError(refused);
  const today = readToday(args, io);
  const policy = await policyFor(args, io);
  if (policy === null) return null;
  const oldPolicy = policyOf(revision, policy, args, io);
  const old = contentAt(revision, possibleCopy(oldPolicy), io.cwd);
  if (typeof old === 'string') throw new UsageError(old);
  const options = { today, mentions: true };
  const before = checkSources(old, oldPolicy, options);
  const now = checkSources(loadSources(copyOf(policy, io.cwd), { cwd: io.cwd, now: io.today }), policy, options);
  // What was wrong at the revision cannot be put right there, but may look like a change.
  tell(before.errors, io, revision);
  tell(now.errors, io);
  return {
    before: before.mentions.map(pageMention),
    after: now.mentions.map(pageMention),
    isWhole: now.errors.length === 0,
  };
}

/** The policy that content of the revision was judged by: today's where there was none, or none that can be used. */
function policyOf(revision: string, today: CompiledPolicy, args: Arguments, io: Io): CompiledPolicy {
  const old = policyAt(revision, policyPath(args), io.cwd);
  if (old === null) return today;
  if (old.ok) return old.policy;
  tell(problemsAsErrors(old), io, revision);
  io.err.write(`${diffMessages.judgedByPresent(revision)}\n`);
  return today;
}

function tell(errors: readonly CheckError[], io: Io, revision?: string): void {
  for (const error of errors)
    io.err.write(`${errorLine(revision === undefined ? error : { ...error, path: `${error.path} at ${revision}` })}\n`);
}

function pageMention({ path, claim, excerpt, text, stance, outcome }: ReportedMention): PageMention {
  return { page: path, claim, sentence: excerpt?.text ?? text, stance, outcome };
}

function betweenManifests({ paths }: Arguments, io: Io): Sides {
  const [old, now, ...more] = paths;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError('Unexpected arguments, expected `--base REV` or two manifests');
  return { before: manifestMentions(old, io), after: manifestMentions(now, io), isWhole: true };
}

function manifestMentions(file: string, io: Io): PageMention[] {
  const manifest = manifestIn(file, io);
  if (typeof manifest === 'string')
    throw new UsageError(`Unexpected file \`${file}\`, expected a claims manifest: ${manifest}`);
  return manifest.pages.flatMap(({ url, mentions }) =>
    mentions.map(({ claim, sentence, stance, outcome }) => ({ page: url, claim, sentence, stance, outcome })),
  );
}

/** The manifest in a file, or why there is none. */
function manifestIn(file: string, io: Io): Manifest | string {
  try {
    return readManifest(readFileSync(resolve(io.cwd, file), 'utf8'));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
