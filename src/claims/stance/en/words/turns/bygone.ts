import { pattern } from '../pattern.ts';
import { notTakenBack, number, type Turn } from './turn.ts';

/** How long a lack went on. */
const span = `(?:(?:${number}|several|many|a few|some|our first|the first) )?(?:years?|months?|weeks?|winters?|summers?|seasons?)`;

/** A lack in the past tense at a time that is over: nobody would name the time of what lasts (Grice 1975). */
export const bygone: readonly Turn[] = [
  {
    of: ['denied'],
    examples: [
      '[SSO] was missing until version 1.4.',
      'We went two years without an [SLA].',
      'For years nobody here had [MFA].',
      'We did not have [SOC 2] when the bank first called.',
    ],
    pattern: pattern('u')`
    § (?:(?:was|were) )?(?:missing|absent|lacking|unavailable|not (?:there|available|offered|included|possible)) (?:until|till) (?!we (?:open|launch)|the launch|launch|further)\w+${notTakenBack}|
    \b(?:went|spent|survived|lived|worked|lasted|did) (?:for )?${span} without (?:an? |any |the )?§${notTakenBack}|
    ^(?![^.;]*\b(?:has|have)\b)for (?:${span}|years|months|a long time|ages) ,? ?(?:we|there|nobody|no one|it|they|our \w+)\b[^.;§]*\b(?:had|was|were|did|ran|worked|lived)\b[^.;§]*(?:(?<=\b(?:nobody|no one)\b[^§]*)|\b(?:no|not have|without|not take|not run) (?:an? |any )?)§${notTakenBack}|
    \b(?:had no|did not (?:have|hold|offer|take)|(?:was|were) (?:no|without)) (?:an? |any )?§ (?:yet )?(?:back )?(?:when (?!this|we (?:open|launch))|at the time|back then|in those days|at first|at the (?:start|beginning|outset))\b(?! (?:this|of writing))${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'When we started, there was no [SLA].',
      'There was no [MFA] in the first version; there is in the second.',
      'Not before May did anybody call us [SOC 2 certified].',
    ],
    pattern: pattern('u')`
    ^(?:when|while|as long as) (?:we|the (?:company|shop|house|firm)|(?:i|jane|he|she) ) ?(?:first )?(?:started|began|joined|founded|was founded|(?:was|were) (?:small|young|new|two|three|four))\b[^.;,§]*, [^.;§]*\b(?:was|were|had|did)\b[^.;§]*\b(?:no|not have|without|nobody had) (?:an? |any )?§${notTakenBack}|
    \bno §[^;.]*; (?:there|it|they|the \w+) (?:is|are|has|have) (?:in|on|since|now|with|from|one)\b${notTakenBack}|
    ^not (?:before|until|till) (?!we (?:open|launch)|the launch|launch|further)[^.;§]{1,30}? (?:did|was|were|had|could) \w+[^.;§]*§${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'Not having [SSO] is a thing of the past.',
      'There was no [SLA] before there was a lawyer.',
      'There was no [SLA] once; then came Jane.',
      'A day without a [backup] has never been seen here.',
      'It took a flood before we had [backups].',
    ],
    pattern: pattern('u')`
    ^(?:not having|lacking|missing|doing without|going without|having no|days without|life without) (?:an? |the )?§ (?:is|was|are) (?:a thing of the past|history|over\b|behind (?:us|we|you))|
    ^[^.;]*\b(?:was|were|had) no §(?: \w+)? before (?!launch|we (?:open|launch)|then|that|now|today)\w+[^.;]*\b(?:was|were|came|joined|arrived|asked|moved|signed|built|had)\b${notTakenBack}|
    \b(?:was|were|had|years?|months|weeks) (?:no|without) §[^.;]*[;,] (?:and )?then (?:came|we (?:got|built|bought|had|met|hired|found|signed)|an? \w+ in)\b${notTakenBack}|
    ^(?:an?|one|another|(?:\w+ ){0,8}between you and an?) (?:day|night|week|hour|month|weekend|storm) without (?:an? |the )?§ (?:has|have|had|was) (?:not|never)(?: yet)? (?:been |yet been )?(?:seen|happened|come|passed|occurred|known|heard of)\b|
    ^(?:it took|we had to|we needed) [^.;§]* (?:before|until|till) we (?:had|got|held|switched on|bought|took|made) (?:an? |the |our )?§${notTakenBack}`,
  },
];
