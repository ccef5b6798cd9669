import type { Stance } from '../../../types.ts';

/** Words of a lead-in, heading, label or cell, and the stance they give bare words under them. */
export interface StructureCue {
  readonly pattern: RegExp;
  readonly stance: Exclude<Stance, 'asserted' | 'other-party'> | 'other-party' | 'asserted';
  readonly rule: string;
}

/** An answer in a cell, after a colon, or in the next block. Anchored: the answer comes first. */
export const answers: readonly StructureCue[] = [
  {
    stance: 'planned',
    rule: 'answer-planned',
    pattern:
      /^[\W_]*(?:in progress|in process|in observation|in audit|under ?way|planned|pending|coming(?: soon)?|soon|upcoming|scheduled|roadmap|on (?:the|our) roadmap|wip|work in progress|tbd|tba|todo|to do|to be (?:\w+)|target(?:ed)?\b|future|backlog|in development|under (?:development|construction|review)|in review|next (?:year|quarter|release)|expected|v\d+[- ]planned|v\d+[- ]next|q[1-4] ?20\d\d|20\d\d[- ]?q[1-4]|(?:early|mid|late) 20\d\d|working on|we are (?:working|preparing)|we plan|(?:phase|milestone) \d+\b|⏳|🚧|🔜|🗓|📅|🟡|🔄)/iu,
  },
  {
    stance: 'denied',
    rule: 'answer-no',
    pattern:
      /^[\s"'(*_>~.,:–—-]*(?:no\b(?!\.? ?\d)(?! (?:remarks?|way in|gaps?|findings?|faults?|complaints?|sooner|losses|doubt|sweat|other question|need|further|cop(?:y|ies)|open|question|problem|matter|worries|secret|extra|set-?up|charge|surcharge|limits?|fees?|costs?|exceptions?|catch)\b)|nope\b|not\b(?! (?:an? \p{L}+, (?:an?|the|but)\b|only|just|merely|simply|optional|due|before|on your|holding|having|a (?:problem|single|day|moment|minute))\b)|none\b(?! (?:of it|lost|failed|missed|open|found|broken|late|overdue)\b)|never\b(?! (?:missed|lost|failed|broken|down|late\b|worry|fear|mind|better|been otherwise|older|late|later|more than|less than))|n\/a\b|n\.a\.|na$|false$|null$|nil$|missing\b|absent\b|unavailable\b|unsupported\b|unproven\b|unverified\b|unapproved\b|sandbox\b|placeholder\b|we hold (?:none|no)\b|see (?:also )?["“'‘][^"”]{0,40}(?:n['’]t|not|no|missing|lack)\b|we wish\b|nothing\b(?! (?:to (?:hide|fear|worry|lose|it|set|install|configure|pay|do|learn|buy|migrate|manage|maintain|remember|sign)|but|less|beats|like|better|could|can|easier|simpler|left|missing|open|more|found|lost|broken))|deferred\b|postponed\b|rejected\b|out of scope|fail(?:s|ed|ing)?\b|excluded\b|expired\b|lapsed\b|revoked\b|withdrawn\b|discontinued\b|retired\b|removed\b|deprecated\b|cancell?ed\b|lacking\b|without\b(?! (?:exceptions?|doubt|fail|limits?|extra|surcharge|question)\b)|off$|disabled$|unfortunately\b|sorry\b|we (?:do not|don['’]t)(?! (?:only|just|merely)\b)|we (?:have not|haven['’]t|are not|aren['’]t|cannot|can['’]t)\b|it (?:is not|isn['’]t|does not|doesn['’]t)\b|there (?:is|are) (?:no|none|not)\b(?! (?:better|like|finer|faster|safer|other like)\b)|nobody\b|no one\b|(?:an? )?(?:red )?(?:cross(?: mark)?|thumbs?[ -]down|red (?:light|dot|circle|lamp|flag))\W*$|✗|✘|❌|✖|✕|🚫|⛔|🔴|👎|×$|-$|–$|—$|x$|0$)/iu,
  },
  {
    stance: 'conditional',
    rule: 'answer-needed',
    pattern:
      /^\s*(?:☐|⬜|◻|\[ \])|^[\W_]*(?:required\b(?! (?:for|of|on) (?:\p{L}+ ){0,4}(?:roles?|users?|staff|employees|admins?|administrators|members))|conditional\b|still needed|needed|needs\b|requires\b|prerequisite|mandatory|recommended$|optional$|must\b|should\b|depends\b|on condition|blocked\b|awaiting|subject to)/iu,
  },
  {
    stance: 'asserted',
    rule: 'answer-yes',
    pattern:
      /^[\s"'(*_>~.,:–—-]*(?:(?:a|answer)[:.]\s+)?(?:yes\b|(?:\d+|two|three|four|five) (?:pages?|of (?:it|them)|copies)\b|in every\b|aye\b|yup\b|affirmative\b|(?:handed over|settled|signed|issued|delivered|received|filed|renewed|granted|awarded|stamped) (?:by|in|on|last|this|for|to us|since|and)\b|(?:certificate )?(?:no|nr)\.? ?\d|no (?:doubt|sweat|worries|problem|need to (?:ask|worry))\b|what else\b|not (?:only that|optional)\b|never (?:been otherwise|older|later?)\b|do(?:n['’]t| not) worry\b|🗸|√|🆗|👌|💯|check[.!\s]*$|yep\b|yeah\b|sure\b|you bet\b|(?:had|got|have) (?:it|that|one)\b|been there\b|why not\b|who (?:doesn|does|has)\b|we thought you(?:['’]d| would)? (?:might |never )?ask\b|bet\b|definitely|totally|naturally|for sure|since (?:\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|mon|tues|wed|thurs|fri|sat|sun|day|last|then|the|its)|look no further|right here|welcome\b|you(?:['’]re| are) (?:in|at) the right\b|(?:we|\p{Lu}\p{L}+) (?:have|has|hold|holds|passed|got|earned|achieved|completed) (?:it|this|one|that|them|all)\b|of course|absolutely|certainly|indeed|always\b|done\b|true$|available\b|supported\b|included\b|complete[d]?\b|certified\b|compliant\b|satisfied\b|fulfilled\b|pass(?:ed|ing|es)?\b|active\b|live\b|enabled\b|held\b|achieved\b|current\b|current$|in place|full\b|fully\b|we (?:were|had|did)\W*(?:$|[,.!])|we(?:['’](?:re|ve)| do| are| have)\b(?! (?:not|never|no|none|yet|nothing|neither)\b)(?! (?:working|preparing|planning))|it (?:is|does)\W*$|(?:an? )?(?:(?:big|bold|happy|green|golden?) )*(?:thumbs?[ -]up|ticks?|tick mark|check ?mark|green (?:light|dot|circle|lamp|flag|badge)|smiley|smiling face|gold(?:en)? star|seal)\W*$|✓|✔|✅|☑|🗹|🟢|👍|●|x$|\+$|\[x\])/iu,
  },
];

/** A heading, lead-in, label or column whose bare words take its stance. */
export const frames: readonly StructureCue[] = [
  {
    stance: 'denied',
    rule: 'frame-denied',
    pattern:
      /(?:\b(?:is|are|do|does|did|has|have|can|was|were|we)(?: not|n['’]t)\b|\bcannot\b|^[\W_]*(?:not\b(?! (?:only|just|limited to|to mention))|no\b(?! ?\.? ?1\b)|never\b|none\b|without\b|missing\b)|\bnot (?:yet|currently|available|supported|offered|included|provided|implemented|claim(?:ed|ing)?|in scope|covered|done|planned|recommended|implied|promised|for|part of|a|an|what)\b|\b(?:will|may|must|can|do|should) ?(?:not|n['’]t) (?:say|claim|write|publish|use|promise|make)\b|\bnone of (?:these|those|this|them|the following)\b|\bneither of\b|\bout of scope\b|\boutside (?:of )?(?:the |our )?scope\b|\bnon-?goals?\b|\blimitations?\b|\bexclu(?:sions?|ded)\b|\bmissing\b|\bgaps?\b|\bdeferred\b|\bpostponed\b|\bunavailable\b|\bunsupported\b|\blacks?\b|\blacking\b|\brejected\b|\brefused?\b|\bdeprecated\b|\bdiscontinued\b|\bwhat (?:we|you) (?:can(?:no|['’])t|won['’]t|don['’]t|do not|will not)\b|\bnot (?:to )?(?:rely|be relied|depend|count) on\b|\bno (?:guarantees?|warrant(?:y|ies)|promises?) (?:regarding|about|of|for|as to|on|that)\b|\banti-?goals?\b|\bthings we (?:don['’]t|do not)\b|\bnothing (?:on (?:this|the|it) ?(?:list|page)? )?(?:here )?(?:is|has been|was) (?:\w+ )?(?:decided|built|started|promised|claimed|there|live|done|ready|sold)\b|\babsent\b|\bgone\b|❌|✗|✘|🚫|⛔)/iu,
  },
  {
    stance: 'planned',
    rule: 'frame-planned',
    pattern:
      /(?:\broad ?maps?\b|\bcoming (?:soon|next|up|later|in|with|to|this)\b|\bupcoming\b|\bplanned\b|\bplans? (?:for|to)\b|\bokrs\b|\buse of proceeds\b|\bin progress\b|\bunder ?way\b|\bunder development\b|\bin development\b|\bfuture\b|\bwhat['’]?s next\b|\bwhat (?:comes|is|happens|follows) next\b|^[\W_]*up next\b|\bnext (?:up|quarter|year|release|version|milestones?)\b|^[\W_]*(?:next|later|soon|expected|eta|goals|milestones?|targets?|objectives|backlog|todo|to do|timeline|wish ?list|ideas|plans?|vision|proposals?)[\W_]*$|\baims? to\b|\bwe (?:plan|aim|intend|hope|are working|will(?![^:]*\b(?:when|once|only|after|if)\b)|want)\b|\bworking (?:on|towards?)\b|\b(?:^|[^\w])to-?dos?\b|\bphase \d|\bmilestone \d|\brecommendations? for v\d|\brecommendations\b|\bgoals? (?:for|of)\b|\bgoals?\W*$|\b(?:performance|availability|reliability|service|capacity) targets?\b|\bmilestone roadmap\b|\bimplementation plan\b|🔜|🚧|⏳)/iu,
  },
  {
    stance: 'conditional',
    rule: 'frame-conditional',
    pattern:
      /(?:\bprerequisites?\b|\brequir(?:es|ed|ing)\b|^(?:[\w-]+ )?requirements\W*$|^[\w-]+ requirement\W*$|\bcaveats?\b|^\W*criteria\W*$|\b(?:acceptance|graduation|entry|exit|eligibility|success|following) criteria\b|\bstill needed\b|\bneeded (?:for|before|to|first)\b|\b(?:would|will) be needed\b|\bwhat (?:it|this|that) (?:would|will)? ?takes?\b|\b(?:have|has|had) to be (?:in place|done|true|there|met|ready)\b|\bmust (?:all )?be (?:in place|done|true|there|met|ready)\b|\b(?:open|outstanding) item\b|(?:^\W*(?:the )?|\b(?:opening|entry|launch|release|following|these|open) )(?:pre)?conditions?(?: (?:for|of|to)\b.{0,60})?\W*$|\bopen (?:ones|boxes|points)\b|\bstands? between\b|\bblocked (?:by|on|until)\b|\buntil\W*$|\bwaiting (?:for|on)\b|^\W*bring (?:with you|these yourself|these|this yourself|along)\W*$|\b(?:evidence|proof|approval|sign-off)s? (?:needed|required|wanted|missing)\b|\bstill (?:open|to do)\W*$|\b(?:has|have|had|needs?) to (?:happen|exist|come|follow)(?: first| before)?\b|\bmust (?:happen|exist|come) first\b|\bdepends? on\b|\bwould (?:first )?need\b|\bwhen (?:all|each|every one) of these\b|\bdependenc(?:y|ies)\b|\bbefore (?:you|we|launch|go|going|production|release|opening|start)|\bchecklists?\b|\bwhat you(?:['’]ll| will)? need\b|\bwhat (?:\p{L}+ ){1,3}needs?\W*$|\byou(?:['’]ll| will) need\b|\bto (?:be )?(?:done|decide|complete|confirm)\b|\bopen (?:items|questions|issues|points|tasks)\b|\bsubject to\b|\byour responsibilit\w*|\bcustomer responsibilit\w*|\byou are responsible\b|^if you need\b|\bconsider (?:adding|including)\b|\bif(?: you)?\W*$|\b(?:customers?|operators?|clients?|you|users?) (?:must |should )?(?:provides?|supply|supplies|brings?)\W*$|^\W*before (?:claiming|going|any|each|every|a|the)\b|\bblockers?\b|\b(?:customers?|partners?|clients?|users?|you|tenants?|buyers?)\b[^:]{0,40}\bresponsible for\W*$|\bdepends? on\W*$|^\W*(?:you (?:have|bring|are|know)|about you|nice to have|must[- ]haves?|qualifications|minimum|recommended|required|requirements?)\W*$|\b(?:must|shall) (?:also )?(?:have|hold|provide|include|supply|send|show|bring|carry|attach|submit)\b|\bplease (?:have|bring|provide|send|include|prepare)\b)/iu,
  },
  {
    stance: 'topic',
    rule: 'frame-topic',
    pattern:
      /^(?:[\W_]|\d)*(?:(?:questions?|chapters?|lessons?|parts?|exercises?|modules?|slides?) \d+|term|sources?|frequently asked|reading list|.{0,60}\b(?:understanding|(?:you(?:['’]ll| will)|to) learn(?: about)?|topics(?: covered)?|learning (?:objectives|goals|outcomes)|agenda)|what(?:['’]s| is) in this \w+|(?:what )?you (?:might|may|would|could) (?:expect|assume|hope for|have expected)|glossary(?: \w+){0,4}|vocabulary|concepts|(?:suggested |further )?reading(?: list)?(?: \w+){0,3}|syllabus(?:\W.*)?|curriculum(?:\W.*)?|what we (?:heard|were asked)\b.*|references?|(?:(?:additional|further|useful|external|helpful|more|other) )?resources|see also|related\b.{0,40}|further reading|learn more|table of contents|contents|on this page|in this (?:guide|article|section|page)|definitions?|terminology|terms|acronyms?|abbreviations|background|bibliography|links|legal framework|about this (?:page|document|guide)|keywords?|topics?|tags?|categor(?:y|ies)|examples?)[\W_]*$/iu,
  },
];

/** Headings that ask about, or teach, what they name; they excuse only words they share. */
export const teaching =
  /^[\W\d_]*(?:what (?:is|are|does|do)\b|why\b|who\b|when\b|how\b|understanding\b|introduc(?:tion|ing)\b|about\b|guide\b|the (?:importance|basics|history) of\b|everything you need)|\bexplained\b|\boverview\b|\bguide\b|\b101\b/iu;

/** Headings and columns of manuals, where nouns name parts of the manual's subject. */
export const manualHeadings =
  /^[\W\d_]*(?:step\b|how to\b)|\b(?:configur\w+|set(?:ting)?s?[ -]?up|install\w*|usage|examples?|parameters?|arguments?|reference|troubleshoot\w*|tutorial|quick ?start|walk-?through|commands?|schema|fields?|environment variables|runbook|procedure|instructions|endpoints?|methods|events|webhooks?|payload|request|response|settings|faq|changelog|release notes|data model|workflow|use cases?|scenarios?|case study|glossary|test plan|prompts?|templates?)\b/iu;

export const manualColumns =
  /^\W*(?:parameters?|options?|flags?|fields?|variables?|defaults?|commands?|paths?|endpoints?|headers?|examples?|example prompt|code|argument|regulation|owner|persona|role|question|link|where to start|doc(?:ument)?|where|source|term|avoid|do(?: not|n['’]t) (?:say|write|use)|never (?:say|write)|bad|wrong|words?|phrases?|rationale|legal basis|threat|risk|driver)\W*$/iu;

/** What stands before a table of a program's names and values. */
export const parameterLists = /\b(?:parameters|arguments|query params?|request body|response (?:body|fields)|environment variables|enum values)\W*$/iu;

/** Words of alt texts that show a screen rather than a badge. */
export const pictured =
  /\b(?:screen ?shots?|examples?|settings|screens?|diagram|chart|graph|page|menu|dialog|form|tab|button|panel|flow|steps?|how to|ui|window|view|list of|illustration|photo|architecture)\b/iu;

/** Columns and headings over words that are listed as words. */
export const wordColumns = /^\W*(?:avoid|do(?: not|n['’]t) (?:say|write|use)|never (?:say|write)|instead of|bad|wrong|words? to avoid|weasel words?)\W*$/iu;
export const wordLists = /\b(?:(?:words?|phrases?|adjectives|terms|language) (?:we |to |you should )?(?:avoid|never|banned|forbidden|do(?: not|n['’]t) use)|(?:banned|forbidden|weasel|empty) (?:words|phrases)|avoid (?:the )?(?:\p{L}+ )?(?:words|phrases|adjectives|terms)|words that|(?:example|sample) (?:statements?|phrases?|wordings?|sentences?))\b/iu;

/** Headings over tables of what a program prints. */
export const printed = /\b(?:(?:exit|error|status|return) codes?|(?:log|error|status) messages?|severity|verdicts?|personalit(?:y|ies)|tone of voice|core traits)\b/iu;

/** How the fields of a form or the settings of a tool are described. */
/** Lines that introduce writings, whose titles claim nothing. */
export const writingsAhead = /\b(?:resources|guides|white ?papers|articles|documents|links|tutorials|posts|videos|courses|talks)\b[^.]{0,60}:$/iu;

export const descriptors = /^\W*(?:names? of|numbers? of|dates? of|lists? of|types? of|whether|how (?:many|much|often|long|far)|which|path to|url of|where to find)\b/iu;
