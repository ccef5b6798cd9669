/** Sources of patterns over what comes with a thing, and is not the thing. */

/** What holds a thing in bounds, or stands before it: to take it away leaves the thing. */
export const bound = [
  String.raw`(?:limits?|caps?|quotas?|restrictions?|barriers?|hurdles?|obstacles?|bottlenecks?|paywalls?|waiting[ -]lists?|waits?|waiting(?:[ -]times?)?|queues?|delays?|`,
  String.raw`(?:set[ -]?up |extra |hidden |entry |monthly |yearly |exit )?(?:fees?|charges?|costs?)|surcharges?|mark[ -]?ups?|price tags?|minimums?|lock[ -]?in|paperwork|red tape|`,
  String.raw`(?:beta|preview|alpha|experimental|trial) (?:label|badge|tag|flag|sticker|sign|mark|banner|warning)s?)`,
].join('');

/** What a reader has to put up with or to do for a thing: who has it without that has it. */
export const burden = [
  String.raw`(?:${bound}|forms?|small print|fine print|catch|strings|jargon|homework|legwork|spreadsheets?|meetings?|(?:sales )?calls?|tickets?|`,
  String.raw`hassle|fuss|drama|tears|sweat|stress|pain|headaches?|worr(?:y|ies)|guesswork|effort|work|learning curve|upkeep|maintenance|babysitting|`,
  String.raw`set[ -]?up|configuration|installation|plug[ -]?ins?|agents?|scripts?|add[ -]?ons?|code(?: changes?)?|clicks?|consultants?|lawyers?)`,
].join('');
