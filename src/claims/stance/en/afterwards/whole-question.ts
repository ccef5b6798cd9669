import type { Because, Reading } from '../../../types.ts';
import { reading } from '../shared/reading.ts';
import type { Scene } from '../sentence/scene.ts';

/** "Is it certified? Yes.": a whole question says it of nobody; what its answer says is kept beside it. */
export function asAsked(scene: Scene, found: Reading): Reading {
  return isWhole(scene) && isByAnswer(found.because)
    ? { ...reading('topic', 'question', '?', 'after'), answer: found }
    : found;
}

/** Whether it was the answer that decided, and not what the question takes for granted or asks of the reader. */
function isByAnswer({ rule, place, words }: Because): boolean {
  return (
    (place === 'sentence' && rule === 'double-negation') ||
    (place === 'answer' && rule !== 'demand') ||
    (place === 'before' && (rule === 'answered' || (rule === 'presupposed' && words === 'the')))
  );
}

/** A question with its verb or its question word: "SOC 2? Yes." is a label with its value. */
function isWhole({ isQuestion, tokens, verb }: Scene): boolean {
  const opening =
    tokens.find(
      ({ kind, word }) => kind !== 'mark' && !['and', 'but', 'so', 'or', 'q'].includes(word) && !/^\d+$/u.test(word),
    )?.word ?? '';
  return isQuestion && (verb >= 0 || questionWords.has(opening)) && !eliding.has(opening);
}

const questionWords = new Set(['what', 'which', 'who', 'whose', 'where', 'when', 'why', 'how']);

/** What a question begins with that leaves out who is asked: "Need an SLA?" asks the reader. */
const eliding = new Set(['need', 'want', 'looking', 'worried', 'require', 'searching', 'interested']);
