/** `claims policy`: what is wrong or weak in the policy itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { count, lapseMessage, policyMessages } from '../messages.ts';
import { findLapse } from '../outcome.ts';
import { canonicalPolicy } from '../policy/canonical.ts';
import { datedProblems } from '../policy/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { findWeaknesses } from '../policy/weaknesses.ts';
import { policyOption, policyPath, readArguments, readToday, todayOption } from './command.ts';
import type { Command, Option } from './command.ts';
import { policyFor } from './policy-for.ts';

const format: Option = {
  name: 'format',
  takes: null,
  help: 'write the file in its canonical form',
};
const options = [policyOption, todayOption, format];

export const policy: Command = {
  usage: '',
  summary: 'what is wrong or weak in the policy; --format puts its layout right',
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
    const lapses = lapsesOf(policy, today);
    const weaknesses = findWeaknesses(policy);
    for (const { path, line, column, message } of [...problems, ...lapses])
      io.out.write(`${path}:${line}:${column} error: ${message}\n`);
    for (const { line, column, at, message } of weaknesses)
      io.out.write(`${policy.path}:${line}:${column} weakness: ${message} (${at})\n`);
    const isLoose = !args.has(format) && text !== canonical;
    if (isLoose)
      io.out.write(`${policy.path} weakness: ${policyMessages.notCanonical}\n`);
    const total = problems.length + lapses.length;
    io.out.write(`${policyMessages.summary(count(policy.data.claims.length, 'claim'), total, weaknesses.length + (isLoose ? 1 : 0))}\n`);
    if (problems.length > 0) return 2;
    return lapses.length > 0 ? 1 : 0;
  },
};

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
