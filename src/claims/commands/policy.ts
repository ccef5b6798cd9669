/** `claims policy`: what is wrong or weak in the policy itself. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { count, expiredWaiverMessage, lapseMessage, policyMessages } from '../messages.ts';
import { findLapse } from '../outcome.ts';
import { canonicalPolicy } from '../policy/canonical.ts';
import { historyText, noHistory, readHistory, recorded, unrecorded } from '../policy/history.ts';
import { datedProblems } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { findWeaknesses } from '../policy/weaknesses.ts';
import { policyOption, policyPath, readArguments, readToday, todayOption } from './command.ts';
import type { Command, Option } from './command.ts';
import type { Io } from './io.ts';
import { policyFor } from './policy-for.ts';

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
  summary: 'what is wrong or weak in the policy; --format puts its layout right, --record keeps its history',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const policy = await policyFor(args, io);
    if (policy === null) return 2;
    const file = resolve(io.cwd, policyPath(args));
    const text = readFileSync(file, 'utf8');
    const canonical = canonicalPolicy(JSON.parse(text.replace(/^\ufeff/, '')));
    const shown = relative(io.cwd, file) || file;
    if (args.has(format) && text !== canonical) {
      writeFileSync(file, canonical);
      io.out.write(`${policyMessages.formatted(shown)}\n`);
    }
    const problems = datedProblems(policy, today);
    const lapses = [...lapsesOf(policy, today), ...endedWaivers(policy, today)];
    const weaknesses = findWeaknesses(policy);
    for (const { path, line, column, message } of [...problems, ...lapses])
      io.out.write(`${path}:${line}:${column} error: ${message}\n`);
    for (const { line, column, at, message } of weaknesses)
      io.out.write(`${policy.path}:${line}:${column} weakness: ${message} (${at})\n`);
    const history = historyProblem(policy, { file: join(dirname(file), 'claims-history.json'), isAsked: args.has(record), today }, io);
    if (history !== null) io.out.write(`${history}\n`);
    const isLoose = !args.has(format) && text !== canonical;
    if (isLoose)
      io.out.write(`${policy.path} weakness: ${policyMessages.notCanonical}\n`);
    const total = problems.length + lapses.length;
    io.out.write(`${policyMessages.summary(count(policy.data.claims.length, 'claim'), total, weaknesses.length + (isLoose ? 1 : 0) + (history === null ? 0 : 1))}\n`);
    if (problems.length > 0) return 2;
    return lapses.length > 0 ? 1 : 0;
  },
};

interface HistoryFile {
  readonly file: string;
  /** Whether what is missing is to be written down. */
  readonly isAsked: boolean;
  readonly today: string;
}

/** What the policy's history lacks, or `null`: a policy without one lacks nothing. */
function historyProblem(policy: CompiledPolicy, { file, isAsked, today }: HistoryFile, io: Io): string | null {
  const shown = relative(io.cwd, file);
  if (!isAsked && !existsSync(file)) return null;
  const history = existsSync(file) ? readHistory(readFileSync(file, 'utf8')) : noHistory;
  if (typeof history === 'string') return `${shown} weakness: ${policyMessages.oddHistory(history)}`;
  const changes = unrecorded(history, policy.data);
  if (changes.length === 0) return null;
  if (!isAsked) return `${shown} weakness: ${policyMessages.unrecorded(changes)}`;
  writeFileSync(file, historyText(recorded(history, changes, today)));
  io.out.write(`${policyMessages.recorded(shown, changes)}\n`);
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
    if (lapse === null) return [];
    const index = policy.data.approvals.indexOf(each.approval);
    const at = policy.locate(['approvals', index]);
    return [{ path: policy.path, ...at, message: lapseMessage(lapse, each.approval.id) }];
  });
}
