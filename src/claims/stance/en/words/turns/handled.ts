import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { doc, type Turn } from './turn.ts';

const getAt = 'read|edit|open|delete|change|alter|decrypt|switch off';

/** What is done with it, or cannot be done to it, by whoever has it. */
export const handled: readonly Turn[] = [
  {
    of: ['denied'],
    example: 'We do not do [SSO] by halves.',
    pattern: pattern('u')`
    \b(?:not|never) (?:do|does|take|leave|treat|put|sell|lock|hide|keep|offer|run|make) (?:our |your )?§ (?:
      by halves|half|halfway|to (?:chance|luck|fate)|as (?:an? )?(?:luxury|extra|afterthought|option|bonus|favou?r|add on)|
      behind an? \w+|away\b
    )`,
  },
  // What is only too small a word for it.
  {
    of: ['denied'],
    example: '[Refunds] are not a favour.',
    pattern: pattern('u')`
    §["”]? (?:is|are) (?:not|never) (?:an? |just )?(?:(?:optional|paid|costly|separate|special|premium) )?(?:
      favou?r|upgrade|figure of speech|afterthought|add on|option|perk|nice to have|joke|trick|privilege|reward|
      slogan|myth|dream|luxury|extra|bonus|gimmick|empty (?:word|promise)
    )s?\b`,
  },
  {
    of: ['denied'],
    examples: ['We never charge a [card] twice.', 'Your [card is not charged] for the first month.'],
    pattern: pattern('u')`
    \b(?:never|not) (?:charge|bill) (?:an? |the |your )?§ (?:twice|before|more than)\b|
    § for the first (?:month|week|\w+ days)\b`,
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
    example: 'We will not [charge your card] before the first of the month.',
    pattern: pattern('u')`
    \bwe (?:will|do|shall) (?:not|never) § (?:before|until|unless|twice|more than|again)\b`,
  },
  {
    of: ['denied'],
    examples: ['Nobody can switch [backups] off.', 'Nobody can bypass [MFA].'],
    pattern: pattern('u')`
    \b(?:nobody|no one|nothing) (?:can|may|could|is able to) (?:turn|switch|shut) (?:off §|§ off)|
    \b(?:nobody|no one|nothing) (?:can|may|could) (?:disable|bypass|skip|circumvent) §`,
  },
  // What the reader has here is not to be given away, or need not be believed.
  {
    of: ['denied'],
    example: 'Never share your [2FA] code.',
    pattern: pattern('u')`
    \b(?:do not|never|must not|should not) (?:share|give|forward|tell|show|post|send|lose|forget)\b[^.;]*\byour §`,
  },
  // What it does not do beside its work, or is kept for a time: it is there.
  {
    of: ['denied'],
    example: '[Backups] are not kept beyond a week.',
    pattern: pattern('u')`
    § (?:is|are) (?:not|never) (?:kept|retained|stored|held|replaced|restored) (?:for )?(?:
      more|longer|beyond|past|without
    )\b`,
  },
  {
    of: ['denied'],
    examples: ['No berth is outside [ISO 27001].', 'No stranger gets past [MFA].'],
    pattern: pattern('u')`
    \bno \w+ (?:is|are|stands|runs|lies|falls) (?:outside|beyond) (?:of )?(?:the )?§|
    \bno \w+ (?:gets|comes|passes|${house.go}s) (?:past|through|by|around) (?:our |the )?§`,
  },
  {
    of: ['denied'],
    example: 'Data that is not [encrypted] is refused.',
    pattern: /\bnot § (?:is|are) (?:refused|rejected|dropped|blocked)\b/u,
  },
  // Nobody can ask more of it.
  {
    of: ['denied'],
    example: "BayStore's auditor has nothing left to ask about [SOC 2].",
    pattern: /\bnothing left to (?:ask|do|say|prove|check|fix|add)\b[^.;]*§/u,
  },
  {
    of: ['denied'],
    example: 'Our [SOC 2 report] is not published here.',
    pattern: pattern('u')`
    \bour §${doc} (?:is|are) not (?:published|public|shown|printed|shared|translated|for sale|free|on this)\b`,
  },
  // What one cannot do without having it.
  {
    of: ['denied'],
    example: 'BayStore will not give up [SOC 2].',
    pattern: pattern('u')`
    \b(?:not|never|no longer|nobody) (?:\w+ )?(?:
      give up|renew|abandon|boast of|boast about|brag about|rest on|delete|share your|lose
    ) (?:our |its |the |your )?§`,
  },
  // The wait is over.
  {
    of: ['denied'],
    example: 'BayStore no longer waits for [SOC 2].',
    pattern: /\bno longer (?:waits?|has to (?:wait|dream)|have to (?:wait|dream)|dreams?)\b[^.;]*§/u,
  },
  {
    of: ['denied'],
    examples: [
      'There is no way past [MFA].',
      'There is no back door in the [encryption].',
      'Nobody waits for [backups].',
      'There is no queue at [checkout].',
    ],
    pattern: pattern('u')`
    \bno (?:way|path) (?:around|past|out of) (?:the |our )?§|
    \bno (?:back door|backdoor|hole|gap) in (?:the |our )?§|
    \b(?:no \w+|nobody|no one) (?:pays|waits) (?:extra |more )?for (?:the |our )?§|
    \bno (?:waiting|queue|log ?in) at (?:the |our )?§`,
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
    examples: [
      'Renewing [ISO 27001] did not take a week.',
      '[SOC 2] was never hard for us.',
      '[SOC 2] did not bore us.',
    ],
    pattern: pattern('u')`
    ^(?:renewing|keeping|maintaining|extending|repeating) (?:our |the |its )?§${doc} (?:did|was|took|has)\b|
    ^(?:the |our )?§${doc} (?:was|were) (?:never|not) (?:hard|difficult|painful|expensive) for (?:us|we)\b|
    ^(?:the )?§ (?:did|has|does) (?:not|never) (?!(?:
      bind|concern|apply|affect|regulate|cover|touch|require|oblige|include|reach|name|allow|let|make|know|help
    )\b)(?:\w+ )?(?:us|we)\b(?= ?(?:[.,;]|$))`,
  },
  {
    of: ['denied'],
    examples: ['[MFA] cannot be switched off.', 'You cannot opt out of [encryption at rest].'],
    pattern: pattern('u')`
    § (?:cannot|can not|can never|may not) be (?:switched|turned|shut) off\b|
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
  // What is done with it, or not done to it, by whoever has it.
  {
    of: ['denied'],
    example: 'Our [SLA] is not made of rubber.',
    pattern: pattern('u')`
    ^(?:the|our|we 's) §(?:${doc}| program(?:me)?) (?:is|are) not (?:
      made of|written (?:in|on|by)|short|long|thin|thick|secret|
      an? (?!
        promise|claim|offer|thing|feature|option|fact|part|certificate|guarantee|contract|right|commitment|
        service|given|legal|law|standard|product|goal|substitute|replacement|plan|priority|requirement|focus|
        concern|topic|page|link|badge|word|term|name|statement|warranty|live|working|real|finished|complete|usable|
        running|tested|signed|written|current|valid|public|functioning|production
      )\w+
    )`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    example: "Don't forget your [BAA].",
    pattern: pattern('u')`
    ^(?:remember to|do not forget(?: to)?) (?:sign |read |take |bring |show )?(?:the|your|our) §`,
  },
  {
    of: ['denied'],
    example: 'Do not share the [BAA] with third parties.',
    pattern: pattern('u')`
    ^do not (?:share|forward|copy|publish|lose|photograph) (?:the|our|your) §`,
  },
  // Who cannot get at it, and what nobody has to do for it.
  {
    of: ['denied'],
    examples: [
      "No employee can read a customer's [backups].",
      'Nobody can edit the [audit log].',
      'We hold no key to your [backups].',
      'We have no way to read your [backups].',
    ],
    pattern: pattern('u')`
    \b(?:no|not a single) (?:\w+ )?(?:employee|engineer|admin|administrator|person|one|human|colleague|operator)(?: (?:
      at|of
    ) (?:us|we))? can (?:${getAt})\b[^.;]*§|
    ^nobody (?:here |at (?:us|we) |but you )?can (?:${getAt}) (?:
      the |your |our |an? )?(?:\w+ )?§|
    \bwe (?:has|have|holds?|keeps?) no (?:key|access)(?: \w+){0,3} (?:to|into) (?:your |the |our )?(?:\w+ )?§|\bwe (?:has|have) no (?:way|means) (?:to (?:${getAt}|look into|see|touch|get (?:at|into|to))|into) (?:your |the |our )?(?:\w+ )?§`,
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
];
