/** The public register of claims, made from the policy and nothing else. */
import type { Approval, Claim, Policy } from './policy.ts';
import { fill } from '../fill.ts';
import { registerAddress } from '../head/urls.ts';

/** What of a policy the register shows; of approvals and waivers, those that hold. */
export interface RegisterPolicy {
  readonly claims: readonly Pick<Claim, 'id' | 'title' | 'why' | 'owner' | 'instead' | 'reviewed'>[];
  readonly approvers: readonly Pick<Policy['approvers'][number], 'id' | 'name'>[];
  readonly approvals: readonly Approval[];
  readonly waivers: readonly Pick<Policy['waivers'][number], 'claim' | 'page' | 'until'>[];
}

export interface RegisterApproval {
  readonly id: string;
  /** The exact sentences; `null` for any wording. */
  readonly wordings: readonly string[] | null;
  /** `null` for every page. */
  readonly pages: readonly string[] | null;
  readonly approver: string;
  readonly from: string;
  readonly until: string | null;
  readonly evidence: Approval['evidence'];
}

export interface RegisterClaim {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly owner: string;
  readonly instead: string;
  /** The day of the last review by the claim's owner; `null` before the first. */
  readonly reviewed: string | null;
  /** None: the claim is not made. */
  readonly approvals: readonly RegisterApproval[];
  /** Where a sentence stands that nobody approved, and until which day. */
  readonly waivers: readonly { readonly page: string; readonly until: string }[];
}

export interface RegisterFamily {
  readonly id: string;
  readonly label: string;
  readonly claims: readonly RegisterClaim[];
}

/**
 * The claims of a policy by family, families in the order given and then in
 * that of the policy: a family without a label goes by its id.
 *
 * @param policy As `virtual:claims-policy` has it: every approval in it is shown as one that holds.
 */
export function registerOf(policy: RegisterPolicy, families: Readonly<Record<string, string>>): RegisterFamily[] {
  const ids = new Set([...Object.keys(families), ...policy.claims.map(({ id }) => familyOf(id))]);
  return [...ids]
    .map((id) => ({
      id,
      label: Object.hasOwn(families, id) ? (families[id] ?? id) : inWords(id),
      claims: policy.claims.filter((claim) => familyOf(claim.id) === id).map((claim) => entryOf(claim, policy)),
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** What stands before the first dot of an id. */
function familyOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

/** An id as a reader sees it where nobody gave it a label: `data-use` is “Data use”. */
export function inWords(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
}

function entryOf(
  { id, title, why, owner, instead, reviewed }: RegisterPolicy['claims'][number],
  policy: RegisterPolicy,
): RegisterClaim {
  const approvals = policy.approvals
    .filter(({ claim }) => claim === id)
    .map((approval): RegisterApproval => ({
      id: approval.id,
      wordings: approval.wordings === 'any' ? null : approval.wordings,
      pages: approval.pages.includes('*') ? null : approval.pages,
      approver: policy.approvers.find((each) => each.id === approval.approver)?.name ?? approval.approver,
      from: approval.from,
      until: approval.until ?? null,
      evidence: approval.evidence,
    }));
  const waivers = policy.waivers.filter(({ claim }) => claim === id).map(({ page, until }) => ({ page, until }));
  return { id, title, why, owner, instead, reviewed: reviewed ?? null, approvals, waivers };
}

/** Whether an approval rests on a check: what checks do not bear out is said nowhere, and not in the register. */
export function isConditional({ evidence }: Pick<RegisterApproval, 'evidence'>): boolean {
  return evidence.some(({ kind }) => kind === 'check');
}

/** The approval with which all words of a claim come and go, where each rests on a check; the first stands for them. */
export function onlyCheck(approvals: readonly Pick<RegisterApproval, 'id' | 'evidence'>[]): string | undefined {
  return approvals.every(isConditional) ? approvals[0]?.id : undefined;
}

/** What the checks of some approvals look at, each once: in the words given for it, or else by its name. */
export function checksOf(
  approvals: readonly Pick<RegisterApproval, 'evidence'>[],
  inWords: Readonly<Record<string, string>>,
): string[] {
  const pieces = approvals.flatMap(({ evidence }) => evidence);
  return [...new Set(pieces.flatMap((each) => (each.kind === 'check' ? [inWords[each.name] ?? each.name] : [])))];
}

/** What of a policy leads from a boundary to the register. */
export interface BoundaryPolicy {
  readonly claims: readonly Pick<Claim, 'id'>[];
  readonly boundaries: readonly Pick<Policy['boundaries'][number], 'id' | 'claims'>[];
}

/** Where the register says what a boundary is about: the first of its claims, or their family, or the register as a whole. */
export function boundaryAddress({ claims, boundaries }: BoundaryPolicy, id: string): string {
  const subject = subjectOf(boundaries, id);
  const anchors = claims.flatMap((claim) => [claim.id, familyOf(claim.id)]);
  return registerAddress([subject, familyOf(subject)].find((each) => anchors.includes(each)));
}

/** The name of that link, which no other boundary's has. */
export function boundaryLabel(label: string, id: string): string {
  return fill(label, { subject: inWords(id) });
}

/** The family of claims under which the register shows a boundary; null for one of no family in particular. */
export function boundaryFamily({ claims, boundaries }: BoundaryPolicy, id: string): string | null {
  const family = familyOf(subjectOf(boundaries, id));
  return claims.some((claim) => familyOf(claim.id) === family) ? family : null;
}

/** Boundaries in the order given, by the family that the register shows them under, as {@link boundaryFamily} tells it. */
export function byFamily(policy: BoundaryPolicy, ids: readonly string[]): Map<string | null, string[]> {
  return Map.groupBy(ids, (id) => boundaryFamily(policy, id));
}

function subjectOf(boundaries: BoundaryPolicy['boundaries'], id: string): string {
  return boundaries.find((each) => each.id === id)?.claims[0] ?? '*';
}
