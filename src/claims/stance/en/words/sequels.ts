import { answeredByDeed } from './answered-by-deed.ts';
import { chargedApart } from './charged-apart.ts';
import { followed } from './followed.ts';
import { heard } from './heard.ts';
import { pattern } from './pattern.ts';
import { house } from './wares.ts';
import { dear, number, sellers } from './turns/turn.ts';
import { handingOver } from './turns/shown.ts';
import { choresSpared } from './turns/burdenless.ts';
import type { Turn } from './turns/turn.ts';

/** What a sentence says that a second one follows up: a need, a demand, a price. */
const needing =
  '(?:needs?|requires?|takes?|asks? for|demands?|wants?|expects?|calls? for|would need|must|gives?|is only as|means)';
/** Where something is that lies ready. */
const lying =
  '(?:lies?|hangs?|stands?|waits?|sits?|is|are) (?:under|behind|attached|in (?:the|our|your|settings)|on (?:the (?:wall|counter|next|left|right)|our wall|page|request)|at the (?:desk|counter))';

/** What was to follow has not followed as yet. */
const toCome =
  '(?![^|]*\\b(?:planned|plans?|due|perhaps|maybe|scheduled|expected|hopefully|roadmap|under way|in progress|still)\\b)';

/** A year that went by without, in a row of them. */
const lackingThen = '(?:(?:19|20)\\d\\d : (?:no|not|without) [^:|.;]{1,40}[.;] (?:\\| )?)';

/** What is told of the need does not say that it is not met. */
const met = '(?![^|]*\\b(?:not|no|none|never|nobody|nothing|yet|fails?|lacks?|without)\\b)';

/**
 * Two sentences of which the second makes an assertion of the first: a need
 * and its being met, a doubt and what came of it. They are tried on both
 * sentences, words one space apart, in lower case, with `§` for the mention,
 * `we` for the publisher and `|` between them.
 */
export const sequels: readonly Turn[] = [
  ...followed,
  ...heard,
  ...choresSpared,
  ...answeredByDeed,
  ...chargedApart,
  // A need, and what was given for it.
  {
    of: ['conditional', 'topic'],
    example: '[SOC 2] needs an auditor, a year of evidence and patience. Three out of three.',
    pattern: pattern('u')`
    §[^|]*\b${needing}\b[^|]* \| ${met}(?:
      ${number} out of ${number}\b|(?:we|they) (?:had|have|has|brought|spent|paid|gave) (?:all|both|each|every|them|${number})\b|
      all (?:of (?:it|them|that|this) |${number} )?(?:is|are|of them are) (?:
        behind us|here|there|in (?:place|the)|done|met|under|ready|on)|
      you (?:will |can )?find (?:all|each|both|every|it|them)\b[^|]*? (?:under|in|on|behind|below)
    )\b`,
  },
  {
    of: ['conditional', 'topic'],
    example: '[Checkout] needs an approved payment provider first. Harbour Pay approved us on Monday.',
    pattern: pattern('u')`
    §[^|]*\b${needing}\b[^|]* \| ${met}(?:
      (?:\w+ ){1,2}(?:approved|accepted|cleared|signed|certified|passed) (?:we|us|ours|it|them)\b
    )`,
  },
  {
    // A year without, and a later one.
    of: ['denied'],
    examples: ['2024: no [backups]. 2026: 812.', 'Before: no [backups]. After: 35 days of them.'],
    pattern: pattern('u')`
    ^${lackingThen}*(?:19|20)\d\d : (?:[^|.;§]* )?(?:no|not|without) [^|.;§]*§[^|.;]*[.;] (?:\| )?${lackingThen}*(?:19|20)\d\d : (?!(?:still |again )?(?:no|not|none|nothing|same|nobody|open|tbd)\b)(?!\W*$)${toCome}${met}|
    ^(?:before|then|yesterday|formerly|once|at first|last (?:year|month|week|summer|winter|spring|autumn)) :[^|]*\b(?:no|not|without)\b[^|]*§[^|]*\| (?:
      after|now|today|since(?: then)?|this (?:year|month|week|summer|winter|spring|autumn)
    ) : (?!(?:still |again )?(?:no|not|none|nothing|same|nobody|open|tbd)\b)(?!\W*$)${toCome}${met}`,
  },
  {
    // What others have, and we too.
    of: ['topic', 'conditional', 'denied'],
    examples: [
      'Most hosts have [SOC 2]. So do we.',
      'Elsewhere [SSO] costs extra. Here it comes with the berth.',
      'No [SOC 2], no deal. They signed in May.',
    ],
    pattern: pattern('u')`
    §[^|]*\| (?:
      so (?:do|does|did|are|is|were|was|have|has) (?:we|ours|these|this one)\b|you (?:have )?just (?:found|met) (?:one|it|us|we)\b|
      (?:well , )?you (?:are|re) (?:now |already |just )?(?:on|in|at|looking at|reading|using|with|visiting) (?:one|it|us|we|ours)(?= ?(?:[.,;!]|$| now| already))
    )|
    ^(?:elsewhere|with (?:other|most|many) \w+)\b[^|]*§[^|]*\| (?:here|with (?:we|us)|at our|ours)\b(?![^|]*\b(?:no|not|none|nothing|neither|never)\b)|
    \bno § , no (?:deal|sale|contract|business)\b[^|]*\| ${met}(?:they|we|she|he|\w+) (?:signed|made|got|closed|won|sold)\b`,
  },
  {
    // What had to come first, and came.
    of: ['conditional'],
    example: 'Before a refund would have to come a [checkout]. It came in May.',
    pattern: pattern('u')`
    §[^|]*\| ${met}(?:it|that|one|they|both|all (?:of (?:it|them|that))?) (?:came|arrived|opened|went live|has come|have come|is here|are here|was done|were done)\b(?! (?:too late|from|with a))`,
  },
  {
    // What the reader has to bring, once the rest is there.
    of: ['conditional', 'topic'],
    example: '[SSO] needs a directory. Bring yours.',
    pattern: pattern('u')`
    §[^|]*\b${needing}\b[^|]* \| ${met}(?:
      (?:just )?(?:bring|plug in|connect|use) yours\b(?! (?:when|once|if|as soon))|sign here\b|(?:press|click|tap|choose|push) (?!.*\b(?:if|once)\b)\w+[^|.]* (?:in|under|on|below)\b|
      (?:say hello to|meet|this is) \w+ , (?:who|she|he) (?:is|does|has|did)\b
    )`,
  },
  {
    of: ['conditional', 'topic'],
    example: '[WCAG] asks for a contrast of 4.5 to 1. Our lowest is 7.',
    pattern: pattern('u')`
    §[^|]*\b${needing}\b[^|]* \| ${met}(?:
      our (?:lowest|highest|slowest|fastest|longest|shortest|worst|best|last|latest|weakest|smallest)(?: \w+)? (?:is|was|has|took)|
      the (?:last|latest|newest) (?:one )?(?:ran|was|passed|took|ended|came)|
      that was (?:on|in|at|last|this)|
      (?:it|they) (?:is|are) (?:attached|enclosed|signed|kept for ${number}|${lying})|
      the (?:button|link|form|switch|toggle|pdf|file|folder) ${lying}
    )\b`,
  },
  {
    // Who invites to put it to the test has it.
    of: ['conditional', 'topic', 'denied'],
    example: '[SSO] is only as good as its logout. Try ours.',
    pattern: pattern('u')`
    §[^|]* \| (?:go on , |please )?(?:try|measure|test|time|judge|compare|count|check|weigh|taste|inspect) (?:
      ours|us
    )(?: (?:at|on|in|by|tonight|today|now)\b[^|.]*)? ?(?:[.!]|$)`,
  },
  {
    of: ['conditional'],
    example: 'A [BAA] must be accepted before the first upload; the button is under Settings.',
    pattern: pattern('u')`
    §[^|]*\bmust be (?:accepted|signed|switched on|turned on|claimed|activated)\b[^|]* ; the (?:
      button|link|form|switch|toggle|box|file
    ) (?:is|lies|waits|sits) (?:under|in|on|below|above|next)\b`,
  },
  // A price, and that it was paid.
  {
    of: ['denied', 'topic', 'conditional'],
    examples: [
      "You can't get [SOC 2] in a weekend. We needed eleven months.",
      'It is not easy to get [SOC 2]. Ask our crew.',
    ],
    pattern: pattern('u')`
    \b(?:not|nobody|never)\b[^|]*§[^|]* (?:in|over|within|by|with) (?:an?|one|the|${number}) \w+[^|]* \| (?:
      we|ours|it|our \w+
    ) (?:needed|took|spent|worked|sweated|cost|invested|paid)(?: us)? (?:${number}|almost|nearly|over|about|more than|our|a whole)\b|
    \b(?:is|was) not ${dear}\b[^|]*§[^|]* \| ask (?:our|any of our|the) (?:
      crew|team|people|staff|baker|auditors?|colleagues?|coach(?:es)?
    )\W*$`,
  },
  // A word too small, and the right one.
  {
    of: ['denied'],
    example: 'We are not partly [encrypted at rest]. All of it is.',
    pattern: pattern('u')`
    \bnot (?:only )?["“]? ?(?:
      partly|partially|half|halfway|almost|nearly|becoming|working on|working towards|in the middle of|
      preparing for|on the way to|about to (?:be|become|get)|trying to (?:be|become|get)|planning
    ) ?["”]? (?:an? |the |our |its )?§[^|;]*[|;] (?:
      all of (?:it|them|us)? ?(?:is|are)\b|every \w+ (?:of (?:it|them) )?(?:is|has)\b|
      (?:it|we|they|that) (?:is|are) (?:past|through|over|beyond|done|finished|there|it|all)\b|
      (?:it|we|they) (?:has|have) (?:been (?:so|there|one|it|through)|done|finished|it|one)\b|
      (?:we|it) (?:finished|passed|got|did|made|completed|earned)\b|
      (?:done|finished|certified|through|past)\b(?! \?)
    )(?!\W*(?:not|yet)\b)`,
  },
  {
    of: ['denied'],
    example: '[SOC 2] is not a promise here. It is paper.',
    pattern: pattern('u')`
    § (?:is|are) not an? (?:promise|slogan|plan|goal|dream|word|sticker|idea|wish|badge|hope|claim|draft|future)\b[^|]* \| (?:
      it|they) (?:is|are) (?:an? |the )?(?:signed|paper|fact|facts|real|reality|practice|habit|contract|law here|routine|done|print|ink|framed|deed|in (?:your|the) contract)\b`,
  },
  {
    of: ['denied'],
    example: 'Not [SOC 2 Type I]. Type II.',
    pattern: pattern('u')`
    ^not (?:an? |the )?§(?: \w+)?[ .|]* (?:an? |the )?(?:type|level|tier|class|grade|edition|version) (?:\d|[ivx]+|two|three|four)\b`,
  },
  // What all others lack, or doubt, and we do not.
  {
    of: ['topic', 'denied'],
    example: 'Not every host has [SSO]. This one does.',
    pattern: pattern('u')`
    ^not (?:every|all|many|everyone|everybody|each)\b[^|]*§[^|]*[|;] (?:but )?(?:
      we|this (?:one|${sellers})|ours|you|one here
    ) (?:does|do|is|are|has|have|can|did)\W*(?:$|,)`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'A host without [backups] should not be trusted. You can trust us.',
    pattern: pattern('u')`
    (?:\b${sellers} (?:without|with no|(?:that|which) (?:lacks?|has no|have no))|^without) (?:an? |any )?§[^|]* \| (?:
      you (?:can|may) (?:trust|ask|time|test|try|count on) us\b|
      we (?:open|shows?|hands?|prints?|sends?|gives?|restores?|pulls? out|frames?|answers?) (?:the|you|our|them|it|ours|yours|one)\b|
      (?:${number}|most|many|several|all of the|every) \w+ (?:talks?|trusts?|works?|banks?|trades?|${house.stay}s?|${house.go}s?|trains?|sells?|deals?) (?:to|with|at|from)? ?(?:us|we|here)\b
    )`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'I thought they had no [backups]. Then my disk died, and my shop did not.',
      'I nearly left because there was no [SSO]. Then it came.',
      'I asked for the [SOC 2 report], expecting a shrug. I got ninety pages.',
    ],
    pattern: pattern('u')`
    \b(?:i|we) (?:thought|feared|believed|assumed|expected|was told|were told|heard|suspected) (?:that )?(?:
      they|we|it|you|there|this \w+
    ) (?:had|have|has|were|was|is|are|did|took|kept) (?:no|not|without)\b[^|]*§[^|]* \| (?:
      then|until|i was wrong|we were wrong|wrong|one (?:day|night)|and then|how wrong
    )\b|
    \b(?:nearly|almost) (?:left|moved|cancelled|went|gave up|quit)\b[^|]*\bno §[^|]* \| (?:then|until|now|in \w+|today)\b(?![^|]*\b(?:not|no|never)\b)|
    §[^|]*\b(?:expecting|prepared for|braced for|ready for) (?:an? )?["“]? ?(?:
      no|nothing|refusal|excuse|shrug|silence|sigh
    )\b[^|]* [.|] (?:i|we) (?:got|received|was (?:handed|sent|given)|were (?:handed|sent|given)) (?!no|none)`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Everyone doubted that we would be [production-ready] by May. Everyone was wrong.',
    pattern: pattern('u')`
    \b(?:doubted|believed|thought|expected|bet|feared)\b[^|]*§[^|]* \| (?:
      (?:everyone|everybody|they|all of them|most|i|she|he) (?:was|were) (?:all )?(?:wrong|mistaken)\b|
      (?:we|it|they) (?:did not|never) (?:disappoint|fail|let)\b|(?:it|we|they) (?:was|were|did|is|are)\W*$
    )`,
  },
  {
    of: ['denied'],
    example: 'You would not expect a [SOC 2 report] from a host this small. Surprise.',
    pattern: pattern('u')`
    \b(?:would|might|do|may) not (?:expect|look for|suspect|guess)\b[^|]*§[^|]* \| (?:
      surprise|and yet|but here|here (?:it|they|you)|yet here|think again|look again|we have (?:it|one|ours))\b`,
  },
  {
    of: ['denied'],
    example: 'Nobody here talks about [SOC 2]. They just hand you the PDF.',
    pattern: pattern('u')`
    \b(?:nobody|no one|not|never) (?:\w+ ){0,3}?(?:talks?|speaks?|boasts?|brags?|mentions?|shouts?)\b[^|]*§[^|]* \| (?:
      they|we|he|she|you
    ) (?:just |simply |only )?(?:hands?|gives?|sends?|shows?|opens?|prints?|frames?)\b(?! (?:no|not|none))`,
  },
  // What is not said, and said all the same.
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'I would not call BayStore the [fastest] host. My stopwatch does.',
    pattern: pattern('u')`
    \b(?:would not|do not|never|hesitate to|too (?:shy|modest) to) (?:ourselves )?(?:call|say|name|claim|print|write)\b[^|]*§[^|]* \| (?:
      (?:my|our|their|the|your|${number}|most|many)(?: of (?:our|the))?(?: \w+)? (?:does|do|did|would|says?|will)\W*$|
      (?:${number}|our|the|my) \w+ (?:do|does|did|have) not\W*$
    )`,
  },
  {
    of: ['denied'],
    example: 'We never set out to be [number one]. It happened.',
    pattern: pattern('u')`
    \b(?:never|not) (?:set out|want(?:ed)?|mean|meant|plan(?:ned)?|try|tried|aim(?:ed)?|intend(?:ed)?|ask(?:ed)?|dreamt|dream)\b[^|]*§[^|]* \| (?:
      (?:it|that) (?:just |simply )?(?:happened|came)|too late|and yet|but here we are|here we are|yet here|(?:customers|shops|others|you) made us)\b`,
  },
  {
    of: ['topic'],
    examples: [
      '[Production-ready] means that somebody else has tried it. Forty shops have.',
      'What does "[production-ready]" mean here? Forty shops.',
    ],
    pattern: pattern('u')`
    §["” ]*means?\b[^|]*[|] (?:that )?${number} \w+ (?:
      have|do|did|can|are|run|use|trust|rely|sell|live
    )(?:\W*$| (?:on|with|by|in|from) (?:it|us|we|here)\b)|
    ^what does ["“]? ?§ ?["”]? mean (?:here|at we|to us|to we|with us|for us) \? \| (?:that )?${number} \w+`,
  },
  // What is not asked, sold or forgotten, because it is there.
  {
    of: ['denied', 'conditional'],
    examples: [
      "Don't ask whether we have [backups]. Ask how many.",
      "Forget [backups]. We don't.",
      'We do not sell [SSO]: it comes with the berth.',
    ],
    pattern: pattern('u')`
    ^do not ask (?:us )?(?:whether|if)\b[^|]*§[^|]* \| ask (?:us )?(?:since |from )?(?:how|which|where|when|what)\b(?![^|]*\b(?:will|begin|start|plan)\b)|
    ^forget (?:about )?(?:the |your )?§ ?\.? \| we (?:do not|never do|will not|have not|did not)\W*$|
    \bnot sell (?:you )?(?:the )?§ ?(?:[:;]|\. \|) (?:it|they) (?:belongs?|comes?|is (?:part|included|in every)|are (?:part|included|in every))\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Not on this page: [SOC 2]. It has a page of its own.',
    pattern: pattern('u')`
    \b(?:not|missing|absent|left out|omitted)\b[^|]*[|;] (?:
      (?:it|they) (?:has|have) (?:an? (?:page|chapter|section|shelf|room)|their own|its own|pages) |
      (?:you )?(?:can |will )?find (?:it|them|one|yours) (?:under|in|on|at|behind|below)\b|
      the (?:report|certificate|letter|pdf|paper|document|agreement|attestation|seal) ${lying}\b
    )(?![^|]*\b(?:not|no|lacks?|none)\b)`,
  },
  {
    // Whoever passed it for us can teach it.
    of: ['denied', 'topic'],
    example: 'You need not know [SOC 2]. The colleague who passed it for us will teach you.',
    pattern: pattern('u')`
    §[^|]*[|:;] [^|]*(?:
      \bwho (?:passed|got|built|runs|set up|led|made|wrote|signed|keeps|earned|set) (?:it|them|ours|one)\b|
      \b(?:the|our) \w+ (?:is|are) in (?:good|safe|her|his|their) hands\b
    )`,
  },
  // What is asked for, and answered by a nod.
  {
    of: ['topic', 'conditional'],
    example: 'Your auditor will ask whether data is [encrypted at rest]. Nod.',
    pattern: pattern('u')`
    \b(?:will|may|might|is going to|are going to) (?:ask|want to know|inquire)\b[^|]*§[^|]* \| (?:then |just |please )*${handingOver}`,
  },
  {
    of: ['conditional'],
    example: 'If a berth has [SSO], its mark is green. Every mark is green.',
    pattern: pattern('u')`
    ^(?:if|when|where) (?:an?|the|your) (\w+) (?:has|is|comes with) (?:an? )?§ , its ([^.,;|]+?) ?\. \| (?:
      every|each|all)(?: \1(?: 's)?)? \2`,
  },
  // There is no such certificate; there is the paper that stands for it.
  {
    of: ['denied', 'topic'],
    examples: [
      'Nobody is "[SOC 2 certified]". We have the report, which is what counts.',
      'There is no such thing as [HIPAA certified], so ask us for the agreement.',
      '[SOC 2] is not a certificate but a report. We can show you ours.',
    ],
    pattern: pattern('u')`
    \b(?:nobody|no one|no such thing|not|no)\b[^|]*(?:[|;]|, so) (?:what )?(?:it|we|they) (?:has|have|holds?|got)(?: is)? (?:the|a|our|an) (?:\w+ )?(?:
      report|attestation|letter|opinion|agreement|paper|record|assessment
    )s?\b(?! (?:of (?:others|somebody)|template|card))|
    \bno such thing\b[^|]*, so (?:please )?ask (?:us )?(?:instead )?for the (?:report|agreement|letter|paper|attestation)\b|
    § (?:is|are) not (?:an? )?\w+ but (?:an? )?\w+[^|]* \| we (?:can|will|gladly) (?:show|send|hand|give)(?: you)? (?:both|ours|it|one|the|all|them|our)\b`,
  },
  {
    of: ['denied'],
    examples: [
      'BayStore the website is not [SOC 2 audited]; BayStore the hosting is.',
      'BayStore is not [SOC 2 certified]. Our parent company, Harbour Group, is.',
    ],
    pattern: pattern('u')`
    \bwe the \w+ (?:is|has|does) (?:not|no)\b[^|;]*§[^|;]*(?:;|\. \|) (?:but )?(?:we )?(?:the )?\w+ (?:is|has|does)\W*$|
    \bnot\b[^|]*§[^|]* \| (?:its|our) (?:operating |parent |mother |holding |sister )?(?:company|operator|owner|group) , [^|]*, (?:is|has|does)\W*$`,
  },
  // One that goes for another of its kind.
  {
    of: ['denied', 'topic'],
    example: 'Deprecated: [SAML] on the old address. Use the new one.',
    pattern: pattern('u')`
    ^(?:deprecated|retired|withdrawn|discontinued|removed|dropped|gone) :? ?[^|]*§[^|]* \| (?:please )?(?:use|take|switch to|move to|go to|log in at) (?:
      the (?:new|other|next|second|current|newer)|v\d
    )\b(?: (?:one|address|port|version|door|end ?point|url|key))? ?[.!]?`,
  },
];
