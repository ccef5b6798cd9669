import { pattern } from '../../../words/pattern.ts';
import type { Reading } from '../../../../../types.ts';
import { headNoun, isListOfNames, isOwned } from '../../../shared/noun-phrase.ts';
import { isAmong, isKnownCompany, isPublisherName } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import { wordAt } from '../../../shared/sentence-text.ts';
import { isFiniteAt } from '../../../sentence/finite.ts';
import { possessive } from '../../../sentence/lexer.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { copulas, determiners } from '../../../words/grammar.ts';
import { agencyWords, partyNouns, relianceVerbs } from '../../../words/party.ts';
import { anaphor, theirPlace, theseOthers } from './anaphor.ts';
import type { Rule } from '../../rule.ts';
import { labelledOther, partySubject, servant } from './subject.ts';
import { nearestName, suppliedThing } from './relative.ts';
import { apposition } from './apposition.ts';

/** Somebody else's: by possessive, subject, apposition or head noun. */
export const party: Rule = (scene) => {
  // "Which of your vendors can prove their backups work?" asks.
  if (
    isOwned(scene) ||
    (scene.isQuestion && /^(?:which|who|whose|what|do|does|is|are|can|how|when|where|why)$/u.test(wordAt(scene, 0)))
  )
    return null;
  return (
    possessor(scene) ??
    partySubject(scene) ??
    servant(scene) ??
    nearestName(scene) ??
    suppliedThing(scene) ??
    labelledOther(scene) ??
    agent(scene) ??
    theseOthers(scene) ??
    theirPlace(scene) ??
    anaphor(scene) ??
    apposition(scene) ??
    partyHead(scene)
  );
};

function possessor(scene: Scene): Reading | null {
  for (let at = scene.at - 1; at >= Math.max(0, scene.at - 6); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.word !== '/')) return null;
    const isOfTheirs =
      scene.at - at <= 2 || (scene.tokens[at + 1]?.word === 'own' && isListOfNames(scene, at + 2, scene.at));
    if (token.word === 'their' && isOfTheirs) return reading('other-party', 'possessive', token.raw, 'before');
    if (token.word === possessive) {
      const owner = scene.tokens[at - 1];
      if (owner === undefined || isPublisherName(scene, owner.word)) return null;
      // "How to read a vendor's SLA": any vendor's.
      if (partyNouns.has(owner.word) && /^(?:an?|any|every|each|another|your)$/u.test(wordAt(scene, at - 2)))
        return reading('topic', 'generic', owner.raw, 'before');
      // "Uses OpenZeppelin's audited contracts": what is used is another's.
      const isUsed = /^\p{Lu}/u.test(owner.raw) && using.test(wordAt(scene, at - 2));
      if (isKnownCompany(scene, owner.word) || partyNouns.has(owner.word) || isUsed) {
        return reading('other-party', 'possessive', owner.raw, 'before');
      }
      return null;
    }
    if (isFiniteAt(scene.tokens, at)) return null;
  }
  return null;
}

const using = /^(?:uses?|using|via|reuses?|inherits?|extends?|wraps?)$/u;

/** "All payment processing is handled by Stripe": who does it is another. */
function agent(scene: Scene): Reading | null {
  const { at, clause, tokens, verb } = scene;
  if (verb < at || !copulas.has(tokens[verb]?.word ?? '')) return null;
  const by = tokens.findIndex(({ word }, index) => index > verb && index <= verb + 3 && word === 'by');
  if (
    by < 0 ||
    by >= clause.to ||
    !(
      doing.test(tokens[by - 1]?.word ?? '') ||
      (/ly$/u.test(tokens[by - 1]?.word ?? '') && doing.test(tokens[by - 2]?.word ?? ''))
    )
  )
    return null;
  const name = tokens.slice(by + 1, by + 5).find(({ kind, word }) => kind === 'word' && !determiners.has(word));
  const isParty =
    name !== undefined &&
    (isKnownCompany(scene, name.word) || tokens.slice(by + 1, by + 7).some(({ word }) => partyNouns.has(word)));
  return isParty ? reading('other-party', 'agent', name.raw, 'after') : null;
}

const doing = pattern('u')`
  ^(?:
    handled|processed|provided|managed|performed|operated|stored|hosted|run|supplied|maintained|done|delivered|
    offered
  )$`;

/** A bank transfer is no bank. */
function isOfBank(scene: Scene, head: string): boolean {
  const at = scene.tokens.findIndex(({ word }, index) => index > scene.at && word === head);
  return head === 'bank' && /^(?:transfers?|accounts?|details|cards?|holidays?)$/u.test(wordAt(scene, at + 1));
}

/** "We rely on GDPR-compliant providers": the mention describes the supplier. */
function partyHead(scene: Scene): Reading | null {
  // "Via PCI DSS compliant providers": the mention's own last word is whom it is said of.
  const own = /\p{L}+$/u.exec(scene.named)?.[0].toLowerCase() ?? '';
  const ahead = scene.tokens.slice(Math.max(scene.clause.from, scene.at - 2), scene.at).map(({ word }) => word);
  if (
    partyNouns.has(own) &&
    own.endsWith('s') &&
    ahead.some((word) => agencyWords.has(word) || relianceVerbs.has(word))
  )
    return reading('other-party', 'party-head', own, 'itself');
  const head = headNoun(scene);
  const isThird = head === 'parties' && scene.tokens.slice(scene.at, scene.at + 6).some(({ word }) => word === 'third');
  if (head === null || !(partyNouns.has(head) || isThird)) return null;
  if (head.startsWith('alternative') || isOfBank(scene, head)) return null;
  const verb = wordAt(scene, scene.verb);
  const before = scene.tokens.slice(scene.clause.from, scene.at).map((token) => token.word);
  // "Certified as a PCI DSS Level 1 Service Provider": what somebody is, not whom they use.
  if (before.at(-2) === 'as' && ['a', 'an', 'the'].includes(before.at(-1) ?? '')) return null;
  // "A compliant provider … is used".
  const used = scene.tokens
    .slice(scene.at, scene.clause.to)
    .some(
      ({ word }, at, rest) =>
        ['is', 'are'].includes(word) && /^(?:used|engaged|employed|contracted|chosen)$/u.test(rest[at + 1]?.word ?? ''),
    );
  if (used) return reading('other-party', 'party-head', head, 'after');
  const isReliance = relianceVerbs.has(verb) || before.some((word) => relianceVerbs.has(word) || agencyWords.has(word));
  const isVia = agencyWords.has(before.at(-1) ?? '') || agencyWords.has(before.at(-2) ?? '');
  const isUs =
    !isVia &&
    ['is', 'are', 'am', 'as', 'become', 'became'].some((word) => before.includes(word)) &&
    isAmong(scene, scene.clause.from, scene.at);
  const isNamedOthers =
    verb === 'are' &&
    /^\p{Lu}/u.test(scene.tokens[scene.clause.from]?.raw ?? '') &&
    !isUs &&
    scene.tokens[scene.clause.from]?.word !== 'we';
  if (isUs || (!isReliance && !isNamedOthers)) return null;
  return reading('other-party', 'party-head', head, 'after');
}
