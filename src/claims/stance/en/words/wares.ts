/**
 * What a seller has for sale, and what is done with it, as sources of patterns.
 * The words that are this house's own stand in `house` alone, and nowhere else
 * among the words and rules: a test holds that. Whoever sells other things has
 * other words there.
 */
export const house = {
  /** One of what is sold, how its size is called, and the sizes. */
  ware: 'berth',
  size: 'depth',
  lesser: 'shallow',
  greater: 'deep',
  /** What it is to become a customer, and to have what is sold at work. */
  stay: 'moor',
  go: 'sail',
  /** Where customers find what is theirs. */
  console: 'dock',
  /** What the house calls itself, and what others of its trade are. */
  place: 'harbou?r',
  peers: 'marinas?|harbou?rs?',
} as const;

/** What a seller has for sale, one of it: sentences that name it speak of what is sold. */
export const ware = `(?:plan|tier|edition|package|instance|${house.ware})`;

/** The lesser of several, which lacks what the others have: "the trial berth", "small plans". */
export const lesserWare = `(?:the |our |an? )?(?:${house.lesser}|small|smaller|smallest|basic|trial|free|cheapest|guest|demo) ${ware}s?`;

/** The greater of several, which have what the lesser ones lack. */
export const greaterSizes = `${house.greater}|${house.greater}er|big|bigger|large|larger|paid`;
