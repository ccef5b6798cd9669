/** The noun phrase that the mention is part of: whose it is, and what its neighbours make of it. */
import type { Token } from '../../token.ts';
import { isFiniteAt } from '../sentence/finite.ts';
import { possessive } from '../sentence/lexer.ts';
import type { Scene } from '../sentence/scene.ts';
import { closedWords, determiners } from '../words/grammar.ts';
import { kindOf } from '../words/kinds.ts';
import { partyNouns } from '../words/party.ts';
import { pattern } from '../words/pattern.ts';
import { abstractNouns } from '../words/topic.ts';
import { soldAs } from '../words/sold.ts';
import { words } from '../words/word-list.ts';
import { isPublisherName } from './publisher.ts';
import { wordAt, wordsAfter } from './sentence-text.ts';

/** Adjectives and participles that turn a name into a statement: "SOC 2 certified". */
const stating = pattern('u')`
  ^(?:
    complian(?:t|ce)|certifi(?:ed|cation|cate|cates)|accredited|accreditation|attest(?:ed|ation)|audited|
    conform(?:ant|ance)|aligned|approved|validated|ready|encrypted|guaranteed|friendly|grade|level|verified|
    authori[sz]ed|secured|protected|backed|tested|based|eligible|capable|compatible|registered|assured|report|
    reports
  )$`;

/** Of these, the ones that also name a thing: "SOC 2 *compliance*" may only be the subject. */
const statingNouns = new Set([
  'compliance',
  'certification',
  'accreditation',
  'attestation',
  'conformance',
  'report',
  'reports',
  'level',
  'certificate',
  'certificates',
]);

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
    const isOfAgreement =
      token.word === 'level' && /^(?:agreements?|objectives?|indicators?|targets?|of)$/u.test(wordAt(scene, at + 1));
    if (isStating(token.word) && !isOfAgreement) return at;
    const isList =
      [',', '/', '&', '(', ')', '+'].includes(token.word) ||
      ['and', 'or', 'type', 'level', 'i', 'ii', 'part'].includes(token.word) ||
      /^[\p{Lu}\d]/u.test(token.raw);
    if (!isList || isFiniteAt(scene.tokens, at)) return -1;
  }
  return -1;
}

/** "The audits we undergo", "the report that we hold": whose it is comes after it. */
const hadByUs = pattern('u')`
  ^(?:(?:and|or) \w+ |(?!(?:and|or|but|so|because|as|since) )\w+ )?(?:that |which )?we (?:(?:\w+ly|have|also|just|now) )?(?:
    undergo|underwent|hold|held|pass|passed|keep|kept|have|had|run|ran|offer|follow|maintain|take|took|signed|got|
    received|earned|completed|publish|built|give|make|made
  )\b(?! (?:not|no|never|yet|nothing|to|none)\b)`;

/** Whether the publisher owns the mention's noun phrase: "our SOC 2 certified checkout". */
export function isOwned(scene: Scene): boolean {
  if (/^our\b/iu.test(scene.named)) return true;
  if (scene.tokens[scene.at + 1]?.word === 'of' && ['ours', 'our'].includes(wordAt(scene, scene.at + 2))) return true;
  if (hadByUs.test(wordsAfter(scene, scene.at, 8))) return true;
  // "The BayStore checkout".
  const owner = scene.tokens[scene.at - 1];
  if (
    owner?.kind === 'word' &&
    ['the', 'a', 'every', 'this'].includes(wordAt(scene, scene.at - 2)) &&
    isPublisherName(scene, owner.word)
  )
    return true;
  for (let at = scene.at - 1; at >= Math.max(0, scene.at - 5); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark' || at === scene.verb || isFiniteAt(scene.tokens, at)) return false;
    // "Call our bread gluten-free": the bread is ours, and what it is called is what is said.
    if (token.word === 'our') return at === scene.at - 1 || !naming.test(wordAt(scene, at - 1));
    // "BayStore sends its report by post".
    if (token.word === 'its') return isPublisherName(scene, wordAt(scene, scene.clause.from));
    if (token.word === possessive) return isPublisherName(scene, wordAt(scene, at - 1));
    if (
      determiners.has(token.word) ||
      [
        'of',
        'to',
        'for',
        'in',
        'with',
        'by',
        'from',
        'about',
        'on',
        'at',
        'as',
        'via',
        'under',
        'into',
        'against',
      ].includes(token.word)
    )
      return false;
  }
  return false;
}

/** Verbs that say of their object what it is. */
const naming = pattern('u')`
  ^(?:
    call|calls|called|calling|label|labels|labelled|labelling|consider|considers|considered|declare|declares|
    declared|deem|deems|deemed|pronounce|pronounced
  )$`;

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

/** "SOC 2, ISO 27001, NIST SP 800-53 and": names alone, with what joins them. */
export function isListOfNames({ tokens }: Scene, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, raw, word }) =>
      kind !== 'word'
        ? [',', '/', '&', '(', ')', '.', ':', '+'].includes(word)
        : /^[\p{Lu}\d]/u.test(raw) ||
          ['and', 'or', 'the', 'rev', 'v', 'as', 'well', 'like', 'eu', 'type'].includes(word),
    );
}

/** Whether an adjective after the mention states it; "compliance" only names it. */
export function statesAdjective(scene: Scene): boolean {
  const at = statingAfter(scene);
  return at >= 0 && !isStatingNoun(scene.tokens[at]?.word);
}

export function abstractHead(scene: Scene): string | null {
  for (let at = scene.at + 1; at < Math.min(scene.clause.to, scene.at + 5); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark' || isFiniteAt(scene.tokens, at)) return null;
    if ((abstractNouns.has(token.word) && scene.tokens[at - 1]?.word !== 'open') || token.word === 'possible')
      return token.raw;
  }
  return null;
}

/** "Backups are a deep-berth feature": what the thing is to those who have it. */
export function isSoldAs({ at, tokens }: Scene): boolean {
  const said = tokens[at + 1]?.word ?? '';
  return (
    ['is', 'are'].includes(said) &&
    ['a', 'an', 'the'].includes(tokens[at + 2]?.word ?? '') &&
    soldAs.test(phraseHead(tokens, at + 2).head) &&
    !isUnbuilt(tokens, at + 2)
  );
}

/** "… an option that is not built", "a feature nobody has made": what is sold elsewhere, and not here. */
export function isUnbuilt(tokens: readonly Token[], from: number): boolean {
  return unbuilt.test(
    tokens
      .slice(from)
      .map(({ word }) => word)
      .join(' '),
  );
}

const unbuilt = pattern('u')`
  \b(?:nobody|no one|none of us|not|never|n['’]t) (?:(?:has|have|is|are|was|been|yet|ever) )*(?:
    built|made|there|live|available|offered|planned|decided|sold|done|ready|started|included|ours|claimed|have|offer
  )\b`;

/** The last word of a noun phrase that begins at a token, and the token after it, which may set the noun apart. */
export function phraseHead(
  tokens: readonly Token[],
  from: number,
): { readonly head: string; readonly next: Token | undefined } {
  const length = tokens
    .slice(from)
    .findIndex(({ kind, word }) => kind !== 'word' || closedWords.has(word) || settingApart.has(word));
  const to = length < 0 ? tokens.length : from + length;
  return { head: tokens[to - 1]?.word ?? '', next: tokens[to] };
}

/** What sets a noun apart besides the words that hold a sentence together. */
const settingApart = words(
  'whose where whereby because used made given issued written held meant designed intended focused based you we they',
);
