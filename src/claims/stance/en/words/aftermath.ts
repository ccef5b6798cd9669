import { pattern } from './pattern.ts';
import { greaterSizes, house, ware } from './wares.ts';
import { crossedBoxes, crosses, crossesAlone } from '../../../text/marks.ts';
import { calledUntrue, myth } from './untrue.ts';
import { faults } from './faults.ts';
import { months } from '../../../text/months.ts';

/**
 * What is said around a mention that takes back, or takes up, what its sentence
 * does not say: looked for in the texts beside it, the publisher written `we`.
 */

/** "Nobody has used it, because there is none." */
export const absent = pattern('u')`
  §[^.]*\b(?:
    (?:because|since|as|for) (?:
      there (?:is|are) (?:none|no (?:such )?\w+(?: yet)?)|none (?:is|are|was) \w+|none exists?|(?:it|they|one) (?:does|do) not exist|
      we (?:have|has|hold|offer|run) none
    )|which (?:does|do) not exist
  )(?= ?(?:[.,;!)]|$|yet|today|here|so far))`;

/** "Five myths", "Sentences we have retired": what stands under such a heading is believed wrongly. */
export const mythHeading = pattern('iu')`
  \b(?:
    ${myth}|fake news|old news|no longer true|not true any ?more|debunked|busted|refuted|disproved|
    (?:mistakes|errors|lies|fallac(?:y|ies)|fibs|legends) (?:about|people (?:make|tell))|
    (?:sentences?|lines?|claims?|statements?|things|words) (?:
      (?:that )?(?:we|you|they)(?:['’]ve| have)? (?:retired|dropped|buried|struck|withdrawn|no longer (?:say|hear))|
      (?:that|which) (?:stopped being true|are no longer true|have aged|have expired|were true until)
    )|you(?:['’]ll| will) never (?:hear|read)|we used to (?:have to )?say|people (?:still )?get wrong
  )\b|^\W*${calledUntrue}\W*$`;
export const mythColumn = pattern('iu')`^\W*${myth}\W*$`;

/** "Fixed: …", "Known issue: …": what is mended, or amiss, in a thing that is there. */
export const mended = /^\W*(?:(?:bug ?)?fix(?:ed)?|hot ?fix|known issue|post-?mortem|incident report)\s*:/iu;
export const mendedHeading = /^\W*(?:(?:bug ?)?fix(?:es|ed)?|hot ?fix(?:es)?|known issues?|post-?mortems?)\W*$/iu;
/** … or is mended by now. */
export const fixed =
  /^\W*(?:(?:bug ?fix(?:es)?|fixed|resolved|solved|mended|repaired)(?: (?:in|with|since) [\w.]+)?)\s*:/iu;
export const fixedHeading = /^\W*(?:(?:bug ?)?fix(?:es|ed)|bug ?fix|resolved(?: issues)?|solved|mended)\W*$/iu;
/** "Fixed: the badge in the footer": what was mended is a text, of which nothing follows for the thing. */
export const ofText = pattern('iu')`
  \b(?:
    typos?|page|sentence|wording|word|link|links|paragraph|badge|said|says|claim(?:ed|s)?|removed|text|copy|
    glossary|faq|footer|heading|label|spelling|definition|checklist|register
  )\b`;

/** "Elsewhere it costs extra. Here it does not." */
export const burdened = /\b(?:costs?|pay|charges?|takes? (?:an?|the) \p{L}+ to (?:get|have))\b/iu;
export const spared = /^\W*(?:here|with us) (?:it|you|they) (?:do|does|is|are)(?: not|n['’]t)\b/iu;

/** "A shallow berth does without. A deep berth does not." */
export const otherPlan = pattern('iu')`
  ^\W*(?:an?|the|our|every) (?:${greaterSizes}|next) ?(?:one|${ware})?s? (?:
    does|do|is|are
  )(?: not|n['’]t)\W*(?:$|[.!])`;

/** "Shallow berths have no SSO; mid and deep ones have.", "Sandbox berths have no SLA. All others do." */
export const othersHaveIt = pattern('iu')`
  ^\W*(?:but |and )?(?:(?:the|our|all|every|each|most) )?(?:(?:
    other|others|mid|${greaterSizes}|production|main
  )\b)(?: (?:and|or|${house.greater}|big|large|paid|other|one|${ware})s?){0,3} (?:has|have|does|do|is|are)(?: (?:
    one|it|them
  ))?\W*(?:$|[.!])`;

/** "We do not e-mail the report. Download it in the console." */
export const atHand = pattern('iu')`
  ^\W*(?:
    (?:write|mail|talk) to us for (?:a|your|the) copy\b|download (?:it|yours)\b|
    log in (?:to (?:see|read|get|have)|and (?:see|read|get)) (?:it|them)\b|
    (?:it|they) (?:is|are|hangs?|lies?) (?:on|in) (?:the|our|your) (?:customer )?(?:
      wall|office|console|account|${house.console}|safe|drawer|portal|panel
    )\b|
    (?:it|they) (?:is|are) (?:sent|mailed|handed over|given out|shared)(?: only)? (?:by|on|to|with|under|in)\b|
    (?:customers?|owners?|buyers?|you|clients?) (?:can )?(?:get|have|receive)s? (?:it|them|one|theirs|yours) (?:
      on request|by \p{L}+|under|from|with|in\b
    )|ask (?:us )?for (?:it|yours|a copy)\b|on request\b(?! to)|the (?:report|certificate|letter) (?:says more|tells more|does the talking)\b
  )`;

/** "No budget for an audit? Use ours." */
export const lent = pattern('iu')`
  ^\W*(?:(?:then|so|just|we (?:will|can)|we['’]ll|you (?:can|may)) )*(?:
    use|take|borrow|read|see|show you|send you|lend you|lean on|rely on|share
  ) ours\b`;

/** "Dinghy has no SSO. Schooner does.": of two things that are for sale, one has it. */
export const siblingHasIt =
  /^\W*(?:[Oo]nly )?(?!We\b|It\b|They\b|Nobody\b|No(?:ne|thing)\b|Neither\b|Never\b)\p{Lu}\p{L}+ (?:does|has (?:it|one|them|both)(?: all)?)\W*(?:$|[.!])/u;

/** "No SSO? Look in Settings." */
export const hint = pattern('iu')`
  ^\W*(?:
    look (?:in|at|on|under) (?!for)|check (?:your|the)|see (?:your|page|below)|open (?:your|the|settings)|
    it is in\b
  )`;

/** "Do they bill for it? Not with us." */
export const notHere = /^\W*not (?:(?:for|with|at|to) (?:us|we)|here)\b(?! (?:either|yet|today|now))/iu;

/** "It sounds hard. With us it is not." */
export const hard =
  /\b(?:hard|difficult|expensive|complicated|slow|rare|extra|luxury|painful|scary|magic|optional)\b/iu;
export const easyHere = /^\W*with (?:us|we) (?:it|they|that) (?:is|are|does|do)(?: not|n['’]t)\W*(?:$|[.!])/iu;

/** Months, seasons and years, as the source of a pattern. */
export const month = `${months}|spring|summer|autumn|winter|(?:19|20)\\d\\d|week|month|year`;

/** A line under a list that says it is all there. */
export const fulfilledAll = pattern('iu')`
  ^\W*(?:
    we (?:meets?|ticks?|has|have|fulfils?|covers?|passe[sd]|delivers?) (?:all|every|each|both|them|you covered)\b(?![^.!?]*\b(?:
      but|except|once|when|if|after|until|not|no|would|could
    )\b)|we (?:brings?|includes?|provides?|supply|supplies|takes? care of|have|has|do|does|keeps?) (?:
      all|both|each|every one|them|it
    )\b(?! (?:but|except|once|when|if|after|until|would|to|as|in mind|on (?!every|each|all))\b)|
    (?:they|these|both|all(?: of them)?|each) (?:is|are|comes?) (?:
      part of (?:every|each|all|the (?:price|deal|package|\p{L}+ price))|included(?! (?:in|on|among) (?:the|our|a))|
      standard|(?:with|in|on) (?:every|each|all)
    )\b|all (?:of )?(?:this|that|it) is (?:we|ours)\b|(?:done|here|met)(?:, (?:done|both|all))\b|
    (?:
      each|all|every (?:one|box|item|point|condition)|both|everything|the (?:whole )?list|these|they|it|
      none of (?:these|them) is missing
    )\b(?! (?:
      would|could|must|should|may|might|needs?|has to|have to|remains?|are (?:open|missing)|is (?:open|missing)
    )\b)(?:(?!\b(?:not|no|never|none|nobody|yet|until|if|when|once)\b)[^.!?])*\b(?:
      met|done|there|in place|fulfilled|delivered|complete|completed|live|ready|signed|ticked|closed|shipped|
      here
    )\b|(?:met|done|delivered|all (?:met|done)) (?:since|in|by|on)\b
  )`;

/** "Both answers are yes.", of a list of questions. */
export const allYes = pattern('iu')`
  \b(?:
    answers? (?:to (?:all|both|each|these|them)\b[^.]{0,20} )?(?:is|are) (?:(?:always|all|both|an?|clear|plain) )*yes|
    yes to (?:all|both|each|every one|these)
  )\b`;

/** "Two years ago", "Back in 2021": the list under such a line was true then, and is not today's. */
export const formerly = pattern('iu')`
  \b(?:an?|two|three|four|five|some|many|\d+) (?:years?|months?|weeks?|decades?) ago\b|
  \b(?:back in|until|till) (?:(?:${month}) )?(?:19|20)\d\d\b|\bonce had\b|\bused to\b|\bformerly\b|
  \blast (?:year|spring|summer|autumn|winter)\b`;

const amount = 'number|count|share|total|sum';
/** "Berths without SSO: 0", "Zero: the number of berths without backups": none is without it. */
export const countedNone = pattern('iu')`
  ^\W*(?:(?:the |our )?(?:${amount}) of )?(?:[\p{L}-]+ ){1,3}without [^.:;]{1,60}[:=]\s*(?:
    0|zero|none|nil|nobody|not (?:one|a single)
  )\b|
  ^\W*(?:0|zero|not (?:one|a single))\b(?: [\p{L}-]+){1,3} without\b|
  ^\W*(?:0|zero|none)\s*[:=–—-]\s*(?:the |our )?(?:(?:${amount}) of )?(?:[\p{L}-]+ ){1,3}without\b`;

/** "Gaps in SSO: none known". */
export const faultsIn = pattern('iu')`
  ^\W*(?:(?:known|open|reported|unplanned) )*(?:
    ${faults}|gaps?|holes?|problems?
  ) (?:in|of|with|to|from|during|about) (?:(?:the|our|every|all|any) )*$`;
export const noneOfThem = pattern('iu')`
  ^\W*(?:none|no|nil|zero|0|nothing)(?: (?:known|found|open|reported|so far|since .{1,20}|to date|yet|of them))*\W*$`;

/** "Failover: nobody notices.", "Never seen by a visitor": praise of what runs by itself. */
export const unnoticed = pattern('iu')`
  ^\W*(?:
    no (?:clicks?|set-?up|effort|action|button|form|call|reminder|(?:manual )?(?:steps?|work)|interruption|downtime) (?:
      needed|required|necessary|involved|at all
    )|
    never (?:once )?(?:seen|noticed|felt|heard|broken|missed|late|needed|interrupted)(?: (?:
      by (?:an?|any|our|your) (?:visitors?|customers?|users?|guests?|members?|readers?|shoppers?|clients?)|so far|since .{1,20}
    ))?\W*$|
    not once (?:broken|missed|late|down|failed|lost|skipped|interrupted|noticed)|
    no(?:body|[ -]one) (?:(?:ever|even) )?(?:notices?|noticed|feels?|felt|has (?:ever )?noticed)|
    you(?:['’]ll| will)? ?(?:(?:wo|do)n['’]t|(?:will |do )?not|never)(?: even| ever)? (?:notice|feel|hear of|see) (?:it|them|a thing|anything)\b
  )`;

/** "× = included": in this table a cross means yes. */
export const legend = pattern('iu')`
  [×${crosses}${crossesAlone}${crossedBoxes}]\s*(?:=|:|marks|means|stands for)\s*(?:\p{L}+ ){0,3}(?:
    on board|yes|here|included|there|done|available|had|held
  )\b`;

/** "Open gaps", "Known failures": "none" under such a heading is good news. */
export const faulty = pattern('iu')`
  ^\W*(?:(?:open|known|remaining) )?(?:
    gaps|holes|${faults}(?<=s)
  )\b(?! (?:we|in (?:our|the) (?:offer|plans?)))[^?]{0,40}$`;

/** "Guess which host does.", "We are not most hosts.": a hint that it is otherwise here. */
export const winking = pattern('iu')`
  ^\W*(?:
    guess (?:which|who|what)\b|
    (?:we|this (?:one|host|store|shop|${house.place})) (?:is|are) (?:
      no|not (?:every|any|an? (?:small|ordinary|usual|common)|most|like (?:them|those|that))
    )\b|(?:just kidding|only joking)\b
  )`;
export const kidding = /^\W*(?:just kidding|only joking)\W*$/iu;

const examiner = 'auditor|assessor|accountant|lawyer|tester|body';
const examined = 'came|read|signed|stamped|wrote|looked|checked|visited|examined|approved|audited|passed|spent|found';
/** Somebody's visit, told as an event: "An assessor checks ours each year", "she signed in May". */
export const witnessed = pattern('iu')`
  ^(?:this|last) (?:${month})[^.]*\b(?:she|he|they|the \p{L}+|an? \p{L}+) (?:${examined})\b|
  ^(?:
    she|he|they|the (?:${examiner})s?|
    an? (?:\p{L}+ )?(?:${examiner})\b[^.]{0,30}?
  ) (?:${examined})\b[^.]*\b(?:ours|(?:with|at|here with) us|here|(?:in|on|last|since) (?:\p{L}+ )?(?:${month}))\b|
  ^(?:she|he|they|an? (?:auditor|assessor|accountant|tester)) (?:comes?|visits?|checks?|reads?|audits?|tests?) (?:
    ours |us |here )?(?:each|every|once)\b`;

/** "It still has not", "Unchanged", "to this day": nothing has changed since. */
export const lasting = pattern('iu')`
  \b(?:
    still|either|(?:is|has|does|do|are|have) (?:not|none)|not changed|unchanged|remains?|
    no (?:report|certificate|sla|such thing)|to this day|that is so today
  )\b`;

export const neither = /^\W*neither (?:would|do|does|should|could|can|did) (?:we|our|ours)\b/iu;

/** "Since we moved to BayStore …", says a customer: whoever came to us has it, whatever they say of it. */
export const arrival = pattern('iu')`
  ^(?:(?!\b(?:without|no|none)\b)[^.])*\b(?:since|day|after|once|until) (?:we|i) (?:
    came|moved|switched|went|${house.go}ed|changed
  ) (?:over )?to we\b`;

export const saidOfOurs = pattern('iu')`
  ^(?:
    ours|here (?:it|they)|with us (?:it|they)|(?:it|they|we|every \p{L}+) (?:is|are|do|does|has|have|did)[.!]?$
  )(?:$|\s+(?!(?:would|could|might|should|must|may|needs?|included|as|too|among|and|or)\b)\p{L}+|[.!]?$)`;

export const held = pattern('iu')`
  ^(?:we|this (?:site|store|shop|${house.place}|company|platform)|every \p{L}+)\s+(?:
    also |now |already |all |have |has )?(?:
    has|have|holds?|held|passed|paid|built|bought|renews?|renewed|took|takes?|tests?|tested|got|earned|met|
    meets?|satisf(?:y|ies)|compl(?:y|ies)|conforms?|signed|keeps?|kept|does|do|counts?|measures?|publish(?:es)?|
    logs?|honou?rs?|ships?|delivers?
  )\s+(?:with |to |for )?(?:
    it|them|one|that|those|these|ours|this year['’]s|last year['’]s|every|more|
    all (?:of|two|three|four|five|six)|so
  )\b|
  ^we (?:also |already |always |never )?(?:
    follow|obey|clear|jump|solve|beat|cover|skip|run|hand|handle|sign|tick|carry|offer|give|take|did|do|have|
    has|passe?|live
  )(?:s|e?d)? (?:you )?(?:it|them|both|either|ours|all of it|by it|care of (?:it|that|both)|first|yours)\b|
  ^we (?:has|have) you covered\b|^(?:consider|call) it (?:done|covered|solved)\b|
  ^(?:you are|you['’]re) covered here\b|^leave (?:it|that|both|this) to (?:us|we)\b|
  ^(?:it|they) (?:hangs?|stands?|sits?) on our\b|^(?:read|see|download|ask for) ours\b|
  ^(?:check|done|ticked)\W*$|^we (?:has |have )?been through it\b|
  ^(?!nobody|who|no\b|somebody|someone|anyone)\p{L}[\p{L}\d]* (?:
    does|did|tests?|tested|signs?|signed|checks?|audits?|audited|runs?
  ) (?:it|them|ours|that) (?:for (?:us|we)|each|every|last|in)\b|
  ^the (?:report|letter|certificate|opinion) (?:arrived|came|is (?:here|signed|in)|was signed)\b|
  ^(?:got|have|has|hold|passed|met) (?:it|them|one|ours)\b`;

/** "It has one.", "Its assessor does.", "It offers more.", "You do, from the first order.": what was not claimed is had all the same. */
export const outdone = pattern('iu')`
  ^(?:
    (?:it|one|they) (?:came|arrived|got here|was there)\b|(?:she|he) got (?:one|it)\b|[^.]*\bas we do\b|
    (?:we|i) sign (?:the|an) \p{L}+|we (?:restore|hand|show|prove|give|hang|run|sign|frame) (?:it|them|one)\b|
    we put our name\b|(?:it|we) (?:has|have) had (?:one|two|three|four|five|six|many|\d+)\b|it is past that\b|
    it runs (?:\p{L}+ )?(?:shops|stores|customers)\b|
    (?:it|its \p{L}+(?: \p{L}+)?|we|our \p{L}+|each \p{L}+|every \p{L}+|you|they) (?:
      also |now |already |always |simply |just )?(?:
      (?:
        ha(?:s|ve)|holds?|owns?|offers?|signs?|makes?|takes?|does|do|earned|got|passed|proves?|frames?|shows?|
        keeps?|filed|confirmed|wrote|met|meets?|lives?|provides?|delivers?|paid|honou?red
      )(?: with| to)? (?:it|one|two|three|four|five|more|them|both|better|that|so|its own|(?:the|its) papers)\b|
      (?:does|do|has|have|is|are|did)\W*(?:$|,)
    )|an? \p{L}+ (?:confirmed|wrote|signed|issued|stamped|passed) (?:it|one|them|ours)\b|
    you can (?:read|see|have|get|ask for) (?:it|one|them)\b|that (?:sentence |line )?was true until\b|
    we (?:opened|launched|went live)(?: in| on| last|\W*$)
  )`;

export const takenBack = pattern('iu')`
  ^\W*(?!(?:today|now),? (?:that|this|it) (?:is|remains|stays) (?:still )?(?:the (?:state|case|truth|position)|so|true|as it was)\b)(?:
    this (?:year|month|week)|now\b|today\b|
    since (?:
      then|${month}|last|early|mid|late|summer|launch|day one|monday|tuesday|wednesday|thursday|friday|\d
    )\b|correction|update|edit\b|as of\b|meanwhile|by now|there (?:is|are) now|
    (?:it|we|they) (?:does|do|is|are|has|have) now|that (?:was(?! (?:right|true|correct|honest|wrong|a mistake|an error|false|untrue))|has changed|changed)|in the meantime|
    in (?:${month}),? (?:the|our|an?|two|three|all|they|she|he|we) [\p{L} ]*(?:
      handed|came|signed|arrived|opened|fixed|changed|ended|passed|brought|got|built
    )
  )\b.*(?:\b(?:is|are|does|do|has|have|holds?|changed|passed)\b|$)`;
