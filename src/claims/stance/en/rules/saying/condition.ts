import { pattern } from '../../words/pattern.ts';
import { house } from '../../words/wares.ts';
import type { Reading } from '../../../../types.ts';
import { orderAt } from '../../shared/clause.ts';
import { isMetByUs } from '../../shared/met.ts';
import { isOwned } from '../../shared/noun-phrase.ts';
import { isPromised, isProofAtHand, isProofToSee } from '../../shared/proof.ts';
import { isOurs, isPublisherName, isWe, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { quote, textAfter, wordAt, wordsBetween } from '../../shared/sentence-text.ts';
import { clauseAt } from '../../sentence/clause.ts';
import { isFiniteAt } from '../../sentence/finite.ts';
import type { Scene } from '../../sentence/scene.ts';
import { baseVerbs, copulas, instructingVerbs, pastForms, sellingVerbs } from '../../words/grammar.ts';
import { knownCompanies } from '../../words/party.ts';
import { modifier } from '../naming/compound.ts';
import { readers } from '../naming/untied.ts';
import type { Rule } from '../rule.ts';

/** The clause states a condition. */
export const condition: Rule = (scene) => {
  if (isOwned(scene)) return null;
  const opener = scene.clause.opener;
  if (scene.clause.kind === 'condition' && opener !== null) {
    if (isMetByUs(scene)) return reading('asserted', 'met-condition', opener, 'before');
    // "If you need the report, ask": there is one to be had.
    const then = wordsBetween(scene, scene.clause.to, scene.clause.to + 2);
    if (
      ['if', 'when', 'whenever'].includes(opener) &&
      isProofAtHand(scene) &&
      /^(?:ask|write|mail|e-?mail|call|contact|tell us|talk|say)\b/u.test(then)
    )
      return reading('asserted', 'met-condition', then, 'after');
    // "No data touches a disk before it is encrypted."
    const host = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.clause.from]?.start ?? 0);
    if (
      ['before', 'until'].includes(opener) &&
      /^encrypted/iu.test(scene.named) &&
      /^\W*(?:no|nothing|never|not)\b|\b(?:not|never)\b/iu.test(host)
    )
      return reading('asserted', 'double-negation', opener, 'before');
    const refusal = refusalAfter(scene);
    if (refusal !== null) return reading('denied', 'refused-condition', refusal, 'after');
    if (isPastFact(scene, opener) || isProcess(scene, opener) || isStepOfUsers(scene)) return null;
    if (isHabitOfOurs(scene, opener) || isPromised(scene))
      return reading('asserted', 'met-condition', opener, 'before');
    if (isSold(scene)) return null;
    const circumstance = circumstanceOf(scene, opener);
    if (circumstance !== null) return circumstance;
    return reading('conditional', 'condition', opener, 'before');
  }
  return onlyAfter(scene) ?? consequence(scene) ?? holdsOnlyIf(scene);
};

/**
 * What a condition mentions in passing: "if you send a request under the
 * GDPR", "if your wallet is encrypted", "when the autoscaler changes".
 */
function circumstanceOf(scene: Scene, opener: string): Reading | null {
  const { at, clause, tokens, verb } = scene;
  if (speaksOfUsAfter(scene)) return null;
  const kind = scene.kind;
  // "When you submit a refund", "before choosing a payment method": a step of anybody's, on the way.
  const onTheWay = kind === 'step' ? actOnTheWay(scene) : null;
  if (onTheWay !== null) return reading('topic', 'event', onTheWay, 'before');
  if (!['if', 'when', 'whenever', 'while'].includes(opener)) return null;
  const before = tokens.slice(Math.max(clause.from, at - 3), at).map(({ word }) => word);
  if (
    kind === 'name' &&
    before.includes('under') &&
    (before.slice(-2).includes('under') ||
      /^(?:ask|asks|send|sends|request|requests|erase|make|makes|exercise|exercises)$/u.test(tokens[verb]?.word ?? ''))
  )
    return reading('topic', 'about', 'under', 'before');
  const isReaders =
    tokens[clause.from + 1]?.word === 'your' && copulas.has(tokens[verb]?.word ?? '') && verb - clause.from <= 4;
  if (isReaders && /^encrypted/iu.test(scene.named)) return reading('topic', 'readers-own', 'your', 'before');
  const isEvent =
    opener !== 'if' &&
    verb > at &&
    (kind === 'step' || kind === 'feature') &&
    ['the', 'a', 'an', 'its'].includes(tokens[at - 1]?.word ?? '') &&
    /s$/u.test(tokens[verb]?.word ?? '') &&
    !copulas.has(tokens[verb]?.word ?? '') &&
    !/^(?:requires?|needs?|demands?|ships|launches|has|does|arrives|opens|kicks|picks|takes|ends|finishes|answers)$/u.test(
      tokens[verb]?.word ?? '',
    );
  return isEvent ? reading('topic', 'event', tokens[verb]?.raw ?? null, 'after') : null;
}

/** What somebody does with the mention in its clause, who is not said to have, need or prepare it; `null` where nobody does. */
function actOnTheWay({ at, clause, tokens, verb }: Scene): string | null {
  const isGerund = /ing$/u.test(tokens[clause.from + 1]?.word ?? '');
  const act = isGerund ? clause.from + 1 : verb;
  const does = tokens[act];
  return does !== undefined &&
    act >= clause.from &&
    act < at &&
    at - act <= 4 &&
    !copulas.has(does.word) &&
    !possessing.test(does.word) &&
    !/^(?:is|are|was|were|has|have|had|works?)$/u.test(tokens[at + 1]?.word ?? '')
    ? does.raw
    : null;
}

const possessing = pattern('u')`
  ^(?:
    has|have|had|needs?|wants?|requires?|lacks?|offers?|accepts?|provides?|supports?|includes?|sets?|configures?|
    enables?|tests?|adds?|implements?|builds?|opens?|claims?|takes?|makes?|gets?|runs?|will|would|can|could|do|does|
    did|should|must|may|might|
    (?:hav|need|want|requir|offer|accept|provid|support|includ|configur|test|add|implement|build|open|claim|tak|mak|
      gett|runn|enabl|sett|launch|us|go|mov|deploy|ship|shipp|releas|putt|push|enter)ing
  )$`;

/** "Whenever a buyer pays at the checkout, we ship": it happens, and there is one. */
function isHabitOfOurs(scene: Scene, opener: string): boolean {
  if (!['when', 'whenever'].includes(opener) || scene.kind !== 'step') return false;
  const following = scene.tokens.slice(scene.clause.to, scene.clause.to + 4);
  const subject = following.findIndex((token) => isWe(scene, token));
  return (
    subject >= 0 &&
    subject <= 1 &&
    !/^(?:will|would|can|could|may|might|shall|do|are|have)$/u.test(following[subject + 1]?.word ?? '')
  );
}

/** Whether what follows the condition could be ours to hold: then nothing is in passing. */
function speaksOfUsAfter(scene: Scene): boolean {
  return scene.tokens.slice(scene.clause.from, scene.at).some((token) => token.word !== 'us' && isOurs(scene, token));
}

/** "If your server sees cards, you are in scope for PCI DSS": what then holds for the reader. */
function consequence(scene: Scene): Reading | null {
  const index = clauseAt(scene.clauses, scene.at);
  const host = scene.clauses.slice(0, index).findLast(({ kind }) => kind === 'condition');
  const isLeft =
    host !== undefined &&
    ['once', 'after', 'when'].includes(host.opener ?? '') &&
    /^(?:may|might|could)$/u.test(wordAt(scene, scene.verb));
  // "Once a provider is approved, checkout may open."
  if (isLeft && !scene.tokens.slice(host.from, host.to).some(({ word }) => word === 'you'))
    return reading('conditional', 'condition', host.opener, 'before');
  if (host === undefined || scene.kind !== 'name' || speaksOfUs(scene)) return null;
  // "If the platform processes health data, sign a BAA."
  if (
    /^(?:sign|get|obtain|complete|conduct|perform|request|require|check|verify|ensure|follow|comply)$/u.test(
      wordAt(scene, scene.clause.from),
    ) &&
    scene.at - scene.clause.from <= 4
  )
    return reading('conditional', 'condition', host.opener, 'before');
  const isReader = scene.tokens.slice(host.from, host.to).some(({ word }) => ['you', 'your'].includes(word));
  // "If you order today, ISO 27001 is included."
  if (given.test(textAfter(scene).slice(0, 60))) return null;
  return isReader ? reading('conditional', 'condition', host.opener, 'before') : null;
}

const given = pattern('iu')`
  ^ (?:is|are|comes?) (?:already |also |all )?(?:
    included|yours|there|in place|on board|ready|covered|handled|taken care of|with it|along|part of|free|on us
  )\b`;

/** "Only after a tested restore may we …": what it would take, the verb turned round. */
function onlyAfter(scene: Scene): Reading | null {
  const [only, after] = scene.tokens.slice(scene.clause.from, scene.clause.from + 2).map(({ word }) => word);
  const verb = wordAt(scene, scene.verb);
  if (only !== 'only' || !['after', 'once', 'when', 'with', 'if'].includes(after ?? '') || scene.verb < scene.at)
    return null;
  return /^(?:may|can|could|would|will|shall|should)$/u.test(verb)
    ? reading('conditional', 'only-if', `only ${after ?? ''}`, 'before')
    : null;
}

/** "X is enterprise-ready when contracts are enforced": ready on a condition that is not a purchase. */
function holdsOnlyIf(scene: Scene): Reading | null {
  const next = scene.clauses[clauseAt(scene.clauses, scene.at) + 1];
  if (next === undefined || next.kind !== 'condition' || next.opener === null) return null;
  if (scene.tokens[next.from - 1]?.word === ',') return null;
  // "One click to check if there is an update": asked, and no condition.
  if (/^(?:check|see|know|verify|tell|determine|ask|learn|find|out)$/u.test(wordAt(scene, next.from - 1))) return null;
  const subject = wordAt(scene, next.from + 1);
  // "Full refund if the order is cancelled": an offer, and when it is good.
  if (/\brefunds?$|\bmoney[- ]back$|\bcredits?$/iu.test(scene.named) && scene.verb < 0) return null;
  if (isReadersProduct(scene))
    return reading('conditional', 'only-if', quote(scene, next.from, Math.min(next.to, next.from + 4)), 'after');
  // "Restored only if you ask": it is.
  if (
    subject === 'you' &&
    scene.tokens
      .slice(next.from + 2, next.from + 4)
      .some(({ word }) => /^(?:ask|want|like|leave|wish|say|order)$/u.test(word))
  )
    return null;
  if (/^works?$/u.test(wordAt(scene, scene.verb)) && scene.verb > scene.at) return null;
  const isReader = ['you', 'your', 'it', 'they', 'we', 'customers', 'a', 'one'].includes(subject);
  if (readers(scene) !== null) return null;
  const isOnly = scene.tokens[next.from - 1]?.word === 'only';
  if (isReader && !isOnly) return null;
  const state = `${scene.named} ${wordAt(scene, scene.at + 1)}`;
  const isState = /(?:ready|readiness|compliant|certified|conformant|eligible)\b/iu.test(state);
  const isOrder = orderAt(scene) >= 0 || scene.verb < 0;
  const isAsked =
    scene.tokens.slice(next.from, next.to).some((_, at) => isFiniteAt(scene.tokens, next.from + at)) ||
    /^(?:needed|required|enabled|applicable|necessary|possible|used|configured|requested)$/u.test(subject);
  if (!isOnly && !isState && !(isOrder && isAsked && next.opener === 'if')) return null;
  return reading('conditional', 'only-if', quote(scene, next.from, Math.min(next.to, next.from + 4)), 'after');
}

/** "You can build HIPAA compliant apps with it if you …": the reader's own, and theirs to make so. */
function isReadersProduct(scene: Scene): boolean {
  const before = scene.tokens.slice(scene.clause.from, scene.at).map(({ word }) => word);
  const after = scene.tokens.slice(scene.at + 1, scene.at + 3).map(({ word }) => word);
  return (
    before[0] === 'you' &&
    ['can', 'may', 'could'].includes(before[1] ?? '') &&
    /^(?:build|create|develop|make|write|ship|design)$/u.test(before[2] ?? '') &&
    after.some((word) =>
      /^(?:apps?|applications?|sites?|websites?|services|products|systems|solutions|workflows)$/u.test(word),
    )
  );
}

/** "For SOC 2, choose BayStore", "for 24/7 support, call the harbour": what is then had. */
function isSold(scene: Scene): boolean {
  const comma = scene.tokens.findIndex(({ word }, at) => at > scene.at && word === ',');
  if (comma < 0) return false;
  const offered = scene.tokens.slice(comma + 1, comma + 8);
  const isChosen = choosing.test(offered[0]?.word ?? '');
  const isCalled =
    /^(?:call|press|open|log|sign|tick|flip|say)$/u.test(offered[0]?.word ?? '') && scene.kind !== 'name';
  return (
    isCalled ||
    (isChosen && offered.some(({ raw, word }, at) => at > 0 && (isPublisherName(scene, word) || /^\p{Lu}/u.test(raw))))
  );
}

/** What whoever takes what is sold is told to do. */
const choosing = pattern('u')`^(?:choose|pick|try|get|come|buy|order|${house.stay})$`;

/** "For HIPAA workloads, use …", "To enable X, email us": a purpose the reader may have. */
export const purpose: Rule = (scene) => {
  const first = scene.tokens[scene.clause.from];
  if (
    first === undefined ||
    !['for', 'to', 'when', 'before'].includes(first.word) ||
    isOwned(scene) ||
    isProofToSee(scene) ||
    isSold(scene)
  )
    return null;
  if (
    first.word === 'to' &&
    !/^(?:be|become|stay|remain|get)$/u.test(wordAt(scene, scene.clause.from + 1)) &&
    !baseVerbs.has(wordAt(scene, scene.clause.from + 1))
  )
    return null;
  if (scene.at - scene.clause.from > 14 || (scene.verb >= 0 && scene.verb < scene.at)) return null;
  for (let at = scene.at + 1; at < Math.min(scene.tokens.length, scene.at + 24); at += 1) {
    const then = wordAt(scene, at + 1);
    // "To use our SSO, you will need the Business plan": it is sold.
    if (scene.tokens[at]?.word === 'you' && isSoldTo(scene, at + 1)) return null;
    const isToFirst = then === 'will' && /^(?:first|need|have)$/u.test(wordAt(scene, at + 2));
    if (scene.tokens[at]?.word === 'you' && (isToFirst || /^(?:must|need|should|have)$/u.test(then)))
      return reading('conditional', 'purpose', quote(scene, scene.clause.from, scene.clause.from + 1), 'before');
    if (scene.tokens[at]?.word !== ',') continue;
    const next = scene.tokens[at + 1]?.word === 'please' ? scene.tokens[at + 2] : scene.tokens[at + 1];
    if (next === undefined) return null;
    if (next.word === 'you' && isSoldTo(scene, at + 2)) return null;
    if (next.word === 'you' && /^(?:must|need|should|have|will|can|may)$/u.test(wordAt(scene, at + 2)))
      return reading('conditional', 'purpose', quote(scene, scene.clause.from, scene.clause.from + 1), 'before');
    if (instructingVerbs.has(next.word) || (baseVerbs.has(next.word) && !sellingVerbs.has(next.word)))
      return reading('conditional', 'purpose', quote(scene, scene.clause.from, scene.clause.from + 1), 'before');
  }
  return null;
};

/** Whether what the reader is told to have, soon after "you", is a plan or an account. */
function isSoldTo({ tokens }: Scene, from: number): boolean {
  // "To take payments, you need a Stripe account": not one of ours.
  return tokens
    .slice(from, from + 12)
    .some(
      ({ word }, at) =>
        /^(?:subscription|plan|tier|licen[cs]e|account|upgrade)$/u.test(word) &&
        !knownCompanies.has(tokens[from + at - 1]?.word ?? ''),
    );
}

/** "Before we were SOC 2 certified" tells of something that has happened. */
function isPastFact(scene: Scene, opener: string): boolean {
  if (!['before', 'when', 'once', 'until'].includes(opener)) return false;
  const verb = wordAt(scene, scene.verb);
  // "Before we turned on TLS", "when we added checkout": it was done.
  const who = scene.tokens[scene.clause.from + 1];
  if (
    who !== undefined &&
    isWe(scene, who) &&
    scene.verb === scene.clause.from + 2 &&
    scene.verb < scene.at &&
    opener !== 'until' &&
    pastForms.has(verb) &&
    !/^(?:need|want|plann|consider)/u.test(verb) &&
    !scene.tokens.some(({ word }) => /^(?:would|could|must|should|may|might|needs?|will|cannot|not|no)$/u.test(word))
  )
    return true;
  return ['were', 'was', 'became', 'got', 'earned', 'achieved', 'passed', 'received'].includes(verb);
}

/** "If you need SOC 2, this is not the tool": the main clause refuses. */
function refusalAfter(scene: Scene): string | null {
  const start = scene.tokens[scene.clause.to]?.word === 'then' ? scene.clause.to + 1 : scene.clause.to;
  const opening = scene.tokens.slice(start, start + 7);
  const subject = opening[0];
  if (subject === undefined || !(['this', 'it'].includes(subject.word) || isWe(scene, subject))) return null;
  if (
    /^(?:is|are) (?:out of scope|unsuitable|unsupported|the wrong)\b/u.test(
      opening
        .slice(opening.findIndex(({ word }) => word === 'is' || word === 'are'))
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return subject.raw;
  return opening.some(({ word }) => word === 'not') &&
    opening.some(({ word }) => ['is', 'are', 'do', 'does'].includes(word))
    ? subject.raw
    : null;
}

/** "Whenever a visitor clicks on the checkout button": a step that people take, not one that is asked for. */
function isStepOfUsers(scene: Scene): boolean {
  if (scene.kind !== 'step' || modifier(scene) === null) return false;
  return !scene.tokens
    .slice(scene.clause.from, scene.at)
    .some(({ word }) => ['you', 'your', 'we', 'it'].includes(word));
}

/** "Before being encrypted", "once encrypted": steps of what happens anyway. */
function isProcess(scene: Scene, opener: string): boolean {
  const next = scene.tokens[scene.clause.from + 1];
  if (!['before', 'once', 'when', 'until'].includes(opener) || next === undefined) return false;
  return next.word === 'being' || (next.kind === 'mention' && opener !== 'before' && /^encrypted/iu.test(next.raw));
}
