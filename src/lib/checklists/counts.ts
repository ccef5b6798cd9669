import type { Checklist, ChecklistItem } from './types.ts';

/** Every item of a checklist, parts after the whole they belong to. */
export function itemsOf(checklist: Pick<Checklist, 'sections'>): ChecklistItem[] {
  const within = (item: ChecklistItem): ChecklistItem[] => [item, ...item.children.flatMap(within)];
  return checklist.sections.flatMap(({ items, groups }) =>
    [...items, ...groups.flatMap((group) => group.items)].flatMap(within),
  );
}

/** How many boxes are open and done. */
export function countBoxes(items: readonly ChecklistItem[]): Counts {
  const done = items.filter(({ state }) => state === 'done').length;
  return { total: items.length, done, open: items.length - done };
}

export interface Counts {
  readonly total: number;
  readonly done: number;
  readonly open: number;
}
