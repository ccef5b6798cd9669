/** What the policy approves, as far as pages show it. */
import type { Approval, Claim } from './policy.ts';
import { registerAddress } from '../head/urls.ts';

/** The part of a policy that this reads; its approvals are those that hold. */
export interface ApprovingPolicy {
  readonly claims: readonly Pick<Claim, 'id'>[];
  readonly approvals: readonly Pick<Approval, 'claim'>[];
}

/** A line that says whether claims are made. */
export interface SaidRow {
  readonly mark: string;
  readonly heading: string;
  readonly claims: readonly string[];
}

/**
 * The lines that may stand, parted from those that say a claim is left unsaid
 * although somebody has approved it: these are no longer true.
 *
 * @param policy As `virtual:claims-policy` has it: each of its approvals outdates the lines about its claim.
 */
export function partedRows<Row extends SaidRow>(
  rows: readonly Row[],
  policy: ApprovingPolicy,
): { standing: Row[]; outdated: Row[] } {
  const approved = new Set(policy.approvals.map(({ claim }) => claim));
  const isOutdated = ({ mark, claims }: Row): boolean =>
    mark !== 'stands' && claims.some((claim) => approved.has(claim));
  return { standing: rows.filter((row) => !isOutdated(row)), outdated: rows.filter(isOutdated) };
}

/** Where the register tells of a line's claims: of the first that the policy has. */
export function rowAddress({ claims }: SaidRow, policy: ApprovingPolicy): string | null {
  const claim = claims.find((each) => policy.claims.some(({ id }) => id === each));
  return claim === undefined ? null : registerAddress(claim);
}
