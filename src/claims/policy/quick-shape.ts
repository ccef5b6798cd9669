/**
 * The policy in a JSON value, read in a fraction of the time the schema takes
 * to be loaded and run. Only a policy counts: whatever is not plainly one is
 * left to the schema, which also says what is wrong.
 *
 * Sound: what is read here, the schema reads as the same, key for key in the
 * same order. A test holds the two against each other over every kind of
 * change to a policy.
 */
import { stances } from '../types.ts';
import { idShape } from './id.ts';
import type { Policy } from './schema.ts';
import {
  anyOf,
  day,
  list,
  oneOf,
  optional,
  record,
  refused,
  string,
  text,
  usuallyEmpty,
  wholeUpTo,
} from './value-readers.ts';

/** The policy that a JSON value plainly is; else `null`. */
export function quickPolicy(value: unknown): Policy | null {
  const read = policy(value);
  return read === refused ? null : (read as Policy);
}

const id = string((each) => idShape.test(each));
const digest = string((each) => /^[0-9a-f]{64}$/.test(each));
const address = string((each) => /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/.test(each) && URL.canParse(each));
const folderAddress = string((each) => /\S/.test(each) && /^\/(?:.*\/)?$/.test(each));
const texts = list(text, 1);
const stanceList = list(oneOf(...stances), 1);

const evidence = anyOf(
  record({ kind: oneOf('document'), path: text, sha256: digest, title: optional(text) }),
  record({ kind: oneOf('link'), url: address, lastSeen: day, title: optional(text) }),
  record({ kind: oneOf('check'), name: id }),
);

const claim = record({
  id,
  title: text,
  why: text,
  owner: text,
  phrases: texts,
  not: optional(list(text)),
  instead: text,
  examples: record({ block: texts, pass: texts }),
  blocks: optional(stanceList),
  reviewed: optional(day),
});

const approval = record({
  id,
  claim: id,
  wordings: anyOf(texts, oneOf('any')),
  pages: texts,
  approver: id,
  from: day,
  until: optional(day),
  evidence: list(evidence, 1),
});

const policy = record({
  $schema: optional(string(() => true)),
  version: oneOf(1),
  publisher: record({ names: texts }),
  limits: optional(record({ approvalDays: wholeUpTo(400), linkSeenDays: wholeUpTo(180) })),
  routes: optional(list(record({ folder: text, url: folderAddress }))),
  register: optional(folderAddress),
  blocks: optional(stanceList),
  claims: list(claim, 1),
  approvers: usuallyEmpty(record({ id, name: text, families: texts })),
  approvals: usuallyEmpty(approval),
  waivers: usuallyEmpty(record({ id, page: text, excerpt: text, claim: id, reason: text, approver: id, until: day })),
  boundaries: usuallyEmpty(
    record({ id, claims: texts, text, scope: oneOf('page', 'section'), pages: optional(texts) }),
  ),
});
