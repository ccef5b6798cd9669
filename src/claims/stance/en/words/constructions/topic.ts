import { pattern } from '../pattern.ts';
import { offerings, soldNouns } from '../sold.ts';
import { ware } from '../wares.ts';
import { seller } from './form.ts';
import type { Form } from './form.ts';

/** What makes of a general statement one of what is had. */
const ofNobody = String.raw`(?![^;]*\b(?:every|each|all|your|this|${ware}s?|included|held|passed|earned|achieved|renewed|since|valid|today|now|met|hold|get|gets|ours)\b)`;
const says =
  '(?:says?|said|writes?|wrote|claims?|calls? (?:itself|themselves|himself|herself)|advertises?|boasts?|promises?|prints?|tells? you|swears?)';

/** Forms that speak of a thing, or of whoever says that they have it. */
export const topic: readonly Form[] = [
  {
    example: '"[SOC 2] in progress" is a phrase you will not find here.',
    pattern: pattern('u')`
      ["“] ?§[^"”]*["”] (?:is|are) (?:an? |the )?(?:phrase|word|sentence|line|claim|label|badge)s? (?:that )?(?:
        you|nobody|we|one
      ) (?:will not|cannot|do not|does not|should not|would not|never)\b`,
  },
  {
    example: 'PCI DSS treats [key management] under Requirement 3.7.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the )?(?:
        pci dss|gdpr|hipaa|soc 2|iso(?:\/iec)? ?\d{4,5}(?::\d{4})?|nist [^,;.]*|wcag(?: [\d.]+)?|ccpa|fedramp
      ) (?:treats?|lists?|defines?|mentions?|describes?|addresses|speaks? of|asks? about|puts?) (?!
        every|all|each|your
      )[^.;]*§`,
  },
  {
    example: 'Change management: [SOC 2] CC8.1, ISO 27001 A.8.32',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?![^:]*\b(?:
        verified|attest\w*|certif\w*|held|passed|audited|proven|met|signed|covered|achieved|tested|done
      )\b)[^.;:]+ : (?:[^.;:]*, )?§(?: tsc| annex \w)? (?:
        cc ?\d ?\. ?\d|a ?\.? ?\d+\.\d+|§ ?\d|art(?:icle)?s? \d|req(?:uirement)?s? \d|clauses? \d|
        controls? [a-z]*\d
      )`,
  },
  {
    example: 'Ask your midwife which cheeses are [safe for babies].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please )?ask (?:your|an?|any) (?:own |local )?(?:
        midwife|doctor|gp|nurse|vet|dentist|pharmacist|lawyer|solicitor|bank|insurer|accountant|auditor|council|
        surveyor|regulator
      ) (?:which|whether|what|how|about)\b[^.;]*§`,
  },
  {
    example: '[GDPR] is binding EU law, with fines.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the |an? )?§(?: \((?:\w| )+\)| audit| attestation| certification| compliance)? (?:is|are) (?:(?:
        an?|the|one(?: of)?(?: the)?
      ) )?(?:(?!every|your|this|each|all)[\w.-]+ ?,? ){0,5}?(?:
        laws?|regulations?|directives?|legislation|guidelines?|benchmarks?|expectations?|hurdles?|attestations?|
        frameworks?|associations? of|federations? of|unions? of|schemes? (?:that|which|run|for)|
        bod(?:y|ies) (?:that|which|of)|sets? of \w+|(?:trust )?signals? (?:for|to|that)|standards of|
        reports? (?:on|about|in which|by)|requirements? (?:of|imposed|in \w+ law)
      )\b(?! (?:here|we)\b)${ofNobody}`,
  },
  {
    example: '[SOC 2] is the standard enterprise buyers expect from vendors.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the |an? )?§ (?:is|are) (?:still |often |usually )?(?:the|an?) (?:[\w-]+ ){1,3}?(?:that |which )?(?:[\w-]+ )?(?:
        buyers|customers|companies|enterprises|clients|vendors|auditors|regulators|organi[sz]ations|
        procurement teams
      ) (?:in \w+ )?(?:often |usually |now )?(?:
        expect|want|ask for|look for|require|demand|need|prefer|insist on
      )\b${ofNobody}`,
  },
  {
    example: '[High availability] does not automatically mean global reach.',
    isOfNobodyHere: true,
    pattern:
      /^§(?: \w+)? (?:does|do) not (?:automatically|necessarily|by (?:itself|themselves)|in itself|inherently) \w+/u,
  },
  {
    example: '[Zero-downtime deployments] are critical for shops that never close.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§(?: \w+)? (?:is|are) (?:
        not (?:easy|simple|trivial|magic|free)|
        (?:\w+ly |very |so )?(?:
          critical|essential|important|crucial|vital|hard|difficult|tricky|challenging|expensive|complex|costly
        )(?! to (?:us|we|lose|beat|miss))
      )\b(?![^.;]*\b(?:
        works?|built in|included|which is why|comes|ships|by default|out of the box|done|ready|on board
      )\b)`,
  },
  {
    example: 'Hence [high availability] plays an important role.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      (?:^|[.;,:] |^hence (?:, )?)§ (?:plays?|has|have) an? (?:
        important|key|crucial|vital|central|critical|big|major
      ) (?:role|part)\b`,
  },
  {
    example: 'Weak: "[Enterprise-grade] and SOC 2 compliant."',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:weak|bad|poor|vague|avoid)(?: (?:example|wording|copy|answer|version))? ?: ["“](?![^"”]*\b(?:
        no|not|never|without
      )\b)[^"”]*§[^"”]*["”]`,
  },
  {
    example: 'In some countries [ransom payments] are illegal.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      §(?: \w+)? (?:is|are|may be|can be) (?:
        illegal|unlawful|forbidden|prohibited|banned|against the law|an? (?:crime|offence)
      )\b`,
  },
  {
    example: '[Magnet status] is granted by a centre after a review.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:an? |the )?§(?: \w+)? (?:is|are) (?:granted|awarded|issued|conferred|decided|judged) by (?:an?|the) (?!
        us\b|we\b
      )`,
  },
  {
    example: 'Beware of anybody who offers you [guaranteed] returns.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please )?(?:beware|be wary|be careful|be suspicious|steer clear|stay away|keep away|watch out) (?:
        of|with|for|from
      ) (?:anybody|anyone|anything|those|people|(?:any )?\w+(?: of (?:\w+ ){0,2}\w+)?) (?:
        who|that|which|with|offering|promising|claiming
      )\b[^.;]*§`,
  },
  {
    example: 'The word "[enterprise-grade]" has no meaning in law.',
    pattern: pattern('u')`
      (?:\bthe (?:words?|terms?|phrases?|labels?|adjectives?) ["“]?[^.;"”]*§[^.;"”]*["”]?|^["“] ?§ ?["”]) (?:
        has|have|carries|carry
      ) (?:no|little) (?:fixed |legal |agreed |clear )?(?:meaning|definition|weight|sense)\b`,
  },
  {
    example: 'That is what an unaudited "[SOC 2] compliant" sounds like.',
    pattern: /\bwhat (?:an?|the) (?:\w+ )?["“] ?§[^"”]*["”] (?:sounds?|looks?|reads?|feels?) like\b/u,
  },
  {
    example: 'Any mention of "[99.9%]" in our blog is an example.',
    pattern: pattern('u')`
      \bmentions? of ["“] ?§ ?["”][^.;]* (?:is|are) (?:only |just |merely )?(?:an? )?(?:
        example|illustration|calculation
      )s?\b`,
  },
  {
    example: 'Subject: your question about [HIPAA]',
    pattern: pattern('u')`
      ^(?:subject|re) : (?:re : )*(?:your |a |the )?(?:
        questions?|request|mail|e ?mail|note|query|enquiry|inquiry
      ) (?:about|on|for|regarding|concerning) (?:an? |the )?§$`,
  },
  {
    examples: [
      'A company [is certified] against it by an accredited body after a two-stage audit.',
      'An [accredited body] certifies a company against it.',
    ],
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? (?:company|business|firm|organi[sz]ation|vendor|provider|supplier|host) § (?:
        against|by|after|under|for|when|if|in|to|§
      )\b|
      ^an? § (?:certifies|audits|examines|assesses) (?:an? |the )?(?:
        company|business|firm|organi[sz]ation|vendor|provider|supplier|host|controls|management system
      )\b`,
  },
  {
    example: 'A questionnaire is one way for a merchant to report on [PCI DSS].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? [^,.;]* (?:is|are) (?:one|a|an|the (?:usual|common|normal)) (?:\w+ )?way (?:for [^,.;]* )?(?:to|of) [^,.;]*§`,
  },
  {
    example: "Read the vendor's [SOC 2 report] before you sign.",
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please |then |next , )?(?:read|check|request|get|study|ask for|look at|inspect|review) (?:
        the|your|each|every|a|any
      ) (?:vendor|supplier|provider|host|seller|processor)(?: 's|s ') [^.;]*§`,
  },
  {
    example: 'Tutorial: reading an [ISO 27001] certificate.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:tutorial|explainer|primer|lesson|workshop|webinar|exercise|how to|glossary) ?:(?! how we\b)(?![^.;]*\b(?:
        our|we
      )\b)[^.;]*§`,
  },
  {
    example: 'Unlike [SOC 2 Type I], which is done once, Type II looks at months.',
    isOfNobodyHere: true,
    pattern: /^unlike (?:an? |the )?§ ?, (?:which|where|that) /u,
  },
  {
    example: 'Unlike [HIPAA] or GDPR, PCI DSS is a private standard.',
    isOfNobodyHere: true,
    pattern:
      /^unlike (?:an? |the )?(?:\w+ (?:\w+ )?(?:or|and) )?§(?: (?:or|and) \w+(?: \w+)?)? ?, (?!it\b|this\b|that\b|the\b)(?:\w+ ){1,3}(?:is|are|has|have|covers?|does|requires?|asks?|means?) /u,
  },
  {
    examples: ['[Penetration tests] are demanded by contract.', 'Compliance with [PCI DSS] is voluntary.'],
    isOfNobodyHere: true,
    pattern: pattern('u')`
      § (?:is|are) (?:not |also )?(?:legally )?(?:mandatory|required|compulsory|obligatory|demanded|prescribed) (?:by|under|in) (?:\w+ )?(?:law|statute|regulation|contract)\b|
      \bcompliance with (?:the )?§ (?:is|are) (?:not |also |only )?(?:legally )?(?:mandatory|required|compulsory|obligatory|voluntary|optional)\b`,
  },
  {
    example: 'Perform a security audit focusing on [GDPR].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:perform|conduct|run|do|carry out|write|give) (?:an? |the )(?:\w+ ){0,3}(?:
        audit|review|check|analysis|assessment|scan
      ) (?:focus(?:ing|ed)|concentrating|based) on ?:?(?: [^.;]*)? §`,
  },
  {
    example: 'This page covers how BayStore treats the [GDPR].',
    pattern: pattern('u')`
      ^this (?:\w+ )?(?:document|page|post|article|section|guide|chapter|paper|text) (?:
        covers?|explains?|describes?|discuss(?:es)?|outlines?|looks? at|asks?
      ) (?:how|what|why|whether|which|where) (?!we (?:
        is|are|were|was|got|passed|earned|achieved|became|won|obtained|reached|completed|renewed
      ))[^.;]*§`,
  },
  {
    example: 'This guide covers [SOC 2 compliance requirements].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:in )?(?:this|the following|the next) (?:\w+ )?(?:
        document|page|post|article|section|guide|chapter|series|module|lesson|tutorial|paper|text|video|talk|
        topic|webinar|course|appendix|diagram|list|overview
      )s? (?:will |shall |also |only |briefly )*(?:
        covers?|explains?|describes?|discuss(?:es)?|introduces?|outlines?|walks|looks? at|explores?|deals? with|
        treats?|summari[sz]es?|is about|
        provides? (?:an? |the )?(?:\w+ )?(?:overview|guide|introduction|explanation)
      ) [^.;]*§`,
  },
  {
    example: 'We are often asked for "[military-grade encryption]".',
    pattern: pattern('u')`
      \bwe (?:are|is|get) (?:often |sometimes |always |regularly |frequently )?asked (?:
        for|about|whether|if|after
      ) (?!our\b|the\b|its\b)[^.;]*§(?![^.]*\b(?:
        we \w+ (?:no|none|not)|do not|cannot|hand|send|show|give|say yes|answer yes
      )\b)`,
  },
  {
    example: 'We were asked to add a "[trusted by]" row.',
    pattern: pattern('u')`
      \b(?:asked|wanted|told|tempted|begged|urged) (?:\w+ )?to (?:add|put|write|say|print|claim|show|use) [^.;]*["“] ?§ ?["”]`,
  },
  {
    example: 'That was the answer to "Are you [HIPAA compliant]?"',
    pattern: /\b(?:answer|reply|response) to (?:the question )?["“][^"”]*§/u,
  },
  {
    example: 'What we can say about [WCAG]: it is a list of things.',
    pattern: /^what (?:we|one|you) (?:can|may|could|should) (?:and cannot )?say (?:about|of|on) §/u,
  },
  {
    example: 'I used to think "[99.9%]" was close to perfect.',
    pattern: /^(?:i|we|people|most of us) used to (?:think|believe|say) (?:that )?["“] ?§/u,
  },
  {
    example: 'What [FedRAMP] actually is',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^what (?:an? |the )?§ (?:actually |really |exactly )?(?:is|are|means?|covers?|requires?)(?! not\b)(?:(?![?!]).)*$`,
  },
  {
    example: '[PCI compliance] means having rules for how cards are handled.',
    isOfNobodyHere: true,
    pattern: /^§ means (?:having|being|that|following|complying|meeting|different|little|nothing)\b/u,
  },
  {
    example: 'There are laws about health data, called [HIPAA].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:laws?|rules|standards?|practices?|process|technique|concept|law|regulations?)\b[^.;]* ,? (?:
        called|known as|named
      ) ["“]? ?§`,
  },
  {
    example: '[Multi-region setups] make sense when every minute counts.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§(?: \w+)? (?:
        makes? sense|
        comes? with (?:real |some |its |their |many )?(?:
          trade ?offs?|costs?|advantages|drawbacks|complexity|benefits
        )|is (?:overkill|worth it)|are (?:overkill|worth it)
      )\b`,
  },
  {
    example: 'How [BAA] workflows relate to an application.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^how (?:(?![?!:]).)*§(?:(?![?!:]).)*\b(?:relates?|fits?|applies|apply|interacts?|compares?|differs?)\b(?:(?![?!:]).)*$`,
  },
  {
    example: 'Reference material for [SOC 2].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:
        reference material|further reading|background|documentation|docs|resources|links|notes|instructions|
        tips|examples|guidance|a guide|guide|an introduction|introduction|requirements
      )(?: (?:for|on|about|to))(?: \w+){0,3} § ?(?:$|[.,;:]|and\b|or\b)`,
  },
  {
    example: 'Duties to notify under: [SOC 2], ISO 27001.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:obligations?|duties|requirements?|rights|provisions|penalties|fines|deadlines)(?: to \w+)? (?:
        under|arising from
      ) ?:? [^.;]*§`,
  },
  {
    example: 'How many [uptime] checks run at once.',
    isOfNobodyHere: true,
    pattern: /^how (?:many|much|often|long|far|fast|soon) (?:(?![?!:]).)*§(?:(?![?!:]).)*$/u,
  },
  {
    example: 'Why it happens: [zero-downtime deployments] overlap old and new containers.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:
        why (?:it|this) happens|root causes?|symptoms?|how to avoid(?: it| this)?|what goes wrong|
        what went wrong|warning signs?|pitfalls?
      ) : [^.]*§`,
  },
  {
    example: 'For full [refunds], send this event.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^for (?:\w+ ){0,2}§ , (?:fire|send|emit|trigger|post|pass|query|import|implement|provide|specify) (?:
        this|the|an?
      ) `,
  },
  {
    example: 'The gate blocks any claim of [end-to-end encryption].',
    pattern: pattern('u')`
      \b(?:the|our) (?:gate|check|policy|engine|build|linter|house rules?) (?:would |will |now |also )?(?:
        blocks?|stops?|refuses?|rejects?|flags?|catches|forbids?
      ) (?!nothing|no\b|none)[^.;]*§`,
  },
  {
    example: 'A page that says there is no [SLA] is rare.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:
        (?:an?|any|some|another|every|the|most|many|other) (?:\w+ )?${seller}|anybody|anyone|somebody|someone|
        whoever|those|people|vendors|${seller}
      ) (?:that |which |who )?(?:only |often |just |still )?${says} [^.;]*§`,
  },
  {
    example: 'Vendors love the words "[SOC 2 certified]".',
    pattern: pattern('u')`
      \b(?:love|like|use|avoid|dislike|hear|read|write|print|distrust|overuse|throw|see|meet|abuse)(?:s|es)? (?:around )?(?:
        the|those|these|such|two|three
      ) (?:word|phrase|term|label|expression|wording|adjective|sentence|slogan)s? (?:like )?["“«'] ?§`,
  },
  {
    example: 'Please leave out "[trusted by]", for we can\'t name a single customer.',
    pattern: pattern('u')`
      \b(?:leave out|omit|do not (?:write|say|print|use)|delete|strike|drop|skip|avoid) (?:the (?:
        words?|line|phrase|sentence|claim
      ) )?["“«] ?§`,
  },
  {
    example: 'A figure of [99.99%] over last week tells you next to nothing.',
    isOfNobodyHere: true,
    pattern: /^(?:even )?an? (?:figure|number|percentage) (?:of|like) ["“]? ?§/u,
  },
  {
    example: 'Find the [SLA] of a service you use today.',
    isOfNobodyHere: true,
    pattern: pattern('u')`§ of (?:an?|any|another|some|your|the) (?:${seller}|service|tool|product)\b`,
  },
  {
    example: '[SOC 2] is often misunderstood.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^["“]? ?§ ?["”]? (?:is|are|was|gets?) (?:often |mostly |widely |sometimes |easily )?(?:
        misused|abused|misread|misunderstood|confused|conflated|mistaken|pitched|spoken of|thought of|overused|
        spelled|quoted|used (?:loosely|differently|in (?:two|three|many|several|different)|to mean|when)
      )\b`,
  },
  {
    examples: [
      '[Disaster recovery] (DR) is a critical aspect of good design.',
      'Recovery is a critical part of maintaining [highly available] systems.',
      'A feature tagged [Alpha] is an early preview.',
    ],
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§(?: \([\w ]+\))? (?:is|are) an? (?:critical|crucial|key|vital|essential|important|central|core|big|fundamental) (?:aspect|part|component|element|piece|pillar|step|topic|concern|challenge)s? (?:of|in|for) (?!our\b|the (?:product|platform|service)\b)${ofNobody}|
      ^(?!our\b)[^.;§]* (?:is|are) an? (?:critical|crucial|key|vital|essential|important|central|core|big|fundamental) (?:aspect|part|component|element|piece|pillar|step)s? (?:of|in|to|for) (?:maintaining|building|achieving|having|keeping|reaching|running|designing|getting) (?:an? )?§(?! (?:here|we)\b)${ofNobody}|
      ^an? (?:feature|api|release|version|endpoint|field|page|product|build|package) (?:tagged|marked|labell?ed|flagged|called) § (?:is|are|may|might|can|could)\b(?! (?:ready|out|live|here|there|available|yours|now|shipped|finished)\b)`,
  },
  {
    example: '[SOC 2] is a report.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:an? |the )?(?:\w+ ){0,7}?(?:, or |\( ?)?§(?: ,| ?\)| \( ?[\w ]+ ?\)| , or [\w ]+ ,| or \w+)? (?:is|are) (?:
        an?|any
      ) (?:(?!of|to|every|each|for)\w+ ){0,3}?(?:
        contract|agreement|standard|law|report|regulation|document|clause|attempt|measurement|metric|framework|
        statement|exam|template
      )\b(?! ${soldNouns}\b)(?![^.;]*\b(?:every|each|all|here|behind|with)\b)`,
  },
  {
    example: 'A thing is [production-ready] once it runs, is monitored, and can be restored from a backup.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:
        an? (?:thing|product|system|service|store|company|page|feature|vendor|instance)|something|anything|
        nothing
      ) (?:is|counts as|becomes) (?:only )?§ (?:once|when|if|only)\b`,
  },
  {
    example: 'Look for vendors with a [SOC 2 report].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:look for|look out for|find|choose|pick|prefer|compare|consider|seek|avoid|beware of) (?:only )?(?:\w+ )?(?:
        vendors|hosts|suppliers|sellers|providers|companies|firms|partners|stores|shops
      ) (?:with|that|who|which|offering)\b[^.;]*§`,
  },
  {
    example: 'Nobody agrees on what it means to be [PCI compliant].',
    pattern: /\bwhat (?:exactly |really )?(?:it|this|that) (?:exactly |really )?means to be (?:an? )?§/u,
  },
  {
    example: "That's what [99.9%] would allow.",
    isOfNobodyHere: true,
    pattern: /^(?:that|this) is what § (?:would|allows?|means?|comes|amounts)\b/u,
  },
  {
    example: 'Not every store has a [SOC 2 report].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:some|many|most|few|several|not all|not every) (?:\w+ ){0,2}(?:${offerings}|teams) (?![^.;]*\b(?:no|not|without|never)\b[^.;]*§)(?:
        offers?|have|has|holds?|needs?|sells?|publish(?:es)?|use|want|ask for|claim|promise|can
      )\b[^.;]*§`,
  },
  {
    example: 'Bad [SLAs] are worse than none.',
    isOfNobodyHere: true,
    pattern: /^(?:bad|good|poor|great|unfair|fair) § (?:is|are)\b/u,
  },
  {
    example: '[HIPAA] stands for a United States act.',
    isOfNobodyHere: true,
    pattern: /^(?:the )?§ (?:refers? to|stands? for|is short for)\b/u,
  },
  {
    example: 'A standard that helps organisations with [compliance].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:framework|standard|law|regulation|programme|program)s?\b[^.;]*\bhelps? (?:
        organi[sz]ations|companies|teams|businesses|vendors|firms
      )\b[^.;]*§`,
  },
  {
    example: 'Checklist with an unticked box labelled "[ISO 27001]"',
    pattern: pattern('u')`
      ^(?!.*\b(?:ticked|checked|green)\b).*\b(?:
        box|boxes|checkbox|row|rows|column|cell|field|entry|line|item|heading|one
      ) (?:is |are |that is )?(?:marked|labelled|labeled|called|named|titled|headed) ["“]? ?§`,
  },
  {
    example: '[Backups are] only as good as the last restore.',
    isOfNobodyHere: true,
    pattern: /^§ (?:is |are )?(?:only )?as (?:good|strong|useful|honest|safe) as\b/u,
  },
  {
    example: 'A [service credit] is what you receive when an SLA is missed.',
    isOfNobodyHere: true,
    pattern: /^an? § is (?:money|time|what|how|where|when|whatever|anything|something)\b/u,
  },
  {
    example: 'RTO ([recovery time objective]): how long you can afford to be without it.',
    isOfNobodyHere: true,
    pattern: /^(?:§ \( \w{2,6} \)|[\w -]{3,40} \( § \)) : (?:how|what|the|an?) /u,
  },
  {
    example: 'GDPR asks controllers to choose processors that give sufficient [guarantees].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the )?(?:gdpr|hipaa|pci(?: dss)?|iso \d+|soc 2|wcag|law|standard|regulation|directive) (?:
        asks?|requires?|expects?|wants?|obliges?|tells?|lets|allows?|demands?
      ) [^.;]*§`,
  },
  {
    example: 'Heading to avoid: "[Enterprise-grade] security".',
    pattern: pattern('u')`
      ^(?:words?|phrases?|headings?|claims?|wording|terms?|copy|sentences?) (?:
        to avoid|we avoid|to cut|not to use|never to use|we (?:do not|never) use
      ) : [^.]*§`,
  },
  {
    example: 'People use "[24/7]" loosely.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:people|vendors|companies|many|some|we all) (?:often )?(?:use|misuse|throw around|say|write) ["“] ?§ ?["”]`,
  },
  {
    example: '[HIPAA], which stands for a United States act, has two rules.',
    isOfNobodyHere: true,
    pattern: /^(?:the )?§ , (?:which stands for|short for|which is short for|an abbreviation) /u,
  },
  {
    example: 'It would be easy to write "[five nines]" on this page.',
    isOfNobodyHere: true,
    pattern: /\b(?:tempting|tempted|easy|nice|cheap) to (?:write|say|claim|print|add|call|promise)\b[^.;]*§/u,
  },
  {
    example: "A [pen test] report without a date, a scope and a tester's name isn't worth much.",
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? §(?: \w+)? (?:without|with no) [^.;]* (?:is|are) (?:not|worth|worthless|useless|no|only|just|nothing)\b`,
  },
  {
    example: '[End-to-end encryption] sounds hard.',
    isOfNobodyHere: true,
    pattern: /^§ (?:sounds?|seems?) /u,
  },
  {
    example: '[End-to-end encryption] is a feature that some stores have.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      § (?:is|are) an? (?:\w+ )?(?:feature|thing|word|term|phrase|label|promise|idea|service|option) (?:
        that |which )?(?:some|other|most|many|few|large|big|not every) \w+`,
  },
  {
    example: "We don't, so please keep [protected health information] away from anything you try out here.",
    pattern: /\b(?:keep|leave) (?:\w+ ){0,2}§ (?:away from|out of|off)\b/u,
  },
  {
    example: 'Hot take: "[bank-level] security" means nothing.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      §(?: \w+){0,2}(?: ["”»'])? (?:often |usually |can |may |might |only |really )*(?:means?|meant) (?:
        different|many|various|several|little|nothing|less|whatever|something (?:different|else)|one thing|
        very little|so many
      )\b`,
  },
  {
    example: '"[Highly available]" is a property of a running system.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^["“] ?§ ?["”] is (?:an? |the )?(?:
        property|word|claim|state|promise|phrase|term|label|sentence|statement|habit|matter
      )\b`,
  },
  {
    example: '[Backups are] the thing that everyone asks about second.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§ (?:are |is )?the (?:thing|part|question|word|topic|subject) (?:that )?(?:
        everyone|everybody|people|buyers|most|many|nobody
      )\b`,
  },
  {
    example: 'Mistake 1: Offering an [SLA] you cannot meet.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:common )?(?:mistake|pitfall|anti pattern|trap|misconception)(?: (?:no\. ?)?\d+| #\d+)? ?[:.–—-] (?:not )?\w+ing [^.;:]*§`,
  },
  {
    example: 'Think of [SOC 2] as a school report.',
    isOfNobodyHere: true,
    pattern: /^think of § as\b/u,
  },
  {
    example: '[RTO]: how long you can afford to be without it.',
    isOfNobodyHere: true,
    pattern: /^§(?: \( [\w ]+ \))? : how (?:long|much|often|many|far|fast)\b/u,
  },
  {
    example: 'An international standard for running an [information security management system].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? (?:\w+ ){0,3}(?:
        standard|law|regulation|report|framework|questionnaire|agreement|contract|test|promise|target|
        set of rules
      ) (?:for|on|of|by|that|which|in which|about) (?![^.;]*\b(?:every|each|all|your|free)\b)[^.;]*§`,
  },
  {
    example: 'Names of standards, including [ISO 27001], are mentioned for explanation only.',
    pattern: pattern('u')`
      §[^.;]* (?:is|are|was|were) (?:(?:only|merely|solely|just) )?(?:named|mentioned|listed|used|shown|quoted|given|there|here) (?:(?:here|on this page|above|below) )?(?:(?:only|merely|solely|just|purely) )?(?:
        for|as|by way of|to) (?:(?:an?|the purpose of|purposes of) )?(?:explanation|explaining|explain|illustration|illustrate|example|examples|reference|comparison|orientation|information|identification|identify|definition)(?: (?:only|alone|purposes only|purposes))(?= ?(?:[.,;!)]|$|and\b))`,
  },
  {
    example: 'Let us know which [identity provider] you use.',
    pattern: pattern('u')`
      \b(?:which|what|whose|whether) (?:\w+ )?§ (?:you|they|your \w+|somebody|people) (?:currently |already |now )?(?:uses?|runs?|has|have|wants?|needs?|prefers?|works? with|would (?:like|need|use))\b`,
  },
  {
    example: 'High availability means a system is built to [stay reachable] when parts of it fail.',
    pattern: pattern('u')`
      ^(?!.*\b(?:we|our|ours|your|every|here|today)\b)(?:\w+ ){1,4}(?:means|refers to|describes|stands for|is when|is where) (?:that )?(?:an?|the|some|any|one|how) [^.;]*§`,
  },
];
