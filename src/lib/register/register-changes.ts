/** Adapter: what changed in this site's register, for its page and its feed. */
import { history } from 'virtual:claims-policy';
import { registerDays } from './claims-history.ts';
import type { RegisterDay } from './claims-history.ts';
import { entryOf } from '../content/entries.ts';

/** The days up to this one on which the register changed, the newest first; none where no history beside the policy can be read. */
export async function registerChanges(): Promise<RegisterDay[]> {
  const { data } = await entryOf('claimsRegister', 'claims-register');
  return registerDays(history, data.history.changes);
}
