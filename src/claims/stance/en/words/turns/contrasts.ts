import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { notTakenBack, type Turn } from './turn.ts';

/** What a thing is had instead of: praise denies it, and no lack is called so. */
const rivals =
  '(?:tapes?|drawers?|worries|bots?|robots?|machines?|chat ?bots?|answering machines?|passwords?|luck|magic|hassle|fuss|drama|tears|surprises|excuses|queues?|paper ?work|forms?|spreadsheets?|stickers?|post its|sticky notes|usb sticks?|small print|fine print|smoke|mirrors|handshakes?|guess ?work|crossed fingers|call cent(?:er|re)s?|hold music|voice ?mail|recordings?|tickets?|sweat|waiting|headaches?|jargon|catch|strings|dramas?|pen and paper|faxes|fax)';

/** Who works, where no machine does. */
const people = '(?:\\w+ ){0,2}(?:humans?|persons?|people|team|crew|staff|engineers?|colleagues?|neighbou?rs?)';

/** What a mention may go on with, as a label does. */
const rest = '(?: (?:support|help|service|line|reports?|certificates?|desk))?';

/** Those few that go without. */
const few = `(?:(?:the |our |a )?(?:trials?|demos?|guests?|guest|free|smallest|${house.lesser}|sandbox|interns?)(?: \\w+)?)`;

/** What is denied is the rival, the exception or the extra, and the thing is named over against it. */
export const contrasts: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: ['No tapes, no drawers, no worries: [backups].', '[Checkout] without tears'],
    pattern: pattern('u')`
    ^(?:just |(?!(?:you|your)\b)[^.,;:§]{2,30}, )?(?:no|not|never|zero|instead of|rather than|in place of)(?: an?| another| more| your)? ${rivals}(?: ?(?:,|and|or|nor|&|\.) ?(?:no |not |just |an? |more )*${rivals}){0,4} ?[:—–,.] ?(?:just |only |but )?(?:the |our |real )?§${rest} ?[.!]?$|
    ^(?:the |our |your )?§${rest} without (?:the |any )?${rivals}(?: (?:and|or) ${rivals})? ?[.!]?$`,
  },
  {
    of: ['denied'],
    examples: ['We do not promise, we sign: [SLA].', 'We do not trust one disk or one town: [failover].'],
    pattern: pattern('u')`
    ^we (?:do not|never) \w+(?: \w+){0,2} ,? ?(?:but )?we (?!wait|plan|hope|hold|need|want|aim|ask|lack|wish|tell|say)\w+(?: \w+)? : (?:the |our )?§ ?[.!]?$|
    ^we (?:do not|never) (?:trust|rely on|depend on|bet on|count on|leave it to|believe in) (?![^.;:§]*\b(?:words?|terms?|badges?|claims?|labels?|logos?|phrases?|these|those|this|following|seals?|such|certificates|slogans|hosts?|vendors?)\b)[^.;:§]+[:—] (?:the |our |hence |so )?§ ?[.!]?$`,
  },
  {
    of: ['denied'],
    examples: [
      'A human, not a bot, answers [24/7].',
      'No machine answers [around the clock], Jane does.',
      'No holidays for [24/7 support].',
    ],
    pattern: pattern('u')`
    ^${people} , not [^.,;§]{1,30}, (?!but\b)\w+s? [^.;§]{0,30}§${notTakenBack}|
    ^no (?:machine|bot|robot|chat ?bot|stranger|call cent(?:er|re)|contractor|algorithm|script|recording) [^.;,§]{1,30} ?§ ?[,;:—] (?:but )?(?:we|(?:our |a )?\w+) (?:do|does|is|are|has|have) ?[.!]?$|
    ^no (?:holidays?|weekends?|days? off|breaks?|pauses?|rest|sleep|nights? off|naps?|closing time) (?:for|at|from|in|with) (?:the |our )?§${notTakenBack}`,
  },
  {
    // Nothing is an extra, or left out: this neither.
    of: ['denied', 'conditional'],
    examples: [
      'We left nothing out: not [SSO], not backups.',
      'Nothing is an extra here, not [SSO], not backups.',
      'All may fail save the [backups].',
    ],
    pattern: pattern('u')`
    \b(?:left|leave|forgot|forgotten|forget|skip|skipped|spared|omitted|omit|hid|hidden|cut|missed) nothing(?: out| away| behind)?(?: \w+)? ?[,:;—] (?:not|neither|nor)\b[^.;]*§|
    \bnothing (?:\w+ ){0,2}?(?:(?:is|was|are|comes as|counts as) (?:an? )?(?:extra|forgotten|left out|missing|add on|surcharge|paid extra)|costs? (?:extra|more))\b[^.;:§]*[,:;—] (?:not|neither|nor|no)\b[^.;]*§|
    \b(?:all|everything|anything)(?: \w+)? (?:may|might|can|could|will) (?:fail|break|stop|sink|go wrong|go down|burn) (?:save|but|except|apart from) (?:for )?(?:the |our )?§`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'Everything except [SSO] costs extra.',
      '[24/7] support is not a bot here.',
      '[Failover] is not magic: two machines, one heartbeat.',
      '[Uptime] is not a number we worry about.',
    ],
    pattern: pattern('u')`
    \b(?:everything|all|anything)(?: \w+)? (?:except|but|save|apart from|bar) (?:for )?(?:the |our )?§(?: \w+)? (?:costs? (?:extra|more|money)|is (?:extra|billed|an? (?:extra|add on))|is charged|comes at)\b|
    ^(?:the |our )?§${rest} (?:is|are) (?:not|never) (?:an? )?(?:bots?|robots?|machines?|chat ?bots?|recordings?|scripts?|call cent(?:er|re)s?|answering machines?|ticket systems?|questions? of (?:plan|price|tier|budget)|matters? of (?:plan|price|tier|budget))\b${notTakenBack}|
    ^(?:the |our |an? )?§ (?:is|are) not (?:magic|luck|rocket science|witchcraft|a miracle|a mystery|a secret) ?[:;—] (?:you \w+|we|our|ours|two|one|three|ten|\d+) ${notTakenBack}|
    ^(?:the |our )?§ (?:is|are|was|were) not (?:something|anything|an? \w+) (?:that )?(?:we|our \w+) (?:ever )?(?:worry about|lose sleep over|fear|dread|had to (?:learn|bolt on|think about|fear|add later))\b${notTakenBack}`,
  },
  {
    // Denied to a few, so that the rest have it.
    of: ['denied', 'topic'],
    examples: [
      'Guests get no [SSO].',
      '[SSO] is not part of the trial.',
      '[SSO] is missing only from the trial.',
      '[SSO] (not in the trial)',
    ],
    pattern: pattern('u')`
    ^${few} (?:gets?|has|have|receives?|do not (?:get|have|receive|use)|does not (?:get|have|include|come with)|are not given|can not use|comes? without|goe?s? without) (?:no |an? |any )?§ ?[.!]?$|
    ^(?:the |our )?§ (?:is|are|does|do) not (?:part of|in|on|included in|available (?:in|on|to|for)|offered (?:in|on|to|for)|come with|apply to|for|(?:work|open|run) (?:for|on|in|with)) ${few} ?[.!]?$|
    § (?:(?:is|are) )?(?:missing|absent|left out|excluded|not included)(?:(?: only)? (?:from|in|on|of) ${few} only|(?: only)? (?:from|in|on|of) only ${few}| only (?:from|in|on|of) ${few})(?: \w+)? ?[.!]?$|
    ^§ ?[:(] ?(?:not (?:in|on|for|with|at|part of)|no|does not apply (?:to|in)|do not apply (?:to|in)|not (?:available|included|valid) (?:in|on|for|to|with|at)|except(?: in| on| for)?) (?:${few}|sale items|gift (?:cards|vouchers)|sundays|weekends|public holidays|christmas) ?\)? ?[.!]?$`,
  },
];
