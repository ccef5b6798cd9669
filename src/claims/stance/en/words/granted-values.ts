/** Values that stand beside a label, and say that it is there whatever they deny. */
import { months } from '../../../text/months.ts';
import { pattern } from './pattern.ts';
import { few, burdenSpared } from './spared.ts';
import { number, type Turn } from './turns/turn.ts';

/**
 * They are tried on a heading, a row's label or a word with its question mark,
 * and its value, read as "§ : value".
 */
export const grantedValues: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    example: '| Feature | What you get |\n|---|---|\n| [Uptime] | Not a minute lost this year. |',
    pattern: pattern('u')`
    ^§ : (?:not|no|never) (?:an? |one |a single )?(?:minute|hour|second|day|night|week) (?:(?:was |has been )?(?:lost|missed|skipped|down|late|without it)|of downtime)\b(?![^.]*\b(?:measured|because|yet)\b)`,
  },
  {
    // What it keeps from happening.
    of: ['denied', 'topic'],
    example: '| Feature | What you get |\n|---|---|\n| [Data residency] | Your data does not leave the EU. |',
    pattern: pattern('u')`
    ^§ : (?:your|all|customer) (?:data|copies|files|copy|patients|records) (?:(?:does|do|will|shall|can) not|never) (?:ever )?(?:leaves?|cross(?:es)?) `,
  },
  {
    // How it is, and what it is without.
    of: ['denied', 'topic'],
    examples: [
      '| Feature | What you get |\n|---|---|\n| [Failover] | Thirty seconds, no hands. |',
      '| Feature | What you get |\n|---|---|\n| [Encryption] | On by default; cannot be switched off. |',
    ],
    pattern: pattern('u')`
    ^§ : (?:(?:ready|live|done|back|in|within|under|up to|at|about|for|after|every|each|once|twice|the last one|last one|last) )*(?:(?:${number}|may|${months}|a) ?(?:\w+ ){0,3}?|(?:once|twice|daily|nightly|weekly|hourly|monthly) ?(?:\w+ ){0,2}?)[,;] (?:and )?(?:
      (?:no|without|zero|never an?) ${few}(?:${burdenSpared}|hands?|cards?|questions?|downtime|exceptions?|loss|reload|restart|faults?|deviations?|findings?)|nothing (?:critical|open|serious|found|lost|high|severe|major|to \w+)
    )\b ?(?:needed|required|asked)? ?[.!]?$|
    ^§ : (?:always |switched )?on(?: (?:by default|for (?:all|every \w+|everyone)|everywhere|always))? [,;:] (?:it |and |they )?(?:can ?not|can never|no way to|never) (?:be )?(?:switch|switched|turn|turned|disable|disabled|opt|bypass|bypassed)\b`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      '[SSO]? Never an extra.',
      '## [Encryption]\n\nNothing for you to do.',
      '[HIPAA]? No one does it better.',
    ],
    pattern: pattern('u')`
    ^§ : (?:never|not) (?:an? |at )?(?:extra|add on|upsell|option|luxury|afterthought|surcharge|paid extra)\b(?! (?:that|which|we|yet))|
    ^§ : (?:not your (?:job|problem|worry|headache|concern|task|business|burden)|nothing (?:for you |left |else )+to (?:do|set up|configure|install|learn|manage|remember|pay|worry about|think (?:of|about)))\b|
    ^§ : (?:no one|nobody)(?: else)? (?:does|has|runs|keeps|offers|knows|is|makes|signs) (?:it |them |one |that )?(?:better|faster|safer|longer|more|stricter|oftener)\b`,
  },
];
