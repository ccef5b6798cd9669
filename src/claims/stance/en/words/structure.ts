import type { RuleId } from './rule-ids.ts';
import type { Stance } from '../../../types.ts';

/** Words of a lead-in, heading, label or cell, and the stance they give bare words under them. */
export interface StructureCue {
  readonly pattern: RegExp;
  readonly stance: Stance;
  readonly rule: RuleId;
}
