/** A sentence and what follows it, read as one. */
import { standsOver, tokensOf } from '../shared/beside.ts';
import { asPlain, plainOf } from '../shared/plain.ts';
import type { Scene } from '../sentence/scene.ts';
import { sequels } from '../words/sequels.ts';
import type { Passing, Turn } from '../words/turns/turn.ts';

/** How many characters of what follows are read with the sentence. */
const readWithIt = 160;

/** The form by which what follows a sentence makes an assertion of it: a need, and that it is met. */
export function sequelOf(scene: Scene, stance: Passing): Turn | undefined {
  const both = bothOf(scene);
  return sequels.find(({ of, pattern }) => of.includes(stance) && pattern.test(both));
}

/** A sentence and what follows it, as patterns of both read them. */
export function bothOf(scene: Scene): string {
  return `${plainOf(scene)} | ${plainAfter(scene)}`;
}

/** What follows the sentence in its passage, or what stands under it, as patterns read a sentence. */
function plainAfter(scene: Scene): string {
  const text = (scene.rest === '' ? textUnder(scene) : scene.rest).slice(0, readWithIt);
  return asPlain(scene, tokensOf(text));
}

/** What stands under a heading, term or summary that says no more after its sentence, or answers a question of data. */
export function textUnder(scene: Scene): string {
  const { around, carrier } = scene.passage;
  const isAnswered = standsOver(scene) || (scene.isQuestion && ['data', 'front-matter', 'json-ld'].includes(carrier));
  return scene.rest === '' && isAnswered ? (around.after ?? '') : '';
}
