import { pattern } from '../../words/pattern.ts';
import { isListOfNames, isOwned, isQuality, isSoldAs, statesAdjective } from '../../shared/noun-phrase.ts';
import { plainOf } from '../../shared/plain.ts';
import { isOurs, isPublisherName, isPublisherSubject, speaksHere, speaksOfUs } from '../../shared/publisher.ts';
import { fromHit } from '../../shared/reading.ts';
import { presupposes } from '../../shared/subject.ts';
import { wordAt, wordsAfter, wordsBetween } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import type { Hit } from '../../sentence/scope.ts';
import { hitsOf } from '../../sentence/scope.ts';
import { closedWords, determiners, prepositions } from '../../words/grammar.ts';
import { kindOf } from '../../words/kinds.ts';
import { ownThings } from '../../words/party.ts';
import { soldWith } from '../../words/sold.ts';
import type { Rule } from '../rule.ts';

/** Words that speak about the thing: "learn about SOC 2", "under the GDPR", "SOC 2 is a report". */
export const aboutness: Rule = (scene) => {
  if (isOwned(scene) || (scene.isQuestion && presupposes(scene))) return null;
  const hits = hitsOf(scene, 'topic');
  const isTaught = hits.some(
    ({ direction, found }) => direction === 'forward' && teaching.test(wordAt(scene, found.from)),
  );
  // "All keys provided in the app are encrypted": said of the keys, wherever they are from.
  const isPredicate =
    scene.kind === 'state' &&
    /^(?:is|are|was|were)$/u.test(wordAt(scene, scene.at - 1)) &&
    scene.clause.kind === 'main';
  if ((statesAdjective(scene) || isPredicate) && !isTaught) return null;
  // "Zero-downtime deployment requires two machines": what it would take, whatever it is called.
  const need = hits.find(
    ({ direction, found }) =>
      direction === 'backward' &&
      isNextVerb(scene, found.from) &&
      /^(?:requires?|demands?)$/u.test(wordAt(scene, found.from)),
  );
  if (need !== undefined && scene.kind === 'state' && !soldWith.test(wordsAfter(scene, need.found.from, 6)))
    return fromHit(scene, 'conditional', 'demand', need);
  const hit = hits.find((one) =>
    one.direction === 'backward'
      ? !isBeside(scene, one)
      : one.distance <= (/^(?:whether|which|what)$/u.test(wordAt(scene, one.found.to - 1)) ? 12 : 5) ||
        isListOfNames(scene, one.found.to, scene.at),
  );
  if (hit === undefined) return null;
  const isHad = hit.direction === 'forward' ? isHadBefore(scene, hit) : isHadAfter(scene, hit);
  if (isHad) return null;
  // A law requires; a feature that requires something is not had yet.
  const isNeed =
    hit.direction === 'backward' &&
    scene.kind !== 'name' &&
    /^(?:requires?|demands?|needs?)$/u.test(wordAt(scene, hit.found.from));
  // "SSO requires the deep plan": it is sold with it.
  if (
    hit.direction === 'backward' &&
    /^(?:requires?|needs?)$/u.test(wordAt(scene, hit.found.from)) &&
    soldWith.test(wordsAfter(scene, hit.found.from, 6))
  )
    return null;
  return isNeed ? fromHit(scene, 'conditional', 'demand', hit) : fromHit(scene, 'topic', 'about', hit);
};

const teaching = /^(?:how|guide|steps|ask|asks|asked|asking)$/u;

/** "By card or mandate": a noun beside the mention, not its verb. */
function isBeside(scene: Scene, { found }: Hit): boolean {
  // "Encryption and security measures" has an adjective of its own.
  return [1, 2].some(
    (back) => ['or', 'and'].includes(wordAt(scene, found.from - back)) && found.from - scene.at <= back + 1,
  );
}

/** "Full compliance for production requires …": nothing but what the thing is for stands before its verb. */
function isNextVerb({ at, tokens }: Scene, verb: number): boolean {
  const between = tokens.slice(at + 1, verb);
  return (
    between.length === 0 ||
    (between.length <= 5 &&
      prepositions.has(between[0]?.word ?? '') &&
      between.every(
        ({ kind, word }) =>
          (kind === 'word' && !closedWords.has(word)) || prepositions.has(word) || determiners.has(word),
      ))
  );
}

/** Words before the mention that speak about it, and yet say that somebody has it. */
function isHadBefore(scene: Scene, hit: Hit): boolean {
  const { from, to } = hit.found;
  // "A key under which secrets are encrypted" is about the key, and says that they are.
  if (
    scene.kind === 'state' &&
    /^(?:under|subject|pursuant|covered|required|regulated|as|what|who)$/u.test(wordAt(scene, from))
  )
    return true;
  if (isEnrolled(scene, hit)) return true;
  // "A list of organisations that are using it in production": they are.
  if (wordAt(scene, from) === 'who' && scene.tokens[from - 1]?.kind === 'word' && wordAt(scene, to) === '§')
    return true;
  if (/^(?:stands?|short)$/u.test(wordAt(scene, from)) && wordAt(scene, to - 1) === 'for' && speaksOfUs(scene))
    return true;
  // "BayStore is all about encryption": only writings are about things.
  if (
    /^(?:is|are|was)$/u.test(wordAt(scene, from)) &&
    wordAt(scene, to - 1) === 'about' &&
    !writtenThing.test(wordAt(scene, from - 1)) &&
    !/^(?:this|that|it)$/u.test(wordAt(scene, from - 1))
  )
    return true;
  // "The row for it says yes", "compare theirs with ours".
  const tail = wordsBetween(scene, scene.at + 1, scene.tokens.length);
  if (
    (foundMet.test(tail) && !/\b(?:not|no|never|until|if|when|once)\b/u.test(tail)) ||
    /\b(?:with|to|against) (?:ours|us)\b/u.test(tail)
  )
    return true;
  const upToMention = scene.tokens
    .slice(to, scene.at + 1)
    .map(({ word, raw }) => (word === '§' ? raw.toLowerCase() : word))
    .join(' ');
  if (usersOfIt.test(upToMention)) return true;
  // "We built it in compliance with regulations like the GDPR."
  const isMet = scene.tokens
    .slice(0, from)
    .some(({ word }) => /^(?:compl(?:y|ies|iant|iance|ying)|conform\w*|accordance|meets?|satisf\w+)$/u.test(word));
  if (isMet && speaksOfUs(scene)) return true;
  // "We have established the procedures required by SOC 2."
  if (wordAt(scene, from) === 'required' && didWhatIsRequired.test(plainOf(scene))) return true;
  // "A guide to Acme, the certified store" is about us.
  return scene.tokens.slice(to, scene.at).some(({ word }) => isPublisherName(scene, word));
}

const writtenThing = pattern('u')`
  ^(?:
    page|pages|post|article|section|chapter|book|story|question|law|checklist|guide|note|text|talk|rule|
    standard|directive|regulation|lesson|entry|paragraph
  )s?$`;

const foundMet = pattern('u')`
  \b(?:is|are|says?|reads?|shows?) (?:now |all |still )?(?:
    ticked|checked|green|yes|done|full|filled|complete|met|closed
  )\b`;

const usersOfIt = pattern('u')`
  ^(?:companies|organi[sz]ations|users|teams|adopters|customers|projects)\b.* (?:that|who|which) (?:are |have )?(?:currently )?us(?:
    e|ed|ing
  )\b`;

const didWhatIsRequired = pattern('u')`
  \bwe (?:have |has )?(?:
    established|implemented|adopted|introduced|completed|met|follow|maintain|run|keep|meet|put in place|built
  )\b(?!.*\b(?:not|no|none|few|some)\b)[^.;]*§`;

/** "Listed under the framework", "operates under it": had, not spoken of. */
function isEnrolled(scene: Scene, { found }: Hit): boolean {
  // "Covered by an SLA.": no subject but what the page is about.
  if (wordAt(scene, found.from) === 'covered' && found.from === scene.clause.from && scene.kind !== 'name') return true;
  // "Under the GDPR, Acme is a processor": the law first, and then what it makes of somebody.
  if (
    wordAt(scene, found.from) === 'under' &&
    found.from === 0 &&
    wordAt(scene, scene.at + 1) === ',' &&
    scene.kind === 'name'
  )
    return false;
  const subject = scene.tokens.slice(scene.clause.from, found.from).map(({ word }) => word);
  const isBound =
    /^(?:covered|governed|bound|subject)$/u.test(wordAt(scene, found.from)) ||
    (['is', 'are'].includes(wordAt(scene, found.from)) &&
      /^(?:governed|bound|covered)$/u.test(wordAt(scene, found.from + 1)));
  if (
    isBound &&
    (speaksHere(scene) || subject.includes('you') || (subject[0] === 'the' && ownThings.has(subject[1] ?? '')))
  )
    return true;
  if (!['under', 'by', 'as'].includes(wordAt(scene, found.from)) || wordAt(scene, found.from + 1) === 'defined')
    return false;
  if (isPublisherSubject(scene)) return true;
  return scene.tokens.slice(Math.max(0, found.from - 3), found.from).some(({ word }) => enrolling.test(word));
}

const enrolling = pattern('u')`
  ^(?:
    listed|operates?|operating|certified|registered|enrolled|participates?|audited|assessed|authori[sz]ed|
    approved|run|runs|works?|licensed
  )$`;

/** Words after the mention that tell of it, and yet say that it is had. */
function isHadAfter(scene: Scene, hit: Hit): boolean {
  const { from, to } = hit.found;
  const raw = scene.named;
  if (isSoldAs(scene)) return true;
  if (scene.tokens.slice(from, to).some(({ word }) => reckoned.test(word)) && scene.tokens[scene.at - 1]?.word === '"')
    return false;
  // "24/7 support for critical issues", "encryption for all calls": a noun, and what the thing is for.
  if (
    alsoNouns.test(wordAt(scene, from)) &&
    (scene.tokens[to]?.kind !== 'word' || prepositions.has(wordAt(scene, to))) &&
    scene.tokens.slice(scene.at + 1, from).some(({ word }) => prepositions.has(word))
  )
    return true;
  // "It exists, and is not for sale"; "the row says yes".
  if (/^exists?$/u.test(wordAt(scene, from)) && kindOf(raw) !== 'name') return true;
  if (/^says?$/u.test(wordAt(scene, from)) && wordAt(scene, to) === 'yes') return true;
  // "End-to-end encryption means your letters stay yours."
  if (/^means?$/u.test(wordAt(scene, from)) && ['your', 'our', 'you', 'we'].includes(wordAt(scene, to))) return true;
  const isWeighed = /compliance$/iu.test(raw) && scene.tokens.slice(from, to).some(({ word }) => weighing.test(word));
  if ((isQuality(raw) && !isWeighed) || isOfUs(scene, hit)) return true;
  const following = scene.passage.text
    .slice(scene.tokens[scene.at]?.end ?? 0, (scene.tokens.at(-1)?.end ?? 0) + 1)
    .slice(0, 160);
  if (fulfilled.test(following)) return true;
  // "We do, and the SLA says how much."
  if (kindOf(raw) === 'feature' && wordAt(scene, scene.at - 1) === 'the' && speaksOfUs(scene)) return true;
  // A standard is maintained by its body; backups are maintained by us.
  return (
    wordAt(scene, to - 1) === 'by' &&
    kindOf(raw) !== 'name' &&
    !scene.tokens.slice(from, to).some(({ word }) => reckoned.test(word))
  );
}

/** "This SLA covers …", "SOC 2 requires of us", "after SOC 2, we grew": told of us all the same. */
function isOfUs(scene: Scene, { found }: Hit): boolean {
  if (
    ['this', 'these', 'our', 'latest', 'current', 'recent', 'annual', 'last', 'newest'].includes(
      wordAt(scene, scene.at - 1),
    )
  )
    return true;
  if (scene.tokens.slice(scene.at, found.from).some(({ word }) => word === ',')) return true;
  const isKept =
    /^(?:protects?|covers?|guards?|keeps?|allows?)$/u.test(wordAt(scene, found.from)) && scene.kind !== 'name';
  if (
    isKept &&
    scene.tokens
      .slice(found.to, found.to + 3)
      .some(({ word }) =>
        ['your', 'you', 'every', 'each', 'all', 'members', 'users', 'customers', 'teams'].includes(word),
      )
  )
    return true;
  return scene.tokens.slice(found.to, found.to + 3).some((token) => token.word !== 'we' && isOurs(scene, token));
}

/** "Issues", "calls", "drafts": verbs of the third person that are plurals as well. */
const alsoNouns = /^(?:issues?|calls|lists|sets|releases|updates|drafts|states|measures|demands|contacts|exports?)$/u;

/** "How uptime is calculated": how a figure comes about says nothing of whose it is. */
const reckoned = /^(?:calculated|computed|counted|measured|defined|determined)$/u;

/** "HIPAA compliance is crucial": that it matters does not say that anybody complies. */
const weighing = /^(?:critical|crucial|important|essential|vital|paramount|complex|complicated|confusing|daunting)$/u;

/** "All that SOC 2 requires is in place." */
const fulfilled = pattern('iu')`
  \b(?:is|are|has been|have been|was|were)(?: now| all| fully| already)* (?:
    in place|met|done|fulfilled|satisfied|there|here|covered|complete|at hand
  )\b`;
