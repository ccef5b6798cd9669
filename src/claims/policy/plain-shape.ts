/**
 * Whether a JSON value is a policy, told in a fraction of the time the schema
 * takes to be loaded and run. Only a yes counts: whatever is not plainly a
 * policy is left to the schema, which also says what is wrong.
 *
 * Sound: what is accepted here, the schema accepts and leaves as it is. A test
 * holds the two against each other over every kind of change to a policy.
 */
import { stances } from '../types.ts';
import { isDay } from './day.ts';
import { idShape } from './id.ts';
import type { Policy } from './schema.ts';

/** The policy that a JSON value plainly is, with lists left out made empty; else `null`. */
export function plainPolicy(value: unknown): Policy | null {
  if (!isPolicy(value)) return null;
  const written = value as Partial<Policy>;
  return { approvers: [], approvals: [], waivers: [], boundaries: [], ...written } as Policy;
}

type Guard = (value: unknown) => boolean;

const string = (isRight: (text: string) => boolean): Guard => (value) => typeof value === 'string' && isRight(value);
const oneOf = (...values: readonly unknown[]): Guard => (value) => values.includes(value);
const whole = (most: number): Guard => (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

const list = (item: Guard, least = 0): Guard => (value) =>
  Array.isArray(value) && value.length >= least && value.every((each) => item(each));

/** An object with each of these fields that is required, and no others. */
function record(required: Readonly<Record<string, Guard>>, optional: Readonly<Record<string, Guard>> = {}): Guard {
  const fields = new Map(Object.entries({ ...required, ...optional }));
  const names = Object.keys(required);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    names.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, field]) => fields.get(name)?.(field) ?? false);
}

const text = string((each) => /\S/.test(each));
const id = string((each) => idShape.test(each));
const day = string(isDay);
const digest = string((each) => /^[0-9a-f]{64}$/.test(each));
const address = string((each) => /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/.test(each) && URL.canParse(each));
const stanceList = list(oneOf(...stances), 1);

const evidence: readonly Guard[] = [
  record({ kind: oneOf('document'), path: text, sha256: digest }, { title: text }),
  record({ kind: oneOf('link'), url: address, lastSeen: day }, { title: text }),
  record({ kind: oneOf('check'), name: id }),
];
const wordings: readonly Guard[] = [oneOf('any'), list(text, 1)];
const anyOf = (guards: readonly Guard[]): Guard => (value) => guards.some((guard) => guard(value));

const claim = record(
  {
    id,
    title: text,
    why: text,
    owner: text,
    phrases: list(text, 1),
    instead: text,
    examples: record({ block: list(text, 1), pass: list(text, 1) }),
  },
  { not: list(text), blocks: stanceList },
);

const approval = record(
  {
    id,
    claim: id,
    wordings: anyOf(wordings),
    pages: list(text, 1),
    approver: id,
    from: day,
    evidence: list(anyOf(evidence), 1),
  },
  { until: day },
);

const isPolicy = record(
  { version: oneOf(1), publisher: record({ names: list(text, 1) }), claims: list(claim, 1) },
  {
    $schema: string(() => true),
    limits: record({ approvalDays: whole(400), linkSeenDays: whole(180) }),
    routes: list(record({ folder: text, url: string((each) => /\S/.test(each) && /^\/(?:.*\/)?$/.test(each)) })),
    blocks: stanceList,
    approvers: list(record({ id, name: text, families: list(text, 1) })),
    approvals: list(approval),
    waivers: list(
      record({ id, page: text, excerpt: text, reason: text, approver: id, until: day }, { claim: id }),
    ),
    boundaries: list(
      record({ id, claims: list(text, 1), text, scope: oneOf('page', 'section') }, { pages: list(text, 1) }),
    ),
  },
);
