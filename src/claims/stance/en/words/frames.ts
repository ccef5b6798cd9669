/** Headings, lines and labels that give bare words under them a stance, and those that only seem to. */
import { pattern } from './pattern.ts';
import { crosses, pending } from '../../../text/marks.ts';
import { faults } from './faults.ts';
import { months } from '../../../text/months.ts';
import type { StructureCue } from './structure.ts';

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
      \b(?:no|without|not an? (?:word|line|trace|hint|shred|penny|cent|inch) of) (?:an? )?(?:(?:small|fine) print|surprises?|worr(?:y|ies))\b|
      \b(?:no|zero|without|never (?:a|an)) (?:\p{L}+ )?(?:
        back ?doors?|lock-?ins?|track(?:ing|ers?)|ads|spam|spyware|malware|middlem[ae]n|guesswork|single points? of failure|contracts?|surcharges?|set-?up|limits?|catch|hassle|extras?|fees?|strings|compromises?|waiting|
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
      )\b|^\W*who\b(?!.*(?:\bnot\b|n['’]t\b)).*\bfor\b|(?<!${beside})\b(?:old|other|your) hosts?\b`,
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
          \bworking (?:on|towards?)\b|\bactively (?:pursuing|seeking|preparing)\b|\b(?:^|[^\w])to-?dos?\b|\bmilestone \d|\brecommendations? for v\d|
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
          ^(?!.*\b(?:we|our (?:staff|employees|team|engineers|crew|operators))\b).*\b\p{L}+ (?:must|shall|should|needs? to|(?:is|are) (?:required|expected|obliged) to)(?: (?:all|also|first|then|still|each|at least))?\s*:\W*$|
          ^\W*(?:recommended|suggested|required|advised) (?:\p{L}+ ){0,2}(?:actions?|steps?|measures|practices|precautions|tasks)\W*$|
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
