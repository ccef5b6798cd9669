/** Adapter: where the claims register tells of a boundary's subject, from the policy's file. */
import { readFileSync } from 'node:fs';
import { boundaryAddress, boundaryLabel } from '../register/claims-register.ts';
import { policyOf } from '../register/policy.ts';

export interface BoundaryLink {
  readonly url: string;
  readonly label: string;
}

/**
 * The link of a boundary's note. The policy is read when a note is written and
 * not before: whoever checks the policy can then say what is wrong with it.
 */
export function boundaryLinks(policy: URL, label: string): (id: string) => BoundaryLink {
  return (id) => ({
    url: boundaryAddress(policyOf(JSON.parse(readFileSync(policy, 'utf8'))), id),
    label: boundaryLabel(label, id),
  });
}
