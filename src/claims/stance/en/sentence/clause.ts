/** A clause, and where its verb is. */
import { auxiliaries, baseVerbs } from '../words/grammar.ts';
import type { Token } from '../../token.ts';
import { isFiniteAt } from './finite.ts';

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
