import { pattern } from '../pattern.ts';
import { notTakenBack, type Turn } from './turn.ts';

/** Adjectives that compare: a closed list, since "user" and "number" end in the same letters. No "longer", which ends what was. */
const more =
  '(?:(?:short|quick|fast|slow|dull|calm|clear|clean|fair|strict|strong|tough|tight|thin|thick|simpl|plain|cheap|small|bigg|larg|high|low|neat|nic|fin|kind|sweet|rar|saf|sound|smooth|soft|bold|swift|smart|sharp|sooner|bett|easi|friendli|proud|happi|loud|hard|tidi|sturdi|gentl|fresh|near|wid|quiet|bor)er|(?:more|less) \\w+)';

/** What is compared with the best there is, or with what others have: no praise of ours. */
const maxim = '(?! than (?:your|an?|one|none|no|the one|nothing)\\b)';

/** Negated comparatives: nothing is denied but that there is a better one (Jespersen, *Negation in English*, 1917). */
export const unsurpassed: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: ['There is no shorter [SLA].', 'No [SLA] in the bay is shorter.', 'Nobody restores a [backup] faster.'],
    pattern: pattern('u')`
    \b(?:no|(?:never|not) (?:been |seen |read |met |had |find |see |get |meet |read )an?|(?:find|see|know|read) no|(?:nobody|^(?:no|few|hardly an?) (?:\w+ ){1,4}?(?:has|have|offers?|signs?|keeps?|runs?|gives?|sells?)) (?:\w+ ){0,2}?an?) ${more} §(?: report| code| page| certificate)?(?! (?:planned|yet|for now))${maxim}${notTakenBack}|
    ^no § (?:(?:in|on|of|at|from|along|around) (?:the|this|our|\w+) (?:\w+ ){0,2})?(?:is|are|was|has been|gets|runs|reads) ${more}\b${maxim}${notTakenBack}|
    ^(?:nobody|no one|no \w+) (?:here |else )?\w+s (?:an? |the |your |our )?§ (?:any )?${more} ?[.!]?$`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'Never has a [failover] been so dull.',
      'Nowhere in the bay is the [SLA] shorter.',
      '[Backups] have never been so dull.',
      'It does not get simpler than our [SSO].',
      '[Backups] do not come any safer.',
      '“We had never seen an [SLA] we could read before.”',
    ],
    pattern: pattern('u')`
    ^never (?:before )?(?:has|have|had|was|were) (?:\w+ing )?(?:an? |the |our )?§(?: \w+)? (?:been )?(?:so|as|this|that|${more}) ${notTakenBack}|
    ^nowhere (?:[^.;,§]{2,30} )?(?:is|are|was|were|will you find) (?:an? |the )?§ (?:${more}|so \w+|as \w+)${notTakenBack}|
    ^(?:the |our |your )?§ (?:(?:has|have|had) )?never been (?:so|as|this|${more}) (?!far|close|near|much|long|needed|urgent|absent)\w+${notTakenBack}|
    \b(?:not|never|hardly) (?:get|come|be|become|grow|look|feel)s? (?:any |much )?${more} than (?:with |on )?(?:the |our )?§${notTakenBack}|
    § (?:do|does|can|could) not (?:come|get|be|look) (?:any |much )?${more}\b(?! (?:without|until|if))${notTakenBack}|
    \bnever (?:seen|read|met|had|known) (?:an? )?§ (?:that |which )?(?:we|i|you|one|they) could\b${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: ['Nothing this year was as dull as [SOC 2].', 'Nobody was more surprised by [SOC 2] than we were.'],
    pattern: pattern('u')`
    ^(?:nothing|nobody|no one|no \w+)(?: \w+){0,4}? (?:was|were|made|has|had|felt|gave|took|cost|got|looked|taught|brought|did|cheered)\b[^.;§]*\b(?:(?:as|so) \w+ as|${more}\b[^.;§]* than) (?:the |our |an? )?§${notTakenBack}|
    ^(?:nothing|nobody|no one)(?: \w+){0,3} (?:was|were|has been|felt) ${more} (?:by|about|at|over|with|of|for) (?:the |our )?§[^.;]* than\b${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: [
      'It never takes longer than a coffee to restore a [backup].',
      'No [failover] this year took longer than three seconds.',
    ],
    pattern: pattern('u')`
    \b(?:never|not) (?:takes?|took|taken|needs?|lasts?) (?:longer|more) than [^.;§]{1,30} to (?:
      restore|turn on|get|set up|switch on|connect|open|run|renew|sign|link|enable|start|read|order|cancel|find
    ) (?:an? |the |our |your |in with |by )?§${notTakenBack}|
    ^no (?:\w+ (?:of|from) (?:an? |the |our |your )?)?§(?: \w+){0,3} (?:took|takes|lasted|has taken|has lasted|needed) (?:longer|more) than ${notTakenBack}`,
  },
];
