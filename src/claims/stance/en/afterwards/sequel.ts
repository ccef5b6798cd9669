/** A sentence and what follows it, read as one. */
import { asPlain, plainOf } from '../shared/plain.ts';
import { lex } from '../sentence/lexer.ts';
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
  return asPlain(scene, lex(text, { start: 0, end: text.length }, null));
}

/** What stands under a heading, term or summary that says no more after its sentence, or answers a question of data. */
export function textUnder({ isQuestion, passage: { around, carrier }, rest }: Scene): string {
  const isAnswered =
    ['heading', 'term', 'summary'].includes(carrier) ||
    (isQuestion && ['data', 'front-matter', 'json-ld'].includes(carrier));
  return rest === '' && isAnswered ? (around.after ?? '') : '';
}
