/** `claims list`: every claim, and whether we make it. */
import { findLapse, waiversOf, wordApprovals } from '../judging/decision.ts';
import { listMessage } from '../messages/policy.ts';
import { policyFor, policyOption, readArguments, readToday, refuseMore, todayOption } from './command.ts';
import type { Command } from './command.ts';

const options = [policyOption, todayOption()];

export const list: Command = {
  usage: '',
  summary: 'every claim, and whether an approval for it holds today',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    refuseMore(args);
    const today = readToday(args, io);
    const policy = await policyFor(args, io);
    if (policy === null) return 2;
    const { claims } = policy.data;
    const width = Math.max(...claims.map(({ id }) => id.length));
    for (const claim of claims) {
      const approvals = wordApprovals(policy, claim.id);
      const holding = approvals.filter((each) => findLapse(each, policy, { today }) === null);
      io.out.write(
        `${claim.id.padEnd(width)}  ${listMessage(claim.title, holding.length, approvals.length, waiversOf(policy, claim.id, today).length)}\n`,
      );
    }
    return 0;
  },
};
