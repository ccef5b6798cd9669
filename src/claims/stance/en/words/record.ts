/** The words of records: what stands under a name that tells of the thing, and what does not. */
import { pattern } from './pattern.ts';
import { faults } from './faults.ts';

/** Of a thing that is still to come, or of what it would cost: "Owner: Jane", "Due: June". */
export const planningLabels = pattern('iu')`
  ^\W*(?:(?:next|open|our|the|current|latest|estimated|expected) )*(?:
    owners?|assignees?|due(?: date)?|deadlines?|targets?|eta|priority|milestones?|steps?|blockers?|blocked by|
    tickets?|issues?|tasks?|todos?|actions?|risks?|efforts?|estimates?|budgets?|costs?|prices?|goals?|needs?|
    needed(?: by| for)?|plans?|ideas?|proposals?|prerequisites?|requirements?|requested by|asked for by|demand|
    candidates?|questions?|gaps?|decisions?|evidence (?:needed|wanted)|when to .*
  )\W*$`;

/** Of what only a thing that is there has: "Auditor", "Last restore". */
export const proofLabels = pattern('iu')`
  ^\W*(?:(?:our|the|current|latest|last|lead|external|signed|certificate|report) )*(?:
    auditors?|assessors?|assessed by|audited by|testers?|tested by|certifiers?|certified by|certification body|body|
    registrars?|labs?|laborator(?:y|ies)|counsel|signed by|signatory|issued(?: by| on| to)?|issuer|opinions?|
    verdict|results?|grades?|certificates?(?: (?:no|number))?|numbers?|no|nr|valid(?:ity)?(?: \p{L}+)?|expires?|
    expiry|periods?|restores?|drills?|failovers?|backups?|outages?|kept|retention|intervals?|officers?|copies|
    paid (?:in|out|so far)|since|measured(?: by)?|this (?:month|year|week|quarter)|last (?:month|year|week|quarter)
  )\W*$`;

/** Of a text or of the world, and not of the thing: "Source: a textbook", "Article 5: principles". */
export const aboutLabels = pattern('iu')`
  ^\W*(?:
    (?:articles?|sections?|chapters?|clauses?|controls?|principles?|criteri(?:on|a)|parts?|rules?|lessons?|recitals?|
      annex(?:es)?|steps?|tips?|notes?|warnings?|examples?|phases?|questions?|days?|weeks?|levels?) ?[\dIVX.]+.*|
    why\b.*|what\b.*|how\b(?! (?:long|often|much|many|fast|soon|old|far|quickly|big)\b).*|who\b.*|whom\b.*|meaning|means|definition|purpose|background|history of .*|
    tips?|notes?|warnings?|examples?|e\.g\.|pros?|cons?|advantages?|disadvantages?|alternatives?|kinds?|
    full name|long form|stands for|abbreviation|acronym|concept|explanation|description|summary|topic|subject|
    syntax|usage|returns?|throws|parameters?|arguments?|properties|property|attributes?|options?|flags?|fields?|
    variables?|defaults?|commands?|endpoints?|methods?|metrics?|units?|events?|code|
    for the\b.*|pages|editions?|years?|levels|last revised|revised|revisions?|requirements?|articles?|clauses?|controls?|principles?|mechanisms?|rights?|criteri(?:on|a)|nines|
    downtime (?:a|per) .*|(?:a|per) (?:year|month|week|day)|allowed.*
  )\W*$`;

/** "Author", "Last updated", "Tags": what belongs to the page says nothing of the thing. */
export const pageLabels = pattern('iu')`
  ^\W*(?:
    authors?|written by|by|editors?|posted.*|published.*|(?:last )?(?:updated?|edited|changed|modified|reviewed).*|
    reading time|tags?|categor(?:y|ies)|keywords?|sources?|links?|see(?: also)?|related.*|further reading|
    references?|contents|contact|permalink
  )\W*$`;

/** Lacks of what is a fault: "Highs: 0", "Transfers: none". */
export const faultLabels = pattern('iu')`
  ^\W*(?:(?:open|known|new|unplanned|missed|lost|failed|data|third[- ]country|extra|hidden) )*(?:
    ${faults}|transfers?|remarks?|qualifications?|highs?|criticals?|mediums?|gaps?|holes?|
    failed|lost|missed|downtime|fees?|surcharges?|charges?|extras?|
    (?:pages?|files?|bytes?|data|orders?|nights?|hours?|minutes?) (?:lost|missed|failed)
  )\W*$`;

/** "no remarks", "without a finding": in a record, praise. */
export const faultsDenied = pattern('iu')`
  \b(?:no|zero|without(?: an?)?|not one|not a single|never) (?:open |known |missed |lost )?(?:
    ${faults}|remarks?|qualifications?|highs?|criticals?|gaps?|holes?|downtime|fees?|surcharges?|
    missed|lost|late|broken|failed
  )\b`;

/** What a text says of such things at large, of whoever has them, or of what is still open. */
export const atLarge = pattern('iu')`
  \b(?:
    typical(?:ly)?|usual(?:ly)?|general(?:ly)?|normally|often|sometimes|any|e\.g|for example|for instance|
    such as|depends|varies|example|template|sample|draft|tbd|tba|tbc|todo|to do|to be \p{L}+|pending|soon|later|
    next|still|planned|plan|goal|target|aim|wanted|missing|absent|needed|required|optional|unknown|undecided|empty|
    blank|open(?=\W*$| (?:points?|items?|questions?|tasks?|issues?))|nobody|nothing|neither|none|not|no|never|yet|would|could|should|must|might|if|unless|once|until
  )\b|\bmay be\b|\.{3}|…|[<[{(]\s*(?:your|insert|name|date)\b|^\W*[-–—?_]+\W*$|^\W*0(?:[.,]0+)? ?%?\W*$|
  ^\W*(?:issue|ticket|item|milestone|phase|roadmap|page|chapter)s? (?:\p{L}+ )?#?\d`;

/** How what only explains begins: "A report by an auditor.", "How disks are protected." */
export const explaining = pattern('iu')`
  ^\W*(?:
    an?|the|how|what|when|where|why|which|who|if|to|for|in|on|at|as|and|or|this|that|these|those|some|every|each|
    all|one of|part of|kind of|process|see|about|more|notes?|overview|introduction|guide|chapter|part|step
  )\b`;

/** What the reader does in one's own product to have the thing: "Paste your metadata." */
export const ownStep = pattern('iu')`
  ^\W*(?:\d+[.)]\s*)?(?:(?:first|then|next|now|finally|and|after that),? )*(?:
    open|press|click|tap|choose|pick|select|paste|go to|log in|sign in|log on|toggle|drag|turn on|switch on|
    enter|upload|scan|flip|tick
  ) (?!(?:source|an?|any|every)\b)\S`;

/** "Read it", "Download the report": it is there to be read. */
export const fetching = pattern('iu')`
  ^\W*(?:read|see|view|download|open|get|show|inspect) (?:
    it|them|ours|(?:the|our|this year['’]s|last year['’]s) (?:\p{L}+ ){0,2}(?:
      reports?|certificates?|letters?|agreement|summary|log|record|opinion|attestation
    )
  )\W*$`;

/** "Menu", "Next", "Read more": what the controls of any page are called. */
export const anyControl = pattern('iu')`
  ^\W*(?:
    menu|close|back|next|previous|copy(?: \p{L}+)?|share|search|subscribe|(?:read|learn|show|see) (?:more|less)|
    edit(?: \p{L}+){0,2}|cancel|top|more|print|expand|collapse|toggle(?: \p{L}+)?|skip.*|contact(?: us)?|help|
    feedback|sign up|ask(?: us)?|notify me|tell me|remind me|your e-?mail|e-?mail
  )\W*$`;
