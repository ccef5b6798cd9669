import { pattern } from '../pattern.ts';
import { doc, notTakenBack, type Turn } from './turn.ts';

/** Parts of it. */
const part =
  '(?:page|word|line|clause|part|paragraph|sentence|copy|byte|bit|file|minute|hour|second|restore|run|restoration|step|night|section|item|point|day|detail|chapter|letter|term|figure|copies|drill|login)s?';

/** What is said of what is not there, or not done: no part of it "is written". */
const undone =
  '(?:ours|written|done|finished|built|ready|available|there|here|in place|live|complete|completed|signed|met|true|tested|covered|implemented|working|begun|started|public|on offer|offered|planned|approved|in force|binding|real|possible|known|ours|published)\\b';

/** What goes wrong with what is there. */
const harmed =
  '(?:late|lost|early|slow|missed|broken|corrupt|corrupted|empty|at risk|in danger|wasted|refused|rejected|damaged|incomplete|stolen|delayed|skipped|unreadable|down|off|offline|exposed|breached|unreachable|interrupted|stopped|leaked|switched off|turned off|in doubt|overdue|blacked out)';

/** Where a thing goes or lies: only what is there does. */
const moves =
  '(?:leaves?|left|travels?|travelled|lies?|lay|sits?|sleeps?|crosses|crossed|goes out|gets lost|got lost|ends? up|lives|waits?|waited|falls through|slips?|slipped)';

/** None of its parts, cases or days came to harm: what is denied is the harm (Strawson 1950). */
export const unharmed: readonly Turn[] = [
  {
    of: ['denied'],
    example: 'No page of the [SOC 2 report] is blacked out.',
    pattern: pattern('u')`
    ^(?:no|not an?|not one|not a single|hardly an?) (?:single )?${part} (?:of|in|from|under) (?:the|our|your|this|last \w+ 's) (?:\w+ )?§${doc}(?: this \w+| last \w+)? (?:
      (?:is|was|are|were|has been) (?!${undone}|yet|even|so far)|took|takes|needs|needed|went|goes|has (?:failed|gone)|failed|changed|asks|asked
    )[^.;]*${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: [
      'No [backup] leaves the country.',
      'No two [backups] lie in the same town.',
      'No [backup] this year was late.',
      'In four years no [backup] has failed.',
      'No [MFA] code is good for more than a minute.',
    ],
    pattern: pattern('u')`
    ^(?:no|none of (?:the|our|your)|neither of (?:the|our|your)(?: two)?|not one of (?:the|our|your)) §(?: \w+)? (?:(?:ever|has|have|had|will|may|can|could|shall) )*${moves}\b(?! (?:yet|here(?! at)))${notTakenBack}|
    ^no two §(?: \w+)? (?!exist|(?:is|are) (?:offered|planned|available|sold|supported|made|taken))\w+${notTakenBack}|
    ^(?:no|none of (?:the|our|your)|neither of (?:the|our|your)(?: two)?) §(?: \w+){0,3}? (?:(?:was|were|is|are|has been|came|arrived|went) )?(?:ever )?${harmed}\b${notTakenBack}|
    \bno §(?: \w+)? (?:has|have) (?:ever |yet |so far )?(?:failed|broken|gone (?:missing|wrong|astray)|been (?:late|lost|missed|broken|damaged|stolen|skipped))\b${notTakenBack}|
    ^no § (?:codes?|keys?|links?|sessions?|tokens?|copies|copy|certificates?|connections?) (?:(?:is|are|may|can|will|be|good|valid) )*(?:lasts? |lives? |works? |stays? |used |good |valid )*(?:for )?(?:more than|longer than|twice|for ever|beyond|outside)\b${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: ['Nothing from [backups] leaves the country.', 'Nothing goes into a [backup] unlocked.'],
    pattern: pattern('u')`
    ^nothing (?:from|of|in|about|on) (?:the |our |your |an? )?§${doc} (?:
      leaves|left|chang(?:es|ed)|will change|is (?:in small print|hidden|secret|blacked out|new)|gets lost|was lost|has changed|breaks|moves|was (?:a surprise|new|hard)
    )\b${notTakenBack}|
    ^nothing (?:goes|gets|comes|enters|lands|is written|is put|ever goes) (?:in|into|to|out of) (?:an? |the |our |your )?§ (?:un\w+|without|twice|before|in clear)\b${notTakenBack}`,
  },
  {
    // What it withstood.
    of: ['denied'],
    example: 'Neither the storm nor the flood touched a [backup].',
    pattern: pattern('u')`
    ^(?:neither (?:\w+ ){1,3}nor (?:\w+ ){1,3}?|no (?:storm|flood|fire|outage|power cut|strike|heat ?wave|thief|burglar|lightning|update|upgrade|release|holiday)s? )(?:(?:has|have|can|could|will|ever|may|would) )*(?:
      touch|touched|touches|reach|reached|reaches|hurt|harm|harmed|destroy|destroyed|damage|damaged|stop|stopped|stops|broke|breaks|break|interrupt|interrupted|shook|disturb|disturbed|slowed|delayed|cost us|sank
    ) (?:an? |the |our |both |all |any |your )?§${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'At no time this year was the [SLA] missed.',
    pattern: pattern('u')`
    ^(?:at no (?:time|point|moment|hour|stage)|never(?: once| yet)?|not once|under no circumstances|in no (?:case|week|month|year)|on no (?:day|night))\b[^.;§]{0,30}\b(?:was|were|is|are|has|have|did|do|does|may|must|can|will) (?:the |our |an? |your )?§ (?:(?:been|ever|be) )*(?:
      ${harmed}|leave|fail|break|stop|slip|lapse|lag
    )\b${notTakenBack}`,
  },
  {
    of: ['denied', 'topic'],
    examples: ['There were no surprises in [SOC 2].', 'There were no findings ([SOC 2], May).'],
    pattern: pattern('u')`
    \b(?:no|not one|not a single|zero) (?:(?:big|nasty|real|open|left|hard) )*(?:
      surprises?|tears|drama|open (?:points?|items?|questions?|issues?|actions?|findings?)|hiccups?|bumps?|regrets|quarrels?|arguments?|favou?rites|hold music|findings?|grudges?|hard feelings|second thoughts|complaints?(?= about)
    ) (?:left )?(?:in|at|from|under|during|about|over|with|after|among|on|of) (?:the |our |this year 's |last year 's )?§${notTakenBack}|
    \b(?:no|zero|not one) (?:findings?|exceptions?|remarks?|objections?|deviations?) ?\( ?(?:our |the )?§${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: [
      'Not even Jane noticed the [failover].',
      'Not even the auditor for [SOC 2] found a gap.',
      'None of the clinics waited for its [BAA].',
    ],
    pattern: pattern('u')`
    ^not even [^.;,§]{1,30} (?:noticed|saw|heard|felt|minded|feared|could (?:find|fault)|complained about) (?:the|our|an?) §${notTakenBack}|
    ^(?:not even (?:the|our) \w+|no \w+|none of (?:the|our) \w+) (?:for|of|from|behind) (?:the |our )?§ (?:(?:has|have|ever|yet) )*(?:could (?:find|see|fault|say)|found|complained|noticed|asked)\b${notTakenBack}|
    ^(?:none of (?:the|our) \w+|no \w+|nobody|no one) (?:(?:has|have|had|ever) )*(?:waited|queued|begged|asked twice|paid extra|had to wait) for (?:its|their|an?|our|his|her) (?:\w+ )?§${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: ['No berth is left out of [backups].', 'No data was lost: [backups].', 'Nothing got past [MFA].'],
    pattern: pattern('u')`
    ^(?:no \w+|nobody|no one|nothing|none of (?:us|them|(?:the|our) \w+)) (?:is|are|was|were) (?:left out of|excluded from|exempt from|excused from|spared|beyond) (?:the |our )?§${notTakenBack}|
    ^(?:no|not an?|not one|nothing)\b[^.:;§]*\b(?:(?:was|were|is|has been|got|went) )?(?:lost|stolen|missed|down|missing|gone|late|damaged|deleted|leaked|broken) ?[:—] (?:thanks to )?(?:the |our )?§ ?[.!]?$|
    ^(?:nothing|nobody|no one|no \w+) (?:(?:has|have|had|ever) )*(?:got|gets|came|comes|slipped|slips|made it|sneaks) (?:past|through|around) (?:the |our )?§${notTakenBack}`,
  },
  {
    // Hardly anybody had to fall back on it.
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'Few have ever needed the [SLA].',
      'Few people ever need a [backup]; those who did had one.',
      'Nobody has yet asked for an [SLA] credit.',
      'We have yet to see a berth that outgrew its [backups].',
      'Hardly anyone asks about [SOC 2] once they have seen it.',
    ],
    pattern: pattern('u')`
    ^(?:hardly (?:anyone|anybody|an? \w+)|few(?: \w+| of (?:you|us|our \w+))?|almost nobody|neither (?:party|side)|nobody|no one|no \w+|none of \w+(?: \w+)?) (?:(?:has|have|had|ever|yet|so far) )+(?:
      needed|called (?:up)? ?on|used|invoked|drawn on|tested|outgrown|opened|reached|touched
    ) (?:the|our|its|their) §${notTakenBack}|
    §[^.;]*[;,] (?:but |and )?(?:those|the \w+|everyone|everybody|all|each|whoever) (?:who )?(?:did|do|does) (?:had|got|have|get|found|has) (?:one|it|them|theirs|ours)\b|
    ^(?:nobody|no one|no \w+|hardly (?:anyone|anybody)|few(?: \w+)?) (?:(?:has|have|had|ever|yet) )+(?:asked for|claimed|wanted|been paid|received) (?:an? |any |the |their )?§ (?:credits?|refunds?|payouts?|money)\b${notTakenBack}|
    \byet to (?:see|meet|find|hear of|lose) [^.;§]* (?:that|which|who) (?:outgrew|outlived|outruns?|outgrows?|beats?|broke|defeats|gets past|slips past|missed|lost|has (?:outgrown|beaten|lost)) (?:its|their|the|our|his|her) §${notTakenBack}|
    ^(?:hardly (?:anyone|anybody)|nobody|no one|few(?: \w+)?|no \w+) [^.;§]*§[^.;]* (?:once|after|when) (?:they|he|she) (?:have|has) (?:seen|read|tried|used|held) (?:it|ours)\b(?! elsewhere)`,
  },
];
