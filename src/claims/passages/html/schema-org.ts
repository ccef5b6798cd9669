/** Properties of schema.org that say something by being there, and in what words. */
export const sayings: ReadonlyMap<string, string> = new Map([
  ['aggregateRating', 'aggregate rating'],
  ['ratingValue', 'rating value'],
  ['reviewCount', 'review count'],
  ['hasCertification', 'has certification'],
  ['award', 'award winning'],
  ['review', 'customer review'],
  ['reviews', 'customer reviews'],
  ['paymentAccepted', 'payments accepted'],
  ['offers', 'offers for sale'],
  ['product:availability', 'offers for sale'],
  ['product:price:amount', 'offers for sale'],
  ['og:price:amount', 'offers for sale'],
]);

/** Kinds of action that a reader is offered: to buy, to pay. */
const selling = /^(?:Buy|Order|PreOrder|Pay)Action$/;

/** All hours of all days, in the notation of schema.org. */
const allDay = /^(?:(?:Mo-Su|24\/7)\s*)?(?:00:00\s*-\s*(?:24:00|23:59)|24\/7)$/i;

/** What a value says of its property that is no sentence, in words; `undefined` where it says nothing so. */
export function saidByValue(key: string, value: string): string | undefined {
  if (/^@?type$/.test(key) && selling.test(value.replace(/^.*[:/#]/, ''))) return 'offers for sale';
  return /^opening hours/.test(key) && allDay.test(value.trim()) ? 'Open around the clock' : undefined;
}
