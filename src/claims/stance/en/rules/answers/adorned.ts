/** Answers that begin like a denial, and deny something else. */
import { plainOf } from '../../shared/plain.ts';
import type { Scene } from '../../sentence/scene.ts';
import { answersNo, beginsLikeNo, deniesBeside, obtainable } from '../../words/beside-the-no.ts';
import { pattern } from '../../words/pattern.ts';
import type { ReadCase } from '../rule.ts';
import { doublyDenied, saysThereIsNone, soToSpeak, type Told } from './told.ts';

/** What is neither a no to the question nor takes the thing up: doubt is a claim. */
export const adorned: readonly ReadCase<Told>[] = [
  {
    example: 'Is there an [SLA]? No berth leaves the yard without it.',
    makes: doublyDenied,
    holds: ({ scene, first, text, answer }) =>
      (answer === null || answer.stance === 'denied') &&
      isAskedWhether(scene) &&
      beginsLikeNo.test(first) &&
      !first.trim().endsWith('?') &&
      !takesUp(scene, first) &&
      !saysThereIsNone(scene, text.slice(first.length)),
  },
];

/** What says at what price, with what or from whom it is to be had. */
export const obtained: readonly ReadCase<Told>[] = [
  {
    example: '## Is there [single sign-on]?\n\nAt no extra cost.',
    makes: soToSpeak,
    holds: ({ scene, first, text, answer }) =>
      answer === null && isAskedWhether(scene) && obtainable.test(first) && !saysThereIsNone(scene, text),
  },
];

/** Whether an answer is a no, or names what was asked after. */
function takesUp({ named }: Scene, first: string): boolean {
  if (deniesBeside.test(first)) return false;
  const words = named.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const said = first.toLowerCase();
  return answersNo.test(first) || words.some((word) => said.includes(word.replace(/s$/u, '')));
}

/** Whether a question asks if we have it, or if it is there. */
function isAskedWhether(scene: Scene): boolean {
  return scene.isQuestion && whether.test(plainOf(scene));
}

const whether = pattern('u')`
  ^(?:q : )?(?:(?:and|but|so|well) ,? ?)?(?:
    (?:is|are|was|were|has|have|can|do|does|did) (?:we|there|our \w+|your \w+)|(?:can|could) (?:i|you)|
    (?:are|have) you|do you (?!need|want|know|think|mean|like|worry|mind)|
    (?:is|are) (?:the |all |my )?§ (?:\?|(?:included|available|on|there|part|offered|possible|covered|supported|real|live|in|held|ready)\b)|
    does (?:the |this |every |each |your )?\w+ (?:have|hold|offer|support|accept|take|keep|include|come with|sign|provide|encrypt)
  )`;
