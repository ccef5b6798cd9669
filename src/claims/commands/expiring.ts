/** `claims expiring`: what is about to lapse, for a scheduled job to warn about. */
import { findLapse } from '../judging/decision.ts';
import { expiringMessage, nothingExpires } from '../messages/policy.ts';
import { approvalLapseMessage } from '../messages/readings.ts';
import { addDays } from '../policy/day.ts';
import { expiries } from '../policy/expiry.ts';
import type { Expiry } from '../policy/expiry.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import {
  UsageError,
  formatOption,
  policyFor,
  policyOption,
  readArguments,
  readToday,
  refuseMore,
  todayOption,
} from './command.ts';
import type { Command, Option } from './command.ts';

const within: Option = { name: 'within', takes: 'DAYS', help: 'how far ahead, as in 30d or 30 (default: 30d)' };
const format = formatOption(['pretty', 'json']);
const options = [policyOption, todayOption('the day to count from'), within, format];

export const expiring: Command = {
  usage: '',
  summary: 'approvals, waivers and links that lapse soon; status 1 when there are some',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    refuseMore(args);
    const today = readToday(args, io);
    const days = readDays(args.one(within) ?? '30d');
    const asked = args.chosen(format);
    const policy = await policyFor(args, io);
    if (policy === null) return 2;
    const soon = expiries(policy)
      .map((expiry) => ({ expiry, early: lapseBefore(expiry, policy, today) }))
      .filter(({ expiry, early }) => early !== null || expiry.lastDay <= addDays(today, days));
    const entries = soon.map(({ expiry, early }) => ({ ...expiry, isVoid: early !== null }));
    if (asked === 'json')
      io.out.write(`${JSON.stringify({ version: 1, today, within: days, expiring: entries }, null, 2)}\n`);
    else if (soon.length === 0) io.out.write(`${nothingExpires(days)}\n`);
    else for (const { expiry, early } of soon) io.out.write(`${early ?? expiringMessage(expiry, today)}\n`);
    return soon.length > 0 ? 1 : 0;
  },
};

/** A sentence on what voids an approval before its last day, or `null`. */
function lapseBefore({ kind, id, claim }: Expiry, policy: CompiledPolicy, today: string): string | null {
  const found =
    kind === 'approval' ? policy.approvals.get(claim)?.find(({ approval }) => approval.id === id) : undefined;
  if (found === undefined) return null;
  const lapse = findLapse(found, policy, { today });
  return lapse?.kind === 'changed-document' || lapse?.kind === 'unseen-link'
    ? approvalLapseMessage(lapse, found)
    : null;
}

function readDays(given: string): number {
  const [, digits] = /^(\d{1,4})d?$/.exec(given) ?? [];
  if (digits === undefined) throw new UsageError(`Unexpected \`--within ${given}\`, expected days such as \`30d\``);
  return Number(digits);
}
