import { pattern } from '../pattern.ts';
import { doc, type Turn } from './turn.ts';

/** What a thing does where it is. */
const happening =
  'wakes?|looks?|lands?|gets?|happens?|finishes|starts?|ends?|fails?|takes?|shows?|comes?|runs?|goes|stops?|asks?|declines?|says?|is (?:restored|done|over|charged|paid|sent|full|late|wrong|closed|lost)|was (?:restored|sent|wrong|late|charged)|makes? you';
/** The main clause of somebody who has nothing to show: it asks, waits or sends away. */
const sendingOff =
  '(?:then |so |please )*(?:ask|look|wait|choose|contact|talk|do not|there (?:is|are) (?:no|nothing)|nobody|no |nothing|we (?:would|could|do not|have no|cannot)|it (?:would|could|means)|that (?:would|could|means)|would|could|should|must|you (?:would|should|must|need|have to|may want)|consider|check|somebody|someone|be |beware)';

/** Conditions and questions of whoever uses it: they arise only where it is there (Strawson 1950). */
export const used: readonly Turn[] = [
  {
    of: ['denied'],
    example: 'On 3 November [SSO] was not available for twelve minutes.',
    pattern: pattern('u')`
    §(?: \w+)? (?:was|were) (?:not (?:available|reachable|working|there)|unavailable|unreachable|down|offline) for (?:
      \w+ 
    ){1,3}(?:seconds?|minutes?|hours?)\b|
    ^for (?:\w+ ){1,3}(?:seconds?|minutes?|hours?) ,? ?(?:there was no §|(?:the )?§ was (?:not available|down|unavailable))|
    ^between \d[^§]{2,24} (?:there was no §|(?:the )?§ was (?:not available|down|unavailable))|
    ^(?:during|in|for) (?:the |our |this )?(?:\w+ )?maintenance(?: \w+){0,3} ,? ?(?:
      there (?:is|will be) no §|(?:the )?§ (?:is|will) (?:not )?(?:be )?(?:not |un)?available
    )`,
  },
  {
    of: ['denied', 'topic'],
    example: 'What the [backup] leaves out',
    pattern: pattern('u')`
    ^what (?:the|our) § (?:leaves out|does not (?:pay for|cover|include|move|touch|change|do)|leaves behind)\b|
    ^what is not (?:in|part of|covered by) (?:the|our) §$|^not (?:covered by|part of) (?:the|our) §$`,
  },
  // What happens to a thing, or through it, happens only where it is: not so what is needed, wanted or used.
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'If a [failover] wakes you, mute the channel.',
    pattern: pattern('u')`
    ^(?:if|when|whenever|after) (?:(?:an?|the|your|our|its|this) )?(?:\w+ ){0,2}?§(?: \w+)? (?:${happening})\b[^.;,?]*, (?!${sendingOff})`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'If you lose a [passkey], add another from a second device.',
    pattern: pattern('u')`
    ^(?:if|when|whenever|after) (?:you|someone|a colleague|an? \w+) (?:
      lose|loses|lost|rename|renames|close|closes|delete|deletes|remove|removes|restore|restores|forget|forgets|
      turn on|turn off|switch on|switch off
    )\b[^.;,?]*§[^.;,?]*, (?!${sendingOff})`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'When you close a berth, its [backups] stay for another thirty days.',
    pattern: pattern('u')`
    ^(?:if|when|whenever|after) [^.;,?]*, (?:its|their|the|all) (?:\w+ )?§ (?!
      would|could|must|should|may|might|will not|is not|does not|has to|are not|do not|not|is missing|
      are missing|\w+ (?:required|needed)
    )\w+`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'After a [failover] the address of your berth stays the same.',
    pattern: pattern('u')`
    ^after (?:an?|the|every|each) (?:\w+ )?§ ,? ?(?:the|your|our|every|all|you|it|they|we|each)\b(?! (?:
      would|could|must|should|need|needs|might|has to|have to
    ))`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'Why is my [backup] smaller than my berth?',
    pattern: pattern('u')`
    ^why (?:is|are|was|were|does|do|did|has|have) (?:my|your|our) § (?!
      missing|absent|not\b|gone|closed|so hard|no\b
    )|
    ^why (?:did|do|does) (?:i|you|we) (?:get|got|have|run|keep|pay|offer|encrypt|make|take) (?!no\b|not\b)[^.;?]*§|
    ^(?:how (?:much|long|many)|what) (?:did|does) (?:your|the|our) § (?:cost|say|take|find)\b|
    ^how many (?:findings|exceptions|gaps) (?:did|does|has|have) (?:the|your|our|last \w+ 's) `,
  },
  {
    of: ['conditional', 'topic'],
    example: 'What happens to my [backups] if I cancel?',
    pattern: pattern('u')`
    ^what happens to (?:my|your|our|the) §|
    ^who (?:restores|keeps|makes|tests|pays|checks|signs) (?:my|your|our) §|
    ^(?:what if|and if) [^?]*\? (?:the |our )?§ ?,`,
  },
  {
    of: ['denied'],
    example: 'Nobody notices a [failover].',
    pattern: pattern('u')`
    \b(?:do|does|will|did) (?:not|never) (?:even )?(?:notice|feel|see|hear) (?:of )?(?:an?|the|any) §(?! (?:
      here|on|at|in
    )\b)|^(?:nobody|no one) (?:notices|feels|sees) (?:an?|the) §`,
  },
  {
    of: ['denied'],
    example: 'Without [MFA] nobody gets in.',
    pattern: pattern('u')`
    ^without (?:the |an? |our )?§ (?:no \w+|nobody|nothing) (?:is|are|gets|goes|leaves|sails|starts)\b`,
  },
  {
    of: ['conditional'],
    example: 'When [SSO] is on, nobody needs a password.',
    pattern: pattern('u')`
    ^(?:when|once|after) (?:you (?:switch|turn|have switched|have turned) on )?(?:the |our )?§ (?:(?:is|are) (?:
      on|set up|in place|switched on|active|enabled
    ) )?, (?:nobody|no one|you|passwords?|everybody|everyone|your)\b`,
  },
  {
    of: ['conditional'],
    example: 'Should a [backup] fail, it is run again.',
    pattern: pattern('u')`
    ^should (?:
      we (?:miss|break|fail) (?:the |our )?§|
      (?:an?|the|our|your) (?:\w+ )?§(?: \w+)? (?:fail|break|stop|be late|be missed)
    )[^,;]* ,`,
  },
  {
    of: ['conditional'],
    example: 'If we miss the [SLA], write to us.',
    pattern: pattern('u')`
    ^(?:if|when) (?:we|you) (?:miss|lose|forget|turn on|switch on|break|fail) (?:the |our |your )?§[^,]*, (?:
      you (?:get|are|have|can|will)|we \w+|use|write|tell|ask
    )\b`,
  },
  {
    of: ['conditional'],
    example: 'If the [SLA] is missed, you get a credit.',
    pattern: pattern('u')`
    ^(?:if|when) (?:the |our |your )?§ (?:fails?|is lost|is missed|does not arrive|is down)\b[^,]*,`,
  },
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
    ) §${doc} ?, (?:ask|write|mail|e-?mail|sign|contact|send|log in|click|call|tell)\b`,
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
    of: ['conditional', 'topic'],
    example: 'To restore from [backups], open Settings.',
    pattern: pattern('u')`
    ^to (?:restore from|recover from|switch on|turn on|log in with|sign in with|pay with|pay by) (?:the |your )?§ , (?:
      open|go to|click|press|choose|select|visit|log in|use|follow
    )\b`,
  },
  {
    of: ['topic'],
    example: '[Backup]: the copy that we take each night.',
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
    example: 'If your IdP is down, [SSO] falls back to a code.',
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
    example: 'If [SSO] is too much for you, turn it off in Settings.',
    pattern: pattern('u')`
    ^(?:if|when) § is [^,]*, (?:turn|switch) (?:it|them) off\b|
    ^(?:when|whenever|if) you (?:already )?(?:sign|log|use) (?:in )?(?:with |by )?§[^,]*, (?:
      the same|an?|your|our|the
    ) \w+`,
  },
  {
    of: ['conditional'],
    example: 'Once the [BAA] is signed, upload your records.',
    pattern: pattern('u')`
    ^once (?:the|your|our) § is \w+ , (?:upload|bring|send|start|open|log|sign|order|invite|you can|moor)\b|
    ^once you have (?:\w+ )?(?:the|your|our) § , (?:upload|bring|send|start|open|log|order|invite|you can)\b|
    ^(?:should|if) (?:the |our )?§ (?:ever )?(?:fails?|fail|breaks?) , (?:the|another|an?) (?:\w+ )?(?:
      §|copy|one
    )\b`,
  },
  {
    of: ['conditional'],
    example: '[Backups] must be restored by the owner.',
    pattern: pattern('u')`
    \b(?:the|our|your) § must be (?:claimed|asked for|read|signed|restored|requested) (?:
      by your|within \w+ (?:days|weeks|months)|on page|by the owner
    )|§ (?:credits? )?must be (?:claimed|asked for|restored|set up) (?:within \w+ (?:days|weeks)|by the owner)|
    § (?:must|should) be set up (?:by the owner|in the first)\b|\brestoring an? § requires\b`,
  },
  {
    of: ['topic'],
    example: 'Restoring a [backup] requires the owner.',
    pattern: pattern('u')`
    ^(?:thanks to|because of|in addition to|besides|on top of) (?:our |the )?§ ,? ?(?:
      nobody|no one|each|every|all|your|you|we|our
    )\b|
    \b(?:restored|used|downloaded) (?:an?|the|her|his|their) § (?:by mistake|yesterday|last \w+|twice|once)\b|
    ^restoring an? § requires the\b|\bsoc 2 scope\b`,
  },
  {
    of: ['conditional'],
    example: 'For the [SOC 2 report] of May 2025, write to hello@baystore.example.',
    pattern: pattern('u')`
    ^for (?:the|our|your) §[^,]*, (?:write|mail|ask|call|e-?mail|see|click)\b|\b(?:us|we) among them\b`,
  },
  // A paper that is quoted lies somewhere.
  {
    of: ['topic', 'conditional'],
    example: 'Page 12 of the [SOC 2 report] lists the keys.',
    pattern: pattern('u')`
    \bpage (?:\d+|\w+) of (?:the|our|this) §|
    §(?: report)? (?:says|lists|shows|names) (?:it |so |them )?(?:all )?on page\b|
    \bwe (?:has )?(?:passed|sent|handed) (?:the|our) §`,
  },
  // Boxes that are only to be ticked where it is had.
  {
    of: ['conditional'],
    example: '- [ ] Frame the [SOC 2 report]',
    pattern: pattern('u')`
    ^(?:renew|re-?certify|frame|hang up|celebrate|extend|laminate) (?:the |our |this year 's )?(?:\w+ )?§|
    ^(?:next|second|third|fourth) §|\b(?:buy|order) (?:the )?cake\b[^.;]*§|
    §[^.;]* \( ?(?:runs|valid|good) until\b`,
  },
  // What happened to it, told as an event.
  {
    of: ['topic'],
    example: 'The [failover] in May took nine seconds.',
    pattern: pattern('u')`
    ^(?:the |our |last |both |\w+ 's )*§(?: (?:in|on|of|at|last|this) (?:\w+ ){1,3}?)? ?(?:
      took (?!effect|place|force|part|over)|lasted|happened (?:on|at|while)|cost|was over|
      were (?:issued|paid|restored|kept)|added|removed|beat|hit
    )\b(?![^.;]*\b(?:would|could|not|no)\b)`,
  },
  {
    of: ['conditional'],
    example: 'We needed [failover] only once this year.',
    pattern: pattern('u')`
    \bwe (?:barely|hardly|only|seldom|rarely)?(?: ever)? ?(?:needed|used|need|use) (?:the |our )?§ (?:
      only|just|once|twice|this year|last year
    )\b|\bwe (?:barely|hardly ever|hardly|seldom|rarely) (?:needed|used|need|use) (?:the |our )?§`,
  },
];
