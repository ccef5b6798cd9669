import { pattern } from '../pattern.ts';
import type { Form } from './form.ts';

/** How somebody denies having a thing, after "we". */
const weLack =
  'we (?:still |simply |also )?(?:lacks?|misse?s?|(?:has|have) (?:none|no such)|(?:do|does|has|have|had|can|are|is) (?:not|never)(?: yet)?(?: (?:had|got|have|hold|own|offer|sell|keep|run|make|made|take|taken|give|given|seen|claim|support))?)';
/** What a "no" to a question may leave where it is. */
const detail =
  '(?:cost|costs|limits?|limited|extra|fees?|charges?|charged|down|missing|fail\\w*|los[et]\\w*|manual|optional|required|mandatory|needed|exclu\\w*|breach\\w*|paid|hidden|slow\\w*)';
/** What is denied with these is a fault or a lack, and the thing stays. */
const faulty =
  '(?:missing|left out|lacks?|lacking|without|hidden|hide|extra|fees?|costs?|limits?|exceptions?|exclu\\w+|skip\\w*|secret|lost|lose|fail\\w*|broken?|forg[eo]t\\w*)';

/** Forms that admit a lack in passing: beside a list, in a reason, in the answer that would be given. */
export const admitted: readonly Form[] = [
  {
    example: 'We mention [SAML] only to tell you that we lack it.',
    pattern: pattern('u')`
      §[^.;]* (?:only|merely|just|solely) to (?:
        say|tell|note|explain|point out|state|warn|admit|add|record|remind|show|make clear
      )\b[^.;]*\b(?:no|not|none|nobody|never|lacks?|missing|absent|without)\b(?! (?:only|just|other|else|longer|such reason|doubt))`,
  },
  {
    example: '[SOC 2] is named here only because we do not have it.',
    pattern: pattern('u')`
      §[^.;]* (?:only|merely|just|solely) (?:because|since|as) (?:
        (?:it|this|that|there) (?:is|are) (?:no|not|none|missing|absent)\b|${weLack}(?= (?:it|one|any|them)\b| ?(?:
          [.,;)]|$
        ))
      )(?! (?:other|only|just|like))`,
  },
  {
    example: 'The answer to each question on certification, [SSO] and logging is no.',
    pattern: pattern('u')`
      ^(?!.*\b(?:not|no|without|lack|lacks|missing|${detail})\b.*§)[^.;]*\b(?:answer|reply|response) (?:to|on|for|about|when|if)\b[^.;:]*§(?:(?!\b${detail}\b)[^.;:])* (?:
        is|was|remains|stays
      ) (?:still |simply |always |today |currently )*(?:an? )?(?:(?:short|plain|flat|clear|simple|honest) )?["“]? ?(?:no|none|not yet)(?= ?(?:
        ["”]|[.,;!)]|$
      ))`,
  },
  {
    example: 'Certifications: none, [SOC 2] included.',
    pattern: pattern('u')`
      ^(?!.*\b${faulty}\b)[^.;]*(?:\b(?:have|has|had|holds?|earn(?:ed|s)?|offers?|takes?|sells?|gives?|makes?|claims?|owns?|got|promises?|accepts?|supports?|been granted|with|there (?:is|are)) (?:no|none|not a single|not one|neither)\b|[:,] none\b)[^.;]*[,(][^.;()]*§[^.;()]* (?:
        included|among them|not excepted
      )\b`,
  },
  {
    example: 'Refunds and [credits] sound alike, and we offer neither.',
    pattern: pattern('u')`
      §[^.;]*(?: and| but|,|;|:) (?:we|it|this site|these pages) (?:\w+ )?(?:
        offers?|has|have|promises?|claims?|holds?|does|do|gives?|makes?|sells?|keeps?|takes?|runs?|owns?
      ) neither(?= ?(?:[.,;!)]|$))`,
  },
  {
    example: 'It can be up or it can be down, and [we promise] neither.',
    pattern: pattern('u')`
      § (?:neither|nothing|none|no such thing)(?= ?(?:[.,;!)]|$))`,
  },
  {
    example: 'We have no months to give away, [free trials] being another thing we lack.',
    pattern: pattern('u')`
      § being (?:yet )?(?:an?|another|one of the|one of many|among the|one) (?:\w+ )?(?:things?|parts?|features?|items?|words?|points?|pieces?) (?:
        that |which 
      )?${weLack}(?= ?(?:[.,;)]|$))`,
  },
  {
    example: 'It goes on to list the [guarantees] we don’t give.',
    pattern: pattern('u')`
      § (?:that |which )?we (?:still |currently )?(?:do|does|did|can) not (?:yet )?(?:
        give|take|accept|promise|keep|grant|issue|sign|carry|serve|make up|honou?r|list|print
      )(?= ?(?:[.,;:!?)]|$|yet|today|now|and|or|here))`,
  },
  {
    example: '[Backups] fall on your side.',
    pattern: pattern('u')`
      § (?:falls?|rests?|lies?|lands?) (?:on|with|to|upon) (?:you(?:r (?:side|shoulders|desk))?|the (?:tenant|customer|owner|buyer|reader))(?= ?(?:
        [.,;!)]|$|and\b
      ))`,
  },
  {
    example: 'SSO, MFA, [audit log]: a cross each.',
    pattern: pattern('u')`
      §[^.;:]* : (?:an? )?["“]? ?(?:cross|no|blank|dash|minus|zero|gap|empty (?:box|cell|square|line)) ?["”]? (?:
        each|for (?:each|every one|all)|beside (?:each|every one|all)|throughout|all round|in every \w+
      )(?= ?(?:[.,;!)]|$))`,
  },
  {
    example: '[SSO], MFA, audit log: not one of them.',
    pattern: pattern('u')`
      §(?: (?!${faulty}\b)\w+)?(?: ,[^.;:]*| and [^.;:]*| or [^.;:]*)? : (?:none|not one|not any|neither)(?: of (?:them|these|those|it|the \w+))?(?:
         (?:yet|today|so far|here|now)
      )? ?[.!]?$`,
  },
  {
    example: 'Service credits exist to put right a broken [SLA], and BayStore hasn’t got one to break.',
    pattern: pattern('u')`
      §[^.;]* (?:,|;|—|–|and|but) (?:and |but )?we (?:still |simply )?(?:
        (?:has|have|do|does) not (?:yet )?(?:got |have |hold |own |offer |sell |keep |take |made |had |written )?|
        (?:has|have) never (?:yet )?(?:had|got|made|written|held|sold|taken|asked for|commissioned) 
      )(?:one|any)(?= ?(?:to \w+ ?)?(?:[.,;!)]|$))`,
  },
  {
    example: '[Uptime] guarantee: none so far.',
    pattern: pattern('u')`
      ^§(?: (?!${faulty}|gaps?|breach\w*|faults?|incidents?|tickets?|claims?|complaints?)\w+){1,2} : (?:none|nothing|no such \w+|not yet)(?: (?:so far|yet|today|here))? ?[.!]?$`,
  },
  {
    example: 'It is not the SLA that we lack most, but the [backups].',
    pattern: pattern('u')`
      \bnot (?:only )?[^.;]* (?:that )?we (?:lacks?|miss|misses) (?:\w+ )?, but (?:also )?(?:the |our )?§`,
  },
  {
    example: 'BayStore has been left out of the [uptime] column.',
    pattern: pattern('u')`
      \b(?:left out of|absent from|missing from|not in|not on) (?:the|every|any) (?:\w+ )?§ (?:columns?|rows?|lists?|pages?|tables?|sections?|lines?|registers?)\b`,
  },
  {
    example: 'Any sentence about payments, [backups] or certificates is a mistake.',
    pattern: pattern('u')`
      \b(?:any|every|each) (?:sentence|claim|word|line|statement|phrase|page)s? (?:[^.;]* )?(?:about|on|of) [^.;:]*§[^.;]* (?:is|are) (?:
        an? )?(?:mistakes?|errors?|wrong|false|untrue|removed|deleted|struck)\b`,
  },
  {
    example: '[HIPAA] asks for safeguards we don’t have in place.',
    pattern: pattern('u')`
      § (?:asks? for|requires?|needs?|wants?|demands?|calls for|takes) (?:\w+ ){1,3}?(?:that |which )?we (?:
        (?:do|does|has|have|can) not (?:yet )?(?:have|got|hold|offer|meet|show|make|keep|run)?|lacks?
      )(?= ?(?:[.,;!)]|$|in place|yet|today|here|and))`,
  },
  {
    example: 'Filter results: *Hosts with [SOC 2]* → BayStore doesn’t appear.',
    pattern: pattern('u')`
      § ?[*"”)]* ?(?:→|:|—|–|-+ >) ?(?:we|this host) (?:do|does|is|are) not (?:appear|show up|turn up|come up|listed|there|found|match|among)`,
  },
  {
    example: 'Audits, penetration tests, [MFA] and encryption promises all fell off, since we’ve none of them.',
    pattern: pattern('u')`
      §[^.;]* (?:since|because|as) we (?:has|have|hold|offer) (?:none|neither)(?: of (?:them|these|those|it))?(?= ?(?:[.,;!)]|$|and\b))`,
  },
  {
    example: 'There is no plan with [SSO].',
    pattern: pattern('u')`
      \bthere (?:is|are|was|were) no (?:(?!problem|need|doubt|trouble|issue|difficulty|limit|point|reason|difference|contest|question|hurry|dealing)\w+ ){1,4}?with (?:an? |any )?§(?! (?:missing|left out|without))`,
  },
  {
    example: 'Delete "bank-level [encryption at rest]" from the mock-up',
    pattern: pattern('u')`
      ^(?:please )?(?:delete|remove|strike|cut|drop|take out|take down) ["“](?:(?!\b(?:no|not|never|without|lacks?|missing|pending|soon|beta|extra)\b)[^"”])*§[^"”]*["”](?![^.;]*\b(?:
        moved|into|now|instead|replaced?|again
      )\b)`,
  },
  {
    example: '[Checkout] is switched off.',
    pattern: pattern('u')`
      ^(?:the )?§ (?:is|are|remains|stays) (?:still )?(?:switched|turned) off(?= ?(?:[.;!)]|$|today|for now))`,
  },
  {
    example: 'We were tempted to write “[bank-grade]” in the footer.',
    pattern: pattern('u')`
      \b(?:am|are|is|was|were) tempted to (?:write|say|call|print|put|claim|promise|add|use|announce|advertise|boast)\b[^.;]*§`,
  },
  {
    example: '“[SOC 2] ready” is a phrase without a fixed meaning, and we avoid it.',
    pattern: pattern('u')`
      §[^.;]* (?:is|are|was) (?:an? |the |one of (?:the|those) )?(?:\w+ )?(?:phrase|word|term|label|badge|slogan|expression|line)s? [^.;]*(?:,|;|and|so|which|that) (?:and |so )?we (?:
        avoids?|(?:never|do not|does not|would not|will not) uses?|leaves? out|(?:keep|stay|steer)s? (?:away|clear|off)
      )\b(?! (?:no|nothing|lightly|without))`,
  },
  {
    examples: ['We [guarantee] no availability.', '[We promise] nothing of the kind.'],
    pattern: pattern('u')`
      (?:^|\bwe (?:(?:can|could|will|do) )?)§ no (?:(?:particular|minimum|fixed|certain|such|specific|support|response|recovery) )?(?:
        availability|uptime|levels?|response|results?|outcomes?|dates?|speed|recovery|delivery|figures?|numbers?|
        continuity|restores?|capacity|performance|support|terms?|percentages?|thing|hours?|times?|answers?|replies|
        reply|refunds?|backups?|encryption|security|privacy|safety|protection|service|credits?|sla|features?|help
      )\b(?! (?:loss|lost|leaks?|outages?|breach(?:es)?|limits?|fees?|charges?|wasted|without))|
      ^§ (?:nothing|none) (?:of (?:the|that|this) (?:kind|sort)|like (?:it|that)|(?:yet|today|here))\b`,
  },
  {
    example: 'We removed the line that said [SSO], because there is no SSO.',
    pattern: pattern('u')`
      \b(?:removed|deleted|struck|cut|dropped|took out|take out|remove|delete) (?:the|a|every|that|our) (?:\w+ )?(?:lines?|sentences?|words?|claims?|pages?|badges?|paragraphs?) (?:that (?:says?|said|claimed|promised)|about|on|with|for) [^.;]*§[^.;]* (?:because|since|as) (?:there (?:is|are)|we (?:has|have|hold)) no\b(?! (?:longer|room|space|need|reason))`,
  },
  {
    example: 'We do not know how much [SOC 2] would cost.',
    pattern: pattern('u')`
      \b(?:do not|does not|nobody|cannot|can not) (?:yet )?(?:know|say|tell|guess)s? (?:how (?:much|long|many)|what|when|whether) [^.;]{0,30}§ would\b`,
  },
  {
    example: 'Our [uptime] record is blank.',
    pattern: pattern('u')`
      \b(?:our|the|this) § (?:records?|folders?|shelf|pages?|columns?|drawers?|binders?|files?|sections?|tabs?|rows?|cells?|fields?) (?:is|are|stays?|remains?|stands?) (?:still |as yet |quite )?(?:blank|empty|bare)\b(?! (?:if|when|unless|because (?:all|every)))`,
  },
  {
    example: 'Please do not wait for a [SOC 2 report] from us this quarter.',
    pattern: pattern('u')`
      \bdo not (?:wait|hope|look|hold out) for (?:an? |the |any |our )?§ (?:from|with|by|at) us(?= ?(?:[.;!]|$)| (?:this|any ?time|soon|today|yet|in|before|either|for now)\b)`,
  },
  {
    // A thing named, and why it was left out.
    example: 'A badge for [SAML], because we do not support it.',
    pattern: pattern('u')`
      ^(?:(?!\b(?:instead|rather|over|than)\b)[^.;,§]){0,60}§ ?, (?:because|since|as) we (?:do not|cannot|never|can not) (?:yet )?(?:support|have|hold|offer|run|provide|take|give|do|keep|own|accept)s? (?:it|them|one|any)\b(?! (?:back|off|down|out|by|for (?:money|a fee|granted)|as an?|twice))`,
  },
  {
    example: '[Checkout] is closed.',
    isOfStep: true,
    pattern: pattern('u')`
      ^(?:\w+ ){0,5}?(?:the |our )?§ (?:is|are|remains?|stays?) (?:still |also |now |currently )?(?:closed|shut)(?= ?(?:[.,;:!)]|$|and\b|until\b|today\b|here\b|for (?:now|good|all|everyone|everybody|lack|want)\b))`,
  },
  {
    example: '[HIPAA compliant] we are not.',
    pattern: pattern('u')`
      ^§(?: (?:compliant|certified|ready|audited|accredited|attested))? (?:we|it|they|this|that|our \w+) (?:is|are|am|was|were) not(?: yet| \(yet\))?(?= ?(?:[.,;:!]|$))`,
  },
  {
    example: 'Our plans are anything but [production-ready].',
    pattern: pattern('u')`
      \b(?:is|are|was|were|be|been|being|look|looks|sound|sounds) anything but (?:an? )?(?:\w+ )?§`,
  },
  {
    example: 'An [SLA] and a compliance certificate are things we can’t.',
    pattern: pattern('u')`
      §[^.;]* (?:is|are) (?:both |all |also |exactly |among |one of )*(?:the )?(?:things?|something|words?|papers?|promises?|parts?) (?:
        that |which )?we (?:can ?not|do not|does not|have not|has not|lacks?)(?: (?:have|offer|give|sign|make|keep|show|provide|promise|claim))?(?= ?(?:
        [.,;!)]|$|yet\b|today\b|here\b
      ))`,
  },
  {
    example: 'Rows for [uptime] and SSO have been left out because no plan includes them.',
    pattern: pattern('u')`
      ^(?:the |all )?(?:rows?|columns?|lines?|cells?|badges?|logos?|sections?|entries) (?:for|on|about|of|with) [^.;]*§[^.;]* (?:
        left out|left empty|removed|missing|struck|deleted|omitted|empty|blank
      ) (?:because|since|as) (?:no|none of (?:the|our)|neither)(?: \w+){1,2} (?:has|have|includes?|offers?|carry|carries|holds?|comes? with) (?:
        them|it|one|any|these|those|either
      )(?= ?(?:[.,;!)]|$))`,
  },
  {
    example: 'The padlock hinted at a [security review] that never happened.',
    pattern: pattern('u')`
      \b(?:an?|any|the|some) (?:\w+ )?§ (?:that|which) (?:(?:has|had) )?(?:never|not)(?: yet)? (?:
        happened|took place|taken place|existed|exists|came|come about|been (?:made|done|held|written|carried out)|was (?:made|done|held|written|carried out)
      )(?= ?(?:[.,;!)]|$|and\b))`,
  },
  {
    example: 'Payments, an [SLA] and certification have no announced dates.',
    pattern: pattern('u')`
      §(?:(?:,| and| or)[^.;]*)? (?:has|have) no (?:(?:announced|set|planned|fixed|firm|agreed|target|launch|start|delivery|given|known) )*(?:
        dates?|timelines?|timetables?|schedules?
      )(?= ?(?:[.,;!)]|$|yet\b|today\b|so far\b))`,
  },
  {
    example: 'What it doesn’t come with is an uptime figure or a [failover] plan.',
    pattern: pattern('u')`
      ^(?:and |but )?what (?:we|you|it|they|no \w+|this|that|our \w+|the \w+) (?:(?:do|does|will|can) ?not|lacks?) (?:(?:come|get|have|offer|include|find|sell|give|carry|make|claim|promise|publish|hold|show)s? ?)?(?:with |in |here |yet |today )*(?:is|are) (?!(?:not|no|only|just)\b)[^.;:]*§`,
  },
  {
    example: 'You will see a dash beside [SLA], SSO and MFA.',
    pattern: pattern('u')`
      \b(?:an? |the |only |has |have |with |shows? )(?:\w+ )?["“]?(?:dash(?:es)?|cross(?:es)?|blanks?|gaps?|minus(?:es)?|empty (?:cells?|box(?:es)?|squares?))["”]? (?:
        beside|next to|for|under|at|against|behind|by
      ) (?:each of |all of |the )?(?:[^.;:|]* )?§(?![^.;]*\b(?:elsewhere|others|rivals|competitors)\b)`,
  },
  {
    example: 'It asks for [audit logs], and we’d be signing for things that we don’t have.',
    pattern: pattern('u')`
      §[^.;]* (?:and|but|so) we would be [^.;]* (?:things?|something|what) (?:that |which )?we (?:
        (?:do|does|has|have|can) not|lacks?
      )(?: (?:have|offer|keep|hold|do|show|give))?(?= ?(?:[.,;!)]|$|yet\b|today\b))`,
  },
];
