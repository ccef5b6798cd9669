/** What of a policy holds on a day, for whoever shows a policy. */
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { Policy } from '../policy/schema.ts';
import { standingApprovals, waiversOf } from './decision.ts';
import type { Circumstances } from './decision.ts';

/**
 * The policy with no other approvals and waivers than those that hold, claim by
 * claim: by the very rule that sources are judged by, so that nobody shows words
 * as approved that the gate would block.
 *
 * @param circumstances Without results of checks, an approval that rests on one
 *   counts as holding: the build leaves its words out where it does not
 *   (docs/policy-reference.md).
 */
export function policyInForce(policy: CompiledPolicy, circumstances: Circumstances): Policy {
  const ids = policy.data.claims.map(({ id }) => id);
  return {
    ...policy.data,
    approvals: ids.flatMap((id) => standingApprovals(id, policy, circumstances).map(({ approval }) => approval)),
    waivers: ids.flatMap((id) => waiversOf(policy, id, circumstances.today).map(({ waiver }) => waiver)),
  };
}
