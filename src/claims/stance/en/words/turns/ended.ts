import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';

/** How a lack is spoken of. */
const lack = '(?:lack|absence|want|shortage|era|age|time|days|years)';
/** What makes an end of a lack a plan or a wish: the end is told, and not promised. */
const promised = '(?<!\\b(?:will|would|should|could|may|might|must|to|can|not|never|please|shall) )';
const mended =
  'mended|fixed|closed|cured|solved|ended|remedied|repaired|filled|addressed|put right|made good|over|history|gone|behind us|no more';

/** Lacks that belong to the past: what ended them is told, or counted from. */
export const ended: readonly Turn[] = [
  {
    of: ['denied'],
    examples: ['From no [SSO] to SSO in a week.', 'Instead of no [backups] you now get hourly ones.'],
    pattern: pattern('u')`
    \bfrom ["“]? ?(?:no|zero|missing) §(?: at all)? ?["”]? to\b|
    \binstead of ["“]? ?(?:no|missing) §[^.;]*\bnow\b(?! (?:the|an?) plan)`,
  },
  {
    of: ['denied'],
    example: 'The lack of [SOC 2] was mended in May.',
    pattern: pattern('u')`
    \b(?:the|our|that|this|its) ${lack} of (?:no )?§(?![^.;]*\b(?:not|will|would|should|must|to be|yet|still|soon)\b)[^.;]*\b(?:${mended})\b`,
  },
  {
    of: ['denied'],
    example: 'The missing [SSO] turned up last week.',
    pattern: pattern('u')`
    \b(?:the|our|that) missing § (?:
      (?:finally |has |have )*(?:turned up|arrived|came|come|showed up|landed)|
      (?:was|were|is|are|has been) (?:finally |now |already )?(?:added|found|built|shipped|here|there|in|back|missing no more|no longer missing)
    )\b`,
  },
  {
    of: ['denied'],
    example: '1.4 ends the era of no [backups].',
    pattern: pattern('u')`
    ${promised}\b(?:
      does away with|did away with|end(?:s|ed)?|cure[sd]|makes? up for|made up for|removes?|removed|close[sd]|
      fixe[sd]|fixes|mends|mended|remedies|remedied|solve[sd]
    ) (?:(?:the|our|its|any|last|long) )*(?:${lack} of (?:no )?|${lack} without |missing )§`,
  },
  {
    of: ['denied'],
    example: '1.4 removes the last reason to wait: missing [SSO].',
    pattern: pattern('u')`
    ${promised}\b(?:removes?|removed|takes away|took away|leaves no|ends) (?:the |your )?(?:
      last|only|main|best
    ) (?:reason|obstacle|excuse|objection|gap)\b[^.;:]*: (?:the |our )?(?:missing|lack of|no) §`,
  },
  {
    // Counted from its last day.
    of: ['denied'],
    example: '812 days since BayStore had no [backups].',
    pattern: pattern('u')`
    \b(?:days?|weeks?|months?|years?|ages) since\b(?:(?!\b(?:still|and|but|yet|started|began|opened|founded)\b)[^.;,])*\b(?:
      no|without|lacked
    )\b[^.;,]*§`,
  },
  {
    of: ['denied'],
    examples: ['April was the last month without [SOC 2].', 'The last plan without [SSO] ended in May.'],
    pattern: pattern('u')`
    \b(?:was|were) the last (?:\w+ ){1,2}(?:without|to (?:have no|lack|be without|ship without|come without)) (?:an? |any )?§|
    ^the last (?:\w+ ){1,2}(?:without|to have no|to lack) (?:an? |any )?§ (?:was|were|ended|\d|on \d|in \d)`,
  },
  {
    of: ['denied'],
    examples: [
      'Two years ago we had no [SOC 2 report], no SSO, no backups. How time flies.',
      'Once upon a time there was a host without [SSO].',
    ],
    pattern: pattern('u')`
    ^(?:\w+ ){1,3}(?:years?|months?|weeks?) ago (?:we|there|nobody here) (?:had|was|were|took|ran|offered)\b(?![^.;]*\b(?:
      still|today|now|nor|have|has|is|are
    )\b)[^.;]*\b(?:no|without)\b[^.;]*§|
    ^once upon a time\b[^.;]*\b(?:without|no|lacked)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Between 14:02 and 14:09 no [backups] were taken.',
    pattern: pattern('u')`
    ^(?:between|from) \d[^§]{0,20} (?:and|to|until) \d[^§]{0,16} no §(?: (?:were|was) \w+)? ?[.,;]?`,
  },
  {
    of: ['denied'],
    example: '1. No [SOC 2] (solved)',
    pattern: pattern('u')`
    ^(?:\W )*(?:# ?\d+ )?["“]?(?:no|missing) § ?["”]? ?(?:
      \( ?(?:now |all )?(?:${mended}|resolved|done|shipped) ?\)|
      (?:→|⇒|->|=>|–|—|-) (?:${mended}|resolved|done|shipped)(?=\W*$| (?:by|in|on|since)\b)
    )`,
  },
  {
    of: ['conditional', 'denied'],
    example: 'It was not until May that we had [SOC 2].',
    pattern: pattern('u')`
    ^(?:it was )?not until (?!.*\b(?:will|would|can|could|do|does)\b)[^.;]* (?:that|did|had) (?:we|our|this|the)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    examples: [
      'We closed two gaps in May: [SSO] and backups.',
      'Two gaps fewer: [SSO], backups.',
      'No longer on our wish list: [SSO]',
    ],
    pattern: pattern('u')`
    \b(?:closed|filled|ended|mended) (?:the |our |its |all |both )?(?:\w+ )?(?:gaps?|lacks?|holes?)\b[^.;:]*: [^.;]*§|
    \b(?:one|two|three|four|five|\d+) (?:gaps?|lacks?|holes?) (?:fewer|less|closed|filled)\b[^.;:]*: [^.;]*§|
    ^no longer on (?:our|the) (?:wish ?list|roadmap|list)\b[^.;:]*: ?§`,
  },
  {
    of: ['denied'],
    example: 'Ten months without [MFA] were enough.',
    pattern: pattern('u')`
    \b(?:a|one|two|three|four|five|six|ten|many|\d+) (?:years?|months?|weeks?|winters?) without (?:an? )?§(?: \w+)? (?:
      (?:was|were) (?:enough|plenty|too many)|felt|taught
    )`,
  },
  // Once was enough.
  {
    of: ['denied'],
    example: 'We will not build [SSO] twice.',
    pattern: pattern('u')`
    \bnot (?:build|add|touch|apply for|go through|do) (?:the |our )?§ (?:twice|again|a second time)`,
  },
  {
    // What came before it is over.
    of: ['denied', 'conditional', 'topic'],
    example: 'Before [SOC 2], we kept our logs for a week.',
    pattern: pattern('u')`
    ^before (?:the |our )?§(?: \w+)? ,? we (?:kept|had|did|used|were|took|lost|wrote|signed|slept|worked)\b`,
  },
  // What the reader had to have elsewhere.
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'You no longer need a second host for [failover].',
    pattern: /^you no longer need (?:(?:your|an?) (?:own |second |separate |spare )?(?:\w+ for )?)?§/u,
  },
];
