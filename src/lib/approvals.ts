/** What the policy approves, as far as pages show it. */

/** The part of `claims-policy.json` that this reads. */
export interface ApprovingPolicy {
  readonly claims: readonly { readonly id: string }[];
  readonly approvals: readonly { readonly claim: string }[];
}

/**
 * Make sure that the policy knows the claims and approves none of them, so
 * that a page may say they are not made.
 *
 * @throws {Error} A claim is unknown, or an approval exists: the page has to be
 *   written anew.
 */
export function assertUnsaid(policy: ApprovingPolicy, claims: readonly string[], row: string): void {
  for (const claim of claims) {
    if (!policy.claims.some(({ id }) => id === claim))
      throw new Error(`“${row}” names the claim \`${claim}\`, which claims-policy.json does not have`);
    if (policy.approvals.some((approval) => approval.claim === claim))
      throw new Error(`“${row}” says that \`${claim}\` is left unsaid, yet claims-policy.json approves it`);
  }
}
