/** Others of whom the sentence before has spoken, and whom the mention's sentence only points back to. */
import type { Reading } from '../../../../../types.ts';
import { subjectSpan } from '../../../shared/clause.ts';
import { isKnownCompany, isTextOfUs } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import { wordAt, wordsBetween } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { partyNouns } from '../../../words/party.ts';
import { pattern } from '../../../words/pattern.ts';
import type { Case } from '../../rule.ts';

/** "Stripe and PayPal handle it. These platforms use …" */
export function theseOthers(scene: Scene): Reading | null {
  const those = theseParties.exec(wordsBetween(scene, 0, 5))?.[0];
  if (those === undefined) return null;
  const isOfKnown = wordsIn(lastSentence(scene.lead.slice(-300)))
    .slice(0, 6)
    .some((one) => isCompanyName(scene, one));
  return isOfKnown ? reading('other-party', 'party-subject', those, 'before') : null;
}

const theseParties = pattern('u')`
  ^(?:these|those|both) (?:\w+ ){0,2}?(?:platforms?|providers?|services|companies|processors?|vendors?)\b`;

/** "It runs on Hetzner in Nuremberg. The data centre is …": where another keeps it. */
export function theirPlace(scene: Scene): Reading | null {
  const place = places.exec(wordsBetween(scene, ...subjectSpan(scene)))?.[0];
  if (place === undefined) return null;
  const told = lastSentence((scene.lead !== '' ? scene.lead : (scene.passage.around.before ?? '')).slice(-400));
  const words = wordsIn(told);
  return words.some((one, at) => /^(?:on|by|with|at|in|from)$/u.test(words[at - 1] ?? '') && isCompanyName(scene, one))
    ? reading('other-party', 'party-subject', place, 'before')
    : null;
}

const places = pattern('u')`
  ^(?:the|their|its|these|those|both) (?:data ?cent(?:er|re)s?|facilit(?:y|ies))$`;

/** "Redshift is a warehouse. It allows …": "it" and "they" are who the sentence before was about. */
export function anaphor(scene: Scene): Reading | null {
  const pronoun = pronounOn(scene);
  if (pronoun === null) return null;
  const found = antecedents.find(({ holds }) => holds(pronoun));
  return found === undefined || found.words === null
    ? null
    : reading('other-party', 'party-subject', found.words(pronoun), 'before');
}

/** A pronoun that the mention is said of. */
interface Pronoun {
  readonly scene: Scene;
  readonly word: string;
  /** The sentence before, and the words that it begins with, in lower case. */
  readonly told: string;
  readonly subject: readonly string[];
}

/** The pronoun that is the subject of the mention's clause; `null` where another word is. */
export function pronounOn(scene: Scene): Pronoun | null {
  const [from, to] = subjectSpan(scene);
  // "They provide measures and are compliant": one subject for both verbs.
  const isShared = to <= from && scene.clause.kind === 'restart' && ['they', 'it'].includes(wordAt(scene, 0));
  const word = wordAt(scene, isShared ? 0 : from);
  const isSubject = isShared || (scene.clause.opener === null && to - from <= 1);
  if (!isSubject || !['it', 'they', 'these', 'those'].includes(word)) return null;
  const told = lastSentence((scene.lead !== '' ? scene.lead : (scene.passage.around.before ?? '')).slice(-400));
  const subject = wordsIn(told.slice(0, 80))
    .slice(0, 4)
    .map((one) => one.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, ''));
  return { scene, word, told, subject };
}

/** Whom a pronoun may mean. */
interface Antecedent extends Case<Pronoun> {
  /** What is quoted of the sentence before; `null` where it is us that the pronoun means. */
  readonly words: ((pronoun: Pronoun) => string | null) | null;
}

/** Whom the pronoun means. The first that holds decides: what we let others do is theirs, though we are the subject. */
export const antecedents: readonly Antecedent[] = [
  {
    example: 'We keep it on servers that our hosting provider runs. They are [SOC 2 certified].',
    words: ({ told }) => runForUs.exec(told)?.[0] ?? null,
    holds: ({ told }) => runForUs.test(told),
  },
  {
    example: 'BayStore keeps shops. It is [SOC 2 certified].',
    words: null,
    holds: ({ scene, subject }) => isTextOfUs(scene, subject.join(' ')),
  },
  {
    example: 'Copies go to several clouds, among them Google Cloud and Azure. They are [SOC 2 certified].',
    words: ({ told }) => told.slice(-40),
    holds: ({ scene, word, told }) =>
      word === 'they' &&
      wordsIn(told)
        .slice(-2)
        .some((one) => isCompanyName(scene, one)),
  },
  {
    example: 'Stripe moves the money. It is [PCI DSS] certified.',
    words: ({ told }) => wordsIn(told)[0] ?? null,
    holds: ({ scene, word, subject }) =>
      isKnownCompany(scene, subject[0] ?? '') || (word === 'they' && subject.some((one) => partyNouns.has(one))),
  },
];

const runForUs = pattern('iu')`
  \b(?:that|which) our (?:\p{L}+ ){0,2}(?:providers?|partners?|processors?|hosts?|vendors?|suppliers?)\b`;

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+/u).at(-1) ?? '';
}

/** The words of a text as they are written, with the marks that cling to them. */
function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u);
}

/** Whether a word as written is the name of a company. */
function isCompanyName(scene: Scene, word: string): boolean {
  return /^\p{Lu}/u.test(word) && isKnownCompany(scene, word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}
