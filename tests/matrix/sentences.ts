/** What the matrix injects: for each claim of the policy, an assertion and its honest twin. */
import { loadPolicy } from '../../src/claims/files/policy.ts';
import type { CompiledPolicy } from '../../src/claims/policy/index.ts';

export interface Twins {
  readonly claim: string;
  readonly assertion: string;
  readonly honest: string;
}

/** Examples that are one plain sentence: the ones that can stand in any carrier. */
const isPlain = (example: string): boolean => !/[\n|[\]#*_`<>"']/.test(example) && /[.!]$/.test(example);

/** @throws {Error} A claim has no plain example of each kind, or the policy cannot be used. */
export function twinsOf({ data }: CompiledPolicy): Twins[] {
  return data.claims.map(({ id, examples }) => {
    const assertion = examples.block.find(isPlain);
    const honest = examples.pass.find(isPlain);
    if (assertion === undefined || honest === undefined)
      throw new Error(
        `Unexpected claim \`${id}\` without plain examples, expected a sentence that blocks and one that passes`,
      );
    return { claim: id, assertion, honest };
  });
}

/**
 * The site's own policy, without the statements that pages need wherever their
 * subject is raised: an injected sentence raises subjects.
 *
 * @throws {Error} The policy cannot be used.
 */
export function ownPolicy(): CompiledPolicy {
  const result = loadPolicy('claims-policy.json', process.cwd());
  if (!result.ok) throw new Error(result.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  return { ...result.policy, boundaries: [] };
}
