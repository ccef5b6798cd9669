/** What follows a question, and whether it leaves it open, denies or doubts what it asks. */
import type { Scene } from '../sentence/scene.ts';
import { deferring } from '../words/questions.ts';
import { followedBy, saidIn } from './beside.ts';

/** What follows a question in its passage; where nothing does and the next passage is its answer, that one. */
export function followingOf(scene: Scene, isAhead: boolean): string {
  if (scene.rest !== '') return scene.rest;
  return isAhead ? (followedBy(scene) ?? '') : '';
}

/** The first sentence after a question. */
export function answerTo(scene: Scene): string {
  return firstSentence(followingOf(scene, true).slice(0, 160));
}

export function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s/u)[0] ?? '';
}

/** Whether what follows a question says nothing, says no, or puts it off. */
export function isLeftOpen(scene: Scene): boolean {
  const first = answerTo(scene);
  if (first === '' || first.endsWith('?') || deferring.test(first)) return true;
  return saidIn(first).some((says) => ['denied', 'planned', 'conditional', 'topic'].includes(says));
}

/** Whether the first sentence after a question denies or delays, or the second says that there is none. */
export function isDeniedAfter(scene: Scene): boolean {
  // '"Where are the reviews?" a friend asked. There are none.'
  const second = scene.rest.slice(0, 200).split(/(?<=[.!?])\s/u)[1] ?? '';
  if (/^there (?:is|are) (?:none|not)\b/iu.test(second)) return true;
  return saidIn(answerTo(scene)).some((says) => says === 'denied' || says === 'planned');
}

/** Whether what follows a question denies, delays or doubts what it takes for granted. */
export function isDoubtedAfter(scene: Scene): boolean {
  const first = answerTo(scene);
  return isDeniedAfter(scene) || (first !== '' && isLeftOpen(scene));
}
