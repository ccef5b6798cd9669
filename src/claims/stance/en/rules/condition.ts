import type { Reading } from '../../../types.ts';
import { clauseAt, isFiniteAt } from '../clauses.ts';
import { baseVerbs, copulas, instructingVerbs, pastForms, sellingVerbs } from '../words/grammar.ts';
import { meeting, taking } from '../words/questions.ts';
import { knownCompanies } from '../words/party.ts';
import { orderAt, isOurs } from '../nearby.ts';
import { isPublisherName } from '../publisher.ts';
import type { Scene } from '../scene.ts';
import { isProofToSee } from './instruction.ts';
import { speaksOfUs } from './linking.ts';
import { modifier } from './compound.ts';
import { readers } from './naming.ts';
import { isPromised, isProofAtHand } from './presupposed.ts';
import type { Rule } from './rule.ts';
import { quote, reading } from './rule.ts';
import { either } from '../words/pattern.ts';

/** The clause states a condition. */
export const condition: Rule = (scene) => {
  if (isOurs(scene)) return null;
  const opener = scene.clause.opener;
  if (scene.clause.kind === 'condition' && opener !== null) {
    if (isMetByUs(scene)) return reading('asserted', 'met-condition', opener, 'before');
    // "If you need the report, ask": there is one to be had.
    const then = scene.tokens.slice(scene.clause.to, scene.clause.to + 2).map(({ word }) => word).join(' ');
    if (['if', 'when', 'whenever'].includes(opener) && isProofAtHand(scene) && /^(?:ask|write|mail|e-?mail|call|contact|tell us|talk|say)\b/u.test(then)) return reading('asserted', 'met-condition', then, 'after');
    // "No data touches a disk before it is encrypted."
    const host = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.clause.from]?.start ?? 0);
    if (['before', 'until'].includes(opener) && /^encrypted/iu.test(scene.named) && /^\W*(?:no|nothing|never|not)\b|\b(?:not|never)\b/iu.test(host)) return reading('asserted', 'double-negation', opener, 'before');
    const refusal = refusalAfter(scene);
    if (refusal !== null) return reading('denied', 'refused-condition', refusal, 'after');
    if (isPastFact(scene, opener) || isProcess(scene, opener) || isStepOfUsers(scene)) return null;
    if (isHabitOfOurs(scene, opener) || isPromised(scene)) return reading('asserted', 'met-condition', opener, 'before');
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
  if (!['if', 'when', 'whenever', 'while'].includes(opener) || speaksOfUsAfter(scene)) return null;
  const kind = scene.kind;
  const before = tokens.slice(Math.max(clause.from, at - 3), at).map(({ word }) => word);
  if (kind === 'name' && before.includes('under') && /^(?:ask|asks|send|sends|request|requests|erase|make|makes|exercise|exercises)$/u.test(tokens[verb]?.word ?? '')) return reading('topic', 'about', 'under', 'before');
  const isReaders = tokens[clause.from + 1]?.word === 'your' && copulas.has(tokens[verb]?.word ?? '') && verb - clause.from <= 4;
  if (isReaders && /^encrypted/iu.test(scene.named)) return reading('topic', 'readers-own', 'your', 'before');
  const isEvent = opener !== 'if' && verb > at && (kind === 'step' || kind === 'feature') && ['the', 'a', 'an', 'its'].includes(tokens[at - 1]?.word ?? '') && /s$/u.test(tokens[verb]?.word ?? '') && !copulas.has(tokens[verb]?.word ?? '') && !/^(?:requires?|needs?|demands?|ships|launches|has|does|arrives|opens|kicks|picks|takes|ends|finishes|answers)$/u.test(tokens[verb]?.word ?? '');
  return isEvent ? reading('topic', 'event', tokens[verb]?.raw ?? null, 'after') : null;
}

/** "Whenever a buyer pays at the checkout, we ship": it happens, and there is one. */
function isHabitOfOurs(scene: Scene, opener: string): boolean {
  if (!['when', 'whenever'].includes(opener) || scene.kind !== 'step') return false;
  const told = scene.tokens.slice(scene.clause.to, scene.clause.to + 4).map(({ word }) => word);
  const subject = told.findIndex((word) => word === 'we' || isPublisherName(scene, word));
  return subject >= 0 && subject <= 1 && !/^(?:will|would|can|could|may|might|shall|do|are|have)$/u.test(told[subject + 1] ?? '');
}

/** Whether what follows the condition could be ours to hold: then nothing is in passing. */
function speaksOfUsAfter(scene: Scene): boolean {
  return scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => ['we', 'our'].includes(word) || isPublisherName(scene, word));
}

/** "If your server sees cards, you are in scope for PCI DSS": what then holds for the reader. */
function consequence(scene: Scene): Reading | null {
  const index = clauseAt(scene.clauses, scene.at);
  const host = scene.clauses.slice(0, index).findLast(({ kind }) => kind === 'condition');
  const isLeft = host !== undefined && ['once', 'after', 'when'].includes(host.opener ?? '') && /^(?:may|might|could)$/u.test(scene.tokens[scene.verb]?.word ?? '');
  // "Once a provider is approved, checkout may open."
  if (isLeft && !scene.tokens.slice(host.from, host.to).some(({ word }) => word === 'you')) return reading('conditional', 'condition', host.opener, 'before');
  if (host === undefined || scene.kind !== 'name' || speaksOfUs(scene)) return null;
  // "If the platform processes health data, sign a BAA."
  if (/^(?:sign|get|obtain|complete|conduct|perform|request|require|check|verify|ensure|follow|comply)$/u.test(scene.tokens[scene.clause.from]?.word ?? '') && scene.at - scene.clause.from <= 4) return reading('conditional', 'condition', host.opener, 'before');
  const isReader = scene.tokens.slice(host.from, host.to).some(({ word }) => ['you', 'your'].includes(word));
  // "If you order today, ISO 27001 is included."
  if (given.test(scene.passage.text.slice(scene.tokens[scene.at]?.end ?? 0).slice(0, 60))) return null;
  return isReader ? reading('conditional', 'condition', host.opener, 'before') : null;
}

const given = /^ (?:is|are|comes?) (?:already |also |all )?(?:included|yours|there|in place|on board|ready|covered|handled|taken care of|with it|along|part of|free|on us)\b/iu;

/** "Only after a tested restore may we …": what it would take, the verb turned round. */
function onlyAfter(scene: Scene): Reading | null {
  const [only, after] = scene.tokens.slice(scene.clause.from, scene.clause.from + 2).map(({ word }) => word);
  const verb = scene.tokens[scene.verb]?.word ?? '';
  if (only !== 'only' || !['after', 'once', 'when', 'with', 'if'].includes(after ?? '') || scene.verb < scene.at) return null;
  return /^(?:may|can|could|would|will|shall|should)$/u.test(verb) ? reading('conditional', 'only-if', `only ${after ?? ''}`, 'before') : null;
}

/** "X is enterprise-ready when contracts are enforced": ready on a condition that is not a purchase. */
function holdsOnlyIf(scene: Scene): Reading | null {
  const next = scene.clauses[clauseAt(scene.clauses, scene.at) + 1];
  if (next === undefined || next.kind !== 'condition' || next.opener === null) return null;
  if (scene.tokens[next.from - 1]?.word === ',') return null;
  // "One click to check if there is an update": asked, and no condition.
  if (/^(?:check|see|know|verify|tell|determine|ask|learn|find|out)$/u.test(scene.tokens[next.from - 1]?.word ?? '')) return null;
  const subject = scene.tokens[next.from + 1]?.word ?? '';
  // "Full refund if the order is cancelled": an offer, and when it is good.
  if (/\brefunds?$|\bmoney[- ]back$|\bcredits?$/iu.test(scene.named) && scene.verb < 0) return null;
  if (isReadersProduct(scene)) return reading('conditional', 'only-if', quote(scene, next.from, Math.min(next.to, next.from + 4)), 'after');
  // "Restored only if you ask": it is.
  if (subject === 'you' && scene.tokens.slice(next.from + 2, next.from + 4).some(({ word }) => /^(?:ask|want|like|leave|wish|say|order)$/u.test(word))) return null;
  if (/^works?$/u.test(scene.tokens[scene.verb]?.word ?? '') && scene.verb > scene.at) return null;
  const isReader = ['you', 'your', 'it', 'they', 'we', 'customers', 'a', 'one'].includes(subject);
  if (readers(scene) !== null) return null;
  const isOnly = scene.tokens[next.from - 1]?.word === 'only';
  if (isReader && !isOnly) return null;
  const state = `${scene.named} ${scene.tokens[scene.at + 1]?.word ?? ''}`;
  const isState = /(?:ready|readiness|compliant|certified|conformant|eligible)\b/iu.test(state);
  const isOrder = orderAt(scene) >= 0 || scene.verb < 0;
  const isAsked = scene.tokens.slice(next.from, next.to).some((_, at) => isFiniteAt(scene.tokens, next.from + at)) || /^(?:needed|required|enabled|applicable|necessary|possible|used|configured|requested)$/u.test(subject);
  if (!isOnly && !isState && !(isOrder && isAsked && next.opener === 'if')) return null;
  return reading('conditional', 'only-if', quote(scene, next.from, Math.min(next.to, next.from + 4)), 'after');
}

/** "You can build HIPAA compliant apps with it if you …": the reader's own, and theirs to make so. */
function isReadersProduct(scene: Scene): boolean {
  const before = scene.tokens.slice(scene.clause.from, scene.at).map(({ word }) => word);
  const after = scene.tokens.slice(scene.at + 1, scene.at + 3).map(({ word }) => word);
  return before[0] === 'you' && ['can', 'may', 'could'].includes(before[1] ?? '') && /^(?:build|create|develop|make|write|ship|design)$/u.test(before[2] ?? '') && after.some((word) => /^(?:apps?|applications?|sites?|websites?|services|products|systems|solutions|workflows)$/u.test(word));
}

/** "For SOC 2, choose BayStore", "for 24/7 support, call the harbour": what is then had. */
function isSold(scene: Scene): boolean {
  const comma = scene.tokens.findIndex(({ word }, at) => at > scene.at && word === ',');
  if (comma < 0) return false;
  const told = scene.tokens.slice(comma + 1, comma + 8);
  const isChosen = /^(?:choose|pick|try|get|come|buy|order|moor)$/u.test(told[0]?.word ?? '');
  const isCalled = /^(?:call|press|open|log|sign|tick|flip|say)$/u.test(told[0]?.word ?? '') && scene.kind !== 'name';
  return isCalled || (isChosen && told.some(({ raw, word }, at) => at > 0 && (isPublisherName(scene, word) || /^\p{Lu}/u.test(raw))));
}

/** "For HIPAA workloads, use …", "To enable X, email us": a purpose the reader may have. */
export const purpose: Rule = (scene) => {
  const first = scene.tokens[scene.clause.from];
  if (first === undefined || !['for', 'to', 'when', 'before'].includes(first.word) || isOurs(scene) || isProofToSee(scene) || isSold(scene)) return null;
  if (first.word === 'to' && !/^(?:be|become|stay|remain|get)$/u.test(scene.tokens[scene.clause.from + 1]?.word ?? '') && !baseVerbs.has(scene.tokens[scene.clause.from + 1]?.word ?? '')) return null;
  if (scene.at - scene.clause.from > 14 || (scene.verb >= 0 && scene.verb < scene.at)) return null;
  for (let at = scene.at + 1; at < Math.min(scene.tokens.length, scene.at + 24); at += 1) {
    const then = scene.tokens[at + 1]?.word ?? '';
    // "To use our SSO, you will need the Business plan": it is sold.
    if (scene.tokens[at]?.word === 'you' && isSoldTo(scene, at + 1)) return null;
    const isToFirst = then === 'will' && /^(?:first|need|have)$/u.test(scene.tokens[at + 2]?.word ?? '');
    if (scene.tokens[at]?.word === 'you' && (isToFirst || /^(?:must|need|should|have)$/u.test(then))) return reading('conditional', 'purpose', quote(scene, scene.clause.from, scene.clause.from + 1), 'before');
    if (scene.tokens[at]?.word !== ',') continue;
    const next = scene.tokens[at + 1]?.word === 'please' ? scene.tokens[at + 2] : scene.tokens[at + 1];
    if (next === undefined) return null;
    if (next.word === 'you' && isSoldTo(scene, at + 2)) return null;
    if (next.word === 'you' && /^(?:must|need|should|have|will|can|may)$/u.test(scene.tokens[at + 2]?.word ?? '')) return reading('conditional', 'purpose', quote(scene, scene.clause.from, scene.clause.from + 1), 'before');
    if (instructingVerbs.has(next.word) || (baseVerbs.has(next.word) && !sellingVerbs.has(next.word))) return reading('conditional', 'purpose', quote(scene, scene.clause.from, scene.clause.from + 1), 'before');
  }
  return null;
};

/** Whether what the reader is told to have, soon after "you", is a plan or an account. */
function isSoldTo({ tokens }: Scene, from: number): boolean {
  // "To take payments, you need a Stripe account": not one of ours.
  return tokens.slice(from, from + 12).some(({ word }, at) => /^(?:subscription|plan|tier|licen[cs]e|account|upgrade)$/u.test(word) && !knownCompanies.has(tokens[from + at - 1]?.word ?? ''));
}

/** "Before we were SOC 2 certified" tells of something that has happened. */
function isPastFact(scene: Scene, opener: string): boolean {
  if (!['before', 'when', 'once', 'until'].includes(opener)) return false;
  const verb = scene.tokens[scene.verb]?.word ?? '';
  // "Before we turned on TLS", "when we added checkout": it was done.
  const who = scene.tokens[scene.clause.from + 1]?.word ?? '';
  if ((who === 'we' || isPublisherName(scene, who)) && scene.verb === scene.clause.from + 2 && scene.verb < scene.at && opener !== 'until' && pastForms.has(verb) && !/^(?:need|want|plann|consider)/u.test(verb) && !scene.tokens.some(({ word }) => /^(?:would|could|must|should|may|might|needs?|will|cannot|not|no)$/u.test(word))) return true;
  return ['were', 'was', 'became', 'got', 'earned', 'achieved', 'passed', 'received'].includes(verb);
}

/** "If you need SOC 2, this is not the tool": the main clause refuses. */
function refusalAfter(scene: Scene): string | null {
  const start = scene.tokens[scene.clause.to]?.word === 'then' ? scene.clause.to + 1 : scene.clause.to;
  const told = scene.tokens.slice(start, start + 7);
  const subject = told[0];
  if (subject === undefined || !(['this', 'it', 'we'].includes(subject.word) || isPublisherName(scene, subject.word))) return null;
  if (/^(?:is|are) (?:out of scope|unsuitable|unsupported|the wrong)\b/u.test(told.slice(told.findIndex(({ word }) => word === 'is' || word === 'are')).map(({ word }) => word).join(' '))) return subject.raw;
  return told.some(({ word }) => word === 'not') && told.some(({ word }) => ['is', 'are', 'do', 'does'].includes(word)) ? subject.raw : null;
}

/** "Whenever a visitor clicks on the checkout button": a step that people take, not one that is asked for. */
function isStepOfUsers(scene: Scene): boolean {
  if (scene.kind !== 'step' || modifier(scene) === null) return false;
  return !scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => ['you', 'your', 'we', 'it'].includes(word));
}

/** "Before being encrypted", "once encrypted": steps of what happens anyway. */
function isProcess(scene: Scene, opener: string): boolean {
  const next = scene.tokens[scene.clause.from + 1];
  if (!['before', 'once', 'when', 'until'].includes(opener) || next === undefined) return false;
  return next.word === 'being' || (next.kind === 'mention' && opener !== 'before' && /^encrypted/iu.test(next.raw));
}

/** "It is.", "Done.", "BayStore did.": the next sentence says that it is so. */
function isAffirmedAfter(scene: Scene): boolean {
  if (/^[^.!?]*\b(?:not|no|none|never|neither|nothing|yet)\b|^[^.!?]*n['’]t\b/iu.test(scene.rest.slice(0, 200)) && !/^(?:no problem|we know)\b/iu.test(scene.rest)) return false;
  if (/^(?:\p{L}+|\d+)(?: of (?:them|you))? (?:do|does|did|have|has|can)\W*(?:$|[.!])/iu.test(scene.rest)) return true;
  if (affirming.test(scene.rest)) return true;
  // "If you require SOC 2, look no further."
  const comma = scene.tokens.findIndex(({ word }, at) => at > scene.at && word === ',');
  const then = comma < 0 ? '' : scene.passage.text.slice(scene.tokens[comma]?.end ?? 0).slice(0, 60);
  if (/^\s*(?:then )?(?:look no further|search no more|you(?:['’]ve| have) (?:come|found|arrived)|you(?:['’]re| are) (?:in|at) the right)\b/iu.test(then)) return true;
  const next = scene.rest.split(/[^\p{L}\p{N}]+/u).slice(0, 2);
  if (isPublisherName(scene, next[0] ?? '') && /^(?:did|does|has|is|passed|holds|can|delivers)$/iu.test(next[1] ?? '')) return true;
  return false;
}

/** The start of a sentence that says no more than that it is so. */
const affirming = new RegExp(String.raw`^(?:${either(
  String.raw`(?:it|they|we|yours?|ours?|th(?:at|is|ey)) (?:is|are|does|do|has|have)\b[.!]?(?:\s|$)|done\b|good news\b`,
  String.raw`we know\b|welcome\b|look no further\b`,
  String.raw`the (?:\p{L}+ ){1,3}(?:is|was|has been) (?:done|passed|complete|over|behind us)\b`,
  String.raw`that['’]s what you get\b|all (?:on board|there|here|done)\b|no problem\b`,
  String.raw`(?:here|there) (?:it is|you go|they are)\b|(?:we|ours) (?:did|do|have|has|passed|hold|are)\b`,
)})`, 'iu');

/** "If you need SOC 2, we have it", "…, BayStore is the right place", "…, download it here". */
export function isMetByUs(scene: Scene): boolean {
  if (isAffirmedAfter(scene)) return true;
  // "Every store needs it, and BayStore passed."
  const tail = scene.tokens.slice(scene.at + 1, scene.at + 10);
  const joined = tail.findIndex(({ word }) => word === 'and' || word === 'so');
  const who = tail[joined + 1];
  if (joined >= 0 && who !== undefined && (['we', 'it', 'ours'].includes(who.word) || isPublisherName(scene, who.word)) && /^(?:passed|has|have|does|did|do|is|are|holds|hold)$/u.test(tail[joined + 2]?.word ?? '') && !['not', 'no', 'none', 'nothing', 'never', 'neither', 'yet', 'to'].includes(tail[joined + 3]?.word ?? '')) return true;
  const from = scene.tokens.findIndex(({ kind, word }, index) => index > scene.at && kind === 'mark' && [',', '—', ':'].includes(word));
  if (from < 0) return false;
  const told = scene.tokens.slice(from + 1, from + 16);
  // "If you ask for the report, you get it the same day."
  if (receiving.test(told.map(({ word }) => (isPublisherName(scene, word) ? 'we' : word)).join(' '))) return true;
  if (told.some(({ word }) => /^(?:not|no|never|neither|can|could|would|will|should|must|before|until)$/u.test(word))) return false;
  const subject = told.findIndex(({ word }) => ['we', 'us', 'our'].includes(word) || isPublisherName(scene, word));
  const words = (start: number): string => told.slice(start).map(({ word }) => word).join(' ');
  return (subject >= 0 && subject <= 3 && meeting.test(words(subject + 1))) || taking.test(words(0));
}

/** What the reader then gets, or is handed. */
const receiving = new RegExp(String.raw`^(?:then )?(?:${either(
  String.raw`(?:write|talk|send a \w+|mail|e-?mail|call|ask)(?: \w+){0,3} and (?:it|one|you|we)\b`,
  String.raw`(?:move|come|moor|join|sail|relax|sleep)(?: \w+){0,2} (?:with|to|on|at) (?:us|we|our)\b`,
  String.raw`forward (?:the|our|your)\b|(?:forward|send|show|give|hand)(?: \w+){0,2} ours\b`,
  String.raw`you (?:will |can |may )?(?:get|receive|have|find|see) (?:it|one|them|yours|a copy|the (?:report|certificate|letter))\b`,
  String.raw`(?:we|our \w+) (?:will |can |gladly |happily )?(?:send|hand|mail|e-?mail|share|show|give) (?:you )?(?:it|one|them|ours|yours|a copy)\b`,
  String.raw`(?:it|one|yours|a copy) (?:is|will be|comes|arrives|lands) (?:in|on|sent|there|here|yours|with|within|ready)\b`,
)})(?! (?:when|once|if|after|as soon))`, 'u');
