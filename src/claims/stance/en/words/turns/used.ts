import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { doc, type Turn } from './turn.ts';

/** Conditions and questions of whoever uses it: they arise only where it is there (Strawson 1950). */
export const used: readonly Turn[] = [
  // It binds the reader, so it is there.
  {
    of: ['conditional'],
    example: 'You must use [MFA] to sign in.',
    pattern: pattern('u')`
    \byou (?:must|need to|have to) (?:use|have|enter|turn on|set up|pass) § (?:to|before you|when you) (?:
      sign|log|order|pay|open
    )\b`,
  },
  {
    of: ['topic'],
    example: 'The [checkout] asks for your postcode.',
    pattern: pattern('u')`
    \b(?:the|our) § (?:asks|adds|remembers|accepts|charges|fills|prints|does not (?:ask|store|remember|share))\b(?! (?:
      no|none|nothing
    )\b)`,
  },
  // How the reader uses it: it is there to be used.
  {
    of: ['conditional', 'topic'],
    example: '<p>How do I reset [MFA]?</p>',
    pattern: pattern('u')`
    ^(?:how|where|when|why) (?:do|can|should|may|must|does) (?:i|we) (?:
      reset|switch on|switch off|turn on|turn off|set up|restore from|claim|redeem|renew|lose|enter|pay at|
      log in with|sign in with
    ) (?:(?:the|my|your|an?|our) )?§`,
  },
  {
    of: ['topic'],
    example: 'Why is the [checkout] so fast?',
    pattern: /^why (?:is|are) (?:the|our|your) §[^?]* so \w+/u,
  },
  // What the reader would have to do to be without it, or has to do to see it.
  {
    of: ['denied'],
    example: '<p><button>Continue without [SSO]</button></p>',
    pattern: pattern('u')`
    ^(?:continue|proceed|go on|carry on|(?:sign|log|check) (?:in|out|up|on)|start|save|publish|deploy|book|pay|order|enter|join|train|skip ahead) (?:
      here |now |anyway |this time
    )?without (?:an? |the |my |your )?§[ .!]*$`,
  },
  {
    of: ['conditional'],
    example: 'Unless you opt out, [backups run] nightly.',
    pattern: pattern('u')`
    ^unless you (?:opt out|switch|turn|disable|say|ask|tell|choose|object)\b[^,]*, (?!.*\b(?:not|no|never|none)\b)[^.;]*§`,
  },
  {
    of: ['conditional'],
    example: 'To see the [SLA], ask sales.',
    pattern: pattern('u')`
    ^(?:to|for a copy of|in order to) (?:see |read |get |receive |request |download |view )?(?:a copy of )?(?:
      the|our
    ) §${doc} ?, (?:ask|write|mail|e ?mail|sign|contact|send|log in|click|call|tell)\b`,
  },
  {
    of: ['conditional'],
    example: 'If you [lose a file], we restore it.',
    pattern: pattern('u')`
    ^(?:if|when|once|whenever|after) you § ,? (?:the|your|our|we|it) (?!.*\b(?:
      would|could|should|must|needs?|may|might|not|no|never|cannot
    )\b)`,
  },
  {
    of: ['conditional'],
    example: '[SSO] depends on your plan.',
    pattern: pattern('u')`
    ^§ (?:\w+ )?(?:depends? on|works? only (?:if|when)|runs? only (?:if|when)|is only as (?:good|fast) as) your\b`,
  },
  {
    of: ['topic'],
    examples: [
      '[SOC 2] is a report by an accountant who, in our case, stayed three weeks.',
      '[Invoice]: the copy that we take each night.',
    ],
    pattern: pattern('u')`
    \bin our case\b|
    §(?:(?!\b(?:is|are|was|were|do|does) not\b)[^.;])* (?:that|which) (?:we|our \w+) (?:(?!
      not\b|never\b|lacks?\b|no\b
    )\w+ )?(?:received|got|passed|signed|holds?|has|have|earned|takes?|makes?|renewed)\b(?! (?:
      no|not|never|none|yet|to|nothing
    )\b)`,
  },
  {
    of: ['conditional', 'topic'],
    examples: [
      "If you delete a file, yesterday's [deployment] has it.",
      'If your IdP is down, [SSO] falls back to a code.',
      'Whenever the [SLA] is missed, ten percent comes back.',
    ],
    pattern: pattern('u')`
    ^(?:if|when|whenever|should) (?:you|your|we)\b[^,]*, (?:
      the (?:last |latest |nightly |next |second |newest )?|yesterday 's |our )§ (?:§ )?(?!
      would|could|must|should|may|might|will not|is not|does not|has to
    )\w+|
    ^(?:if|when|whenever|should) (?:your|the|our) [^,]*, (?:the |the second |another )?§ (?:
      falls?|switches|moves|takes|keeps|goes|brings|starts|restores
    )\b|
    ^(?:if|should|whenever) (?:we (?:miss|break)|the §(?: \w+)? (?:is|was) (?:missed|broken))\b[^,]*, [^.;]*\b(?:
      comes? back|is paid|are paid|you get|you are|refund
    )`,
  },
  {
    of: ['conditional', 'topic'],
    examples: [
      'If [SSO] is too much for you, turn it off in Settings.',
      'If you already use [SSO] elsewhere, the same login opens your berth.',
    ],
    pattern: pattern('u')`
    ^(?:if|when) § is [^,]*, (?:turn|switch) (?:it|them) off\b|
    ^(?:when|whenever|if) you (?:already )?(?:sign|log|use) (?:in )?(?:with |by )?§[^,]*, (?:
      the same|an?|your|our|the
    ) \w+`,
  },
  {
    of: ['conditional'],
    examples: ['Once the [BAA] is signed, upload your records.', 'Once you have the [BAA], upload your records.'],
    pattern: pattern('u')`
    ^once (?:the|your|our) § is \w+ , (?:upload|bring|send|start|open|log|sign|order|invite|you can|${house.stay})\b|
    ^once you have (?:\w+ )?(?:the|your|our) § , (?:upload|bring|send|start|open|log|order|invite|you can)\b`,
  },
  {
    of: ['conditional'],
    examples: [
      'The [SLA] must be claimed within thirty days.',
      '[Backups] must be restored by the owner.',
      '[SSO] must be set up by the owner of the berth.',
    ],
    pattern: pattern('u')`
    \b(?:the|our|your) § must be (?:claimed|asked for|read|signed|restored|requested) (?:
      by your|within \w+ (?:days|weeks|months)|on page|by the owner
    )|
    § (?:credits? )?must be (?:claimed|asked for|restored|set up) (?:within \w+ (?:days|weeks)|by the owner)|
    § (?:must|should) be set up (?:by the owner|in the first)\b`,
  },
  {
    of: ['topic', 'conditional'],
    example: 'Restoring a [backup] requires the owner.',
    pattern: /^restoring an? § requires the\b/u,
  },
  // What it does, and what was done with it.
  {
    of: ['topic'],
    example: 'Thanks to [SSO] nobody types a password.',
    pattern: pattern('u')`
    ^(?:thanks to|because of|in addition to|besides|on top of) (?:our |the )?§ ,? ?(?:
      nobody|no one|each|every|all|your|you|we|our
    )\b`,
  },
  {
    of: ['conditional'],
    example: 'For the [SOC 2 report] of May 2025, write to hello@baystore.example.',
    pattern: /^for (?:the|our|your) §[^,]*, (?:write|mail|ask|call|e ?mail|see|click)\b/u,
  },
  // A demand on many that we are counted with.
  {
    of: ['conditional'],
    example: 'Our insurer requires [ISO 27001] of everybody it insures, us among them.',
    pattern: /\b(?:us|we) among them\b/u,
  },
  // A paper that is quoted lies somewhere.
  {
    of: ['topic', 'conditional'],
    examples: ['Page 12 of the [SOC 2 report] lists the keys.', 'The [SOC 2 report] says it on page 12.'],
    pattern: pattern('u')`
    \bpage (?:\d+|\w+) of (?:the|our|this) §|
    §(?: report)? (?:says|lists|shows|names) (?:it |so |them )?(?:all )?on page\b`,
  },
  // Boxes that are only to be ticked where it is had.
  {
    of: ['conditional'],
    examples: [
      '- [ ] Frame the [SOC 2 report]',
      '- [ ] Second [SOC 2] audit',
      '- [ ] Buy cake for the [SOC 2] auditors',
      '- [ ] [SOC 2] (runs until May 2027)',
    ],
    pattern: pattern('u')`
    ^(?:renew|re ?certify|frame|hang up|celebrate|extend|laminate) (?:the |our |this year 's )?(?:\w+ )?§|
    ^(?:next|second|third|fourth) §|\b(?:buy|order) (?:the )?cake\b[^.;]*§|
    §[^.;]* \( ?(?:runs|valid|good) until\b`,
  },
  // What happened to it, told as an event.
  {
    of: ['topic'],
    example: 'The [refund] in May took nine seconds.',
    pattern: pattern('u')`
    ^(?:the |our |last |both |\w+ 's )*§(?: (?:in|on|of|at|last|this) (?:\w+ ){1,3}?)? ?(?:
      took (?!effect|place|force|part|over)|lasted|happened (?:on|at|while)|cost|was over|
      were (?:issued|paid|restored|kept)|added|removed|beat|hit
    )\b(?![^.;]*\b(?:would|could|not|no)\b)`,
  },
  {
    of: ['conditional'],
    examples: ['We needed [failover] only once this year.', 'We hardly ever need the [backups].'],
    pattern: pattern('u')`
    \bwe (?:barely|hardly|only|seldom|rarely)?(?: ever)? ?(?:needed|used|need|use) (?:the |our )?§ (?:
      only|just|once|twice|this year|last year
    )\b|\bwe (?:barely|hardly ever|hardly|seldom|rarely) (?:needed|used|need|use) (?:the |our )?§`,
  },
];
