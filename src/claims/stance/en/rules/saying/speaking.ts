import { pattern } from '../../words/pattern.ts';
import { isOwned, isQuality } from '../../shared/noun-phrase.ts';
import { isProofToSee } from '../../shared/proof.ts';
import { isKnownCompany, isOurs, isWe, namesPublisher } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { quote, textAfter, textBefore, wordsBetween } from '../../shared/sentence-text.ts';
import { pointedAt, pointing, supposing } from '../../words/topic.ts';
import type { Rule } from '../rule.ts';

/** "For this example, let's assume …": the sentence only supposes. */
export const supposed: Rule = (scene) => {
  if (isOwned(scene)) return null;
  const before = textBefore(scene);
  if (/\b(?:that|this) is (?:what (?:you|we)|us\b|\p{Lu})|\bstop (?:imagining|dreaming)\b/iu.test(scene.rest))
    return null;
  const following = textAfter(scene).slice(0, 200);
  if (
    !/\b(?:not|no|never|cannot|would|could|might|without)\b/iu.test(following) &&
    (/\b(?:we|our|here|it exists|that['’]s|stop)\b/iu.test(following) || namesPublisher(scene, following))
  )
    return null;
  return supposing.test(before) ? reading('topic', 'supposed', scene.tokens[0]?.raw ?? null, 'before') : null;
};

/** "Check … for more details", "(see … below)": the reader is sent on. */
export const reference: Rule = (scene) => {
  if (isOwned(scene) || isProofToSee(scene)) return null;
  const verb = scene.tokens
    .slice(Math.max(scene.clause.from, scene.at - 5), scene.at)
    .find(({ word }) => pointing.test(word));
  // "See the guide for a full production-grade setup".
  const [first, link] = [
    scene.tokens[scene.clause.from],
    scene.tokens.slice(Math.max(scene.clause.from, scene.at - 4), scene.at),
  ];
  if (
    first !== undefined &&
    /^(?:see|refer|check|consult|read)$/u.test(first.word) &&
    link.some(({ word }) => word === 'for') &&
    !isProofToSee(scene)
  )
    return reading('topic', 'reference', first.raw, 'before');
  // "For more information, read Disaster Recovery": the name of a page.
  const opening = wordsBetween(scene, 0, scene.at);
  if (forMore.test(opening)) return reading('topic', 'reference', opening, 'before');
  const end = scene.tokens[scene.at]?.end ?? 0;
  // "SOC 2 (see the glossary)".
  const aside = asideToRead.exec(scene.passage.text.slice(end, end + 80))?.[0];
  if (aside !== undefined && scene.verb < 0 && !isQuality(scene.named))
    return reading('topic', 'reference', aside.trim(), 'after');
  if (verb === undefined || !pointedAt.test(scene.passage.text.slice(end, end + 60))) return null;
  return reading('topic', 'reference', verb.raw, 'before');
};

const forMore = pattern('u')`
  ^(?:\W )?for (?:more|further|other|additional)? ?(?:information|details|background|guidance)\b.*\b(?:
    read|visit|consult|check|see|go to
  )(?: our| the)?$`;

const asideToRead = pattern('iu')`
  ^\s*\((?:see|cf\.?|explained in|more in)\b[^)]*\b(?:
    glossary|guide|page|chapter|section|below|above|appendix|checklist|article|note
  )\b`;

/** "The failover feature that BayStore provides": whatever is said of it, it is had. */
export const supplied: Rule = (scene) => {
  const { at, tokens } = scene;
  const that = tokens.findIndex(
    ({ word }, index) => index > at && index <= at + 3 && (word === 'that' || word === 'which'),
  );
  if (that < 0 || tokens.slice(at + 1, that).some(({ kind }) => kind === 'mark')) return null;
  const relative = tokens.slice(that + 1, that + 7);
  const verb = relative.findIndex(({ word }) => supplying.test(word));
  const us = relative.slice(0, Math.max(0, verb));
  const isNamed =
    us.length > 0 &&
    us.every((token) => isOurs(scene, token) || /^\p{Lu}/u.test(token.raw)) &&
    !us.some(({ word }) => isKnownCompany(scene, word));
  return isNamed ? reading('asserted', 'supplied', relative[verb]?.raw ?? null, 'after') : null;
};

/** "Learn how we maintain compliance": what is to be learnt is so (Kiparsky and Kiparsky 1970). */
export const learnt: Rule = (scene) => {
  const { at, tokens } = scene;
  const how = tokens.findIndex(
    ({ word }, index) =>
      index < at &&
      (word === 'how' || word === 'why') &&
      learning.test(tokens[index - 1]?.word ?? tokens[index - 2]?.word ?? ''),
  );
  if (how < 0 || scene.isQuestion) return null;
  const [us, verb] = [tokens[how + 1], tokens[how + 2]];
  const isUs = us !== undefined && isWe(scene, us);
  return isUs && keeping.test(verb?.word ?? '') && at - how < 20
    ? reading('asserted', 'presupposed', quote(scene, how, how + 3), 'before')
    : null;
};

const learning = /^(?:learn|see|read|discover|find|out|about|know|on|understand|explains?)$/u;
const keeping = pattern('u')`
  ^(?:
    built|build|made|run|runs|maintains?|keeps?|meets?|met|compl(?:y|ies)|protects?|secures?|encrypts?|
    achieved?|earned|became|stays?|offers?|provides?|holds?|passed|backs?|delivers?|ensures?|guarantees?|is|are|
    has|have
  )$`;

const supplying = /^(?:provides?|offers?|includes?|holds?|has|have|delivers?|maintains?|ships?|supports?|comes)$/u;
