/** Where the claims register tells of a boundary's subject, from the policy's file. */
import { boundaryAddress, boundaryLabel } from '../register/claims-register.ts';
import { readPolicyFile } from '../register/policy-file.ts';

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
    url: boundaryAddress(readPolicyFile(policy), id),
    label: boundaryLabel(label, id),
  });
}
