import { pattern } from '../pattern.ts';
import { notTakenBack, number } from './turn.ts';
import type { Turn } from './turn.ts';

/** Who would do it harm. */
const foes =
  '(?:ransomware|malware|virus(?:es)?|worms?|hackers?|attackers?|thie(?:f|ves)|burglars?|intruders?|bots?|fires?|floods?|storms?|strangers?|neighbou?rs?|competitors?|spies|phishers?|vandals)';
const right =
  '(?:rights?|roles?|permissions?|keys?|tokens?|passwords?|badges?|invitations?|log ?ins?|licen[cs]es?|passkeys?|fobs?)';
/** What asks to be let in. */
const caller =
  '(?:passwords?|log ?ins?|connections?|requests?|traffic|sign ?ins?|sessions?|devices?|uploads?|builds?|releases?|disks?|laptops?|calls|browsers?|clients|e ?mails?|files?)';

/** Kept from somebody or something: what is denied is that it is had by the wrong one, or without the key (Strawson 1950). */
export const outOfReach: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: ["Ransomware can't reach your [backups].", '[Encryption] keys never leave the region.'],
    pattern: pattern('u')`
    ^(?:\w+ )?${foes} (?:can not|can never|could not|will not|will never|do not|does not|never) (?:\w+ )?(?:reach|touch|delete|encrypt|read|open|see|get (?:at|to|into|past|through)|destroy|alter|break|find|guess|pass|cross) (?:the |your |our |an? )?(?:\w+ )?§${notTakenBack}|
    ^(?:the |our |your )?§(?: \w+)? (?:never|(?:do|does|will) (?:not|never)) (?:ever )?leaves? (?:the|our|your|its|their) (?!roadmap|draft|drawing|planning|idea|paper)\w+${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'Without your key the [backups] cannot be read, by anyone.',
      'Members without admin rights cannot restore [backups].',
    ],
    pattern: pattern('u')`
    ^without (?:your|the|an?|the owner 's) (?:\w+ )?${right} ,? ?(?:the |your |our |an? |no )?§(?: \w+)? (?:can (?:not|never)|is not|are not|stays?|remains?|is|are|can be|opens) (?:be )?\w+|
    ^(?:\w+ ){1,2}without (?:(?:an?|the|your) )?(?:\w+ )?${right} (?:can not|may not|must not|can never|will not|are not allowed to) \w+ (?:(?:the|your|an?|our|any) )?§${notTakenBack}`,
  },
  {
    // All that come in have it.
    of: ['denied', 'conditional'],
    examples: [
      'We refuse connections that are not [encrypted].',
      'Passwords without a [second factor] are not accepted.',
      'If it is not [encrypted], we do not store it.',
    ],
    pattern: pattern('u')`
    \b(?:refuses?|rejects?|drops?|blocks?|closes?|turns? away|denies|deny|ignores?|accepts? no|allows? no|lets? in no) (?:all |any |every )?(?:\w+ )?${caller} (?:that|which) (?:is|are|was|were) not §|
    ^(?:\w+ )?${caller} (?:without (?:an? |the |your )?|(?:that|which) (?:is|are) not )§ (?:is|are|get|gets|will be|will) (?:(?:not|never) (?:be )?(?:accepted|allowed|let (?:in|through)|admitted|granted|permitted|opened|sent|answered|stored)|refused|rejected|dropped|blocked|turned away|denied|closed)|
    ^(?:if|whenever|as long as|where|what|whatever) (?:it|an? \w+|the \w+|something|any \w+|data|your \w+)? ?(?:is|are) not § ,? ?(?:we |our \w+ |the \w+ )?(?:do not|does not|never|will not|refuse to|is not|are not|is never|are never) (?:ever )?(?:store|stored|keep|kept|take|taken|accept|accepted|send|sent|touch|save|saved|host|let|move|transmit)`,
  },
  {
    // Till then it can.
    of: ['denied'],
    example: '[Backups] cannot be restored after 90 days.',
    pattern: pattern('u')`
    §(?: \w+)? (?:can not|can no longer|may not|may no longer) be (?:restored|read|used|claimed|recovered|downloaded|opened|requested|exported|changed) (?:
      (?:after|beyond|for (?:longer|more) than|older than|later than|more than|within) (?:the first )?${number}\b|after (?:the|your|that)\b(?! launch)
    )[^|]*$`,
  },
];
