import type { Stance } from '../../../types.ts';
import { either } from './pattern.ts';
import { ware } from './wares.ts';

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
      new RegExp(String.raw`^[\W_]*(?:${either(
        'in progress|in process|in observation|in audit|under ?way|planned|pending|coming(?: soon)?|soon|upcoming',
        String.raw`scheduled|roadmap|on (?:the|our) roadmap|wip|work in progress|tbd|tba|todo|to do|to be (?:\w+)`,
        String.raw`target(?:ed)?\b|future|backlog|in development|under (?:development|construction|review)|in review`,
        String.raw`next (?:year|quarter|release)|expected|v\d+[- ]planned|v\d+[- ]next|q[1-4] ?20\d\d|20\d\d[- ]?q[1-4]`,
        String.raw`(?:early|mid|late) 20\d\d|(?:actively |currently )?working (?:on|towards?)|we are (?:working|preparing)|we plan|(?:phase|milestone) \d+\b|⏳|🚧`,
        '🔜|🗓|📅|🟡|🔄',
      )})`, 'iu'),
  },
  {
    stance: 'denied',
    rule: 'answer-no',
    pattern:
      new RegExp(String.raw`^[\s"'(*_>~.,:–—-]*(?:${either(
        String.raw`no\b(?!\.? ?\d)(?! (?:remarks?|way in|gaps?|findings?|faults?|complaints?|sooner|losses|doubt|sweat|other question|need|further|cop(?:y|ies)|open|outages?|interruptions?|question|problem|matter|worries|secret|extra|set-?up|charge|surcharge|limits?|fees?|costs?|exceptions?|catch|reason to (?:worry|ask|doubt)|(?:hour|minute|day) (?:lost|missed))\b)`,
        String.raw`nope\b`,
        String.raw`not\b(?! (?:a single (?:exception|finding|gap|minute|day)|an? \p{L}+, (?:an?|the|but)\b|only|just|merely|simply|optional|due|before|on your|holding|having|a (?:problem|single|day|moment|minute))\b)`,
        String.raw`none\b(?! (?:other than|of it|lost|failed|missed|open|found|broken|late|overdue)\b)`,
        String.raw`never\b(?! (?:without|been anything else|missed|lost|failed|broken|down|late\b|worry|fear|mind|better|been otherwise|older|late|later|more than|less than))`,
        String.raw`n\/a\b|n\.a\.|na$|false$|null$|nil$|missing\b|absent\b|unavailable\b|unsupported\b|unproven\b`,
        String.raw`unverified\b|unapproved\b|sandbox\b|placeholder\b|we hold (?:none|no)\b`,
        String.raw`see (?:also )?["“'‘][^"”]{0,40}(?:n['’]t|not|no|missing|lack)\b|we wish\b`,
        String.raw`nothing\b(?! (?:less\b|to (?:hide|fear|worry|lose|it|set|install|configure|pay|do|learn|buy|migrate|manage|maintain|remember|sign)|but|less|beats|like|better|could|can|easier|simpler|left|missing|open|more|found|lost|broken))`,
        String.raw`deferred\b|postponed\b|rejected\b|out of scope|fail(?:s|ed|ing)?\b|excluded\b|expired\b|lapsed\b`,
        String.raw`revoked\b|withdrawn\b|discontinued\b|retired\b|removed\b|deprecated\b|cancell?ed\b|lacking\b`,
        String.raw`without\b(?! (?:exceptions?|doubt|fail|limits?|extra|surcharge|question)\b)|off$|disabled$`,
        String.raw`unfortunately\b|sorry\b|we (?:do not|don['’]t)(?! (?:only|just|merely)\b)`,
        String.raw`we (?:have not|haven['’]t|are not|aren['’]t|cannot|can['’]t)\b(?! (?:read|see|access|open|decrypt|look|touch|lose|delete)\b)`,
        String.raw`it (?:is not|isn['’]t|does not|doesn['’]t)\b|(?:we|it|they)(?:['’]re|['’]s| is| are) (?:nowhere near|far from)\b`,
        String.raw`there (?:is|are) (?:no|none|not)\b(?! (?:better|like|finer|faster|safer|other like)\b)|nobody\b|no one\b`,
        String.raw`(?:an? )?(?:red )?(?:cross(?: mark)?|thumbs?[ -]down|red (?:light|dot|circle|lamp|flag))\W*$|✗|✘|❌|✖|✕|🚫`,
        '⛔|🔴|👎|×$|-$|–$|—$|x$|0$',
      )})`, 'iu'),
  },
  {
    stance: 'conditional',
    rule: 'answer-needed',
    pattern:
      new RegExp(either(
        String.raw`^\s*(?:☐|⬜|◻|\[ \])`,
        String.raw`^[\W_]*(?:${either(
          String.raw`required\b(?! (?:for|of|on) (?:\p{L}+ ){0,4}(?:roles?|users?|staff|employees|admins?|administrators|members))`,
          String.raw`conditional\b|still needed|needed|needs\b|requires\b|prerequisite|mandatory|recommended$|optional$`,
          String.raw`must\b|should\b|depends\b|on condition|blocked\b|awaiting|subject to`,
          String.raw`only (?:once|if|when|where)\b(?! it (?:rains|matters))`,
        )})`,
      ), 'iu'),
  },
  {
    stance: 'asserted',
    rule: 'answer-yes',
    pattern:
      new RegExp(String.raw`^[\s"'(*_>~.,:–—-]*(?:(?:a|answer)[:.]\s+)?(?:${either(
        String.raw`yes\b(?! ?[/|] ?no\b)|(?:\d+|two|three|four|five) (?:pages?|of (?:it|them)|copies)\b|in every\b|aye\b|yup\b`,
        String.raw`(?:shipped|released|launched|deployed|rolled out)\b(?! (?:soon|next|in v?\d|with v?\d|by|when|once|after))|met\b(?! (?:by|if|when|once|only|in part|partly))|conform(?:s|ant)\b|in hand\b|both\b(?!.*\b(?:not|no|never|neither|planned|missing)\b)|(?:two|three|four|twice|\d) (?:times )?yes\b|(?:correct|right|exactly|precisely|true)\b(?=[,.!:]|\W*$)`,
        String.raw`no (?:exceptions?|findings?|question|reason to (?:worry|ask|doubt)|(?:hour|minute|day) (?:lost|missed))\b|none other than\b|never (?:without|been anything else)\b|nothing less\b|not a single (?:exception|finding|gap|minute|day)\b`,
        String.raw`affirmative\b`,
        String.raw`(?:handed over|settled|signed|issued|delivered|received|filed|renewed|granted|awarded|stamped) (?:by|in|on|last|this|for|to us|since|and)\b`,
        String.raw`from (?:the first (?:day|hour|minute)|day one)\b|(?:on|in|with) (?:every|each|all) (?:${ware}|order)s?\b|you can\W*$|any ?time\b|every (?:hour|day|night|week|month|minute)\b|page (?:one|two|three|\d+) of\b`,
        String.raw`there (?:is|are|was|has been)(?: one| some| indeed)?\b(?=\W*$|[.!;]|, (?!but|though|none|not)| (?:on|in|for|with|at|since) )`,
        String.raw`none (?:lost|failed|missed|broken|late)\b|no (?:gaps?|losses|outages?|interruptions?) (?:since|so far|in)\b|(?:not|no) (?:before|sooner than|earlier than) (?:last|\d)`,
        String.raw`(?:certificate )?(?:no|nr)\.? ?\d|no (?:doubt|sweat|worries|problem|need to (?:ask|worry))\b|what else\b`,
        String.raw`not (?:only that|optional)\b|never (?:been otherwise|older|later?)\b|do(?:n['’]t| not) worry\b|🗸|√|🆗|👌|💯`,
        String.raw`(?:not|no) (?:a )?problem\b|we thought of (?:that|it)\b|all there\b|you(?:['’]ve| have) found it\b|here you (?:do not|don['’]t)\b`,
        String.raw`check[.!\s]*$|yep\b|yeah\b|sure\b|you bet\b|(?:had|got|have) (?:it|that|one)\b|been there\b|why not\b`,
        String.raw`who (?:doesn|does|has)\b|we thought you(?:['’]d| would)? (?:might |never )?ask\b|bet\b|definitely`,
        'totally|naturally|for sure',
        String.raw`since (?:${either(
          String.raw`\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|mon|tues|wed|thurs|fri|sat|sun|day|last|then|the`,
          'its',
        )})`,
        String.raw`look no further|right here|welcome\b|you(?:['’]re| are) (?:in|at) the right\b`,
        String.raw`(?:we|\p{Lu}\p{L}+) (?:have|has|hold|holds|passed|got|earned|achieved|completed) (?:it|this|one|that|them|all)\b`,
        String.raw`of course|absolutely|certainly|indeed|always\b|done\b|true$|available\b|supported\b|included\b`,
        String.raw`complete[d]?\b|certified\b|compliant\b|satisfied\b|fulfilled\b|pass(?:ed|ing|es)?\b|active\b|live\b`,
        String.raw`enabled\b|held\b|achieved\b|current\b|current$|in place|full\b|fully\b|we (?:were|had|did)\W*(?:$|[,.!])`,
        String.raw`we(?:['’](?:re|ve)| do| are| have)\b(?! (?:not|never|no|none|yet|nothing|neither)\b)(?! (?:working|preparing|planning))`,
        String.raw`(?:it|they|he|she) (?:is|are|does|do|has|have|can)(?=\W*$|\s*[,;–—-])(?!\s*[,;–—-]+\s*(?:not|but|if|only|once|when|no|or|sort|kind|almost|nearly)\b)`,
        String.raw`all of (?:it|them)\b|every (?:one|word|single one|last one|bit|penny)\b|each (?:one|of them)\b|both of them\b`,
        String.raw`(?:an? )?(?:(?:big|bold|happy|green|golden?) )*(?:${either(
          'thumbs?[ -]up|ticks?|tick mark|check ?mark|green (?:light|dot|circle|lamp|flag|badge)|smiley',
          'smiling face|gold(?:en)? star|seal',
        )})\W*$`,
        String.raw`✓|✔|✅|☑|🗹|🟢|👍|●|x$|\+$|\[x\]`,
      )})`, 'iu'),
  },
];

/** Headings and labels that deny, delay or ask in form, and boast: they frame nothing. */
export const boasts: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'a lack of the past',
    pattern: new RegExp(either(
      String.raw`\bused to (?:lack|miss|be missing|be without)\b|\buntil \p{L}+, (?:here|there|now|and)\b|\bhere since\b`,
      String.raw`\blast (?:year|month|spring|summer|autumn|winter)\b|\bany longer\b|\bnever again\b`,
      String.raw`\b(?:in|until|till|before) (?:\p{L}+ )?(?:19|20)\d\d\b|\bnot in (?:version|the first|edition)\b`,
      String.raw`\bno longer (?:missing|absent|lacking|on the roadmap|lack|planned|a plan|open|have to)\b`,
    ), 'iu'),
  },
  {
    reason: 'a demand or plan that is met',
    pattern: new RegExp(either(
      String.raw`\b(?:implements?|provides?|includes?|offers?|supports?|delivers?|contains?|ships? with|comes? with|meets?)\b[^:?]*[ -]required\b`,
      String.raw`\ball (?:met|done)\b|: (?:delivered|done|yes)\b|\bcovered:|\bticked\b|, but\b|\bbut (?:the|our|we|it|they|all|every|your) [^:]*\b(?:supports?|is|are|has|have|offers?|includes?|provides?|follows?|meets?|comes?|runs?|uses?)\b(?! (?:not|no|n['’]t)\b)[^:]*:\W*$|\brequired reading\b|\bstrict audits\b`,
      String.raw`(?:[,:] |\band |\bnow )(?:answered|met|done|delivered|passed|shipped)\W*$|\b(?:targets?|goals?|objectives|milestones?) (?:achieved|reached|met|exceeded|hit)\W*$|\band (?:get|got)\W*$`,
      String.raw`\b(?:is|are) here\b(?! (?:not|yet)\b)|\bfound here\b|\beverything (?:your|required|that)\b`,
    ), 'iu'),
  },
  {
    reason: 'nothing is lacking',
    pattern: new RegExp(either(
      String.raw`\((?:and|or) what (?:is|are|does|do)(?: not|n['’]t)\b|\bcloses? (?:the )?gaps?\b`,
      String.raw`\bno gaps\b|\bgaps? (?:closed|filled)\b|\bgaps?\? |\bnothing stands between\b|\bno \p{L}+ without\b`,
      String.raw`\b(?:nothing|none) (?:is )?(?:missing|lacking|absent|left out|excluded)\b|\bcomes without\b`,
    ), 'iu'),
  },
  {
    reason: 'no price and no catch',
    pattern: new RegExp(either(
      String.raw`\bno (?:asterisks?|footnotes?|ifs|buts|caveats|fine print|kidding|joke)\b|\bpay (?:extra )?for\b`,
      String.raw`\b(?:no|without) (?:an? )?(?:small print|surprises?|worr(?:y|ies))\b`,
      String.raw`\b(?:no|zero|without|never (?:a|an)) (?:\p{L}+ )?(?:${either(
        'contracts?|surcharges?|set-?up|limits?|catch|hassle|extras?|fees?|strings|compromises?|waiting',
        'commitment|costs?|charge|excuses|effort',
      )})\b`,
    ), 'iu'),
  },
  {
    reason: 'a promise in the negative',
    pattern: new RegExp(either(
      String.raw`\bnot (?:just|optional|extra|negotiable)\b|\bnever (?:look back|alone)\b`,
      String.raw`\b(?:won['’]t|will not|never|don['’]t|do not|cannot|can['’]t) (?:${either(
        'regret|compromise|skip|hide|cut|miss|lose|forget|negotiate|outsource|drop|give up|live without',
        'go without|believe',
      )})\b`,
    ), 'iu'),
  },
  {
    reason: 'whom it is offered to',
    pattern: /^\W*for (?:[\p{L}-]+ )*?(?:requiring|needing|(?:that|who) (?:need|require))\b[^:]*:\s*$/iu,
  },
  {
    reason: 'others have it not',
    pattern: new RegExp(either(
      String.raw`\b(?:hosts?|vendors?|stores?|shops?|many|most) lacks?,? (?:and|but) (?:we|\p{Lu}\p{L}+)\b`,
      String.raw`\b(?:${either(
        'others?|rivals?|competitors?|nobody else|no ?one else|elsewhere|anywhere else|average|been missing',
        'better|live without|do without|sleep without|be without',
      )})\b`,
      String.raw`^\W*who\b.*\bfor\b|\b(?:old|other|your) hosts?\b`,
    ), 'iu'),
  },
];

/** A heading, lead-in, label or column whose bare words take its stance. */
export const frames: readonly StructureCue[] = [
  {
    stance: 'denied',
    rule: 'frame-denied',
    pattern:
      new RegExp(String.raw`(?:${either(
        String.raw`\b(?:is|are|do|does|did|has|have|can|was|were|we)(?: not|n['’]t)\b|\bcannot\b`,
        String.raw`^[\W_]*(?:not\b(?! (?:only|just|limited to|to mention))|no\b(?! ?\.? ?1\b)|never\b|none\b|without\b|missing\b)`,
        String.raw`\bnot (?:${either(
          'yet|currently|available|supported|offered|included|provided|implemented|claim(?:ed|ing)?|in scope',
          'covered|done|planned|recommended|implied|promised|for|part of|a|an|what',
        )})\b`,
        String.raw`\b(?:will|may|must|can|do|should) ?(?:not|n['’]t) (?:say|claim|write|publish|use|promise|make)\b`,
        String.raw`\bnone of (?:these|those|this|them|the following)\b|\bneither of\b|\bout of scope\b`,
        String.raw`\boutside (?:of )?(?:the |our )?scope\b|\bnon-?goals?\b|\blimitations?\b|\bexclu(?:sions?|ded)\b`,
        String.raw`\bmissing\b|\bgaps?\b|\bdeferred\b|\bpostponed\b|\bunavailable\b|\bunsupported\b|\blacks?\b|\blacking\b`,
        String.raw`\brejected\b|\brefused?\b|\bdeprecated\b|\bdiscontinued\b`,
        String.raw`\bwhat (?:we|you) (?:can(?:no|['’])t|won['’]t|don['’]t|do not|will not)\b`,
        String.raw`\bnot (?:to )?(?:rely|be relied|depend|count) on\b`,
        String.raw`\bno (?:guarantees?|warrant(?:y|ies)|promises?) (?:regarding|about|of|for|as to|on|that)\b`,
        String.raw`\banti-?goals?\b|\bthings we (?:don['’]t|do not)\b`,
        String.raw`\bnothing (?:on (?:this|the|it) ?(?:list|page)? )?(?:here )?(?:is|has been|was) (?:\w+ )?(?:decided|built|started|promised|claimed|there|live|done|ready|sold)\b`,
        String.raw`\babsent\b|\bgone\b|❌|✗|✘|🚫|⛔`,
      )})`, 'iu'),
  },
  {
    stance: 'planned',
    rule: 'frame-planned',
    pattern:
      new RegExp(String.raw`(?:${either(
        String.raw`\broad ?maps?\b|\bcoming (?:soon|next|up|later|in|with|to|this)\b|\bupcoming\b|\bplanned\b`,
        String.raw`\bplans? (?:for|to)\b|\bokrs\b|\buse of proceeds\b|\bin progress\b|\bunder ?way\b|\bunder development\b`,
        String.raw`\bin development\b|\bfuture\b|\bwhat['’]?s next\b|\bwhat (?:comes|is|happens|follows) next\b`,
        String.raw`^[\W_]*up next\b|\bnext (?:up|quarter|year|release|version|milestones?)\b`,
        String.raw`^[\W_]*(?:${either(
          'next|later|soon|expected|eta|goals|milestones?|targets?|objectives|backlog|todo|to do|timeline',
          'wish ?list|ideas|plan|vision|proposals?',
        )})[\W_]*$`,
        String.raw`\baims? to\b`,
        String.raw`\bwe (?:plan|aim|intend|hope|are working|will(?![^:]*\b(?:when|once|only|after|if)\b)|want)\b`,
        String.raw`\bworking (?:on|towards?)\b|\b(?:^|[^\w])to-?dos?\b|\bmilestone \d|\brecommendations? for v\d`,
        String.raw`\brecommendations\b|\bgoals? (?:for|of)\b|\bgoals?\W*$`,
        String.raw`\b(?:performance|availability|reliability|service|capacity) targets?\b|\bmilestone roadmap\b`,
        String.raw`\bimplementation plan\b|🔜|🚧|⏳|\b(?:target|desired|to-be) state\W*$|^[\W_]*(?:[\p{L}\d]+ ){1,3}timeline[\W_]*$`,
      )})`, 'iu'),
  },
  {
    stance: 'conditional',
    rule: 'frame-conditional',
    pattern:
      new RegExp(String.raw`(?:${either(
        String.raw`\bprerequisites?\b|\brequir(?:es|ed|ing)\b|^(?:[\w-]+ )?requirements\W*$|^[\w-]+ requirement\W*$`,
        String.raw`\bcaveats?\b|^\W*criteria\W*$|\byou (?:must|need to|have to|should)(?: (?:first|also|then|still))?\W*$`,
        String.raw`\b(?:acceptance|graduation|entry|exit|eligibility|success|following|evaluation|selection|award|vendor) criteria\b|\bstill needed\b`,
        String.raw`\bneeded (?:for|before|to|first)\b|\b(?:would|will) be needed\b`,
        String.raw`\bwhat (?:it|this|that) (?:would|will)? ?takes?\b`,
        String.raw`\b(?:have|has|had) to be (?:in place|done|true|there|met|ready)\b`,
        String.raw`\bmust (?:all )?be (?:in place|done|true|there|met|ready)\b|\b(?:open|outstanding) item\b`,
        String.raw`(?:^\W*(?:the )?|\b(?:opening|entry|launch|release|following|these|open) )(?:pre)?conditions?(?: (?:for|of|to)\b.{0,60})?\W*$`,
        String.raw`\b(?:boxes|conditions|points|gates|items) (?:(?:still|all) )*(?:stand|are|remain|stay|wait) (?:(?:still|all) )*(?:empty|open|unticked|unmet|undone|blank)\b`,
        String.raw`\b(?:can be|yes)\b,? (?:but )?(?:only )?(?:if|when|with|once|after|provided)\b[^.]*\b(?:configur\w+|set-?up|set up|settings|steps|work)\b`,
        String.raw`^\W*(?:dos?|do this|what to do|to do)\W*$`,
        String.raw`\bopen (?:ones|boxes|points)\b|\bstands? between\b|\bblocked (?:by|on|until)\b|\buntil\W*$`,
        String.raw`\bwaiting (?:for|on)\b|^\W*bring (?:with you|these yourself|these|this yourself|along)\W*$`,
        String.raw`\b(?:evidence|proof|approval|sign-off)s? (?:needed|required|wanted|missing)\b|\bstill (?:open|to do)\W*$`,
        String.raw`\b(?:has|have|had|needs?) to (?:happen|exist|come|follow)(?: first| before)?\b`,
        String.raw`\bmust (?:happen|exist|come) first\b|\bdepends? on\b|\bwould (?:first )?need\b`,
        String.raw`\bwhen (?:all|each|every one) of these\b|\bdependenc(?:y|ies)\b`,
        String.raw`\bbefore (?:you|we|launch|go|going|production|release|opening|start)|\bchecklists?\b`,
        String.raw`\bwhat you(?:['’]ll| will)? need\b|\bwhat (?:\p{L}+ ){1,3}needs?\W*$|\byou(?:['’]ll| will) need\b`,
        String.raw`\bto (?:be )?(?:done|decide|complete|confirm)\b|\bopen (?:items|questions|issues|points|tasks)\b`,
        String.raw`\bsubject to\b|\byour responsibilit\w*|\bcustomer responsibilit\w*|\b(?:duties|obligations|responsibilities) of (?:the )?(?:customers?|licensees?|users?|operators?|tenants?|clients?|buyers?)\b|\byou are responsible\b`,
        String.raw`^if you need\b|\bconsider(?: (?:adding|including)\b|:\W*$)|^if (?:working|using|handling|processing|storing|hosting|running|deploying|dealing)\b[^:.]*:\W*$|\bif(?: you)?\W*$|\b(?:when|whenever|once)\s*:\W*$|\byou (?:would|will|may|might) (?:\p{L}+ )?(?:want|need|have to|wish)\b`,
        String.raw`\b(?:customers?|operators?|clients?|you|users?) (?:must |should )?(?:provides?|supply|supplies|brings?)\W*$`,
        String.raw`^\W*before (?:claiming|going|any|each|every|a|the)\b|\bblockers?\b`,
        String.raw`\b(?:customers?|partners?|clients?|users?|you|tenants?|buyers?)\b[^:]{0,40}\bresponsible for\W*$`,
        String.raw`\bdepends? on\W*$`,
        String.raw`^\W*(?:${either(
          'you (?:have|bring|are|know)|about you|nice to have|must[- ]haves?|qualifications|minimum|recommended',
          'required|requirements?',
        )})\W*$`,
        String.raw`\b(?:must|shall) (?:also )?(?:have|hold|provide|include|supply|send|show|bring|carry|attach|submit)\b`,
        String.raw`\bplease (?:have|bring|provide|send|include|prepare)\b`,
      )})`, 'iu'),
  },
  {
    stance: 'topic',
    rule: 'frame-topic',
    pattern:
      new RegExp(String.raw`^(?:[\W_]|\d)*(?:${either(
        String.raw`(?:questions?|chapters?|lessons?|parts?|exercises?|modules?|slides?) \d+|term|sources?|frequently asked`,
        'reading list',
        String.raw`.{0,60}\b(?:${either(
          'understanding|(?:you(?:[\'’]ll| will)|to) learn(?: about)?|topics(?: covered)?',
          'learning (?:objectives|goals|outcomes)|agenda',
        )})`,
        String.raw`what(?:['’]s| is) in this \w+`,
        String.raw`(?:what )?you (?:might|may|would|could) (?:expect|assume|hope for|have expected)|glossary(?: \w+){0,4}`,
        String.raw`vocabulary|concepts|(?:suggested |further )?reading(?: list)?(?: \w+){0,3}|syllabus(?:\W.*)?`,
        String.raw`curriculum(?:\W.*)?|what we (?:heard|were asked)\b.*|references?`,
        String.raw`(?:(?:additional|further|useful|external|helpful|more|other) )?resources|see also|related\b.{0,40}`,
        'further reading|learn more|table of contents|contents|on this page',
        'in this (?:guide|article|section|page)|definitions?|terminology|terms|acronyms?|abbreviations|background',
        'bibliography|links|legal framework|about this (?:page|document|guide)|keywords?|topics?|tags?',
        'categor(?:y|ies)|examples?',
      )})[\W_]*$`, 'iu'),
  },
];

/** Headings that ask about, or teach, what they name; they excuse only words they share. */
export const teaching =
  /^[\W\d_]*(?:what (?:is|are|does|do)\b|why\b|who\b|when\b|how\b|understanding\b|introduc(?:tion|ing)\b|about\b|guide\b|the (?:importance|basics|history) of\b|everything you need)|\bexplained\b|\boverview\b|\bguide\b|\b101\b/iu;

/** Headings and columns of manuals, where nouns name parts of the manual's subject. */
export const manualHeadings =
  new RegExp(either(
    String.raw`^[\W\d_]*(?:step\b|how to\b)`,
    String.raw`\b(?:${either(
      String.raw`configur\w+|set(?:ting)?s?[ -]?up|install\w*|usage|examples?|parameters?|arguments?|reference`,
      String.raw`troubleshoot\w*|tutorial|quick ?start|walk-?through|commands?|schema|fields?|environment variables`,
      'runbook|procedure|instructions|endpoints?|methods|events|webhooks?|payload|request|response|settings|faq',
      'changelog|release notes|data model|workflow|use cases?|scenarios?|case study|glossary|test plan|prompts?',
      'templates?',
    )})\b`,
  ), 'iu');

export const manualColumns =
  new RegExp(String.raw`^\W*(?:${either(
    'parameters?|options?|flags?|fields?|variables?|defaults?|commands?|paths?|endpoints?|headers?|examples?',
    'example prompt|code|argument|regulation|owner|persona|role|question|link|where to start|doc(?:ument)?',
    'where|source|term|avoid|do(?: not|n[\'’]t) (?:say|write|use)|never (?:say|write)|bad|wrong|words?',
    'crates?|packages?|modules?|functions?|class(?:es)?|phrases?|rationale|legal basis|threat|risk|driver|stands for|long form|in full|spelled out|expansion|acronym|abbreviation',
  )})\W*$`, 'iu');

/** What stands before a table of a program's names and values. */
export const parameterLists = /\b(?:parameters|arguments|query params?|request body|response (?:body|fields)|environment variables|enum values)\W*$/iu;

/** Words of alt texts that show a screen rather than a badge. */
export const pictured =
  /\b(?:screen ?shots?|examples?|settings|screens?|diagram|chart|graph|page|menu|dialog|form|tab|button|panel|flow|steps?|how to|ui|window|view|list of|illustration|photo|architecture)\b/iu;

/** Columns and headings over words that are listed as words. */
export const wordColumns = /^\W*(?:avoid|do(?: not|n['’]t) (?:say|write|use)|never (?:say|write)|instead of|bad|wrong|words? to avoid|weasel words?)\W*$/iu;
export const wordLists = new RegExp(String.raw`\b(?:${either(
  '(?:words?|phrases?|adjectives|terms|language) (?:we |to |you should )?(?:avoid|never|banned|forbidden|do(?: not|n[\'’]t) use)',
  '(?:banned|forbidden|weasel|empty) (?:words|phrases)',
  String.raw`avoid (?:the )?(?:\p{L}+ )?(?:words|phrases|adjectives|terms)|words that`,
  '(?:example|sample) (?:statements?|phrases?|wordings?|sentences?)',
)})\b`, 'iu');

/** Headings over tables of what a program prints. */
export const printed = /\b(?:(?:exit|error|status|return) codes?|(?:log|error|status) messages?|severity|verdicts?|personalit(?:y|ies)|tone of voice|core traits)\b/iu;

/** How the fields of a form or the settings of a tool are described. */
/** Lines that introduce writings, whose titles claim nothing. */
export const writingsAhead = /\b(?:resources|guides|white ?papers|articles|documents|links|tutorials|posts|videos|courses|talks)\b[^.]{0,60}:$/iu;

export const descriptors = /^\W*(?:names? of|numbers? of|dates? of|lists? of|types? of|whether|how (?:many|much|often|long|far)|which|path to|url of|where to find)\b/iu;
