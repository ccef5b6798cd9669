/**
 * The history of what a policy says: which of its entries came, changed, were
 * reviewed and went, by day. It is a file of its own beside the policy, so
 * that it is as true in a copy without git as in a clone; each change carries a
 * digest, by which it shows what has not been written down yet. Whatever makes
 * the policy say yes is in it; examples, which only try it, are not.
 */
import { createRequire } from 'node:module';
import { late } from '../late.ts';
import { lineIndex } from '../line-index.ts';
import { sha256Of } from '../sha256.ts';
import { historyChanges, historyKinds } from './history-kinds.ts';
import type { History, HistoryChange } from './history-shape.ts';
import { readJsonText } from './json-text.ts';
import type { Approval, Claim, Policy, Waiver } from './schema.ts';
import { anyOf, day, list, oneOf, optional, record, refused, string } from './value-readers.ts';

const shapes = late(() => createRequire(import.meta.url)('./history-shape.ts') as typeof import('./history-shape.ts'));

export type { History } from './history-shape.ts';

export const noHistory: History = { version: 1, days: [] };

const anything = string(() => true);

/** What is plainly a history needs no schema to be loaded; a test holds the two together. */
const plainHistory = record({
  version: oneOf(1),
  days: list(
    record({
      day,
      changes: list(
        record({
          kind: oneOf(...historyKinds),
          id: anything,
          claim: optional(anything),
          change: oneOf(...historyChanges),
          sha256: anyOf(anything, oneOf(null)),
          reviewed: optional(day),
          until: optional(day),
        }),
        1,
      ),
    }),
  ),
});

/** The history in the text of its file, or what is wrong with it. */
export function readHistory(text: string): History | string {
  const body = text.replace(/^\ufeff/, '');
  const {
    value,
    problems: [fault],
  } = readJsonText(body);
  if (fault !== undefined) {
    const { line, column } = lineIndex(body).at(fault.range.from);
    return `${line}:${column} ${fault.found} in place of ${fault.expected}`;
  }
  const plain = plainHistory(value);
  const history = plain === refused ? shapes().readHistoryShape(value) : (plain as History);
  return typeof history === 'string' ? history : (disorderIn(history) ?? history);
}

/** What is told of a policy is the last that was written down: of days in another order, something else would be. */
function disorderIn({ days }: History): string | null {
  const at = days.findIndex(({ day }, index) => index > 0 && day <= (days[index - 1]?.day ?? ''));
  if (at < 1) return null;
  const [before = '', day = ''] = days.slice(at - 1).map((each) => each.day);
  return day === before ? `day \`${day}\` twice` : `day \`${day}\` after \`${before}\``;
}

/** The history's text: a line for each change, so that two branches seldom meet. */
export function historyText({ days }: History): string {
  const texts = days.map(dayText);
  const list = texts.length === 0 ? '[]' : `[\n${texts.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "days": ${list}\n}\n`;
}

function dayText({ day, changes }: History['days'][number]): string {
  return `    {\n      "day": ${JSON.stringify(day)},\n      "changes": [\n${changes.map(changeText).join(',\n')}\n      ]\n    }`;
}

/** One order of keys, whatever made the change. */
function changeText({ kind, id, claim, change, sha256, reviewed, until }: HistoryChange): string {
  return `        ${JSON.stringify({ kind, id, claim, change, sha256, reviewed, until })}`;
}

/**
 * The history's text with changes of a day. What it says already stays as it
 * is written, byte for byte: nobody has to ask whether a record was altered.
 *
 * @param text A history as {@link readHistory} reads it, in any layout.
 */
export function recordedText(text: string, changes: readonly HistoryChange[], day: string): string {
  const body = text.replace(/^\ufeff/, '');
  const json = readJsonText(body);
  const history = json.value as History;
  const last = history.days.at(-1);
  if (last === undefined) return historyText(recorded(history, changes, day));
  const at = ['days', history.days.length - 1];
  const isSameDay = last.day === day;
  const { to } = json.locate(isSameDay ? [...at, 'changes', last.changes.length - 1] : at);
  const added = isSameDay ? changes.map(changeText).join(',\n') : dayText({ day, changes: [...changes] });
  const lines = `,\n${added}`.replaceAll('\n', body.includes('\r\n') ? '\r\n' : '\n');
  return `${text.slice(0, text.length - body.length)}${body.slice(0, to)}${lines}${body.slice(to)}`;
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
    .map(({ reviewed: _reviewed, until: _until, ...entry }): HistoryChange => ({
      ...entry,
      change: 'removed',
      sha256: null,
    }));
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

function entriesOf(policy: Policy): Entry[] {
  const { claims, approvals, approvers, waivers, boundaries } = policy;
  return [
    ...claims.map(claimEntry),
    ...approvals.map((each) => termEntry('approval', each)),
    ...settings.flatMap((id): Entry[] =>
      policy[id] === undefined ? [] : [{ kind: 'setting', id, sha256: digestOf(policy[id]) }],
    ),
    ...approvers.map((each): Entry => ({ kind: 'approver', id: each.id, sha256: digestOf(each) })),
    ...waivers.map((each) => termEntry('waiver', each)),
    ...boundaries.map((each): Entry => ({ kind: 'boundary', id: each.id, sha256: digestOf(each) })),
  ];
}

/** The fields of a policy that are no list of entries and bear on what it allows. */
const settings = ['publisher', 'limits', 'routes', 'register', 'blocks'] as const;

function claimEntry({ id, title, why, owner, instead, phrases, not = [], blocks, reviewed }: Claim): Entry {
  const sha256 = digestOf({ title, why, owner, instead, phrases, not, blocks });
  return { kind: 'claim', id, sha256, ...(reviewed === undefined ? {} : { reviewed }) };
}

function termEntry(kind: 'approval' | 'waiver', entry: Approval | Waiver): Entry {
  const { id, claim, until } = entry;
  return { kind, id, claim, sha256: digestOf(entry), ...(until === undefined ? {} : { until }) };
}

/** The shape puts keys in the schema's order: how the file is laid out makes no difference. */
function digestOf(value: unknown): string {
  return sha256Of(JSON.stringify(value));
}
