/**
 * The history of what a policy says: which claims and approvals came, changed,
 * were reviewed and went, by day. It is a file of its own beside the policy, so
 * that it is as true in a copy without git as in a clone; each change carries a
 * digest, by which it shows what has not been written down yet.
 */
import { z } from 'zod';
import { sha256Of } from '../sha256.ts';
import { isDay } from './day.ts';
import type { Approval, Claim, Policy } from './schema.ts';

const day = z.string().refine(isDay, { error: 'a day that exists, such as `2026-01-31`' });

const change = z.strictObject({
  kind: z.enum(['claim', 'approval']),
  id: z.string(),
  /** What an approval is of. */
  claim: z.string().optional(),
  change: z.enum(['added', 'changed', 'reviewed', 'removed']),
  /** Of what the register says of it; `null` once it is gone. */
  sha256: z.string().nullable(),
  reviewed: day.optional(),
  until: day.optional(),
});

const historySchema = z.strictObject({
  version: z.literal(1),
  days: z.array(z.strictObject({ day, changes: z.array(change).min(1) })),
});

/** One change: `until` is an approval's last day, `reviewed` the day of a claim's review. */
export type HistoryChange = z.infer<typeof change>;
/** The days on which something changed, the earliest first. */
export type History = z.infer<typeof historySchema>;

export const noHistory: History = { version: 1, days: [] };

/** The history in the text of its file, or what is wrong with it. */
export function readHistory(text: string): History | string {
  try {
    const result = historySchema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return `${issue?.message ?? 'another shape'} at \`${issue?.path.join('.') ?? ''}\``;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The history's text: a line for each change, so that two branches seldom meet. */
export function historyText({ days }: History): string {
  const texts = days.map(({ day, changes }) => {
    const lines = changes.map((each) => `        ${JSON.stringify(each)}`).join(',\n');
    return `    {\n      "day": ${JSON.stringify(day)},\n      "changes": [\n${lines}\n      ]\n    }`;
  });
  const list = texts.length === 0 ? '[]' : `[\n${texts.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "days": ${list}\n}\n`;
}

/** What the policy says that its history does not, in the order of the policy; what went comes last. */
export function unrecorded(history: History, policy: Policy): HistoryChange[] {
  const known = stateOf(history);
  const current = entriesOf(policy);
  const came = current.flatMap((entry): HistoryChange[] => {
    const before = known.get(keyOf(entry));
    if (before === undefined) return [{ ...entry, change: 'added' }];
    if (before.sha256 !== entry.sha256) return [{ ...entry, change: 'changed' }];
    return before.reviewed === entry.reviewed ? [] : [{ ...entry, change: 'reviewed' }];
  });
  const here = new Set(current.map(keyOf));
  const went = [...known.values()]
    .filter((entry) => !here.has(keyOf(entry)))
    .map(({ reviewed: _reviewed, until: _until, ...entry }): HistoryChange => ({ ...entry, change: 'removed', sha256: null }));
  return [...came, ...went];
}

/** The history with changes of a day; those of the last day go to that day. */
export function recorded({ days, ...history }: History, changes: readonly HistoryChange[], day: string): History {
  if (changes.length === 0) return { ...history, days };
  const last = days.at(-1);
  if (last?.day !== day) return { ...history, days: [...days, { day, changes: [...changes] }] };
  return { ...history, days: [...days.slice(0, -1), { day, changes: [...last.changes, ...changes] }] };
}

type Entry = Omit<HistoryChange, 'change'>;

function keyOf({ kind, id }: Entry): string {
  return `${kind} ${id}`;
}

function stateOf({ days }: History): Map<string, Entry> {
  const state = new Map<string, Entry>();
  for (const { change, ...entry } of days.flatMap(({ changes }) => changes))
    if (change === 'removed') state.delete(keyOf(entry));
    else state.set(keyOf(entry), entry);
  return state;
}

function entriesOf({ claims, approvals }: Policy): Entry[] {
  return [...claims.map(claimEntry), ...approvals.map(approvalEntry)];
}

function claimEntry({ id, title, why, owner, instead, phrases, not = [], blocks, reviewed }: Claim): Entry {
  const sha256 = digestOf({ title, why, owner, instead, phrases, not, blocks });
  return { kind: 'claim', id, sha256, ...(reviewed === undefined ? {} : { reviewed }) };
}

function approvalEntry(approval: Approval): Entry {
  const { id, claim, until } = approval;
  return { kind: 'approval', id, claim, sha256: digestOf(approval), ...(until === undefined ? {} : { until }) };
}

/** The shape puts keys in the schema's order: how the file is laid out makes no difference. */
function digestOf(value: unknown): string {
  return sha256Of(JSON.stringify(value));
}
