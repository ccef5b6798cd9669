/** Words that answer, by what they answer. */
import { pattern } from './pattern.ts';
import { ware } from './wares.ts';
import { crossedBoxes, crosses, crossesAlone, openBoxes, pending, pendingAlone, ticks } from '../../../text/marks.ts';
import { faults } from './faults.ts';
import { monthStarts } from '../../../text/months.ts';
import type { StructureCue } from './structure.ts';

/** An answer in a cell, after a colon, or in the next block. Anchored: the answer comes first. */
export const answers: readonly StructureCue[] = [
  {
    stance: 'planned',
    rule: 'answer-planned',
    pattern: pattern('iu')`
        ^[\W_]*(?:
          (?:(?:the |an? |our )?(?:(?:first|external|type i+) )*(?:audit|assessment|certification|review|attestation|observation(?: period)?|work) (?:is )?)?(?:in progress|in process|under ?way)|
          in observation|in audit|in (?:preparation|planning)|next\b(?! (?:(?:business|working) )?day)|later\b(?! today)|after (?:the )?(?:mvp|launch|beta|v\d+)|
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
          unverified\b|unapproved\b|sandbox\b|placeholder\b|(?:stub|mock|simulat|fak)(?:b?ed)?$|(?:(?:ui|an?|just|only) )*(?:stub|mock(?:-?up)?|dummy)(?: only)?$|we hold (?:none|no)\b|
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
