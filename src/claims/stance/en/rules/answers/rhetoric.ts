import { plainOf } from '../../shared/plain.ts';
import { reading } from '../../shared/reading.ts';
import { isDeniedAfter, isLeftOpen } from '../../shared/reply.ts';
import { quote, wordsBetween } from '../../shared/sentence-text.ts';
import { hitsOf } from '../../sentence/scope.ts';
import { pattern } from '../../words/pattern.ts';
import { house } from '../../words/wares.ts';
import { needing, rhetorical } from '../../words/questions.ts';
import type { Rule } from '../rule.ts';

/** "Did you know that we are SOC 2 certified?", "Isn't checkout live?": asked in order to be said. */
export const rhetoric: Rule = (scene) => {
  if (!scene.isQuestion) return null;
  const asked = wordsBetween(scene, 0, 12);
  const found = rhetorical.exec(asked)?.[0];
  const isTaught =
    found?.startsWith('where') === true && hitsOf(scene, 'topic').some(({ direction }) => direction === 'forward');
  // "Why settle for a store without it?": ours has it.
  const settled = settling.exec(plainOf(scene))?.[0];
  if (settled !== undefined && !isDeniedAfter(scene))
    return reading('asserted', 'rhetorical', settled.replace('§', '').trim(), 'before');
  if (found !== undefined && !isTaught && !isDeniedAfter(scene))
    return reading('asserted', 'rhetorical', quote(scene, 0, 2), 'before');
  if (!needing.test(asked) || isLeftOpen(scene)) return null;
  return reading('asserted', 'need-met', quote(scene, 0, 1), 'before');
};

/** Asked of a reader who puts up with the lack of it. */
const settling = pattern('u')`
  ^(?:\W )?(?:
    why (?:would you |should you |do you )?(?:still )?(?:
      settle|risk|gamble|put up|choose|use|trust|stay|${house.go}|${house.stay}|stick|live|go|pay|buy|host
    )|tired of|sick of|weary of|fed up with|had enough of|enough of|(?:are you )?(?:still|stuck) |ever wished
  )[^?]*\bwithout (?:an? |any |the |proper |real )?§|
  ^why (?!
    is\b|are\b|was\b|were\b|do\b|does\b|did\b|has\b|have\b|can\b|not\b|must\b|should\b|would\b|will\b|might\b
  )[\p{L}]+\b[^?]* when\b(?![^?]*\b(?:not|no|never|none|nobody|nothing|without)\b)[^?]*§`;
