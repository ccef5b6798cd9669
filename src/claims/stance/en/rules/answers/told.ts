/** What follows a question or a fragment, and what may be made of it. */
import type { Scene } from '../../sentence/scene.ts';
import { pattern } from '../../words/pattern.ts';
import type { StructureCue } from '../../words/structure.ts';

/** What follows a question or a fragment, in its passage or the next, and what that is as an answer. */
export interface Told {
  readonly scene: Scene;
  /** What follows, and the first sentence of it. */
  readonly text: string;
  readonly first: string;
  readonly answer: StructureCue | null;
}

export const yes = { stance: 'asserted', rule: 'answer-yes' } as const;
export const soToSpeak = { stance: 'asserted', rule: 'answered' } as const;
export const doublyDenied = { stance: 'asserted', rule: 'double-negation' } as const;
export const stillToDo = { stance: 'conditional', rule: 'demand' } as const;
export const no = { stance: 'denied', rule: 'answer-no' } as const;

/** An answer that there is no such thing. */
export const thereIsNone = pattern('iu')`
  \b(?:
    there (?:is|are|was|were) (?:no|none|not)|not yet|no such|(?:we|it) (?:have|has|had|do|does) (?:no|not)|none|
    never (?:was|had)|nobody (?:has|made)|planned|would
  )\b`;

/** An answer that says nothing of what was asked. */
export const evading = pattern('iu')`
  \b(?:
    depends?|ask|see|nobody|none|no|not|never|unknown|open|when|once|if|would|could|still|planned|whoever|your?|
    auditors?|processors?|controllers?|customers?|vendors?|both|every|each|an?
  )\b`;
