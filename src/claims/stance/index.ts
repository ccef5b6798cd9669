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
 * costs trust. So does a text that its markup says to be in another language:
 * its words are not understood, and no English word in it denies anything.
 *
 * @param mention Offsets are UTF-16, from the start of the passage.
 * @throws {RangeError} The mention lies outside the passage: a bug, do not catch.
 * @see docs/stance.md for how a stance is decided and the literature behind it.
 */
export function readStance(passage: Passage, mention: Named, publisher: Publisher): Reading {
  if (mention.start < 0 || mention.start >= mention.end || mention.end > passage.text.length) {
    throw new RangeError('The mention lies outside the passage.');
  }
  const { language, onlyHeard } = passage.around;
  if (language !== undefined)
    return { stance: 'asserted', because: { rule: 'other-language', words: language, place: 'language' } };
  const reading = english.read(passage, mention, publisher);
  return onlyHeard === undefined ? reading : withoutNames(reading, onlyHeard);
}

/** What is claimed for lack of a name that not everybody hears: say so. */
function withoutNames(reading: Reading, onlyHeard: string): Reading {
  const said = saidBy(reading);
  if (said.stance !== 'asserted' || onlyHeard === '') return reading;
  const because = { rule: 'only-heard', words: onlyHeard, place: 'picture' } as const;
  return reading.answer === undefined ? { ...reading, because } : { ...reading, answer: { ...said, because } };
}
