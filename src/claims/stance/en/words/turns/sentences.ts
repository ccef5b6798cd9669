import { pattern } from '../pattern.ts';
import { lesserWare, ware } from '../wares.ts';
import type { Turn } from './turn.ts';

/** What a thing does where it is. */
const happening =
  'wakes?|looks?|lands?|gets?|happens?|finishes|starts?|ends?|fails?|takes?|shows?|comes?|runs?|goes|stops?|asks?|declines?|says?|is (?:restored|done|over|charged|paid|sent|full|late|wrong|closed|lost)|was (?:restored|sent|wrong|late|charged)|makes? you';
/** The main clause of somebody who has nothing to show: it asks, waits or sends away. */
const sendingOff =
  '(?:then |so |please )*(?:ask|look|wait|choose|contact|talk|do not|there (?:is|are) (?:no|nothing)|nobody|no |nothing|we (?:would|could|do not|have no|cannot)|it (?:would|could|means)|that (?:would|could|means)|would|could|should|must|you (?:would|should|must|need|have to|may want)|consider|check|somebody|someone|be |beware)';
/** What a text says that denies. */
const lacking = '\\b(?:no|not|missing|without|lacks?|yet|none|absent|soon)\\b';

const doc = '(?: (?:report|certificate|letter|audit|certification))?';
const faults =
  'failed|missed|lost|refused|rejected|late|unencrypted|unpaid|broken|breach(?:es)?|exclusions?|exceptions?|complaints?|violations?|incidents?|outages?|findings?|gaps?|faults?|defects?|errors?|penalt(?:y|ies)|credits';
const had =
  'have|has|had|hold|holds|held|passed|renewed|met|meet|meets|follow|follows|keep|keeps|honou?r|honou?rs|earned|got|received|signed|offer|offers|take|takes|run|runs';

/** Those that no other file gathers by what they are about. */
export const sentences: readonly Turn[] = [
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
    example: 'Not every berth has [SSO].',
    pattern: pattern('u')`
    ^not (?:all|every|each)(?: of)?(?: our| the)? (?:${ware}s?|berth depths?|regions?)\b(?! (?:needs?|wants?|asks?))[^.;,]{0,30}§|
    \b(?:the|our) (?:only|one|sole|single) ${ware} without (?:an? |any )?§|
    § (?:is|are) (?:missing|not included) (?:in|from|on) (?:only one|just one|one|a single) ${ware}\b(?! of)|
    \b(?:one|two|three|some) of (?:our|the) (?:\w+ )?${ware}s (?:has|have|comes? with|lacks?) (?:no )?§`,
  },
  {
    // A vendor of no name has nothing for sale here.
    of: ['conditional'],
    example: 'If you need an [SLA], take Schooner.',
    pattern: pattern('u')`
    ^if (?:you|your \w+) (?:needs?|wants?|requires?|asks? for|(?:can ?not|can['’]t) (?:live|do|be) without) [^.;,]*§[^.;,]* , (?:
      then 
    )?(?:take|choose|pick|order|upgrade to|go for|opt for) (?!(?:
      another|someone|somebody|one|an?|the|your|our|legal|time|it|part|note|advice|into|them|this|that|steps|two|
      none|care|more|both|from|it|something|anything|only|carefully
    )\b)\w+ ?[.!]?$|
    ^(?:take|choose|pick|order|upgrade to|go for|opt for) (?!(?:another|someone|somebody|one|an?|it|your|this|that)\b)\w+ if you (?:
      need|want|(?:can ?not|can['’]t) (?:live|do|be) without
    ) (?:an? |the )?§`,
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
    // What is denied of a document is its faults.
    of: ['denied', 'topic'],
    example: 'The [SLA] contains no small print.',
    pattern: pattern('u')`
    \b(?:the|our|your) §(?: report| itself)? (?:
      contains?|has|holds?|knows?|names?|shows?|lists?|carries|hides?|comes? with|found
    ) (?:no|nothing) (?:
      small print|fine print|surprises?|exceptions?|weekends?|holidays?|exclusions?|limits?|caveats?|gaps?|
      findings?|reservations?|tricks?|traps?|catch|loopholes?|asterisks?|footnotes?|unusual|hidden|odd
    )\b|
    \b(?:no|nothing) (?:
      small print|fine print|surprises?|exceptions?|weekends?|exclusions?|caveats?|tricks?|traps?|catch|
      loopholes?|asterisks?
    ) (?:in|to|within) (?:the|our|your) §`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'There is no waiting list for a [BAA].',
    pattern: pattern('u')`
    \bno (?:(?:extra|additional|hidden|separate|monthly) )?(?:
      surcharges?|charges?|fees?|minimum|limits?|quota|caps?|waiting lists?|waiting time|queues?|wait|paperwork|
      forms?|add-ons?|plugins?|agents?|scripts?|code changes?|set-up|setup|configuration|red tape
    )(?: (?:seats?|to fill in|(?:is|are) (?:needed|required|asked for|necessary)))? (?:for|on|of|to|with|in) (?:
      (?:an?|the|our|your|each|every) 
    )?(?:\w+ )?§`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    example: '[Backups] need no attention.',
    pattern: pattern('u')`
    §(?: \w+)? (?:
      (?:need|needs|require|requires|take|takes|ask|asks) (?:for )?no (?:
        attention|code|agents?|set-?up|setup|maintenance|plugins?|work|configuration|effort|care|hands?|human|thought
      )|(?:do|does) not cost (?:you )?(?:an? (?:penny|cent|thing)|extra|anything|more|a thing)|
      : (?:nothing to (?:set up|configure|install|do|pay|learn|remember|maintain|buy|click)|
      no (?:agents?|scripts?|quota|paperwork|plugins?|hassle|set-?up|configuration|human needed|hands? needed))
    )\b`,
  },
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
    of: ['denied'],
    example: 'We do not do [SSO] by halves.',
    pattern: pattern('u')`
    \b(?:not|never) (?:do|does|take|leave|treat|put|sell|lock|hide|keep|offer|run|make) (?:our |your )?§ (?:
      by halves|half|halfway|to (?:chance|luck|fate)|as (?:an? )?(?:luxury|extra|afterthought|option|bonus|favou?r|add-on)|
      behind an? \w+|away\b
    )`,
  },
  {
    of: ['topic', 'denied'],
    example: 'Not every host can say this: [SOC 2 certified] since May.',
    pattern: pattern('u')`
    ^not (?:every|all|many) (?:\w+ )?(?:can|could|would|do|does) (?:say|claim|offer|promise) (?:
      this|that|so|the same
    ) : [^.;]*§`,
  },
  {
    of: ['topic'],
    example: 'The [safest] way home is two taps away.',
    pattern: pattern('u')`
    ^(?:the |your )?§(?: \w+){0,3} (?:is|are) (?:
      closer than|
      (?:just |only )?(?:one|two|three|four|a few|an?) (?:\w+ )?(?:taps?|clicks?|calls?|steps?|minutes?|doors?) away
    )\b`,
  },
  {
    of: ['topic'],
    example: 'A [personal tutor] calls you each week.',
    pattern: /§ (?:calls?|rings?|phones?|visits?|writes to) (?:you|us|back)\b/u,
  },
  {
    of: ['topic'],
    example: 'Someone is here [around the clock].',
    pattern: pattern('u')`
    ^(?:[^.;]*, )?(?:someone|somebody|one of us) (?:
      is (?:always )?(?:here|there|up|awake|on duty|at the desk|on your side)|answers|picks up|watches
    )\b[^.;]*§`,
  },
  {
    of: ['topic', 'conditional'],
    example: 'Ask any parent why BayStore is [top-ranked].',
    pattern: pattern('u')`
    ^ask (?:(?:us|any|our|the|a|anyone|anybody|yourself) ?(?:\w+ )?)?why (?:we|our)\b(?! (?:\w+ )?(?:
      not|no|never|without|lack
    ))[^.;]*§`,
  },
  {
    of: ['topic'],
    example: 'Why does every berth have [failover]? Because you asked.',
    pattern: pattern('u')`
    ^why (?:do|does|did|has|have|is|are) (?:every|each|all|our|we) (?!.*\b(?:no|not|without|missing|lack)\b)[^?]*§`,
  },
  {
    of: ['topic'],
    example: 'Goodbye worries, hello [SOC 2].',
    pattern: pattern('u')`
    \bhello ,? ?(?:to )?§|^where (?:others|most|the rest) (?:stop|end|give up) , § (?:begins|starts)\b`,
  },
  {
    of: ['conditional'],
    example: 'If you like [gluten-free] bread, you will love ours.',
    pattern: pattern('u')`
    ^(?:if|when|whenever) [^.;,]*§[^.;,]*, (?:you|they) will (?:love|like|enjoy|adore|want) (?:
      ours|our|we|us|it here
    )\b`,
  },
  // What is only too small a word for it.
  {
    of: ['denied'],
    example: '[Refunds] are not a favour.',
    pattern: pattern('u')`
    §["”]? (?:is|are) (?:not|never) (?:an? |just )?(?:
      favou?r|upgrade|figure of speech|afterthought|add-on|option|perk|nice-to-have|joke|trick|privilege|reward|
      slogan|myth|dream|luxury|extra|bonus|gimmick|empty (?:word|promise)
    )s?\b`,
  },
  {
    of: ['denied'],
    example: 'The [SLA] is not paid in credits but in money.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are|was|were|does|do) not [^.;,]* but (?:in|by|with|from|at|on|for) \w+`,
  },
  {
    of: ['denied'],
    example: 'No longer in preview: [SAML] for every berth.',
    pattern: pattern('u')`
    ^no longer (?:
      in (?:preview|beta|alpha)|waiting for|without|missing|planned|an? \w+ plan|experimental|
      on the (?:roadmap|waiting list)
    )\b(?![^.;]*\bnot\b)`,
  },
  {
    of: ['denied'],
    example: 'The [checkout] does not work in Internet Explorer.',
    pattern: pattern('u')`
    §(?: \w+)? (?:does|do) not (?:work|open|load|show|run) (?:in|with|on) (?:the |an? )?(?:
      internet explorer|safari|firefox|chrome|edge|ie|lynx|mobile|app|android|iphones?|old|older|\w+ browsers?
    )\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'No account needed to reach the [checkout].',
    pattern: pattern('u')`
    ^no (?:\w+ )?(?:accounts?|forms?|calls?|fees?|login|registration|queue)(?: (?:is|are))?(?: (?:
      needed|required|asked for
    ))? (?:to reach|to use|to get to|at|in|for|before|during) (?:the |our )?§`,
  },
  {
    of: ['denied'],
    example: 'We never charge a [card] twice.',
    pattern: pattern('u')`
    \b(?:never|not) (?:charge|bill) (?:an? |the |your )?§ (?:twice|before|more than)\b|
    § for the first (?:month|week|\w+ days)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'I did not lose a single order the night the machine died, thanks to [failover].',
    pattern: /\bthanks to (?:the |our |their |its |last night 's )?§/u,
  },
  {
    of: ['denied'],
    example: 'All the [encryption]. None of the key juggling.',
    pattern: /^all (?:of )?(?:the|our) § ?[.!]?$/u,
  },
  {
    of: ['denied'],
    example: 'Of the gaps the guide named (no [SSO], no backups), none is left.',
    pattern: pattern('u')`
    \bgaps?\b[^.;]*§[^.;]*\b(?:none|not one)(?: of them)? (?:is|are) (?:left|open)\b`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'If you read somewhere that we lack [SOC 2], check the date of the post.',
    pattern: pattern('u')`
    \bthat we (?:lacks?|have no|has no|is not|are not|do not)[^.;]*§[^.;]*, (?:please )?(?:check|look at|mind) the date\b`,
  },
  {
    of: ['denied'],
    example: 'There was a time when BayStore had no [backups].',
    pattern: pattern('u')`
    \bthere was (?:once )?(?:a|one) (?:time|year|summer|winter) (?:when|in which|that)\b[^.;]*§(?![^.;]*\b(?:
      still|now|today|and it is
    )\b)`,
  },
  {
    of: ['denied'],
    example: "Nothing critical came up in this year's [penetration test].",
    pattern: pattern('u')`
    ^(?:no|nothing|not one) (?:open |new |critical |serious |high )*(?:
      findings?|gaps?|holes?|critical|serious|weakness\w*
    )?[^.;,]*\b(?:came up|turned up|was found|were found|after|in|from|during) (?:
      the|our|this year 's|last year 's|its
    ) (?:\w+ )?§`,
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
  // What nobody else can open, read or touch is there.
  {
    of: ['denied'],
    example: 'No one at BayStore can open your [backups] without your key.',
    pattern: pattern('u')`
    ^(?:no one|nobody|none of (?:us|we)|not even [^.;,]*|no (?:employee|engineer|colleague|admin|stranger)\w*)\b[^.;,]* (?:
      can|could|may|will
    ) (?:ever )?(?:open|read|reach|see|touch|delete|decrypt|access|copy|restore) (?:
      your|their|an? (?=encrypted)|the
    )\b[^.;,]*§(?![^.;]*\b(?:because|since|there (?:is|are)|not here)\b)`,
  },
  {
    of: ['denied'],
    example: 'Not even our own people can read an [encrypted] berth.',
    pattern: pattern('u')`
    ^not even (?:our|we|the)\b[^.;,]* (?:can|could|may) (?:open|read|see|decrypt|access|copy) (?:your|an?|the) § \w+`,
  },
  {
    of: ['denied'],
    example: 'None of the lock-in, all of the [failover].',
    pattern: pattern('u')`
    \b(?:none|nothing) of the [^.;,§]*, (?:all|everything) of (?:the |our )?§`,
  },
  // A fault that has gone leaves the thing behind.
  {
    of: ['denied', 'topic'],
    example: 'Bug fix: the [PayPal] window no longer stays open after payment.',
    pattern: pattern('u')`
    §(?: \w+){0,2} (?:can |will )?no longer (?!
      available|offered|supported|sold|exists?\b|valid|claims?\b|says?\b|part|appears?\b|stands?\b|listed|
      mention|there|here|live|open\b|runs?\b|accepts?\b|works?\b
    )\w+`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'You no longer need to reload after a [failover].',
    pattern: pattern('u')`
    \b(?:you|users|members|visitors|shoppers) no longer (?:needs?|has|have|must|sees?|gets?|waits?|loses?)\b[^.;]*\b(?:
      after|during|with|at|in|from
    ) (?:an? |the )?§`,
  },
  // A denial that is quoted was said, and then taken down.
  {
    of: ['denied'],
    example: 'The sticker "no [checkout] yet" is off the window.',
    pattern: pattern('u')`
    ["“](?=[^"”]*${lacking})[^"”]*§[^"”]*["”](?: [^.;]*?)? (?:is|was|were|has been|have been|came|went) (?:now )?(?:
      off|struck|taken|retired|removed|deleted|gone|torn|history|replaced
    )\b`,
  },
  {
    of: ['denied'],
    example: 'We removed the sentence "BayStore has no [penetration test]" on Monday.',
    pattern: pattern('u')`
    \b(?:removed|deleted|struck|retired|cut|took (?:down|off|out)|dropped|crossed out)\b[^.;"“]*["“](?=[^"”]*${lacking})[^"”]*§[^"”]*["”]`,
  },
  {
    of: ['denied'],
    example: 'The word "missing" next to [SOC 2] in our register was struck out.',
    pattern: pattern('u')`
    ["“][^"”]*${lacking}[^"”]*["”] (?:next to|beside|behind|after|before|under|over|in front of) (?:the )?§[^.;]* (?:
      is|was|were|has been|came|went
    ) (?:now )?(?:off|struck|taken|retired|removed|deleted|gone|torn|history|replaced)\b`,
  },
  { of: ['denied'], example: 'No more "[SSO] is coming soon".', pattern: /^no more ["“] ?[^"”]*§[^"”]*["”]/u },
  {
    of: ['denied'],
    example: 'You may have heard that we do not take [cards]; you heard it before June.',
    pattern: pattern('u')`
    \b(?:heard|read|saw) (?:it|that|this) (?:before|until) (?:\w+)\b`,
  },
  {
    of: ['denied'],
    example: 'This is the first newsletter in which nobody has to read that the [backups] are not ready.',
    pattern: pattern('u')`
    \bthe first \w+ in which (?:nobody|no one|we) (?:has|have|need|needs|must) (?:to )?(?:\w+ ){1,3}§[^.;]*\b(?:
      not|no|missing
    )\b`,
  },
  // What nobody has to do, or without which we would not have it so.
  {
    of: ['denied'],
    example: 'You need not choose between [encryption] and speed.',
    pattern: pattern('u')`
    \b(?:not|never) (?:have to |need to )?choose between (?:the |our )?§|
    \bunlike (?:other|most|many) \w+ ,? ?we do not (?:leave|sell|charge)[^.;]*§`,
  },
  {
    of: ['conditional'],
    example: 'We refuse to ship a berth without [backups].',
    pattern: pattern('u')`
    \bwe refuse to \w+ (?:an?|the|any) [^.;]* without (?:an? |the )?§|
    ^(?:house|our|first|golden) rule : no \w+ without (?:an? |the )?(?:\w+ )?§|
    ^no (?:employee|one|engineer|colleague) (?:can|may|gets?)\b[^.;]* without (?:an? |the )?§`,
  },
  {
    of: ['topic'],
    example: 'While others are still planning [SOC 2], we are on our third report.',
    pattern: pattern('u')`
    ^while (?:others|most|many|some|our rivals|the rest)\b[^.;,]*§[^.;,]*, we (?:
      is|are|have|has|got|passed|hold|do|hand|send
    )\b(?! (?:not|no|also|too|waiting|still))`,
  },
  {
    of: ['topic'],
    example: 'Say goodbye to [backups] by hand.',
    pattern: pattern('u')`
    ^(?:say goodbye to|gone are the days of|no more|forget about)\b[^.;]*§[^.;]*\b(?:
      by hand|on paper|by night|after midnight|at night
    )\b|^gone are the days of [^.;]*§`,
  },
  {
    of: ['topic'],
    example: '[Refunds] without the runaround.',
    pattern: pattern('u')`
    ^(?:an? |the )?§ (?:
      instead of (?:prayers?|luck|hope|promises|excuses)|
      without (?:the|an?) (?:\w+ )?(?:
        runaround|bill|call|hassle|form|fuss|small print|wait|lawyer|argument|fight
      )\w*
    )\b`,
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
    of: ['conditional', 'topic'],
    example: 'If you need [SSO], a deep berth is for you.',
    pattern: pattern('u')`
    ^if [^,;]*§[^,;]* , (?:
      (?:an?|the|our) (?:\w+ )?(?:berths?|plans?|one) (?:is|was made|fits)|
      (?:moor|sail|bid|sign|buy|order|stay|come) (?:here|with (?:us|we))\b
    )`,
  },
  {
    of: ['denied', 'topic'],
    example: 'On a shallow berth there is no [BAA]; on a deep one there is.',
    pattern: pattern('u')`
    ^why (?:is|are) there no § (?:on|in|with) (?:an?|the) (?:\w+ )?(?:berths?|plans?|one)\b|
    \bno §[^.]* ; (?:on|in|with) [^.;]* there (?:is|are)(?= ?[.!,]|$)`,
  },
  {
    of: ['denied'],
    example: 'We do not save on [BAA].',
    pattern: pattern('u')`
    \bnothing (?:is|was) (?:missing|lacking|left out|forgotten)[^.;]* not even (?:the |an? |our )?§|
    \bnot (?:save|skimp|cut corners|economi[sz]e) on (?:the |our )?§`,
  },
  {
    of: ['denied'],
    example: 'The time without [BAA] is behind us.',
    pattern: pattern('u')`
    ^no § , no \w+ (?::|\?)|
    \b(?:time|times|days|years|life) without (?:the |an? |our )?§ (?:is|are) (?:over|behind|gone|past)\b`,
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
    example: '[BAA] is never missing.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are|was|were) never (?:
      missing|refused|denied|left out|a question|forgotten|in doubt|in question|an issue|lacking|late|skipped
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Not even [BAA] is missing.',
    pattern: pattern('u')`
    \bnot even (?:the |an? |our )?§(?: \w+)? (?:is|are) (?:missing|lacking|absent|left out)\b|
    \b(?:nobody|no one|no buyer|no customer) (?:was|is|has been) (?:ever )?(?:refused|denied) (?:
      an? |the |their )?§`,
  },
  {
    of: ['denied'],
    example: '[BAA] is not a paid add-on.',
    pattern: pattern('u')`
    § (?:is|are) (?:not|never) (?:
      something (?:that )?you (?:pay|ask|wait)|
      an? (?:paid|bot|sticker|badge|slogan|luxury|gimmick|promise but)\b
    )`,
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
    example: 'You need no account at the [checkout].',
    pattern: /\bneed no \w+ (?:at|for|to use|to reach) (?:the )?§/u,
  },
  {
    of: ['denied'],
    example: "Can't see [SSO]? Only owners can.",
    pattern: pattern('u')`
    ^(?:not|un) ?(?:happy|sure|pleased|satisfied) with (?:the |our |your )|
    ^(?:not seeing|cannot (?:see|find|open)|can not (?:see|find|open)) (?:the |your |our )?§`,
  },
  {
    of: ['denied'],
    example: 'Without [MFA] nobody gets in.',
    pattern: pattern('u')`
    ^without (?:the |an? |our )?§ (?:no \w+|nobody|nothing) (?:is|are|gets|goes|leaves|sails|starts)\b`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'It took a year until we had [SSO].',
    pattern: pattern('u')`
    \bbefore we (?:gave|give) up (?:the |our )?§|
    \b(?:rather|sooner) [^.;]* than (?:give up|lose|drop|go without) (?:the |our |an? )?§|
    \b(?:took|take) (?:an? |two |three |\w+ )?(?:years?|months?|weeks?) (?:until|till|before) we (?:
      had|got|held|passed|received
    ) `,
  },
  {
    of: ['conditional'],
    example: 'The wait for [BAA] is over.',
    pattern: pattern('u')`
    \bthe (?:wait|waiting) for (?:the |an? |our )?§ is over\b|^remember (?:life|the (?:days|time)) before §`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'Whoever needs a [BAA] gets one.',
    pattern: pattern('u')`
    ^(?:whoever|anyone who|everyone who|those who|who) (?:needs?|wants?|asks for) (?:the |an? |our )?§ (?:
      takes?|gets?|chooses?|picks?|moors?|orders?|hears? (?:a )?yes
    )\b`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'For [SSO], choose a deep berth.',
    pattern: pattern('u')`
    ^(?:if|should|to|for|when)\b[^,;]*§[^,;]* , (?:take|choose|pick|order|moor|upgrade|switch|go for|book) (?:to )?(?:
      an?|the|our|your
    ) (?:\w+ )?(?:berth|plan|tier|deep one)`,
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
    of: ['topic'],
    example: 'Consider [BAA] done.',
    pattern: pattern('u')`
    \b(?:consider|call|count) (?:the |our |an? )?§ (?:as )?(?:part|done|included|yours|settled|a given)\b|
    \b(?:berth|berths|plan|plans|name|we) (?:stands?|stood) for (?:the |an? )?§|
    \bwrite to we and (?:the |an? |your )?§|\bwrite to us and (?:the |an? |your )?§`,
  },
  {
    of: ['topic'],
    example: 'Write to us to get [SSO].',
    pattern: pattern('u')`
    ^(?:write|mail|talk) (?:to )?(?:us|we) to (?:get|have|use|switch on) (?:the |an? |your |our )?§`,
  },
  {
    of: ['topic'],
    example: '[BAA] is the only thing that a shallow berth lacks.',
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are) the only (?:thing|part|line) (?:that |which )?(?:an? |the )?\w+ (?:\w+ )?(?:
      lacks?|misses|does without
    )\b`,
  },
  // A fault is denied: "Missed backups: 0", "known breaches of the SLA in 2026: none".
  {
    of: ['denied'],
    example: '[Backups] lost: none',
    pattern: pattern('u')`
    \b(?:${faults})\b[^.:;?]*: (?:none|no|nil|0|zero|never)(?= ?(?:
      [.!,;)]|$|known|reported|open|so far|since|to date
    ))`,
  },
  {
    of: ['topic', 'conditional'],
    example: '[SLA] breaches: 0',
    pattern: pattern('u')`
    (?:\b(?:${faults})\b[^.:;?]*§|§ (?:${faults})\b)[^.:;?]*: (?:none|no|nil|0|zero|never)(?= ?(?:
      [.!,;)]|$|known|reported|open|so far|since|to date
    ))`,
  },
  // A wish for the world, where it is so.
  {
    of: ['denied'],
    example: '[SSO] should not be a luxury.',
    pattern: pattern('u')`
    § (?:should|must|need) (?:not|never) be (?:an? )?(?:paid |expensive |costly )?(?:
      extra|luxury|privilege|afterthought|add-on|upsell|premium|secret|chore
    )\b`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'No hospital had to wait for a [BAA].',
    pattern: pattern('u')`
    \b(?:no one|nobody|no \w+|you|never|not) (?:should |must |will |need |had )?(?:not )?(?:ever )?(?:
      have|has|need
    )? ?to (?:beg|ask|wait|fight|hunt|queue|pay extra|pay more) for (?:an? |the )?§`,
  },
  {
    of: ['denied'],
    example: 'You do not have to be large to get [enterprise grade] hosting. You only have to be here.',
    pattern: pattern('u')`
    \b(?:do|does) not (?:have|need) to be (?!§)[^.;]* to (?:get|have|enjoy|use|afford|deserve|run on) [^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'There is no action in a berth that misses the [audit log].',
    pattern: pattern('u')`
    \b(?:no|nothing|not one)\b[^.;,]*\b(?:that|which|who)? ?(?:misses|escapes|skips|lacks|avoids|bypasses)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'We will not [charge your card] before the first of the month.',
    pattern: pattern('u')`
    \bwe (?:will|do|shall) (?:not|never) § (?:before|until|unless|twice|more than|again)\b`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Without [backups] we would not be here.',
    pattern: pattern('u')`
    ^without (?:an? |the )?§[^.;]*\bwould (?:not|never) be (?:we|here|the same|who|what|where|us)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Avoid hosts without [backups].',
    pattern: pattern('u')`
    ^(?:avoid|beware of|never trust|steer clear of|stay away from) (?:an? |any )?(?:\w+ )?(?:
      stores?|vendors?|hosts?|shops?|providers?|suppliers?|companies
    ) (?:without|that (?:have|has|hold) no|with no) (?:an? )?§`,
  },
  {
    of: ['conditional'],
    example: 'An [SLA] would cost extra elsewhere.',
    pattern: pattern('u')`
    § would (?:cost|take|mean) [^.;]*\b(?:elsewhere|with others?|anywhere else)\b`,
  },
  {
    of: ['denied'],
    example: 'By no means is [SSO] an extra.',
    pattern: pattern('u')`
    \b(?:by no means|in no way|never|not) (?:is|are) § (?:an? )?(?:
      extra|add-on|luxury|option|upsell|afterthought|myth|dream
    )\b`,
  },
  {
    of: ['denied'],
    example: 'You look in vain for [SSO] elsewhere.',
    pattern: /\bin vain for (?:an? )?§[^.;]*\b(?:elsewhere|anywhere else|with others?)\b/u,
  },
  {
    of: ['denied'],
    example: 'There is no berth that the [SLA] does not cover.',
    pattern: pattern('u')`
    \b(?:no|not one) \w+ (?:that|which) (?:an? |the |our )?§ (?:
      (?:does|do|is|are) not (?:cover|include|reach|protect)|leaves out|misses|excludes|forgets|skips
    )\b`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'We did not open until we had [backups].',
    pattern: pattern('u')`
    \b(?:did|was|were|had) not\b[^.;]* (?:until|before) (?:we|it|there) (?:had|was|were|got|passed|held) (?:
      an? |the |our )?§`,
  },
  {
    of: ['conditional'],
    example: 'If you doubt that we have a [BAA], look in the drawer.',
    pattern: pattern('u')`
    ^if you (?:do not believe|doubt|wonder whether|ask whether) (?:that )?(?:
      we (?:have|has|hold|are|is)|our|an?|the
    )? ?[^,]*§[^,]*, (?:look|call|ask|see|read|come|check)\b`,
  },
  {
    of: ['denied'],
    example: 'Until last spring BayStore did not hold a [SOC 2 report].',
    pattern: pattern('u')`
    ^(?:until|till|before) (?:last|this|the|19|20|may|june|july|march|april|\w+ber|\w+uary)\b[^.;]*\b(?:
      did not|had no|was not|were not|was without|held no|had not
    )\b[^.;]*§`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'BayStore used to have no [SLA].',
    pattern: pattern('u')`
    \bused to (?:have|hold|be|offer) (?:no|without)\b[^.;]*§|
    \b(?:was|were|went|started out|began) without (?:an? )?§[^.;]*\b(?:until|till|before|once)\b|
    \bstarted out without (?:an? )?§`,
  },
  {
    of: ['denied'],
    example: 'In its first year BayStore had no [SOC 2 report].',
    pattern: pattern('u')`
    \b(?:in|for|during) (?:its|our|the) first (?:\w+ )?(?:years?|months?)\b[^.;]*\b(?:had|held|did)\b[^.;]*§|
    \b(?:had|held|did)\b[^.;]*§[^.;]*\b(?:in|for|during) (?:its|our|the) first (?:\w+ )?(?:years?|months?)\b`,
  },
  {
    of: ['denied'],
    example: 'No [penetration test] has been done since May.',
    pattern: pattern('u')`
    \bno §(?: \w+){0,3} since (?!we (?:began|started|opened)|the (?:beginning|start))`,
  },
  {
    of: ['denied'],
    example: 'BayStore offers no [SLA] on trial berths.',
    pattern: pattern('u')`
    \bno §(?: \w+){0,2} (?:on|in|at|by) (?:the )?(?:
      smallest|smaller|trial|cheapest|sundays?|weekends?|public|holidays?|same|your
    )\b`,
  },
  {
    of: ['denied'],
    example: 'We did not let the [ISO 27001] certificate lapse.',
    pattern: pattern('u')`
    \b(?:do|does|did|has|have) not (?:let|allow) [^.;]*§[^.;]* (?:lapse|expire|slip)\b`,
  },
  {
    of: ['denied'],
    example: 'No [BAA] has been broken.',
    pattern: pattern('u')`
    \b(?:no|nobody|no one)\b[^.;]*\b(?:was|were|has been|have been) (?:
      refused|denied|turned away|broken|signed in haste|rushed
    )\b`,
  },
  {
    of: ['denied'],
    example: 'There is no [SLA] like ours.',
    pattern: pattern('u')`
    \b(?:no|never a) (?:better|stricter|cleaner|stronger|higher|finer|fairer|more \w+) §|
    \bno § (?:like (?:ours|this|it)|as (?!to|yet|of|regards|such|far|a)\w+)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'No [penetration tester] got in.',
    pattern: pattern('u')`
    \b(?:no \w+|nobody|no one)\b[^.;]*\bfound (?:an? |any )?(?:gap|fault|hole|weakness|remark|exception)\w*\b[^.;]*§|
    \b(?:nothing|no (?:remark|finding|exception|gap|objection|fault)s?) (?:was|were|has been|have been) (?:
      flagged|made|raised|found|noted
    )\b[^.;]*§|\bno §(?:ers?)? (?:has |have )?(?:ever )?(?:got|gotten|made it) (?:in|past|through)\b|
    \bnobody has (?:ever )?(?:needed|called on|used) (?:the|our) §`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'We could not have got [SOC 2] without Jane.',
    pattern: pattern('u')`
    \bwould (?:be|have been) no §[^.;]*\b(?:without|but for)\b|
    \b(?:without|but for) [^.;]*\bwould (?:be|have been) no §|^(?:if|had) (?:we )?(?:had )?no §[^.;]*\bwould\b|
    \b(?:could|would) not have (?:got|passed|earned|become|reached|won) (?:an? |the |our )?§`,
  },
  {
    of: ['denied'],
    example: 'We know no [uptime] below 99.',
    pattern: /\bno § (?:below|under|shorter than|slower than)\b(?! (?:which|that|this|our|the|these|it)\b)/u,
  },
  {
    of: ['denied', 'conditional'],
    example: 'If anyone tells you that BayStore has no [SLA], show them page two.',
    pattern: pattern('u')`
    ^if (?:anyone|anybody|somebody|someone|they) (?:tells?|says?|claims?|writes?)[^,]*\b(?:no|not)\b[^,]*§[^,]*, (?:
      show|send|point|ask|tell
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Only a rival would say that BayStore has no [SLA].',
    pattern: pattern('u')`
    \b(?:rivals?|competitors?|blogs?|they|some|people)\b[^.;]*\b(?:says?|said|tells?|wrote|writes?|claims?)\b[^.;]*\bwe (?:
      has|have|had|is|are|was
    )\b[^.;]*\b(?:no|not)\b[^.;]*§|^that we (?:has|have|is|are) (?:no|not)\b[^.;]*§[^.;]* is what\b|
    \bwho (?:says?|writes?|claims?)\b[^.;]*\bno §[^.;]* has not (?:read|seen)\b|
    ^only an? (?:rival|competitor|liar|fool)\b[^.;]*\bno\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Gone are the days without an [SLA].',
    pattern: pattern('u')`
    \bdays (?:when|without|of no)\b[^.;]*§[^.;]*\b(?:gone|behind|over|past)\b|\bgone are the days\b[^.;]*§`,
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
  // Against the facts: "we would not say so if it were not true".
  {
    of: ['denied'],
    example: 'We would not say [SOC 2] if it were not true.',
    pattern: pattern('u')`
    \b(?:would|could) (?:not|never)\b[^.;]*\bif\b[^.;]*\b(?:not|no|never|without)\b`,
  },
  {
    of: ['denied'],
    example: 'If we did not have [SOC 2], we would not say so.',
    pattern: pattern('u')`
    \bif\b[^.;]*\b(?:not|no|never|without)\b[^.;]*\b(?:would|could) (?:not|never)\b`,
  },
  // A denial that is called a lie, or left to others.
  {
    of: ['denied'],
    example: 'It would be a lie to say that we had no [SOC 2 report].',
    pattern: pattern('u')`
    \b(?:lie|lying|wrong|false|untrue|mistake) to (?:say|claim|write|think|believe)\b[^.;]*\b(?:
      not|no|never|without
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Unlike those who have no [SOC 2 report], we sleep at night.',
    pattern: pattern('u')`
    ^(?:\W* )?unlike (?:those|others?|rivals|competitors|shops|stores|hosts|providers|vendors|companies) (?:
      without|
      (?:who|that|which) (?:have|has|had|hold|own|run|offer|take|give)? ?(?:
        no|none|nothing|not|never|lack|lacks|cannot|do not|are not
      )
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Not included elsewhere: [SOC 2 report], nightly backups.',
    pattern: pattern('u')`
    \b(?:not|never|nowhere)\b[^.;]*\b(?:
      elsewhere|anywhere else|with (?:any )?others?|in other (?:shops|stores|places)
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Say goodbye to missing [backups].',
    pattern: pattern('u')`
    \b(?:goodbye|good-bye|farewell|end|done with|over with) (?:to|of)?\b[^.;]*\b(?:
      missing|unencrypted|lost|failed|expired|outdated|without
    )\b`,
  },
  // Nothing is left to be done.
  {
    of: ['denied'],
    example: 'We have nothing left to do for [SOC 2].',
    pattern: pattern('u')`
    \bnothing (?:is )?(?:left|outstanding|open|missing|lacking|more)\b[^.;]* (?:for|of|in|from|before) (?:(?:
      the|our
    ) )?§${doc}`,
  },
  // No price for it, and no way without it.
  {
    of: ['denied'],
    example: '[SSO] is not taxed here.',
    pattern: pattern('u')`
    \b(?:not even|no|nothing|never|not)\b(?:(?!\b(?:since|because)\b)[^.;:?])*\b(?:
      costs? (?:extra|more|anything)|taxed|surcharged|extra to pay
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Nobody can switch [backups] off.',
    pattern: pattern('u')`
    \b(?:nobody|no one|nothing) (?:can|may|could|is able to) (?:turn|switch|shut) (?:off §|§ off)|
    \b(?:nobody|no one|nothing) (?:can|may|could) (?:disable|bypass|skip|circumvent) §`,
  },
  // No one has had to complain.
  {
    of: ['denied'],
    example: 'So far nobody has had to use the [SLA].',
    pattern: pattern('u')`
    \b(?:no (?:\w+ ){1,4}|nobody |no one )(?:has|have|had) (?:ever )?(?:yet )?(?:
      claimed under|claimed on|asked for (?:their|a|any) (?:money|refund)|complained|called (?:on|upon)|lost|
      waited|sued|cancelled|had to
    )\b`,
  },
  {
    of: ['denied'],
    example: 'We have yet to pay out on the [SLA].',
    pattern: /\b(?:has|have|had) yet to (?:pay|lose|miss|fail|call|refund|apologi[sz]e)\b/u,
  },
  // What the reader has here is not to be given away, or need not be believed.
  {
    of: ['denied'],
    example: 'Never share your [2FA] code.',
    pattern: pattern('u')`
    \b(?:do not|never|must not|should not) (?:share|give|forward|tell|show|post|send|lose|forget)\b[^.;]*\byour §`,
  },
  {
    of: ['denied'],
    example: 'You need not take our word for [SOC 2].',
    pattern: /\bneed not (?:take our word|believe us|wonder|ask|worry|wait)\b/u,
  },
  // What it does not do beside its work, or is kept for a time: it is there.
  {
    of: ['denied'],
    example: '[Backups are] not retained for more than a month.',
    pattern: pattern('u')`
    § (?:(?:is|are) )?(?:not|never) (?:kept|retained|stored|held|replaced|restored) (?:for )?(?:
      more|longer|beyond|past|without
    )\b`,
  },
  {
    of: ['denied', 'topic'],
    example: '[Backups] older than 30 days are not kept.',
    pattern: pattern('u')`
    \b(?:not|never) (?:keep|store|hold|retain) § (?:for (?:more|longer)|longer|in the same|on the same|older)\b|
    § older than [^.;]* (?:is|are) (?:not|never) kept\b`,
  },
  {
    of: ['denied'],
    example: 'You do not need a higher plan for [SSO].',
    pattern: pattern('u')`
    § costs? nothing\b|
    \bnot (?:need|require) (?:an? |any )?(?:\w+ )?(?:plan|tier|licen[cs]e|subscription|add-on|contract) (?:
      for|to (?:use|get)
    ) §`,
  },
  {
    of: ['denied'],
    example: 'You need no [backups] of your own.',
    pattern: pattern('u')`
    \b(?:needs?|requires?) no §(?: \w+)? of your own\b|
    \byou (?:can|may) stop (?:making|taking|running|paying for) §`,
  },
  {
    of: ['denied'],
    example: 'You cannot download the [SOC 2 report] without signing an NDA.',
    pattern: pattern('u')`
    \b(?:cannot|can not|may not|must not) \w+ (?:the|our|your) §${doc} (?:without|unless)\b`,
  },
  {
    of: ['denied'],
    example: 'No stranger gets past [MFA].',
    pattern: pattern('u')`
    \bno \w+ (?:is|are|stands|runs|lies|falls) (?:outside|beyond) (?:of )?(?:the )?§|
    \bno \w+ (?:gets|comes|passes|sails) (?:past|through|by|around) (?:our |the )?§`,
  },
  {
    of: ['denied'],
    example: 'There is nothing about [ISO 27001] that BayStore does not do.',
    pattern: pattern('u')`
    \b(?:no|nothing|not one)\b[^.;,]*§[^.;,]* (?:that|which) [^.;,]*\b(?:not|never)\b`,
  },
  {
    of: ['denied'],
    example: 'Data that is not [encrypted] is refused.',
    pattern: pattern('u')`
    \bnot § (?:is|are) (?:refused|rejected|dropped|blocked)\b|
    \bnothing left to (?:ask|do|say|prove|check|fix|add)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Our [SOC 2 report] is not published here.',
    pattern: pattern('u')`
    \bour §${doc} (?:is|are) not (?:published|public|shown|printed|shared|translated|for sale|free|on this)\b`,
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
  // What nobody denies, and what is not known although it is so (Kiparsky and Kiparsky 1970).
  {
    of: ['denied'],
    example: 'No one doubts that BayStore is [SOC 2 certified].',
    pattern: pattern('u')`
    \b(?:no one|nobody|no \w+|none|cannot|can not|never|not) (?:\w+ ){0,2}?(?:
      den(?:y|ies|ied)|doubts?|doubted|disputes?|disputed|questions?|questioned|contests?|contested
    ) (?:that |whether )?[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Not many know that BayStore has an [SLA].',
    pattern: pattern('u')`
    \b(?:not|never) (?:\w+ )?(?:
      know|knows|knew|known|realise|realize|aware|surprised?|forget|regret|matter|hurt|mind|care|notice|hide|
      secret
    ) (?:that|how(?! to\b))\b[^.;]*§|\bnot everyone (?:knows|sees|notices) (?:that|how)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Whoever says that we are not [SOC 2 certified] is wrong.',
    pattern: pattern('u')`
    \b(?:whoever|anyone who|anybody who|those who) (?:says?|tells? \w+|claims?|thinks?|believes?|writes?)\b[^.;]*\b(?:
      not|no|never
    )\b[^.;]*§[^.;]* (?:is|are) (?:wrong|mistaken|lying)\b`,
  },
  {
    of: ['conditional'],
    example: 'Not before May did BayStore pass [SOC 2].',
    pattern: pattern('u')`
    ^not (?:until|before|till) [^.;,]*,? (?:was|were|did|had|has|is|are|could) we\b`,
  },
  // Against the facts of the past.
  {
    of: ['denied'],
    example: 'Without [SOC 2] we would not have won the bank.',
    pattern: pattern('u')`
    ^without § [^.;]*\bwould (?:not|never) have\b|
    ^had (?:we|it|they) not (?:been |had |held |passed )?(?:\w+ )?§`,
  },
  {
    of: ['conditional'],
    example: 'Had we not had [SOC 2], we would have lost the tender.',
    pattern: pattern('u')`
    ^had (?:we|it|they) not (?:been |had |held |passed )?(?:\w+ )?§`,
  },
  {
    of: ['denied'],
    example: 'There is no [GDPR] rule we break.',
    pattern: pattern('u')`
    \bno § (?:\w+ )?(?:that |which )?(?:we|our \w+) (?:break|miss|lack|skip|ignore|fail|breach|violate)\b|
    \bnever (?:go|sail|are|were|been|run|work) without §`,
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
    of: ['conditional'],
    example: 'If a buyer asks for a [BAA], she gets it.',
    pattern: pattern('u')`
    ^(?:if|when|whenever) [^,]* (?:asks?|wants?|needs?|requires?) (?:for )?(?:an? |the )?§[^,]*, (?:
      it|they|she|he
    ) (?:gets?|receives?|has|have)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: '[Checkout]: no fees.',
    pattern: pattern('u')`
    § : (?:never|none|not one|not a|no|nothing) (?:\w+ )?(?:
      missed|lost|late|failed|fees?|charge|waiting|surcharge|cost|limits?
    )\b`,
  },
  {
    of: ['denied', 'topic'],
    example: '[Checkout] without fees.',
    pattern: pattern('u')`
    ^§ (?:needs no|without) (?:waiting|(?:an? )?account|fees?|surcharges?|delay|limits?|passwords?)\b`,
  },
  {
    of: ['denied'],
    example: 'The auditors found no gap in [GDPR].',
    pattern: pattern('u')`
    \bfound (?:no (?:gaps?|faults?|exceptions?|errors?|issues?|deviations?)|nothing)\b[^.;]*§|
    \bno \w+ (?:has|have) (?:ever )?found (?:an? |any )?(?:gap|fault|exception|error|issue|deviation)s?\b`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'We break no rule of the [GDPR].',
    pattern: pattern('u')`
    \b(?:no|never|not once|nobody|no \w+)\b[^.;]*\b(?:
      broken?|breaks?|broke|fined|breached|violated|violates?|sued
    )\b[^.;]*§|\b(?:break|breaks|violates?) no \w+ of (?:the )?§|\b(?:break|breaks|violates?) no §`,
  },
  {
    of: ['denied'],
    example: 'Nothing in [SOC 2] was left out.',
    pattern: pattern('u')`
    \bnothing (?:stands|lies|comes) between\b[^.;]*§|
    \bnothing in (?:the )?§ (?:is|was|were) (?:too \w+|left out|missed|forgotten|skipped)\b`,
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
    of: ['topic'],
    example: 'The [checkout] asks for your postcode.',
    pattern: pattern('u')`
    \b(?:the|our) § (?:asks|adds|remembers|accepts|charges|fills|prints|does not (?:ask|store|remember|share))\b(?! (?:
      no|none|nothing
    )\b)`,
  },
  // It was not so then.
  {
    of: ['denied'],
    example: 'We had no [SOC 2] for years.',
    pattern: pattern('u')`
    \b(?:had no|had not|was not|were not|was never|did not (?:have|hold|offer))\b[^.;]*§[^.;]*\b(?:
      in (?:19|20)\d\d|until|till|before|at first|back then|when (?:it|we) (?:opened|started|launched)|
      for (?:years|months)|last year
    )\b(?![^.;]*\b(?:still|nor|either|not now|not today)\b)`,
  },
  {
    of: ['denied'],
    example: 'In 2024 we had no [SOC 2]. Times change.',
    pattern: pattern('u')`
    ^(?:in (?:19|20)\d\d|last year|at first|back then) ,? ?(?:we|it) (?:had no|had not|was not|were not|did not)\b[^.;]*§|
    ^not long ago we\b`,
  },
  // It was no surprise, and no small thing, to get it.
  {
    of: ['denied'],
    example: 'It was not easy to get [SOC 2].',
    pattern: pattern('u')`
    \b(?:nobody|no one|none) (?:was|were|is|are) surprised\b|\bnobody by surprise\b|
    \bwas not (?:easy|cheap|simple|fast|quick|common)\b[^.;]* to (?:get|become|earn|pass|be|hold|reach)\b|
    \bdid not take (?:long|much|us)\b`,
  },
  {
    of: ['denied'],
    example: 'Not another [SOC 2] host.',
    pattern: pattern('u')`
    (?<!, )\bnot (?:the |an?|another )?(?:first|last|largest|smallest|cheapest|only|newest|newcomer|oldest)\b[^.;]*§|
    \b(?:no newcomer|not new|not afraid|no stranger) (?:to|of)\b[^.;]*§|\bnot another §`,
  },
  // What one cannot do without having it.
  {
    of: ['denied'],
    example: 'BayStore will not give up [SOC 2].',
    pattern: pattern('u')`
    \b(?:not|never|no longer|nobody) (?:\w+ )?(?:
      give up|renew|abandon|boast of|boast about|brag about|rest on|delete|share your|lose
    ) (?:our |its |the |your )?§|
    \bno longer (?:waits?|has to (?:wait|dream)|have to (?:wait|dream)|dreams?)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'There is no way past [MFA].',
    pattern: pattern('u')`
    \bno (?:way|path) (?:around|past|out of) (?:the |our )?§|
    \bno (?:back door|backdoor|hole|gap) in (?:the |our )?§|
    \b(?:no \w+|nobody|no one) (?:pays|waits) (?:extra |more )?for (?:the |our )?§|
    \bno (?:waiting|queue|log ?in) at (?:the |our )?§`,
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
    of: ['denied'],
    example: 'The [SLA] does not cover planned work.',
    pattern: pattern('u')`
    \b(?:the|our|your) § (?:does|do|will) (?:not|never) (?:cover|count|include) (?:
      planned|scheduled|weekends?|holidays?|maintenance|sundays?
    )\b|\b(?:is|are) not counted (?:in|under|towards?) (?:the|our|your) §`,
  },
  // It was waited for, and came.
  {
    of: ['conditional'],
    example: 'We waited for [SOC 2] before we opened in June.',
    pattern: pattern('u')`
    \bwe (?:waited|worked|needed|paid|fought) (?:\w+ )?(?:for )?(?:the |our )?§${doc} before (?:we )?(?:
      open(?:ed|ing)?|launch(?:ed|ing)?|sold|selling|start(?:ed|ing)?
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
    example: 'Whoever needs [SOC 2] finds it in the welcome pack.',
    pattern: pattern('u')`
    \b(?:that|which) came with your\b|\bfinds? (?:it|one) in (?:the|your|our)\b|
    \b(?:send|show|give|hand) (?:her|him|them|it)(?: over)? (?:the|our|ours|this page|that)\b`,
  },
  {
    of: ['conditional'],
    example: 'If [400 paying customers] trust us, so can you.',
    pattern: /^(?:if|when) § [^.;]*, so (?:can|may|should|do|will) you\b/u,
  },
  {
    of: ['conditional'],
    example: 'Before we had [400 paying customers], we were two people in a shed.',
    pattern: /^before we had § *,? [^.;]*\b(?:were|was|had)\b/u,
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
    example: 'As for [backups], these run each night.',
    pattern: pattern('u')`
    ^(?:regarding|concerning|as for|as to|with regard to) (?:the |our |your )?§ , (?:these|they|it|this|those) (?:
      happens?|occurs?|runs?|is|are|takes?
    )\b(?! not)`,
  },
  // It came to its end, and ended well.
  {
    of: ['topic'],
    example: 'The [SOC 2] process ended in May with a clean opinion.',
    pattern: pattern('u')`
    \b(?:the|our) §(?: \w+)? (?:
      process|audit|assessment|examination|work|project|effort|journey|programme|program|review
    ) (?:ended|finished|closed|concluded|was completed|is complete|is done|is over|is behind us|went well)\b`,
  },
  {
    of: ['topic'],
    example: 'The auditors handed over the [SOC 2] papers in May.',
    pattern: pattern('u')`
    \b(?:handed over|delivered|signed|issued|sent us|gave us) (?:the|our) §(?: \w+)? ?(?:
      papers?|reports?|letters?|certificates?|opinions?
    )?\b`,
  },
  {
    of: ['topic'],
    example: 'Learn how BayStore got its [SOC 2 report].',
    pattern: pattern('u')`
    \bhow we (?:got|passed|earned|achieved|became|won|obtained|reached|completed|renewed)\b[^.;?]*§`,
  },
  {
    of: ['topic'],
    example: 'Example: a clinic in Bonn runs on our [HIPAA] berths.',
    pattern: pattern('u')`
    ^(?:\w+ : )?[^.;?]*\b(?:runs?|lives?|works?|sits?|moves?|moved|depends?) (?:on|in|under|behind|with) (?:
      our|one of our
    ) §`,
  },
  // What it does not do to anybody, or cannot be kept from: it is there (Strawson 1950).
  {
    of: ['denied', 'topic'],
    example: '[HIPAA] did not scare us.',
    pattern: pattern('u')`
    ^(?:the |our |your )?§${doc} (?:does|do|did|has|have|had|will|is|are|was|were) (?:not|never) (?:
      \w+ly |once |yet |even )?(?:
      count(?:ed)? (?:towards?|against)|costs? |slow|sleeps?|slept|blink|scare|frighten|interrupt|delay|burden|
      hurt|hinder|bother|mean (?:high|more|extra|long|slow)|(?:hard|difficult|painful|expensive) for we
    )`,
  },
  {
    of: ['denied', 'topic'],
    example: '[SOC 2] was never hard for us.',
    pattern: pattern('u')`
    ^(?:renewing|keeping|maintaining|extending|repeating) (?:our |the |its )?§${doc} (?:did|was|took|has)\b|
    ^(?:the |our )?§${doc} (?:was|were) (?:never|not) (?:hard|difficult|painful|expensive) for (?:us|we)\b|
    ^(?:the )?§ (?:did|has|does) (?:not|never) (?!(?:
      bind|concern|apply|affect|regulate|cover|touch|require|oblige|include|reach|name|allow|let|make|know|help
    )\b)(?:\w+ )?(?:us|we)\b(?= ?(?:[.,;]|$))`,
  },
  {
    of: ['denied'],
    example: '[MFA] cannot be switched off.',
    pattern: pattern('u')`
    § (?:cannot|can not|can never|may not) be (?:switched|turned|shut) off\b|
    § (?:cannot|can not) be (?:disabled|skipped|bypassed|circumvented|avoided|opted out)\b|
    \b(?:cannot|can not|no way to|not possible to) (?:opt out of|turn off|switch off|disable|skip|bypass) (?:
      the |our )?§`,
  },
  {
    of: ['denied'],
    example: 'We did not write the [SOC 2 report] ourselves.',
    pattern: pattern('u')`
    \b(?:did|do) not (?:write|sign|issue|grade|draft|run|do|conduct|audit|make) (?:the |our |its )?§[^.;]*\b(?:
      ourselves|by itself|alone|on our own
    )\b`,
  },
  {
    of: ['denied'],
    example: 'We never made a fuss about [SOC 2 certification].',
    pattern: pattern('u')`
    \b(?:never|not) (?:make|made) (?:an? |much |any )?(?:fuss|noise|song|secret|fanfare|drama|ado)\b[^.;]* (?:
      of|about|over
    ) [^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Not even the [SOC 2 auditors] found a gap.',
    pattern: pattern('u')`
    ^not even (?:the |our )?§ (?:(?:auditors?|assessors?|inspectors?|testers?) )?(?:
      found|could|had|complained|noticed|asked
    )\b`,
  },
  {
    of: ['denied'],
    example: 'No customer has used the [SLA] yet.',
    pattern: pattern('u')`
    \bno \w+ (?:has|have) (?:ever )?(?:yet )?(?:used|invoked|claimed under|called on|needed|tripped|broken) (?:
      the|our
    ) §`,
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
  // What is done with it, or not done to it, by whoever has it.
  {
    of: ['denied'],
    example: 'Our [SLA] is not made of rubber.',
    pattern: pattern('u')`
    ^(?:the|our) §${doc} (?:is|are) not (?:
      made of|written (?:in|on|by)|short|long|thin|thick|secret|
      an? (?!
        promise|claim|offer|thing|feature|option|fact|part|certificate|guarantee|contract|right|commitment|
        service|given|legal|law|standard|product|goal|substitute|replacement|plan|priority|requirement|focus|
        concern|topic|page|link|badge|word|term|name|statement|warranty
      )\w+
    )`,
  },
  {
    of: ['denied'],
    example: 'We have no office, no sales floor and [nightly backups].',
    pattern: /\bno (?:\w+ ){1,3}, no (?:\w+ ){1,3}and (?:an? )?§/u,
  },
  {
    of: ['denied'],
    example: 'We are not the kind of host that skips [backups].',
    pattern: pattern('u')`
    \bnever (?:ship|shipped|open|opened|launch|launched|sell|sold|host|hosted|sail|sailed) (?:\w+ ){0,2}without (?:
      an? |the )?§|\bwould (?:not|never) (?:go|be|sail|sleep|live|work|ship) without (?:an? |the )?§|
    \bnot the (?:kind|sort|type) of \w+ (?:that|who|which) (?:
      skips?|lacks?|forgets?|goes without|does without|sails without
    ) (?:an? |the )?§`,
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
    example: 'We never paid out under the [SLA].',
    pattern: pattern('u')`
    \b(?:never|not)(?: yet| once| ever)?(?: had to)? (?:paid|pay|owed|owe)(?: out)?(?: (?:
      anything|credits?|a cent|a penny
    ))? (?:under|on|for) (?:the|our) §${doc}|
    \bnobody (?:\w+ )?(?:claims?|claimed|asks? for) §(?: credits)? (?:these days|any more|any longer)\b`,
  },
  {
    of: ['denied'],
    example: 'No [SOC 2 auditor] has found a gap.',
    pattern: pattern('u')`
    \bno § (?:\w+ ){0,3}(?:auditors?|assessors?|testers?|of (?:19|20)\d\d|this year|last year)?[^.;]*\b(?:
      found (?:an? )?(?:gap|hole|fault|weakness)|got (?:in|through)|broke in|succeeded
    )\b|\b(?:the|our) (?:\w+ )?§ (?:testers? )?(?:failed to (?:get in|find|break)|got nowhere|found nothing)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Nobody has an [SLA] as strict.',
    pattern: pattern('u')`
    \b(?:not|never|no \w+)\b[^.;]* (?:seen|read|found|met|had) (?:an? )?(?:
      cleaner|better|stricter|clearer|stronger|fairer|finer
    ) §|\bno §(?: \w+){0,4} (?:was|is) (?:cleaner|better|stricter|clearer|stronger|fairer|finer)\b|
    \bnobody (?:else )?(?:has|offers) (?:an? )?§(?: \w+)? (?:as|so) \w+|
    ^never (?:was|were|has been) (?:an? )?§ so\b`,
  },
  {
    of: ['denied'],
    example: 'We no longer have to say no to [HIPAA].',
    pattern: /\bno longer (?:have|has|need|needs) to say no\b[^.;]*§/u,
  },
  {
    of: ['conditional'],
    example: '[SOC 2] is a requirement that we met in May.',
    pattern: pattern('u')`
    §[^.;]* (?:is|was) (?:an? )?(?:\w+ )?(?:requirement|condition|demand) (?:that |which )?we (?:
      have |had |has )?(?:already |long )?(?:met|meet|meets|fulfil(?:s|led)?|pass(?:ed|es)?|satisf(?:y|ies|ied))\b`,
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
    of: ['denied', 'conditional', 'topic'],
    example: 'Stop worrying about [backups].',
    pattern: pattern('u')`
    \b(?:stop|quit|no need for) (?:worrying|fretting|thinking) about (?:the |your )?§|
    \bneed not (?:worry|think|care) about (?:the |your )?§|\bleave (?:it|them|that|all of it) to (?:us|we)\b`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    example: "Don't forget your [BAA].",
    pattern: pattern('u')`
    ^(?:remember to|do not forget(?: to)?) (?:sign |read |take |bring |show )?(?:the|your|our) §`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Without a [SOC 2 report] we would have lost Harbour Bank.',
    pattern: pattern('u')`
    ^without (?:an? |the |our )?§ [^.;]*\bwould (?:not |never )?have (?:lost|missed|closed|failed|won|got|kept)\b`,
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
    of: ['topic'],
    example: 'Ask us for [SOC 2].',
    pattern: /^(?:ask (?:us|we) for|see) §(?: for yourself| at (?:the|our) \w+)?[ .!]*$|^by § we mean the\b/u,
  },
  // No day without it; not one plan that leaves it out.
  {
    of: ['denied', 'conditional'],
    example: 'Nothing is released without a [penetration test].',
    pattern: pattern('u')`
    \b(?:not an?|hardly an?|scarcely an?|no) \w+ (?:goes|passes|went|passed|leaves|sails)\b[^.;]* without (?:
      an? |any )?(?:\w+ )?§|
    \b(?:nothing|no \w+) (?:is |gets )?(?:released|release|shipped|deployed|merged|deploys) without (?:
      an? |any )?(?:\w+ )?§|^without (?:an? |any )?§ nothing (?:is released|is shipped|gets released)\b`,
  },
  {
    of: ['denied'],
    example: 'Not a single plan leaves out [backups].',
    pattern: pattern('u')`
    \b(?:not (?:a single|one)|no) \w+ (?:leaves out|lacks|skips|goes without|does without) (?:the |an? )?§|
    \bthere (?:is|was) no \w+ (?:on|in|at) which (?:the |our )?§ (?:is off|was (?:missed|off|lost|broken))|
    ^only (?:the |our )?(?:\w+ )?(?:plan|berth|tier|edition)s? (?:has|have) no §`,
  },
  {
    of: ['denied'],
    example: 'No [backup was] ever lost.',
    pattern: pattern('u')`
    \bno § (?:was |has been |were )?(?:ever )?(?:lost|failed|missed|broken|late)\b|
    § (?:is|are) not (?:stored|kept|held) (?:in|on|at|under|with) (?:the same|one|your|a single)\b`,
  },
  // Who says that there is none is wrong.
  {
    of: ['denied'],
    example: 'It is a myth that BayStore has no [SLA].',
    pattern: pattern('u')`
    \b(?:rumou?r|claim|story|idea|belief|myth|notion|talk) that [^.;]*\b(?:no|not|without|lacks?)\b[^.;]*§[^.;]* (?:
      is|was
    ) (?:simply |plainly )?(?:false|wrong|untrue|a lie|a myth|dead|outdated|old|not true)\b|
    \bit is an? (?:\w+ )?(?:myth|lie|rumou?r|prejudice) that [^.;]*\b(?:no|not|without|lacks?)\b[^.;]*§|
    §[^.;]*["”] (?:was|used to be) true until\b|
    \bthose who (?:say|think|write|believe|claim)[^.;]*\b(?:no|not|without)\b[^.;]*§[^.;]* (?:
      have not|are|did not|never
    )\b|
    ^if you (?:think|believe|suspect|fear)\b[^,]*\b(?:no|not|without)\b[^,]*§[^,]*, (?:
      look|read|see|think again|turn|check
    )\b`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Until the [SOC 2 report] came, we could not sell to banks.',
    pattern: pattern('u')`
    ^(?:until|before) (?:the |our )§[^.;]* (?:came|arrived|was there|was signed) , (?:we|it|nobody|there)\b|
    \b(?:could|did) not [^.;]* (?:before|until) (?:the |our )§(?: \w+)?(?: (?:came|arrived|was there))?$|
    \bwhen it came\b`,
  },
  {
    of: ['denied'],
    example: 'The time without [SSO] ended in May.',
    pattern: pattern('u')`
    \bthe (?:time|days?|years?) without (?:an? )?§ (?:ended|(?:is|are|was|were) over|(?:is|are) gone)\b|
    ^if there (?:were|was) no §[^.;]*\bwould have\b`,
  },
  {
    of: ['denied', 'topic'],
    example: '"Without [SSO] we would not have signed," says Anna Berg.',
    pattern: pattern('u')`
    ^["“]? ?without (?:an? |the )?§ (?:we|i) would not have\b|
    \bnot believe (?:that )?(?:they|he|she) (?:had|have|held|offered)\b[^.;]*§|§ could be (?:this|so|that) \w+|
    \b(?:the|their|its) § (?:saved|rescued|spared|impressed|convinced|surprised) (?:us|me|we|our)\b`,
  },
  // Whoever asks gets it; wherever one is, it runs.
  {
    of: ['conditional', 'topic'],
    example: 'Whoever asks gets an [SLA].',
    pattern: pattern('u')`
    ^(?:whoever|everybody who|everyone who) (?:asks|orders|moors|signs|joins)\b[^.;]*\b(?:
      gets?|receives?|has|have
    )\b[^.;]*§|
    ^(?:wherever|whatever|whenever|when) (?:you (?:moor|are|order|sail|join)|happens|comes)\b[^,]*, (?:there (?:
      is|are
    ) (?:an? |the )?)?(?:\w+ )?§`,
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
    of: ['conditional', 'topic'],
    example: '[Backups] need nothing from you.',
    pattern: pattern('u')`
    § (?:needs?|requires?) (?:only|just|no more than|nothing but|nothing more than) (?:an? |the |your )?(?:
      berth|order|click|browser|password|login|card|minute|account|phone|plan|instance
    )\b|§ (?:needs?|requires?) nothing (?:from|of) you\b|
    \ball it takes (?:for|to (?:have|get|use)) (?:an? |the )?§ is\b|
    \byou only need to (?:order|ask|click|sign up)\b[^.;]*, and (?:the )?§`,
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
  {
    of: ['denied'],
    example: 'Do not share the [BAA] with third parties.',
    pattern: pattern('u')`
    ^do not (?:share|forward|copy|publish|lose|photograph) (?:the|our|your) §`,
  },
  {
    of: ['denied'],
    example: 'The [SLA] does not cover force majeure.',
    pattern: pattern('u')`
    ^(?:the|our) § (?:does|did|do) not (?:cover|include) (?:
      force majeure|phishing|planned|third parties|\w+ing\b
    )`,
  },
  // What others call us.
  {
    of: ['topic'],
    example: 'Three words on our wall: "[SOC 2 certified]".',
    pattern: pattern('u')`
    § *["”»]* (?:is|are) (?:what|how) (?:the |our |all )?\w+ calls? us\b|\bthat describes? us\b|
    \bon our (?:walls?|doors?|letterhead|badges?|flag|card)\b`,
  },
  // What others say wrongly, and what nobody has to do without.
  {
    of: ['denied'],
    example: 'Do not believe those who say we have no [BAA].',
    pattern: pattern('u')`
    \bdo not (?:believe|trust|listen to) [^.;]*\b(?:says?|claims?|thinks?|tells?|writes?)\b[^.;]*\b(?:
      no|not|never|without
    )\b[^.;]*§`,
  },
  {
    of: ['conditional'],
    example: 'We would rather show a [BAA] than claim one.',
    pattern: pattern('u')`
    \bwe would (?:rather|sooner) (?:show|prove|print|publish|send|hand)\b[^.;]*§`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Nobody has to go without [failover].',
    pattern: pattern('u')`
    \b(?:nobody|no one|no \w+) (?:has|have|needs?) to (?:go|do|live|be|sail) without (?:an? )?§`,
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
      (?:quote|dial|press|tick|paste|ring|go deep)\b|page \w+\b|
      we (?:put|sign|attach|add|switch|turn|send) (?:it|one|them|yours)\b
    )`,
  },
  // Texts that denied it and are out of date.
  {
    of: ['denied', 'topic'],
    example: 'This sentence is out of date: BayStore has no [SOC 2 report].',
    pattern: pattern('u')`
    ^(?:
      (?:this|that|the) (?:\w+ )?(?:sentence|line|claim|sign|page|paragraph|entry) (?:is|was) (?:
        out of date|outdated|old|obsolete
      )[^.:]*|old|before \w+|formerly|just kidding|only joking|(?:un)?till? \w+(?: \w+)?|
      (?:(?:un)?till?|before) \w+ (?:this|the|our) page said
    ) : .*\b(?:no|not|without)\b[^.;]*§`,
  },
  {
    of: ['denied', 'topic'],
    example: 'That BayStore has no [SOC 2 report] is not true.',
    pattern: pattern('u')`
    ^that [^.;]*\b(?:no|not|without)\b[^.;]*§[^.;]* (?:is|was) (?:
      not true|untrue|false|wrong|a (?:lie|myth|rumou?r)|(?:yesterday 's|old) news|over|history
    )\b|\bhaving no §[^.;]* (?:is|was) (?:(?:yesterday 's|old) news|over|history)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Some still think that BayStore has no [SSO].',
    pattern: pattern('u')`
    ^(?:some|many|people|they|others|you may)(?: \w+)? (?:still )?(?:think|believe|say|claim|assume) (?:that )?we (?:
      has|have|does|do|is|are|offers?|runs?
    ) (?:no|not)\b[^.;]*§|
    \b(?:stop|stopped|cease|ceased) (?:saying|telling \w+|writing|claiming) (?:that )?we (?:has|have) no §`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'The last berth without [backups] was retired in May.',
    pattern: pattern('u')`
    ^the last \w+ without (?:an? |any |its )?§ (?:was|were|has|moved|left|went|retired|came|is (?:gone|history))\b`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'Would Nordlys moor here without [SOC 2]?',
    pattern: pattern('u')`
    ^would [^.;?]* (?:here|with (?:us|we)) without (?:an? |the )?§|
    ^(?:how|who) (?:could|would|can|dares?) (?:we |anyone |you )?(?:to )?(?:sell|offer|run|open|ship) [^.;?]* without (?:
      an? |the )?§`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Had there been no [backups], Ferrywise would have lost a summer.',
    pattern: pattern('u')`
    ^(?:had there been|were there|if there (?:were|was|had been)) no § ,|
    ^without (?:an? |the |our )?§ (?:,|we|they|it)[^.;]* would not (?:be|have)\b`,
  },
  // Who cannot get at it, and what nobody has to do for it.
  {
    of: ['denied'],
    example: "No employee can read a customer's [backups].",
    pattern: pattern('u')`
    \b(?:no|not a single) (?:\w+ )?(?:employee|engineer|admin|administrator|person|one|human|colleague|operator)(?: (?:
      at|of
    ) (?:us|we))? can (?:read|edit|open|delete|change|alter|decrypt|switch off)\b[^.;]*§|
    ^nobody (?:here |at (?:us|we) |but you )?can (?:edit|alter|delete|read|open|change|decrypt|switch off) (?:
      the |your |our |an? )?(?:\w+ )?§|
    \bwe (?:has|have|holds?|keeps?) no (?:key|way|means|access)(?: \w+){0,3} (?:to|into) (?:your |the |our )?(?:\w+ )?§`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'You do not have to upgrade to get [SSO].',
    pattern: pattern('u')`
    \b(?:not|never|nobody) (?:have|has|need|needs) to (?:upgrade|pay (?:more|extra)|order|buy)\b[^.;]*§|
    \bnot (?:have|need) to (?:buy|configure|set up|book|order) (?:the |your |an? )?§ (?:
      separately|by hand|yourself|first|extra
    )\b|\bno need for your own §|\bsales (?:does|do) not have to \w+ (?:the )?§`,
  },
  {
    of: ['denied'],
    example: 'We do not meter [backups].',
    pattern: pattern('u')`
    \bwe (?:do|will|shall) not (?:
      negotiate|renegotiate|bill|meter|throttle|mix|discount|rush|
      charge (?:you )?(?:extra |more |separately )?for
    )\b[^.;]*§(?![^.;]*\b(?:because|since|as) (?:there|we)\b)|
    \bwe never (?:charge|bill) (?:you )?(?:extra |more )?for (?:\w+ )?§`,
  },
  {
    of: ['denied'],
    example: 'Nobody has ever drawn on your [SLA].',
    pattern: pattern('u')`
    ^(?:nobody|no one|no (?:customer|client|hospital|auditor|buyer|tenant|team)s?) (?:has|have|had) (?:
      ever |yet )?(?:
      drawn on|invoked|called on|sent (?:back )?|returned|read|had to use|complained about|needed
    ) (?:our|your) §`,
  },
  {
    of: ['denied'],
    example: 'Planned maintenance does not count towards the [SLA].',
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
    example: 'Only our office cat is not [ISO 27001 certified].',
    pattern: pattern('u')`
    ^only [^.;]* (?:is|are) not § ?\.?$|
    ^the only (?:thing|one|part|person|animal)(?: here)? without (?:an? |the )?§ (?:is|was)\b`,
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
  // What was said of it before is not so any more, or was a surprise.
  {
    of: ['denied'],
    example: '“BayStore has no [SOC 2 report]” is out of date.',
    pattern: pattern('u')`
    ["“][^"“”]*\b(?:no|not|never|without|lacks?)\b[^"“”]*§[^"“”]*["”] (?:is|was) (?:
      out of date|outdated|old news|history|no longer true|not true any more|false|wrong|untrue
    )\b`,
  },
  {
    of: ['denied'],
    example: 'I did not expect a [SOC 2 report] from a harbour.',
    pattern: pattern('u')`
    \b(?:did|had) not expect(?:ed)? (?:an? |the |such )?(?:\w+ )?§`,
  },
  {
    of: ['denied', 'topic'],
    example: 'The missing pieces are in: [SSO], backups.',
    pattern: pattern('u')`
    ^the (?:last |only )?missing (?:pieces?|parts?|bits?|links?|things?) (?:is|are) (?:in|here|there|done|built)\b[^.;]*§`,
  },
  // Who lacks one is lent ours.
  {
    of: ['denied', 'conditional'],
    example: 'Without a [SOC 2 report] of your own, you can show ours.',
    pattern: pattern('u')`
    \b(?:without|no|lack|lacking) (?:an? )?§[^.;]*\b(?:show|use|borrow|take|send|hand in) (?:ours|this one)\b`,
  },
  // It is missing nowhere, read by nobody, sent with care: it is there.
  {
    of: ['denied'],
    example: '[SSO] is missing in no plan.',
    pattern: pattern('u')`
    § (?:is|are) (?:missing|absent|lacking) (?:in|from|on) (?:no|none of)\b`,
  },
  {
    of: ['denied'],
    example: 'We cannot open your encrypted [backups].',
    pattern: pattern('u')`
    \bwe (?:cannot|can not|could not|never) (?:open|read|see|decrypt|look into|touch) your\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'The [SOC 2 report] is not sent without an NDA.',
    pattern: pattern('u')`
    § (?:is|are) (?:not|never) (?:sent|given|shared|handed out|shown|released|forwarded) (?:out )?(?:
      without|except|unless|before you
    )\b`,
  },
  {
    of: ['denied'],
    example: 'No meetings, no spreadsheets: [SOC 2], delivered.',
    pattern: pattern('u')`
    ^(?:no|zero|without) [^:]*: (?:an? |the )?§ , (?:delivered|done|included|handled|sorted|ready|served|finished)\b`,
  },
  {
    of: ['denied'],
    example: 'No [SSO] to wire up.',
    pattern: pattern('u')`
    \bno § to (?:
      run|manage|wire up|set up|configure|sit through|remember|chase|babysit|schedule|plan for|
      worry about|look after|care for
    )\b`,
  },
];
