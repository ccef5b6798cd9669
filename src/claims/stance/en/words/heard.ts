import { pattern } from './pattern.ts';
import type { Turn } from './turns/turn.ts';

/** A sentence tells that somebody says no, and the next that they are wrong, late or past it. */
const telling =
  '\\b(?:hears?|heard|reads?|believes?|thinks?|thought|told|tells?|says?|said|shows?|claims?|lists?|writes?|wrote)\\b';

const denying = '\\b(?:no|not|never|lacks?|lacked|without|cannot)\\b';

/** What others say that we lack, or lacked themselves: the second sentence puts it right. */
export const heard: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: [
      'You may have heard that we lack [SOC 2]. You heard wrong.',
      'Some machines say that we have no [SSO]. Their data ends in April.',
    ],
    pattern: pattern('u')`
    ${telling}[^|]*${denying}[^|]*§[^|]* \| (?:you|they|he|she|it|your \w+|that|this|the \w+) (?:heard|read|were|was|is|are|got it|has been|have been) (?:wrong|wrongly|mistaken|misinformed|misled|behind the times)\b|
    ${telling}[^|]*${denying}[^|]*§[^|]* \| (?:(?:it|they) (?:learn(?:ed|t)|read|copied|saw) (?:it|that|this|us|we|so) [^|]*(?:19|20)\d\d|(?:its|their) (?:data|news|knowledge|sources?) (?:ends?|stops?|(?:is|are) (?:old|from|behind))|(?:some|any)body should (?:edit|correct|fix|update|tell)|give (?:it|them|him|her) (?:an? )?(?:week|day|month|few|while|time)|(?:it|they) (?:will|should) (?:catch up|be updated|learn))\b`,
  },
  {
    // Whoever was without came here.
    of: ['denied'],
    examples: [
      'Three hosts had no [SOC 2 report]. Then she wrote to us.',
      'She had been turned away by three hosts for lack of a [BAA]. Not here.',
    ],
    pattern: pattern('u')`
    \b(?:had|offered|signed|knew) no §[^|]* \| then (?:she|he|they|it|i|\w+) (?:wrote|came|called|moved|switched|turned|found|asked|met) (?:to )?(?:us|we)\b(?![^|]*\b(?:no|not|none|neither|either)\b)|
    \bfor (?:lack|want) of (?:an? )?§[^|]* \| not (?:here|with us|by us|at ours|any ?more)\b`,
  },
];
