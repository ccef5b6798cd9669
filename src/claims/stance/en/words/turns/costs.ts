import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import type { Turn } from './turn.ts';

/** Denials of a price, an effort or a hindrance: what costs nothing is there. */
export const costs: readonly Turn[] = [
  {
    of: ['denied', 'topic', 'conditional'],
    example: 'There is no waiting list for a [BAA].',
    pattern: pattern('u')`
    \bno (?:(?:extra|additional|hidden|separate|monthly) )?(?:
      surcharges?|charges?|fees?|minimum|limits?|quota|caps?|waiting lists?|waiting time|queues?|wait|paperwork|
      forms?|add ons?|plugins?|agents?|scripts?|code changes?|set ?up|configuration|red tape
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
        attention|code|agents?|set ?up|maintenance|plugins?|work|configuration|effort|care|hands?|human|thought
      )|(?:do|does) not cost (?:you )?(?:an? (?:penny|cent|thing)|extra|anything|more|a thing)|
      : (?:nothing to (?:set up|configure|install|do|pay|learn|remember|maintain|buy|click)|
      no (?:agents?|scripts?|quota|paperwork|plugins?|hassle|set ?up|configuration|human needed|hands? needed))
    )\b`,
  },
  {
    of: ['topic'],
    example: 'Goodbye worries, hello [SOC 2].',
    pattern: /\bhello ,? ?(?:to )?§/u,
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
    example: 'All the [encryption]. None of the key juggling.',
    pattern: /^all (?:of )?(?:the|our) § ?[.!]?$/u,
  },
  {
    of: ['denied'],
    example: 'None of the lock-in, all of the [failover].',
    pattern: pattern('u')`
    \b(?:none|nothing) of the [^.;,§]*, (?:all|everything) of (?:the |our )?§`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'You no longer need to reload after a [refund].',
    pattern: pattern('u')`
    \b(?:you|users|members|visitors|shoppers) no longer (?:needs?|has|have|must|sees?|gets?|waits?|loses?)\b[^.;]*\b(?:
      after|during|with|at|in|from
    ) (?:an? |the )?§`,
  },
  // What nobody has to do, or without which we would not have it so.
  {
    of: ['denied'],
    example: 'You need not choose between [encryption] and speed.',
    pattern: /\b(?:not|never) (?:have to |need to )?choose between (?:the |our )?§/u,
  },
  // What others leave to the reader is done here.
  {
    of: ['denied'],
    examples: [
      "Unlike other harbours we don't leave [backups] to you.",
      'Unlike other harbours we do not sell [SSO] as an extra.',
    ],
    pattern:
      /\bunlike (?:other|most|many) \w+ ,? ?we do not (?:leave|charge)[^.;]*§|\bunlike (?:other|most|many) \w+ ,? ?we do not sell [^.;]*§[^.;]* (?:as|for|at|by|separately|extra)\b/u,
  },
  {
    of: ['topic'],
    examples: [
      'Say goodbye to [refunds] by hand.',
      'Gone are the days of hoping that somebody remembered the [invoices].',
    ],
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
    of: ['denied'],
    example: 'We do not save on [BAA].',
    pattern: /\bnot (?:save|skimp|cut corners|economi[sz]e) on (?:the |our )?§/u,
  },
  {
    of: ['denied'],
    example: 'Nothing is missing, not even the [SLA].',
    pattern: pattern('u')`
    \bnothing (?:is|was) (?:missing|lacking|left out|forgotten)[^.;]* not even (?:the |an? |our )?§`,
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
    example: 'You need no account at the [checkout].',
    pattern: /\bneed no \w+ (?:at|for|to use|to reach) (?:the )?§/u,
  },
  // A wish for the world, where it is so.
  {
    of: ['denied'],
    example: '[SSO] should not be a luxury.',
    pattern: pattern('u')`
    § (?:should|must|need) (?:not|never) be (?:an? )?(?:paid |expensive |costly )?(?:
      extra|luxury|privilege|afterthought|add on|upsell|premium|secret|chore
    )\b`,
  },
  {
    of: ['denied'],
    example: 'You do not have to be large to get [enterprise grade] hosting. You only have to be here.',
    pattern: pattern('u')`
    \b(?:do|does) not (?:have|need) to be (?!§)[^.;]* to (?:get|have|enjoy|use|afford|deserve|run on) [^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'By no means is [SSO] an extra.',
    pattern: pattern('u')`
    \b(?:by no means|in no way|never|not) (?:is|are) § (?:an? )?(?:
      extra|add on|luxury|option|upsell|afterthought|myth|dream
    )\b`,
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
    example: 'You do not need a higher plan for [SSO].',
    pattern: pattern('u')`
    \bnot (?:need|require) (?:an? |any )?(?:\w+ )?(?:plan|tier|licen[cs]e|subscription|add on|contract) (?:
      for|to (?:use|get)
    ) §`,
  },
  {
    of: ['denied'],
    example: 'You need no [backups] of your own.',
    pattern: /\b(?:needs?|requires?) no §(?: \w+)? of your own\b/u,
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
    examples: ['We are not the largest [SOC 2] host.', 'BayStore is not new to [HIPAA].', 'Not another [SOC 2] host.'],
    pattern: pattern('u')`
    (?<!, )\bnot (?:the |an?|another )?(?:first|last|largest|smallest|cheapest|only|newest|newcomer|oldest)\b[^.;]*§|
    \b(?:no newcomer|not new|not afraid|no stranger) (?:to|of)\b[^.;]*§|\bnot another §`,
  },
  {
    of: ['denied'],
    example: 'We have no office, no sales floor and [nightly backups].',
    pattern: /\bno (?:\w+ ){1,3}, no (?:\w+ ){1,3}and (?:an? )?§/u,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    examples: ['Stop worrying about [invoices].', 'You need not worry about [invoices].'],
    pattern: pattern('u')`
    \b(?:stop|quit|no need for) (?:worrying|fretting|thinking) about (?:the |your )?§|
    \bneed not (?:worry|think|care) about (?:the |your )?§`,
  },
  // Whoever takes it over does it.
  {
    of: ['denied', 'conditional', 'topic'],
    example: '[Invoices], failover, patches: leave them to us.',
    pattern: /\bleave (?:it|them|that|all of it) to (?:us|we)\b/u,
  },
  {
    of: ['conditional', 'topic'],
    examples: [
      '[SSO] needs only a berth.',
      '[Backups] need nothing from you.',
      'All it takes for an [SLA] is an order.',
      'You only need to order, and [SSO] is on.',
    ],
    pattern: pattern('u')`
    § (?:needs?|requires?) (?:only|just|no more than|nothing but|nothing more than) (?:an? |the |your )?(?:
      ${house.ware}|order|click|browser|password|login|card|minute|account|phone|plan|instance
    )\b|§ (?:needs?|requires?) nothing (?:from|of) you\b|
    \ball it takes (?:for|to (?:have|get|use)) (?:an? |the )?§ is\b|
    \byou only need to (?:order|ask|click|sign up)\b[^.;]*, and (?:the )?§`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Nobody has to go without [failover].',
    pattern: pattern('u')`
    \b(?:nobody|no one|no \w+) (?:has|have|needs?) to (?:go|do|live|be|${house.go}) without (?:an? )?§`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'You do not have to upgrade to get [SSO].',
      'You do not have to buy [SSO] separately.',
      'Sales does not have to unlock [SOC 2] for you.',
    ],
    pattern: pattern('u')`
    \b(?:not|never|nobody) (?:have|has|need|needs) to (?:upgrade|pay (?:more|extra)|order|buy)\b[^.;]*§|
    \bnot (?:have|need) to (?:buy|configure|set up|book|order) (?:the |your |an? )?§ (?:
      separately|by hand|yourself|first|extra
    )\b|
    \bsales (?:does|do) not have to \w+ (?:the )?§`,
  },
  {
    of: ['denied'],
    examples: ['We do not meter [backups].', 'We never charge extra for [SSO].'],
    pattern: pattern('u')`
    \bwe (?:do|will|shall) not (?:
      negotiate|renegotiate|bill|meter|throttle|mix|discount|rush|
      charge (?:you )?(?:extra |more |separately )?for
    )\b[^.;]*§(?![^.;]*\b(?:because|since|as) (?:there|we)\b)|
    \bwe never (?:charge|bill) (?:you )?(?:extra |more )?for (?:\w+ )?§`,
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
