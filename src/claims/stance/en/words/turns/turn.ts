import type { ShownPattern } from '../shown.ts';
import { house } from '../wares.ts';

/** The readings that would pass. */
export const passing = ['denied', 'conditional', 'topic'] as const;

export type Passing = (typeof passing)[number];

/** A form of words that says in substance what it denies, asks or explains in form: its examples are asserted because of it. */
export type Turn = ShownPattern & {
  /** The readings that it turns round. */
  readonly of: readonly Passing[];
};

/** How many, in words or figures, as the source of a pattern. */
export const number =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|an? (?:dozen|hundred|thousand))';

/** Words of which none denies: what stands between a denial and the mention where there is only the one denial. */
export const undenied =
  '(?:(?!\\b(?:no|not|none|never|nobody|nothing|neither|nor|without|lacks?|lacked|missing|admit\\w*)\\b)[^.;:|])*';

/** … and after the mention to the sentence's end: "…, because there is none" gives the reason of a lack. */
export const notTakenBack =
  '(?![^|]*\\b(?:none|no|not|never|lacks?|lacked|missing|without|because|since|as there|yet|still|would be|if we)\\b)';

/** What is bought at a price that is told afterwards: "was not cheap", "did not come easily". */
export const dear =
  '(?:cheap|easy|easily|simple|quick|quickly|fast|free|painless|fun|smooth|short|pretty|light|a (?:walk|stroll|gift|formality|given|breeze|picnic|sprint|holiday|matter of (?:days|weeks|course))|an accident|child)';

/** Who sells such things, where it is not us. */
export const sellers = `(?:hosts?|vendors?|shops?|stores?|providers?|suppliers?|companies|company|${house.peers}|gyms?|bakeries|bakery|clinics?|schools?|tools?|platforms?|brands?|firms?)`;

/** The paper that shows it: "SOC 2 report". */
export const doc = '(?: (?:report|certificate|letter|audit|certification))?';
