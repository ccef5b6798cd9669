import type { Reading, Stance } from '../../../types.ts';
import type { Scene } from '../sentence/scene.ts';
import type { RuleId } from '../words/rule-ids.ts';

/** One rule: what it reads from the sentence, or `null` to leave it to the next. */
export type Rule = (scene: Scene) => Reading | null;

/** One sort of what a rule asks after. */
export interface Case<Told> {
  /** A text of this sort, the mention in brackets; a test reads it. */
  readonly example: string;
  readonly holds: (told: Told) => boolean;
}

/** A case that says how the mention is read. */
export interface ReadCase<Told> extends Case<Told> {
  /** `null` where the rule leaves it to the next. */
  readonly makes: { readonly stance: Stance; readonly rule: RuleId } | null;
}
