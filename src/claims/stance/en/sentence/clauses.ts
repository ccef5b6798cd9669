import {
  auxiliaries,
  baseVerbs,
  determiners,
  finiteAuxiliaries,
  pastForms,
  subjectPronouns,
  terminators,
  verbForms,
} from '../words/grammar.ts';
import { conditionOpeners } from '../words/conditions.ts';
import { possessive } from './lexer.ts';
import { pointSign } from '../../../text/characters.ts';
import type { Token } from '../../token.ts';
import { crosses, crossesAlone, pending } from '../../../text/marks.ts';
import { pattern } from '../words/pattern.ts';

/** A stretch of a sentence that has, or could have, its own verb. */
export interface Clause {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** The word that opens it: `if`, `because`, `which`; `null` for a main clause. */
  readonly opener: string | null;
  /** What parts it from the clause before. */
  readonly kind: 'main' | 'condition' | 'reason' | 'relative' | 'restart' | 'aside' | 'after-mark';
}

/** Nouns as often as verbs: as verbs they count only before a determiner or pronoun. */
const nounLike = new Set(
  `reports supports audits claims plans changes controls tests reviews updates logs stores hosts checks records returns costs
  needs uses works matches limits offers issues designs charges orders processes benefits leads lists notes places points
  answers approaches causes contracts deals demands documents exposes fields files finishes fits forms functions gains grants
  guarantees guards handles helps holds joins lacks leaves licenses loads loses looks loves makes maps marks measures
  mirrors monitors moves outlines partners passes pays picks plays positions powers presents prints promises purchases pushes puts ranges
  rates reaches reads reserves resets results retries rolls routes runs scales scans sees sells sends sets shares shows signs
  solves sounds spends splits stands starts states stays stops stores supplies syncs targets teams thinks tracks trains transfers
  treats triggers trusts tries turns updates upgrades views visits waits walks wants warrants watches wins wishes writes yields
  trades services transitions transfers migrations deployments addresses aims aids attests blocks builds calls catches changes closes commits connects consents contacts converts counts covers cuts deploys describes displays draws drops embeds extends falls features fills finds focuses gates gates grades handovers hides hits hires imports exports installs inputs outputs keys links locks merges mentions moves names opens patches pauses pins ports posts pulls queries quotes redirects refunds releases renders replies requests returns reverts rewards rolls scripts searches secures selects settles skips snapshots sources starts stays steps streams submits swaps switches syncs templates tickets tools topics traces trades tunes types uploads downloads wraps`.split(
    /\s+/u,
  ),
);

const strongMarks = new Set([
  ';',
  ':',
  '—',
  '.',
  '!',
  '?',
  '|',
  '•',
  '·',
  '→',
  '⇒',
  '…',
  '‖',
  '‣',
  '‧',
  '⁃',
  '※',
  '∙',
  '⋅',
  '・',
  '›',
]);

const relatives = new Set(['which', 'who', 'whose', 'where']);
const reasons = new Set(['because', 'since', 'as', 'thanks']);
const coordinators = new Set(['and', 'or', 'but', 'nor', 'then', 'so', 'plus']);

/** Signs that say something of what stands before them. */
const answering = pattern('u')`^[${crosses}${crossesAlone}${pending}]`;

/** Whether a mark between two words begins a point of its own; an asterisk does between spaces, and points to a note beside a word. */
function beginsPoint(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || next === undefined || next.kind === 'mark' || tokens[at - 1]?.kind === 'mark') return false;
  // "SOC 2 ❌ not yet": said of what stands before it.
  if (tokens[at - 1]?.kind === 'mention' && answering.test(mark.word)) return false;
  return (
    pointSign.test(mark.word) || ((mark.word === '*' || mark.word === '~') && mark.glue === null && next.glue === null)
  );
}

/**
 * Split a sentence into clauses.
 *
 * A light chunker in place of a parser: marks, subordinators, and commas or
 * coordinators after which a new subject or a new finite verb begins. A list
 * ("SLAs, backups or reports") stays whole, since it has no verb of its own.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const out: Clause[] = [];
  let from = 0;
  let opener: string | null = null;
  let kind: Clause['kind'] = 'main';
  const cut = (to: number, next: Clause['kind'], nextOpener: string | null): void => {
    if (to > from) out.push({ from, to, opener, kind });
    from = to;
    kind = next;
    opener = nextOpener;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mention') continue;
    if (token.kind === 'mark') {
      const short = token.word === '(' ? Math.max(abbreviationAt(tokens, at), longFormAt(tokens, at)) : -1;
      if (short >= 0) at = short;
      else if (token.word === '(' || token.word === '[') cut(at, 'aside', null);
      else if (token.word === ')' || token.word === ']') cut(at + 1, 'after-mark', null);
      else if (strongMarks.has(token.word)) cut(at + 1, 'after-mark', null);
      else if (beginsPoint(tokens, at)) cut(at, 'after-mark', null);
      else if (
        token.word === ',' &&
        !relatives.has(tokens[at + 1]?.word ?? '') &&
        !opensLater(tokens, at + 1) &&
        startsClause(tokens, from, at + 1, kind)
      )
        cut(at + 1, 'restart', null);
      continue;
    }
    const isAsLong = token.word === 'as' && tokens[at + 1]?.word === 'long' && tokens[at + 2]?.word === 'as';
    const isInCase = token.word === 'in' && tokens[at + 1]?.word === 'case';
    if ((isAsLong || isInCase) && at > from) {
      cut(at, 'condition', isAsLong ? 'as long as' : 'in case');
    } else if (at === from && opener === null && conditionOpeners.has(token.word) && opensCondition(tokens, at)) {
      kind = 'condition';
      opener = token.word;
    } else if (at > from && conditionOpeners.has(token.word) && opensCondition(tokens, at)) {
      cut(at, 'condition', token.word);
    } else if (relatives.has(token.word) && at > from) {
      cut(at, 'relative', token.word);
    } else if (terminators.has(token.word) && terminates(tokens, from, at)) {
      cut(at, reasons.has(token.word) ? 'reason' : 'restart', token.word);
    } else if (coordinators.has(token.word) && at > from && startsClause(tokens, from, at + 1, kind)) {
      cut(at, 'restart', token.word);
    }
  }
  cut(tokens.length, 'main', null);
  return out;
}

/** "The General Data Protection Regulation (GDPR) is": index of the closing bracket of a name's own short form, or -1. */
function abbreviationAt(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex(({ word }, at) => at > open && at <= open + 4 && word === ')');
  if (close < 0 || open < 2) return -1;
  const short = tokens
    .slice(open + 1, close)
    .map(({ raw }) => raw)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}{2,}s?$/u.test(short)) return -1;
  const letters = short.replace(/s$/u, '').toLowerCase();
  const long = tokens
    .slice(Math.max(0, open - letters.length - 3), open)
    .flatMap(({ kind, raw, word }) =>
      kind === 'mention' ? raw.toLowerCase().split(/[\s-]+/u) : kind === 'word' ? [word] : [],
    );
  // Its first and last letters begin words of the long form, the last of them the nearest.
  return long.at(-1)?.startsWith(letters.at(-1) ?? '') === true &&
    long.some((word) => word.startsWith(letters[0] ?? '')) &&
    long.length >= 2
    ? close
    : -1;
}

/** "GDPR (General Data Protection Regulation) asks": index of the closing bracket of a short name's long form, or -1. */
export function longFormAt(tokens: readonly Token[], open: number): number {
  const short = tokens[open - 1];
  const close = tokens.findIndex(({ word }, at) => at > open && at <= open + 9 && word === ')');
  if (short === undefined || close < open + 3 || !/^\p{Lu}{2,}\s?\d?$/u.test(short.raw)) return -1;
  const words = tokens.slice(open + 1, close).filter(({ word }) => !['and', 'of', 'the', 'for'].includes(word));
  const isNamed = words.every(({ kind, raw }) => kind === 'word' && /^[\p{Lu}\d]/u.test(raw));
  return isNamed && words[0]?.raw[0] === short.raw[0] ? close : -1;
}

/** "As long as", "in case": the condition opens at its own words, not at the comma. */
function opensLater(tokens: readonly Token[], at: number): boolean {
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
function opensCondition(tokens: readonly Token[], at: number): boolean {
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

/** "So", "yet", "still" and "since" end a scope only where a clause follows. */
function terminates(tokens: readonly Token[], open: number, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (word === 'so') return next?.word === 'that' || startsClause(tokens, open, at + 1, 'main');
  if (word === 'yet' || word === 'still' || word === 'otherwise' || word === 'instead') {
    return at === 0 ? false : tokens[at - 1]?.word === ',';
  }
  if (word === 'since') return next?.word !== undefined && !/^\d+$/u.test(next.word);
  if (word === 'thanks') return next?.word === 'to';
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
function startsClause(tokens: readonly Token[], open: number, from: number, kind: Clause['kind']): boolean {
  let at = from;
  while (coordinators.has(tokens[at]?.word ?? '')) at += 1;
  // "…, [write] to get it": brackets of a link that leads nowhere.
  if (kind === 'condition' && tokens[at]?.word === '[') at += 1;
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

/** What was told of a sentence's tokens: 1 for a finite verb, 2 for none; the same tokens are asked of often. */
const finiteness = new WeakMap<readonly Token[], Uint8Array>();

/** Whether the token is a finite verb, as far as a word list can tell. */
export function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  let known = finiteness.get(tokens);
  if (known === undefined) finiteness.set(tokens, (known = new Uint8Array(tokens.length)));
  if (known[at] === undefined || known[at] === 0) known[at] = isFinite(tokens, at) ? 1 : 2;
  return known[at] === 1;
}

function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (finiteAuxiliaries.has(token.word)) return true;
  const before = tokens[at - 1];
  if (before !== undefined && determiners.has(before.word) && !subjectPronouns.has(before.word)) return false;
  if (before?.word === possessive || (token.glue !== null && token.glue !== '')) return false;
  if (attributive.has(token.word)) return false;
  if (participles.has(token.word) || pastForms.has(token.word)) {
    if (before === undefined || before.kind === 'mark') return false;
    const isName = /^\p{Lu}/u.test(before.raw) && before.kind === 'word' && at - 1 > 0;
    return isName || subjectPronouns.has(before.word) || isAfterAdverb(tokens, at);
  }
  // "BayStore currently holds": an adverb stands between a noun and its verb, never between two nouns.
  if (verbForms.has(token.word) && isAdverb(before) && tokens[at - 2]?.kind === 'word') return true;
  if (verbForms.has(token.word)) {
    if (before === undefined || before.kind === 'mark') return false;
    if (!nounLike.has(token.word) || before.word === 'it') return true;
    const next = tokens[at + 1];
    if (
      next?.kind === 'mention' &&
      (determiners.has(tokens[at - 2]?.word ?? '') || /^(?:\p{Lu}\p{L}{2}|\d)/u.test(before.raw))
    )
      return true;
    return (
      next !== undefined &&
      (next.word === 'to' || determiners.has(next.word) || subjectPronouns.has(next.word) || next.word === 'us')
    );
  }
  // "Customers require their …", "monitoring alerts our crew".
  const [next, plural] = [
    tokens[at + 1],
    before?.kind === 'word' && /[^su]s$/u.test(before.word) && before.glue !== '-',
  ];
  if (
    plural &&
    baseVerbs.has(token.word) &&
    !nounLike.has(token.word) &&
    next?.kind === 'word' &&
    (determiners.has(next.word) || ['us', 'them', 'it', 'you'].includes(next.word))
  )
    return true;
  const isNumeral =
    before?.word === 'i' &&
    /^(?:type|level|part|tier|class|phase|stage|soc)$/u.test(tokens[at - 2]?.word ?? tokens[at - 2]?.raw ?? '');
  const isAfterPronoun = before !== undefined && ['we', 'you', 'they', 'i'].includes(before.word) && !isNumeral;
  if (isAfterPronoun && (baseVerbs.has(token.word) || /[^aeiou]ed$/u.test(token.word))) return true;
  return isAfterAdverb(tokens, at) && baseVerbs.has(token.word);
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/ly$/u.test(token.word) || adverbs.has(token.word)) &&
    !/^(?:only|supply|reply|apply|family|assembly|anomaly|july|early|daily|weekly|monthly|hourly|yearly|nightly|friendly)$/u.test(
      token.word,
    )
  );
}

const adverbs = new Set('also now then always never still just already even today often usually again soon'.split(' '));

function isAfterAdverb(tokens: readonly Token[], at: number): boolean {
  return isAdverb(tokens[at - 1]) && ['we', 'you', 'they', 'i', 'it'].includes(tokens[at - 2]?.word ?? '');
}

/** Participles that make a compound with the name before them: "Compose based". */
const attributive = new Set([
  'based',
  'powered',
  'hosted',
  'managed',
  'related',
  'driven',
  'focused',
  'oriented',
  'aligned',
  'backed',
]);

/** Irregular past forms that are participles too: "orders paid by card". */
const participles = new Set(
  'brought built bought found got held kept led left lost made meant met paid put read said sold sent set stood taught told thought understood won earned run'.split(
    ' ',
  ),
);

/** The clause that holds a token. */
export function clauseAt(clauses: readonly Clause[], index: number): number {
  return clauses.findIndex((clause) => index >= clause.from && index < clause.to);
}

/** Index of the clause's first finite verb, or -1: a fragment. */
export function verbOf(tokens: readonly Token[], clause: Clause): number {
  let finite = -1;
  for (let at = clause.from; at < clause.to && finite < 0; at += 1) {
    if (isFiniteAt(tokens, at)) finite = at;
  }
  // "Partners publish reports we inherit": a verb with a pronoun of its own may be of a clause within.
  if (finite >= 0 && !['we', 'you', 'they', 'i'].includes(tokens[finite - 1]?.word ?? '')) return finite;
  for (let at = clause.from + 1; at < (finite < 0 ? clause.to : finite - 1); at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) continue;
    const isPlural =
      before.kind !== 'mark' &&
      /[a-z]s$/iu.test(before.kind === 'mention' ? before.raw : before.word) &&
      !auxiliaries.has(before.word);
    const next = tokens[at + 1];
    if (isPlural && baseVerbs.has(token.word) && token.glue === null && next !== undefined && next.word !== '.')
      return at;
  }
  return finite;
}
