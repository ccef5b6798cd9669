import type { ShownPattern } from '../shown.ts';

/** A form of sentence, whatever it says. */
export type Form = ShownPattern & {
  /** Whether it holds only where the sentence speaks of nobody's having it here. */
  readonly isOfNobodyHere?: true;
  /** Whether it holds only of a step of any shop: of an item on a list, “closed” says that it is done. */
  readonly isOfStep?: true;
};

/** Whoever may sell something, and what they sell it with. */
export const seller =
  '(?:company|vendor|store|shop|host|supplier|seller|provider|site|page|business|salesperson|marketer|startup|brand|firm|competitor)s?';
