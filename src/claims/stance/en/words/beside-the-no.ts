/** What makes a denial of the words that an answer begins with, and what makes it a boast. */
import { pattern } from './pattern.ts';
import { faults } from './faults.ts';
import { burdenSpared } from './spared.ts';
import { ware } from './wares.ts';

/** "No small print", "Nobody asks twice", "Not a doubt": an answer that begins like a denial. */
export const beginsLikeNo = pattern('iu')`^[\s"'“‘(*_>–—-]*(?:no|not|never|nobody|nothing)\b`;

/**
 * Whether it answers: "No.", "Not yet", "Never have been", "Nobody has it",
 * "No plan includes it", "No report exists". All else denies something else.
 */
export const answersNo = pattern('iu')`
  ^[\s"'“‘(*_>–—-]*(?:
    (?:no|not|never|nobody|nothing|no one)(?:["”’*_]*(?:\W*$|\s*[,.;:!?…(–—]|\s-)|\s(?:and|or|but|yet|so far|today|now|here|at all|of the (?:sort|kind))\b)|
    no (?:longer|more|way|chance|such|idea|can do|one yet|date|plans?|evidence|proof|claim|promise|decision|audits?|auditors?|reports?|certificates?|tests?|figures?|data|documents?|contracts?|agreements?|badges?|commitments?|polic(?:y|ies)|payments?|online payments?|customers?|staff|phones?|night shifts?|programmes?|process(?:es)?)\b|
    not (?!an?\b|one\b|\p{L}+ing\b)|not (?:an? (?:chance|single one|hope|promise|claim|thing|copy|word|page|line|bit)|an? \p{L}+|one)\W*(?:$|[,.;])|
    no (?:second|spare|standby|stand-by) \p{L}+\W*$|
    never (?!an?\b|the\b|any\b)|
    nothing (?:to (?:show|see|offer|sell|report|sign|speak of)|(?:like|of) that|is|are|was|has|in)\b|
    (?:nobody|no one)(?: (?:here|at \p{L}+|of us|in the house|yet))? (?:has|have|had|does|do|did|is|was|would|will|can|could|should|may)\b|
    [^.;?]*\b(?:it|one|them|us|exists?|yet|(?:is|are|was|were|has been|have been) (?:\p{L}+ly )?(?:made|built|done|taken|kept|copied|stored|signed|planned|offered|promised|claimed|measured|issued|commissioned|written|given|booked|set|connected|tested|touched|provided|supported|available|in place|for sale|there))\b
  )`;

/** What is denied beside the thing: doing without it, a better one, a complaint, a price. */
export const deniesBeside = pattern('iu')`
  ^[^.;,:]{1,80}\bwithout\b(?! (?:saying|which))|
  ^[^.;]*\b(?:(?<!no )(?:better|faster|safer|longer|stricter|cheaper|quicker|prouder|happier|simpler|easier|stronger)\b|(?<!no )(?:as|more) (?:\p{L}+ly|proud|often|strict|safe|fast) |
    (?:asks?|asked) (?:twice|again)|complain\w*|disappointed|regrets?|regretted|notices|noticed|waited|(?:left|locked|shut|turned) (?:out|alone|away|behind)|goes (?:by|past|missing)|uncopied|spared|
    lost|missed|skipped|failed|broken|(?<!un)forgotten|un(?:tested|encrypted|protected|guarded|answered|happy|copied|signed)|found an? (?:\p{L}+ )?(?:hole|gap|flaw|fault|error)|even (?:the |our )?\p{L}+ (?:feels?|sees?))\b|
  ^[^\p{L}]*no (?:\p{L}+ ){0,2}?(?:${faults}|${burdenSpared}|asterisks?|footnotes?|questions?|small feat|hands?|human hand|doubts?)\b|
  ^[^\p{L}]*not \p{L}+ing\b[^.;]*\b(?:would|is|was|seems)\b|^[^\p{L}]*not (?:only|just|merely|simply)\b|^[^\p{L}]*nothing (?:but|less|easier|simpler)\b|
  ^[^\p{L}]*not (?:an? )?(?:doubts?|question|moment|at an? (?:surcharge|extra|fee))\b|
  ^[^.;]*[,;] (?:but|except|only|yet) (?:we|ours|here|us)\b(?! (?:\p{L}+ )?(?:not|never|no)\b)`;

/** "At no extra cost.", "From every plan.", "Write to us and we send it." */
export const obtainable = pattern('iu')`
  ^\W*(?:
    (?:at|for) no (?:extra |additional |further )?(?:cost|charge|fee|money)\b|free of charge\b|for (?:free|nothing)\W*$|without (?:any )?(?:extra )?(?:charge|cost|fee|surcharge)s?\W*$|
    (?:from|in|on|with|for|under) (?:every|each|all|any|any one) (?:of (?:the|our) )?(?:\p{L}+ )?(?:${ware}|version|size|account|seat|order|contract)s?\W*$|
    (?:just |simply )?(?:write|mail|ask|tell|call|message|phone|e-?mail|knock)\b[^.;]{0,40}\b(?:and|then) (?:we|you|i|jane|she|he)(?:['’]ll| will)? (?:sends?|gets?|have|receives?|mails?|hands?|forwards?|shows?) (?:it|one|them|a copy|yours|ours|you (?:it|one|a copy|ours))\b|
    (?:just |simply )?ask for (?:it|one|them|yours) (?:at|in|on|from) (?:the|our|your) (?!host|vendor|auditor|provider)
  )`;
