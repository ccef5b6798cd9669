/** What a reader is spared of a thing, which is there to be had without. */
import { bound } from './burdens.ts';
import { pattern } from './pattern.ts';

/** A price, a call, a form, as the source of a pattern. Work and evidence are none of it: "no work on SOC 2" says that nothing was done. */
export const burdenSpared = `(?:(?:set up |entry |monthly |yearly )?${bound}|forms?|small print|fine print|catch(?:es)?|strings|homework|meetings?|calls?|tickets?|e ?mails?|phone calls?|sales ?(?:people|reps?|talk|pitch)|questions? asked|hassle|fuss|drama|stress|pain|headaches?|guesswork|ro?bots?|consultants?|middlemen|waiting|credit cards?|upsell(?:ing|s)?|sales)`;

/** How many words may stand before what is spared, as the source of a pattern. */
export const few = '(?:(?!evidence|proof|plans?|one|such|longer)\\w+ ){0,2}?';

/** What is done to have a thing where somebody else does not do it, as the source of a pattern. */
export const chore =
  '(?:set up|configure|install|enable|activate|turn on|switch on|schedule|arrange|run|manage|maintain|remember|plan|renew|start|trigger|monitor|build|write|wire up|look after|take care of)';

/** " disks: 0": of what is without it there is none. */
export const noneAfter = pattern('iu')`
  ^(?: \p{L}+){1,3}\s*(?:[:=|]|\s[–—-]\s)\s*(?:0|zero|none|nil|not one)\b(?!%|[.,]\d| (?:known|yet|measured|counted)\b)`;

/** "What you need not do": whoever spares the reader a chore does it. */
export const choresOfOurs = pattern('iu')`
  ^\W*(?:what|(?:the )?(?:things|chores|jobs|tasks|work)(?: that)?|everything) (?:you|your team|nobody|no one) (?:
    (?:need|do|will) ?(?:not|n['’]t)(?: (?:have|need))?(?: to)?|never (?:have|need)s?(?: to)?|no longer (?:have|need)s?(?: to)?|(?:has|needs) to
  ) (?:do|think (?:of|about)|worry about|care (?:for|about)|remember|see to|look after|bother with)\b[^.?]{0,20}$`;
