import { pattern } from '../words/pattern.ts';
import type { Passage, Publisher } from '../../../types.ts';
import { finiteAuxiliaries, pastForms, verbForms } from '../words/grammar.ts';
import { kindOf } from '../words/kinds.ts';
import type { Kind } from '../words/kinds.ts';
import { clauseAt, verbOf, type Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { findCues, type Found } from '../../cue.ts';
import { englishCues } from '../words/cues.ts';
import { lex } from './lexer.ts';
import type { Token } from '../../token.ts';
import { sentenceAt } from '../../sentence-at.ts';
import type { Named } from '../../language.ts';

/** A mention in its sentence, taken apart once and read by every rule. */
export interface Scene {
  readonly passage: Passage;
  readonly publisher: ReadonlySet<string>;
  readonly tokens: readonly Token[];
  /** Index of the mention among the tokens. */
  readonly at: number;
  /** The mention's words as written. */
  readonly named: string;
  /** What sort of words they are. */
  readonly kind: Kind;
  /** The text's own words within the mention; `null` where no phrase named it, and nobody knows. */
  readonly between: string | null;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  /** Of each clause, the clause whose cues it shares. */
  readonly groups: readonly number[];
  readonly group: number;
  readonly found: readonly Found[];
  /** Index of the mention clause's finite verb, or -1. */
  readonly verb: number;
  readonly isQuestion: boolean;
  /** What follows the sentence in the passage. */
  readonly rest: string;
  /** What stands before the sentence in the passage. */
  readonly lead: string;
}

/**
 * The sentence that a mention stands in, taken apart: what the rules of stance ask about.
 *
 * @param mention Offsets are UTF-16 code units of the passage's text.
 */
export function sceneOf(passage: Passage, mention: Named, publisher: Publisher): Scene {
  const span = sentenceAt(passage.text, mention);
  const tokens = lex(passage.text, span, mention);
  const at = tokens.findIndex((token) => token.kind === 'mention');
  const named = tokens[at]?.raw ?? '';
  const clauses = clausesOf(tokens);
  const index = Math.max(0, clauseAt(clauses, at));
  const clause = clauses[index] ?? { from: 0, to: tokens.length, opener: null, kind: 'main' };
  const groups = groupsOf(tokens, clauses);
  return {
    passage,
    publisher: nameWords(publisher),
    tokens,
    at,
    named,
    kind: kindOf(named),
    between: mention.between ?? null,
    clauses,
    clause,
    groups,
    group: groups[index] ?? 0,
    found: findCues(englishCues, tokens),
    verb: mainVerb(tokens, clauses, index, at),
    isQuestion: isQuestion(tokens, at),
    rest: passage.text.slice(span.end).trim(),
    lead: passage.text.slice(0, span.start).trim(),
  };
}

/**
 * The verb of the mention's clause; that of a restrictive relative counts only
 * where its noun has a verb too: "A vault that is encrypted" states nothing.
 */
function mainVerb(tokens: readonly Token[], clauses: readonly Clause[], index: number, at: number): number {
  const clause = clauses[index];
  if (clause === undefined) return -1;
  const host = clauses[index - 1];
  const isRelative = clause.kind === 'relative' && host !== undefined && tokens[clause.from - 1]?.word !== ',';
  if (isRelative && host.kind === 'main' && verbOf(tokens, host) < 0) return -1;
  const verb = verbOf(tokens, clause);
  return verb < 0 && isVerbal(tokens, clause, at) ? at : verb;
}

/** "Checkout is live": the claim's own words begin with the verb of what stands before them. */
function isVerbal(tokens: readonly Token[], clause: Clause, at: number): boolean {
  const first = /^\p{L}+/u.exec(tokens[at]?.raw ?? '')?.[0].toLowerCase() ?? '';
  // "Semantic correctness guarantees": a noun, where nothing follows.
  if (
    /^guarantees$/iu.test(tokens[at]?.raw ?? '') &&
    tokens.slice(at + 1, clause.to).every(({ kind }) => kind === 'mark')
  )
    return false;
  // "Customer refunds processed within a week": a noun, and what is done with it.
  if (pastForms.has(tokens[at + 1]?.word ?? '') || /^(?:processed|handled)$/u.test(tokens[at + 1]?.word ?? ''))
    return false;
  return at > clause.from && tokens[at - 1]?.kind === 'word' && (finiteAuxiliaries.has(first) || verbForms.has(first));
}

function isQuestion(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const word = tokens[index]?.word;
    if (word === '(') depth += 1;
    else if (word === ')') depth -= 1;
    // A doubt in brackets asks about its own word.
    if (word === '?' && depth <= 0) return true;
    if (word === '.' || word === '!' || word === ';') return false;
  }
  return false;
}

/**
 * Clauses that share cues: an aside interrupts and the clause goes on after
 * it; a restrictive relative belongs to its noun; a list after a colon to
 * the words that introduce it.
 */
function groupsOf(tokens: readonly Token[], clauses: readonly Clause[]): number[] {
  const groups: number[] = [];
  for (const [index, clause] of clauses.entries()) {
    const before = tokens[clause.from - 1]?.word;
    const previous = clauses[index - 1];
    if (clause.kind === 'after-mark' && (before === ')' || before === ']') && index >= 2) {
      groups.push(groups[index - 2] ?? index);
    } else if (clause.kind === 'relative' && before !== ',') {
      groups.push(groups[index - 1] ?? index);
    } else if (
      clause.kind === 'after-mark' &&
      before === ':' &&
      previous &&
      verbOf(tokens, clause) < 0 &&
      isIntroduction(tokens, previous)
    ) {
      groups.push(groups[index - 1] ?? index);
    } else {
      groups.push(index);
    }
  }
  return groups;
}

/** Words that only announce a list: "we do not hold any of these:". */
const announcing = new Set(
  `not no yet currently the following any of these those we is are do does have has hold offer support provide include includes
  supported available included offered claimed claim certifications certification standards features compliance missing lack lacks
  for now today this still implemented planned in progress coming soon roadmap on our next up it with out scope required
  unsupported frameworks plan plans to never`.split(/\s+/u),
);

const contrasted = pattern('u')`
  ^(?:
    demo|toy|slide|trial|prototype|mock-?up|dream|slogan|rumou?r|joke|sketch|gimmick|sandbox|test|plan|idea|
    pitch|hobby
  )$`;

/** "No surprises: X on every plan": a care is denied, and not what follows. */
const reassuring = pattern('u')`
  ^(?:
    asterisks?|footnotes?|ifs|buts|caveats?|surprises?|excuses|strings|hassle|fuss|tricks?|catch|nonsense|drama|
    stress|worr(?:y|ies)|problem|gimmicks|jargon|doubt|limits|waiting|kidding|joke|lie|secrets?|question|
    compromises?|small|fine|guesswork|headaches?|bull|way|wonder
  )$`;

function isIntroduction(tokens: readonly Token[], clause: Clause): boolean {
  if (
    ['no', 'zero', 'without'].includes(tokens[clause.from]?.word ?? '') &&
    reassuring.test(tokens[clause.from + 1]?.word ?? '')
  )
    return false;
  // "We lack nothing: A, B and C".
  const plain = tokens
    .slice(clause.from, clause.to)
    .map(({ word }) => word)
    .join(' ');
  if (/\b(?:lacks?|miss(?:es)?|want) (?:for )?nothing\b|\bnothing (?:is )?(?:missing|lacking|left)\b/u.test(plain))
    return false;
  // "Not a demo: production clusters": what it is not, and then what it is.
  if (
    tokens[clause.from]?.word === 'not' &&
    ['a', 'an', 'another', 'some'].includes(tokens[clause.from + 1]?.word ?? '') &&
    contrasted.test(tokens[clause.from + 2]?.word ?? '')
  )
    return false;
  const words = tokens.slice(clause.from, clause.to).filter((token) => token.kind === 'word');
  // "Without grain, without guilt: carbon-neutral kibble": what is not in it, and then what it is.
  if (
    /^(?:no|zero|without|never) /u.test(plain) &&
    words.some(
      ({ word }) => !announcing.has(word) && !['zero', 'without', 'never', 'such', 'evidence', 'proof'].includes(word),
    )
  )
    return false;
  const strange = words.filter((token) => !announcing.has(token.word) && !/^\p{Lu}/u.test(token.raw));
  return words.length <= 10 && strange.length <= 1;
}

const words = new WeakMap<Publisher, ReadonlySet<string>>();

function nameWords(publisher: Publisher): ReadonlySet<string> {
  const known = words.get(publisher) ?? namesOf(publisher);
  words.set(publisher, known);
  return known;
}

function namesOf(publisher: Publisher): ReadonlySet<string> {
  return new Set(publisher.names.map(squeezed));
}

/** Letters and digits alone, in lower case, as a scene holds the publisher's names. */
export function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
