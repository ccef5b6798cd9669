/** What is said of a policy, for those who own it. */
import { count, firstFew, grouped } from '../counted.ts';
import type { Expiry } from '../policy/expiry.ts';
import type { Claim, Waiver } from '../policy/schema.ts';
import type { Stance } from '../types.ts';
import { quoted } from './quoted.ts';
import { readAs } from './readings.ts';
import { claimsCommand } from './shell.ts';

/** What is wrong with a policy's example, or statement. */
export const exampleMessages = {
  wordless: (path: string) => `The file \`${path}\` has no words that a page would show: write the statement into it`,
  limitless: (path: string, claims: readonly string[], instead: string) =>
    `The statement in \`${path}\` denies and limits nothing of ${firstFew(claims.map((claim) => `\`${claim}\``))}, for which pages show it: say in it what there is not, or what is needed first, as in ${quoted(instead)}`,
  notFound: (claim: string, text: string) =>
    `Example ${quoted(text)} has to be blocked by \`${claim}\`, but passes, because no phrase of the claim is in it: add a phrase, or correct the example`,
  overlooked: (claim: string, text: string) =>
    `Example ${quoted(text)} has to be blocked by \`${claim}\`, but passes in a file of its own, because no file is searched for these words: write the phrase without its signs`,
  passes: (claim: string, text: string, words: string, because: string) =>
    `Example ${quoted(text)} has to be blocked by \`${claim}\`, but passes: ${quoted(words)} was ${because}; ${wayOut}`,
  blocks: (claim: string, text: string, blockedBy: string, words: string, because: string) =>
    `${quoted(text)} has to pass for \`${claim}\`, but is blocked by \`${blockedBy}\`: ${quoted(words)} was ${because}; ${wayOut}`,
} as const;

const wayOut = 'reword it, or have the engine mended where that is a misreading';

/** @param standing How many waivers let a sentence stand today. */
export function listMessage(title: string, holding: number, approvals: number, standing: number): string {
  const waived = standing === 0 ? '' : `, but for ${count(standing, 'waiver')}`;
  if (holding > 0) return `${title}: claimed, in the words of ${count(holding, 'approval')}${waived}`;
  return `${title}: not claimed${approvals > 0 ? ', every approval has lapsed' : ''}${waived}`;
}

export function nothingExpires(days: number): string {
  return `Nothing lapses within ${count(days, 'day')}.`;
}

export function expiringMessage({ kind, id, claim, url, lastDay, approver }: Expiry, today: string): string {
  const what = kind === 'link' ? `link ${url} of approval \`${id}\`` : `${kind} \`${id}\``;
  const when = lastDay < today ? `lapsed after ${lastDay}` : `holds until ${lastDay}`;
  return `${what} (${claim}) ${when}; ask ${approver}`;
}

interface PolicyChange {
  readonly kind: string;
  readonly id: string;
  readonly change: string;
}

function changeList(changes: readonly PolicyChange[]): string {
  return firstFew(changes.map(({ kind, id, change }) => `${kind} \`${id}\` ${change}`));
}

const recordCommand = `\`${claimsCommand} policy --record\``;

/** What is said of the history beside a policy. */
export const historyMessages = {
  missing: (path: string) => `No ${path} yet, so changes of the policy are on no record: ${recordCommand} begins it`,
  lacks: (path: string, changes: readonly PolicyChange[]) =>
    `Not in ${path} yet, which stops nothing: ${changeList(changes)}; ${recordCommand} writes it down`,
  odd: (path: string, found: string) =>
    `Unexpected text in ${path}, ${found}, expected the history as it was recorded: restore the file from git`,
  lastToCome: (path: string, day: string, today: string) =>
    `Unexpected future day \`${day}\` in ${path}, expected \`${today}\` or earlier: correct the day in the file, or restore the file from git`,
  recorded: (path: string, changes: readonly PolicyChange[]) => `${path} now says: ${changeList(changes)}.`,
  unsoundPolicy: (path: string) => `The policy has errors: mend them before ${path} records it`,
  earlier: (path: string, day: string, last: string) =>
    `Unexpected day \`${day}\` before the last in ${path}, expected \`${last}\` or later`,
  toCome: (path: string, day: string, today: string) =>
    `Unexpected future day \`${day}\`, expected \`${today}\` or earlier: ${path} says when something was written down`,
} as const;

export const policyMessages = {
  formatted: (path: string) => `${path} is now in canonical form.`,
  notCanonical: `Unexpected layout, expected the canonical one: \`${claimsCommand} policy --format\` writes it`,
  summary: (claims: string, errors: number, weaknesses: number) =>
    errors + weaknesses === 0
      ? `${claims}: nothing wrong, nothing weak`
      : `${claims}: ${count(errors, 'error')}, ${grouped(weaknesses)} ${weaknesses === 1 ? 'weakness' : 'weaknesses'}`,
} as const;

export const explainMessages = {
  /** @param isMade Whether an approval lets it be claimed: then what denies it is untrue. */
  claim: (claim: Claim, blocks: readonly Stance[], isMade: boolean): string[] => [
    `${claim.title} (${claim.id})`,
    claim.why,
    `Named by: ${firstFew(claim.phrases)}`,
    `Blocked when read as: ${blocks.map((stance) => readAs[stance]).join('; ')}`,
    `Write instead: ${isMade ? 'the words approved below' : claim.instead}`,
    `Ask: ${claim.owner}`,
    `Reviewed: ${claim.reviewed ?? 'not yet'}`,
  ],
  approvals: (approvals: readonly string[]): string[] =>
    approvals.length === 0
      ? ['No approval: we do not make this claim.']
      : ['Approvals:', ...approvals.map((each) => `  ${each}`)],
  waivers: (waivers: readonly Waiver[]): string[] =>
    waivers.length === 0
      ? []
      : [
          '',
          'Allowed to stand under a waiver:',
          ...waivers.map(({ id, page, excerpt, until }) => `  ${id}: “${excerpt}” on ${page}, until ${until}`),
        ],
  mentions: (mentions: readonly string[]): string[] =>
    mentions.length === 0
      ? ['Not mentioned.']
      : [`${count(mentions.length, 'mention')}:`, ...mentions.map((each) => `  ${each}`)],
} as const;
