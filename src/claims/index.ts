/** What another site may import. Everything else may change. */
export { claims } from './integration.ts';
export type { ClaimsOptions } from './integration.ts';
export type { BuiltPage, Generate, GeneratedFile } from './gate/generated.ts';
export { remarkClaims } from './remark-claims.ts';
export type { RemarkClaimsOptions } from './remark-claims.ts';
export { attribute, elementWords, elementsOf } from './output-checks/elements.ts';
export type { Element } from './output-checks/elements.ts';
export { filesBelow, filesThere } from './files/files-below.ts';
export { ledgerPaths } from './files/ledger.ts';
export { frontMatterOf } from './words/front-matter.ts';
export { nearest } from './words/nearest.ts';
export { percentText } from './words/percent-text.ts';
export { yamlMessage } from './passages/data/yaml-problems.ts';
export { manifestPath, manifestSchemaPath } from './record/manifest-paths.ts';
export { builtUrl } from './policy/patterns.ts';
export { policyInForce } from './judging/policy-in-force.ts';
export { loadPolicy } from './files/load.ts';
export type { CompiledPolicy, PolicyResult } from './policy/index.ts';
