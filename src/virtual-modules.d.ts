/** What pages import that is no file: src/integrations/page-policy.ts makes it. */
declare module 'virtual:claims-policy' {
  /** The policy, with no other approvals and waivers than those that the engine says hold. */
  export const policy: import('./lib/register/policy.ts').Policy;
  export const history: import('./lib/register/claims-history.ts').PolicyHistory;
}
