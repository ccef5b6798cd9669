import { speaksHere } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { isOfWriting } from '../../shared/subject.ts';
import { wordAt } from '../../shared/sentence-text.ts';
import { hitsOf } from '../../sentence/scope.ts';
import { talkingVerbs } from '../../words/party.ts';
import type { Rule } from '../rule.ts';

/** "Hospitals keep HIPAA data at BayStore", "the SLA covers every berth": it is done, and here. */
export const ours: Rule = (scene) => {
  const verb = wordAt(scene, scene.verb);
  if (scene.verb < 0 || scene.isQuestion || scene.clause.kind === 'condition' || !speaksHere(scene)) return null;
  // "This page maps the controls to Acme's parts", "Under the GDPR, Acme is a processor".
  if (
    isOfWriting(scene) ||
    (scene.tokens[0]?.word === 'under' && scene.at <= 2 && scene.tokens[scene.at + 1]?.word === ',')
  )
    return null;
  if (/^(?:can|could|may|might|would|should|must|will|shall|do|does|did)$/u.test(verb)) return null;
  if (
    scene.kind === 'superlative' ||
    hitsOf(scene, 'topic').some(({ direction, distance }) => direction === 'forward' && distance <= 5)
  )
    return null;
  if (
    scene.tokens
      .slice(scene.clause.from, scene.clause.to)
      .some(({ kind, word }) => kind === 'word' && talkingVerbs.test(word))
  )
    return null;
  return reading('asserted', 'ours', null, 'nothing');
};
