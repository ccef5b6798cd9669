/** What another site may import. Everything else may change. */
export { claims } from './integration.ts';
export type { ClaimsOptions } from './integration.ts';
export type { BuiltPage, Generate, GeneratedFile } from './gate/generated.ts';
export { remarkClaims } from './remark-claims.ts';
export type { RemarkClaimsOptions } from './remark-claims.ts';
export { filesBelow } from './files/files-below.ts';
export { ledgerPaths } from './files/ledger.ts';
export { nearest } from './words/nearest.ts';
export { percentText } from './words/percent-text.ts';
export { yamlMessage } from './passages/data/yaml-problems.ts';
export { manifestPath, manifestSchemaPath } from './record/manifest-paths.ts';
export { builtUrl } from './policy/patterns.ts';
export { loadPolicy } from './files/policy.ts';
export type { CompiledPolicy, PolicyResult } from './policy/index.ts';
