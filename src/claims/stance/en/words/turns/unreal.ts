import { pattern } from '../pattern.ts';
import { doc, notTakenBack, type Turn } from './turn.ts';

/** What was otherwise than the sentence supposes: "but for Jane", "had the bank not asked". What somebody would need is no such thing. */
const otherwise =
  '(?:but for|without) (?!an?\\b|any|the (?:right|necessary|proper)|enough|more|such|evidence|proof|money|customers|staff|us\\b)|(?:if|had) (?:it|there) (?:were|was|had) not (?:been )?for|(?:had|were) it not (?:been )?for|if (?!we\\b)[^.;,§]{1,50} had not (?!an?\\b|the\\b|any)|had (?!we\\b)[^.;,§]{1,40} not (?!an?\\b|the\\b|any)';

/** A main clause that denies what has come true. */
const denied =
  '(?:(?:nobody|no one|none of us)(?: here)? (?:would|could|might) (?:(?:still|ever|even|today|now) )*(?:have|hold|use|offer|run|sign|keep|get|take) (?:(?:an?|any|the|our|had|got|bought|built|working) )*|\\b(?:would|might)\\b[^.;,§]{0,20}\\b(?:no|not|never|without)\\b[^.;,§]{0,25})';

/** Participles of what did not come to pass. */
const done =
  '(?:been|had|gone|\\w{3,}ed|lost|cost|met|kept|made|got|gotten|won|sold|left|run|paid|sunk|burnt|held|bought|brought|built|taken|given|broken|stolen|drowned|slept|cut|shut|become|come|fallen|begun|known|spent|meant|found|told|taught|done|read)';

/** What words are called that nothing stands behind. */
const worthless =
  '(?:lie|false|wrong|untrue|misleading|words?|claim|boast|promise|risk|careless|foolish|reckless|impossible)';

/** What it did not come to: "would have stayed a wish". */
const cameOff = `would (?:never |not )?(?:still be|have ${done})\\b(?! (?:an? |just |only |no more than )?${worthless}\\b)`;

/** Conditions against the facts: the main clause tells what did not come true, and so what did (Karttunen 1973). */
export const unreal: readonly Turn[] = [
  {
    of: ['denied', 'conditional'],
    examples: [
      'Had the bank not asked, we would still have no [SSO].',
      'There would be no [SLA] here had Jane not stayed.',
    ],
    pattern: pattern('u')`
    ^(?:${otherwise})[^.;§]*${denied}§${notTakenBack}|
    ${denied}§[^.;]*? (?:${otherwise})${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    examples: ['But for Jane, the [SLA] would have stayed a draft.', '[SOC 2] would not have happened without Jane.'],
    pattern: pattern('u')`
    ^(?:${otherwise})[^.;§]*§${doc} ${cameOff}${notTakenBack}|
    ^(?:the |our |your )?§(?: \w+)? ${cameOff}[^.;]*? (?:${otherwise})${notTakenBack}`,
  },
  {
    // Who tells what its lack would have cost has it.
    of: ['denied', 'conditional'],
    example: 'Without [failover] the storm would have cost us the harbour.',
    pattern: pattern('u')`
    ^["“]? ?(?:without|but for|had (?:we|there|it|they) (?:had |been )?no|if (?:we|there|they) (?:had had|had been|were) no) (?:the |our |an? )?§[^.;]*\bwould (?:\w+ ){0,2}?have (?:\w+ly |long |never |not |all )?${done}\b(?! (?:an? |just |only |no more than )?(?:${worthless}|(?:irresponsible|wiser?|cheaper|better|fairer|more honest))\b)${notTakenBack}`,
  },
  {
    // The same, its lack told last.
    of: ['denied', 'conditional'],
    examples: [
      'That would have been a long night without [failover].',
      'The storm would have taken us down had [failover] not kicked in.',
      'This page would be offline without [failover].',
      'If not for Jane, no [SOC 2].',
    ],
    pattern: pattern('u')`
    ^(?!["“]? ?it would have been [^.;§]*\bto\b)[^.;§]*\bwould (?:\w+ )?have ${done}\b(?![^§]*\b(?:${worthless}|irresponsible|foolish|to)\b)[^.;§]* (?:without|but for) (?:the |our |an? )?§${notTakenBack}|
    \bwould (?:\w+ )?have ${done}\b[^.;§]* had (?:the |our |an? )?§ not (?!been (?:missing|absent|lacking))\w+${notTakenBack}|
    ^th(?:is|ese) (?:page|site|line|text|mail)s? would (?:now |still )?be (?:offline|down|gone|lost|dark|blank|dead)\b[^.;§]* without (?:the |our )?§${notTakenBack}|
    ^(?:if not for|but for|were it not for) [^.;,§]{1,30}, no §${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Without [SSO] we would still be typing passwords.',
    pattern: pattern('u')`
    ^["“]? ?without (?:the |our )?§ ,? ?(?:i|we|they|he|she|it|our \w+|(?:\d+|half|most of|all) (?:\w+ ){1,2})? ?would (?:
      (?:still|all|probably) (?:all )?be (?!without|waiting for)|be (?:history|toast|gone|nowhere|bankrupt|sunk|out of business|no more|lost)\b|
      be \w+ing\b[^.;]*\b(?:now|today|by hand|still|every (?:day|morning|week))\b
    )${notTakenBack}`,
  },
  {
    // Its failing would be heard of.
    of: ['denied', 'conditional'],
    example: 'If [backups] did not run, the phone would ring.',
    pattern: pattern('u')`
    ^if (?:the |our |an? |one of our )?§(?: \w+)? (?:
      did not (?:run|work|start|finish|arrive|come|hold|answer|kick in|take over)|(?:(?:were|was) )?(?:missing|down|late|off|broken|skipped|missed)|failed|stopped
    )[^.;,§]{0,30}, [^.;]*\bwould (?:soon |at once |all |already )?(?:
      ring|know|notice|hear|see|wake|call|page|shout|go off|get an?|be the first|have (?:heard|seen|noticed|known|read|told|rung)
    )\b${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional'],
    examples: ['We could never have met the [SLA] without Jane.', 'We could not run the [SLA] without her.'],
    pattern: pattern('u')`
    \b(?:could|would) (?:not|never) have ${done}(?: \w+){0,2}? (?:an? |the |our )?§[^.;]*\b(?:without|but for|had) (?!an?\b|any)${notTakenBack}|
    \b(?:could|would) (?:not|never) (?:run|keep|meet|hold|honou?r|renew|staff|operate|sustain) (?:the|our) § without (?:
      her|him|them|you|our \w+|(?!staff|people|money|help|funding|budget|evidence|\w+s\b)\w+
    ) ?[.!]?$`,
  },
  {
    // A night that it was there for.
    of: ['denied', 'conditional'],
    examples: ['Imagine we had had no [backups] that night.', 'Lucky that nobody had switched off [backups].'],
    pattern: pattern('u')`
    ^(?:just )?(?:imagine|what if|suppose|picture|think) (?:that |if )?(?:we|i|there|they|she|he) (?:had|had had|had been|were) no §[^.;]*\b(?:that|last) (?:night|day|week|morning|friday|monday|weekend|summer|winter|spring|autumn|year|month|time)\b|
    ^(?:how )?(?:lucky|luckily|thank (?:heavens?|god|goodness)|fortunately|good|a good thing)(?: that| for us that)? ,? ?(?:nobody|no one|we|she|he|they) (?:had |has |did )?(?:not )?(?:
      turn|turned|switch|switched|shut
    ) (?:off (?:the |our )?§|(?:the |our )?§ off)${notTakenBack}`,
  },
];
