import { pattern } from '../pattern.ts';
import { house, ware } from '../wares.ts';
import { notTakenBack } from './turn.ts';
import type { Turn } from './turn.ts';

const nobody = '(?:nobody|no one|nothing|none|there (?:is|are) (?:nobody|no one|nothing|no \\w+)|no (?:\\w+ )?\\w+)';
/** Us, as what others are held against. */
const us = '(?:us|we|ours|our \\w+|(?:this|the) (?:place|house|shop|host)|here|you (?:will )?(?:find|get|have) here)';
/** What a name is with: "HIPAA compliant". */
const state = '(?: (?:compliant|certified|ready|audited|accredited|attested|proof|grade))?';
/** What is ours may have no need to say so: what the reader has with us. */
const theirs = `(?:your|their|every) (?:data|files?|sites?|shops?|orders?|records|photos|work|pages?|${ware}s?)`;

/** Nobody is what we are, or has what we have, in the same measure: so we are, and have. */
export const unequalled: readonly Turn[] = [
  {
    of: ['denied'],
    examples: [
      'Nobody is as [production-ready] as BayStore.',
      'No platform is more [HIPAA compliant] than BayStore.',
      'There is nothing more [production-ready].',
    ],
    pattern: pattern('u')`
      ^${nobody}\b[^.;]* (?:as|so|nearly as|half as|quite as) (?:well |fully |truly )?§${state} as ${us}\b|
      ^${nobody}\b[^.;]* (?:more|more fully|further) §${state} than ${us}\b|
      ^there (?:is|are) (?:nobody|no one|nothing|no \w+) more §(?= ?(?:[.,;!]|$))${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: [
      'Nobody has [SSO] like us.',
      'No host has stronger [backups] than BayStore.',
      'No host does [backups] better than we do.',
    ],
    pattern: pattern('u')`
      ^${nobody}\b[^.;]* (?:has|have|offers?|does|do|with|runs?|keeps?|makes?|takes?|gives?|sells?) (?:an? |any )?§ (?:like|the way) ${us}\b|
      ^${nobody}\b[^.;]* (?:has|have|offers?|with|runs?|keeps?|makes?|takes?|gives?|sells?) (?:an? |any )?(?:better|stronger|finer|safer|longer|more \w+) §(?: \w+)? than ${us}\b|
      ^${nobody}\b[^.;]* (?:does|do|runs?|keeps?|makes?|takes?|handles?|offers?) §(?: \w+)? (?:better|more \w+|as well|as carefully|as often) (?:than|as) ${us}\b`,
  },
  {
    // A superlative of the place where what is the reader's lies.
    of: ['topic'],
    examples: ['Your data sits on the [leading] platform.'],
    pattern: pattern('u')`
      ^${theirs} (?:sits?|lives?|runs?|rests?|stays?|lies?|${house.stay}s?|is kept|are kept|is stored|are stored) (?:on|in|with|at) (?:(?:the|a) )?(?:world 's )?§`,
  },
];
