/**
 * What can be said of a policy whose shape is wrong in places: the entries that
 * are right are held to the rules all the same, so that one run tells both.
 */
import type { PolicyContext } from './compiled.ts';
import type { JsonPath } from './json-text.ts';
import { findBreaches, lists } from './rules.ts';
import type { Breach, List } from './rules.ts';
import { policySchema } from './schema.ts';

/**
 * Breaches of rules among the entries without a problem of shape. What rests
 * on a list that lost an entry is not told: the entry may be what it needs.
 *
 * @param faults Where the shape is wrong.
 */
export function breachesOfSoundPart(value: unknown, faults: readonly JsonPath[], context: PolicyContext): Breach[] {
  if (typeof value !== 'object' || value === null) return [];
  const kept = new Map(lists.map((list) => [list, soundIndexes(value, list, faults)]));
  const entries = Object.fromEntries(
    lists.map((list) => [list, (kept.get(list) ?? []).map((index) => (value as Record<List, unknown[]>)[list][index])]),
  );
  const { limits, routes } = value as Record<string, unknown>;
  const isSound = (key: string): boolean => !faults.some(([first]) => first === key);
  const rest = { ...(isSound('limits') ? { limits } : {}), ...(isSound('routes') ? { routes } : {}) };
  const parsed = policySchema.safeParse({ version: 1, publisher: { names: ['-'] }, ...rest, ...entries });
  if (!parsed.success) return [];
  const lost = lists.filter((list) => faults.some(([first]) => first === list));
  return findBreaches(parsed.data, context)
    .filter(({ needs }) => needs === undefined || !lost.includes(needs))
    .map((breach) => ({
      ...breach,
      at: placed(breach.at, kept),
      ...(breach.other && { other: placed(breach.other, kept) }),
    }));
}

function soundIndexes(value: object, list: List, faults: readonly JsonPath[]): number[] {
  const entries: unknown = (value as Record<string, unknown>)[list];
  if (!Array.isArray(entries)) return [];
  const faulty = new Set(faults.filter(([first]) => first === list).map(([, index]) => index));
  return faulty.has(undefined) ? [] : [...entries.keys()].filter((index) => !faulty.has(index));
}

/** A place among the sound entries as a place in the file. */
function placed([list, index, ...rest]: JsonPath, kept: ReadonlyMap<List, readonly number[]>): JsonPath {
  if (list === undefined || typeof index !== 'number')
    return [list, index].filter((part) => part !== undefined).concat(rest);
  return [list, kept.get(list as List)?.[index] ?? index, ...rest];
}
