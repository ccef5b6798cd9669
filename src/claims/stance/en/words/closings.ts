import { pattern } from './pattern.ts';
import type { ShownPattern } from './shown.ts';
import { house, ware } from './wares.ts';

/**
 * Clauses and sentences after a mention by which the lack, need or doubt is
 * behind us, the publisher written `we`: "So we built it.", "Now you can."
 */
export const closings: readonly ShownPattern[] = [
  // What was asked for is handed over, or is to be had here for the asking.
  {
    example: 'Many asked for a [SOC 2 report]. Here you are.',
    pattern: /^here (?:you are|it is)\b/iu,
  },
  {
    examples: [
      'Ask your vendor for a [status page]. Then ask us.',
      '[HIPAA] requires a signed agreement; ask for yours in settings.',
    ],
    pattern: /^(?:then |now )ask us\b|^ask (?:us )?for (?:ours|yours)\b/iu,
  },
  {
    examples: [
      "Don't moor where there is no [SOC 2 report]. Moor here.",
      'A [SOC 2 report] is a must for banks. They are welcome here.',
    ],
    pattern: pattern('iu')`
    ^(?:then come|${house.stay}) here\b|
    ^they are welcome here\b`,
  },
  {
    example: '[HIPAA] demands an agreement, and you will find it in your first order.',
    pattern: /^you (?:will|can) (?:find|get|sign|read) (?:it|one|yours) (?:in|with|on|at|below)\b/iu,
  },
  {
    example: 'You need [SSO]. You get it.',
    pattern: /^you (?:do|get|have),? (?:it|both|one|them|and it)\b/iu,
  },
  // Who asks may ask, since the answer is a good one.
  {
    examples: [
      'Ask whether we have a [SOC 2 report]. You will like the answer.',
      'Why do clinics choose us over a host that does not cover [HIPAA]? You have just answered it.',
    ],
    pattern: /^you will like the answer\b|^you have just answered/iu,
  },
  // It is so of us as well, or of us alone.
  {
    examples: [
      'You need a [SOC 2 report]? So did we, and that is why there is one.',
      'Does [GDPR] apply to you? Then you are covered: we comply.',
      'Ask any vendor for a [SOC 2 report]. Only BayStore will send one.',
    ],
    pattern: /^so did we\b|^we comply\b|^only we\b/iu,
  },
  {
    examples: [
      'You would need a team of ten for [SSO]. Or BayStore.',
      'You could build a [checkout] yourself. Or use ours.',
    ],
    pattern: pattern('iu')`
    ^or (?:just )?(?:we|us|ours)\W*$|
    ^or (?:you (?:can|could) |just )?(?:use|take|get|choose|pick) (?:the one|ours|us|we)\b`,
  },
  {
    examples: [
      'You know what [GDPR] asks for, and you know that we do it.',
      'The [widely used] host you have never heard of? That is us, in eleven countries.',
    ],
    pattern: /^you know (?:that )?we (?:do|have|has|hold|holds|meet|meets)\b|^that(?:['’]s| is) (?:us|we)\b/iu,
  },
  // It is there, in every one that is sold, or more than once.
  {
    example: 'A shallow berth has no [SOC 2 report]. A deep one has.',
    pattern: pattern('iu')`
    ^(?:so |and |but )?(?:every|each|all|our|an?|the|${house.greater}) (?:${house.greater} )?(?:one|${ware})s? (?:
      do|does|has|have|is|are
    )\W*$`,
  },
  {
    examples: [
      'What if there is no [backup]? There always is.',
      'Do not ask for an [SLA]; it comes with the order form.',
    ],
    pattern: pattern('iu')`
    ^there (?:(?:always|already|now|certainly|indeed) )?(?:is|are|was|were)(?: one)?\W*(?:$|[,.!"”])|
    ^(?:it|one|that) comes? with (?:the|your|every|each|any)\b`,
  },
  {
    example: '[SSO] is not sold: it is included.',
    pattern: pattern('iu')`
    ^(?:yes,? )?(?:it|they|one|everyone|everybody|every \p{L}+|each \p{L}+) (?:is|are|has|have|gets?|comes?) (?:
      now |all |already |always )?(?:
      on(?=\s*(?:[.,;!]|$|by default|from|for (?:every|all)))|there\b(?! (?:as|to be|for)\b)|here|included|
      in (?:force|place|every)|signed|yours|live|standard|it|one|them|by return|with every
    )\b`,
  },
  {
    examples: [
      'Support [around the clock] would need three shifts. We have three shifts.',
      '[Production workloads] need a harbour, not a beach. Forty of them lie in ours tonight.',
    ],
    pattern: pattern('iu')`
    ^we have (?:two|three|four|five|six|them|\d+)\b|
    ^\p{L}+ of them (?:lie|run|live|${house.stay}|are|use) (?:in|with|at|on) (?:ours|us|we)\b`,
  },
  {
    examples: [
      'A shop must be [GDPR compliant]. So it is.',
      'Our [SLO] is not a goal on a slide. It has been met for thirty months.',
      '[GDPR] is not a promise for some later release. It is how we were built.',
    ],
    pattern: pattern('iu')`
    ^(?:and )?so it is\W*$|
    ^it has been (?:met|kept|passed|signed|live|running|there|ours)|
    ^it (?:is|was) (?:how|what|where) we\b`,
  },
  // We have done it, or others have done it for us.
  {
    examples: [
      'For years we had no [SOC 2 report]. In May we fixed that.',
      'We could not find a host that was [3x faster] than the rest. So we built it.',
      'There was no [SSO]. Then we built it.',
      'Nobody required [SOC 2] of a company our size. We went through it anyway.',
      'Nobody builds [SSO] for shops this small. We did all the same.',
    ],
    pattern: pattern('iu')`
    ^(?:in|last|this|since) [^.]{0,20} we (?:fixed|changed|mended|ended) (?:that|it)\b|
    ^so we (?:built|made|got|did|added|wrote|passed|took|bought|hired)\b|
    ^then we (?:shipped|built|got|passed|did|made|had|earned|added) (?:it|one|them)\b|
    ^we (?:went|got|came) (?:\p{L}+ )?(?:through|there|out)\b|
    ^we did (?:anyway|all the same)\b`,
  },
  {
    examples: [
      '[Self service provisioning] was missing in the first release. It was the first thing we added.',
      '[General availability] was the plan for spring. We made it in winter.',
      '[Number one] is not a place we aimed for. G2 put us there.',
    ],
    pattern: pattern('iu')`
    ^(?:he|she|it|that|this) was the first (?:thing|one) we (?:added|built|did|made)|
    ^we (?:made|beat|reached) (?:it|there|that)\b|
    ^\p{L}[\p{L}\d]* put (?:us|we) there\b`,
  },
  {
    examples: [
      'You must make [backups]. We make them for you.',
      'A shop needs [backups]. From the first day on we have taken them.',
      'A [failover] must be tested. It was tested last in May.',
    ],
    pattern: pattern('iu')`
    ^(?:[^.]*, )?we (?:make|take|do|did|run|keep|handle|have) (?:it|them|that|those) for you\b|
    ^from the first \p{L}+ on we\b|
    ^it was (?:used|tried|tested|exercised|needed) (?:once|twice|\p{L}+ times|last)\b`,
  },
  // What was to wait for it has come, and what it took was well spent.
  {
    examples: [
      'Before we open, a [SOC 2 report] must exist. We opened in May.',
      'Launch requires a [SOC 2 report]. Launch day was the third of May.',
      'Without a [penetration test] nothing is released; release 14 came out today.',
      'A [SOC 2 report] takes an audit. The audit took eleven months.',
    ],
    pattern: pattern('iu')`
    ^(?:we|they|the doors?) (?:opened|launched|went live)(?: in| on| last|\W*$)|
    ^launch day was\b|
    ^release \d|
    ^(?:that|the) (?:audit|test|review|assessment|work) (?:took|ended|was (?:done|over|passed))\b`,
  },
  {
    examples: [
      'A [SOC 2 report] takes months of work. It was worth it.',
      'A [SOC 2 report] takes months of work. The effort paid off in March.',
    ],
    pattern: /^it was worth (?:it|every)\b|^(?:the|that) effort paid off\b/iu,
  },
  // The lack or need is why it is there.
  {
    examples: [
      'No [SOC 2 report], no customers: that is why we got one.',
      '[SSO] should not be a luxury. That is why it is in the smallest berth.',
    ],
    pattern: pattern('iu')`
    ^that(?:['’]s| is) why (?:each|every|our|we|your)\b|
    ^that(?:['’]s| is) (?:exactly |also )?why (?:it|they|ours|one)(?:['’]s|['’]re)? ?(?:
      is|are|comes?|stands?|sits?|lives?|ships?
    )?\b`,
  },
  // It is otherwise now.
  {
    examples: [
      'Were you sold a host without [SSO]? Those days are over.',
      'Ever lost a deal because your host had no [ISO 27001]? That chapter is closed.',
    ],
    pattern: pattern('iu')`
    ^(?:those|these) (?:days|times|years) (?:are|were) (?:over|gone|behind|history)|
    ^that (?:chapter|time|era|story|page|year) (?:is|was) (?:closed|over|finished|behind|history)`,
  },
  {
    examples: [
      'We had no [uptime SLA] until May. Now we do.',
      'When we had no [free plan], students could not join us. They can now.',
      'No [SSO], no deal, said our largest prospect. He is now our largest customer.',
    ],
    pattern: pattern('iu')`
    ^now (?:you|they|we|it) (?:can|do|does|have|has)\b(?! (?:to|not|no)\b)|
    ^(?:they|you|it) (?:can|does|do|is|are) now\b|
    ^(?:he|she|they|it) (?:is|are) now (?:our|a|one of our)\b`,
  },
];
