/** The mention's clause: who does it, what it orders, whom it speaks to. */
import type { Scene } from '../sentence/scene.ts';
import { baseVerbs, copulas, readerPronouns } from '../words/grammar.ts';
import { wordAt } from './sentence-text.ts';

/** Tokens of the clause before its verb; none when the verb comes first. */
export function subjectSpan(scene: Scene): readonly [number, number] {
  const { clause, verb } = scene;
  const from = clause.opener === null ? clause.from : clause.from + 1;
  return verb < 0 ? [from, from] : [from, verb];
}

/** Index of the verb by which the mention's clause orders something, or -1. */
export function orderAt(scene: Scene): number {
  let at = scene.clause.from;
  while (at < scene.at && (beforeOrders.has(wordAt(scene, at)) || scene.tokens[at]?.kind === 'mark')) at += 1;
  const token = scene.tokens[at];
  if (token === undefined || token.kind !== 'word' || at >= scene.at) return -1;
  if (!baseVerbs.has(token.word) || isCompound(scene, at)) return -1;
  return at;
}

/** What may stand before an order's verb. */
const beforeOrders = new Set(
  'please always then also just simply and or instead next finally first to optionally periodically regularly never do not carefully safely automatically'.split(
    ' ',
  ),
);

/** "Host names", "Access controls", "Support plan": a noun phrase, not an order. */
function isCompound(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1];
  if (next === undefined || next.kind === 'mark' || next.glue === '-') return true;
  return copulas.has(next.word);
}

/** Whether a "you" or "your" is among the tokens from one index to before another. */
export function hasReaderPronoun(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (readerPronouns.has(wordAt(scene, at))) return true;
  }
  return false;
}
