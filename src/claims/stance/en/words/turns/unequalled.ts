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
    // All but one, or in another way than one: that one is.
    of: ['denied'],
    examples: [
      'Nobody is [SOC 2 certified] except BayStore.',
      'None is [HIPAA compliant] the way BayStore is.',
      'None has a better [SLA].',
      'None is more [production-ready].',
    ],
    pattern: pattern('u')`
      ^${nobody}\b[^.;]* §[^.;,]* (?:except|but|save|apart from|besides|other than) (?:for )?${us}(?: (?:is|are|do|does|has|have))? ?[.!]?$|
      ^${nobody} (?:\w+ ){0,2}?(?:is|are|was|were) (?:\w+ )?§[^.;]* (?:like|the way|as) (?:we|us|ours?)\b(?: (?:is|are|do|does))? ?[.!]?$|
      ^none (?:of \w+ )?(?:has|have|offers?|gives?|keeps?|runs?|signs?) (?:an? )?(?:better|stronger|safer|finer|longer|shorter|stricter|more \w+) §(?! (?:planned|yet|for now))|
      ^none (?:of \w+ )?(?:is|are|was|were) (?:more|better|further) §`,
  },
  {
    // Whoever looks elsewhere finds none like it, or is in no want of it here.
    of: ['denied'],
    examples: ['You won’t find [SSO] like ours.', 'You will never want for [backups].'],
    pattern: pattern('u')`
      \b(?:you|nobody|no one|they) (?:(?:will|would|can|do|does|could) )?(?:not |never )?(?:find|finds|see|sees|get|gets|meet|meets|have|has) (?:an? |any |another )?§(?: \w+)? (?:like|to match|the likes of|anything like) (?:ours|this|these|we|it)(?= ?(?:[.,;!]|$|elsewhere|anywhere))${notTakenBack}|
      \b(?:you|guests|customers|crews?) (?:will |would |can )?never (?:again )?(?:want for|be (?:left )?without|go without|be short of|run out of) (?:an? |the |your |our )?§(?! (?:if|when|unless|once))${notTakenBack}`,
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
