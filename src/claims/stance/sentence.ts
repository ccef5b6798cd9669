import type { Place, Reading, Stance } from '../types.ts';
import { conditionOpeners } from './en/conditions.ts';
import { denyingPrefixes, denyingWords } from './en/denial.ts';
import { baseVerbs, copulas, instructingVerbs, sellingVerbs } from './en/grammar.ts';
import { kindOf } from './en/kinds.ts';
import { agencyWords, genericSubjects, partyNouns, relianceVerbs } from './en/party.ts';
import { abstractNouns, carryingNouns, gloss, habitual, modifiedNouns, subjectLists, supposing } from './en/topic.ts';
import { clauseAt, isFiniteAt } from './clauses.ts';
import {
  hasPublisherPronoun,
  hasReaderPronoun,
  headNoun,
  isImperative,
  isKnownCompany,
  isOurs,
  isPublisherName,
  isQuality,
  isStating,
  isStatingNoun,
  statingAfter,
  subjectSpan,
} from './nearby.ts';
import { hitsOf, type Hit } from './scope.ts';
import type { Scene } from './scene.ts';
import { possessive } from './lexer.ts';

/** One rule: what it reads from the sentence, or `null` to leave it to the next. */
export type Rule = (scene: Scene) => Reading | null;

export function reading(stance: Stance, rule: string, words: string | null, place: Place): Reading {
  return { stance, because: { rule, words, place } };
}

function quote(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  if (first === undefined || last === undefined) return '';
  return scene.passage.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

function fromHit(scene: Scene, stance: Stance, rule: string, hit: Hit): Reading {
  const words = quote(scene, hit.found.from, hit.found.to);
  return reading(stance, rule, words, hit.direction === 'forward' ? 'before' : 'after');
}

/** The mention's words or the prefix glued to them deny: "no guarantees", "non-compliant". */
export const ownDenial: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const before = scene.tokens[scene.at - 1];
  if (boastedLack.test(token.raw)) return null;
  const isPrefixed = token.glue === '-' && before !== undefined && denyingPrefixes.includes(before.word);
  const isOwn =
    /^(?:no|not|non|never|cannot|can['’]t|without|un(?=-))\b|\b(?:no(?!\.? ?1\b)|not|cannot|never|n['’]t)\b/iu.test(token.raw) && !/^no\.? ?1\b|not only/iu.test(token.raw);
  const isWord = denyingWords.has(token.raw.toLowerCase().split(/[\s-]/u)[0] ?? '');
  if (!isPrefixed && !isOwn && !isWord) return null;
  const isFirst = /^(?:no|not|non|never|cannot|without|un)/iu.test(token.raw);
  const isTurned = (isFirst || isPrefixed) && hitsOf(scene, 'denied').some((hit) => hit.direction === 'forward' && hit.distance <= 2);
  if (isTurned && !isPrefixed) return reading('asserted', 'double-negation', token.raw, 'itself');
  return reading('denied', 'own-words', isPrefixed ? `${before.raw}-` : token.raw, 'itself');
};

/** The lack of something bad is a boast: "never lose data", "no downtime". */
const boastedLack = /^(?:never|no|zero|without)\s+(?:los(?:e|es|ing|s)\b|data loss|downtime|outages?|fail\w*|breach\w*|single point)/iu;

/** Verbs whose denial denies the possession itself, not just something about it. */
const having = /^(?:have|has|had|hold|holds|held|offer|offers|offered|provide|provides|get|got|issued?|complete[ds]?|finish(?:ed)?|receive[ds]?|obtain(?:ed)?|include[ds]?|start(?:ed)?|claims?|yet|publish(?:ed)?)$/u;

/** What one has of a standard: denied, the claim is denied. */
const proof = /^(?:audits?|assessments?|programmes?|programs?|badges?|coverage|support|scan|tests?|testing)$/u;

export const denial: Rule = (scene) => {
  const hits = hitsOf(scene, 'denied').filter((hit) => hit.direction === 'backward' || !isPointedAt(scene));
  const hit = hits[0];
  if (hit === undefined) return null;
  if (isOurs(scene) && !deniesPossession(scene, hit)) return null;
  if (hitsOf(scene, 'turn').some((turn) => turn.direction === 'forward' && turn.distance < hit.distance && hit.direction === 'forward')) {
    return reading('asserted', 'exception', quote(scene, hit.found.from, hit.found.to), 'before');
  }
  if (isDoubled(scene, hits)) return fromHit(scene, 'asserted', 'double-negation', hit);
  if (isNamedOnly(scene, hit)) return null;
  return fromHit(scene, 'denied', 'denial', hit);
};

/** The denial is of something else, to which the mention is a nearer by-word: "not governed by … of the GDPR". */
function isNamedOnly(scene: Scene, hit: Hit): boolean {
  const kind = kindOf(scene.tokens[scene.at]?.raw ?? '');
  if (kind === 'superlative') return abstractHead(scene) !== null;
  if (kind === 'step') return modifier(scene) !== null && !/^(?:have|has|offer|support|include|provide|need|require|accept|store|collect|keep|process|hold|handle|retain|transmit|save|record|take|share|sell|ask)/u.test(scene.tokens[hit.found.to]?.word ?? '');
  const about = hitsOf(scene, 'topic').find((one) => one.direction === 'forward' && one.distance <= 3);
  return kind === 'name' && about !== undefined && hit.direction === 'forward' && hit.distance > 6;
}

/** "Not defined in this SLA": what is pointed at is there. */
function isPointedAt(scene: Scene): boolean {
  return ['this', 'these', 'said'].includes(scene.tokens[scene.at - 1]?.word ?? '');
}

/** "We do not share our SOC 2 report" presupposes one (Karttunen 1973). */
function deniesPossession(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') {
    const head = headNoun(scene);
    return head === null || isStating(head) || proof.test(head);
  }
  if (scene.tokens[hit.found.from]?.word === 'lost' && hit.distance <= 2) return true;
  for (let at = hit.found.from; at < scene.at; at += 1) {
    if (having.test(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "No customer is not …": a negative subject with a negated verb. */
function isDoubled(scene: Scene, hits: readonly Hit[]): boolean {
  const forward = hits.filter((hit) => hit.direction === 'forward');
  if (isLackUndone(scene, forward[0])) return true;
  if (forward.length < 2) return false;
  const near = forward[0];
  const far = forward[1];
  if (near === undefined || far === undefined) return false;
  const between = scene.tokens.slice(far.found.to, near.found.from).map((token) => token.word);
  if (between.some((word) => ['that', 'who', 'which'].includes(word)) && !between.includes(',')) return true;
  const subject = scene.tokens[far.found.from]?.word ?? '';
  if (!['no', 'none', 'nobody', 'nothing', 'never'].includes(subject)) return false;
  for (let at = far.found.to; at < near.found.from; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if ([',', 'and', 'or', 'nor'].includes(word)) return false;
  }
  return near.found.from - far.found.to <= 5 && scene.tokens[near.found.from]?.word !== 'no';
}

/** "Never lost", "not a single customer has lost": a lack that is itself denied. */
function isLackUndone(scene: Scene, near: Hit | undefined): boolean {
  if (near === undefined || !lacking.test(scene.tokens[near.found.from]?.word ?? '')) return false;
  for (const found of scene.found) {
    const isDenial = found.cue.says === 'denied' || (found.cue.says === 'pseudo' && /^(?:not|no|never)/u.test(scene.tokens[found.from]?.word ?? ''));
    const gap = near.found.from - found.to;
    if (isDenial && gap >= 0 && gap <= 4 && !lacking.test(scene.tokens[found.from]?.word ?? '')) return true;
  }
  return false;
}

const lacking = /^(?:lost|lacks?|lacked|lacking|fail(?:s|ed|ing)?|drop(?:s|ped)?|missing|refuse[sd]?|declined?|stopped|far|short|expired|lapsed)$/u;

/** "No other shop is …": denied of the rest, so said of us. */
export const alone: Rule = (scene) => {
  const hit = hitsOf(scene, 'asserted').find((one) => one.direction === 'forward');
  return hit === undefined ? null : fromHit(scene, 'asserted', 'nobody-else', hit);
};

export const plan: Rule = (scene) => {
  const hit = hitsOf(scene, 'planned')[0];
  if (hit === undefined) return null;
  return fromHit(scene, 'planned', 'plan', hit);
};

/** The clause states a condition. */
export const condition: Rule = (scene) => {
  if (isOurs(scene)) return null;
  const opener = scene.clause.opener;
  if (scene.clause.kind === 'condition' && opener !== null) {
    if (isMetByUs(scene)) return reading('asserted', 'met-condition', opener, 'before');
    if (isPastFact(scene, opener) || isProcess(scene, opener)) return null;
    return reading('conditional', 'condition', opener, 'before');
  }
  return holdsOnlyIf(scene);
};

/** "X is enterprise-ready when contracts are enforced": ready on a condition that is not a purchase. */
function holdsOnlyIf(scene: Scene): Reading | null {
  const next = scene.clauses[clauseAt(scene.clauses, scene.at) + 1];
  if (next === undefined || next.kind !== 'condition' || next.opener === null) return null;
  if (scene.tokens[next.from - 1]?.word === ',') return null;
  const subject = scene.tokens[next.from + 1]?.word ?? '';
  const isReader = ['you', 'your', 'it', 'they', 'we', 'customers', 'a', 'one'].includes(subject);
  const isOnly = scene.tokens[next.from - 1]?.word === 'only';
  if (isReader && !isOnly) return null;
  const state = `${scene.tokens[scene.at]?.raw ?? ''} ${scene.tokens[scene.at + 1]?.word ?? ''}`;
  const isState = /(?:ready|readiness|compliant|certified|conformant|eligible)\b/iu.test(state);
  const isOrder = isImperative(scene) >= 0 || scene.verb < 0;
  if (!isOnly && !isState && !(isOrder && next.opener === 'if')) return null;
  return reading('conditional', 'only-if', quote(scene, next.from, Math.min(next.to, next.from + 4)), 'after');
}

/** "For HIPAA workloads, use …", "To enable X, email us": a purpose the reader may have. */
export const purpose: Rule = (scene) => {
  const first = scene.tokens[scene.clause.from];
  if (first === undefined || !['for', 'to', 'when', 'before'].includes(first.word) || isOurs(scene)) return null;
  if (first.word === 'to' && !baseVerbs.has(scene.tokens[scene.clause.from + 1]?.word ?? '')) return null;
  if (scene.at - scene.clause.from > 8 || scene.verb >= 0) return null;
  for (let at = scene.at + 1; at < Math.min(scene.tokens.length, scene.at + 24); at += 1) {
    if (scene.tokens[at]?.word !== ',') continue;
    const next = scene.tokens[at + 1]?.word === 'please' ? scene.tokens[at + 2] : scene.tokens[at + 1];
    if (next === undefined) return null;
    if (instructingVerbs.has(next.word) || (baseVerbs.has(next.word) && !sellingVerbs.has(next.word))) return reading('conditional', 'purpose', quote(scene, scene.clause.from, scene.clause.from + 1), 'before');
  }
  return null;
};

/** Quoted as words: 'avoid adjectives such as "cutting-edge"'. */
export const quoted: Rule = (scene) => {
  const text = scene.passage.text;
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const open = text[token.start - 1] ?? '';
  const close = text[token.end] ?? '';
  if (!'"“\'‘`«'.includes(open || ' ') || !'"”\'’`»,.'.includes(close || ' ')) return null;
  const around = scene.tokens.filter((one) => /^(?:words?|terms?|phrases?|adjectives?|labels?|claims?|wording|copy|say|saying|says|write|call|called|marketing|buzzwords?|query|queries|search|searches|prompt|prompts|jargon|slogans?)$/u.test(one.word));
  const hit = around[0];
  return hit === undefined ? null : reading('topic', 'quoted', hit.raw, 'sentence');
};

/** The predicate demands: somebody must, should or needs to. */
export const demand: Rule = (scene) => {
  if (isOurs(scene) || (scene.clause.kind === 'relative' && scene.clause.opener === 'who')) return null;
  const hit = hitsOf(scene, 'conditional').find((one) => isDemanded(scene, one) && !isRecommended(scene, one) && !isOfBeneficiaries(scene, one));
  if (hit === undefined) return null;
  return fromHit(scene, 'conditional', 'demand', hit);
};

/** "Built for teams that need it": whom the thing is for, not what is still needed. */
function isOfBeneficiaries(scene: Scene, { found }: Hit): boolean {
  const opener = scene.tokens[found.from - 1]?.word ?? '';
  if (opener !== 'that' && opener !== 'who') return false;
  return scene.tokens.slice(Math.max(0, found.from - 5), found.from - 1).some(({ word }) => word === 'for');
}

/** "Before we were SOC 2 certified" tells of something that has happened. */
function isPastFact(scene: Scene, opener: string): boolean {
  if (!['before', 'when', 'once', 'until'].includes(opener)) return false;
  const verb = scene.tokens[scene.verb]?.word ?? '';
  return ['were', 'was', 'became', 'got', 'earned', 'achieved', 'passed', 'received'].includes(verb);
}

/** "Before being encrypted", "once encrypted": steps of what happens anyway. */
function isProcess(scene: Scene, opener: string): boolean {
  const next = scene.tokens[scene.clause.from + 1];
  if (!['before', 'once', 'when', 'until'].includes(opener) || next === undefined) return false;
  return next.word === 'being' || (next.kind === 'mention' && opener !== 'before' && /^encrypted/iu.test(next.raw));
}

/** "If you need SOC 2, we have it": the main clause answers the condition. */
function isMetByUs(scene: Scene): boolean {
  const after = scene.tokens.slice(scene.clause.to);
  const subject = after.findIndex((token) => ['we', 'us', 'our'].includes(token.word) || isPublisherName(scene, token.word));
  if (subject < 0 || subject > 3) return false;
  const words = after.slice(subject + 1, subject + 6).map((token) => token.word);
  if (words.includes('not') || words.includes('no') || words.includes('can')) return false;
  const holds = words.some((word) => /^(?:have|has|are|is|got|offer|do|cover|covered|hold)$/u.test(word));
  return holds && words.some((word) => /^(?:it|that|them|one|you|covered|ready|compliant|certified|here|do|too)$/u.test(word));
}

/** A demand reaches its own object: a few words on, and over commas only in an "or" list. */
function isDemanded(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') return true;
  if (hit.distance > 8) return false;
  const between = scene.tokens.slice(hit.found.to, scene.at).map((token) => token.word);
  return !between.includes(',') || between.includes('or') || between.includes('and') || kindOf(scene.tokens[scene.at]?.raw ?? '') === 'name';
}

/** "You should choose the SOC 2 certified berth" sells what it urges. */
function isRecommended(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') return false;
  return /^(?:choose|try|see|book|visit|meet|pick|join|get|experience|buy|know|check|love|trust|switch)$/u.test(scene.tokens[hit.found.to]?.word ?? '');
}

/** "Ensure your host is compliant": a duty put on the reader. */
export const duty: Rule = (scene) => {
  const at = isImperative(scene);
  if (at < 0 || isOurs(scene)) return null;
  const verb = scene.tokens[at]?.word ?? '';
  const isDuty = /^(?:ensure|verify|check|confirm|validate)$/u.test(verb) || (verb === 'make' && scene.tokens[at + 1]?.word === 'sure');
  return isDuty ? reading('conditional', 'duty', quote(scene, at, at + 1), 'before') : null;
};

/** Somebody else's: by possessive, subject, apposition or head noun. */
export const party: Rule = (scene) => {
  if (isOurs(scene)) return null;
  return possessor(scene) ?? partySubject(scene) ?? apposition(scene) ?? partyHead(scene);
};

function possessor(scene: Scene): Reading | null {
  for (let at = scene.at - 1; at >= Math.max(0, scene.at - 4); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    if (token.word === 'their' && scene.at - at <= 2) return reading('other-party', 'possessive', token.raw, 'before');
    if (token.word === possessive) {
      const owner = scene.tokens[at - 1];
      if (owner === undefined || isPublisherName(scene, owner.word)) return null;
      if (isKnownCompany(scene, owner.word) || partyNouns.has(owner.word)) {
        return reading('other-party', 'possessive', owner.raw, 'before');
      }
      return null;
    }
    if (isFiniteAt(scene.tokens, at)) return null;
  }
  return null;
}

function partySubject(scene: Scene): Reading | null {
  const [from, to] = subjectSpan(scene);
  if (scene.clause.kind === 'relative' && !copulas.has(scene.tokens[scene.verb]?.word ?? '')) return null;
  const start = scene.clause.kind === 'relative' ? Math.max(0, scene.clause.from - 3) : from;
  const end = scene.clause.kind === 'relative' ? scene.clause.from : to;
  if (end <= start || end > scene.at) return null;
  if (scene.tokens.slice(start, end).some((token) => isPublisherName(scene, token.word))) return null;
  if (scene.clause.kind !== 'relative' && hasPublisherPronoun(scene, from, to) && !isSupplier(scene, from, to)) return null;
  for (let at = start; at < end; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined) continue;
    const isLast = at === end - 1 || (scene.tokens[at + 1]?.kind === 'mark');
    if (at === start && isIntroducedBefore(scene, token.raw)) return reading('other-party', 'introduced', token.raw, 'before');
    if (isKnownCompany(scene, token.word) && (isLast || at === start)) return reading('other-party', 'party-subject', token.raw, 'before');
    if (partyNouns.has(token.word) && isLast && !isPredicateOfUs(scene)) return reading('other-party', 'party-subject', token.raw, 'before');
  }
  return null;
}

/** Whether the passage has just presented a name as a supplier: "We use Yodlee. Yodlee is …". */
function isIntroducedBefore(scene: Scene, name: string): boolean {
  if (!/^\p{Lu}\p{L}{2,}/u.test(name) || isPublisherName(scene, name.toLowerCase())) return false;
  const told = `${scene.passage.around.before ?? ''} ${scene.lead}`.slice(-600);
  const at = told.lastIndexOf(name);
  if (at < 0) return false;
  return /\b(?:us(?:e|es|ing|ed)|with|via|through|by|provider|processor|partner|partners|vendor|host|on|called|choose|chose|rely on|competitor|alternative)\W+(?:\w+\W+)?$/iu.test(told.slice(Math.max(0, at - 40), at));
}

function isSupplier(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some((token) => partyNouns.has(token.word));
}

function isPredicateOfUs(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  return scene.tokens.slice(from, to).some((token) => token.word === 'we' || isPublisherName(scene, token.word));
}

/** "Stripe (PCI DSS Level 1)", "Stripe, a PCI certified provider", "via AWS". */
function apposition(scene: Scene): Reading | null {
  const opening = scene.tokens[scene.clause.from];
  const owner = scene.tokens[scene.clause.from - 1];
  if (scene.clause.kind === 'aside' && opening?.word === '(' && owner !== undefined && isKnownCompany(scene, owner.word)) {
    return reading('other-party', 'apposition', owner.raw, 'before');
  }
  for (let at = scene.at - 1; at > Math.max(scene.clause.from, scene.at - 6); at -= 1) {
    const token = scene.tokens[at];
    const before = scene.tokens[at - 1];
    const isIntroduced = before !== undefined && /^\p{Lu}/u.test(before.raw) && !isPublisherName(scene, before.word) && (relianceVerbs.has(scene.tokens[at - 2]?.word ?? '') || agencyWords.has(scene.tokens[at - 2]?.word ?? ''));
    if (token?.word === ',' && before !== undefined && (isKnownCompany(scene, before.word) || isIntroduced)) {
      const article = scene.tokens[at + 1]?.word ?? '';
      if (['a', 'an', 'the', 'one', 'who', 'which'].includes(article)) return reading('other-party', 'apposition', before.raw, 'before');
    }
  }
  return null;
}

/** "We rely on GDPR-compliant providers": the mention describes the supplier. */
function partyHead(scene: Scene): Reading | null {
  const head = headNoun(scene);
  if (head === null || !partyNouns.has(head)) return null;
  if (head.startsWith('alternative')) return null;
  const verb = scene.tokens[scene.verb]?.word ?? '';
  const before = scene.tokens.slice(scene.clause.from, scene.at).map((token) => token.word);
  const isReliance = relianceVerbs.has(verb) || before.some((word) => relianceVerbs.has(word) || agencyWords.has(word));
  const isUs = ['is', 'are', 'am', 'as', 'become', 'became'].some((word) => before.includes(word)) && hasPublisherPronoun(scene, scene.clause.from, scene.at);
  const isNamedOthers = verb === 'are' && /^\p{Lu}/u.test(scene.tokens[scene.clause.from]?.raw ?? '') && !isUs && scene.tokens[scene.clause.from]?.word !== 'we';
  if (isUs || (!isReliance && !isNamedOthers)) return null;
  return reading('other-party', 'party-head', head, 'after');
}

export const question: Rule = (scene) => {
  if (!scene.isQuestion || isOurs(scene)) return null;
  const first = scene.tokens[scene.clause.from]?.word ?? scene.tokens[0]?.word ?? '';
  const opening = scene.tokens[0]?.word ?? first;
  if (['why', 'how', 'when', 'where'].includes(opening) && presupposes(scene)) return null;
  if (opening === 'why' && scene.tokens[1]?.word === 'not') return null;
  return reading('topic', 'question', '?', 'after');
};

/** "Why is BayStore SOC 2 certified?" takes the certificate for granted. */
function presupposes(scene: Scene): boolean {
  const words = scene.tokens.slice(1, scene.at);
  const isUs = words.some((token) => token.word === 'we' || isPublisherName(scene, token.word));
  const isBeing = words.some((token) => /^(?:is|are|am|stay|stays|remain|keep|became|become|got|get|was|were|has|have)$/u.test(token.word));
  return isUs && isBeing && !words.some((token) => ['should', 'would', 'could', 'can', 'will'].includes(token.word));
}

/** A name or setting that merely contains the words: `uptime-kuma`, `checkout_url`. */
export const identifier: Rule = (scene) => {
  // An address is written so whatever it says.
  if (scene.passage.carrier === 'file-name' || scene.passage.carrier === 'link-target') return null;
  const token = scene.tokens[scene.at];
  const next = scene.tokens[scene.at + 1];
  if (token === undefined) return null;
  const text = scene.passage.text;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  const isJoined = '_@$=\\'.includes(before) || '_@=\\'.includes(after) || (before === '#' && !/^\d/u.test(token.raw)) || /^\.[a-z]{2}/u.test(text.slice(token.end, token.end + 3)) || (before === '.' && /[a-z]/iu.test(text[token.start - 2] ?? '')) || (after === '(' && text[token.end + 1] === ')') ;
  const isHyphened = token.glue === '-' && next?.glue === '-' && !isStating(next.word) && /^[a-z]/u.test(token.raw);
  const isPart = next?.glue === '-' && modifiedNouns.has(next.word);
  const isOption = before === '-' && text[token.start - 2] === '-';
  if (!isJoined && !isHyphened && !isPart && !isOption) return null;
  return reading('topic', 'identifier', null, 'itself');
};

/** A noun after the mention makes it a modifier: "checkout page", "encryption keys". */
export const modifier: Rule = (scene) => {
  if (isOurs(scene)) return null;
  const token = scene.tokens[scene.at];
  let at = scene.at + 1;
  while (/^(?:type|level|part|version|v|[ivx]+|\d[\d.]*)$/u.test(scene.tokens[at]?.word ?? '')) at += 1;
  const next = scene.tokens[at];
  if (token === undefined || next === undefined || next.kind !== 'word' || isMet(scene)) return null;
  if (isQuality(token.raw) || carryingNouns.has(next.word) || !modifiedNouns.has(next.word)) return null;
  return reading('topic', 'modifier', next.raw, 'after');
};

/** "We satisfy all SOC 2 requirements": the modified noun is met. */
function isMet(scene: Scene): boolean {
  return scene.tokens.slice(scene.clause.from, scene.at).some((token) => /^(?:meets?|met|meeting|satisf\w+|exceeds?|fulfil\w*|compl(?:y|ies)|follows?|conforms?|adheres?|implements?)$/u.test(token.word));
}

/** Words that tie a standard to whoever the sentence is about, wherever they stand. */
const tying =
  /^(?:compl(?:y|ies|iant|ying)|certif\w*|conform\w*|adher\w*|align\w*|accord\w*|attest\w*|audited|accredit\w*|meets?|meeting|satisf\w*|follows?|ready|covered|report|reports|baas?|our|we|exceeds?|independently|hold|holds|achiev\w*|earn(?:s|ed)?|obtain\w*|completed|passed|maintain\w*|validated|approved|friendly|controls|support(?:s|ed)?|encrypt\w*|available|signs?|signed|evidence)$/u;

/** Words that tie it only to a subject of ours. */
const lending =
  /^(?:offer\w*|provid\w*|include[sd]?|including|have|has|had|comes?|deliver\w*|ensur\w*|guarante\w*|enable[sd]?|feature[sd]?|us(?:e|es|ed|ing)|with|built|designed|protected|secured|backed|via|through|implement(?:s|ed)?|under|operate[sd]?|runs?|help|helps|make|makes|keeps?|simplif\w*)$/u;

/** Subjects that a page uses of its own product. */
const ownSubjects = /^(?:it|this|these|they|platform|app|application|service|services|system|product|solution|software|tool|infrastructure|data|everything|all|every|site|store|cloud|plan|plans|team|company|framework|servers?|database|databases)$/u;

export function hasLink(scene: Scene): boolean {
  let lends = false;
  for (let at = scene.clause.from; at < scene.clause.to; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if (at === scene.at) continue;
    if (tying.test(word)) return true;
    if (lending.test(word)) lends = true;
  }
  return lends && isOwnSubject(scene);
}

function isOwnSubject(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  if (to <= from) return true;
  return scene.tokens.slice(from, to).some((token) => {
    const isNamed = /^\p{Lu}/u.test(token.raw) && token.kind === 'word' && kindOf(token.raw) !== 'name';
    return isNamed || ['we', 'our', 'you', 'your'].includes(token.word) || ownSubjects.test(token.word);
  });
}

/** Whether an adjective after the mention states it; "compliance" only names it. */
function statesAdjective(scene: Scene): boolean {
  const at = statingAfter(scene);
  return at >= 0 && !isStatingNoun(scene.tokens[at]?.word);
}

/** Words that speak about the thing: "learn about SOC 2", "under the GDPR". */
export const aboutness: Rule = (scene) => {
  if (supposing.test(scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.at]?.start ?? 0))) {
    return reading('topic', 'supposed', scene.tokens[0]?.raw ?? null, 'before');
  }
  if (isOurs(scene) || (scene.isQuestion && presupposes(scene))) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const taught = hitsOf(scene, 'topic').find((one) => one.direction === 'forward' && /^(?:how|guide|steps)$/u.test(scene.tokens[one.found.from]?.word ?? ''));
  if (statesAdjective(scene) && taught === undefined) return null;
  const hit = hitsOf(scene, 'topic').find((one) => one.direction === 'backward' || one.distance <= 5);
  if (hit === undefined) return null;
  if (isQuality(raw) && hit.direction === 'backward') return null;
  // "A guide to Acme, the certified store" is about us.
  if (hit.direction === 'forward' && scene.tokens.slice(hit.found.to, scene.at).some(({ word }) => isPublisherName(scene, word))) return null;
  return fromHit(scene, 'topic', 'about', hit);
};

/** Orders that sell as often as they instruct: "Use end-to-end encryption to …". */
const offeringOrders = new Set('use enable set add apply run create choose connect build keep store provide send handle support go'.split(' '));

/** An order to the reader: theirs to do, or only how it is done. */
export const instruction: Rule = (scene) => {
  const at = isImperative(scene);
  if (at < 0 || isOurs(scene)) return null;
  const verb = scene.tokens[at]?.word ?? '';
  if (!instructingVerbs.has(verb) || sellingVerbs.has(verb)) return null;
  if (kindOf(scene.tokens[scene.at]?.raw ?? '') === 'feature' && offeringOrders.has(verb)) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const isDuty = ['ensure', 'verify', 'check', 'make', 'confirm', 'avoid', 'never', 'validate', 'obtain', 'require', 'maintain'].includes(verb);
  if (isQuality(raw) || statesAdjective(scene)) {
    return isDuty ? reading('conditional', 'instruction', quote(scene, at, at + 1), 'before') : null;
  }
  return reading('topic', 'instruction', quote(scene, at, at + 1), 'before');
};

/** A statement about people in general: "companies that need SOC 2". */
export const generic: Rule = (scene) => {
  if (isOurs(scene) || scene.verb < 0 || scene.verb > scene.at) return null;
  const [from, to] = subjectSpan(scene);
  const head = scene.tokens[to - 1];
  if (head === undefined || to <= from || !genericSubjects.has(head.word)) return null;
  if (hasPublisherPronoun(scene, from, scene.at)) return null;
  if (/^(?:get|gets|enjoy|enjoys|benefit|benefits|trust|trusts|choose|love|rely|have|can)$/u.test(scene.tokens[scene.verb]?.word ?? '')) return null;
  return reading('topic', 'generic', head.raw, 'before');
};

/**
 * A superlative boasts only of what is ours: as our predicate, or as what we
 * offer. "The fastest way to reach us", "the most popular browsers" do not.
 */
export const superlative: Rule = (scene) => {
  if (kindOf(scene.tokens[scene.at]?.raw ?? '') !== 'superlative') return null;
  const noun = abstractHead(scene);
  const verb = scene.tokens[scene.verb]?.word ?? '';
  if (scene.verb < 0) {
    return noun === null ? null : reading('topic', 'superlative', noun, 'after');
  }
  if (scene.verb > scene.at) {
    if (isOurs(scene) || hasPublisherPronoun(scene, scene.verb, scene.clause.to)) return null;
    const told = noun === null ? scene.clause.to : scene.verb + 3;
    if (scene.tokens.slice(scene.verb, told).some((token) => isPublisherName(scene, token.word))) return null;
    return reading('topic', 'superlative', noun, 'sentence');
  }
  if (noun !== null && !isPublisherSubject(scene)) return reading('topic', 'superlative', noun, 'after');
  if (copulas.has(verb) || boasting.test(verb)) return null;
  if (isPublisherSubject(scene) && /^(?:are|is|am)$/u.test(verb)) return null;
  return reading('topic', 'superlative', verb, 'before');
};


const boasting = /^(?:offer|provid|deliver|build|built|give|bring|get|make|made|run|sell|create|feature|includ|power|use|has|have|had|love|ensur|enabl|remain)/u;

function isPublisherSubject(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  return scene.tokens.slice(from, to).some((token) => ['we', 'our'].includes(token.word) || isPublisherName(scene, token.word));
}

function abstractHead(scene: Scene): string | null {
  for (let at = scene.at + 1; at < Math.min(scene.clause.to, scene.at + 5); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark' || isFiniteAt(scene.tokens, at)) return null;
    if (abstractNouns.has(token.word) || token.word === 'possible') return token.raw;
  }
  return null;
}

/**
 * Words for a step or a thing of any shop or service ("checkout", "payment
 * method", "uptime") claim something only where they are offered or praised.
 */
export const step: Rule = (scene) => {
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const kind = kindOf(raw);
  if ((kind !== 'step' && kind !== 'use') || isOurs(scene)) return null;
  if (isPraised(scene) || isStatedOf(scene)) return null;
  const [from, to] = subjectSpan(scene);
  const isGeneric = genericSubjects.has(scene.tokens[to - 1]?.word ?? '') && to > from;
  if (!isGeneric && isOffered(scene, kind === 'use' ? readying : offering)) return null;
  if (kind === 'use' && !isGeneric && scene.verb >= 0 && scene.verb < scene.at && isOwnSubject(scene)) return null;
  if (scene.verb < 0 && kind === 'step' && isFeatureBullet(scene)) return null;
  return reading('topic', kind === 'use' ? 'use' : 'step', null, 'itself');
};

const offering =
  /^(?:accept(?:s|ed|ing)?|takes?|pay|support(?:s|ed|ing)?|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|ensur(?:e|es|ed|ing)|guarante\w*|featur(?:e|es|ed|ing)|enables?|comes?|get|enjoy|backed|has|had|have|maintain(?:s|ed)?|perform(?:s|ed)?|undergo\w*|conduct(?:s|ed)?|built|target(?:s|ed)?|achiev\w*|commit\w*|keeps?|with|runs?|operate[sd]?|covered|via|our|we|buy|shop|order|brings?|give[sn]?|gives|makes?|love|powers?|power|remain)$/u;

const readying = /^(?:is|are|now|run|runs|running|handles?|supports?|tested|ready|recommended|suitable|designed|built|safe|supported|stable|proven|trusted|fit|hardened|reached|approved|used|powers?|powering|intended|available)$/u;

const praising =
  /^(?:live|secure|secured|safe|instant|online|real|one|seamless|fast|faster|hosted|global|full|frictionless|automatic|automated|daily|nightly|hourly|high|higher|guaranteed|maximum|uninterrupted|continuous|built|integrated|native|dedicated|enterprise|custom|financially|contractual|multi|independent|third|annual|regular|free|easy|simple|better|strong|robust|24|zero|click|in|party|multiple|flexible|major|all)$/u;

/** "Secure checkout", "99.9% uptime", "automatic backups": the words before it make it a boast. */
function isPraised(scene: Scene): boolean {
  for (let at = scene.at - 1; at >= Math.max(scene.clause.from, scene.at - 2); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark') return token?.word === '%';
    if (praising.test(token.word) || /^\d+(?:[.,]\d+)?$/u.test(token.word)) return true;
  }
  const next = scene.tokens.slice(scene.at + 1, scene.at + 8).some((token) => token.word === '%');
  return next;
}

/** "Checkout is live", "SLA included": the words after it state it. */
function isStatedOf(scene: Scene): boolean {
  const stated = /^(?:live|available|secure|included|free|instant|open|ready|guaranteed|here|fast|working|automatic|on|enabled|protected|standard|built|backed|supported|accepted|powered)$/u;
  for (let at = scene.at + 1; at < Math.min(scene.clause.to, scene.at + 7); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (stated.test(token.word)) return true;
  }
  return false;
}

function isOffered(scene: Scene, verbs: RegExp): boolean {
  for (let at = scene.at - 1; at >= Math.max(scene.clause.from, scene.at - 7); at -= 1) {
    if (verbs.test(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** A short bullet or cell that names a feature under neutral surroundings. */
function isFeatureBullet(scene: Scene): boolean {
  const { carrier, around } = scene.passage;
  const isBlock = carrier === 'list-item' || carrier === 'table-cell' || carrier === 'image-alt' || carrier === 'task-item';
  if (!isBlock || carrier === 'image-alt') return false;
  return featureFrames.test([around.leadIn, around.headings.at(-1), around.cell?.columnHeader, around.cell?.rowHeader].filter(Boolean).join(' | '));
}

const featureFrames =
  /\b(?:features?|benefits?|highlights|includ(?:es?|ed|ing)|why\b|what you get|you get|offers?|provides?|plans?|pricing|accept|pay with|capabilit(?:y|ies)|security|compliance|reliab\w+|enterprise|pro\b|premium|everything|support(?:s|ed)?|key facts|at a glance|solutions?)\b/iu;

/** What the reader has already: "your payment method". */
export const readers: Rule = (scene) => {
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const before = scene.tokens[scene.at - 1]?.word ?? '';
  const isTheirs = before === 'your' || (before === possessive && /^(?:users?|customers?|merchants?|buyers?|visitors?)$/u.test(scene.tokens[scene.at - 2]?.word ?? ''));
  if (!isTheirs || !/^(?:payment|credit|debit|card|subscription|purchase|checkout|paypal|bank)/iu.test(raw)) return null;
  if (/^(?:pay|accept|charge)/u.test(scene.tokens[scene.verb]?.word ?? '')) return null;
  return reading('topic', 'readers-own', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
};

/** A standard or feature named in a sentence that gives it to nobody. */
export const glossed: Rule = (scene) => {
  const kind = kindOf(scene.tokens[scene.at]?.raw ?? '');
  if (kind === 'state' || kind === 'superlative' || isOurs(scene) || statesAdjective(scene)) return null;
  const from = scene.tokens[0]?.start ?? 0;
  const text = scene.passage.text.slice(from, from + 300);
  const head = text.slice(0, Math.max(0, text.indexOf(':')));
  const isOfUs = head.split(/[^\p{L}\p{N}]+/u).some((word) => isPublisherName(scene, word.toLowerCase()) || /^(?:we|our|us|security|compliance)$/iu.test(word));
  const named = (scene.tokens[scene.at]?.raw ?? '').toLowerCase();
  const isRepeated = text.toLowerCase().split(named).length > 2;
  if (kind === 'feature' && !isRepeated) return null;
  if (isOfUs || !gloss.test(text) || hasPublisherPronoun(scene, 0, scene.tokens.length)) return null;
  return reading('topic', 'gloss', head, 'before');
};

/** "Commonly used by operators": a habit of the world. */
export const habit: Rule = (scene) => {
  if (isOurs(scene) || isPublisherSubject(scene)) return null;
  for (let at = Math.max(scene.clause.from, scene.at - 3); at < scene.at; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if (habitual.test(word)) return reading('topic', 'habit', word, 'before');
  }
  return null;
};

/** "Applicable laws (including the GDPR)", "Mappings: GDPR, HIPAA". */
export const subjectList: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  if (token === undefined || kindOf(token.raw) !== 'name' || isOurs(scene) || statesAdjective(scene)) return null;
  const before = scene.passage.text.slice(Math.max(0, token.start - 160), token.start);
  const last = before.split(/(?<=[.!?])\s/u).at(-1) ?? before;
  if (/\b(?:compl\w+|conform\w*|meets?|certified|satisf\w+|adher\w+|align\w*|we|our)\b/iu.test(last)) return null;
  const hit = subjectLists.exec(last)?.[0];
  return hit === undefined ? null : reading('topic', 'subject-list', hit.trim().slice(0, 60), 'before');
};

export const unlinked: Rule = (scene) => {
  const isBoast = scene.found.some((one) => one.to === scene.at && one.cue.says === 'pseudo');
  if (isBoast) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  if (scene.verb < 0 || kindOf(raw) !== 'name' || statesAdjective(scene) || hasLink(scene)) return null;
  if (scene.verb > scene.at && copulas.has(scene.tokens[scene.verb]?.word ?? '')) return null;
  if (hasReaderPronoun(scene, scene.clause.from, scene.at) && isImperative(scene) < 0) return null;
  return reading('topic', 'unlinked', null, 'sentence');
};

/** What the sentence says outright, whatever else it lacks. */
export const sayingRules: readonly Rule[] = [
  ownDenial,
  identifier,
  denial,
  alone,
  condition,
  purpose,
  plan,
  duty,
  demand,
  party,
  question,
  quoted,
];

/** What its words are not: no statement about anybody. */
export const namingRules: readonly Rule[] = [
  modifier,
  superlative,
  step,
  readers,
  aboutness,
  instruction,
  generic,
  glossed,
  habit,
  subjectList,
  unlinked,
];

/** Whether the sentence itself says that it holds: a finite verb, and a party that is us or nobody else. */
export function isExplicit(scene: Scene): boolean {
  return scene.verb >= 0;
}

export { conditionOpeners };
