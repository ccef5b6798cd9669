import type { Passage, Publisher, Reading } from '../types.ts';
import { afterwards } from './rules/aftermath.ts';
import { rulesFor } from './rules/index.ts';
import { refusedAfter } from './rules/refusal.ts';
import { reading } from './rules/rule.ts';
import { sceneOf } from './scene.ts';

/**
 * What the text says about the publisher and the claim named in it.
 *
 * The sentence is asked first, then what surrounds it, nearer before farther;
 * surroundings decide only words that do not make a statement of their own.
 * Doubt counts as assertion: a wrong block costs a minute, a wrong release
 * costs trust.
 *
 * @param mention Offsets are UTF-16, from the start of the passage.
 * @throws {RangeError} The mention lies outside the passage: a bug, do not catch.
 * @see docs/stance.md for how a stance is decided and the literature behind it.
 */
export function readStance(
  passage: Passage,
  mention: { readonly start: number; readonly end: number },
  publisher: Publisher,
): Reading {
  if (mention.start < 0 || mention.start >= mention.end || mention.end > passage.text.length) {
    throw new RangeError('The mention lies outside the passage.');
  }
  const scene = sceneOf(passage, mention, publisher);
  for (const rule of rulesFor(scene)) {
    const found = rule(scene);
    if (found !== null) return afterwards(scene, found);
  }
  return refusedAfter(scene) ?? reading('asserted', scene.verb < 0 ? 'bare' : 'statement', null, 'nothing');
}
