import { wordAt } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { hitsOf, type Hit } from '../../../sentence/scope.ts';

/** A denial that reaches the mention. */
export interface Denied {
  readonly scene: Scene;
  /** The nearest, and all of them. */
  readonly hit: Hit;
  readonly hits: readonly Hit[];
}

/** The denials that reach the mention; `null` where none does. */
export function denialOn(scene: Scene): Denied | null {
  const hits = hitsOf(scene, 'denied').filter(
    (hit) => hit.direction === 'backward' || !isPointedAt(scene) || isLeftOut(scene, hit),
  );
  const [hit] = hits;
  return hit === undefined ? null : { scene, hit, hits };
}

/** "Not defined in this SLA": what is pointed at is there. */
function isPointedAt(scene: Scene): boolean {
  return (
    ['this', 'these', 'said'].includes(wordAt(scene, scene.at - 1)) &&
    !['is', 'are', 'was'].includes(wordAt(scene, scene.at - 2))
  );
}

/** "Not covered by this BAA": outside of it, whatever it is. */
function isLeftOut(scene: Scene, { found }: Hit): boolean {
  return scene.tokens.slice(found.from, scene.at).some(({ word }) => /^(?:covered|included|eligible)$/u.test(word));
}
