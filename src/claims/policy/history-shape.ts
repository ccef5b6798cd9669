/** The shape of `claims-history.json`. */
import { z } from 'zod';
import { isDay } from './day.ts';
import { writePath } from './json-text.ts';
import { historyChanges, historyKinds } from './history-kinds.ts';

const day = z.string().refine(isDay);

const change = z.strictObject({
  kind: z.enum(historyKinds),
  id: z.string(),
  /** What an approval or a waiver is of. */
  claim: z.string().optional(),
  change: z.enum(historyChanges),
  /** Of what the policy says of it; `null` once it is gone. */
  sha256: z.string().nullable(),
  reviewed: day.optional(),
  until: day.optional(),
});

const historySchema = z.strictObject({
  version: z.literal(1),
  days: z.array(z.strictObject({ day, changes: z.array(change).min(1) })),
});

/** The history in a JSON value, or what is wrong with it. */
export function readHistoryShape(value: unknown): History | string {
  const result = historySchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return `another shape at \`${writePath((issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part))))}\``;
}

/** One change: `until` is a last day, `reviewed` the day of a claim's review. */
export type HistoryChange = z.infer<typeof change>;
/** The days on which something changed, the earliest first. */
export type History = z.infer<typeof historySchema>;
