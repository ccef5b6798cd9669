/**
 * Tools of the engine that this repository's site uses as well. No other site
 * should import them: they change with the engine.
 */
export { builtPages } from './files/built-pages.ts';
export { filesBelow, filesThere } from './files/files-below.ts';
export { documentsOf } from './files/foundation.ts';
export { historyName, readHistoryFile } from './files/history-file.ts';
export { readBehind, readBeside } from './judging/beside.ts';
export { attribute, elementWords, elementsOf } from './output-checks/elements.ts';
export type { Element } from './output-checks/elements.ts';
export { isProgramType } from './output-checks/output.ts';
export { yamlFault } from './passages/data/yaml-problems.ts';
export { endedApprovals } from './policy/ended-approvals.ts';
export type { EndedApproval } from './policy/ended-approvals.ts';
export { dayOf } from './policy/day.ts';
export type { History } from './policy/history.ts';
export { builtUrl } from './policy/patterns.ts';
export { frontMatterOf } from './text/front-matter.ts';
export { nearest } from './text/nearest.ts';
export { percentText } from './text/percent-text.ts';
