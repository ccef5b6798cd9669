/** What the policy makes of a mention: blocked, allowed, approved or waived. */
import type { OtherWording } from '../messages/readings.ts';
import { plainSpelling } from '../policy/compiled.ts';
import type { CompiledApproval, CompiledPolicy, CompiledWaiver } from '../policy/compiled.ts';
import { daysBetween } from '../policy/day.ts';
import { usualLimits } from '../policy/rules.ts';
import type { Claim } from '../policy/schema.ts';
import { approvesWords, namesClaim } from '../policy/wordings.ts';
import type { Lapse, Outcome } from '../types.ts';
import { firstEndingAfter } from '../text/first-ending-after.ts';
import { longestSpelling, nearestWording, wordsApart } from './near-wordings.ts';
import type { ReadMention } from './read-mention.ts';

/** The day and the proofs a policy is applied with. */
export interface Circumstances {
  readonly today: string;
  /**
   * Results of the checks that approvals rest on, for this very output. Left
   * out when judging sources: the build proves them when there is an output.
   */
  readonly checks?: ReadonlyMap<string, boolean>;
}

export interface Decision {
  readonly outcome: Outcome;
  readonly approval: CompiledApproval | null;
  readonly waiver: CompiledWaiver | null;
  /** Why an approval of these very words does not hold. */
  readonly lapse: Lapse | null;
  readonly suggestion: string | null;
  /** What is approved of the claim on this page, where no approval has these very words. */
  readonly other: OtherWording | null;
}

/**
 * Apply the policy to a mention whose stance has been read.
 *
 * @throws {RangeError} The mention's claim is not in the policy: a bug, do not catch.
 */
export function decide(subject: ReadMention, policy: CompiledPolicy, circumstances: Circumstances): Decision {
  const { mention, reading } = subject;
  const claim = policy.claims.get(mention.claim);
  if (claim === undefined) throw new RangeError(`No claim ${mention.claim} in ${policy.path}`);
  const nothing = { approval: null, waiver: null, lapse: null, suggestion: null, other: null };
  if (!claim.blocks.has(reading.stance)) return { ...nothing, outcome: 'allowed' };

  const approvals = policy.approvals.get(mention.claim) ?? [];
  const lapsed: { approval: CompiledApproval; lapse: Lapse }[] = [];
  for (const approval of approvals.filter((each) => allowsWording(each, subject))) {
    const lapse = approval.isPage(subject.page)
      ? findLapse(approval, policy, circumstances)
      : { kind: 'other-page' as const };
    if (lapse === null) return { ...nothing, outcome: 'approved', approval };
    lapsed.push({ approval, lapse });
  }
  const waiver = findWaiver(subject, policy, circumstances);
  if (waiver !== null) return { ...nothing, outcome: 'waived', waiver };
  const near = lapsed.find(({ lapse }) => lapse.kind !== 'other-page') ?? lapsed[0];
  const blocked = {
    ...nothing,
    outcome: 'blocked' as const,
    approval: near?.approval ?? null,
    lapse: near?.lapse ?? null,
  };
  // The words are approved as they are; it is the check that has to be mended.
  if (near?.lapse.kind === 'failed-check') return blocked;
  const nearest = nearestWording(subject, wordingsHere(subject, policy, circumstances));
  return {
    ...blocked,
    suggestion: nearest ?? insteadOf(claim.claim, policy, circumstances),
    other: near === undefined ? otherWording(subject, nearest, policy, circumstances) : null,
  };
}

/** The nearest wording with its approval, or any that holds here where none is near. */
function otherWording(
  subject: ReadMention,
  nearest: string | null,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): OtherWording | null {
  const wording = nearest ?? wordingsHere(subject, policy, circumstances)[0];
  if (wording === undefined) return null;
  const approval = approvalsHere(subject, policy, circumstances).find(({ approval: { wordings } }) =>
    wordings.includes(wording),
  );
  return approval === undefined ? null : { approval: approval.approval.id, wording, ...wordsApart(subject, wording) };
}

/** What is said where a claim is not made denies it: it is untrue, and `null`, once the claim is made, be it elsewhere. */
function insteadOf({ id, instead }: Claim, policy: CompiledPolicy, circumstances: Circumstances): string | null {
  return makingApproval(id, policy, circumstances) === null ? instead : null;
}

/** An approval by which a claim is made today, on whatever page; `null` where it is not made. */
export function makingApproval(
  claim: string,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): CompiledApproval | null {
  return standingApprovals(claim, policy, circumstances)[0] ?? null;
}

/** The approvals by which a claim is made today, each on its own pages. */
export function standingApprovals(
  claim: string,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): CompiledApproval[] {
  return wordApprovals(policy, claim).filter((each) => findLapse(each, policy, circumstances) === null);
}

/** The approvals of a claim that any words can stand on. */
export function wordApprovals({ approvals, matcher }: CompiledPolicy, claim: string): CompiledApproval[] {
  return (approvals.get(claim) ?? []).filter(({ approval }) => approvesWords(approval, matcher));
}

/** The waivers of a claim that hold on a day (ISO, UTC). */
export function waiversOf({ waivers }: CompiledPolicy, claim: string, today: string): CompiledWaiver[] {
  return waivers.filter(({ waiver }) => waiver.claim === claim && waiver.until >= today);
}

/**
 * Why an approval does not hold today, or `null` when it does. It holds
 * through its last day, and no longer than its evidence.
 */
export function findLapse(
  { approval, faults }: CompiledApproval,
  policy: CompiledPolicy,
  { today, checks }: Circumstances,
): Lapse | null {
  if (approval.until !== undefined && approval.until < today) return { kind: 'ended', day: approval.until };
  if (approval.from > today) return { kind: 'not-begun', day: approval.from };
  const [fault] = faults;
  if (fault !== undefined) return { kind: 'changed-document', path: fault.path };
  const { linkSeenDays } = policy.data.limits ?? usualLimits;
  for (const piece of approval.evidence) {
    if (piece.kind === 'link' && daysBetween(piece.lastSeen, today) > linkSeenDays)
      return { kind: 'unseen-link', url: piece.url, lastSeen: piece.lastSeen };
    if (piece.kind === 'check' && checks !== undefined && checks.get(piece.name) !== true)
      return { kind: 'failed-check', name: piece.name };
  }
  return null;
}

/**
 * Whether the mention stands in words that the approval or waiver allows: one or more
 * whole sentences of the passage, or all of it, spelled as in the policy.
 */
function allowsWording(
  { wordings }: Pick<CompiledApproval, 'wordings'>,
  { text, spans, mention }: ReadMention,
): boolean {
  if (wordings === null) return true;
  const isAllowed = (start: number, end: number): boolean =>
    end - start <= longestSpelling(wordings.length) && wordings.texts.has(plainSpelling(text.slice(start, end)));
  if (isAllowed(0, text.length)) return true;
  const middle = firstEndingAfter(spans, mention.start);
  for (let first = Math.max(0, middle - wordings.sentences + 1); first <= middle; first++)
    for (let last = middle; last < first + wordings.sentences; last++) {
      const start = spans[first]?.start ?? Infinity;
      const end = spans[last]?.end ?? -1;
      if (start <= mention.start && mention.end <= end && isAllowed(start, end)) return true;
    }
  return false;
}

/** A waiver covers the mentions of the sentence that it quotes: of no other that has some of its words. */
function findWaiver(subject: ReadMention, policy: CompiledPolicy, { today }: Circumstances): CompiledWaiver | null {
  return (
    waiversOf(policy, subject.mention.claim, today).find(
      (waiver) => waiver.isPage(subject.page) && allowsWording(waiver, subject),
    ) ?? null
  );
}

/** What is approved of a mention's claim on its page today, word for word; a wording that does not name the claim says something else. */
export function wordingsHere(
  subject: ReadMention,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): readonly string[] {
  const { claim } = subject.mention;
  return approvalsHere(subject, policy, circumstances).flatMap(({ approval }) =>
    approval.wordings === 'any'
      ? []
      : approval.wordings.filter((wording) => namesClaim(policy.matcher, claim, wording)),
  );
}

function approvalsHere(
  { mention, page }: ReadMention,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): readonly CompiledApproval[] {
  return (policy.approvals.get(mention.claim) ?? []).filter(
    (each) => each.isPage(page) && findLapse(each, policy, circumstances) === null,
  );
}
