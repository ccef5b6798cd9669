/** What changed in the register of claims, by day: for its page and its feed. */

import type { EndedApproval, History } from '../../claims/site-tools.ts';

/** What happened to the entries of a policy. */
export interface PolicyHistory {
  /** The earliest first; none where there is no history that can be read: the gate names that. */
  readonly days: History['days'];
  /** Approvals that have ended by themselves. */
  readonly ended: readonly EndedApproval[];
}

/** A day on which the register changed. */
export interface RegisterDay {
  /** ISO 8601, in UTC. */
  readonly day: string;
  /** Stable: the anchor on the page, and the identity in the feed. */
  readonly anchor: string;
  readonly text: string;
  /** How many changes were written down for it: the text of a day that is not over may grow, and this with it. */
  readonly changes: number;
}

/** What the register lists; who approves and what is waived is between the policy and its readers. */
const listedKinds: ReadonlySet<string> = new Set(['claim', 'approval']);

/** More ids than this of one kind are told by their number. */
const idsShown = 12;

/** As many are shown at once; the others open on demand. */
const daysShown = 10;

/** The newest days, and all before them: a feed links to each for as long as anybody keeps it. */
export function byAge(days: readonly RegisterDay[]): {
  readonly newest: readonly RegisterDay[];
  readonly earlier: readonly RegisterDay[];
} {
  return { newest: days.slice(0, daysShown), earlier: days.slice(daysShown) };
}

/**
 * The days on which the register changed, the newest first; approvals that
 * have ended by themselves are among the changes. An approval goes by the id
 * of its claim: its own might read as the claim itself.
 *
 * @param words What each kind of change is called: `claim-added`, `approval-lapsed`, ….
 * @throws {Error} A kind of change has no words.
 */
export function registerDays(
  { days: recorded, ended }: PolicyHistory,
  words: Readonly<Record<string, string>>,
): RegisterDay[] {
  const days = new Map<string, Map<string, string[]>>();
  const counts = new Map<string, number>();
  const add = (day: string, kind: string, id: string): void => {
    const kinds = days.get(day) ?? new Map<string, string[]>();
    counts.set(day, (counts.get(day) ?? 0) + 1);
    kinds.set(kind, [...new Set([...(kinds.get(kind) ?? []), id])]);
    days.set(day, kinds);
  };
  for (const { day, changes } of recorded) {
    const listed = changes.filter(({ kind }) => listedKinds.has(kind));
    // What is entered on a day is entered as that day leaves it.
    const entered = new Set(listed.filter(({ change }) => change === 'added').map(({ kind, id }) => `${kind} ${id}`));
    for (const { kind, id, claim = id, change } of listed)
      if (change !== 'changed' || !entered.has(`${kind} ${id}`)) add(day, `${kind}-${change}`, claim);
  }
  for (const { id, claim = id, day } of ended) add(day, 'approval-lapsed', claim);
  return [...days]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([day, kinds]) => ({
      day,
      anchor: `changes-${day}`,
      text: textOf(kinds, words),
      changes: counts.get(day) ?? 0,
    }));
}

function textOf(kinds: ReadonlyMap<string, readonly string[]>, words: Readonly<Record<string, string>>): string {
  return [...kinds]
    .map(([kind, ids]) => {
      const word = Object.hasOwn(words, kind) ? words[kind] : undefined;
      if (word === undefined)
        throw new Error(`No words for \`${kind}\`: add it to \`history.changes\` in content/claims-register.yml`);
      return `${word}: ${ids.length > idsShown ? ids.length : ids.join(', ')}.`;
    })
    .join(' ');
}
