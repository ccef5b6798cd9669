import { copulas, instructingVerbs, sellingVerbs } from '../en/grammar.ts';
import { kindOf } from '../en/kinds.ts';
import { genericSubjects } from '../en/party.ts';
import { pointedAt, pointing, supposing } from '../en/topic.ts';
import { hasPublisherPronoun, isImperative, isKnownCompany, isOurs, isPublisherName, isQuality, subjectSpan } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import { hitsOf } from '../scope.ts';
import type { Hit } from '../scope.ts';
import { isPublisherSubject, speaksOfUs, statesAdjective } from './linking.ts';
import { presupposes } from './question.ts';
import type { Rule } from './rule.ts';
import { fromHit, quote, reading } from './rule.ts';

/** "This SLA covers …", "SOC 2 requires of us", "after SOC 2, we grew": told of us all the same. */
function isOfUs(scene: Scene, { found }: Hit): boolean {
  if (['this', 'these', 'our', 'latest', 'current', 'recent', 'annual', 'last', 'newest'].includes(scene.tokens[scene.at - 1]?.word ?? '')) return true;
  if (scene.tokens.slice(scene.at, found.from).some(({ word }) => word === ',')) return true;
  return scene.tokens.slice(found.to, found.to + 3).some(({ word }) => ['us', 'our', 'ours'].includes(word) || isPublisherName(scene, word));
}

/** "Listed under the framework", "operates under it": had, not spoken of. */
function isEnrolled(scene: Scene, { found }: Hit): boolean {
  if (!['under', 'by', 'as'].includes(scene.tokens[found.from]?.word ?? '') || scene.tokens[found.from + 1]?.word === 'defined') return false;
  if (isPublisherSubject(scene)) return true;
  return scene.tokens.slice(Math.max(0, found.from - 3), found.from).some(({ word }) => /^(?:listed|operates?|operating|certified|registered|enrolled|participates?|audited|assessed|authori[sz]ed|approved|run|runs|works?|licensed)$/u.test(word));
}

/** "For this example, let's assume …": the sentence only supposes. */
export const supposed: Rule = (scene) => {
  if (isOurs(scene)) return null;
  const before = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.at]?.start ?? 0);
  if (/\b(?:that|this) is (?:what (?:you|we)|us\b|\p{Lu})|\bstop (?:imagining|dreaming)\b/iu.test(scene.rest)) return null;
  return supposing.test(before) ? reading('topic', 'supposed', scene.tokens[0]?.raw ?? null, 'before') : null;
};

/** "Check … for more details", "(see … below)": the reader is sent on. */
export const reference: Rule = (scene) => {
  if (isOurs(scene)) return null;
  const verb = scene.tokens.slice(Math.max(scene.clause.from, scene.at - 5), scene.at).find(({ word }) => pointing.test(word));
  const end = scene.tokens[scene.at]?.end ?? 0;
  if (verb === undefined || !pointedAt.test(scene.passage.text.slice(end, end + 60))) return null;
  return reading('topic', 'reference', verb.raw, 'before');
};

/** "The failover feature that BayStore provides": whatever is said of it, it is had. */
export const supplied: Rule = (scene) => {
  const { at, tokens } = scene;
  const that = tokens.findIndex(({ word }, index) => index > at && index <= at + 3 && (word === 'that' || word === 'which'));
  if (that < 0 || tokens.slice(at + 1, that).some(({ kind }) => kind === 'mark')) return null;
  const told = tokens.slice(that + 1, that + 7);
  const verb = told.findIndex(({ word }) => supplying.test(word));
  const us = told.slice(0, Math.max(0, verb));
  const isNamed = us.length > 0 && us.every(({ raw, word }) => word === 'we' || word === 'our' || isPublisherName(scene, word) || /^\p{Lu}/u.test(raw)) && !us.some(({ word }) => isKnownCompany(scene, word));
  return isNamed ? reading('asserted', 'supplied', told[verb]?.raw ?? null, 'after') : null;
};

const supplying = /^(?:provides?|offers?|includes?|holds?|has|have|delivers?|maintains?|ships?|supports?|comes)$/u;

/** Words that speak about the thing: "learn about SOC 2", "under the GDPR". */
export const aboutness: Rule = (scene) => {
  if (isOurs(scene) || (scene.isQuestion && presupposes(scene))) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const taught = hitsOf(scene, 'topic').find((one) => one.direction === 'forward' && /^(?:how|guide|steps|ask|asks|asked|asking)$/u.test(scene.tokens[one.found.from]?.word ?? ''));
  if (statesAdjective(scene) && taught === undefined) return null;
  // "By card or mandate": a noun beside the mention, not its verb.
  const isBeside = ({ direction, found }: Hit): boolean => direction === 'backward' && ['or', 'and'].includes(scene.tokens[found.from - 1]?.word ?? '') && found.from - scene.at <= 2;
  const hit = hitsOf(scene, 'topic').find((one) => !isBeside(one) && (one.direction === 'backward' || one.distance <= 5));
  if (hit === undefined) return null;
  // "A key under which secrets are encrypted" is about the key, and says that they are.
  if (kindOf(raw) === 'state' && hit.direction === 'forward' && /^(?:under|subject|pursuant|covered|required|regulated|as|what|who)$/u.test(scene.tokens[hit.found.from]?.word ?? '')) return null;
  if (hit.direction === 'forward' && isEnrolled(scene, hit)) return null;
  // "We built it in compliance with regulations like the GDPR."
  const isMetHere = hit.direction === 'forward' && scene.tokens.slice(0, hit.found.from).some(({ word }) => /^(?:compl(?:y|ies|iant|iance|ying)|conform\w*|accordance|meets?|satisf\w+)$/u.test(word));
  if (isMetHere && scene.tokens.some(({ word }) => ['we', 'our'].includes(word) || isPublisherName(scene, word))) return null;
  // "End-to-end encryption means your letters stay yours."
  if (hit.direction === 'backward' && /^means?$/u.test(scene.tokens[hit.found.from]?.word ?? '') && ['your', 'our', 'you', 'we'].includes(scene.tokens[hit.found.to]?.word ?? '')) return null;
  const isJudged = /compliance$/iu.test(raw) && scene.tokens.slice(hit.found.from, hit.found.to).some(({ word }) => weighed.test(word));
  if (hit.direction === 'backward' && ((isQuality(raw) && !isJudged) || isOfUs(scene, hit))) return null;
  // "All that SOC 2 requires is in place."
  const told = scene.passage.text.slice(scene.tokens[scene.at]?.end ?? 0, (scene.tokens.at(-1)?.end ?? 0) + 1).slice(0, 160);
  if (hit.direction === 'backward' && /\b(?:is|are|has been|have been|was|were)(?: now| all| fully| already)* (?:in place|met|done|fulfilled|satisfied|there|here|covered|complete|at hand)\b/iu.test(told)) return null;
  // A standard is maintained by its body; backups are maintained by us.
  if (hit.direction === 'backward' && scene.tokens[hit.found.to - 1]?.word === 'by' && kindOf(raw) !== 'name') return null;
  // "A guide to Acme, the certified store" is about us.
  if (hit.direction === 'forward' && scene.tokens.slice(hit.found.to, scene.at).some(({ word }) => isPublisherName(scene, word))) return null;
  // A law requires; a feature that requires something is not had yet.
  const isNeed = hit.direction === 'backward' && kindOf(raw) !== 'name' && /^(?:requires?|demands?|needs?)$/u.test(scene.tokens[hit.found.from]?.word ?? '');
  return isNeed ? fromHit(scene, 'conditional', 'demand', hit) : fromHit(scene, 'topic', 'about', hit);
};

/** What compliance is said to be where nobody is said to comply. */
const weighed = /^(?:critical|crucial|important|essential|vital|paramount|complex|complicated|confusing|daunting)$/u;

/** Orders that sell as often as they instruct: "Use end-to-end encryption to …". */
const offeringOrders = new Set('use enable set add apply run create choose connect build keep store provide send handle support go'.split(' '));

/** Orders to tell: all their clauses are what is to be told. */
const telling = new Set('explain describe document discuss understand learn show outline'.split(' '));

/** The imperative that governs the mention: the clause's own, or the last of several in the sentence. */
function orderOf(scene: Scene): number {
  const own = isImperative(scene);
  if (scene.clause.kind === 'relative' && telling.has(scene.tokens[0]?.word ?? '') && !hasPublisherPronoun(scene, 0, scene.tokens.length)) return 0;
  if (!instructingVerbs.has(scene.tokens[0]?.word ?? '')) return own;
  for (let at = scene.at - 1; at > Math.max(0, own); at -= 1) {
    if (sellingVerbs.has(scene.tokens[at]?.word ?? '') && ['and', 'then'].includes(scene.tokens[at - 1]?.word ?? '')) return -1;
    const isNext = ['and', 'then', 'or'].includes(scene.tokens[at - 1]?.word ?? '') || scene.tokens[at - 1]?.word === ',';
    if (isNext && instructingVerbs.has(scene.tokens[at]?.word ?? '') && !sellingVerbs.has(scene.tokens[at]?.word ?? '')) return at;
  }
  return own;
}

/** "Ask us for the SOC 2 report": there is one to be had. */
function isOfferedProof(scene: Scene): boolean {
  const [us, to] = [scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => word === 'us'), scene.tokens[scene.at - 1]?.word ?? ''];
  const proof = `${scene.tokens[scene.at]?.raw ?? ''} ${scene.tokens[scene.at + 1]?.word ?? ''}`;
  return us && ['the', 'a', 'our'].includes(to) && /\b(?:report|certificate|letter|attestation|summary)$/iu.test(proof.trim()) && scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => word === 'for');
}

/** "Set `replicas: 3` to enable …": how it is switched on. */
function isSetting(scene: Scene): boolean {
  const [to, verb] = [scene.tokens[scene.at - 2]?.word, scene.tokens[scene.at - 1]?.word ?? ''];
  return to === 'to' && /^(?:enable|activate|configure|disable|use)$/u.test(verb) && /^(?:set|add|pass)$/u.test(scene.tokens[scene.clause.from]?.word ?? '');
}

/** "Use this for components that are production-ready": for whichever are, and of none in particular. */
function isOfWhichever({ clause, tokens }: Scene): boolean {
  const [noun, link] = [tokens[clause.from - 1], tokens[clause.from - 2]];
  return clause.kind === 'relative' && clause.opener === 'that' && noun?.kind === 'word' && /[^s]s$/u.test(noun.word) && ['for', 'of', 'to', 'on', 'in', 'with'].includes(link?.word ?? '');
}

/** An order to the reader: theirs to do, or only how it is done. */
export const instruction: Rule = (scene) => {
  const at = orderOf(scene);
  if (at < 0 || isOurs(scene)) return null;
  const verb = scene.tokens[at]?.word ?? '';
  if (!instructingVerbs.has(verb) || sellingVerbs.has(verb) || isOfferedProof(scene)) return null;
  if (kindOf(scene.tokens[scene.at]?.raw ?? '') === 'feature' && offeringOrders.has(verb) && !isSetting(scene)) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const isDuty = ['ensure', 'verify', 'check', 'make', 'confirm', 'avoid', 'never', 'validate', 'obtain', 'require', 'maintain'].includes(verb);
  if (isQuality(raw) || statesAdjective(scene)) {
    if (isOfWhichever(scene)) return reading('topic', 'instruction', quote(scene, at, at + 1), 'before');
    return isDuty ? reading('conditional', 'instruction', quote(scene, at, at + 1), 'before') : null;
  }
  return reading('topic', 'instruction', quote(scene, at, at + 1), 'before');
};

/** "This checklist ensures that everything is ready for …": what the writing is for. */
const writings = new Set('checklist guide document page list runbook template section article tutorial playbook worksheet chapter post lesson course talk video module unit'.split(' '));
const writingVerbs = /^(?:ensures?|helps?|covers?|lists?|verif(?:y|ies)|checks?|walks?|shows?|outlines?|details|tells|names|asks|follows|treats)$/u;

/** Verbs of looking for what one does not have. */
const seeking = /^(?:wants?|wanted|needs?|needed|seeks?|looks?|looking|asks?|asked|prefers?|requires?|expects?|demands?|search(?:es)?|evaluates?|compares?|buys?|chooses?|must|should|struggles?|faces?)$/u;

/** What stands before the verb that says what is done. */
const modals = /^(?:will|shall|may|might|could|would|should|always|now|also|soon|all|already|automatically)$/u;

/** A statement about people in general: "companies that need SOC 2". */
export const generic: Rule = (scene) => {
  if (isOurs(scene) || scene.verb < 0 || scene.verb > scene.at) return null;
  const [from, to] = subjectSpan(scene);
  const head = scene.tokens[to - 1];
  if (head === undefined || to <= from) return null;
  const isWriting = to - from <= 3 && scene.tokens[from]?.word === 'this' && writings.has(head.word) && writingVerbs.test(scene.tokens[scene.verb]?.word ?? '');
  const isGuidance = scene.tokens[from]?.word === 'this' && writings.has(head.word) && /^(?:provides|gives|offers)$/u.test(scene.tokens[scene.verb]?.word ?? '') && /^(?:guidance|guidelines|instructions|information|advice|steps|background|recommendations)$/u.test(scene.tokens.slice(scene.verb + 1, scene.verb + 4).find(({ word }) => !['an', 'a', 'some', 'further', 'more', 'general'].includes(word))?.word ?? '');
  if ((isWriting && !speaksOfUs(scene)) || (isGuidance && !scene.tokens.some(({ word }) => ['we', 'our'].includes(word)))) return reading('topic', 'generic', head.raw, 'before');
  const named = scene.tokens.slice(from, to).map(({ raw }) => raw).join(' ');
  if (to - from <= 3 && kindOf(named) === 'name' && kindOf(scene.tokens[scene.at]?.raw ?? '') === 'name' && /\d/u.test(named) && !speaksOfUs(scene)) return reading('topic', 'about', named, 'before');
  if (!genericSubjects.has(head.word) || isPublisherSubject(scene)) return null;
  if (hasPublisherPronoun(scene, from, scene.at)) return null;
  if (/^(?:carry|carries|perform|conduct|test|audit|review|assess|certify|attest)/u.test(scene.tokens[scene.verb]?.word ?? '')) return null;
  if (copulas.has(scene.tokens[scene.verb]?.word ?? '') && isQuality(scene.tokens[scene.at]?.raw ?? '')) return null;
  // "Customers will get", "users can now enjoy": what is promised to them is ours.
  const said = scene.tokens.slice(scene.verb, Math.min(scene.at, scene.verb + 5)).map(({ word }) => word);
  const main = said.find((word) => !modals.test(word)) ?? '';
  // What people say or find of us is said of us; what they have is had, unless they only look for it.
  if (/^(?:says?|said|finds?|found|reports?|reported|confirms?|confirmed|considers?|considered|calls?|called|tells?|told|sees?|saw|rates?|rated)$/u.test(main)) return null;
  if ((statesAdjective(scene) || isQuality(scene.tokens[scene.at]?.raw ?? '')) && !seeking.test(main)) return null;
  if (said.some((word) => /^(?:protected|covered|served|secured|backed|guarded|supported)$/u.test(word))) return null;
  if (said[0] === 'can' || /^(?:get|gets|got|enjoy|enjoys|enjoyed|benefit|benefits|trust|trusts|trusted|choose|love|rely|relies|have|has|receive|receives|gain|gains|pay|use|run|keep|sleep|access)$/u.test(main)) return null;
  return reading('topic', 'generic', head.raw, 'before');
};
