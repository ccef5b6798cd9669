import { baseVerbs, copulas, determiners, publisherPronouns, readerPronouns } from './words/grammar.ts';
import { kindOf } from './words/kinds.ts';
import { knownCompanies, partyNouns } from './words/party.ts';
import { isFiniteAt } from './clauses.ts';
import { possessive } from './lexer.ts';
import { isPublisherName } from './publisher.ts';
import type { Scene } from './scene.ts';
import { either } from './words/pattern.ts';

/** What the mention's own words and neighbours make of it. */

/** Adjectives and participles that turn a name into a statement: "SOC 2 certified". */
const stating =
  new RegExp(String.raw`^(?:${either(
    'complian(?:t|ce)|certifi(?:ed|cation|cate|cates)|accredited|accreditation|attest(?:ed|ation)|audited',
    'conform(?:ant|ance)|aligned|approved|validated|ready|encrypted|guaranteed|friendly|grade|level|verified',
    'authori[sz]ed|secured|protected|backed|tested|based|eligible|capable|compatible|registered|assured',
    'report|reports',
  )})$`, 'u');

/** Of these, the ones that also name a thing: "SOC 2 *compliance*" may only be the subject. */
const statingNouns = new Set(['compliance', 'certification', 'accreditation', 'attestation', 'conformance', 'report', 'reports', 'level', 'certificate', 'certificates']);

/** Whether a stating word may as well be the name of a thing. */
export function isStatingNoun(word: string | undefined): boolean {
  return word !== undefined && statingNouns.has(word);
}

/** Whether the words state something by themselves, however they are placed. */
export function isQuality(raw: string): boolean {
  const kind = kindOf(raw);
  return kind === 'state' || kind === 'superlative';
}

/** Whether a word says of the one before it that it is so: "SOC 2 *compliant*". */
export function isStating(word: string | undefined): boolean {
  return word !== undefined && stating.test(word);
}

/**
 * Index of the word that turns the mention into a statement, or -1: the next
 * one, or the one at the end of the list it stands in ("SOC 2, HIPAA and GDPR
 * compliant").
 */
export function statingAfter(scene: Scene): number {
  for (let at = scene.at + 1; at < Math.min(scene.tokens.length, scene.at + 14); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined) return -1;
    // A service level is one of an agreement.
    const isOfAgreement = token.word === 'level' && /^(?:agreements?|objectives?|indicators?|targets?|of)$/u.test(scene.tokens[at + 1]?.word ?? '');
    if (isStating(token.word) && !isOfAgreement) return at;
    const isList =
      [',', '/', '&', '(', ')', '+'].includes(token.word) ||
      ['and', 'or', 'type', 'level', 'i', 'ii', 'part'].includes(token.word) ||
      /^[\p{Lu}\d]/u.test(token.raw);
    if (!isList || isFiniteAt(scene.tokens, at)) return -1;
  }
  return -1;
}

/** Whether the publisher owns the mention's noun phrase: "our SOC 2 certified checkout". */
export function isOurs(scene: Scene): boolean {
  if (/^our\b/iu.test(scene.named)) return true;
  if (scene.tokens[scene.at + 1]?.word === 'of' && ['ours', 'our'].includes(scene.tokens[scene.at + 2]?.word ?? '')) return true;
  // "The BayStore checkout".
  const owner = scene.tokens[scene.at - 1];
  if (owner?.kind === 'word' && ['the', 'a', 'every', 'this'].includes(scene.tokens[scene.at - 2]?.word ?? '') && isPublisherName(scene, owner.word)) return true;
  for (let at = scene.at - 1; at >= Math.max(0, scene.at - 5); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark' || at === scene.verb || isFiniteAt(scene.tokens, at)) return false;
    // "Call our bread gluten-free": the bread is ours, and what it is called is what is said.
    if (token.word === 'our') return at === scene.at - 1 || !naming.test(scene.tokens[at - 1]?.word ?? '');
    if (token.word === possessive) return isPublisherName(scene, scene.tokens[at - 1]?.word ?? '');
    if (determiners.has(token.word) || ['of', 'to', 'for', 'in', 'with', 'by', 'from', 'about', 'on', 'at', 'as', 'via', 'under', 'into', 'against'].includes(token.word)) return false;
  }
  return false;
}

/** Verbs that say of their object what it is. */
const naming = /^(?:call|calls|called|calling|label|labels|labelled|labelling|consider|considers|considered|declare|declares|declared|deem|deems|deemed|pronounce|pronounced)$/u;

/** Whether a word in lower case names a company that everybody knows, and not the publisher. */
export function isKnownCompany(scene: Scene, word: string): boolean {
  return knownCompanies.has(word) && !isPublisherName(scene, word);
}

/** Tokens of the clause before its verb; none when the verb comes first. */
export function subjectSpan(scene: Scene): readonly [number, number] {
  const { clause, verb } = scene;
  const from = clause.opener === null ? clause.from : clause.from + 1;
  return verb < 0 ? [from, from] : [from, verb];
}

/** Index of the verb by which the mention's clause orders something, or -1. */
export function orderAt(scene: Scene): number {
  let at = scene.clause.from;
  while (at < scene.at && (beforeOrders.has(scene.tokens[at]?.word ?? '') || scene.tokens[at]?.kind === 'mark')) at += 1;
  const token = scene.tokens[at];
  if (token === undefined || token.kind !== 'word' || at >= scene.at) return -1;
  if (!baseVerbs.has(token.word) || isCompound(scene, at)) return -1;
  return at;
}

/** What may stand before an order's verb. */
const beforeOrders = new Set('please always then also just simply and or instead next finally first to optionally periodically regularly never do not carefully safely automatically'.split(' '));

/** "Host names", "Access controls", "Support plan": a noun phrase, not an order. */
function isCompound(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1];
  if (next === undefined || next.kind === 'mark' || next.glue === '-') return true;
  return copulas.has(next.word);
}

/** Whether a "we" or "our" is among the tokens from one index to before another. */
export function hasPublisherPronoun(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (publisherPronouns.has(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** Whether a "you" or "your" is among the tokens from one index to before another. */
export function hasReaderPronoun(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (readerPronouns.has(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** The mention qualifies a supplier: "GDPR-compliant providers". */
export function headNoun(scene: Scene): string | null {
  let head: string | null = null;
  for (let at = scene.at + 1; at < Math.min(scene.clause.to, scene.at + 8); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark' || isFiniteAt(scene.tokens, at)) break;
    if (['of', 'for', 'to', 'in', 'with', 'by', 'from', 'that', 'who', 'on', 'as', 'at'].includes(token.word)) break;
    if (token.word === 'and' || token.word === 'or') continue;
    head = token.word;
    if (partyNouns.has(head)) return head;
  }
  return head;
}

/** What follows the passage: the next one, or the answer in the same record. */
export function followedBy({ passage: { around } }: Scene): string | null {
  return around.after ?? around.siblings.findLast(([key]) => /\b(?:answers?|reply|response)\b|^a$/iu.test(key))?.[1] ?? null;
}

/** The body of an entry whose title asks: of a feed, say. */
export function bodyOf({ passage: { around } }: Scene): string | null {
  return around.siblings.find(([key]) => /^(?:description|summary|content(?: (?:text|html|encoded))?|body|text|excerpt)$/iu.test(key))?.[1] ?? null;
}

/** "Send these questions to every vendor: when was your last audit?": asked of whomever. */
export function isPutToOthers(scene: Scene): boolean {
  const { before, headings, leadIn } = scene.passage.around;
  return [scene.lead.slice(-240), leadIn ?? '', headings.at(-1) ?? '', before?.endsWith('?') === true ? before.slice(-240) : ''].some((one) => asksOthers(one));
}

/** "Ask any vendor for:" */
export function asksOthers(text: string): boolean {
  return toOthers.test(text);
}

const toOthers = /\b(?:ask|put|send|questions?)\b[^.?]{0,60}\b(?:to |for |of )?(?:any|every|each|your|my|a|the|another|all|other|potential|prospective) (?:\p{L}+ )?(?:vendors?|suppliers?|providers?|hosts?|stores?|sellers?|companies|candidates?)\b/iu;

/** The mention's sentence as it is written; at most so many characters of it. */
export function sentenceOf({ passage, tokens }: Scene, most: number): string {
  return passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).slice(0, most);
}

/** "0.3.0 – Periodic backups": the heading of a version. */
export function isVersion(heading: string): boolean {
  return /^\W*v?\d+\.\d+(?:\.\d+)?\s*[:(–—|-]/iu.test(heading);
}

/** So many words after a token, one space apart, in lower case. */
export function wordsAfter({ tokens }: Scene, at: number, count: number): string {
  return tokens.slice(at + 1, at + 1 + count).map(({ word }) => word).join(' ');
}
