/** What another site may import. Everything else may change. */
export { claims } from './integration.ts';
export type { ClaimsOptions } from './integration.ts';
export type { BuiltPage } from './files/built-pages.ts';
export type { Generate, GeneratedFile } from './gate/generated.ts';
export { remarkClaims } from './remark-claims.ts';
export type { RemarkClaimsOptions } from './remark-claims.ts';
export { loadPolicy } from './files/policy.ts';
export { policyInForce } from './judging/policy-in-force.ts';
export { policyErrorLines } from './messages/reports.ts';
export type { CompiledPolicy, PolicyResult } from './policy/index.ts';
export { ledgerPaths } from './files/ledger.ts';
export { manifestPath, manifestSchemaPath } from './record/manifest-paths.ts';
