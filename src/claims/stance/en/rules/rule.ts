import type { Place, Reading, Stance } from '../../../types.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../scope.ts';

/** One rule: what it reads from the sentence, or `null` to leave it to the next. */
export type Rule = (scene: Scene) => Reading | null;

export function reading(stance: Stance, rule: string, words: string | null, place: Place): Reading {
  return { stance, because: { rule, words, place } };
}

export function quote(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  if (first === undefined || last === undefined) return '';
  return scene.passage.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

export function fromHit(scene: Scene, stance: Stance, rule: string, hit: Hit): Reading {
  const words = quote(scene, hit.found.from, hit.found.to);
  return reading(stance, rule, words, hit.direction === 'forward' ? 'before' : 'after');
}
