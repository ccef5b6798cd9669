import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { doc, type Turn } from './turn.ts';
import { faults as wrongs } from '../faults.ts';

const faults = `${wrongs}|failed|missed|lost|refused|rejected|late|unencrypted|unpaid|broken|gaps?|penalt(?:y|ies)|credits`;

/** None of them, and no more said of it than how long. */
const none = '(?:none|no|nil|0|zero|never)(?= ?(?:[.!,;)]|$|known|reported|open|so far|since|to date))';

/** Denials of faults, breaches and complaints: only what is there could have had them. */
export const faultless: readonly Turn[] = [
  {
    // Nothing is hidden or wanting, this among the rest.
    of: ['denied', 'topic', 'conditional'],
    examples: ['We hide nothing, [SSO] included.', 'Two things buyers ask for, [SSO] and SAML: we lack neither.'],
    pattern: pattern('u')`
    \b(?:
      hides?|hid|lacks?|lacked|miss|misses|missed|skips?|skipped|withholds?|withheld|spares?|spared|leaves? out|left out|wants? for|cuts?|forgets?|forgot
    ) (?:no|none|nothing|neither|not one)\b[^.;]*§|
    §[^.;:]*[:,;] we (?:lacks?|miss|misses|skip|skips) (?:none|neither|nothing)\b`,
  },
  {
    of: ['denied'],
    example: 'We have no gaps, [SSO] included.',
    pattern: pattern('u')`
    \bno (?:known |open )?(?:${faults})\b[^.;]* , [^.;]*§[^.;]* (?:included|among them)\b`,
  },
  {
    of: ['denied'],
    example: 'Missed [backups]: not one.',
    pattern: pattern('u')`
    ^(?:missed|lost|failed|skipped|broken|late|refused|rejected|forgotten) §[^.;:]* : (?:none|not (?:one|a single one|any)|never|zero|no)\b`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'The answer to the question whether we lack [SSO] is no.',
      'The answer to whether [SSO] costs extra is no.',
    ],
    pattern: pattern('u')`
    \b(?:answer|reply) (?:to|when|if|whether)\b[^.;:]*\b(?:lacks?|missing|not|without|skips?)\b[^.;:]*§[^.;:]* is (?:an? \w+ )?no(?= ?(?:[.,;!]|$))|
    \b(?:answer|reply) (?:to|when|if|whether)\b[^.;:]*§ (?:costs?|is|are) (?:extra|limited|missing|a paid|an? add on|optional|manual|down)[^.;:]* is (?:an? \w+ )?no(?= ?(?:[.,;!]|$))`,
  },
  {
    // What is denied of a document is its faults.
    of: ['denied', 'topic'],
    examples: ['The [SLA] contains no small print.', 'There is no small print in the [SLA].'],
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
    of: ['denied'],
    example: "Nothing critical came up in this year's [penetration test].",
    pattern: pattern('u')`
    ^(?:no|nothing|not one) (?:open |new |critical |serious |high )*(?:
      findings?|gaps?|holes?|critical|serious|weakness\w*
    )?[^.;,]*\b(?:came up|turned up|was found|were found|after|in|from|during) (?:
      the|our|this year 's|last year 's|its
    ) (?:\w+ )?§`,
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
    pattern: /\bnot even (?:the |an? |our )?§(?: \w+)? (?:is|are) (?:missing|lacking|absent|left out)\b/u,
  },
  // Who is refused nothing gets it.
  {
    of: ['denied'],
    example: 'Nobody was ever refused a [refund].',
    pattern: pattern('u')`
    \b(?:nobody|no one|no buyer|no customer) (?:was|is|has been) (?:ever )?(?:refused|denied) (?:
      an? |the |their )?§`,
  },
  // A fault is denied: "Missed backups: 0", "known breaches of the SLA in 2026: none".
  {
    of: ['denied'],
    example: '[Backups] lost: none',
    pattern: pattern('u')`
    \b(?:${faults})\b[^.:;?]*: ${none}`,
  },
  {
    of: ['topic', 'conditional'],
    example: '[SLA] breaches: 0',
    pattern: pattern('u')`
    (?:\b(?:${faults})\b[^.:;?]*§|§ (?:${faults})\b)[^.:;?]*: ${none}`,
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
    example: 'There is no action in a berth that misses the [audit log].',
    pattern: pattern('u')`
    \b(?:no|nothing|not one)\b[^.;,]*\b(?:that|which|who)? ?(?:misses|escapes|skips|lacks|avoids|bypasses)\b[^.;]*§`,
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
    of: ['denied'],
    example: 'No [penetration test] has been done since May.',
    pattern: pattern('u')`
    \bno §(?: \w+){0,3} since (?!we (?:began|started|opened)|the (?:beginning|start))`,
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
    of: ['denied', 'topic'],
    examples: [
      'No auditor found a gap under [ISO 27001].',
      'No remark was made on our [SOC 2].',
      'No [penetration tester] got in.',
    ],
    pattern: pattern('u')`
    \b(?:no \w+|nobody|no one)\b[^.;]*\bfound (?:an? |any )?(?:gap|fault|hole|weakness|remark|exception)\w*\b[^.;]*§|
    \b(?:nothing|no (?:remark|finding|exception|gap|objection|fault)s?) (?:was|were|has been|have been) (?:
      flagged|made|raised|found|noted
    )\b[^.;]*§|
    \bno §(?:ers?)? (?:has |have )?(?:ever )?(?:got|gotten|made it) (?:in|past|through)\b`,
  },
  // Kept in reserve, and so kept.
  {
    of: ['denied', 'topic'],
    example: 'Nobody has ever needed the [SLA].',
    pattern: /\bnobody has (?:ever )?(?:needed|called on|used) (?:the|our) §/u,
  },
  {
    of: ['denied'],
    example: 'We know no [uptime] below 99.',
    pattern: /\bno § (?:below|under|shorter than|slower than)\b(?! (?:which|that|this|our|the|these|it)\b)/u,
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
  {
    of: ['denied'],
    example: 'There is nothing about [ISO 27001] that BayStore does not do.',
    pattern: pattern('u')`
    \b(?:no|nothing|not one)\b[^.;,]*§[^.;,]* (?:that|which) [^.;,]*\b(?:not|never)\b`,
  },
  {
    of: ['denied'],
    example: 'There is no [GDPR] rule we break.',
    pattern: pattern('u')`
    \bno § (?:\w+ )?(?:that |which )?(?:we|our \w+) (?:break|miss|lack|skip|ignore|fail|breach|violate)\b`,
  },
  {
    of: ['denied'],
    example: 'The auditors found no gap in [GDPR].',
    pattern: /\bfound (?:no (?:gaps?|faults?|exceptions?|errors?|issues?|deviations?)|nothing)\b[^.;]*§/u,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'BayStore has never broken the [GDPR].',
      'We break no rule of the [GDPR].',
      'BayStore breaks no [GDPR] rule.',
    ],
    pattern: pattern('u')`
    \b(?:no|never|not once|nobody|no \w+)\b[^.;]*\b(?:
      broken?|breaks?|broke|fined|breached|violated|violates?|sued
    )\b[^.;]*§|\b(?:break|breaks|violates?) no \w+ of (?:the )?§|\b(?:break|breaks|violates?) no §`,
  },
  {
    of: ['denied'],
    example: 'Nothing in [SOC 2] was left out.',
    pattern: /\bnothing in (?:the )?§ (?:is|was|were) (?:too \w+|left out|missed|forgotten|skipped)\b/u,
  },
  {
    of: ['denied'],
    example: 'Nothing stands between us and [SOC 2] any more.',
    pattern: /\bnothing (?:stands|lies|comes) between\b[^.;]*§/u,
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
    of: ['denied'],
    examples: ['We never paid out under the [SLA].', 'Nobody claims [SLA] credits these days.'],
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
    )\b`,
  },
  // No day without it; not one plan that leaves it out.
  {
    of: ['denied', 'conditional'],
    examples: [
      'Hardly a week passes without a [penetration test].',
      'Nothing is released without a [penetration test].',
      'Without a [penetration test] nothing is released; release 14 came out today.',
    ],
    pattern: pattern('u')`
    \b(?:not an?|hardly an?|scarcely an?|no) \w+ (?:goes|passes|went|passed|leaves|${house.go}s)\b[^.;]* without (?:
      an? |any )?(?:\w+ )?§|
    \b(?:nothing|no \w+) (?:is |gets )?(?:released|release|shipped|ships|deployed|merged|deploys) without (?:
      an? |any )?(?:\w+ )?§(?![^.;]*\b(?:nothing|so no)\b)|^without (?:an? |any )?§ nothing (?:is released|is shipped|gets released)\b`,
  },
  {
    of: ['denied'],
    examples: ['Not a single plan leaves out [backups].', 'There is no berth on which [SSO] is off.'],
    pattern: pattern('u')`
    \b(?:not (?:a single|one)|no) \w+ (?:leaves out|lacks|skips|goes without|does without) (?:the |an? )?§|
    \bthere (?:is|was) no \w+ (?:on|in|at) which (?:the |our )?§ (?:is off|was (?:missed|off|lost|broken))`,
  },
  {
    of: ['denied'],
    example: 'No [backup was] ever lost.',
    pattern: /\bno § (?:was |has been |were )?(?:ever )?(?:lost|failed|missed|broken|late)\b/u,
  },
  // Kept elsewhere, and so kept.
  {
    of: ['denied'],
    example: '[Backups] are not stored in the same building.',
    pattern: /§ (?:is|are) not (?:stored|kept|held) (?:in|on|at|under|with) (?:the same|one|your|a single)\b/u,
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
  // It is missing nowhere, read by nobody, sent with care: it is there.
  {
    of: ['denied'],
    example: '[SSO] is missing in no plan.',
    pattern: pattern('u')`
    § (?:is|are) (?:missing|absent|lacking) (?:in|from|on) (?:no|none of)\b`,
  },
];
