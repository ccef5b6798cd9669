/** Adapter: what changed in this site's register, for its page and its feed. */
import { historyFrom, registerDays } from './claims-history.ts';
import type { RegisterDay } from './claims-history.ts';
import { dayOf } from './days.ts';
import { entryOf } from './entries.ts';

const [text] = Object.values(
  import.meta.glob<string>('/claims-history.json', { query: '?raw', import: 'default', eager: true }),
);

/** The days up to this one on which the register changed, the newest first; none where no history beside the policy can be read. */
export async function registerChanges(): Promise<RegisterDay[]> {
  const { data } = await entryOf('claimsRegister', 'claims-register');
  return registerDays(historyFrom(text), data.history.changes, dayOf(new Date()));
}
