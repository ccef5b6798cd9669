import type { Passage, Publisher, Reading } from '../types.ts';
import { english } from './en/index.ts';
import type { Named } from './language.ts';

export type { Named };

/** What a text is answerable for: a question for its answer, everything else for itself. */
export function saidBy(reading: Reading): Reading {
  return reading.answer ?? reading;
}

/**
 * What the text says about the publisher and the claim named in it.
 *
 * Doubt counts as assertion: a wrong block costs a minute, a wrong release
 * costs trust. Every page is read as English, so that no language attribute
 * takes a text out of judgement.
 *
 * @param mention Offsets are UTF-16, from the start of the passage.
 * @throws {RangeError} The mention lies outside the passage: a bug, do not catch.
 * @see docs/stance.md for how a stance is decided and the literature behind it.
 */
export function readStance(
  passage: Passage,
  mention: Named,
  publisher: Publisher,
): Reading {
  if (mention.start < 0 || mention.start >= mention.end || mention.end > passage.text.length) {
    throw new RangeError('The mention lies outside the passage.');
  }
  return english.read(passage, mention, publisher);
}
