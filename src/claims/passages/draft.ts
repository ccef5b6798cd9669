/** Passages in the making: what surrounds one is known only when all are read. */
import type { Carrier, Passage, Surroundings } from '../types.ts';
import type { BuiltText } from './builder.ts';
import { neighbourAfter, neighbourBefore, noSurroundings } from './surroundings.ts';

export interface Draft {
  readonly built: BuiltText;
  readonly carrier: Carrier;
  readonly around: { -readonly [Key in keyof Surroundings]: Surroundings[Key] };
  readonly seams?: readonly number[];
  /** What it says to what stands below, where some of its words may not be seen. */
  shown?: string;
  /** Of a question: the name of a picture under it that says no. */
  pictured?: string;
}

/** Passages that a reader reads one after the other. */
export interface Chain {
  previous: Draft | null;
}

export function draftOf(built: BuiltText, carrier: Carrier, around: Partial<Surroundings> = {}): Draft {
  return { built, carrier, around: { ...noSurroundings, ...around } };
}

/** Add to a chain: the previous passage and this one become neighbours. */
export function follow(chain: Chain, draft: Draft): void {
  const { previous } = chain;
  if (previous) {
    draft.around.before ??= neighbourBefore(previous.built.text);
    previous.around.after ??= neighbourAfter(draft.built.text);
  }
  chain.previous = draft;
}

/** Settle a draft, with what its page says of itself. */
export function settled(
  { built, carrier, around, seams }: Draft,
  page: Pick<Surroundings, 'title' | 'draft'>,
): Passage {
  const { text, runs } = built;
  return { text, runs, carrier, around: { ...around, ...page }, ...(seams === undefined ? {} : { seams }) };
}
