/** Anchors that stand around copy on every page of a kind, whatever the copy is; components have theirs from here. */
export const layoutIds = {
  main: 'main',
  contents: 'contents',
  ticks: 'ticks',
  sources: 'sources',
  signOff: 'sign-off',
} as const;

/** No heading of a page can have one of these. */
export const pageIds: readonly string[] = [layoutIds.main, layoutIds.contents];

/** No part of a checklist can have one of these. */
export const checklistIds: readonly string[] = Object.values(layoutIds);
