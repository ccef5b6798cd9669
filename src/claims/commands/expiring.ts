/** `claims expiring`: what is about to lapse, for a scheduled job to warn about. */
import { expiringMessage, nothingExpires } from '../messages.ts';
import { expiries } from '../policy/expiry.ts';
import { addDays } from '../policy/day.ts';
import {
  UsageError,
  formatOption,
  policyOption,
  readArguments,
  readToday,
  todayOption,
} from './command.ts';
import type { Command, Option } from './command.ts';
import { policyFor } from './policy-for.ts';

const within: Option = { name: 'within', takes: 'DAYS', help: 'how far ahead, as in 30d (default: 30d)' };
const format = formatOption(['pretty', 'json']);
const options = [policyOption, todayOption('the day to count from'), within, format];

export const expiring: Command = {
  usage: '',
  summary: 'approvals, waivers and links that lapse soon; status 1 when there are some',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const days = readDays(args.one(within) ?? '30d');
    const asked = args.one(format) ?? 'pretty';
    if (asked !== 'pretty' && asked !== 'json')
      throw new UsageError(`Unexpected format \`${asked}\`, expected \`pretty\` or \`json\``);
    const policy = await policyFor(args, io);
    if (policy === null) return 2;
    const soon = expiries(policy).filter(({ lastDay }) => lastDay <= addDays(today, days));
    if (asked === 'json')
      io.out.write(`${JSON.stringify({ version: 1, today, within: days, expiring: soon }, null, 2)}\n`);
    else if (soon.length === 0) io.out.write(`${nothingExpires(days)}\n`);
    else for (const each of soon) io.out.write(`${expiringMessage(each, today)}\n`);
    return soon.length > 0 ? 1 : 0;
  },
};

function readDays(given: string): number {
  const [, digits] = /^(\d{1,4})d?$/.exec(given) ?? [];
  if (digits === undefined)
    throw new UsageError(`Unexpected \`--within ${given}\`, expected days such as \`30d\``);
  return Number(digits);
}
