/** The claims policy in the engine's own types, and what its file holds of it. */
import type { CompiledPolicy } from '../../claims/index.ts';

export type Policy = CompiledPolicy['data'];
export type Claim = Policy['claims'][number];
export type Approval = Policy['approvals'][number];

/**
 * The policy of a file, with an empty list in place of each that it may leave
 * out. Nothing is checked here: the gate has refused a policy that is wrong
 * before a page is built.
 *
 * @param file What the file holds as JSON.
 */
export function policyOf(file: unknown): Policy {
  return { approvers: [], approvals: [], waivers: [], boundaries: [], ...(file as Partial<Policy>) } as Policy;
}
