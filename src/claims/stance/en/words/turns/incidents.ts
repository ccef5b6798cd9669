import { pattern } from '../pattern.ts';
import { number, type Turn } from './turn.ts';

/** How a thing fails that was working. */
const failed =
  '(?:(?:did|does|do|could) not (?:work|run|start|respond|answer|arrive|finish|complete|open|load|connect)|failed|fails?|stopped(?: working)?|broke|breaks|stalled|hung|crashed|timed out|dropped|was (?:slow|late|down|offline|interrupted|degraded|unavailable|unreachable|not (?:available|reachable|working))|were (?:slow|late|down|offline|interrupted|degraded|unavailable|unreachable|not (?:available|reachable|working)))';

/** From when to when, or how long: only what works at other times fails for a time. */
const span = `(?:for (?:about |some |roughly |almost |nearly |over )?${number} (?:seconds?|minutes?|hours?)|between (?:\\d\\S*|\\w+) (?:\\w+ )?and (?:\\d\\S*|\\w+)|from (?:\\d\\S*|\\w+) (?:to|until|till) (?:\\d\\S*|\\w+)|(?:until|till) (?:\\d[\\d:.]*|noon|midnight)\\b|at \\d\\d? ?[:.] ?\\d\\d|at (?:nine|ten|noon|midnight|two|three|four|five|six|seven|eight|eleven|one|twelve)\\b)`;

/** Who is called, or what is done, where it fails. */
const remedy =
  '(?!(?:then |so |please )*(?:ask|look|choose|there (?:is|are) (?:no|nothing)|nobody|no |nothing|we (?:would|could|can ?not|do not|have no)|it (?:would|could|means)|that (?:would|could|means)|would|could|must|you (?:would|should|must|need|have to|are on)))';

/** A failure that is told as an event, or provided for: it takes for granted that the thing runs at other times (Strawson 1950). */
export const incidents: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: [
      '[SSO] did not work between nine and ten in the morning.',
      'At 02:10 the [nightly backup] of two instances failed.',
    ],
    pattern: pattern('u')`
    §(?: (?!never|not|no)\w+){0,4} ${failed} (?:[^.;]{0,40} )?${span}|
    ^(?:at|on|between|from|since|around) (?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)[^§;]{0,40} (?:the |our |one |an? )?§(?: (?!never|not|no)\w+){0,4} ${failed}(?! (?:because|since) (?:we|there))`,
  },
  {
    // What is to be done in its case.
    of: ['denied', 'conditional', 'topic'],
    examples: ['In case [failover] fails, an engineer is paged.', 'Should [backups] fail, an engineer is paged.'],
    pattern: pattern('u')`
    ^(?:in case|in the event(?: that)?|every time|each time|as soon as|whenever|the moment) (?:an?|the|your|our)? ?(?:\w+ )?§(?: \w+)? (?:fails?|breaks?|stops?|stalls?|crash(?:es)?|times? out|is (?:late|missed|down|slow|lost|interrupted)|does not (?:start|finish|run|work|arrive)) ?, ${remedy}|
    ^should (?:an?|the|your|our)? ?(?:\w+ )?§(?: \w+)? (?:fail|break|stop|stall|crash|time out|be (?:late|missed|down|slow|lost|interrupted)|not (?:start|finish|run|work|arrive)) ?, ${remedy}`,
  },
  {
    // It ends only for whoever had begun; it comes back only to where it was.
    of: ['denied', 'conditional', 'topic'],
    examples: ['Error: [SSO] session expired.', 'After the upgrade, [SSO] has to be turned on again.'],
    pattern: pattern('u')`
    §(?: (?:session|token|login|sign in|cookie|code|key|link|request|job|run|attempt))+ (?:(?:has|have|was|is) )?(?:expired|timed out|ended|aborted|was (?:rejected|declined))(?= ?(?:[.!,;:]|$| (?:and|after|because|while|at)\b))|
    §(?: \w+)? (?:has to|have to|must|needs? to|should|can) be (?:(?:turned|switched) (?:on|off)|enabled|activated|started|connected|configured) again\b`,
  },
];
