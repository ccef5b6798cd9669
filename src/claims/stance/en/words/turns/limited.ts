import { pattern } from '../pattern.ts';
import { house, lesserWare, ware } from '../wares.ts';
import { doc, type Turn } from './turn.ts';

/** Denials of a part, a place, a time or one way: what is denied only beyond an edge is there on this side of it. */
export const limited: readonly Turn[] = [
  {
    // What is denied is one way, place or kind, and the other of the same sort is named.
    of: ['denied'],
    example: 'We are not [ISO 27001 certified] by one auditor but by another.',
    pattern: pattern('u')`
    \b(?:not|no|never)\b[^.;]*§[^.;]*? (by|on|in|with|for|at|per|to|as|under|from|via|every) (?!any)[^.;,§]{1,40} ,? ?(?:
      but(?: only)?|only|just|merely
    ) \1 (?!(?:an? |the )?(?:test|tests|demo|drafts?|paper|theory|name|principle|spirit|sandbox|example|plan|plans|words?|itself|ourselves)\b|our own\b)`,
  },
  {
    of: ['denied'],
    example: 'There is no [SOC 2] Type I report, only Type II.',
    pattern: pattern('u')`
    \b(?:not|no|never)\b[^.;]*§(?: (?!would|could|should|needs?)\w+){0,3}(?: any ?more)? ,? ?(?:but(?: only)?|only|just) (?:
      (?:the|a|at|of) 
    )?(?:(?:type|level|tier|class|edition|version) \w|(?:to the )?\d{4} edition|our own\b|\d[\d.,]* ?%)`,
  },
  {
    of: ['denied'],
    examples: [
      'Not every berth has [SSO].',
      'Dinghy is the only plan without [SSO].',
      '[SSO] is missing in one plan only: Dinghy.',
      'Two of our three plans have no [SSO].',
    ],
    pattern: pattern('u')`
    ^not (?:all|every|each)(?: of)?(?: our| the)? (?:${ware}s?|${house.ware} ${house.size}s?|regions?)\b(?! (?:needs?|wants?|asks?))[^.;,]{0,30}§|
    \b(?:the|our) (?:only|one|sole|single) ${ware} without (?:an? |any )?§|
    § (?:is|are) (?:missing|not included) (?:in|from|on) (?:only one|just one|one|a single) ${ware}\b(?! of)|
    (?<!\b(?:not|no|nor|never|hardly) )(?<!\bnot (?:even|a single) )\b(?:one|two|three|some) of (?:our|the) (?:\w+ )?${ware}s (?:has|have|comes? with|lacks?) (?:no )?§`,
  },
  {
    of: ['denied'],
    example: 'A deep berth has what a shallow one does not: [SSO].',
    pattern: pattern('u')`
    \b(?:has|adds|brings|offers|holds|includes|gives you) what [^.;:]{1,40} (?:
      (?:does|do) not(?: have| offer| bring)?|lacks?|lacked
    ) : [^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'The [SLA] is not paid in credits but in money.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are|was|were|does|do) not [^.;,]* but (?:in|by|with|from|at|on|for) \w+`,
  },
  {
    of: ['denied'],
    example: 'The [checkout] does not work in Internet Explorer.',
    pattern: pattern('u')`
    §(?: \w+)? (?:does|do) not (?:work|open|load|show|run) (?:in|with|on) (?:the |an? )?(?:
      internet explorer|safari|firefox|chrome|edge|ie|lynx|mobile|app|android|iphones?|old|older|\w+ browsers?
    )\b`,
  },
  // What is denied only beyond an edge is there on this side of it.
  {
    of: ['denied'],
    example: '[Direct debit] is not offered outside the euro area.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are|do|does|was|were) not (?:
      offered|available|supported|included|accepted|allowed|work|apply|paid(?: out)?|covered|shown|sold|
      possible|granted
    )\b[^.;]*\b(?:outside|above|below|beyond|while|during|after|older than|more than)\b(?! (?:
      all|the launch|launch|we launch|today|now
    )\b)`,
  },
  // "This SLA does not apply" is the agreement's own text.
  {
    of: ['denied'],
    example: 'The [BAA] does not cover the trial berth.',
    pattern: pattern('u')`
    (?<!\bthis )§(?: \w+)? (?:is|are|do|does|was|were) not (?:
      part of|in|on|offered|available|supported|included|accepted|allowed|work|apply|paid(?: out)?|covered?|
      cover|shown|sold|possible|granted|reach
    )\b(?: (?:on|for|in|to|with|of|by))? ${lesserWare}(?![^.;]*\b(?:nor|or any|any other|either|or the)\b)`,
  },
  {
    of: ['denied'],
    example: '[SCIM] is not supported for groups, only for users.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are) not \w+ (?:for|on|in|with|by) [^.;,]* [,;] (?:but )?only (?:for|on|in|with|by)\b`,
  },
  {
    of: ['denied'],
    example: '[PayPal] is not offered for invoices; for orders it is.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are|do|does) not [^.;]*[;,] (?:but )?(?:for|on|in|with|by) [^.;,]* (?:it|they) (?:
      is|are|do|does
    )\b(?! not)`,
  },
  {
    of: ['denied'],
    example: 'Our [ISO 27001 certificate] does not cover the coffee machine.',
    pattern: pattern('u')`
    ^(?:the|our|this) §(?: \w+)? (?:does|do|did) not (?:
      cover|include|replace|change|move|delete|touch|affect|pay for|reopen|count|leave
    ) (?:an?|the|your|our|toward|against|\w+s\b)(?! (?:either|yet|today))`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Members cannot restore a [backup]. Owners can.',
    pattern: pattern('u')`
    ^(?:members|guests|visitors|viewers|editors|readers|colleagues|staff) (?:can|may) ?not \w+ (?:an? |the )?§`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'Why is there no [SOC 2 report] on a shallow berth?',
      'On a shallow berth there is no [BAA]; on a deep one there is.',
    ],
    pattern: pattern('u')`
    ^why (?:is|are) there no § (?:on|in|with) (?:an?|the) (?:\w+ )?(?:${house.ware}s?|plans?|one)\b|
    \bno §[^.]* ; (?:on|in|with) [^.;]* there (?:is|are)(?= ?[.!,]|$)`,
  },
  // What has an edge is there: "no SLA for trials, only on deep berths", "no refunds after thirty days".
  {
    of: ['denied'],
    example: 'There is no [SLA] for trials, only on deep berths.',
    pattern: pattern('u')`
    \bno §[^.;]* , (?:only|but) (?:on|for|with|in|from) (?!paper|theory|request|plans?\b)`,
  },
  {
    of: ['denied'],
    example: 'No [refunds] after thirty days.',
    pattern: pattern('u')`
    \b(?:no|not|never|cannot)\b[^.;]*§[^.;]*\b(?:after|beyond|older than|more than) (?:
      \d+|two|three|seven|ten|fourteen|thirty|sixty|ninety
    ) (?:days?|weeks?|months?)\b`,
  },
  {
    of: ['denied'],
    example: 'Only shallow berths have no [SLA].',
    pattern: pattern('u')`
    ^only (?!when|if|after|once|an?\b)[^.;]*\b(?:without|lack|lacks|have no|has no)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'People without [SSO] get a code by mail.',
    pattern: pattern('u')`
    ^(?:people|those|teams|shops|buyers|customers|users|everyone) (?:who )?(?:
      (?:do|does) not (?:use|have)|without|with no
    ) (?:the |our |an? )?§ (?:still |can )?(?:get|gets|use|log|sign|receive|pay|are sent)\b`,
  },
  {
    of: ['denied'],
    examples: ['Not happy with the [nightly backups]?', "Can't see [SSO]? Only owners can."],
    pattern: pattern('u')`
    ^(?:not|un) ?(?:happy|sure|pleased|satisfied) with (?:the |our |your )|
    ^(?:not seeing|cannot (?:see|find|open)|can not (?:see|find|open)) (?:the |your |our )?§`,
  },
  {
    of: ['topic'],
    example: '[BAA] is the only thing that a shallow berth lacks.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are) the only (?:thing|part|line) (?:that |which )?(?:an? |the )?\w+ (?:\w+ )?(?:
      lacks?|misses|does without
    )\b`,
  },
  {
    of: ['denied'],
    example: 'BayStore offers no [SLA] on trial berths.',
    pattern: pattern('u')`
    \bno §(?: \w+){0,2} (?:on|in|at|by) (?:the )?(?:
      smallest|smaller|trial|cheapest|sundays?|weekends?|public|holidays?|same|your
    )\b`,
  },
  // None is better, older, or has more: ours are not.
  {
    of: ['denied'],
    example: 'We have no [backups] older than 24 hours.',
    pattern: pattern('u')`
    \bno §${doc}(?: any)? (?:(?:is|are|has|have) )?(?:
      older|newer|more|fewer|less|better|worse|later|longer|younger|larger|smaller|fresher
    )\b[^.;]* than\b`,
  },
  {
    of: ['denied', 'topic'],
    examples: ['We never keep [backups] in the same building.', '[Backups] older than 30 days are not kept.'],
    pattern: pattern('u')`
    \b(?:not|never) (?:keep|store|hold|retain) § (?:for (?:more|longer)|longer|in the same|on the same|older)\b|
    § older than [^.;]* (?:is|are) (?:not|never) kept\b`,
  },
  {
    of: ['denied'],
    example: 'You cannot download the [SOC 2 report] without signing an NDA.',
    pattern: pattern('u')`
    \b(?:cannot|can not|may not|must not) \w+ (?:the|our|your) §${doc} (?:without|unless)\b`,
  },
  {
    of: ['denied'],
    examples: ['The [SLA] does not cover planned work.', 'Planned work is not counted in the [SLA].'],
    pattern: pattern('u')`
    \b(?:the|our|your) § (?:does|do|will) (?:not|never) (?:cover|count|include) (?:
      planned|scheduled|weekends?|holidays?|maintenance|sundays?
    )\b|\b(?:is|are) not counted (?:in|under|towards?) (?:the|our|your) §`,
  },
  {
    of: ['topic'],
    example: 'The [ISO 27001] auditors did not find the coffee good.',
    pattern: pattern('u')`
    \b(?:the|our) § (?:auditors?|assessors?|inspectors?|examiners?|testers?) (?:
      did|had|found|came|left|liked|signed|praised|asked|wrote|visited|passed|agreed|confirmed
    )\b`,
  },
  {
    of: ['topic'],
    example: 'Only the [checkout] page was down in May.',
    pattern: pattern('u')`
    \b(?:the|our) § (?:page |form )?(?:was|were) (?:down|offline|slow|busy|unavailable) (?:
      for|in|on|last|once|twice
    )\b`,
  },
  {
    of: ['denied'],
    example: 'BayStore does no [penetration tests] in-house.',
    pattern: pattern('u')`
    \b(?:signs?|does|makes?|takes?|runs?) no §(?: \w+)? (?:
      by (?!default)\w+(?! us)|on (?:\w+days?|weekends|paper)|in house|inhouse|
      with (?:an? )?(?:host|vendor|rival|stranger)s?
    )\b`,
  },
  {
    of: ['denied'],
    example: 'The [SLA] does not cover force majeure.',
    pattern: pattern('u')`
    ^(?:the|our) § (?:does|did|do) not (?:cover|include) (?:
      force majeure|phishing|planned|third parties|\w+ing\b
    )`,
  },
  {
    of: ['denied'],
    examples: [
      'Planned maintenance does not count towards the [SLA].',
      '[SLA] credits do not apply to planned maintenance.',
    ],
    pattern: pattern('u')`
    \b(?:planned|scheduled|announced) (?:work|maintenance|downtime) (?:does|do|is|are) not (?:
      count|counted|included?
    )\b[^.;]*(?:the|our) §|
    §(?: \w+)? (?:does|do|is|are) not (?:count|include|apply to) (?:planned|scheduled|announced)\b`,
  },
  {
    of: ['denied'],
    example: '[Backups] of shallow berths are not kept for longer than 30 days.',
    pattern: pattern('u')`
    §[^.;]* (?:is|are) not (?:kept|stored|held|retained) (?:for )?(?:longer|more) than\b`,
  },
  {
    of: ['denied'],
    examples: [
      'Only our office cat is not [ISO 27001 certified].',
      'The only thing here without an [SLA] is the coffee machine.',
    ],
    pattern: pattern('u')`
    ^only [^.;]* (?:is|are) not § ?\.?$|
    ^the only (?:thing|one|part|person|animal)(?: here)? without (?:an? |the )?§ (?:is|was)\b`,
  },
  {
    of: ['denied'],
    example: '[Checkout] is not open on Sundays.',
    pattern: pattern('u')`
    § (?:is|are) (?:not (?:open|running)|closed) (?:on|at|over|during|before|after|between) (?:\w+days?|weekends?|nights?|holidays?|night|christmas|new year|lunch|\d)`,
  },
];
