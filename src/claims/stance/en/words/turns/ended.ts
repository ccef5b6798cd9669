import { house } from '../wares.ts';
import { pattern } from '../pattern.ts';
import { dear } from './turn.ts';
import type { Turn } from './turn.ts';

/** How a lack is spoken of. */
const lack = '(?:lack|absence|want|shortage|era|age|time|days|years)';
/** A stretch of time. */
const span = '(?:year|month|week|winter|summer|time|day|decade|era|life|world|age|night)s?';
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
    \b(?:an?|the|that|those|our|one|two|three|four|five|six|ten|many|\d+) ${span} (?:without|before) (?:an? |the )?§(?: \w+)? (?:
      (?:was|were) (?!not\b)|felt|taught|seemed|cost|dragged
    )`,
  },
  // Whoever remembers it, or does not miss it, has it behind them.
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'We still remember life without [SSO].',
    pattern: pattern('u')`
    \b(?:remember(?:s|ed|ing)?|recall(?:s|ed)?|forget|forgets|forgot|miss|misses|missed|mourn(?:s|ed)?|long(?:s|ed)? for|
      (?:go|goes|going|went|look|looks|looking|think|thinks|thinking) back (?:to|at|on|on to)|
      wants? back|laugh(?:s|ed|ing)? about|tell(?:s|ing)? (?:stories|tales) of
    ) (?:the |those |our |that )?${span} (?:without|before) (?:an? |the |our )?§`,
  },
  {
    // One thing after another.
    of: ['topic', 'conditional'],
    examples: [
      'After SOC 2, [HIPAA] felt short.',
      'After [SOC 2], HIPAA felt short.',
      '[HIPAA] felt easy after SOC 2.',
    ],
    pattern: pattern('u')`
    ^after [^.,;§]+ , § (?:felt|seemed|was|were|came|went|looked) (?:like )?(?:almost |rather |very |quite )?${dear}|
    ^after (?:the |our )?§ , [^.,;§]+ (?:felt|seemed|was|were|came|went|looked) (?:like )?(?:almost |rather |very |quite )?${dear}|
    ^§ (?:felt|seemed|was|were|came|went|looked) (?:like )?(?:almost |rather |very |quite )?${dear} after [^.,;]+ ?[.!]?$`,
  },
  // Who bets on it has none without.
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'Show us a berth without [backups] and lunch is on us.',
    pattern: pattern('u')`
    ^(?:show|find|name|bring|send|point) (?:us |me |we )?(?:to |out )?(?:an?|one|any|the|a single) (?:\w+ ){1,3}?(?:without|with no|that lacks) (?:an? |any |its )?§[^.;]* (?:
      and|, and|or|, or
    ) (?:(?:the )?(?:lunch|dinner|coffee|cake|beer|drinks?|breakfast|round|month|year) is|(?:you|we|i) (?:
      eat|drink|pay|buy|bake|${house.go}|owe|close|will (?:pay|buy|bake|eat|owe|close)|get|win)\b)`,
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
