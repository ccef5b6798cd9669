/**
 * Checks that an approval can rest on: tests of the built site that the build
 * runs itself. A claim that rests on one holds exactly as long as it is true.
 */
export const checkNames = [
  'no-third-party-requests',
  'no-cookies-or-storage',
  'complete-without-javascript',
  'sitemap-of-indexed-pages',
  'within-weight-budget',
  'no-accessibility-violations',
] as const;

export type CheckName = (typeof checkNames)[number];
