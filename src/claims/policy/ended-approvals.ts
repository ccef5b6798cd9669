/** The approvals that came to their end by themselves, as the history beside a policy tells. */
import { addDays } from './day.ts';
import type { History } from './history-shape.ts';

export interface EndedApproval {
  readonly id: string;
  /** The claim it was of, where the history says. */
  readonly claim: string | undefined;
  /** The first day without it. */
  readonly day: string;
}

/**
 * The approvals whose last day is over, and that nobody changed or removed
 * before; in the order of the history.
 *
 * @param today ISO, in UTC.
 */
export function endedApprovals({ days }: History, today: string): EndedApproval[] {
  const all = days.flatMap(({ day, changes }) => changes.map((each) => ({ ...each, day })));
  return all.flatMap(({ kind, id, claim, until }, index) => {
    if (kind !== 'approval' || until === undefined) return [];
    const next = all.slice(index + 1).find((each) => each.kind === kind && each.id === id);
    const day = addDays(until, 1);
    return day <= today && (next === undefined || next.day > day) ? [{ id, claim, day }] : [];
  });
}
