import { isMarkedDone } from '../../shared/beside.ts';
import { orderAt, subjectSpan } from '../../shared/clause.ts';
import { isOwned } from '../../shared/noun-phrase.ts';
import { isProofToSee } from '../../shared/proof.ts';
import { isPublisherName, isPublisherSubject, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { quote, wordAt, wordsBetween } from '../../shared/sentence-text.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';

/** "Ensure your host is compliant": a duty put on the reader. */
export const duty: Rule = (scene) => {
  const at = orderAt(scene);
  if (at < 0 || isOwned(scene)) return null;
  const verb = wordAt(scene, at);
  const isDuty =
    (/^(?:ensure|verify|check|confirm|validate)$/u.test(verb) && scene.tokens[at + 1]?.word !== 'out') ||
    (verb === 'make' && scene.tokens[at + 1]?.word === 'sure');
  // "Verify for yourself that BayStore is certified", "check the certificate".
  const isToSee =
    isProofToSee(scene) || scene.tokens.slice(at, scene.at).some(({ word }) => isPublisherName(scene, word));
  return isDuty && !isToSee ? reading('conditional', 'duty', quote(scene, at, at + 1), 'before') : null;
};

/** "The platform shall encrypt data" in a call for tenders: asked of whoever answers. */
export const tendered: Rule = (scene) => {
  const { clause, passage, tokens } = scene;
  if (
    passage.around.task === 'done' ||
    speaksOfUs(scene) ||
    isMarkedDone(passage.text) ||
    !tokens.slice(clause.from, scene.at).some(({ word }) => word === 'shall')
  )
    return null;
  const heading = passage.around.headings.find(
    (one) => tendering.test(one) && !/\b(?:meets?|met|we|our|how)\b/iu.test(one),
  );
  return heading === undefined ? null : reading('conditional', 'duty', heading, 'heading');
};

/** "Client will comply with HIPAA", "Merchant shall maintain …": a party's duty in a contract. */
export const contractDuty: Rule = (scene) => {
  const { at, tokens, verb } = scene;
  if (verb < 0 || verb >= at) return null;
  const [from, to] = subjectSpan(scene);
  const subject = tokens.slice(from, to).find(({ word }) => contracting.test(word));
  if (subject === undefined || !/^\p{Lu}/u.test(subject.raw) || to - from > 4 || isPublisherSubject(scene)) return null;
  return binding.test(wordsBetween(scene, verb, Math.min(at, verb + 8)))
    ? reading('conditional', 'duty', subject.raw, 'before')
    : null;
};

/** Headings over what a buyer asks of whoever answers. */
const tendering = pattern('iu')`
  \brequirements\W*$|
  \b(?:requests? for (?:proposals?|tenders?|quotations?)|rfps?|calls? for tenders?|terms of reference)\b`;

const contracting = pattern('u')`
  ^(?:
    entit(?:y|ies)|client|customer|merchant|licensee|subscriber|seller|buyer|tenant|recipient|contractor|
    supplier|vendor|partner|user|participant|applicant
  )$`;

const binding = pattern('u')`
  ^(?:agrees?|represents?|warrants?|undertakes?|covenants?|acknowledges?)\b|
  ^(?:will|shall|must)\b(?: \w+){0,4}? (?:
    comply|ensure|maintain|obtain|implement|keep|provide|sign|enter|notify|conduct|perform|adhere|meet|give
  )\b|^is responsible\b`;
