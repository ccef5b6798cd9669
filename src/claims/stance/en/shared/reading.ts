/** Readings, as rules give them. */
import type { Place, Reading, Stance } from '../../../types.ts';
import type { Scene } from '../sentence/scene.ts';
import type { RuleId } from '../words/rule-ids.ts';
import type { Hit } from '../sentence/scope.ts';
import { quote } from './sentence-text.ts';

/** How many UTF-16 code units of the words that decided are quoted. */
const longestQuote = 60;

/** A reading by a rule's name, with the words it went by, if any, and where they stand. */
export function reading(stance: Stance, rule: RuleId, words: string | null, place: Place): Reading {
  return { stance, because: { rule, words: words?.trim().slice(0, longestQuote) ?? null, place } };
}

/** A reading that quotes the cue which reached the mention. */
export function fromHit(scene: Scene, stance: Stance, rule: RuleId, hit: Hit): Reading {
  const words = quote(scene, hit.found.from, hit.found.to);
  return reading(stance, rule, words, hit.direction === 'forward' ? 'before' : 'after');
}
