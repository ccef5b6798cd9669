/** Whether a need or a condition is met here and now. */
import type { Scene } from '../sentence/scene.ts';
import { pattern } from '../words/pattern.ts';
import { house } from '../words/wares.ts';
import { meeting, taking } from '../words/questions.ts';
import { asPlain } from './plain.ts';
import { isOurs, isPublisherName } from './publisher.ts';

/** "It is.", "Done.", "BayStore did.": the next sentence says that it is so. */
function isAffirmedAfter(scene: Scene): boolean {
  if (
    /^[^.!?]*\b(?:not|no|none|never|neither|nothing|yet)\b|^[^.!?]*n['’]t\b/iu.test(scene.rest.slice(0, 200)) &&
    !/^(?:no problem|we know)\b/iu.test(scene.rest)
  )
    return false;
  if (/^(?:\p{L}+|\d+)(?: of (?:them|you))? (?:do|does|did|have|has|can)\W*(?:$|[.!])/iu.test(scene.rest)) return true;
  if (affirming.test(scene.rest)) return true;
  // "If you require SOC 2, look no further."
  const comma = scene.tokens.findIndex(({ word }, at) => at > scene.at && word === ',');
  const then = comma < 0 ? '' : scene.passage.text.slice(scene.tokens[comma]?.end ?? 0).slice(0, 60);
  if (arrivedAt.test(then)) return true;
  const next = scene.rest.split(/[^\p{L}\p{N}]+/u).slice(0, 2);
  if (isPublisherName(scene, next[0] ?? '') && /^(?:did|does|has|is|passed|holds|can|delivers)$/iu.test(next[1] ?? ''))
    return true;
  return false;
}

const arrivedAt = pattern('iu')`
  ^\s*(?:then )?(?:
    look no further|search no more|you(?:['’]ve| have) (?:come|found|arrived)|
    you(?:['’]re| are) (?:in|at) the right
  )\b`;

/** The start of a sentence that says no more than that it is so. */
const affirming = pattern('iu')`
  ^(?!we(?:['’]ve| have) (?:provided|written|prepared|added|documented|published|listed|described) (?:an?|the|some)\b)(?:
    (?:it|they|we|yours?|ours?|th(?:at|is|ey)) (?:is|are|does|do|has|have)\b[.!]?(?:\s|$)|done\b|good news\b|
    we know\b|welcome\b|look no further\b|
    the (?:\p{L}+ ){1,3}(?:is|was|has been) (?:done|passed|complete|over|behind us)\b|that['’]s what you get\b|
    all (?:on board|there|here|done)\b|no problem\b|(?:here|there) (?:it is|you go|they are)\b|
    (?:we|ours) (?:did|do|have|has|passed|hold|are)\b
  )`;

/** "If you need SOC 2, we have it", "…, BayStore is the right place", "…, download it here". */
export function isMetByUs(scene: Scene): boolean {
  if (isAffirmedAfter(scene)) return true;
  // "Every store needs it, and BayStore passed."
  const tail = scene.tokens.slice(scene.at + 1, scene.at + 10);
  const joined = tail.findIndex(({ word }) => word === 'and' || word === 'so');
  const who = tail[joined + 1];
  if (
    joined >= 0 &&
    who !== undefined &&
    (who.word === 'it' || isOurs(scene, who)) &&
    /^(?:passed|has|have|does|did|do|is|are|holds|hold)$/u.test(tail[joined + 2]?.word ?? '') &&
    !['not', 'no', 'none', 'nothing', 'never', 'neither', 'yet', 'to'].includes(tail[joined + 3]?.word ?? '')
  )
    return true;
  const from = scene.tokens.findIndex(
    ({ kind, word }, index) => index > scene.at && kind === 'mark' && [',', '—', ':'].includes(word),
  );
  if (from < 0) return false;
  const told = scene.tokens.slice(from + 1, from + 16);
  // "If you ask for the report, you get it the same day."
  if (receiving.test(asPlain(scene, told))) return true;
  if (told.some(({ word }) => /^(?:not|no|never|neither|can|could|would|will|should|must|before|until)$/u.test(word)))
    return false;
  const subject = told.findIndex((token) => isOurs(scene, token));
  const words = (start: number): string =>
    told
      .slice(start)
      .map(({ word }) => word)
      .join(' ');
  return (subject >= 0 && subject <= 3 && meeting.test(words(subject + 1))) || taking.test(words(0));
}

/** What the reader then gets, or is handed. */
const receiving = pattern('u')`
  ^(?:then )?(?:
    (?:write|talk|send a \w+|mail|e-?mail|call|ask)(?: \w+){0,3} and (?:it|one|you|we)\b|
    (?:move|come|${house.stay}|join|${house.go}|relax|sleep)(?: \w+){0,2} (?:with|to|on|at) (?:us|we|our)\b|
    forward (?:the|our|your)\b|(?:forward|send|show|give|hand)(?: \w+){0,2} ours\b|
    you (?:will |can |may )?(?:get|receive|have|find|see) (?:
      it|one|them|yours|a copy|the (?:report|certificate|letter)
    )\b|
    (?:we|our \w+) (?:will |can |gladly |happily )?(?:send|hand|mail|e-?mail|share|show|give) (?:you )?(?:
      it|one|them|ours|yours|a copy
    )\b|
    (?:it|one|yours|a copy) (?:is|will be|comes|arrives|lands) (?:in|on|sent|there|here|yours|with|within|ready)\b
  )(?! (?:when|once|if|after|as soon))`;
