import type { Place, Reading, Stance } from '../../../types.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../scope.ts';

/** One rule: what it reads from the sentence, or `null` to leave it to the next. */
export type Rule = (scene: Scene) => Reading | null;

/** A reading by a rule's name, with the words it went by, if any, and where they stand. */
export function reading(stance: Stance, rule: string, words: string | null, place: Place): Reading {
  return { stance, because: { rule, words, place } };
}

/** The text from one token to before another, as written but for its white space. */
export function quote(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  if (first === undefined || last === undefined) return '';
  return scene.passage.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

/** A reading that quotes the cue which reached the mention. */
export function fromHit(scene: Scene, stance: Stance, rule: string, hit: Hit): Reading {
  const words = quote(scene, hit.found.from, hit.found.to);
  return reading(stance, rule, words, hit.direction === 'forward' ? 'before' : 'after');
}
