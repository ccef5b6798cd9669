/** The last day of everything in a policy that has one. */
import { addDays } from './day.ts';
import type { CompiledPolicy } from './compiled.ts';
import { usualLimits } from './rules.ts';

export interface Expiry {
  readonly kind: 'approval' | 'waiver' | 'link';
  /** Id of the approval or waiver. */
  readonly id: string;
  readonly claim: string;
  /** The address, for a link. */
  readonly url: string | null;
  /** The last day it holds, in UTC. */
  readonly lastDay: string;
  readonly approver: string;
}

/** Everything that lapses with time, the earliest first. */
export function expiries({ data }: CompiledPolicy): Expiry[] {
  const { linkSeenDays } = data.limits ?? usualLimits;
  const approvals = data.approvals.flatMap(({ id, claim, approver, until, evidence }): Expiry[] => [
    ...(until === undefined ? [] : [{ kind: 'approval' as const, id, claim, url: null, lastDay: until, approver }]),
    ...evidence.flatMap((piece): Expiry[] =>
      piece.kind === 'link'
        ? [{ kind: 'link', id, claim, url: piece.url, lastDay: addDays(piece.lastSeen, linkSeenDays), approver }]
        : [],
    ),
  ]);
  const waivers = data.waivers.map(({ id, claim, approver, until }): Expiry => ({
    kind: 'waiver',
    id,
    claim,
    url: null,
    lastDay: until,
    approver,
  }));
  return [...approvals, ...waivers].sort(
    (a, b) => compare(a.lastDay, b.lastDay) || compare(a.id, b.id) || compare(a.kind, b.kind),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
