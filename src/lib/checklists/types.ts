/** What a checklist is made of, as `parseChecklist` returns it. */
import type { Labels, Tier } from './labels.ts';

export interface ChecklistProblem {
  /** From 1; null where the place is not known. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export interface Checklist {
  readonly intro: Prose | null;
  readonly sections: readonly ChecklistSection[];
}

export interface ChecklistGroup {
  readonly id: string;
  /** `3`, or `3.1` for a group; null where there is no box to number. */
  readonly number: string | null;
  readonly title: Words;
  /** As written here. */
  readonly labels: Labels;
  /** As written here or inherited. */
  readonly tier: Tier | null;
  readonly owner: string | null;
  readonly prose: Prose | null;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistSection extends ChecklistGroup {
  readonly groups: readonly ChecklistGroup[];
}

export interface ChecklistItem {
  readonly id: string;
  /** `3.2`, or `3.1.2` in a group; a part has one number more. */
  readonly number: string;
  readonly title: Words;
  readonly text: Words | null;
  readonly state: 'open' | 'done';
  /** As written here. */
  readonly labels: Labels;
  /** As written here or inherited. */
  readonly tier: Tier | null;
  readonly owner: string | null;
  readonly commands: readonly Command[];
  readonly notes: readonly Note[];
  readonly children: readonly ChecklistItem[];
}

export interface Words {
  readonly plain: string;
  readonly html: string;
  /** To be taken away. */
  readonly markdown: string;
}

export interface Prose {
  readonly html: string;
  readonly markdown: string;
}

export interface Note extends Words {
  readonly kind: 'note' | 'outdated' | 'evidence';
}

export interface Command {
  /** `sh`, say, as named by the fence. */
  readonly language: string | null;
  readonly code: string;
}
