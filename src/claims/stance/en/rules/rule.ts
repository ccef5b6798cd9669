import type { Reading } from '../../../types.ts';
import type { Scene } from '../sentence/scene.ts';

/** One rule: what it reads from the sentence, or `null` to leave it to the next. */
export type Rule = (scene: Scene) => Reading | null;
