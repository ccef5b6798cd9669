import { pattern } from '../../words/pattern.ts';
import type { Reading } from '../../../../types.ts';
import { hasReaderPronoun, orderAt } from '../../shared/clause.ts';
import { isListOfNames, isOwned, isQuality, statesAdjective } from '../../shared/noun-phrase.ts';
import { isAmong, isPublisherSubject, namesPublisher, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { hasLink } from '../../shared/subject.ts';
import { sentenceOf, textAfter, wordAt } from '../../shared/sentence-text.ts';
import { possessive } from '../../sentence/lexer.ts';
import type { Scene } from '../../sentence/scene.ts';
import { copulas, sellingVerbs } from '../../words/grammar.ts';
import { kindOf } from '../../words/kinds.ts';
import { habitual, subjectLists } from '../../words/topic.ts';
import type { Rule } from '../rule.ts';

/** "A third wanted PayPal", "many want one-click rollback": what others wish for. */
export const wish: Rule = (scene) => {
  const { at, clause, tokens } = scene;
  if (speaksOfUs(scene)) return null;
  const before = tokens.slice(clause.from, at);
  const place = before.findLastIndex(({ word }) => wishing.test(word));
  if (grantedWords.test(scene.rest)) return null;
  // "… and got it here": no mere wish.
  const rest = tokens.slice(at + 1).map(({ word }) => word);
  if (rest.some((word) => /^(?:got|gets|have|has|had|found|is|are|was|were|did|does)$/u.test(word))) return null;
  // An order to want is an offer: somebody must be wishing.
  if (
    place < 1 ||
    before.length - place > 5 ||
    before.slice(place - 1, place).some(({ word }) => ['we', 'you', 'our', 'to', 'your'].includes(word))
  )
    return null;
  return reading('topic', 'wish', before[place]?.raw ?? null, 'before');
};

const grantedWords = pattern('iu')`
  ^(?:
    (?:it|they|we) (?:came|shipped|received|opened|is|are|have|got|did)|here (?:you go|it is|they are)|enjoy|
    done|sign it
  )\b`;

const wishing = pattern('u')`
  ^(?:
    want(?:s|ed)?|wish(?:es|ed)?|prefer(?:s|red)?|expect(?:s|ed)?|ask(?:s|ed)?|requested|mentioned|
    demand(?:s|ed)?|hoped?
  )$`;

/** What the reader has already: "your payment method". */
export const readers: Rule = (scene) => {
  if (scene.tokens.slice(scene.clause.from, scene.clause.to).some(({ word }) => word === 'here')) return null;
  const own = ownMachine(scene);
  if (own !== null) return own;
  const raw = scene.named;
  const before = wordAt(scene, scene.at - 1);
  const isTheirs =
    ['your', 'another', 'different', 'new', 'default', 'other'].includes(before) ||
    (before === possessive &&
      /^(?:users?|customers?|merchants?|buyers?|visitors?)$/u.test(wordAt(scene, scene.at - 2)));
  if (/\b(?:will|is|are|renews?|continues?)\b/iu.test(raw)) return null;
  if (
    /\b(?:charge|charges|charging|bill|billing) your$/iu.test(
      scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0).trimEnd(),
    )
  )
    return null;
  const isOwn =
    before === 'own' &&
    scene.tokens[scene.at - 2]?.word === 'your' &&
    !isQuality(raw) &&
    !sellingVerbs.has(wordAt(scene, scene.clause.from));
  if (isOwn || (scene.tokens[scene.at + 1]?.word === 'you' && /^(?:payment|credit|debit|card|bank)/iu.test(raw)))
    return reading('topic', 'readers-own', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
  if (!isTheirs || !/^(?:payment|credit|debit|card|subscription|purchase|checkout|paypal|bank)/iu.test(raw))
    return null;
  if (/^(?:pay|accept|charge)/u.test(wordAt(scene, scene.verb))) return null;
  // "Your checkout is ready": set up for the reader, and by whom but us?
  if (
    before === 'your' &&
    /^ (?:is|are) (?:now |already |always )?(?:ready|live|here|on\b|open|included|set up|waiting)/iu.test(
      textAfter(scene),
    )
  )
    return null;
  return reading('topic', 'readers-own', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
};

/** An order under "Set up X on your own server", or such a heading itself: what the reader runs without us. */
function ownMachine(scene: Scene): Reading | null {
  const { carrier, around } = scene.passage;
  if (!['step', 'feature'].includes(scene.kind) || speaksOfUs(scene)) return null;
  const order = orderAt(scene);
  const isOrder = order >= 0 && !sellingVerbs.has(wordAt(scene, order));
  const said = sentenceOf(scene, 300);
  const near = carrier === 'heading' || isOrder ? [said, around.headings.at(-1) ?? ''] : [];
  const found = near.find((one) => ownMachines.test(one) && !offering.test(one) && !namesPublisher(scene, one));
  return found === undefined
    ? null
    : reading(
        isOrder ? 'conditional' : 'topic',
        'readers-own',
        ownMachines.exec(found)?.[0] ?? null,
        found === said ? 'sentence' : 'heading',
      );
}

/** "Hosted or on your own servers", "without your own hardware": such a heading names one of two offers. */
const offering = /\b(?:no|not|without|or|rely|count|bank|hosted|features?|we|our|from|with|instead)\b/iu;

const ownMachines = pattern('iu')`
  \b(?:on|for|to|in|of) (?:
    your own (?:servers?|hosts?|machines?|infrastructure|hardware|disks?)|
    an? (?:\p{L}+ )?(?:server|host|machine|service) (?:that )?you (?:run|own|operate|manage)
  )\b`;

/** "Commonly used by operators": a habit of the world. */
export const habit: Rule = (scene) => {
  if (isOwned(scene) || isPublisherSubject(scene)) return null;
  if (isAmong(scene, scene.at, scene.clause.to)) return null;
  for (let at = Math.max(scene.clause.from, scene.at - 3); at < scene.at; at += 1) {
    const word = wordAt(scene, at);
    // "SLA (typically 99.9 % uptime)" is what is offered.
    if (scene.verb < 0 && /\d/u.test(scene.named)) return null;
    // "Has been generally available (GA)".
    const isReleased = word === 'generally' && scene.tokens[at + 1]?.word === 'available';
    if (habitual.test(word) && !isReleased) return reading('topic', 'habit', word, 'before');
  }
  return null;
};

/** "Applicable laws (including the GDPR)", "Mappings: GDPR, HIPAA". */
export const subjectList: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  if (token === undefined || kindOf(token.raw) !== 'name' || isOwned(scene) || statesAdjective(scene)) return null;
  const before = scene.passage.text.slice(Math.max(0, token.start - 160), token.start);
  const last = (before.split(/(?<=[.!?])\s/u).at(-1) ?? before).replace(forClients, '');
  if (holdingOf.test(last)) return null;
  const hit = subjectLists.exec(last)?.[0];
  return hit === undefined ? null : reading('topic', 'subject-list', hit.trim(), 'before');
};

const holdingOf = pattern('iu')`
  \b(?:
    compl\w+(?! (?:
      mappings?|frameworks?|regimes?|templates?|guides?|checklists?|requirements|needs|standards|obligations
    ))|conform\w*|meets?|certified|satisf\w+|adher\w+|align\w*|we|our
  )\b`;

/** "We help companies …": what those need is no claim of whoever helps them. */
const forClients = pattern('iu')`
  \bwe (?:work with|help|advise|serve|guide) (?:\p{L}+ ){0,3}(?:
    clients|customers|companies|teams|organi[sz]ations|businesses
  )\b`;

/** "Awarded", "passed", "earned": something was reached, by whomever. */
const attained = pattern('u')`
  ^(?:
    arrived|landed|passes|finished|cleared|undergoes|confirmed|earned|passed|achieved|fulfilled|obtained|
    attained|awarded|granted|won
  )$`;

/** "Decided by lawyers and, for SOC 2, by an auditor": in a phrase of its own, between commas. */
function isAdjunct(scene: Scene): boolean {
  const { at, clause, tokens, kind } = scene;
  if (kind !== 'name' || isAmong(scene, clause.from, at)) return false;
  return (
    ['for', 'under', 'in'].includes(tokens[at - 1]?.word ?? '') &&
    tokens[at - 2]?.word === ',' &&
    tokens[at + 1]?.word === ','
  );
}

/** A standard in a sentence that ties it to nobody. */
export const unlinked: Rule = (scene) => {
  if (isAdjunct(scene)) return reading('topic', 'unlinked', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
  if (isOwned(scene)) return null;
  const isBoast = scene.found.some((one) => one.to === scene.at && one.cue.says === 'pseudo');
  if (isBoast) return null;
  const raw = scene.named;
  if (scene.verb < 0 || kindOf(raw) !== 'name' || statesAdjective(scene) || hasLink(scene) || isPublisherSubject(scene))
    return null;
  if (scene.verb > scene.at && copulas.has(wordAt(scene, scene.verb))) return null;
  // "They are SOC 2 Type II", "the platform (in two regions) is SOC 2".
  if (copulas.has(wordAt(scene, scene.verb)) && scene.verb < scene.at && isListOfNames(scene, scene.verb + 1, scene.at))
    return null;
  if (
    scene.tokens.some(
      ({ word }, at) =>
        attained.test(word) ||
        (word === 'in' && scene.tokens[at + 1]?.word === 'place') ||
        (word === 'as' && scene.tokens[at + 1]?.word === 'standard') ||
        (['is', 'are'].includes(word) && ['there', 'here', 'ours'].includes(wordAt(scene, at + 1))),
    )
  )
    return null;
  if (hasReaderPronoun(scene, scene.clause.from, scene.at) && orderAt(scene) < 0) return null;
  // "Every hull is surveyed to SOLAS": whose, but ours?
  if (['every', 'each', 'all'].includes(wordAt(scene, scene.clause.from)) && scene.verb < scene.at) return null;
  return reading('topic', 'unlinked', null, 'sentence');
};
