import { asValue, cellsBeside, valueUnder } from '../../../src/claims/stance/en/afterwards/read-as-label.ts';
import type { Scene } from '../../../src/claims/stance/en/sentence/scene.ts';

/** All that stands for the value of a label, as patterns read it. */
export function valuesOf(scene: Scene): readonly string[] {
  return [...cellsBeside(scene), valueUnder(scene)].map((value) => asValue(scene, value));
}
