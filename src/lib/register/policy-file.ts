/** Adapter: the policy's file, where no page is built yet and the engine has not been asked. */
import { readFileSync } from 'node:fs';
import { policyOf } from './policy.ts';
import type { Policy } from './policy.ts';

/** The policy, from the project's folder; the history of its changes lies beside it. */
export const policyFile = 'claims-policy.json';

/**
 * What the file holds, read as leniently as the engine reads it: a byte order
 * mark is no part of the text. What is wrong with it is the gate's to say.
 *
 * @param file A path from the working directory, or an address of a file.
 * @throws {Error} There is no such file, or it is no JSON.
 */
export function readPolicyFile(file: string | URL): Policy {
  return policyOf(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')));
}
