/** `claims policy`: what is wrong or weak in the policy itself. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { count } from '../counted.ts';
import { dayToCome, historyNotice, readHistoryFile } from '../files/history-file.ts';
import type { HistoryNotice } from '../files/history-file.ts';
import { WriteError, replaceFile } from '../files/replace-file.ts';
import { findLapse } from '../judging/decision.ts';
import { expiredWaiverMessage } from '../messages/findings.ts';
import { historyMessages, policyMessages } from '../messages/policy.ts';
import { approvalLapseMessage } from '../messages/readings.ts';
import { canonicalPolicy } from '../policy/canonical.ts';
import { historyText, noHistory, recorded, recordedText, unrecorded } from '../policy/history.ts';
import { datedProblems } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { findWeaknesses } from '../policy/weaknesses.ts';
import { exitStatus } from '../report.ts';
import { policyFor, policyOption, policyPath, readArguments, readToday, refuseMore, todayOption } from './command.ts';
import type { Command, Option } from './command.ts';
import type { Io } from './io.ts';

const format: Option = {
  name: 'format',
  takes: null,
  help: 'write the file in its canonical form',
};
const record: Option = {
  name: 'record',
  takes: null,
  help: 'write what changed into claims-history.json, beside the policy',
};
const options = [policyOption, todayOption('the day to judge for, and to record changes under'), format, record];

export const policy: Command = {
  usage: '',
  summary: 'what is wrong or weak in the policy; --format corrects its layout, --record keeps its history',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    refuseMore(
      args,
      args.has(format) ? ', and `--format` takes nothing: it writes the policy’s own file in its canonical form' : '',
    );
    const today = readToday(args, io);
    const policy = await policyFor(args, io);
    if (policy === null) return 2;
    const file = resolve(io.cwd, policyPath(args));
    const text = readFileSync(file, 'utf8');
    const canonical = canonicalPolicy(JSON.parse(text.replace(/^\ufeff/, '')));
    const shown = relative(io.cwd, file) || file;
    // What the command did is told last, apart from what it found.
    const done: string[] = [];
    if (args.has(format) && text !== canonical) {
      replaceFile(file, canonical, io.cwd);
      done.push(policyMessages.formatted(shown));
    }
    const problems = datedProblems(policy, today);
    const lapses = [...lapsesOf(policy, today), ...endedWaivers(policy, today)];
    const weaknesses = findWeaknesses(policy);
    for (const { path, line, column, message } of [...problems, ...lapses])
      io.out.write(`${path}:${line}:${column} error: ${message}\n`);
    for (const { line, column, at, message } of weaknesses)
      io.out.write(`${policy.path}:${line}:${column} weakness: ${message} (${at})\n`);
    const refusal = args.has(record)
      ? recordHistory(policy, { today, isSound: problems.length === 0, done }, io)
      : null;
    if (refusal !== null) io.out.write(`${refusal.path} error: ${refusal.message}\n`);
    const notice = refusal === null ? historyNotice(policy, io.cwd, io.today) : null;
    if (notice !== null) io.out.write(`${notice.path} weakness: ${notice.message}\n`);
    const isLoose = !args.has(format) && text !== canonical;
    if (isLoose) io.out.write(`${policy.path} weakness: ${policyMessages.notCanonical}\n`);
    const total = problems.length + lapses.length + (refusal === null ? 0 : 1);
    io.out.write(
      `${policyMessages.summary(count(policy.data.claims.length, 'claim'), total, weaknesses.length + (isLoose ? 1 : 0) + (notice === null ? 0 : 1))}\n`,
    );
    if (done.length > 0) io.out.write(`\n${done.join('\n')}\n`);
    return exitStatus({ errors: [...problems, ...(refusal === null ? [] : [refusal])], findings: lapses });
  },
};

interface Recording {
  /** The day to record changes under. */
  readonly today: string;
  /** Whether the policy can be used on that day. */
  readonly isSound: boolean;
  /** What the command did: a record is added. */
  readonly done: string[];
}

/** Write what the policy's history lacks, or say why that cannot be. */
function recordHistory(policy: CompiledPolicy, { today, isSound, done }: Recording, io: Io): HistoryNotice | null {
  const { file, shown, text, history } = readHistoryFile(policy, io.cwd);
  const refused = (message: string, path = shown): HistoryNotice => ({ path, message });
  if (typeof history === 'string') return refused(historyMessages.odd(shown, history));
  if (!isSound) return refused(historyMessages.unsoundPolicy(shown), policy.path);
  if (today > io.today) return refused(historyMessages.toCome(shown, today, io.today));
  const before = history ?? noHistory;
  const late = dayToCome(before, io.today);
  if (late !== null) return refused(historyMessages.lastToCome(shown, late, io.today));
  const last = before.days.at(-1)?.day ?? today;
  if (today < last) return refused(historyMessages.earlier(shown, today, last));
  const changes = unrecorded(before, policy.data);
  if (changes.length === 0) return null;
  try {
    const now = history === null ? historyText(recorded(before, changes, today)) : recordedText(text, changes, today);
    replaceFile(file, now, io.cwd);
  } catch (error) {
    if (error instanceof WriteError) return refused(error.reason);
    throw error;
  }
  done.push(historyMessages.recorded(shown, changes));
  return null;
}

/** Waivers whose last day has passed: their words are blocked. */
function endedWaivers({ path, data, locate }: CompiledPolicy, today: string) {
  return data.waivers.flatMap(({ id, until }, index) =>
    until < today ? [{ path, ...locate(['waivers', index]), message: expiredWaiverMessage(id, until) }] : [],
  );
}

/** Approvals that do not hold today: their words are blocked. */
function lapsesOf(policy: CompiledPolicy, today: string) {
  return [...policy.approvals.values()].flat().flatMap((each) => {
    const lapse = findLapse(each, policy, { today });
    // A future day is an error of the policy, and told as one.
    if (lapse === null || lapse.kind === 'not-begun') return [];
    const index = policy.data.approvals.indexOf(each.approval);
    const at = policy.locate(['approvals', index]);
    return [{ path: policy.path, ...at, message: approvalLapseMessage(lapse, each) }];
  });
}
