import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { doc, type Turn } from './turn.ts';

/** It was not so then: lacks of the past, what was waited for and came, what has come to its end. */
export const past: readonly Turn[] = [
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
    example: 'Of the gaps the guide named (no [SSO], no backups), none is left.',
    pattern: pattern('u')`
    \bgaps?\b[^.;]*§[^.;]*\b(?:none|not one)(?: of them)? (?:is|are) (?:left|open)\b`,
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
    example: 'The time without [BAA] is behind us.',
    pattern: pattern('u')`
    \b(?:time|times|days|years|life) without (?:the |an? |our )?§ (?:is|are) (?:over|behind|gone|past)\b`,
  },
  // A rule of the house, held by the house.
  {
    of: ['denied'],
    example: 'No [SOC 2 report], no deal?',
    pattern: /^no § , no \w+ (?::|\?)/u,
  },
  {
    of: ['denied', 'conditional'],
    example: 'It took a year until we had [SSO].',
    pattern: pattern('u')`
    \b(?:took|take) (?:an? |two |three |\w+ )?(?:years?|months?|weeks?) (?:until|till|before) we (?:
      had|got|held|passed|received
    ) `,
  },
  // Only what is there can be given up.
  {
    of: ['denied', 'conditional'],
    examples: [
      'We would close before we gave up [SOC 2 report].',
      'We would rather close than give up [SOC 2 report].',
    ],
    pattern: pattern('u')`
    \bbefore we (?:gave|give) up (?:the |our )?§|
    \b(?:rather|sooner) [^.;]* than (?:give up|lose|drop|go without) (?:the |our |an? )?§`,
  },
  {
    of: ['conditional'],
    examples: ['The wait for [BAA] is over.', 'Remember life before [SOC 2 report]?'],
    pattern: pattern('u')`
    \bthe (?:wait|waiting) for (?:the |an? |our )?§ is over\b|^remember (?:life|the (?:days|time)) before §`,
  },
  {
    of: ['topic'],
    example: 'Consider [BAA] done.',
    pattern: pattern('u')`
    \b(?:consider|call|count) (?:the |our |an? )?§ (?:as )?(?:part|done|included|yours|settled|a given)\b`,
  },
  {
    of: ['topic'],
    example: 'A deep berth stands for [SOC 2 report].',
    pattern: pattern('u')`
    \b(?:${house.ware}s?|plans?|name|we) (?:stands?|stood) for (?:the |an? )?§`,
  },
  // It is at hand for whoever writes.
  {
    of: ['topic'],
    example: 'If you moored before May, write to us and [SSO] is added.',
    pattern: /\bwrite to us and (?:the |an? |your )?§/u,
  },
  {
    of: ['denied', 'conditional'],
    example: 'We did not open until we had [backups].',
    pattern: pattern('u')`
    \b(?:did|was|were|had) not\b[^.;]* (?:until|before) (?:we|it|there) (?:had|was|were|got|passed|held) (?:
      an? |the |our )?§`,
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
    examples: [
      'BayStore used to have no [SLA].',
      'BayStore was without a [SOC 2 report] until May.',
      'BayStore started out without an [SLA].',
    ],
    pattern: pattern('u')`
    \bused to (?:have|hold|be|offer) (?:no|without)\b[^.;]*§|
    \b(?:was|were|went|started out|began) without (?:an? )?§[^.;]*\b(?:until|till|before|once)\b|
    \bstarted out without (?:an? )?§`,
  },
  {
    of: ['denied'],
    examples: [
      'In its first year BayStore had no [SOC 2 report].',
      'BayStore did not hold a [SOC 2 report] in its first year.',
    ],
    pattern: pattern('u')`
    \b(?:in|for|during) (?:its|our|the) first (?:\w+ )?(?:years?|months?)\b[^.;]*\b(?:had|held|did)\b[^.;]*§|
    \b(?:had|held|did)\b[^.;]*§[^.;]*\b(?:in|for|during) (?:its|our|the) first (?:\w+ )?(?:years?|months?)\b`,
  },
  {
    of: ['denied'],
    example: 'We did not let the [ISO 27001] certificate lapse.',
    pattern: pattern('u')`
    \b(?:do|does|did|has|have) not (?:let|allow) [^.;]*§[^.;]* (?:lapse|expire|slip)\b`,
  },
  {
    of: ['denied'],
    examples: ['The days when BayStore had no [SOC 2 report] are behind us.', 'Gone are the days without an [SLA].'],
    pattern: pattern('u')`
    \bdays (?:when|without|of no)\b[^.;]*§[^.;]*\b(?:gone|behind|over|past)\b|\bgone are the days\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Say goodbye to missing [backups].',
    pattern: pattern('u')`
    \b(?:goodbye|good bye|farewell|end|done with|over with) (?:to|of)?\b[^.;]*\b(?:
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
  {
    of: ['conditional'],
    example: 'Not before May did BayStore pass [SOC 2].',
    pattern: pattern('u')`
    ^not (?:until|before|till) [^.;,]*,? (?:was|were|did|had|has|is|are|could) we\b`,
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
    examples: ['In 2024 we had no [SOC 2]. Times change.', 'Not long ago BayStore became [SOC 2 certified].'],
    pattern: pattern('u')`
    ^(?:in (?:19|20)\d\d|last year|at first|back then) ,? ?(?:we|it) (?:had no|had not|was not|were not|did not)\b[^.;]*§|
    ^not long ago we\b`,
  },
  // It was no surprise, and no small thing, to get it.
  {
    of: ['denied'],
    examples: ['It was not easy to get [SOC 2].', 'It did not take long to get [SOC 2].'],
    pattern: pattern('u')`
    \bwas not (?:easy|cheap|simple|fast|quick|common)\b[^.;]* to (?:get|become|earn|pass|be|hold|reach)\b|
    \bdid not take (?:long|much|us)\b`,
  },
  // What surprised nobody has happened.
  {
    of: ['denied'],
    examples: [
      'Nobody was surprised that BayStore got [SOC 2].',
      'It took nobody by surprise that we became [SOC 2 certified].',
    ],
    pattern: pattern('u')`
    \b(?:nobody|no one|none) (?:was|were|is|are) surprised\b|
    \bnobody by surprise\b`,
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
    example: 'Before we had [400 paying customers], we were two people in a shed.',
    pattern: /^before we had § *,? [^.;]*\b(?:were|was|had)\b/u,
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
    of: ['denied'],
    example: 'We no longer have to say no to [HIPAA].',
    pattern: /\bno longer (?:have|has|need|needs) to say no\b[^.;]*§/u,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'Until the [SOC 2 report] came, we could not sell to banks.',
      'We could not sell to banks before the [SOC 2 report] came.',
    ],
    pattern: pattern('u')`
    ^(?:until|before) (?:the |our )§[^.;]* (?:came|arrived|was there|was signed) , (?:we|it|nobody|there)\b|
    \b(?:could|did) not [^.;]* (?:before|until) (?:the |our )§ (?:came|arrived|was there) ?[.!]?$`,
  },
  // It came, whatever would have been.
  {
    of: ['denied', 'conditional'],
    example: 'Had we waited for the [SOC 2 report], we would have lost the bank when it came.',
    pattern: /\bwhen it came\b/u,
  },
  {
    of: ['denied'],
    examples: [
      'The time without [SSO] ended in May.',
      'If there were no [backups], the June fire would have sunk forty berths.',
    ],
    pattern: pattern('u')`
    \bthe (?:time|days?|years?) without (?:an? )?§ (?:ended|(?:is|are|was|were) over|(?:is|are) gone)\b|
    ^if there (?:were|was) no §[^.;]*\bwould have\b`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'The last berth without [backups] was retired in May.',
    pattern: pattern('u')`
    ^the last \w+ without (?:an? |any |its )?§ (?:was|were|has|moved|left|went|retired|came|is (?:gone|history))\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'The missing pieces are in: [SSO], backups.',
    pattern: pattern('u')`
    ^the (?:last |only )?missing (?:pieces?|parts?|bits?|links?|things?) (?:is|are) (?:in|here|there|done|built)\b[^.;]*§`,
  },
];
