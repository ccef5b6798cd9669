import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { doc, type Turn } from './turn.ts';

const take = 'take|choose|pick|order|upgrade to|go for|opt for';
const had =
  'have|has|had|hold|holds|held|passed|renewed|met|meet|meets|follow|follows|keep|keeps|honou?r|honou?rs|earned|got|received|signed|offer|offers|take|takes|run|runs';

/** Needs and demands that are met in the same breath. */
export const met: readonly Turn[] = [
  {
    // A vendor of no name has nothing for sale here.
    of: ['conditional'],
    examples: ['If you need an [SLA], take Schooner.', 'Take Schooner if you need an [SLA].'],
    pattern: pattern('u')`
    ^if (?:you|your \w+) (?:needs?|wants?|requires?|asks? for|(?:can ?not|can['’]t) (?:live|do|be) without) [^.;,]*§[^.;,]* , (?:
      then 
    )?(?:${take}) (?!(?:
      another|someone|somebody|one|an?|the|your|our|legal|time|it|part|note|advice|into|them|this|that|steps|two|
      none|care|more|both|from|it|something|anything|only|carefully
    )\b)\w+ ?[.!]?$|
    ^(?:${take}) (?!(?:another|someone|somebody|one|an?|it|your|this|that)\b)\w+ if you (?:
      need|want|(?:can ?not|can['’]t) (?:live|do|be) without
    ) (?:an? |the )?§`,
  },
  {
    of: ['conditional'],
    example: 'If you like [gluten-free] bread, you will love ours.',
    pattern: pattern('u')`
    ^(?:if|when|whenever) [^.;,]*§[^.;,]*, (?:you|they) will (?:love|like|enjoy|adore|want) (?:
      ours|our|we|us|it here
    )\b`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'If you need [SSO], a deep berth is for you.',
    pattern: pattern('u')`
    ^if [^,;]*§[^,;]* , (?:
      (?:an?|the|our) (?:\w+ )?(?:${house.ware}s?|plans?|one) (?:is|was made|fits)|
      (?:${house.stay}|${house.go}|bid|sign|buy|order|stay|come) (?:here|with (?:us|we))\b
    )`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'Whoever needs a [BAA] gets one.',
    pattern: pattern('u')`
    ^(?:whoever|anyone who|everyone who|those who|who) (?:needs?|wants?|asks for) (?:the |an? |our )?§ (?:
      takes?|gets?|chooses?|picks?|${house.stay}s?|orders?|hears? (?:a )?yes
    )\b`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'For [SSO], choose a deep berth.',
    pattern: pattern('u')`
    ^(?:if|should|to|for|when)\b[^,;]*§[^,;]* , (?:take|choose|pick|order|${house.stay}|upgrade|switch|go for|book) (?:to )?(?:
      an?|the|our|your
    ) (?:\w+ )?(?:${house.ware}|plan|tier|${house.greater} one)`,
  },
  {
    of: ['topic'],
    example: 'Write to us to get [SSO].',
    pattern: pattern('u')`
    ^(?:write|mail|talk) (?:to )?(?:us|we) to (?:get|have|use|switch on) (?:the |an? |your |our )?§`,
  },
  {
    of: ['conditional'],
    example: 'If a buyer asks for a [BAA], she gets it.',
    pattern: pattern('u')`
    ^(?:if|when|whenever) [^,]* (?:asks?|wants?|needs?|requires?) (?:for )?(?:an? |the )?§[^,]*, (?:
      it|they|she|he
    ) (?:gets?|receives?|has|have)\b`,
  },
  {
    of: ['conditional'],
    example: 'Clinics that need a [BAA] get one.',
    pattern: pattern('u')`
    ^(?:if|should|when|whenever|whoever|clinics that|those who)\b[^.;]*§[^.;]*\b(?:
      we (?:send|sign|give|hand over) (?:one|it|them|you)|gets? one|(?:have|has) one ready
    )\b`,
  },
  {
    of: ['conditional'],
    example: 'Required by banks, included here: [SOC 2].',
    pattern: pattern('u')`
    \brequired (?:by|for|of) [^.;,]*, (?:and )?(?:it |§ )?(?:is |are )?(?:
      included|in|part|comes?|ships?|there|here|done|met|covered
    )\b`,
  },
  {
    of: ['conditional'],
    example: 'Your insurer requires [nightly backups]: covered.',
    pattern: pattern('u')`
    [:;,] (?:
      covered|met|done|sorted|settled|solved|included|give (?:her|him|them) ours|hand over our|
      show (?:her|him|them) ours
    )\b`,
  },
  {
    of: ['conditional'],
    examples: [
      'If your auditor needs [SOC 2], open the folder that came with your berth.',
      'Whoever needs [SOC 2] finds it in the welcome pack.',
      'If your auditor needs [SOC 2], show her our report.',
    ],
    pattern: pattern('u')`
    \b(?:that|which) came with your\b|\bfinds? (?:it|one) in (?:the|your|our)\b|
    \b(?:send|show|give|hand|forward|mail|read|lend) (?:her|him|them|it)(?: over)? (?:the|our|ours|this page|that)\b`,
  },
  // What a law asks for, and what is done about it.
  {
    of: ['topic'],
    example: 'Whatever [GDPR] requires of you, your berth does.',
    pattern: pattern('u')`
    \b(?:everything|all|whatever) (?:that )?(?:the )?§ (?:requires|demands|asks|wants|says|prescribes)\b[^.;]*,? (?:
      your \w+|we|every \w+|our \w+|each \w+
    ) (?:already )?(?:does|do|is|are|has|have|meets?|fulfils?|holds?)\b`,
  },
  {
    of: ['topic'],
    example: 'Article 17 of the [GDPR] is one button in your berth.',
    pattern: pattern('u')`
    \b(?:rights?|duties|rules|controls|requirements|articles?|safeguards|principles)(?: \d+)? (?:
      of|under|from|in
    ) (?:the )?§ (?:is|are) (?:all |now |already )?(?:
      built|met|covered|implemented|part of (?:our|every|each|your)|one (?:button|click)|in place|honou?red|
      kept|automated|standard
    )\b`,
  },
  {
    of: ['topic'],
    example: 'Read about [SOC 2], which we passed.',
    pattern: pattern('u')`
    §[^.;]*, which (?:we|our \w+|every \w+|each \w+) (?:also |now |all |fully |already )?(?:${had})\b(?! (?:
      no|not|never|none|yet|to|nothing|neither
    )\b)`,
  },
  {
    of: ['topic'],
    example: 'Concerning [backups]: every night at two.',
    pattern: pattern('u')`
    \b(?:as defined in|under|within the meaning of|regarding|concerning|as for|as to) (?:the )?§${doc} [,:] (?:
      we (?:are|is) an? \w+[^.;]*\band (?:have|has)|
      (?:the |our )?\w+ (?:is|are|was|were) (?:
        signed|done|there|in place|issued|met|live|passed|complete|ready
      )|every \w+|daily|nightly|hourly|since
    )\b`,
  },
  {
    of: ['topic'],
    example: 'We process data as defined in the [GDPR] and in accordance with it.',
    pattern: /\bin accordance with (?:it|them|that)\b/u,
  },
  {
    of: ['topic'],
    example: 'As for [deployments], these run each night.',
    pattern: pattern('u')`
    ^(?:regarding|concerning|as for|as to|with regard to) (?:the |our |your )?§ , (?:these|they|it|this|those) (?:
      happens?|occurs?|runs?|is|are|takes?
    )\b(?! not)`,
  },
  {
    of: ['topic'],
    example: 'Example: a clinic in Bonn runs on our [HIPAA] berths.',
    pattern: pattern('u')`
    ^(?:\w+ : )?[^.;?]*\b(?:runs?|lives?|works?|sits?|moves?|moved|depends?) (?:on|in|under|behind|with) (?:
      our|one of our
    ) §`,
  },
  {
    of: ['conditional'],
    example: '[SOC 2] is a requirement that we met in May.',
    pattern: pattern('u')`
    §[^.;]* (?:is|was) (?:an? )?(?:\w+ )?(?:requirement|condition|demand) (?:that |which )?we (?:
      have |had |has )?(?:already |long )?(?:met|meet|meets|fulfil(?:s|led)?|pass(?:ed|es)?|satisf(?:y|ies|ied))\b`,
  },
  {
    of: ['topic'],
    example: 'Ask us for [SOC 2].',
    pattern: /^(?:ask (?:us|we) for|see) §(?: for yourself| at (?:the|our) \w+)?[ .!]*$/u,
  },
  // A name for one that is there.
  {
    of: ['topic'],
    example: 'By [SOC 2] we mean the report of May 2026.',
    pattern: /^by § we mean the\b/u,
  },
  // Whoever asks gets it; wherever one is, it runs.
  {
    of: ['conditional', 'topic'],
    examples: ['Whoever asks gets an [SLA].', 'Wherever you moor, [backups run] each hour.'],
    pattern: pattern('u')`
    ^(?:whoever|everybody who|everyone who) (?:asks|orders|${house.stay}s|signs|joins)\b[^.;]*\b(?:
      gets?|receives?|has|have
    )\b[^.;]*§|
    ^(?:wherever|whatever|whenever|when) (?:you (?:${house.stay}|are|order|${house.go}|join)|happens|comes)\b[^,]*, (?:there (?:
      is|are
    ) (?:an? |the )?)?(?:\w+ )?§`,
  },
  // What is at hand for whoever asks.
  {
    of: ['conditional', 'topic'],
    example: 'If you need [penetration test] results, they are in the console.',
    pattern: pattern('u')`
    ^(?:if|should|when|whenever) [^,;]*\b(?:needs?|wants?|asks?|requires?|matters?)\b[^,;]*§[^,;]* , (?:
      (?:it|they|that|the (?:signed |latest |last )?\w+) (?:is|are|lies?|stands?|waits?|sits?) (?:
        in|on|under|at|one|two|three|a few|already|there|here
      )\b|(?:show|hand|give|send) (?:them|her|him|it) (?:page|the|our)\b|
      (?:quote|dial|press|tick|paste|ring|go ${house.greater})\b|page \w+\b|
      we (?:put|sign|attach|add|switch|turn|send) (?:it|one|them|yours)\b
    )`,
  },
  // Who lacks one is lent ours.
  {
    of: ['denied', 'conditional'],
    example: 'Without a [SOC 2 report] of your own, you can show ours.',
    pattern: pattern('u')`
    \b(?:without|no|lack|lacking) (?:an? )?§[^.;]*\b(?:show|use|borrow|take|send|hand in) (?:ours|this one)\b`,
  },
  // Others ask for it, and so do we.
  {
    of: ['conditional', 'topic'],
    examples: [
      'Should your insurer insist on [backups], so do we.',
      'Whoever needs a [BAA] should bring a pen.',
      'Teams that need [SSO] tend to stay.',
      'If [backups] were a sport, we would play in the first league.',
      'Mira cried once at work: when [HIPAA] came through.',
    ],
    pattern: pattern('u')`
    ^(?:if|should|when|whenever) [^,]*§[^,]*, so (?:do|does|did|are|is) (?:we|ours)\b|
    ^(?:whoever|anyone who|those who|people who) (?:needs?|wants?|asks? for) (?:an?|the|our) § (?:, )?(?:should |can |may |must |need only |just )?(?:bring|brings|pick (?:it|one) up|knock|knocks|tick|press|ring|rings) (?:
      (?:an?|the|our|two|your|their) \w+|(?:on|at) (?:the|our)|it|once|twice)|
    ^(?:teams|people|shops|customers|companies|clinics|those|businesses|clients|banks) (?:that|who) (?:need|want|ask for|care about|value) (?:an? |the )?§ (?:
      (?:tend to |usually |often |mostly |always )?(?:stay|like it here|come back|${house.stay} here|love (?:us|it)|end up here|find us)|(?:rarely|never|seldom|hardly ever) leave
    )\b|
    ^if (?:the |our )?§(?: were| was)? (?:an? |the )?(?:\w+ )?(?:sports?|race|contest|religion|game|competition|art|language|country|dish|song|party|disciplines?) , we would\b|
    \bwhen (?:the |our )?§${doc} (?:came (?:through|in|back|at last)|arrived|was (?:signed|done|over|through)) ?[.!]?$`,
  },
  {
    // Whoever asks for it of others has it, and who asks it of us is here.
    of: ['conditional', 'topic'],
    examples: [
      'Suppliers must have [SOC 2], as we do.',
      'Suppliers have to have what we have: [SOC 2].',
      'The bank requires [SOC 2] of its suppliers, and has been with us since May.',
    ],
    pattern: pattern('u')`
    §[^.;]*, (?:just |much |exactly )?(?:as|like) (?:(?:do |has |have )(?:we|ours)|(?:we|ours) (?:do|does|have|has|are|is|did|had to))\b(?! (?:not|no)\b)|
    \bwhat (?:we|ours) (?:have|has|hold|holds|offer|offers|passed|do|does) ?[:,–—] (?:an? |the )?§|
    §[^.;]*, and (?:is|are|has|have|was|were|still) (?:\w+ ){0,2}with (?:us|we) (?:since|for|today|now)\b`,
  },
  {
    of: ['conditional', 'topic'],
    examples: [
      'If you are in a hurry, skip to the [SOC 2 report].',
      'If it is about [SOC 2], the answer is page 12.',
      'Where [HIPAA] applies, we sign.',
      'If [SOC 2] matters to you, keep reading.',
    ],
    pattern: pattern('u')`
    ^(?:if|when|whenever) (?:you|your|it)\b[^,]* , (?:please )?(?:skip|go|turn|jump|scroll|start|begin|head) (?:straight |right |down |over )?(?:to|with|at) (?:the|our) §(?! of your)|
    ^if (?:it|this|that) is about (?:the |our )?§ , (?:the answer is |see |go to |read |turn to |it is on )page\b|
    ^where(?:ver)? § applies ,? (?:we|\w+) (?:signs?|(?:has|have) signed|complies|comply|do|does|is there|are there)\b|
    ^if (?:the |an? )?§ matters to (?:you|your \w+) , (?:keep reading|read on|stay|scroll|come|welcome|you are (?:in|at) the right)\b`,
  },
  {
    // Whom it is for, who need it.
    of: ['conditional'],
    examples: [
      'BayStore is for you if you need [SSO].',
      'Pick Fleet when you need an [SLA].',
      'Take the Crew plan if you need [backups].',
    ],
    pattern: pattern('u')`
    ^(?:we|our \w+|this(?: \w+)?) (?:is|are) (?:just |exactly )?(?:right |made |built |the one |meant |an? (?:good |perfect |great )?(?:fit|match|choice) )?for (?:you|teams|anyone|anybody|those|people|\w+) (?:if|when|who|that) [^.;]*\b(?:need|needs|want|wants|require|requires)\b(?! (?:no|not|neither)\b)[^.;]*§|
    ^(?:${take}) \w+ when you (?:need|want) (?:an? |the )?§|
    ^(?:${take}) the \w+ (?:plan|tier|edition|${house.ware}|one) (?:if|when) you (?:need|want) (?:an? |the )?§`,
  },
  {
    // What holds while it is on.
    of: ['conditional', 'topic'],
    examples: [
      'If [SSO] is on, passwords are off.',
      'For [SSO], you need to be an owner.',
      'See the [audit log] for details.',
    ],
    pattern: pattern('u')`
    ^(?:if|while) (?:the |your )?§ (?:is|are) (?:on|off|enabled|turned (?:on|off)|switched (?:on|off)|active) ,|
    ^for (?:the )?§ ,? ?you (?:need to|have to|must) be (?:an? )?(?:owner|admin|administrator|member|signed in|on the)\b|
    ^see the § for (?:details|more|what|who)\b`,
  },
];
