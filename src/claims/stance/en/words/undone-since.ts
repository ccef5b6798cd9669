/** What follows a denial and says that it ended, or when it was so. */
import { pattern } from './pattern.ts';
import type { ShownPattern } from './shown.ts';

const sheet =
  '(?:leaflet|brochure|flyer|catalogue|catalog|price list|menu|poster|newsletter|faq|deck|prospectus|site|page)';

export const undoneSince: readonly ShownPattern[] = [
  {
    examples: [
      'Your last host had no [backups]? That stops here.',
      'We used to say "no [SLA]". Then we grew up.',
      'BayStore has no [SSO]. (From our leaflet of 2024.)',
    ],
    pattern: pattern('iu')`
    ^\W*(?:all )?(?:this|that|it|these days|those days)(?: all)? (?:stops?|ends?|stopped|ended|is over|are over|changes|changed) (?:here|now|today|this (?:week|month|year)|with (?:us|we)|at our\b|the day)\b|
    ^\W*then (?:we|i) (?:grew (?:up|wiser)|woke up|changed our minds?|learnt|learned|got (?:serious|to work|real|one)|fixed (?:it|that)|built (?:it|one|some)|made (?:it|one|some)|bought (?:it|one|some))\b|
    ^\W*(?:so (?:said|says|ran)|(?:taken |quoted |copied )?from|as in|(?:said|says)) (?:our|the|an?) (?:\p{L}+ )?${sheet} (?:of|from|in) (?:(?:\p{L}+ )?(?:19|20)\d\d|last (?:year|month|summer|winter|spring|autumn))\W*$`,
  },
];
