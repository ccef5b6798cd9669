/** Whether a denial of what is somebody's is of its being had, or of something that is done with it. */
import type { Scene } from '../sentence/scene.ts';
import type { Hit } from '../sentence/scope.ts';
import { pattern } from '../words/pattern.ts';
import { headNoun, isStating } from './noun-phrase.ts';
import { wordAt, wordsBetween } from './sentence-text.ts';

/** "We do not share our SOC 2 report" presupposes one (Karttunen 1973). */
export function deniesPossession(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') {
    const head = headNoun(scene);
    return head === null || isStating(head) || proof.test(head);
  }
  if (scene.tokens[hit.found.from]?.word === 'lost' && hit.distance <= 2) return true;
  for (let at = hit.found.from; at < scene.at; at += 1) {
    const isPast =
      /^(?:get|got)$/u.test(wordAt(scene, at)) &&
      ['past', 'around', 'through', 'by', 'over', 'into', 'at'].includes(wordAt(scene, at + 1));
    const isDuty = /^(?:has|have|had)(?: ever| never)?(?: had)? to\b/u.test(wordsBetween(scene, at, at + 4));
    if (!isPast && !isDuty && !isPerfect(scene, at) && having.test(wordAt(scene, at))) return true;
  }
  return false;
}

/** "Have never shown our report": an auxiliary, and what was not done. */
function isPerfect(scene: Scene, at: number): boolean {
  return (
    ['has', 'have', 'had'].includes(wordAt(scene, at)) &&
    perfect.test(wordsBetween(scene, at + 1, Math.min(at + 6, scene.at)))
  );
}

/** Verbs whose denial denies the possession itself, not just something about it. */
const having = pattern('u')`
  ^(?:
    have|has|had|hold|holds|held|offer|offers|offered|provide|provides|get|got|issued?|complete[ds]?|
    finish(?:ed)?|receive[ds]?|obtain(?:ed)?|include[ds]?|start(?:ed)?|claims?|yet|ready|begin|began|begun|
    schedule[ds]?|book(?:ed)?|commission(?:ed)?|prepare[ds]?|plann?(?:ed|ing)?|ma[dk]e|taken?|set|drafted|written|
    built?|order(?:ed)?|undergone?|pass(?:ed)?|earn(?:ed)?|d(?:o|id|one|oing)|middle|midst
  )$`;

/** What one has of a standard: denied, the claim is denied. */
const proof = /^(?:audits?|assessments?|programmes?|programs?|badges?|coverage|support|scan|tests?|testing)$/u;

/** After "have never": what was not done, by its participle. */
const perfect = pattern('u')`
  ^(?:(?:not|never|ever|once|yet|also|we|i|you|they) )*(?:
    \w{2,}ed|\w+wn|\w+ght|given|broken|hidden|forgotten|put|cut|let|lent|sent|read|kept|told|sold|lost|left|been(?! through)
  )\b`;
