/** The public register of claims, made from the policy and nothing else. */

/** What of a policy the register shows. */
export interface RegisterPolicy {
  readonly claims: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly owner: string;
    readonly instead: string;
    readonly reviewed?: string | undefined;
  }[];
  readonly approvers: readonly { readonly id: string; readonly name: string }[];
  readonly approvals: readonly {
    readonly id: string;
    readonly claim: string;
    readonly wordings: readonly string[] | 'any';
    readonly pages: readonly string[];
    readonly approver: string;
    readonly from: string;
    readonly until?: string | undefined;
    readonly evidence: readonly RegisterEvidence[];
  }[];
}

export type RegisterEvidence =
  | { readonly kind: 'document'; readonly path: string; readonly sha256: string }
  | { readonly kind: 'link'; readonly url: string; readonly lastSeen: string }
  | { readonly kind: 'check'; readonly name: string };

export interface RegisterApproval {
  readonly id: string;
  /** The exact sentences; `null` for any wording. */
  readonly wordings: readonly string[] | null;
  /** `null` for every page. */
  readonly pages: readonly string[] | null;
  readonly approver: string;
  readonly from: string;
  readonly until: string | null;
  readonly evidence: readonly RegisterEvidence[];
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
}

export interface RegisterFamily {
  readonly id: string;
  readonly label: string;
  readonly claims: readonly RegisterClaim[];
}

/**
 * The claims of a policy by family, families in the order given.
 *
 * @param today Approvals that have ended by this day (ISO, UTC) are left out.
 * @throws {Error} A claim belongs to no family: the words for it are missing.
 */
export function registerOf(
  policy: RegisterPolicy,
  families: Readonly<Record<string, string>>,
  today: string,
): RegisterFamily[] {
  const familyOf = (id: string): string => id.slice(0, id.indexOf('.'));
  const lost = policy.claims.find(({ id }) => !Object.hasOwn(families, familyOf(id)));
  if (lost !== undefined)
    throw new Error(`Claim \`${lost.id}\` belongs to no family of content/claims-register.yml: add \`${familyOf(lost.id)}\` to \`families\``);
  return Object.entries(families)
    .map(([id, label]) => ({
      id,
      label,
      claims: policy.claims.filter((claim) => familyOf(claim.id) === id).map((claim) => entryOf(claim, policy, today)),
    }))
    .filter(({ claims }) => claims.length > 0);
}

function entryOf({ id, title, why, owner, instead, reviewed }: RegisterPolicy['claims'][number], policy: RegisterPolicy, today: string): RegisterClaim {
  const approvals = policy.approvals
    .filter(({ claim, until }) => claim === id && (until === undefined || until >= today))
    .map((approval): RegisterApproval => ({
      id: approval.id,
      wordings: approval.wordings === 'any' ? null : approval.wordings,
      pages: approval.pages.includes('*') ? null : approval.pages,
      approver: policy.approvers.find((each) => each.id === approval.approver)?.name ?? approval.approver,
      from: approval.from,
      until: approval.until ?? null,
      evidence: approval.evidence,
    }));
  return { id, title, why, owner, instead, reviewed: reviewed ?? null, approvals };
}

/** What of a policy leads from a boundary to the register. */
export interface BoundaryPolicy {
  readonly claims: readonly { readonly id: string }[];
  readonly boundaries: readonly { readonly id: string; readonly claims: readonly string[] }[];
}

/**
 * Where the register says what a boundary is about: the first of its claims, or
 * their family, or the register as a whole.
 *
 * @throws {Error} The policy has no such boundary.
 */
export function boundaryAddress({ claims, boundaries }: BoundaryPolicy, id: string): string {
  const boundary = boundaries.find((each) => each.id === id);
  if (boundary === undefined) throw new Error(`No boundary \`${id}\` in claims-policy.json`);
  const [subject = '*'] = boundary.claims;
  const family = subject.slice(0, subject.indexOf('.'));
  const anchors = [...claims.map((claim) => claim.id), ...claims.map((claim) => claim.id.slice(0, claim.id.indexOf('.')))];
  const anchor = [subject, family].find((each) => anchors.includes(each));
  return `/resources/claims/${anchor === undefined ? '' : `#${anchor}`}`;
}
