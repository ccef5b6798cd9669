import type { RuleId } from './rule-ids.ts';
import type { Stance } from '../../../types.ts';
import { pattern } from './pattern.ts';
import { ware } from './wares.ts';
import { crossedBoxes, crosses, openBoxes, pending, pendingAlone, crossesAlone, ticks } from '../../../text/marks.ts';
import { faults } from './faults.ts';
import { months, monthStarts } from '../../../text/months.ts';

/** Words of a lead-in, heading, label or cell, and the stance they give bare words under them. */
export interface StructureCue {
  readonly pattern: RegExp;
  readonly stance: Stance;
  readonly rule: RuleId;
}

/** An answer in a cell, after a colon, or in the next block. Anchored: the answer comes first. */
export const answers: readonly StructureCue[] = [
  {
    stance: 'planned',
    rule: 'answer-planned',
    pattern: pattern('iu')`
        ^[\W_]*(?:
          in progress|in process|in observation|in audit|under ?way|
          planned(?! (?:downtime|maintenance|outages?|work|interruptions?|windows?)\b)|pending|coming(?: soon)?|soon|
          upcoming|scheduled|roadmap|on (?:the|our) roadmap|wip|work in progress|tbd|tba|todo|to do|
          to be (?:\w+)|target(?:ed)?\b|future|backlog|in development(?! since)|under (?:development|construction|review)|
          in review|next (?:year|quarter|release)|expected|v\d+[- ]planned|v\d+[- ]next|q[1-4] ?20\d\d|
          20\d\d[- ]?q[1-4]|(?:early|mid|late) 20\d\d|(?:actively |currently )?working (?:on|towards?)|
          we are (?:working|preparing)|we plan|(?:phase|milestone) \d+\b|[${pending}${pendingAlone}]
        )`,
  },
  {
    stance: 'denied',
    rule: 'answer-no',
    pattern: pattern('iu')`
        ^[\s"'(*_>~.,:–—-]*(?:
          nothing (?:started|begun|planned|done|signed|built|in place|yet)\b|
          no\b(?!\.? ?\d)(?! (?:
            ${faults}|remarks?|way in|gaps?|sooner|doubt|sweat|other question|need|
            further|cop(?:y|ies)|open|question|problem|matter|worries|secret|extra|
            set-?up|charge|surcharge|limits?|fees?|costs?|catch|reason to (?:worry|ask|doubt)|
            (?:hour|minute|day) (?:lost|missed)
          )\b)|nope\b|
          not\b(?! (?:
            no\b|none|without|missing|absent|lacking|a single (?:exception|finding|gap|minute|day)|an? \p{L}+, (?:an?|the|but)\b|only|just|merely|simply|
            optional|due|before|on your|holding|having|the (?:hardest|worst)|even a question|
            (?:some|any)thing you (?:need|have) to|a (?:problem|single|day|moment|minute)
          )\b)|none\b(?! (?:other than|of it|lost|failed|missed|open|found|broken|late|overdue|older than|quicker|faster|better|safer|simpler|easier|cheaper|finer|stronger)\b)|
          never\b(?! (?:
            without|been anything else|missed|lost|failed|broken|down|late\b|worry|fear|mind|better|
            been otherwise|older|late|later|more than|less than
          ))|n\/a\b|n\.a\.|na$|n$|false$|null$|nil$|missing\b|absent\b|unavailable\b|unsupported\b|unproven\b|
          unverified\b|unapproved\b|sandbox\b|placeholder\b|we hold (?:none|no)\b|
          see (?:also )?["“'‘][^"”]{0,40}(?:n['’]t|not|no|missing|lack)\b|we wish\b|
          nothing\b(?! (?:
            less\b|
            to (?:
              hide|fear|worry|lose|it|set|install|configure|pay|do|learn|buy|migrate|manage|maintain|remember|
              sign
            )|but|less|beats|like|better|could|can|easier|simpler|left|missing|open|more|found|lost|broken
          ))|deferred\b|postponed\b|rejected\b|out of scope|fail(?:s|ed|ing)?\b|excluded\b|expired\b|lapsed\b|
          revoked\b|withdrawn\b|discontinued\b|retired\b|removed\b|deprecated\b|cancell?ed\b|lacking\b|
          without\b(?! (?:exceptions?|doubt|fail|limits?|extra|surcharge|question)\b)|off$|disabled$|
          unfortunately\b|sorry\b|we (?:do not|don['’]t)(?! (?:only|just|merely)\b)|
          we (?:have not|haven['’]t|are not|aren['’]t|cannot|can['’]t)\b(?! (?:
            read|see|access|open|decrypt|look|touch|lose|delete
          )\b)|it (?:is not|isn['’]t|does not|doesn['’]t)\b|
          (?:we|it|they)(?:['’]re|['’]s| is| are) (?:nowhere near|far from)\b|
          there (?:is|are) (?:no|none|not)\b(?! (?:better|like|finer|faster|safer|other like)\b)|nobody\b|
          no one\b|(?:an? )?(?:red )?(?:cross(?: mark)?|thumbs?[ -]down|red (?:light|dot|circle|lamp|flag))\W*$|
          [${crosses}${crossesAlone}]|[${crossedBoxes}]\uFE0F?\s*$|×$|-$|–$|—$|x$|0$
        )`,
  },
  {
    stance: 'conditional',
    rule: 'answer-needed',
    pattern: pattern('iu')`
        ^\s*(?:[${openBoxes}]|\[ \])|
        ^[\W_]*(?:
          required\b(?! (?:for|of|on) (?:\p{L}+ ){0,4}(?:
            roles?|users?|staff|employees|admins?|administrators|members
          ))|conditional\b|still needed|needed|needs\b|requires\b|prerequisite|mandatory|recommended$|optional$|
          must\b|should\b|depends\b|on condition|blocked\b|awaiting|subject to|
          only (?:once|if|when|where)\b(?! it (?:rains|matters))
        )`,
  },
  {
    stance: 'asserted',
    rule: 'answer-yes',
    pattern: pattern('iu')`
        ^[\s"'(*_>~.,:–—-]*(?:(?:a|answer)[:.]\s+)?(?:
          yes\b(?! ?[/|] ?no\b)|(?:\d+|two|three|four|five) (?:pages?|of (?:it|them)|copies)\b|in every\b|aye\b|
          yup\b|
          (?:
            shipped|released|launched|deployed|rolled out|implemented|delivered|operational|adopted|established|
            built|verified|attested|audited
          )\b(?! (?:
            soon|next|in v?\d|with v?\d|by|when|once|after
          ))|met\b(?! (?:by|if|when|once|only|in part|partly))|conform(?:s|ant)\b|in hand\b|
          both\b(?!.*\b(?:not|no|never|neither|planned|missing)\b)|(?:two|three|four|twice|\d) (?:times )?yes\b|
          (?:correct|right|exactly|precisely|true)\b(?=[,.!:]|\W*$)|
          no (?:
            ${faults}|question|reason to (?:worry|ask|doubt)|(?:hour|minute|day) (?:lost|missed)
          )\b|none other than\b|never (?:without|been anything else)\b|nothing (?:less|easier|simpler)\b|not (?:the (?:hardest|worst)|even a question|(?:some|any)thing you (?:need|have) to)\b|
          none older than\b|not a single (?:exception|finding|gap|minute|day)\b|affirmative\b|
          (?:handed over|settled|signed|issued|delivered|received|filed|renewed|granted|awarded|stamped) (?:
            by|in|on|last|this|for|to us|since|and
          )\b|from (?:the first (?:day|hour|minute)|day one)\b|
          (?:on|in|with) (?:every|each|all) (?:${ware}|order)s?\b|you can(?:\W*$|, (?:under|in|on|from|by|with|at|and|any|as|whenever|but why)\b)|any ?time\b|
          every (?:hour|day|night|week|month|minute)\b|page (?:one|two|three|\d+) of\b|
          there (?:is|are|was|has been)(?: one| some| indeed)?\b(?=
            \W*$|[.!;]|, (?!but|though|none|not)| (?:on|in|for|with|at|since) )|
          none (?:lost|failed|missed|broken|late)\b|
          no gaps? (?:since|so far|in)\b|
          (?:not|no) (?:before|sooner than|earlier than) (?:last|\d)|(?:certificate )?(?:no|nr)\.? ?\d|
          no (?:doubt|sweat|worries|problem|need to (?:ask|worry))\b|what else\b|not (?:only that|optional)\b|
          never (?:been otherwise|older|later?)\b|y$|on$|not (?:no|none|without|missing|absent|lacking)\b|
          [\p{L} ]{1,20}[,;:–—-] ?(?:(?:but|so|and) )?yes\W*$|do(?:n['’]t| not) worry\b|[🆗👌💯]|
          (?:not|no) (?:a )?problem\b|we thought of (?:that|it)\b|all there\b|you(?:['’]ve| have) found it\b|
          here you (?:do not|don['’]t)\b|check[.!\s]*$|yep\b|yeah\b|sure\b|you bet\b|
          (?:had|got|have) (?:it|that|one)\b|been there\b|why not\b|who (?:doesn|does|has)\b|
          (?:we )?thought you(?:['’]d| would)? (?:might |never )?ask\b|bet\b|definitely|totally|naturally|for sure|
          since (?:
            \d|${monthStarts}|mon|tues|wed|thurs|fri|sat|sun|day|last|then|
            the|its
          )|look no further|right here|welcome\b|you(?:['’]re| are) (?:in|at) the right\b|
          (?:we|\p{Lu}\p{L}+) (?:have|has|hold|holds|passed|got|earned|achieved|completed) (?:
            it|this|one|that|them|all
          )\b|of course|absolutely|certainly|indeed|always\b|done\b|true$|available\b|supported\b|included\b|
          complete[d]?\b|certified\b|compliant\b|satisfied\b|fulfilled\b|pass(?:ed|ing|es)?\b|active\b|live\b|
          enabled\b|held\b|achieved\b|current\b|current$|in place|full\b|fully\b|
          we (?:were|had|did)\W*(?:$|[,.!])|
          we(?:['’](?:re|ve)| do| are| have)\b(?! (?:\p{L}+ )?(?:not|never|no|none|yet|nothing|neither)\b)(?! (?:
            working|preparing|planning
          ))|
          (?:it|they|he|she) (?:is|are|does|do|has|have|can)(?=\W*$|\s*[,;–—-])(?!\s*[,;–—-]+\s*(?:
            not|but|if|only|once|when|no|or|sort|kind|almost|nearly
          )\b)|all of (?:it|them)\b|every (?:one|word|single one|last one|bit|penny)\b|each (?:one|of them)\b|
          both of them\b|
          (?:an? )?(?:(?:big|bold|happy|green|golden?) )*(?:
            thumbs?[ -]up|ticks?|tick mark|check ?mark|green (?:light|dot|circle|lamp|flag|badge)|smiley|
            smiling face|gold(?:en)? star|seal
          )\W*$|[${ticks}●]|x$|\+$|\[x\]
        )`,
  },
];

/** Headings and lines over what was lacking until it came: a list of closed issues. */
export const settled = pattern('iu')`
  ^\W*(?:closed|resolved|fixed|solved|settled)\b(?![^:]*\b(?:not|never|until|yet)\b)|
  \b(?:${faults}|issues?|limitations?|gaps?|problems?)\b(?!.*\b(?:not|never|until|yet)\b).{0,24}\b(?:
    closed|resolved|fixed|solved|gone|settled
  )\b(?! (?:beta|alpha|source|group|shop)\b)|\(all (?:of (?:them|these) )?(?:now )?(?:resolved|fixed|closed|done|met|solved)\)`;

/** "Unlike others, we do not have:" sets us beside them, and says what we have not; `unlike` is hidden by then. */
const beside = String.raw`(?:#{6}|compared (?:with|to)) (?:most |many |all )?`;

/** Headings and labels that deny, delay or ask in form, and boast: they frame nothing. */
export const boasts: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'what the reader is freed of',
    pattern: pattern('iu')`
      \bnot your (?:job|problem|worry|headache|concern|task|business|burden)\b|\bnever again\b`,
  },
  { reason: 'what was lacking, and is not any more', pattern: settled },
  {
    reason: 'a lack of the past',
    pattern: pattern('iu')`
      \bused to (?:lack|miss|be missing|be without)\b|\b(?:missing|absent|lacking|closed) until\b|\buntil \p{L}+, (?:here|there|now|and)\b|\bhere since\b|
      \blast (?:year|month|spring|summer|autumn|winter)\b|\bany longer\b|\bnever again\b|
      \b(?:in|until|till|before) (?:\p{L}+ )?(?:19|20)\d\d\b|\bnot in (?:version|the first|edition)\b|
      \bno longer (?:missing|absent|lacking|on the roadmap|lack|planned|a plan|open|have to)\b`,
  },
  {
    reason: 'a demand or plan that is met',
    pattern: pattern('iu')`
      \b(?:implements?|provides?|includes?|offers?|supports?|delivers?|contains?|ships? with|comes? with|meets?)\b[^:?]*[ -]required\b|
      \ball (?:met|done)\b|: (?:delivered|done|yes)\b|\bcovered:|\bticked\b|, but\b|
      \bbut (?:the|our|we|it|they|all|every|your) [^:]*\b(?:
        supports?|is|are|has|have|offers?|includes?|provides?|follows?|meets?|comes?|runs?|uses?
      )\b(?! (?:not|no|n['’]t)\b)[^:]*:\W*$|\brequired reading\b|\bstrict audits\b|
      (?:[,:] |\band |\bnow )(?:answered|met|done|delivered|passed|shipped)\W*$|
      \b(?:targets?|goals?|objectives|milestones?) (?:achieved|reached|met|exceeded|hit)\W*$|
      \band (?:get|got)\W*$|\b(?:is|are) here\b(?! (?:not|yet)\b)|\bfound here\b|
      \beverything (?:your|required|that)\b`,
  },
  {
    reason: 'nothing is lacking',
    pattern: pattern('iu')`
      \((?:and|or) what (?:is|are|does|do)(?: not|n['’]t)\b|\bcloses? (?:the )?gaps?\b|\bno gaps\b|\bno \p{L}+ is too \p{L}+ for\b|^\W*no (?:fear|words)\b|
      \bgaps? (?:closed|filled)\b|\bgaps?\? |\bnothing stands between\b|\bno \p{L}+ without\b|
      \b(?:nothing|none) (?:is )?(?:missing|lacking|absent|left out|excluded)\b|\bcomes without\b`,
  },
  {
    reason: 'no price and no catch',
    pattern: pattern('iu')`
      \bno (?:asterisks?|footnotes?|ifs|buts|caveats|fine print|kidding|joke)\b|\bpay (?:extra )?for\b|
      \b(?:no|without) (?:an? )?(?:small print|surprises?|worr(?:y|ies))\b|
      \b(?:no|zero|without|never (?:a|an)) (?:\p{L}+ )?(?:
        contracts?|surcharges?|set-?up|limits?|catch|hassle|extras?|fees?|strings|compromises?|waiting|
        commitment|costs?|charge|excuses|effort
      )\b`,
  },
  {
    reason: 'a promise in the negative',
    pattern: pattern('iu')`
      \bnot (?:just|optional|extra|negotiable|billed|charged|on your bill|in (?:beta|preview)|sold separately)\b|
      \bnever (?:switched|turned|shut|taken) (?:off|down)\b|
      \b(?:no|nothing to) (?:add-?ons?|configuration|configure|set ?up|install|pay|learn|buy)\W*$|\bnever (?:look back|alone)\b|
      \b(?:won['’]t|will not|never|don['’]t|do not|cannot|can['’]t) (?:
        regret|compromise|skip|hide|cut|miss|lose|forget|negotiate|outsource|drop|give up|live without|
        go without|believe
      )\b`,
  },
  {
    reason: 'whom it is offered to',
    pattern: /^\W*for (?:[\p{L}-]+ )*?(?:requiring|needing|(?:that|who) (?:need|require))\b[^:]*:\s*$/iu,
  },
  {
    reason: 'others have it not',
    pattern: pattern('iu')`
      \b(?:hosts?|vendors?|stores?|shops?|many|most) lacks?,? (?:and|but) (?:we|\p{Lu}\p{L}+)\b|
      (?<!${beside})\b(?:
        others?|rivals?|competitors?|nobody else|no ?one else|elsewhere|anywhere else|average|been missing|
        better|live without|do without|sleep without|be without
      )\b|^\W*who\b.*\bfor\b|(?<!${beside})\b(?:old|other|your) hosts?\b`,
  },
];

/** A heading, lead-in, label or column whose bare words take its stance. */
export const frames: readonly StructureCue[] = [
  {
    stance: 'denied',
    rule: 'frame-denied',
    pattern: pattern('iu')`
        (?:
          \b(?:is|are|do|does|did|has|have|can|was|were|we)(?: not|n['’]t)\b|\bcannot\b|
          ^[\W_]*(?:
            not\b(?! (?:only|just|limited to|to mention))|no\b(?! ?\.? ?1\b)|never\b|none\b|without\b|missing\b
          )|
          \bnot (?:
            yet|currently|available|supported|offered|included|provided|implemented|claim(?:ed|ing)?|in scope|
            covered|done|planned|recommended|implied|promised|for|part of|a|an|what
          )\b|\b(?:will|may|must|can|do|should) ?(?:not|n['’]t) (?:say|claim|write|publish|use|promise|make)\b|
          \bnone of (?:these|those|this|them|the following)\b|\bneither of\b|\bout of scope\b|
          \boutside (?:of )?(?:the |our )?scope\b|\bnon-?goals?\b|\blimitations?\b|\bexclu(?:sions?|ded)\b|
          \bmissing\b|\bgaps?\b|\bdeferred\b|\bpostponed\b|\bunavailable\b|\bunsupported\b|\blacks?\b|
          \blacking\b|\brejected\b|\brefused?\b|\bdeprecated\b|\bdiscontinued\b|
          \bwhat (?:we|you) (?:can(?:no|['’])t|won['’]t|don['’]t|do not|will not)\b|
          \bnot (?:to )?(?:rely|be relied|depend|count) on\b|\b(?<!would |might |could )(?:not|never) (?:to )?expect(?: (?:of|from|here|at)\b|\W*$)|
          \bno (?:guarantees?|warrant(?:y|ies)|promises?) (?:regarding|about|of|for|as to|on|that)\b|
          \banti-?goals?\b|\bwe fail (?:every|each|all|at)\b|\b(?:things|requirements|points|items|features|questions) (?:that )?we (?:can(?:no|['’])t|fail|don['’]t|do not)\b|
          \b(?:words|phrases|claims|lines|sentences) (?:that )?(?:we(?:['’]ve)?|(?:our|the) \p{L}+) (?:have |has |had )?(?:taken out|removed|deleted|struck|cut|dropped|retired|banned)\b|
          \bnothing (?:on (?:this|the|it) ?(?:list|page)? )?(?:here )?(?:is|has been|was) (?:\w+ )?(?:
            decided|built|started|promised|claimed|there|live|done|ready|sold
          )\b|\babsent\b|\bgone\b|[${crosses}](?!\uFE0F?\s*[\p{L}\p{N}])|^[^\p{L}\p{N}]*[${crosses}]
        )`,
  },
  {
    stance: 'planned',
    rule: 'frame-planned',
    pattern: pattern('iu')`
        (?:
          \broad ?maps?\b|\bcoming (?:soon|next|up|later|in|with|to|this|q[1-4]|20\d\d)\b|\bupcoming\b|\bplanned\b|
          \bplans? (?:for|to)\b|\bokrs\b|\buse of proceeds\b|\bin progress\b|\bunder ?way\b|
          \bunder development\b|\bin development\b(?! since)|\bfuture\b|\bwhat['’]?s next\b|
          \bwhat (?:comes|is|happens|follows) next\b|^[\W_]*up next\b|
          \bnext (?:up|quarter|year|release|version|milestones?)\b|
          ^[\W_]*(?:
            next|later|soon|expected|eta|goals|milestones?|targets?|objectives|backlog|todo|to do|timeline|
            wish ?list|ideas|plan|vision|proposals?
          )[\W_]*$|\baims? to\b|
          \bwe (?:plan|aim|intend|hope|are working|will(?![^:]*\b(?:when|once|only|after|if)\b)|want)\b|
          \bworking (?:on|towards?)\b|\b(?:^|[^\w])to-?dos?\b|\bmilestone \d|\brecommendations? for v\d|
          \brecommendations\b|\bgoals? (?:for|of)\b|\bgoals?\W*$|\b(?:core|key|main|primary|project|product) objectives?\W*$|
          \b(?:performance|availability|reliability|service|capacity) targets?\b|\bmilestone roadmap\b|
          \bimplementation plan\b|[${pending}]|\b(?:target|desired|to-be) state\W*$|
          ^[\W_]*(?:[\p{L}\d]+ ){1,3}timeline[\W_]*$|
          ^[\W_]*(?:phase|stage|step|milestone|sprint|iteration|wave) \d+\b[^:]*(?::[^(]*)?\((?:
            weeks?|months?|days?|sprints?|q[1-4]|quarters?|${months}
          )\b[^)]*\)[^:]{0,30}$|\blong[- ]term vision\b|
          \bstill (?:ahead|to come)\b|\byet to come\b
        )`,
  },
  {
    stance: 'conditional',
    rule: 'frame-conditional',
    pattern: pattern('iu')`
        (?:
          \bprerequisites?\b|\brequir(?:es|ed|ing)\b|^(?:[\w-]+ )?requirements\W*$|^[\w-]+ requirement\W*$|
          \bcaveats?\b|^\W*criteria\W*$|\bwhat (?:you|to|one) (?:(?:should|must|can|could) )?(?:look|ask|check|test) for\b|
          \byou (?:must|need to|have to|should)(?: (?:first|also|then|still))?\W*$|
          \b(?:acceptance|graduation|entry|exit|eligibility|success|following|evaluation|selection|award|vendor) criteria\b|
          \bnice[- ]to[- ]haves?\b|\bstill needed\b|\bneeded (?:for|before|to|first)\b|\b(?:would|will) be needed\b|
          \bwhat (?:it|this|that) (?:would|will)? ?takes?\b|
          \bwould have to be\b|\b(?:(?:have|has|had) to|must(?: all)?) be (?:in place|done|true|there|met|ready)\b|\b(?:open|outstanding) item\b|
          (?:^\W*(?:the )?|\b(?:opening|entry|launch|release|following|these|open) )(?:pre)?conditions?(?: (?:
            for|of|to
          )\b.{0,60})?\W*$|
          \b(?:boxes|conditions|points|gates|items) (?:(?:still|all) )*(?:stand|are|remain|stay|wait) (?:(?:
            still|all
          ) )*(?:empty|open|unticked|unmet|undone|blank)\b|
          \b(?:can be|yes)\b,? (?:but )?(?:only )?(?:if|when|with|once|after|provided)\b[^.]*\b(?:
            configur\w+|set-?up|set up|settings|steps|work
          )\b|^\W*(?:dos?|do this|what to do|to do)\W*$|\bopen (?:ones|boxes|points)\b|\bstands? between\b|
          \bblocked (?:by|on|until)\b|\buntil\W*$|\bwaiting (?:for|on)\b|
          ^\W*bring (?:with you|these yourself|these|this yourself|along)\W*$|
          \b(?:evidence|proof|approval|sign-off)s? (?:needed|required|wanted|missing)\b|
          \bstill (?:open|to do)\W*$|
          \b(?:has|have|had|needs?) to (?:happen|exist|come|follow)(?: first| before)?\b|
          \bmust (?:happen|exist|come) first\b|\bdepends? on\b|\bwould (?:first )?need\b|
          \bwhen (?:all|each|every one) of these\b|\bdependenc(?:y|ies)\b|
          \bbefore (?:you|we|launch|go|going|production|release|opening|start)|\bchecklists?\b|
          \bwhat you(?:['’]ll| will)? need\b|\bwhat (?:\p{L}+ ){1,3}needs?\W*$|\byou(?:['’]ll| will) need\b|
          \bto (?:be )?(?:done|decide|complete|confirm)\b|\bopen (?:items|questions|issues|points|tasks)\b|
          ^\W*also (?:implement|add|consider|enable|configure|use|adopt)\W*:\W*$|
          \bsubject to\b|\byour responsibilit\w*|\bcustomer responsibilit\w*|
          \b(?:duties|obligations|responsibilities) of (?:the )?(?:
            customers?|licensees?|users?|operators?|tenants?|clients?|buyers?
          )\b|\byou are responsible\b|^if you need\b|\bconsider(?: (?:adding|including)\b|:\W*$)|
          ^if (?:working|using|handling|processing|storing|hosting|running|deploying|dealing)\b[^:.]*:\W*$|
          \bif(?: you)?\W*$|\b(?:when|whenever|once)\s*:\W*$|
          \byou (?:would|will|may|might) (?:\p{L}+ )?(?:want|need|have to|wish)\b|
          \b(?:customers?|operators?|clients?|you|users?) (?:must |should )?(?:
            provides?|supply|supplies|brings?
          )\W*$|^\W*before (?:claiming|going|any|each|every|a|the)\b|\bblockers?\b|
          \b(?:customers?|partners?|clients?|users?|you|tenants?|buyers?)\b[^:]{0,40}\bresponsible for\W*$|
          \bdepends? on\W*$|
          ^\W*(?:
            you (?:have|bring|are|know)|about you|nice to have|must[- ]haves?|qualifications|minimum|
            recommended|required|requirements?
          )\W*$|
          \b(?:must|shall) (?:also )?(?:have|hold|provide|include|supply|send|show|bring|carry|attach|submit)\b|
          \bplease (?:have|bring|provide|send|include|prepare)\b
        )`,
  },
  {
    stance: 'topic',
    rule: 'frame-topic',
    pattern: pattern('iu')`
        ^(?:[\W_]|\d)*(?:
          (?:questions?|chapters?|lessons?|parts?|exercises?|modules?|slides?) \d+|term|sources?|
          frequently asked|reading list|
          .{0,60}\b(?:
            understanding|(?:you(?:['’]ll| will)|to) learn(?: about)?|topics(?: covered)?|
            learning (?:objectives|goals|outcomes)|agenda
          )|what(?:['’]s| is) in this \w+|
          (?:what )?you (?:might|may|would|could) (?:expect|assume|hope for|have expected)|
          glossary(?: \w+){0,4}|vocabulary|concepts|(?:suggested |further )?reading(?: list)?(?: \w+){0,3}|
          syllabus(?:\W.*)?|curriculum(?:\W.*)?|what we (?:heard|were asked)\b.*|references?|
          (?:(?:additional|further|useful|external|helpful|more|other) )?resources|see also|related\b.{0,40}|
          further reading|learn more|table of contents|contents|on this page|
          in this (?:guide|article|section|page)|definitions?|terminology|terms|acronyms?|abbreviations|
          background|bibliography|links|legal framework|about this (?:page|document|guide)|keywords?|topics?|
          tags?|categor(?:y|ies)|examples?
        )[\W_]*$`,
  },
];

/** Headings that ask about, or teach, what they name; they excuse only words they share. */
export const teaching = pattern('iu')`
  ^[\W\d_]*(?:
    what (?:is|are|does|do)\b|why\b|who\b|when\b|how\b|understanding\b|introduc(?:tion|ing)\b|about\b|guide\b|
    the (?:importance|basics|history) of\b|everything you need
  )|\bexplained\b|\boverview\b|\bguide\b|\b101\b`;

/** Headings and columns of manuals, where nouns name parts of the manual's subject. */
export const manualHeadings = pattern('iu')`
  ^[\W\d_]*(?:step\b|how to\b)|
  \b(?:
    configur\w+|set(?:ting)?s?[ -]?up|install\w*|usage|examples?|parameters?|arguments?|reference|
    troubleshoot\w*|tutorial|quick ?start|walk-?through|commands?|schema|fields?|environment variables|runbook|
    procedure|instructions|endpoints?|methods|events|webhooks?|payload|request|response|settings|faq|changelog|
    release notes|data model|workflow|use cases?|scenarios?|case study|glossary|test plan|prompts?|templates?
  )\b`;

export const manualColumns = pattern('iu')`
  ^\W*(?:
    parameters?|options?|flags?|fields?|variables?|defaults?|commands?|paths?|endpoints?|headers?|examples?|
    example prompt|code|argument|regulation|owner|persona|role|question|link|where to start|doc(?:ument)?|where|
    source|term|avoid|do(?: not|n['’]t) (?:say|write|use)|never (?:say|write)|bad|wrong|words?|crates?|
    packages?|modules?|functions?|class(?:es)?|phrases?|rationale|legal basis|threat|risk|driver|stands for|
    long form|in full|spelled out|expansion|acronym|abbreviation
  )\W*$`;

/** What stands before a table of a program's names and values. */
export const parameterLists = pattern('iu')`
  \b(?:
    parameters|arguments|query params?|request body|response (?:body|fields)|environment variables|enum values
  )\W*$`;

/** Words of alt texts that show a screen rather than a badge. */
export const pictured = pattern('iu')`
  \b(?:
    screen ?shots?|examples?|settings|screens?|diagram|chart|graph|page|menu|dialog|form|tab|button|panel|flow|
    steps?|how to|ui|window|view|list of|illustration|photo|architecture
  )\b`;

/** Columns and headings over words that are listed as words. */
export const wordColumns = pattern('iu')`
  ^\W*(?:
    avoid|do(?: not|n['’]t) (?:say|write|use)|never (?:say|write)|instead of|bad|wrong|words? to avoid|
    weasel words?
  )\W*$`;
export const wordLists = pattern('iu')`
  \b(?:
    (?:words?|phrases?|adjectives|terms|language) (?:we |to |you should )?(?:
      avoid|never|banned|forbidden|do(?: not|n['’]t) use
    )|(?:banned|forbidden|weasel|empty) (?:words|phrases)|
    avoid (?:the )?(?:\p{L}+ )?(?:words|phrases|adjectives|terms)|words that|
    (?:example|sample) (?:statements?|phrases?|wordings?|sentences?)
  )\b`;

/** Headings over tables of what a program prints. */
export const printed = pattern('iu')`
  \b(?:
    (?:exit|error|status|return) codes?|(?:log|error|status) messages?|severity|verdicts?|personalit(?:y|ies)|
    tone of voice|core traits
  )\b`;

/** How the fields of a form or the settings of a tool are described. */
/** Lines that introduce writings, whose titles claim nothing. */
export const writingsAhead = pattern('iu')`
  \b(?:resources|guides|white ?papers|articles|documents|links|tutorials|posts|videos|courses|talks)\b[^.]{0,60}:$`;

export const descriptors = pattern('iu')`
  ^\W*(?:
    names? of|numbers? of|dates? of|lists? of|types? of|whether|how (?:many|much|often|long|far)|which|path to|
    url of|where to find
  )\b`;

/** Headings, lead-ins and columns over what is offered. */
export const featureFrames = pattern('iu')`
  \b(?:
    features?|benefits?|highlights|includ(?:es?|ed|ing)|why\b|what you get|you get|offers?|provides?|plans?|
    pricing|accept(?:s|ed)?|payment (?:methods|options)|ways to pay|pay with|capabilit(?:y|ies)|security|
    compliance|reliab\w+|enterprise|pro\b|premium|everything|support(?:s|ed)?|key facts|at a glance|solutions?|
    (?:in|on|with) every \p{L}+|from day one|aboard|on board|finally|at last|(?:good|great|big) news|new|now|
    added|adds|shipped|changed|how often|frequency|stack|built (?:with|on)|powered by|integrations?
  )\b`;
