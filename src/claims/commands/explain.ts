/** `claims explain`: all there is to know about a claim. */
import { checkSources } from '../checking/check.ts';
import { copyOf } from '../files/copy.ts';
import { loadSources } from '../files/load.ts';
import { findLapse, makingApproval, waiversOf } from '../judging/decision.ts';
import { explainMessages } from '../messages/policy.ts';
import { quoted } from '../messages/quoted.ts';
import { askedLapseMessage } from '../messages/readings.ts';
import { positionMessage } from '../messages/reports.ts';
import type { CompiledApproval, CompiledPolicy } from '../policy/index.ts';
import { exitStatus } from '../report.ts';
import {
  UsageError,
  policyFor,
  policyOption,
  publisherOption,
  readArguments,
  readToday,
  refuseEmpty,
  todayOption,
} from './command.ts';
import type { Command } from './command.ts';

const options = [policyOption, publisherOption, todayOption()];

export const explain: Command = {
  usage: 'CLAIM-ID [PATH…]',
  summary: 'what a claim is, its approvals, and where it is mentioned (default: in all copy)',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const [asked, ...paths] = args.paths;
    if (asked === undefined)
      throw new UsageError('Unexpected end of the command, expected the id of a claim; `list` names all');
    refuseEmpty(paths);
    const policy = await policyFor(args, io);
    if (policy === null) return 2;
    const id = claimMeant(asked, policy);
    const claim = policy.claims.get(id);
    if (claim === undefined) throw new UsageError(unknownClaim(id, policy));
    const sources = loadSources(paths.length === 0 ? copyOf(policy, io.cwd) : paths, { cwd: io.cwd, now: io.today });
    const report = checkSources(sources, policy, { today, mentions: true });
    const mentions = report.mentions.filter((mention) => mention.claim === id);
    const approvals = policy.approvals.get(id) ?? [];
    const lines = [
      ...explainMessages.claim(claim.claim, [...claim.blocks], makingApproval(id, policy, { today }) !== null),
      '',
      ...explainMessages.approvals(approvals.map((each) => describe(each, policy, today))),
      ...explainMessages.waivers(waiversOf(policy, id, today).map(({ waiver }) => waiver)),
      '',
      ...explainMessages.mentions(
        mentions
          .filter(({ text, excerpt }) => (excerpt?.text ?? text).trim() !== id)
          .map((mention) => {
            const place = mention.line === null ? mention.path : `${mention.path}:${positionMessage(mention)}`;
            return `${place}  ${mention.outcome}: ${quoted(mention.excerpt?.text ?? mention.text)}, ${mention.because}`;
          }),
      ),
      ...report.errors.map(({ path, message }) => `${path}  ${message}`),
    ];
    io.out.write(`${lines.join('\n')}\n`);
    // It tells what blocks; that is `check`'s to refuse.
    return exitStatus({ errors: report.errors, findings: [] });
  },
};

function describe(each: CompiledApproval, policy: CompiledPolicy, today: string): string {
  const { id, until, wordings, pages } = each.approval;
  const lapse = findLapse(each, policy, { today });
  const words = wordings === 'any' ? 'any wording' : wordings.map(quoted).join(', ');
  const state =
    lapse === null
      ? until === undefined
        ? 'holds while its checks do'
        : `holds until ${until}`
      : askedLapseMessage(lapse, each);
  return `${id}: ${words} on ${pages.join(', ')}; ${state}`;
}

/** An id by itself, or by the one part of it that no other claim has: `soc2`, “SOC 2”. */
function claimMeant(asked: string, { claims }: CompiledPolicy): string {
  const whole = wordsOf(asked).at(-1) ?? '';
  const [only, ...others] = [...claims.keys()].filter((each) => wordsOf(each).includes(whole));
  return claims.has(asked) || only === undefined || others.length > 0 ? asked : only;
}

function unknownClaim(id: string, policy: CompiledPolicy): string {
  const known = [...policy.claims.keys()];
  const words = wordsOf(id);
  const close = known.filter((each) => wordsOf(each).some((word) => words.includes(word)));
  const shown = (close.length > 0 ? close : known).map((each) => `\`${each}\``).join(', ');
  return `Unexpected claim \`${id}\`, expected one of ${shown}${close.length > 0 ? '; `list` names all' : ''}`;
}

/** "SOC 2" and "compliance.soc2" have a word in common. */
function wordsOf(id: string): string[] {
  const parts = id
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  return [...parts, parts.join('')];
}
