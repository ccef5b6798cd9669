import type { Place, Reading, Stance } from '../types.ts';
import { conditionOpeners } from './en/conditions.ts';
import { denyingPrefixes, denyingWords } from './en/denial.ts';
import { copulas, instructingVerbs, sellingVerbs } from './en/grammar.ts';
import { agencyWords, genericSubjects, partyNouns, relianceVerbs } from './en/party.ts';
import { abstractNouns, carryingNouns, modifiedNouns, supposing } from './en/topic.ts';
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
  const isPrefixed = token.glue === '-' && before !== undefined && denyingPrefixes.includes(before.word);
  const isOwn =
    /^(?:no|not|non|never|cannot|can['’]t|without|un(?=-))\b|\b(?:not|cannot|never|n['’]t)\b/iu.test(token.raw) && !/^no\.? ?1\b|not only/iu.test(token.raw);
  const isWord = denyingWords.has(token.raw.toLowerCase().split(/[\s-]/u)[0] ?? '');
  if (!isPrefixed && !isOwn && !isWord) return null;
  const isTurned = hitsOf(scene, 'denied').some((hit) => hit.direction === 'forward' && hit.distance <= 2);
  if (isTurned && !isPrefixed) return reading('asserted', 'double-negation', token.raw, 'itself');
  return reading('denied', 'own-words', isPrefixed ? `${before.raw}-` : token.raw, 'itself');
};

/** Verbs whose denial denies the possession itself, not just something about it. */
const having = /^(?:have|has|had|hold|holds|held|offer|offers|offered|provide|provides|get|got|issued?|complete[ds]?|finish(?:ed)?|receive[ds]?|obtain(?:ed)?|include[ds]?|start(?:ed)?|claims?|no|without|yet|lost|publish(?:ed)?)$/u;

export const denial: Rule = (scene) => {
  const hits = hitsOf(scene, 'denied').filter((hit) => hit.direction === 'backward' || !isPointedAt(scene));
  const hit = hits[0];
  if (hit === undefined) return null;
  if (isOurs(scene) && !deniesPossession(scene, hit)) return null;
  if (hitsOf(scene, 'turn').some((turn) => turn.direction === 'forward' && turn.distance < hit.distance && hit.direction === 'forward')) {
    return reading('asserted', 'exception', quote(scene, hit.found.from, hit.found.to), 'before');
  }
  if (isDoubled(scene, hits)) return fromHit(scene, 'asserted', 'double-negation', hit);
  return fromHit(scene, 'denied', 'denial', hit);
};

/** "Not defined in this SLA": what is pointed at is there. */
function isPointedAt(scene: Scene): boolean {
  return ['this', 'these', 'said'].includes(scene.tokens[scene.at - 1]?.word ?? '');
}

/** "We do not share our SOC 2 report" presupposes one (Karttunen 1973). */
function deniesPossession(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') return headNoun(scene) === null || isStating(headNoun(scene) ?? undefined);
  for (let at = hit.found.from; at < scene.at; at += 1) {
    if (having.test(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "No customer is not …": a negative subject with a negated verb. */
function isDoubled(scene: Scene, hits: readonly Hit[]): boolean {
  const forward = hits.filter((hit) => hit.direction === 'forward');
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
    if (isPastFact(scene, opener)) return null;
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

/** The predicate demands: somebody must, should or needs to. */
export const demand: Rule = (scene) => {
  if (isOurs(scene)) return null;
  const hit = hitsOf(scene, 'conditional').find((one) => one.direction === 'backward' || one.distance <= 8);
  if (hit === undefined) return null;
  return fromHit(scene, 'conditional', 'demand', hit);
};

/** "Before we were SOC 2 certified" tells of something that has happened. */
function isPastFact(scene: Scene, opener: string): boolean {
  if (!['before', 'when', 'once', 'until'].includes(opener)) return false;
  const verb = scene.tokens[scene.verb]?.word ?? '';
  return ['were', 'was', 'became', 'got', 'earned', 'achieved', 'passed', 'received'].includes(verb);
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
  const start = scene.clause.kind === 'relative' ? Math.max(0, scene.clause.from - 3) : from;
  const end = scene.clause.kind === 'relative' ? scene.clause.from : to;
  if (end <= start || end > scene.at) return null;
  if (scene.tokens.slice(start, end).some((token) => isPublisherName(scene, token.word))) return null;
  if (scene.clause.kind !== 'relative' && hasPublisherPronoun(scene, from, to) && !isSupplier(scene, from, to)) return null;
  for (let at = start; at < end; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined) continue;
    const isLast = at === end - 1 || (scene.tokens[at + 1]?.kind === 'mark');
    if (isKnownCompany(scene, token.word) && (isLast || at === start)) return reading('other-party', 'party-subject', token.raw, 'before');
    if (partyNouns.has(token.word) && isLast && !isPredicateOfUs(scene)) return reading('other-party', 'party-subject', token.raw, 'before');
  }
  return null;
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
  const opening = scene.tokens[scene.clause.from - 1];
  const owner = scene.tokens[scene.clause.from - 2];
  if (scene.clause.kind === 'aside' && opening?.word === '(' && owner !== undefined && isKnownCompany(scene, owner.word)) {
    return reading('other-party', 'apposition', owner.raw, 'before');
  }
  for (let at = scene.at - 1; at > Math.max(scene.clause.from, scene.at - 6); at -= 1) {
    const token = scene.tokens[at];
    const before = scene.tokens[at - 1];
    if (token?.word === ',' && before !== undefined && isKnownCompany(scene, before.word)) {
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
  const next = scene.tokens[scene.at + 1];
  if (token === undefined || next === undefined || next.kind !== 'word') return null;
  if (isQuality(token.raw) || carryingNouns.has(next.word) || !modifiedNouns.has(next.word)) return null;
  return reading('topic', 'modifier', next.raw, 'after');
};

/** Verbs and phrases by which a sentence says somebody has the thing. */
const linking =
  /^(?:compl(?:y|ies|iant|iance|ying)|certif\w*|conform\w*|adher\w*|align\w*|accord\w*|attest\w*|audit\w*|accredit\w*|meets?|meeting|satisf\w*|follow(?:s|ing)?|support(?:s|ed|ing)?|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|include[sd]?|including|have|has|had|hold(?:s|ing)?|comes?|deliver(?:s|ed|ing)?|ensur(?:e|es|ed|ing)|guarante\w*|enable[sd]?|enabling|feature[sd]?|featuring|us(?:e|es|ed|ing)|with|accept(?:s|ed|ing)?|built|designed|protected|secured|backed|available|default|runs?|running|maintain\w*|perform(?:s|ed)?|undergo\w*|achiev\w*|earn(?:s|ed)?|complet\w*|pass(?:es|ed)?|receiv\w*|obtain\w*|encrypt\w*|employ\w*|implement(?:s|ed)?|via|through|our|we|enjoy|get|gets|operate[sd]?|covered|equipped|engineered|exceeds?|beyond|independently)$/u;

export function hasLink(scene: Scene): boolean {
  for (let at = scene.clause.from; at < scene.clause.to; at += 1) {
    if (at !== scene.at && linking.test(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
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
  if (isOurs(scene) || statesAdjective(scene)) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const hit = hitsOf(scene, 'topic').find((one) => one.direction === 'backward' || one.distance <= 5);
  if (hit === undefined) return null;
  if (isQuality(raw) && hit.direction === 'backward') return null;
  return fromHit(scene, 'topic', 'about', hit);
};

/** An order to the reader: theirs to do, or only how it is done. */
export const instruction: Rule = (scene) => {
  const at = isImperative(scene);
  if (at < 0 || isOurs(scene)) return null;
  const verb = scene.tokens[at]?.word ?? '';
  if (!instructingVerbs.has(verb) || sellingVerbs.has(verb)) return null;
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

/** "The fastest way to …", "the #1 concern": a superlative of nothing of ours. */
export const superlative: Rule = (scene) => {
  const raw = scene.tokens[scene.at]?.raw ?? '';
  if (!/(?:est|#\s?1|most \w+|best|number one)$/iu.test(raw)) return null;
  const isPredicate = scene.verb >= 0 && scene.verb < scene.at;
  if (isPredicate && scene.tokens.slice(scene.clause.from, scene.verb).some((token) => token.word === 'we' || isPublisherName(scene, token.word))) return null;
  for (let at = scene.at + 1; at < Math.min(scene.clause.to, scene.at + 5); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark' || isFiniteAt(scene.tokens, at)) return null;
    if (abstractNouns.has(token.word)) return reading('topic', 'superlative', token.raw, 'after');
  }
  return null;
};

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
export const unlinked: Rule = (scene) => {
  const raw = scene.tokens[scene.at]?.raw ?? '';
  if (scene.verb < 0 || isQuality(raw) || statesAdjective(scene) || hasLink(scene)) return null;
  if (scene.verb > scene.at && copulas.has(scene.tokens[scene.verb]?.word ?? '')) return null;
  if (hasReaderPronoun(scene, scene.clause.from, scene.at) && isImperative(scene) < 0) return null;
  return reading('topic', 'unlinked', null, 'sentence');
};

export const sentenceRules: readonly Rule[] = [
  ownDenial,
  identifier,
  denial,
  alone,
  condition,
  plan,
  demand,
  party,
  question,
  modifier,
  superlative,
  readers,
  aboutness,
  instruction,
  generic,
  unlinked,
];

/** Whether the sentence itself says that it holds: a finite verb, and a party that is us or nobody else. */
export function isExplicit(scene: Scene): boolean {
  return scene.verb >= 0;
}

export { conditionOpeners };
