import { pattern } from '../../words/pattern.ts';
import { someSellers } from '../../words/sold.ts';
import { subjectSpan } from '../../shared/clause.ts';
import { isOwned, isQuality, statesAdjective } from '../../shared/noun-phrase.ts';
import { isAmong, isPublisherSubject, speaksHere, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { isOfWriting } from '../../shared/subject.ts';
import { quote, wordAt, wordsAfter, wordsBetween } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { copulas, determiners } from '../../words/grammar.ts';
import { kindOf } from '../../words/kinds.ts';
import { genericSubjects } from '../../words/party.ts';
import type { Rule } from '../rule.ts';

/** A statement about people in general, a piece of writing or another standard: "companies that need SOC 2". */
export const generic: Rule = (scene) => {
  // "This page maps SOC 2 controls to our parts": how they relate, and nobody's holding them.
  if (isOfWriting(scene) && scene.kind === 'name' && !statesAdjective(scene))
    return reading('topic', 'generic', quote(scene, scene.clause.from, scene.clause.from + 3), 'before');
  if (isOwned(scene) || scene.verb < 0 || scene.verb > scene.at) return null;
  const [from, to] = subjectSpan(scene);
  const head = scene.tokens[to - 1];
  if (head === undefined || to <= from) return null;
  const whole = wordsBetween(scene, from, to);
  if (someSellers.test(whole) && !speaksOfUs(scene)) return reading('topic', 'generic', whole, 'before');
  if (isWriting(scene)) return reading('topic', 'generic', head.raw, 'before');
  if (isStandard(scene)) return reading('topic', 'about', head.raw, 'before');
  // "All staff are trained": whose, but ours?
  if (
    /^(?:all|every|each)\b/u.test(whole) &&
    /^(?:staff|employees?|engineers?|operators?|crew|agents?|teams?)$/u.test(head.word)
  )
    return null;
  // "All official clients support it": those that are ours.
  if (/(?:^|\W)(?:all|every|each) (?:\w+ )*(?:official|supported|hosted|managed|paid)\b/u.test(whole)) return null;
  // "Auditors gave SOC 2 a clean opinion": what those did who are asked for it, they did here.
  if (examiners.test(head.word) && past.test(wordAt(scene, scene.verb))) return null;
  if (!genericSubjects.has(head.word) || isPublisherSubject(scene) || isAmong(scene, from, scene.at)) return null;
  if (isPartOfName(scene) || isTheOne(scene, whole)) return null;
  return isGivenToThem(scene) ? null : reading('topic', 'generic', head.raw, 'before');
};

/** "The provider takes a backup each night", in terms: the one that they are the terms of, where no other was introduced. */
function isTheOne(scene: Scene, subject: string): boolean {
  const { passage, lead } = scene;
  const introduced = `${lead} ${passage.around.before ?? ''} ${passage.around.headings.join(' ')}`;
  return (
    theSeller.test(subject) &&
    scene.clause.kind !== 'condition' &&
    /^\w+s\b/iu.test(scene.verb === scene.at ? scene.named : wordAt(scene, scene.verb)) &&
    !anySeller.test(introduced.slice(-400))
  );
}

const parties = '(?:provider|company|operator|seller|supplier|business|customer)';
const theSeller = new RegExp(`^the ${parties}$`, 'u');
const anySeller = new RegExp(String.raw`\b(?:an?|any|each|every|your|some|another) (?:\p{L}+ )?${parties}\b`, 'iu');

const examiners = /^(?:auditors?|assessors?|testers?|examiners?|lawyers|counsel)$/u;
const past = /(?:[^e]ed|gave|came|wrote|went|took|found|saw|left|got|held|made|read)$/u;

/** "Increase business reach with …": one of many has a determiner where it is spoken of; without one it is part of a longer name. */
function isPartOfName(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  const head = wordAt(scene, to - 1);
  return (
    head === 'business' && to - from > 1 && !scene.tokens.slice(from, to).some(({ word }) => determiners.has(word))
  );
}

/** "Not being certified is no obstacle", "a feature that is GA is recommended": said of whoever is so. */
export const whoever: Rule = (scene) => {
  const { at, tokens } = scene;
  if (speaksOfUs(scene) || speaksHere(scene) || scene.isQuestion) return null;
  const words = tokens.slice(0, at).map(({ word }) => word);
  const after = wordsAfter(scene, at, 3);
  const start = words.lastIndexOf(',') + 1;
  const before = words.slice(start).join(' ');
  if (becomingWords.test(before) && whatItDoesToOne.test(after))
    return reading('topic', 'generic', tokens[start]?.raw ?? null, 'before');
  const noun = /^(?:an?|any) (?:\p{L}+ ){1,2}(?:that|which) (?:is|are)$/u.test(before);
  return noun &&
    /^(?:is|are) (?:recommended|considered|expected|required|meant|called|said|known)\b|^(?:must|should|can|may)\b/u.test(
      after,
    )
    ? reading('topic', 'generic', tokens[start + 1]?.raw ?? null, 'before')
    : null;
};

const becomingWords = pattern('u')`
  ^(?:(?:not|simply|just|merely) )?(?:
    being|becoming|getting|achieving|obtaining|adding|implementing|enabling|introducing|supporting|building
  )(?: an?| fully| full)?$`;

const whatItDoesToOne = pattern('u')`
  ^(?:certified |compliant |ready )?(?!means (?:that )?(?:you|your|we|our|no|less|peace))(?:
    is|are|can|does|takes|requires|means|costs|helps|introduces|adds|increases|brings|makes|needs|would
  )\b`;

/** "This checklist ensures that everything is ready for …": what the writing is for. */
function isWriting(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  if (to - from > 3 || scene.tokens[from]?.word !== 'this' || !writings.has(wordAt(scene, to - 1))) return false;
  const verb = wordAt(scene, scene.verb);
  if (writingVerbs.test(verb)) return !speaksOfUs(scene);
  const object = scene.tokens
    .slice(scene.verb + 1, scene.verb + 4)
    .find(({ word }) => !['an', 'a', 'some', 'further', 'more', 'general'].includes(word));
  return /^(?:provides|gives|offers)$/u.test(verb) && guidance.test(object?.word ?? '') && !speaksOfUs(scene);
}

const writings = new Set(
  'checklist guide document page list runbook template section article tutorial playbook worksheet chapter post lesson course talk video module unit'.split(
    ' ',
  ),
);
const writingVerbs = pattern('u')`
  ^(?:
    ensures?|helps?|covers?|lists?|verif(?:y|ies)|checks?|walks?|shows?|outlines?|details|tells|names|asks|
    follows|treats
  )$`;
const guidance = /^(?:guidance|guidelines|instructions|information|advice|steps|background|recommendations)$/u;

/** "ISO 27701 extends ISO 27001": a standard's word on another. */
function isStandard(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  const named = scene.tokens
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');
  return to - from <= 3 && /\d/u.test(named) && kindOf(named) === 'name' && scene.kind === 'name' && !speaksOfUs(scene);
}

/** "Customers will get", "operators are protected by": what people are given, or say of us, is ours. */
function isGivenToThem(scene: Scene): boolean {
  const raw = scene.named;
  const first = wordAt(scene, scene.verb);
  // "An auditor wrote a report about us", "these organisations are using it in production".
  if (isAmong(scene, scene.at, scene.clause.to)) return true;
  if (
    ['these', 'following'].includes(wordAt(scene, scene.clause.from)) &&
    scene.tokens.slice(scene.verb, scene.at).some(({ word }) => /^(?:using|use|run|running|trust|rely)$/u.test(word))
  )
    return true;
  if (examining.test(first) || (copulas.has(first) && isQuality(raw))) return true;
  const said = scene.tokens.slice(scene.verb, Math.min(scene.at, scene.verb + 5)).map(({ word }) => word);
  const main = said.find((word) => !modals.test(word)) ?? '';
  if (first === 'can' || saying.test(main) || having.test(main) || said.some((word) => guarding.test(word)))
    return true;
  // What is certified is theirs, unless they only look for it.
  return (statesAdjective(scene) || isQuality(raw)) && !seeking.test(main);
}

const examining = /^(?:carry|carries|perform|conduct|test|audit|review|assess|certify|attest)/u;

const saying = pattern('u')`
  ^(?:
    says?|said|finds?|found|reports?|reported|confirms?|confirmed|considers?|considered|calls?|called|tells?|
    told|sees?|saw|rates?|rated
  )$`;

const having = pattern('u')`
  ^(?:
    get|gets|got|enjoy|enjoys|enjoyed|benefit|benefits|trust|trusts|trusted|choose|love|rely|relies|have|has|
    receive|receives|gain|gains|pay|use|run|keep|sleep|access|sign|log|view|views|restore|download
  )$`;

const guarding = /^(?:protected|covered|served|secured|backed|guarded|supported)$/u;

/** Verbs of looking for what one does not have. */
const seeking = pattern('u')`
  ^(?:
    wants?|wanted|needs?|needed|seeks?|looks?|looking|asks?|asked|prefers?|requires?|expects?|demands?|
    search(?:es)?|evaluates?|compares?|buys?|chooses?|must|should|struggles?|faces?
  )$`;

/** What stands before the verb that says what is done. */
const modals = /^(?:will|shall|may|might|could|would|should|always|now|also|soon|all|already|automatically)$/u;
