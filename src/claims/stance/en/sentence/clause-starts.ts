/** Where a new clause begins within a sentence, or a condition. */
import { baseVerbs, determiners, finiteAuxiliaries, subjectPronouns, verbForms } from '../words/grammar.ts';
import { conditionOpeners } from '../words/conditions.ts';
import type { Token } from '../../token.ts';
import type { Clause } from './clause.ts';
import { isFiniteAt, nounLike } from './finite.ts';

export const relatives = new Set(['which', 'who', 'whose', 'where']);

export const coordinators = new Set(['and', 'or', 'but', 'nor', 'then', 'so', 'plus']);

/** "As long as", "in case": the condition opens at its own words, not at the comma. */
export function opensLater(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  return (one === 'as' && two === 'long' && three === 'as') || (one === 'in' && two === 'case');
}

/** "If needed" and its kind qualify in passing. */
const shortConditions = new Set(
  'needed possible necessary applicable configured available required supported offered enabled desired appropriate not'.split(
    ' ',
  ),
);

/** "Before launch" and "once live" open a condition; "should" only at the start. */
export function opensCondition(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  // "Should the disk fail, …": turned round, and no question.
  if (word === 'should')
    return (
      at === 0 &&
      (subjectPronouns.has(next) ||
        (determiners.has(next) && tokens.some(({ word: mark }) => mark === ',') && tokens.at(-1)?.word !== '?'))
    );
  if (word === 'provided' || word === 'providing') return next === 'that' || subjectPronouns.has(next);
  // "When will it be charged?" asks.
  if (
    word === 'when' &&
    at === 0 &&
    ['will', 'do', 'does', 'did', 'is', 'are', 'can', 'should', 'was', 'were'].includes(next) &&
    tokens.at(-1)?.word === '?'
  )
    return false;
  // "Since when" asks as well.
  if (word === 'when' && tokens[at - 1]?.word === 'since') return false;
  // "Once a year" and "not once" count.
  if (word === 'once')
    return (
      !['not', 'than'].includes(tokens[at - 1]?.word ?? '') &&
      !['again', 'and', 'every', 'each', 'per', 'more'].includes(next) &&
      !(
        ['a', 'an'].includes(next) &&
        /^(?:year|quarter|month|week|day|night|hour|minute|while)$/u.test(tokens[at + 2]?.word ?? '')
      )
    );
  if (word === 'until' || word === 'till') return next !== 'further' && next !== 'now';
  // "Before you ask", "before anything else": said of the text, and no condition.
  if (
    word === 'before' &&
    (['anything', 'everything', 'all'].includes(next) ||
      (next === 'you' && ['ask', 'wonder'].includes(tokens[at + 2]?.word ?? '')))
  )
    return false;
  if (shortConditions.has(next)) return false;
  if (word === 'if') return next !== 'any' && tokens[at - 1]?.word !== 'even';
  return true;
}

/**
 * Whether a new subject with its verb, or a new finite verb, begins here.
 *
 * Until the open clause has a verb, a noun phrase after a comma is one more of
 * its subjects ("A, B and C are …"), unless it is plainly a fresh one.
 *
 * @param open Where the clause began that may end here.
 */
export function startsClause(tokens: readonly Token[], open: number, from: number, kind: Clause['kind']): boolean {
  let at = from;
  while (coordinators.has(tokens[at]?.word ?? '')) at += 1;
  // "…, [write] to get it": brackets of a link that leads nowhere.
  if (kind === 'condition' && tokens[at]?.word === '[') at += 1;
  // “…, and "SLA" is not among them”: what is quoted is a subject like any other.
  if (quotes.has(tokens[at]?.word ?? '')) at += 1;
  const first = tokens[at];
  if (
    first?.kind === 'mention' &&
    coordinators.has(tokens[at - 1]?.word ?? '') &&
    startsWithVerb(first) &&
    hasVerb(tokens, open, from)
  )
    return true;
  if (first === undefined || first.kind === 'mark' || (first.word.endsWith('ing') && !subjectPronouns.has(first.word)))
    return false;
  if (
    kind === 'condition' &&
    (startsMain(tokens, at) ||
      holdsVerb(first) ||
      (determiners.has(first.word) && holdsVerb(tokens[at + 1])) ||
      isToldByMention(tokens, at))
  )
    return true;
  const isOpen = hasVerb(tokens, open, from);
  if (!isOpen && kind !== 'condition' && !freshSubjects.has(first.word)) return false;
  if (finiteAuxiliaries.has(first.word))
    return (
      at > from ||
      tokens[from - 1]?.word !== ',' ||
      ((kind === 'relative' || kind === 'condition') && tokens[open - 1]?.word === ',')
    );
  if (isFiniteAt(tokens, at) && tokens[at - 1]?.kind === 'word') return true;
  if (
    kind === 'condition' &&
    (baseVerbs.has(first.word) ||
      (/^(?:email|mail|contact|call|write|ask|tell|talk|reach)$/u.test(first.word) &&
        ['me', 'us', 'our', 'the', 'to', 'out', 'your'].includes(tokens[at + 1]?.word ?? '')))
  )
    return true;
  if (['we', 'you', 'they', 'i'].includes(first.word)) return true;
  if (subjectPronouns.has(first.word)) return hasVerbWithin(tokens, at + 1, 3);
  return hasVerbWithin(tokens, at + 1, 7);
}

const quotes = new Set(['"', '“', '”', '„', '«', '‘']);

/** Words of a claim that are a clause of their own: "your card is charged". */
function holdsVerb(token: Token | undefined): boolean {
  return (
    token?.kind === 'mention' &&
    token.raw.split(/\s+/u).length > 1 &&
    token.raw
      .toLowerCase()
      .split(/\s+/u)
      .slice(1)
      .some((word) => finiteAuxiliaries.has(word))
  );
}

/** "…, the instance fails over automatically": the claim's own words begin with the verb. */
function isToldByMention(tokens: readonly Token[], at: number): boolean {
  const marked = tokens.slice(at, at + 7).findIndex(({ kind }) => kind !== 'word');
  const token = marked < 1 ? undefined : tokens[at + marked];
  return (
    token?.kind === 'mention' &&
    (startsWithVerb(token) || holdsVerb(token)) &&
    !determiners.has(tokens[at + marked - 1]?.word ?? '')
  );
}

/** "Fails over automatically", "self-heals", "encrypts". */
function startsWithVerb({ raw }: Token): boolean {
  const [verb = '', ...rest] = raw.toLowerCase().split(/\s+/u);
  return (verbForms.has(verb) && (rest.length > 0 || !nounLike.has(verb))) || /^(?:self|auto)-[a-z]+s$/u.test(verb);
}

/** After a condition: "…, failover kicks in", "…, berths enjoy", though the verb be in no list. */
function startsMain(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const first = tokens[at];
  if (next === undefined || next.kind !== 'word' || first === undefined) return false;
  if (first.kind === 'word' && /[a-z]s$/u.test(first.word)) return baseVerbs.has(next.word);
  if (first.kind === 'mention' && /s$/iu.test(first.raw) && baseVerbs.has(next.word)) return true;
  return first.kind === 'mention' && /^[a-z]+[^s]s$/u.test(next.word) && particles.has(tokens[at + 2]?.word ?? '');
}

const particles = new Set(
  'in up on off out over to within at for by automatically immediately instantly you your the a an all every'.split(
    ' ',
  ),
);

function isOrder(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return baseVerbs.has(tokens[at]?.word ?? '') && (determiners.has(next) || subjectPronouns.has(next) || next === 'us');
}

const freshSubjects = new Set('we you they it i our your the every each all there everything this please'.split(' '));

/** Looks back a bounded way, so that a run of commas costs no more than its length. */
function hasVerb(tokens: readonly Token[], open: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(open, to - 40); at -= 1) {
    if (isFiniteAt(tokens, at) || (at === open && isOrder(tokens, at))) return true;
  }
  return false;
}

/** A finite verb of the same noun phrase: no mark, preposition chain or new clause between. */
function hasVerbWithin(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + limit); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.word !== '"')) return false;
    if (conditionOpeners.has(token.word) || coordinators.has(token.word) || token.word === 'to') return false;
    if (token.word === 'that' || relatives.has(token.word)) return false;
    if (isFiniteAt(tokens, at)) return true;
  }
  return false;
}
