/** Others who are the subject of what is said. */
import { pattern } from '../../../words/pattern.ts';
import { offerings, someSellers } from '../../../words/sold.ts';
import type { Reading } from '../../../../../types.ts';
import { subjectSpan } from '../../../shared/clause.ts';
import { isAmong, isKnownCompany, isPublisherName, isWe } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import { wordAt, wordsBetween } from '../../../shared/sentence-text.ts';
import { isFiniteAt } from '../../../sentence/finite.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { copulas, determiners, subjectPronouns } from '../../../words/grammar.ts';
import { genericSubjects, partyNouns } from '../../../words/party.ts';

export function partySubject(scene: Scene): Reading | null {
  const [from, to] = subjectSpan(scene);
  const subject = wordsBetween(scene, from, to);
  if (rivals.test(subject)) return reading('other-party', 'others', subject, 'before');
  // "While many services use …, we": others, from whom somebody sets himself apart.
  if (someSellers.test(subject))
    return /^(?:while|whilst|whereas)$/u.test(scene.clause.opener ?? '')
      ? reading('other-party', 'others', subject, 'before')
      : null;
  if (scene.clause.kind === 'relative' && !copulas.has(wordAt(scene, scene.verb))) return null;
  if (scene.clause.kind === 'restart' && to <= from) return sharedSubject(scene);
  const start = scene.clause.kind === 'relative' ? Math.max(0, scene.clause.from - 3) : from;
  const end = scene.clause.kind === 'relative' ? scene.clause.from : to;
  if (end <= start || end > scene.at) return null;
  // "A checkout that the provider has approved, receipts, refunds": over the comma, the list goes on.
  const isWithin =
    scene.tokens.slice(start + 1, end).some(({ word }) => word === 'that') &&
    scene.tokens.slice(scene.verb, scene.at).some(({ word }) => word === ',');
  if (isWithin) return null;
  if (scene.tokens.slice(start, end).some((token) => isPublisherName(scene, token.word))) return null;
  if (scene.clause.kind !== 'relative' && isAmong(scene, from, to) && !isSupplier(scene, from, to)) return null;
  for (let at = start; at < end; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined) continue;
    const isLast = at === end - 1 || scene.tokens[at + 1]?.kind === 'mark';
    if (at === start && isIntroducedBefore(scene, token.raw))
      return reading('other-party', 'introduced', token.raw, 'before');
    const isFirst = at === start || wordAt(scene, at - 1) === ',';
    if (
      (isFirst && isNameOfTwo(scene, at)) ||
      (isKnownCompany(scene, token.word) &&
        /^\p{Lu}/u.test(token.raw) &&
        (isLast ||
          at === start ||
          /^(?:data|servers?|infrastructure|cloud|regions?|hosting|platform|datacent\w+)$/u.test(
            wordAt(scene, at + 1),
          )))
    )
      return reading('other-party', 'party-subject', token.raw, 'before');
    if (
      partyNouns.has(token.word) &&
      (isLast || (at === start && end === at + 2 && /^(?:\p{Lu}|\d)$/u.test(scene.tokens[at + 1]?.raw ?? ''))) &&
      !isPredicateOfUs(scene) &&
      !isPlugIn(scene, at)
    )
      return reading('other-party', 'party-subject', token.raw, 'before');
  }
  return null;
}

/** "Stripe has been audited and is certified": the second verb has the first one's subject. */
function sharedSubject(scene: Scene): Reading | null {
  const first = scene.tokens[0];
  return first !== undefined &&
    isKnownCompany(scene, first.word) &&
    /^\p{Lu}/u.test(first.raw) &&
    isFiniteAt(scene.tokens, 1) &&
    !isAmong(scene, 0, scene.at)
    ? reading('other-party', 'party-subject', first.raw, 'before')
    : null;
}

/** "New Relic": a known name that is written as two words. */
function isNameOfTwo({ tokens, ...scene }: Scene, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return (
    first !== undefined &&
    second !== undefined &&
    /^\p{Lu}/u.test(first.raw) &&
    /^\p{Lu}/u.test(second.raw) &&
    isKnownCompany({ tokens, ...scene }, `${first.word}${second.word}`)
  );
}

const rivals = pattern('u')`
  ^(?:most |many |some )?(?:other|competing|rival|all other|our rival|third party) (?:\w+ )?(?:${offerings}|libraries|packages)$`;

/** "Aerwise gives us …", "Stratumcloud has signed … with us": what a named other does for us. */
export function servant(scene: Scene): Reading | null {
  const [from, to] = subjectSpan(scene);
  const subject = scene.tokens.slice(from, to);
  const first = subject[0];
  if (
    first === undefined ||
    subject.length > 3 ||
    scene.verb >= scene.at ||
    !/^\p{Lu}/u.test(first.raw) ||
    noName.test(first.word)
  )
    return null;
  if (
    subject.some(
      ({ word }) =>
        isPublisherName(scene, word) || genericSubjects.has(word) || determiners.has(word) || subjectPronouns.has(word),
    )
  )
    return null;
  const end = scene.tokens.slice(scene.verb, scene.clause.to).map(({ word }) => word);
  return end.some((word, at) => word === 'us' && end[at - 1] !== 'by') && !end.includes('let')
    ? reading('other-party', 'party-subject', first.raw, 'before')
    : null;
}

const noName = pattern('u')`
  ^(?:
    in|on|at|since|by|for|after|before|last|this|with|during|under|one|two|three|four|five|six|ten|nothing|
    something|everything|everybody|what
  )$|ing$`;

/** "Supabase encrypts all data" after a label: its sentence names another. */
export function labelledOther(scene: Scene): Reading | null {
  const { at, tokens, verb } = scene;
  const [colon, name, does] = tokens.slice(at + 1, at + 4);
  if (verb >= 0 || colon?.word !== ':' || name === undefined || does === undefined) return null;
  return isKnownCompany(scene, name.word) && /^\p{Lu}/u.test(name.raw) && isFiniteAt(tokens, at + 3)
    ? reading('other-party', 'party-subject', name.raw, 'after')
    : null;
}

/** "The Terraform provider": a part of a program. */
function isPlugIn(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  return (
    /^providers?$/u.test(wordAt(scene, at)) &&
    before !== undefined &&
    /^\p{Lu}/u.test(before.raw) &&
    (plugged.has(before.word) || !isKnownCompany(scene, before.word))
  );
}

/** Programs whose parts are called providers. */
const plugged = new Set(['terraform', 'pulumi', 'crossplane', 'ansible', 'kubernetes']);

/** Whether the passage has just presented a name as a supplier: "We use Yodlee. Yodlee is …". */
function isIntroducedBefore(scene: Scene, name: string): boolean {
  if (!/^\p{Lu}\p{L}{2,}/u.test(name) || determiners.has(name.toLowerCase()) || isPublisherName(scene, name))
    return false;
  const told = `${scene.passage.around.before ?? ''} ${scene.lead}`.slice(-600);
  const at = told.lastIndexOf(name);
  if (at < 0) return false;
  return introducing.test(told.slice(Math.max(0, at - 40), at));
}

const introducing = pattern('iu')`
  \b(?:
    us(?:e|es|ing|ed)|with|via|through|by|provider|processor|partner|partners|vendor|host|on|called|choose|
    chose|rely on|competitor|alternative
  )\W+(?:\w+\W+)?$`;

function isSupplier(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some((token) => partyNouns.has(token.word));
}

function isPredicateOfUs(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  return scene.tokens.slice(from, to).some((token) => isWe(scene, token));
}
