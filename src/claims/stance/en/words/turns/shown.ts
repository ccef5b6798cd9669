import { pattern } from '../pattern.ts';
import { notTakenBack, number } from './turn.ts';
import type { Turn } from './turn.ts';

/** Where something lies that is had: "the blue folder", "page 2", "third door on the left". */
const place = '(?:page \\w+|(?:the |our )?(?:\\w+ ){0,2}(?:doors?|drawers?|folder|shelf|binder|wall|cabinet|envelope))';
/** What whoever has it does when asked for it. */
export const handingOver = `(?:nod\\b|smile\\b|(?:say|answer|tick) ["“]?yes|tick the (?!no\\b)|(?:hand over|point (?:at|to)|open|show|attach|send|enclose|quote|cite|give (?:them|him|her)) (?:the|our|them|it)\\b(?! (?:contact|form|issue|roadmap|list|ticket|faq|door|exit|glossary|gap))|${place})(?![^|]*\\b(?:no|not|none|never)\\b)`;
const noteOf =
  '(?:above|over|beyond|larger than|bigger than|longer than|more than|older than|under|below|fewer than|less than)';
const each = 'your|the|each|every|our';
const receipt = 'order|invoice|customer|booking|account|receipt|ticket';
const keep = 'store|keep|see|touch|hold';
const absent = 'missing|absent|not|left out|omitted';
const hour = '(?:\\d[\\d.]*(?: \\d\\d)?(?: ?[ap]m)?|midnight|noon|\\w+day|one|two|three|four|five|six)';

/** Conditions, terms and gaps of a thing in use: they say when it shows itself, and where it ends. */
export const shown: readonly Turn[] = [
  {
    of: ['topic', 'conditional'],
    example: 'The [BAA] takes effect when you click Accept.',
    pattern: pattern('u')`
    \b(?:the|our|your) § (?:
      takes effect|comes into (?:force|effect)|starts|begins|applies|is (?:valid|binding|in force|yours|signed)
    ) (?:when|once|as soon as|the moment|from the moment) you\b`,
  },
  {
    of: ['conditional'],
    examples: [
      'Until [SSO] is switched on for your domain, you sign in with a code.',
      'Before [SSO] is switched on, every member gets a mail.',
    ],
    pattern: pattern('u')`
    ^(?:before|until) (?:the |your )?§ is (?:switched|turned) (?:on|off) for (?:your|an?|each) \w+ ,|
    ^(?:before|when|whenever) (?:the |your )?§ is (?:switched|turned) (?:on|off) , (?:every|each|all) \w+ (?:
      gets?|receives?|is told|are told|hears?
    )\b`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'If [SOC 2] is what your bank asks for, page 2 is for you.',
    pattern: pattern('u')`
    ^(?:if|when|whenever|should|asked)\b[^,:]*(?:\b(?:ask|asks|asked|came|come|comes|read|reads|for|about)\b[^,:]*§|§[^,:]*\bask)[^,:]*[,:] (?:then |just |please |we )*${handingOver}`,
  },
  {
    of: ['denied', 'conditional'],
    example: "If it weren't [SOC 2 audited], would we print it on the cup?",
    pattern: pattern('u')`
    ^(?:if (?:it|we|they|this) (?:were|was|had|did) not|were (?:it|we|they) not|had we not)\b[^,?]*§[^,?]* , (?:
      (?:why|how) )?(?:would|could|dare) (?:we|it|they|our|this|anyone|any|the|your|an?)\b`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'Provided that you pay, the [SLA] holds.',
    pattern: pattern('u')`
    ^(?:provided|assuming|given|so long as|as long as)(?: that)? (?:you|your \w+|the sun|tomorrow|nobody|gravity|there is power)\b[^,]* , (?:
      (?:the|our|your|each) )?§(?! (?:would|could|can|may|might|will not|is not|are not|should|must)\b)`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'Five things we wish we had known before our [SOC 2 audit].',
      'If I had known how good their [backups are], I would have slept.',
    ],
    pattern: pattern('u')`
    \bwe wish we had (?:known|done|asked|started|read|heard|learnt|learned)\b[^.;]* (?:
      before|about|during|after|on the way to
    ) (?:our |the )?(?:\w+ )?§|
    ^if (?:i|we|they) had (?:only )?known (?:how|that)\b[^,]*§[^,]* ,`,
  },
  {
    // What breaks a promise breaks one that is made.
    of: ['conditional', 'topic'],
    example: 'If the [SLA] is broken, credits appear on the next invoice.',
    pattern: pattern('u')`
    ^(?:if|when|whenever|should) (?:
      (?:we|it) (?:ever )?(?:misses|miss|breaks?|fails?) (?:its|the|our|your) §|
      (?:the|our|your) § (?:is|was|be) (?:ever )?(?:broken|missed|breached|violated|not met|not kept)
    )[^,]* , (?:we|it|you (?:get|are|have|receive)|credits?|money|your|our|the (?:next|money|fee))\b(?! (?:
      would|could|should|must|might|need)\b
    )`,
  },
  {
    // What ends was running.
    of: ['conditional', 'topic', 'denied'],
    examples: [
      'When your [free trial] ends, nothing is deleted.',
      'Bored with your [free trial]?',
      'Lost your [SSO] token?',
      'Questions on your [SLA]?',
    ],
    pattern: pattern('u')`
    ^(?:when|once|before|after|if|until|should|while) (?:your|our) § (?:ever )?(?:
      ends?|runs out|run out|expires?|is over|renews|is running|finish(?:es)?
    )(?: (?!elsewhere|with|at)\w+){0,3} , |
    ^(?:had enough|tired|done|finished|bored|happy|unhappy|stuck) (?:of|with) (?:your|our) §|
    ^(?:lost|forgot|forgotten|mislaid|misplaced|mistyped|changed) (?:your|the) §(?: \w+)? ?\?|
    ^(?:questions?|doubts?|trouble|problems?) (?:about|with|on|at|over) (?:your|our) § ?\?`,
  },
  // Left out of a count, not of the offer.
  {
    of: ['topic', 'denied'],
    examples: [
      'Excluding [backups], your berth has 100 GB.',
      '[Deployments] not counted, your berth has 100 GB.',
      'Excluded from maintenance: [failover] nodes.',
      '[Backups] are excluded from your quota.',
    ],
    pattern: pattern('u')`
    ^(?:(?:not|without) counting|excluding|leaving out|not including) (?:the |your )?§ , (?:${each}) \w+ (?:has|holds?|gets?|is|takes?|offers?|comes?)\b[^.;]*\d|
    ^(?:the |your )?§ (?:excluded|not counted|aside|not included|apart) , (?:${each}) \w+ (?:
      has|holds?|gets?|is|takes?|offers?
    )\b[^.;]*\d|
    ^(?:excluded|exempt|excepted) from (?:the |your |our )?(?:
      quota|count|limit|bill|fee|price|maintenance|invoice|total|allowance|tax|cap
    )\b[^:]* : [^.;]*§|
    § (?:is|are) (?:excluded|exempt) from (?:the|your) (?:quota|count|limit|bill|fee|invoice|total|allowance|cap)\b`,
  },
  {
    of: ['denied'],
    examples: [
      '[SSO] is absent from this table because every plan has it.',
      'Not listed: [SSO] and backups, which all plans have.',
    ],
    pattern: pattern('u')`
    (?:\b(?:${absent})\b[^.;]*§|§[^.;]*\b(?:${absent})\b)[^.;]*\b(?:
      because|since|as
    ) (?:(?:it|they) (?:goes|go) without saying|(?:every|each|all|any|our) (?:our )?\w+ (?:
      has|have|includes?|gets?|comes? with|offers?|contains?
    ) (?:it|them|one|both))\b|
    ^not (?:listed|shown|mentioned|printed|counted)\b[^.;]*§[^.;(]*(?:, which|\() ?(?:in |on |with )?(?:
      all|every|each
    ) (?:our )?\w+`,
  },
  {
    of: ['denied'],
    example: 'The [SOC 2 report] is missing its cover page.',
    pattern: pattern('u')`\b(?:the|our|your) § (?:is|was|are|were) missing (?:its|their|an?|one|only|just) \w+`,
  },
  // An outage has two ends, and a service around it.
  {
    of: ['denied'],
    example: '[SSO] will not be available on Sunday between 2 and 3.',
    pattern: pattern('u')`
    (?:
      § (?:is |was |were |are |will )?(?:not (?:be )?(?:available|reachable|working)|(?:be )?(?:unavailable|unreachable|down|offline|off))|
      \bno §
    )(?: on \w+)? (?:between|from) ${hour} (?:and|to|until|till|—) ${hour}`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'Known limits: no [SSO] for more than 10,000 members.',
      'Known limits: [backups] above 2 TB are not offered.',
      '[Refunds] are void after 30 days.',
    ],
    pattern: pattern('u')`
    \bno § (?:(?:for|in|on|with|of) )?(?:\w+ )?${noteOf} ${number}\b${notTakenBack}|
    § ${noteOf} ${number}(?: \w+)? (?:is|are) not\b|
    § (?:is|are) (?:excluded|refused|void|declined) (?:after|beyond|past) ${number} `,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'We are not liable under the [SLA] for storms.',
      'Terms 4.4: Nothing in the [BAA] limits your rights.',
      'Terms 4.6: Without prejudice to the [SLA], berths may be moved.',
    ],
    pattern: pattern('u')`
    \bnot (?:liable|responsible|in breach|obliged|obligated|entitled)\b[^.;]* (?:under|by) (?:the|our|your) §|
    \bnothing in (?:the|our) § (?:limits|affects|restricts|excludes|prevents|obliges|entitles|changes|waives)\b|
    \bwithout prejudice to (?:the|our|your) §`,
  },
  {
    of: ['denied'],
    example: 'The customer must not share [SSO] keys.',
    pattern: pattern('u')`
    \b(?:must|may|shall|should) not (?:share|pass on|lend|sell|publish|disclose|reuse|copy|resell|lose) (?:
      the |your |their |its |his |her |any |an? 
    )?§ (?:keys?|tokens?|codes?|links?|credits?|logins?|accounts?|credentials|passwords?)\b`,
  },
  {
    // What sets another thing apart from it is said of it the other way round.
    of: ['denied', 'topic', 'conditional'],
    example: 'Unlike [invoices], failover costs extra.',
    pattern: pattern('u')`
    ^unlike (?:the |our )?§ ,[^.;]*\b(?:
      costs? extra|(?:is|are) (?:not )?(?:switched on|turned on|enabled|included|free|part of)|
      (?:has|have|needs?) to be (?:switched|turned|ordered|paid)|(?:is|are) (?:paid|billed|charged|an add on|extra)
    )\b`,
  },
  {
    // What it costs to use it.
    of: ['topic', 'conditional'],
    examples: [
      '[SSO] requires a domain and two minutes.',
      '[SSO] needs only your domain name.',
      '[Refunds] need an invoice number.',
    ],
    pattern: pattern('u')`
    §(?: \w+)? (?:needs?|takes?|requires?) (?:[^.;,]{1,30} and )?(?:only |just |about |under )?${number} (?:
      seconds?|minutes?|clicks?|taps?
    )(?= ?(?:$|[.!,;]|to (?:finish|run|restore|set up|switch on|load|complete)))|
    §(?: \w+)? (?:needs?|takes?|requires?) (?:only|just|no more than|nothing but|nothing more than) your \w+|
    §(?: \w+)? (?:needs?|requires?) (?:
      (?:the|your) (?:${receipt})|
      an? (?:${receipt}) (?:number|id|code)
    )\b`,
  },
  {
    of: ['topic'],
    example: 'Your [invoice] of 3 May could not be found because you deleted it.',
    pattern: pattern('u')`
    \b(?:your|our) § (?:of|from) (?:
      \d|(?:last|this|yesterday|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b
    )`,
  },
  {
    // Who is charged later, by another or not twice, is charged.
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'Your [credit card] is not charged before day 30.',
      'We do not store your [credit card]; Stripe does.',
      'We do not store your credit card; [Stripe] does.',
      'If your card is declined at [checkout], try another.',
    ],
    pattern: pattern('u')`
    § (?:is|are) (?:not|never) (?:charged|billed|debited) (?:before (?:day|month|the|your|\d)|twice|more than once)|
    \bwe (?:do not|never) (?:${keep}) (?:your |any |the )?§[^.|]*[;,] (?:but )?(?:\w+ ){1,2}does\b|
    \bwe (?:do not|never) (?:${keep}) [^.|]*[;,] (?:but )?§ does\b|
    ^if your (?:card|payment|order) (?:is|gets) (?:declined|refused|rejected)[^|]*§[^|]*, (?:try|use|call|ask your bank)`,
  },
  {
    // One does with or without what is there, and switches on what is off.
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'With or without [SSO]: two clicks.',
      'If [SSO] is off, switch it on under Settings.',
      'Until you switch on [MFA], a code comes by text.',
    ],
    pattern: pattern('u')`
    ^(?:with or without|with and without) (?:the |our |your )?§|
    ^(?:if|when|until) (?:the |your )?§ is (?:off|too (?:much|slow|long)|not for you) , (?:switch|turn|use|take|read|skip)|
    ^(?:if|until|unless) you (?:have not (?:yet )?)?(?:switch(?:ed)?|turn(?:ed)?) (?:on )?(?:the |your )?§`,
  },
];
