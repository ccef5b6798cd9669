import { pattern } from '../pattern.ts';
import { chore, few, burdenSpared } from '../spared.ts';
import { ware } from '../wares.ts';
import { notTakenBack, number, type Turn } from './turn.ts';

/** Neither the sentence's end nor the next says that there is none. */
const met = '(?![^|]*\\b(?:not|no|none|never|nobody|nothing|yet|lacks?|without)\\b)';

/** A price or a wait that is denied of a thing, which is there to be had without (Morante and Blanco 2012). */
export const burdenless: readonly Turn[] = [
  {
    of: ['denied', 'topic', 'conditional'],
    examples: ['No tickets for [SSO].', 'No more paying for [SSO].'],
    pattern: pattern('u')`
    ^(?:there (?:is|are) )?(?:no|zero|never an?|without) ${few}${burdenSpared}(?: (?:needed|required|asked for))? (?:for|on|with|around|behind|before|to (?:get|use|have)) (?:
      (?:an?|the|our|your|every) 
    )?§(?! (?:is|are|has|have|was|were|exists?|can|could|would|will)\b)${notTakenBack}|
    ^no (?:more|longer) (?:paying|waiting|asking|queue?ing|begging|worrying|hunting|fighting|pleading|calling|fiddling|struggling|juggling|hoping|guessing)(?: \w+)? (?:
      for|about|with|over
    ) (?:(?:the|our|your|an?) )?§(?! (?:is|are|has|have|was|were)\b)${notTakenBack}`,
  },
  {
    // It comes without what others put before it.
    of: ['denied', 'topic', 'conditional'],
    examples: ['[SSO] without sales calls.', 'No contract, no minimum term, no [SLA] small print.'],
    pattern: pattern('u')`
    ^(?:an? |the |our )?§(?: \w+)? (?:without|with no|with zero|minus) (?:(?:an?|the|any|all the) )?${few}${burdenSpared}(?: (?:
      or|and|,) (?:\w+ ){0,2}\w+)? ?[.!]?$|
    \b(?:no|without|zero) § (?:small print|fine print|fees?|surcharges?|charges?|upsells?|limits?|caps?|paywalls?|waiting lists?|queues?|hassle|headaches?|surprises?|tax|outages?)(?= ?[.,!]|$)${notTakenBack}`,
  },
  {
    // A rule of the daily work: who does not do the one without the other has both.
    of: ['conditional', 'denied'],
    example: 'We do not ship without [penetration tests].',
    pattern: pattern('u')`
    \bwe (?:do not|never) (?:ship|release|deploy|merge|roll out|go (?:live|to bed|home)|sleep|work|change|touch|update|patch)(?: (?:
      anything|a (?:thing|line|version|release|change)|code|software|\w+s))? without (?:(?:an?|the|our|prior|another) )?(?:\w+ )?§ ?[.!]?$`,
  },
  {
    // What is lacking in one alone is in the others.
    of: ['denied'],
    examples: [
      '[SSO] is missing only from Solo.',
      '[SSO] is missing from Solo alone.',
      'Without the Crew plan there is no [SSO].',
    ],
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are) (?:missing|absent|lacking|left out|unavailable|excluded|not (?:included|available|offered|supported|part))(?: only| just| solely| merely) (?:
      from|in|on|with|for|of) (?!we\b|request)|
    §(?: \w+)? (?:is|are) (?:missing|absent|lacking|left out|unavailable|excluded|not (?:included|available|offered|supported|part)) (?:
      from|in|on|with|for|of) (?:the )?(?!we\b)\w+(?: ${ware})? (?:alone|only)(?= ?[.!,]|$)|
    ^without (?:the|our) (?!right|plan)\w+ ${ware} ,? ?(?:there is |you (?:get|have) )?no §(?= ?[.!]|$)`,
  },
  {
    // No fault was found in it.
    of: ['denied', 'topic'],
    example: 'Open [pen test] findings: 0 of 11',
    pattern: pattern('u')`
    ^(?:(?:open|known|critical|unresolved|outstanding|remaining|overdue|missed) )+§ (?:findings?|exceptions?|issues?|tickets?|bugs?|complaints?|gaps?|items?|incidents?|failures?|breach(?:es)?) : (?:
      0|zero|none|nil)(?: (?:of|out of) ${number})?(?: left| open)? ?[.!]?$`,
  },
];

/** A chore that the reader is spared, and what follows does not say that there is nothing to it. */
export const choresSpared: readonly Turn[] = [
  {
    // Whoever need not set it up has it set up.
    of: ['denied', 'conditional', 'topic'],
    example: 'You do not have to set up [failover].',
    pattern: pattern('u')`
    \b(?:
      (?:you|customers|owners|members|your team|teams) (?:(?:do|does|will|need|needs) not(?: (?:have|need))?|never (?:have|need)|no longer (?:have|need))|
      (?:nobody|no one|none of you) (?:has|have|needs?)
    )(?: to)? ${chore} (?:
      (?:the|your|any|an?) )?§(?= ?(?:[.!,;]|$)| (?:yourself|yourselves|by hand|at all|manually|again|first)\b)${notTakenBack}[^|]*\| ${met}`,
  },
];
