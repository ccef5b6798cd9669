import { pattern } from '../pattern.ts';
import { house, ware } from '../wares.ts';
import { notTakenBack } from './turn.ts';
import type { Turn } from './turn.ts';

/** One of what is sold, or all of it. */
const one = `(?:an? |any |the |your |our |no )?(?:\\w+ )?(?:${ware}s?|house|shop|night|day|release|upgrade|order|login|account)`;

/** Rules of the house: what is never done without it is always done with it. */
export const houseRules: readonly Turn[] = [
  {
    of: ['denied'],
    examples: [
      'A berth without [backups] does not exist.',
      'Getting in without [MFA] is impossible.',
      'It is forbidden to run a berth without [backups].',
      'Berths without [backups] are against the house rules.',
    ],
    pattern: pattern('u')`
      ^${one} without (?:an? |the )?§ (?:(?:does|do) not (?:exist|happen|occur)|is not (?:an?|one of) (?:we |our |${house.ware}|plan))\b|
      ^(?:(?:getting|coming|signing|logging|going) (?:in|on|through|past)|entry|entering|access|log ?in) without (?:an? |the )?§ (?:is|are) (?:impossible|unthinkable|forbidden|out of the question|not (?:possible|allowed|permitted|an option))\b${notTakenBack}|
      \b(?:is|are) (?:forbidden|impossible|unthinkable|against [^.;§]{1,30}) (?:for anybody )?to (?:run|open|start|ship|sell|leave|enter|keep|have) ${one} without (?:an? |the )?§${notTakenBack}|
      ^${one} without (?:an? |the )?§ (?:is|are) against (?:the|our|all)\b`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'No [MFA], no entry.',
      'We would rather lose a sale than skip [SOC 2].',
      'We would rather be late than without a [backup].',
      'Over our dead bodies will a berth run without [backups].',
      'Not on our watch: a berth without [backups].',
      'We wouldn’t let you go a day without [backups].',
    ],
    pattern: pattern('u')`
      ^no § , no (?:entry|access|log ?in|${house.ware}s?|upgrades?|exceptions?|key|way in)(?= ?(?:[.,;!:]|$))|
      \bwould (?:rather|sooner) [^.;§]{2,60} than (?:(?:skip|break|miss)|(?:run|go|do|be) without) (?:an? |the |our )?§|
      \bwould (?:rather|sooner) [^.;§]{2,60} than without (?:an? |the |our )?§|
      ^over (?:my|our|we) dead bod(?:y|ies)\b[^.;]* without (?:an? |the )?§|
      ^not on (?:our|my|we) watch ?[:,–—] ?[^.;§]*\bwithout (?:an? |the )?§|
      \bwould (?:not|never) let (?:you|anybody|anyone|them) (?:go|spend|${house.stay}|sleep|${house.go}|leave|work) (?:[^.;§]{1,30} )?without (?:an? |the )?§`,
  },
  {
    // Who stays until it is done does it.
    of: ['conditional', 'denied'],
    examples: ['Ben never leaves before the [backup] is done.', 'Nobody goes home before the [backup] is green.'],
    pattern: pattern('u')`
      \b(?:not|never) (?:leaves?|(?:go|goes) (?:home|to bed|to sleep)|sleeps?|rests?|eats?) (?:before|until|without) (?:the|a|our|his|her|their) (?:last |first |nightly )?§|
      \b(?:nobody|no one) (?:leaves?|goes (?:home|to bed|to sleep)|sleeps?|rests?|eats?) (?:before|until|without) (?:the|a|our|his|her|their) (?:last |first |nightly )?§`,
  },
  {
    // Each of them goes through it.
    of: ['conditional'],
    examples: ['No order is shipped until it is [backed up].', 'No change goes live before a [backup] has been made.'],
    pattern: pattern('u')`
      ^no (?:releases?|changes?|orders?|upgrades?|updates?|${house.ware}s?|deploys?|deployments?|commits?|files?|disks?|machines?|servers?|images?|instances?|builds?) (?:(?!would|will|could|can|may|should)\w+ ){1,3}?(?:before|until|unless) (?:it|they) (?:is|are|has been|have been|was) (?:\w+ )?§${notTakenBack}|
      ^no (?:releases?|changes?|orders?|upgrades?|updates?|deploys?|deployments?|commits?|builds?) (?:(?!would|will|could|can|may|should)\w+ ){1,3}?(?:before|until|unless) (?:an? |the |its )?§ (?:has been|was|is) (?:made|taken|run|done|tried|passed|written|tested)${notTakenBack}`,
  },
];
