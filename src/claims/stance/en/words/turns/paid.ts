import { burden } from '../burdens.ts';
import { pattern } from '../pattern.ts';
import { house, lesserWare } from '../wares.ts';
import { notTakenBack, number } from './turn.ts';
import type { Turn } from './turn.ts';

/** How money moves, who works in production, who is served: bounds and manners of what goes on. */
export const paid: readonly Turn[] = [
  {
    // Until when, or from when on: it is done on the other days.
    of: ['denied', 'topic'],
    examples: [
      'No [credit card] is charged before day 31.',
      'Your [credit card] will not be charged until day 31.',
      'Nothing is charged to your [credit card] before day 31.',
      'After 30 days there are no [refunds].',
      '[Refunds] end after 30 days.',
      'No credit [card is charged] before day 31.',
    ],
    pattern: pattern('u')`
      \bno § (?:is|are|will be|gets?) (?:\w+ )?(?:charged|billed|debited|taken) (?:before|until) (?:day|the|your|week|month|${number})|
      § (?:is|are|will be|will) (?:not|never)(?: be)? (?:charged|billed|debited) (?:before|until) (?:day|the (?!checkout|store|shop|launch)|your|week|month|${number})|
      \bnothing is (?:charged|billed|debited) to (?:your|the|a) § (?:before|until) (?:day|the (?!checkout|store|shop|launch)|your|week|month|${number})|
      ^after ${number} (?:days?|weeks?|months?) there (?:is|are) no §(?= ?(?:[.,;]|$))|
      ^§ (?:ends?|stops?|closes?|expires?) after ${number} (?:days?|weeks?|months?)\b|
      ^no (?:(?:credit|debit|bank) )?§ (?:before|until) (?:day \d|your)`,
  },
  {
    // No reason is asked for it.
    of: ['denied', 'topic'],
    examples: [
      'No [refund] needs a reason.',
      'We do not ask why you want a [refund].',
      'You need no reason for a [refund].',
      'A [refund] does not need a reason.',
    ],
    pattern: pattern('u')`
      \bno § (?:ever )?(?:needs|requires|takes|wants) (?:an? |any )?(?:reason|form|explanation|excuse|word|ticket|call)\b|
      \bnot ask (?:you )?why (?:you|anybody|anyone|somebody) (?:wants?|asks? for|needs?) (?:an? |the |your )?§|
      \bneeds? no (?:reason|form|explanation|excuse|ticket) (?:for|to get) (?:an? |the |your )?§${notTakenBack}|
      ^(?:an? |the |your )?§ (?:does not|do not|never) (?:needs?|requires?|asks? for) (?:an? |any )?(?:reason|form|explanation|excuse|ticket)\b`,
  },
  {
    // How to come by it, and how long it takes.
    of: ['conditional', 'topic', 'denied'],
    examples: ['To get a [refund], write to us within 30 days.', '[GDPR] requests never take longer than a week.'],
    pattern: pattern('u')`
      ^to (?:get|claim|receive|ask for|request) (?:an? |your )§ ,? ?(?:write|mail|ask|call|click|open|fill|reply|send)\b${notTakenBack}|
      § (?:requests?|tickets?|claims?|questions?) (?:never|seldom|rarely|hardly ever|always|usually|mostly) (?:take|takes|wait|last|get|gets|are)\b`,
  },
  {
    // One way of it is shut, and the others are open.
    of: ['denied', 'topic'],
    examples: [
      '[Refunds] cannot be paid to another card.',
      '[Refunds] cannot be split.',
      'You cannot [pay by card] for a guest berth.',
      'You can’t [pay online] for a berth that is taken.',
    ],
    pattern: pattern('u')`
      ^§ (?:(?:is|are) (?:not|never)|(?:cannot|can not|may not) be) (?:paid|sent|made|credited|transferred) (?:out )?(?:to (?:another|other|a different|anybody else|third)|in (?:cash|parts|advance)|twice)${notTakenBack}|
      ^§ (?:cannot|can not|may not) be (?:split|shared|pooled|sold|traded)(?= ?(?:[.,;]|$))${notTakenBack}|
      \b(?:cannot|can not|may not) § for (?:${lesserWare}|guests?)(?= ?(?:[.,;]|$))${notTakenBack}|
      \b(?:cannot|can not|may not) § for (?:an? |the )?(?:${house.ware}|plan|order|room|table|place) (?:that|which) is (?:taken|full|gone|closed|sold)${notTakenBack}`,
  },
  {
    // What whoever handles the money asks, keeps, takes or never shows us.
    of: ['topic', 'denied'],
    examples: [
      '[Stripe] needs your postcode.',
      '[Stripe] does not tell us your card number.',
      'Your [credit card] never touches our disks.',
      'We do not mark up what [Stripe] takes.',
    ],
    pattern: pattern('u')`
      ^(?:the |our )?§ (?:needs|wants|asks for|asks you for|remembers|keeps|does not ask for|never asks for) your\b|
      ^(?:the |our )?§ (?:does not|never|will not) (?:tells?|shows?|gives?|sends?|hands?|passes) (?:we|us) (?:your|the)\b|
      \byour § (?:never|does not|do not|will not|will never) (?:touch|reach|pass|cross|leave|see|enter|land)\w* (?:through |on |in )?(?:our|the|we)\b${notTakenBack}|
      \bnot (?:mark up|add to|touch|keep any of|take a cut of) what § (?:takes|charges|costs|asks)\b`,
  },
  {
    // When, by whom and how it is touched.
    of: ['denied', 'conditional'],
    examples: [
      'We do not deploy to [production] on Fridays.',
      'Nobody touches [production instances] without a second pair of eyes.',
      'Changes to [production workloads] must be reviewed by Ben.',
    ],
    pattern: pattern('u')`
      \b(?:not|never) (?:deploy|release|ship|touch|push|merge|restart|change) (?:anything |code |changes )?(?:to |into |in )?(?:our |the )?§ (?:
        on (?:an? )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on weekends?|at (?:night|weekends?)|during|after (?:hours|noon|lunch)|without (?:an?|the) (?:second|review)|by hand|alone
      )${notTakenBack}|
      \b(?:nobody|no one) (?:deploys?|releases?|touches|changes|restarts|enters|pushes) (?:anything )?(?:to |into |in )?(?:our |the )?§ (?:
        on|at|during|after|alone|by hand|without (?:an?|the) (?:second|review)|without (?:asking|telling)
      )${notTakenBack}|
      ^(?:all |any |every )?(?:changes?|releases?|deploys?|deployments?|access) (?:to|into|in) (?:our |the )?§ (?:must|has to|have to|needs? to) be (?:reviewed|approved|signed off|logged|announced)${notTakenBack}`,
  },
  {
    // Who is served wants no noise about it, or is not who one would think.
    of: ['denied'],
    examples: [
      'We do not show logos of [customers]: they like it quiet.',
      'Not [trusted by] Fortune 500, just by 412 crews.',
    ],
    pattern: pattern('u')`
      \bnot (?:show|print|publish|list|use|carry|display) (?:any |the )?(?:(?:logos?|names?|faces|lists?|quotes?) of )?(?:our )?§(?: here)? ?[:;,–—] ?(?:because )?(?:they|most|some|many|all|few)(?: of them)? (?:like|likes|asked|ask|prefer|want|wish|would rather|value|have asked)\b|
      \bnot § [^.;,]{1,40} ?, (?:but )?(?:just|only|merely) by\b`,
  },
  {
    // A line of changes: what it cost, or the time without it, is over.
    of: ['denied', 'conditional'],
    examples: [
      '- Stopped charging for [SSO].',
      '- No more tickets for [backups].',
      '- Ended: nights without [backups].',
      '- Removed: [SSO] no longer needs a plug-in.',
    ],
    pattern: pattern('u')`
      ^(?:stopped|ended|quit|gave up|did away with) (?:charging|billing|asking|a (?:fee|charge)|the (?:fee|charge)) (?:\w+ )?for §|
      ^no more ${burden} (?:for|before|to get|with) (?:an? |the |your )?§${notTakenBack}|
      ^(?:ended|gone|over|solved|fixed|closed|done with) : (?:\w+ ){0,3}without §${notTakenBack}|
      § no longer (?:needs|requires|takes|costs|asks for) (?:an? |any |the )?(?!evidence|proof|audit)\w+`,
  },
  {
    // What it runs on, and how quick it is.
    of: ['topic'],
    examples: [
      '[Checkout]: Two clicks and you are done.',
      'Card data goes to [Stripe]; we never see it.',
      '[Checkout] stopped for nine minutes on 14 May and has worked since.',
    ],
    pattern: pattern('u')`
      ^§ : (?:${number}|a few) (?:clicks?|taps?|steps?|seconds?|minutes?)\b${notTakenBack}|
      \b(?:card|payment|billing) (?:data|details|numbers?) (?:goes|go|is sent|are sent|is handed|are handed|stays?|lives?) (?:straight |directly |only )?(?:to|with|at) §|
      ^§ (?:stopped|failed|was down|broke)\b[^.;]*\b(?:has|have) (?:worked|run|been up) since\b`,
  },
];
