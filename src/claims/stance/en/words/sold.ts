import { pattern } from './pattern.ts';
import { ware } from './wares.ts';

/**
 * What follows "requires" where a thing is had and comes with a purchase, an
 * account or a click: "SSO requires the deep plan". Lower case, one space apart.
 */
export const soldWith = pattern('u')`
  ^(?:
    (?:(?:the|an?|our|your|one|two|three|at least \w+) )?(?:\w+ ){0,2}?(?:
      ${ware}s?|subscriptions?|licen[cs]es?|ndas?|log ?in|accounts?|upgrade|clicks?|minutes?|seconds|passwords?|
      tick|ticket|phone
    )|(?:the )?(?:pro|business|enterprise|premium|teams?|plus|growth)(?= ?(?:$|[.,;]))|
    (?:size|level|${ware}(?: size)?) \w(?= ?(?:$|[.,;]))|no|nothing|only|just|little|neither|zero|nobody|
    less than|your (?:consent|own)|admin rights
  )\b`;

/** What a thing is to its seller and its buyers: "a deep-berth feature". */
export const soldNouns =
  '(?:features?|options?|add[ -]?ons?|extras?|perks?|benefits?|bonus|upgrades?|habits?|routines?|tabs?|settings?|switch|strengths?|advantages?|specialty|speciality|fixtures?|staples?)';

export const soldAs = new RegExp(`^(?:${soldNouns}|standard)$`, 'u');

/** Whoever sells and whatever is sold, spoken of as one of many: "most hosts", "other tools". */
export const offerings =
  '(?:stores?|shops?|vendors?|hosts?|providers?|products?|platforms?|services?|companies|tools?|sites?)';

/** Those of them whom nobody could name: what is said of them is said of nobody. */
export const someSellers = new RegExp(
  `^(?:some|many|most|few|several|a few|not all|not every|plenty of|large|big|small) (?:\\w+ )?${offerings}$`,
  'u',
);
