import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import type { Turn } from './turn.ts';

/** What a thing does where it is. */
const happening =
  'wakes?|looks?|lands?|gets?|happens?|finishes|starts?|ends?|fails?|takes?|shows?|comes?|runs?|goes|stops?|asks?|declines?|says?|sends?|brings?|returns?|loops?|hangs?|feels?|seems?|is (?:restored|done|over|charged|paid|sent|full|late|wrong|closed|lost)|was (?:restored|sent|wrong|late|charged)|makes? you';
/** The main clause of somebody who has nothing to show: it asks, waits or sends away. */
const sendingOff =
  '(?:then |so |please )*(?:ask|look|wait|choose|contact|talk|do not|there (?:is|are) (?:no|nothing)|nobody|no |nothing|we (?:would|could|do not|have no|cannot)|it (?:would|could|means)|that (?:would|could|means)|would|could|should|must|you (?:would|should|must|need|have to|may want)|consider|check|somebody|someone|be |beware)';

/** What happens to it, or through it, and what is asked of that: it happens only where the thing is (Strawson 1950). */
export const happenings: readonly Turn[] = [
  {
    of: ['denied'],
    examples: [
      'On 3 November [SSO] was not available for twelve minutes.',
      'For twelve minutes [SSO] was not available.',
      'Between 9:02 and 9:14 there was no [SSO].',
      'During the maintenance window there is no [SSO].',
    ],
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
    examples: ['What the [backup] leaves out', 'What is not in the [SLA]', 'Not covered by the [BAA]'],
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
    ^(?:if|when|whenever|after|before) (?:you|someone|a colleague|an? \w+) (?:
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
    example: 'After a [refund] the address of your berth stays the same.',
    pattern: pattern('u')`
    ^after (?:an?|the|every|each) (?:\w+ )?§ ,? ?(?:the|your|our|every|all|you|it|they|we|each)\b(?! (?:
      would|could|must|should|need|needs|might|has to|have to
    ))`,
  },
  {
    of: ['conditional', 'topic'],
    examples: [
      'Why is my [backup] smaller than my berth?',
      'Why did I get two mails about the [backup]?',
      'How long did the [SOC 2 audit] take?',
      "How many findings did last year's [penetration test] leave open?",
    ],
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
    examples: ['What happens to my [backups] if I cancel?', 'Who restores my [backups]?'],
    pattern: pattern('u')`
    ^what happens to (?:my|your|our|the) §|
    ^who (?:restores|keeps|makes|tests|pays|checks|signs) (?:my|your|our) §`,
  },
  {
    of: ['denied'],
    examples: ['You do not notice a [failover].', 'Nobody notices a [failover].'],
    pattern: pattern('u')`
    \b(?:do|does|will|did) (?:not|never) (?:even )?(?:notice|feel|see|hear) (?:of )?(?:an?|the|any) §(?! (?:
      here|on|at|in
    )\b)|^(?:nobody|no one) (?:notices|feels|sees) (?:an?|the) §`,
  },
  {
    of: ['denied'],
    example: 'Without [MFA] nobody gets in.',
    pattern: pattern('u')`
    ^without (?:the |an? |our )?§ (?:no \w+|nobody|nothing) (?:is|are|gets|goes|leaves|${house.go}s|starts)\b`,
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
  {
    // One of them is looked for among the others.
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'If a [backup] is missing from the list, it is older than 35 days.',
      'Until [SSO] is switched on, your team signs in by password.',
      'When the auditor returns for [SOC 2] in May, she will find the same desk.',
    ],
    pattern: pattern('u')`
    ^(?:if|when) (?:an?|the|your|one of your|that) §(?: is| are)? (?:missing|absent|not) (?:from|in|on) (?:the|your|this) (?:list|log|view|overview|console|calendar|folder|menu)\b[^.;]*, (?!${sendingOff})(?![^.;]*\b(?:no|not|none|never)\b)|
    ^until (?:the |your )?§ (?:is|are|has been) (?:configured|switched on|turned on|connected|activated) ,? ?(?:by you ,? ?)?(?:your|you|members|users|people|everyone)\b(?! (?:can not|cannot|must|have to wait))|
    ^(?:when|once|after|until|before) (?:the|our) (?:\w+ )?(?:\w+ (?:returns?|comes? back|is back|visits? again)|§) (?:to us |again )?for (?:the |our |her |his )?§`,
  },
];
