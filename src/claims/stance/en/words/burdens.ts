/**
 * What a reader has to put up with or to do for a thing, and what holds it in bounds,
 * as the source of a pattern: to take it away, or to do without it, leaves the thing.
 */
export const burden = [
  String.raw`(?:limits?|caps?|quotas?|restrictions?|barriers?|hurdles?|obstacles?|bottlenecks?|paywalls?|waiting[ -]lists?|waits?|waiting(?:[ -]times?)?|queues?|delays?|`,
  String.raw`(?:set[ -]?up |extra |hidden |entry |monthly |yearly |exit )?(?:fees?|charges?|costs?)|surcharges?|mark[ -]?ups?|price tags?|minimums?|`,
  String.raw`paperwork|red tape|forms?|small print|fine print|catch|strings|jargon|homework|legwork|spreadsheets?|meetings?|(?:sales )?calls?|tickets?|`,
  String.raw`hassle|fuss|drama|tears|sweat|stress|pain|headaches?|worr(?:y|ies)|guesswork|effort|work|learning curve|upkeep|maintenance|babysitting|`,
  String.raw`set[ -]?up|configuration|installation|plug[ -]?ins?|agents?|scripts?|add[ -]?ons?|code(?: changes?)?|clicks?|lock[ -]?in|consultants?|lawyers?|`,
  String.raw`(?:beta|preview|alpha|experimental|trial) (?:label|badge|tag|flag|sticker|sign|mark|banner|warning)s?)`,
].join('');
