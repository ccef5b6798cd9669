import { pattern } from '../pattern.ts';
import { dear, notTakenBack, number, undenied } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * Denials whose focus is not the thing: its manner, price, reason, limit or
 * effect is denied, and the thing taken to be there (Morante and Blanco 2012).
 */
export const focus: readonly Turn[] = [
  // A cleft takes what it says after its "that" for granted, whatever it denies before it (Prince 1978).
  {
    of: ['denied'],
    example: 'It is not by chance that BayStore keeps [backups].',
    pattern: pattern('u')`
    \bit (?:is|was) (?:not|never|no|hardly) (?:
      (?:by|for|out of|with|without|because of|thanks to|due to|(?:on|in)(?! (?:our (?:power|interest|plans?|list)|sale|offer|order|this page|here)\b)) [^.;,]{1,30}?|
      (?:just |only |mere )?(?:luck|magic|chance|news|rocket science|an? (?:
        accident|trick|gift|whim|habit|favou?r|secret|surprise|wonder|mystery|fluke|coincidence
      ))
    ) that (?:we|our|every|each|all|the|your|this)\b${undenied}§${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'It is not the [SLA] that keeps customers here, it is the coffee.',
    pattern: pattern('u')`
    \bit (?:is|was) not (?:only |just )?(?:the|our|its) §(?: \w+)? (?:that|which) (?:
      makes?|made|keeps?|kept|brings?|brought|wins?|won|convinced|convinces|impressed|impresses|sold|sets|
      took|cost|scared|worries|worried|delayed|surprises?|surprised
    )\b(?! (?:an?|any|every|all) )`,
  },
  // Who has no qualms about showing it has it to show.
  {
    of: ['denied'],
    example: 'We have no qualms about showing a [SOC 2 report].',
    pattern: pattern('u')`
    \b(?:no|not any|never any|nothing|little) (?:
      qualms?|trouble|difficulty|difficulties|problems?|hesitation|shame|scruples|regrets?|objections?|fear|
      reservations?|reluctance|embarrassment|against
    ) (?:(?:about|in|with|to|over|against|of) )?(?:
      showing|passing|sharing|printing|publishing|opening|keeping|meeting|renewing|restoring|repeating|handing|
      (?:an?|the|another|our|its) (?:second|third|fourth|fifth|next|new|further|yearly|annual|other)
    )\b${undenied}§${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'We are not unfamiliar with [HIPAA].',
    pattern: pattern('u')`
    \b(?:not|never|hardly|no) (?:
      unfamiliar|unacquainted|inexperienced|unprepared|unversed|unused|strangers?|newcomers?
    ) (?:with|in|to|by|for) (?:the )?§`,
  },
  // Litotes: a lack that is denied of all there are.
  {
    of: ['denied'],
    example: 'None of our plans is missing [SSO].',
    pattern: pattern('u')`
    ^(?:none|no|not (?:one|a single)|neither)\b${undenied}\b(?:is|are|was|were|goes|has been|have been) (?:ever )?(?:
      missing|without|lacking|short of|denied|refused
    ) (?:the |an? |its |their |our )?(?:\w+ )?§${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'There is no door that [SSO] does not open.',
    pattern: pattern('u')`
    \b(?:no|not one|hardly an?) \w+ (?:that |which )?(?:an? |the |our )?§(?: \w+)? (?:
      (?:does|do|did|can|could|has|have) not \w+|(?:fails?|refuses?|forgets?) to \w+
    )`,
  },
  {
    of: ['denied'],
    example: 'Hardly a day passes without a restore from [backups].',
    pattern: pattern('u')`
    \b(?:hardly|scarcely|barely|not|rarely does) an? \w+ (?:goes by|goes|passes|went by|passed|pass|ends?) without (?!(?:\w+ )?(?:\w+ing)\b|an? (?:question|request|mail|letter|complaint|call))[^.;,]*§`,
  },
  {
    of: ['denied'],
    example: 'No auditor has refused us a [SOC 2 report].',
    pattern: pattern('u')`
    \b(?:no|nobody|no one|none|neither)\b${undenied}\b(?:has|have|had) (?:ever )?(?:
      refused|denied|withheld|begrudged
    ) (?:us|we|me|anyone|anybody|them|our \w+) (?:an? |the |our |its )?§${notTakenBack}`,
  },
  // What did no harm to it, or did not fail, left it where it was.
  {
    of: ['denied'],
    example: 'Neither fire nor flood has cost us a [backup].',
    pattern: pattern('u')`
    ^(?:neither|nothing|nobody|no one|none|no|not (?:one|even))\b${undenied}(?:nor ${undenied})?\b(?:has|have|had)? ?(?:ever )?(?:
      cost (?:us|we|you)|broken|shaken|spoil(?:ed|t)|destroyed|interrupted|harmed|damaged|corrupted|slowed|stopped
    ) (?:an? |the |our |your |its |one |a single )§${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'None of the [SOC 2] controls failed.',
    pattern: pattern('u')`
    ^none of (?:the|our|your) (?:\w+ )?§(?: \w+)? (?:
      failed|has failed|have failed|broke|lapsed|(?:was|were) (?:missed|lost|late|broken|skipped|touched|at fault)
    )\b${notTakenBack}`,
  },
  // Its price, told as past: it was paid.
  {
    of: ['denied'],
    example: 'Neither [SOC 2] nor ISO 27001 came cheap.',
    pattern: pattern('u')`
    ^(?:neither\b[^.;]*§[^.;]*|nothing (?:about|in|of) (?:the |our )?§|no part of (?:the |our )?§) (?:
      came|was|were|has been|have been|went
    ) (?:\w+ly )?${dear}\b`,
  },
  // How long its happening takes, at most.
  {
    of: ['denied', 'topic'],
    examples: ['[Failover] has never taken longer than nine seconds.', 'No [backup] takes longer than ten minutes.'],
    pattern: pattern('u')`
    §(?: \w+)? (?:has|have|had|did|does|do) (?:not|never) (?:yet |ever )?(?:
      taken?|last(?:ed)?|need(?:ed)?|cost|required?|exceed(?:ed)?|wait(?:ed)?|been
    ) (?:(?:any |us )?(?:longer|more|later|slower|less|fewer|beyond|above|over|behind)\b(?: than)?)|
    \bno §(?: \w+)? (?:has |have )?(?:ever )?(?:
      lasts?|takes?|took|taken|runs?|ran|lasted|waits?|waited|needs?|needed
    ) (?:longer|more|less|fewer) than\b`,
  },
  {
    of: ['topic', 'denied'],
    examples: ['Less than an hour passes between two [deployments].', 'Fewer than one in a thousand [backups] fails.'],
    pattern: pattern('u')`
    \b(?:less|fewer|no more|not more) than [^.;]* (?:
      pass|passes|passed|lies|lie|goes by|elapses
    ) between (?:two|any two|one|the|our) §|
    ^(?:fewer|less|no more|not more) than [^.;]*\b(?:in|out of|of)\b[^.;]*§(?: \w+)? (?:
      fails?|failed|(?:is|are|was|were) (?:lost|late|missed|ever|refused)
    )`,
  },
  // Nobody has called on it, or into question: it stands.
  {
    of: ['denied'],
    examples: ['The [SLA] has never been tested in court.', 'At no time did we need the [failover].'],
    pattern: pattern('u')`
    \b(?:the|our) § has (?:never|not) (?:yet |once )?been (?:
      tested in|invoked|broken|challenged|contested|called on|amended|renegotiated|disputed|questioned|empty|at issue
    )\b|
    \b(?:not once|at no time)\b[^.;]*\b(?:have|has|had|did|do) (?:we|i|you|they|it|\w+ \w+) (?:
      need|needed|use|used|miss|missed|call(?:ed)? on|touch|touched|restored?
    ) (?:our|the|your|a) §`,
  },
  // What it does not do to anybody.
  {
    of: ['denied', 'topic'],
    example: '[SOC 2] has not made us proud.',
    pattern: pattern('u')`
    ^(?:the |our )?§(?: \w+)? (?:has|have|did) (?:not|never) (?:yet )?(?:
      made|make|left|leave|cost|turned|turn|kept|keep|cured|slowed|changed|spared|ruined
    ) (?:us|we|our|me|anyone|anybody|them)\b(?! (?:money|anything because))${notTakenBack}`,
  },
  {
    of: ['denied', 'topic'],
    example: 'The [BAA] does not need a lawyer.',
    pattern: pattern('u')`
    \b(?:the|our|your) § (?:does|do) not need (?:an?|any|your|much|more than)\b(?! (?:\w+ )?here\b)${notTakenBack}`,
  },
  // It is sold, hidden and made much of no more than any part of the thing.
  {
    of: ['denied'],
    example: 'BayStore does not make [SSO] a matter of price.',
    pattern: pattern('u')`
    \b(?:not|never) (?:make|made|treat|turn|see|regard|consider|call) (?:the |our )?§ (?:(?:as|into) )?an? (?:
      matter|question|luxury|privilege|reward|bonus|chore|burden|bargaining|secret|topic for|game
    )\b`,
  },
  {
    of: ['denied'],
    example: '[SSO] is not something we hide behind a price.',
    pattern: pattern('u')`
    § (?:is|are) (?:not|never) (?:something|things?|a thing) (?:that )?(?:we|you|one|our \w+) (?:have to |need to |must )?(?:
      hides?|charge|lock|beg|bolt|tack|forget|joke|boast|brag|argue|fight|squeeze|ration|meter|compromise
    )\b`,
  },
  {
    of: ['denied'],
    example: '[SOC 2] is not news here.',
    pattern: pattern('u')`
    § (?:is|are) (?:not|no|hardly|no longer) (?:an? )?(?:
      news|novelty|exotic|foreign|strange|mystery|rarity|foreign word|sensation|adventure
    ) (?:here|to us|to we|with us|for us)\b${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'You are not billed separately for [SSO].',
    pattern: pattern('u')`
    \b(?:not|never|nobody is|no \w+ is) (?:paid|billed|charged|invoiced) (?:
      (?:anything|extra|more|a cent|a penny|separately) 
    )+for (?:the |your |our )?§${notTakenBack}`,
  },
  // How little it takes, told after a colon.
  {
    of: ['denied'],
    example: 'BayStore wastes no time on [failover]: four seconds.',
    pattern: pattern('u')`
    \bno (?!§)\w+ (?:on|for|with|to|in|about) (?:the |our )?§ : ${number}\b`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'We make no difference between small and large shops when it comes to [backups].',
    pattern: pattern('u')`
    \bno (?:difference|distinction) (?:between|among)\b${undenied}\bwhen it comes to (?:the |our )?§${notTakenBack}`,
  },
  // Set apart from the rest that we have.
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'Apart from [SOC 2], what have the auditors ever done for us?',
    pattern: pattern('u')`
    ^(?:§ aside|(?:apart|aside) from (?:the |our )?§) , (?![^.]*\b(?:lacks?|need|miss|missing)\b)[^.]*\b(?:we|us|our)\b`,
  },
  // No paper worse than it should be: all of them are better.
  {
    of: ['denied'],
    examples: [
      'We have no [SOC 2 report] that is older than a year.',
      'We know no [SLA] that would make a lawyer laugh.',
    ],
    pattern: pattern('u')`
    \bno §(?: \w+)? (?:that|which) (?:is|are|has|have|takes?|was|were) (?:
      older|newer|more|fewer|less|worse|later|longer|larger|smaller|slower
    )\b[^.;]* than\b|
    \bno §(?: \w+)? (?:that|which)?[^.;]*\b(?:blush|laugh|frown|ashamed|regret|embarrass\w*|stumble)\b`,
  },
  // What is said to be no more than usual, or said without more words.
  {
    of: ['denied'],
    examples: ['Not your average [backups].', 'Not the usual [backups].'],
    pattern: pattern('u')`
    ^not (?:your|the|just any|any) (?:(?:average|usual|ordinary|typical|everyday|common|regular|old) )?(?<!the )§ ?[.!]?$|
    ^not the (?:average|usual|ordinary|typical|everyday|common|regular) § ?[.!]?$`,
  },
  {
    of: ['denied'],
    example: 'Not bragging: [SOC 2], two years running.',
    pattern: pattern('u')`
    ^(?:not|no|never|without) (?:to )?(?:(?:further|more|much|many|any|long|great) )?(?:
      bragging|brag|boasting|boast|kidding|showing off|exaggerating|exaggeration|ado|fuss|fanfare|preamble|words|
      introduction|speech(?:es)?|drum ?rolls?
    ) [:,—] ${undenied}§${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'We will not bore you with [SOC 2] details.',
    pattern: pattern('u')`
    \b(?:not|never) (?:\w+ )?(?:bore|tire|bother|overwhelm|annoy|flood|detain|weary) (?:
      you|anyone|people|them|buyers?|readers?
    ) with (?:the |our |all |all the )?§${notTakenBack}`,
  },
  // What the reader need not do, since it is done.
  {
    of: ['denied', 'topic'],
    examples: [
      'Never set up a [backup] again.',
      'Never again explain to a bank why you have no [SLA].',
      'Do not order [backups] from somebody else.',
      'No need to ask about [backups].',
    ],
    pattern: pattern('u')`
    ^never (?:\w+ ){1,4}(?:an? |the |your )?§(?: \w+){0,2} again\b|
    ^never again (?:be asked|hear|explain|apologi[sz]e|say)\b[^.;]*§|
    ^(?:do not|never|stop) (?:buy|order|pay for|rent|look for|search for|buying|paying for) (?:
      an? |the |your 
    )?§ (?:from |at |with )?(?:any|some)?(?:one|body|where) ?else\b|
    ^no need to (?:ask|worry|wonder|fret) (?:about|for|whether) ${undenied}§${notTakenBack}`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'No clinic signs up before reading the [BAA].',
    pattern: pattern('u')`
    ^(?:no|not one) (?:\w+ ){1,4}?(?:before|without|until) (?:
      reading|seeing|signing|(?:having|(?:s?he|they|it) (?:has|have)) (?:read|seen|signed|got)
    ) (?:the|our|its) §`,
  },
  // Calm, for as long as it is there.
  {
    of: ['conditional', 'topic'],
    example: 'There is no reason to panic over a burnt oven as long as the [backups run].',
    pattern: pattern('u')`
    \bno (?:reason|cause) to (?:fear|worry|panic|lose sleep)\b[^.;]*\b(?:when|while|as long as|with) (?:
      the |our |your 
    )?(?:\w+ )?§`,
  },
  {
    of: ['denied', 'topic'],
    example: 'There is not much to say about [SSO]: it works.',
    pattern: pattern('u')`
    \b(?:not|nothing|little) (?:(?:much|more|else|is|left|a lot) )*to (?:
      say|tell|add|report|explain|know|learn
    ) about (?:the |our )?§ [:;,—] (?:it|they|we|it is) (?:just |simply )?(?:
      works?|runs?|(?:is|are) (?:there|on|included|done|yours)|has|have|included|there
    )\b(?! (?:not|no|none)\b)`,
  },
  // What need not be done, paid or waited for to have it.
  {
    of: ['denied'],
    example: 'There is no trick to [SSO].',
    pattern: pattern('u')`
    \b(?:no|zero|nothing) (?:
      extra|queue|trick|secret|magic|fee|charge|waiting|clicks?|to (?:install|configure|learn|set up|pay|buy)
    ) (?:for|to|on|with|from|:)(?: (?:the|our|your|\w+ from))? §${notTakenBack}`,
  },
];
