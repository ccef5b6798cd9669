/** What changed in the register of claims, by day: for its page and its feed. */

/** The part of `claims-history.json` that this reads; days come the earliest first. */
export interface PolicyHistory {
  readonly days: readonly {
    readonly day: string;
    readonly changes: readonly {
      readonly kind: string;
      readonly id: string;
      /** What an approval or a waiver is of. */
      readonly claim?: string;
      readonly change: string;
      /** Its last day. */
      readonly until?: string;
    }[];
  }[];
}

/**
 * The history as its file has it, or an empty one where there is no file or
 * none that can be read: the gate names that, and the pages are built without.
 *
 * @param text The file's text.
 */
export function historyFrom(text: string | undefined): PolicyHistory {
  try {
    const history = JSON.parse(text ?? '') as Partial<PolicyHistory>;
    return { days: Array.isArray(history.days) ? history.days : [] };
  } catch {
    return { days: [] };
  }
}

/** A day on which the register changed. */
export interface RegisterDay {
  /** ISO 8601, in UTC. */
  readonly day: string;
  /** Stable: the anchor on the page, and the identity in the feed. */
  readonly anchor: string;
  readonly text: string;
}

/** What the register lists; who approves and what is waived is between the policy and its readers. */
const listedKinds: ReadonlySet<string> = new Set(['claim', 'approval']);

/** More ids than this of one kind are told by their number. */
const idsShown = 12;

/**
 * The days on which the register changed, the newest first; approvals that
 * have ended by themselves are among the changes. An approval goes by the id
 * of its claim: its own might read as the claim itself.
 *
 * @param words What each kind of change is called: `claim-added`, `approval-lapsed`, ….
 * @param today Up to which day (ISO, UTC) approvals have ended.
 * @throws {Error} A kind of change has no words.
 */
export function registerDays(
  history: PolicyHistory,
  words: Readonly<Record<string, string>>,
  today: string,
): RegisterDay[] {
  const days = new Map<string, Map<string, string[]>>();
  const add = (day: string, kind: string, id: string): void => {
    const kinds = days.get(day) ?? new Map<string, string[]>();
    kinds.set(kind, [...new Set([...(kinds.get(kind) ?? []), id])]);
    days.set(day, kinds);
  };
  for (const { day, changes } of history.days) {
    const listed = changes.filter(({ kind }) => listedKinds.has(kind));
    // What is entered on a day is entered as that day leaves it.
    const entered = new Set(listed.filter(({ change }) => change === 'added').map(({ kind, id }) => `${kind} ${id}`));
    for (const { kind, id, claim = id, change } of listed)
      if (change !== 'changed' || !entered.has(`${kind} ${id}`)) add(day, `${kind}-${change}`, claim);
  }
  for (const { id, claim = id, day } of lapses(history, today)) add(day, 'approval-lapsed', claim);
  return [...days]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([day, kinds]) => ({ day, anchor: `changes-${day}`, text: textOf(kinds, words) }));
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

/** Approvals that ended before anybody changed or removed them, each on the day after its last. */
function lapses({ days }: PolicyHistory, today: string): { id: string; claim?: string; day: string }[] {
  const all = days.flatMap(({ day, changes }) => changes.map((each) => ({ ...each, day })));
  return all.flatMap(({ kind, id, claim, until }, index) => {
    if (kind !== 'approval' || until === undefined) return [];
    const next = all.slice(index + 1).find((each) => each.kind === kind && each.id === id);
    const day = dayAfter(until);
    return day <= today && (next === undefined || next.day > day)
      ? [{ id, ...(claim === undefined ? {} : { claim }), day }]
      : [];
  });
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
