import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { seller } from './form.ts';
import type { Form } from './form.ts';

/** Forms that ask for something first, of us or of the reader. */
export const conditional: readonly Form[] = [
  {
    examples: [
      'You are responsible for running all the parts as well as [backing up] your data.',
      'This includes exercises and, ideally, real [failover drills].',
      'Enable [multi-factor authentication] (MFA) wherever available.',
      'It cannot prevent deletion; keep a [backup].',
    ],
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:you|customers?|the (?:customer|operator|tenant|user)|users) (?:is|are|remains?) (?:solely |also |still )?responsible for (?:(?!\b(?:not|we|nothing)\b)[^.;])*§|
      \bideally ,? (?:an? |actual |real |regular |\w+ed )?§|
      ^(?:always |please )?(?:enable|use|turn on|activate|set up|require|switch on) (?:[\w-]+ ){0,3}(?:\( ?)?§(?: ?\))?(?: [\w-]+)?(?: \([^)]*\))? (?:wherever|where|whenever|if) (?:it is |they are )?(?:available|possible|supported|offered)\b|
      ; (?:please |always |so )?(?:keep|take|make|have|store) an? (?:\w+ )?§ ?[.]?$`,
  },
  {
    example: 'You would be [our first customer].',
    pattern: /\byou (?:would|'d|could|might) (?:then )?(?:be|become) §/u,
  },
  {
    example: 'BayStore could get a [SOC 2] report in a year if it began today.',
    pattern: pattern('u')`
      \b(?:we|it|they|the \w+) (?:could|would|might) (?:\w+ ){0,2}?(?:get|have|obtain|earn|reach|hold|offer|pass|add|gain|win) [^.;]*§[^.;]* if (?:
        we|it|they|somebody|someone
      ) (?!(?:is|are|has|have|wants?|needs?|likes?|asks?|you)\b)\w+`,
  },
  {
    example: 'Please bring your [DBS check] certificate to the interview.',
    pattern: pattern('u')`
      ^(?:please )?(?:bring|send|show|attach|upload|enclose) (?:us )?your (?:\w+ )?§(?: (?:
        certificate|check|report|licen[cs]e|letter
      ))? to (?:the|your) (?:interview|appointment|meeting|desk|counter|gate|office|visit|exam|audit)\b`,
  },
  {
    example: 'Do not claim [SOC 2] until an auditor has signed.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please )?(?:do not|never|must not|may not|should not|cannot) (?:
        claim|call|say|advertise|market|promise|publish|describe|mark|state|mention|announce
      )[^.;]* ?§[^.;]* (?:unless|until|before) (?!now\b|then\b|today\b)`,
  },
  {
    example: 'A release is not considered [production-ready] until its tests pass.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:an?|any|no|each|every|the) (?:\w+ ){0,2}?(?:
        releases?|builds?|versions?|applications?|apps?|systems?|environments?|deployments?|installations?|
        updates?|features?|changes?|services?|products?|milestones?|components?|modules?|devices?|instances?
      ) (?:\w+ )?(?:(?:is|are|can|must|may|should|will) (?:not|never)|cannot) (?:yet )?(?:be )?(?:
        considered|called|deemed|treated as|declared|regarded as|marked(?: as)?
      ) (?:as )?(?:an? )?§(?: \w+)? (?:until|unless|before)(?: |$)`,
  },
  {
    example: 'Real health data only after a [BAA].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \bonly (?:after|once|upon|when|if) (?:an? |the |your )?(?:signed |executed |current |valid )?§(?: \w+)?(?: (?:
        is|are|has been|have been|chain|covers|exists|in place|signed|executed|approved
      )\b| ?[.,;:)]| and |$)`,
  },
  {
    example: 'The address is [HIPAA-grade] only after a BAA.',
    pattern: pattern('u')`
      § only (?:after|once|upon|with|under|if|when) (?:an? |the |your )?(?:
        signed |executed |separate |written )?(?:
        baa|business associate agreement|approval|consent|agreement|contract|sign off|dpa|nda
      )\b`,
  },
  {
    example: 'The "[Payments]" card stands on the board with none of its boxes ticked.',
    pattern: pattern('u')`
      §[^.;]*\b(?:with|and) (?:none|not one|no one) of (?:its|the|their) (?:
        boxes|conditions|items|steps|criteria|points
      ) (?:ticked|met|checked|filled|done|closed)\b`,
  },
  {
    example:
      'It would take a running system, months of evidence and an [independent auditor] before the word could appear.',
    pattern: /^(?:it|that|this) (?:would|will) (?:first )?take [^.;]*§[^.;]* before (?!we (?:had|have|passed|got))/u,
  },
  {
    example: 'The launch checklist, with the [PCI] box still open.',
    pattern: pattern('u')`
      § (?:\w+ )?(?:box|boxes|row|rows|item|items|line) (?:(?:is|are|still|left|stays?|remains?) )+(?:
        open|empty|unticked|unchecked|blank
      )\b`,
  },
  {
    example: 'Before you start, enable [point-in-time recovery] on the source cluster.',
    pattern: pattern('u')`
      ^before (?:
        you\b|your\b|going|deploying|installing|starting|running|updating|upgrading|beginning|continuing
      )[^,]* , (?:please |always |first )*(?:
        enable|configure|set up|make sure|ensure|create|take|install|turn on|check|verify|test|run|put|switch|
        move|back up|rotate|disable|obtain|get|sign
      )\b[^.;]*§`,
  },
  {
    example: 'If needed, set up [disk encryption] on the host.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:if|where|when) (?:needed|necessary|required|desired|applicable|possible) , (?:please |also |always )?(?:
        set ?up|use|enable|add|consider|configure|install|take|make|run|create|choose|get|obtain
      ) [^.;]*§`,
  },
  {
    example: '[Encryption at rest] is always required.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the |an? )?§ (?:is|are) (?:always|still|also|generally|usually|strictly) (?:
        required|mandatory|needed|necessary|recommended
      )(?! (?:reading|here|by|of|for (?:every|all)))\b`,
  },
  {
    example: 'Always take a full [backup] before updating.',
    pattern: pattern('u')`
      ^(?:\W )?(?:\w+(?: \w+){0,3} : )?(?:please |always |first )*(?:
        enable|configure|make sure|ensure|create|take|make|test|run|perform|export
      ) [^.;,]*§[^.;]* (?:before|prior to) (?:
        you\b|your\b|going|deploying|installing|starting|running|updating|upgrading|beginning|continuing|each|
        every|any|the
      )`,
  },
  {
    example: 'The day we have a [SOC 2 report], we will say so here.',
    pattern: pattern('u')`
      ^the (?:day|moment|minute|hour|week) (?:that )?(?:we|there|it|our \w+) [^,;.]*§[^.;]* , [^.;]*\b(?:
        will|would|can|may|could
      )\b`,
  },
  {
    example: 'What stands between us and that sentence is a [SOC 2 report].',
    pattern: /^what (?:stands|is (?:still )?(?:missing|needed)|remains|lacks)\b[^.;]* is (?:an? |the )?§/u,
  },
  {
    example: 'If you cannot do without a [SOC 2 report], wait.',
    pattern: pattern('u')`
      ^(?:if|when) (?:you|your \w+) (?:cannot|can not) (?:do|work|live|go|${house.go}) without [^.;]*§`,
  },
  {
    example: 'Whether we ever offer [end-to-end encryption] is open.',
    pattern: /^whether [^.;,]*§[^.;]* (?:is|remains|stays|depends|has|was)\b/u,
  },
  {
    example: 'We have not decided whether to offer [end-to-end encryption].',
    pattern: /\b(?:undecided|open|unclear|decided|decision|know|knows|say|tell|sure)\b[^.;]*\bwhether\b[^.;,]*§/u,
  },
  {
    example: 'Even if we had [end-to-end encryption], we would not boast of it.',
    pattern: /^even if we (?:had|were|held|offered|ran|got)\b[^.;]*§[^.;]* , [^.;]*\bwould\b/u,
  },
  {
    example: 'Three things stand between us and [general availability]:',
    pattern: /^(?!nothing|no ).*\b(?:stands?|lies?) between (?:we|us|you|our \w+)[^.;]* and [^.;]*§/u,
  },
  {
    example: 'The boxes are open, among them [backups].',
    pattern: pattern('u')`
      \b(?:box|boxes|rows?|items?|points?|cells?|questions?|fields?)\b[^.;]*\b(?:
        open|unticked|empty|unchecked|blank|missing|absent|undone
      )\b[^.;:]{0,20}(?:,|\() (?:among (?:them|which|others)|including|with|from) [^.;]*§`,
  },
  {
    example: '"[SLA] drafted" is open.',
    pattern: /^["“] ?§(?: \w+){0,2} ?["”] (?:is|stays|remains) (?:still |also )?(?:open|unticked|empty|unchecked)\b/u,
  },
  {
    example: '[Customer stories] would normally go here.',
    pattern: /§ would (?:normally|usually|otherwise) (?:go|stand|be|appear|come)\b/u,
  },
  {
    example: 'Only after a tested restore may we mention [backups].',
    pattern: /^only (?:after|once|when|with|if) [^.;]* (?:may|can|could|would|will|should) [^.;]*§/u,
  },
  {
    example: 'Even if your host had [ISO 27001], you would need your own audit.',
    pattern: pattern('u')`
      \beven (?:if|though) (?:your|their|a|the|any|every) (?:\w+ )?${seller} (?:had|has|were|is|held|holds|does)\b`,
  },
  {
    example: 'It is your responsibility to take [backups].',
    pattern: pattern('u')`
      \b(?:your|the (?:customer|user|buyer|tenant|operator|client) 's|their) (?:own )?(?:
        responsibility|job|duty|task
      ) to [^.;]*§`,
  },
  {
    example: 'Hire a licensed firm for [SOC 2] attestation.',
    pattern: pattern('u')`
      ^(?:engage|hire|retain|appoint|commission|contract|bring in) (?:an? |your own |some )(?:[\w-]+ ){0,4}?(?:
        firm|auditor|assessor|company|consultant|cpa|lawyer|tester|specialist|qsa|3pao|accountant
      )s? (?:for|to|who|that)\b(?![^.;]*\b(?:we|our|us|like)\b)[^.;]*§`,
  },
  {
    example: 'You must ensure that any system you add is also [HIPAA compliant].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:you|customers|users|operators|tenants|they) (?:must|should|need to|have to) (?:also |always |first )?(?:
        ensure|make sure|verify|check|confirm
      )(?: that)? (?:any|every|each|all|the|an?|your) (?:\w+ ){0,8}?(?:is|are|remains?|stays?) (?:\w+ ){0,2}?§`,
  },
  {
    example: 'Only a [SOC 2 report] would change this sentence.',
    pattern: pattern('u')`
      ^only (?:with )?(?:an? |the )?§[^.;,]* (?:would|could) (?:\w+ ){0,2}?(?:
        change|allow|permit|let|justify|support|unlock|say|write|make|be
      )\b`,
  },
  {
    example: 'With a [SOC 2 report] in hand we could say more.',
    pattern: pattern('u')`
      ^(?:only )?with(?:out)? (?:an? |the |any )?§[^.;,]*,? (?:
        we|it|this (?:page|site|sentence|claim)|nobody|the \w+|there|no
      ) (?:\w+ )?(?:could|would|might)\b(?! (?:not |never )?have\b)`,
  },
  {
    example: 'To call BayStore [SOC 2 certified], somebody must approve evidence first.',
    pattern: pattern('u')`
      ^to (?:call|describe|say|claim|write|advertise|mention|announce|promise|publish|print|offer|sell) [^.;]*§[^.;]* ,? ?(?:first )?(?:
        we|somebody|someone|one|you|legal|there|an? \w+|the \w+|our \w+
      ) (?:first )?(?:must|need|needs|would|has to|have to|should)\b`,
  },
  {
    // What it would take of us, which has not been done.
    example: 'To have [SSO] we would need a second product.',
    pattern: pattern('u')`
      ^to (?:have|hold|get|earn|reach|add|pass|build|run|take|give|keep|become|be|provide|support|accept|obtain|qualify for) [^.;]*§[^.;]*? ,? ?(?:
        we|it|this (?:company|product|team)|the (?:company|product|team)
      ) (?:would|[’']d) (?:first |also |still )?(?:need|have to|require|want|be obliged to)\b`,
  },
  {
    // What brings a thing into being, and waits; what is done with one that is there ("restored only after a restart") does not.
    example: '[Checkout] will be offered only after a review.',
    pattern: pattern('u')`
      §(?: \w+)? (?:will|may|can|could|would|must|should|shall) (?:then )?be (?:
        offered|opened|claimed|called|named|introduced|added|announced|promised|advertised|built|launched|said|written
      ) only (?:after|upon) (?!request\b|demand\b|(?:your|the|a|an) (?:order|request|payment|purchase|nda)\b|(?:your|our|you|paid|pay\w*)\b)`,
  },
  {
    example: 'Were we [SOC 2 certified], you would read it here.',
    pattern: pattern('u')`
      ^(?:were|had) (?:we|it|there|our \w+|any \w+|the \w+)[^.;]*§[^.;]* , [^.;]*\b(?:would|could|might)\b(?! (?:
        not|never
      ))`,
  },
  {
    example: 'We may mention a [SOC 2 report] only after legal has seen it.',
    pattern: pattern('u')`
      \b(?:nobody|no one|we|you|legal|marketing|it|this) (?:may|can|could|might) (?:not |only |then |be )*(?:
        call|called|say|said|claim|claimed|describe|described|write|written|mention|mentioned
      )\b[^.;]*§[^.;]* (?:before|until|unless|once|only (?:if|when|after|once))\b`,
  },
  {
    example: 'Buyers often ask for a [SOC 2 report] before they sign.',
    pattern: /\b(?:asks?|calls?|wants?) for (?:an? )?§[^.;]* (?:before|first)\b/u,
  },
  {
    example: 'The one that says "staffed [day and night]" is still open.',
    pattern: pattern('u')`
      \b(?:box|row|item|line|one|point|entry) (?:that|which) (?:says?|reads?|asks?) [^.;]*§[^.;]* (?:
        is|are|stays?|remains?
      ) (?:still )?(?:open|unticked|empty|blank|unchecked)\b`,
  },
  {
    example: 'They can have it the day after somebody shows a [nightly backup].',
    pattern: /\b(?:can|may|will)\b[^.;]* the (?:day|moment|minute|hour) (?:after|when|that|once) [^.;]*§/u,
  },
  {
    example: 'Our [status page] would be the shortest in the industry.',
    pattern: /\bour § would (?:be|have|need|say|look|read)\b/u,
  },
  {
    example: 'Set how long [backups] are kept.',
    pattern: pattern('u')`
      ^(?:please |also |first )?(?:set|decide|settle|agree|find out|work out) (?:on )?(?:how|when|where|what|which|who|whether|why) (?!.*\b(?:we|our|here)\b)[^.;]*§`,
  },
  {
    example: 'The word may be used only after an [independent auditor] has issued a report.',
    pattern: pattern('u')`
      \b(?:may|can|could|must|should|shall|will|would) (?!not\b)(?:\w+ ){1,8}?only (?:after|once|when|if|upon) (?:an?|some|another|any|such an?) (?:\w+ )?§`,
  },
  {
    example: '[External security audit] (recommended)',
    pattern: pattern('u')`
      ^(?:[^a-z0-9§]+ )?§(?: \w+)? \( ?(?:(?:strongly|highly) )?(?:recommended|advised|suggested|advisable) ?\)`,
  },
  {
    example: 'A [FedRAMP] or IL5 offering requires: hosting on an authorised platform',
    pattern: pattern('u')`
      ^an? (?:\w+ )?§(?: (?:or|and) (?:\w+ ){1,4}?)?(?:\w+ )?(?:offering|claim|listing|badge|statement|promise) (?:also |always |first )?(?:requires?|needs?|calls? for) ?(?:$|:|an?\b|the\b|that\b|evidence|approval)`,
  },
];
