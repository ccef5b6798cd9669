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
  ['acceptedPaymentMethod', 'payments accepted'],
  ['offers', 'offers for sale'],
  ['product:availability', 'offers for sale'],
  ['product:price:amount', 'offers for sale'],
  ['og:price:amount', 'offers for sale'],
]);

/** Kinds of action that a reader is offered: to buy, to pay. */
const selling = /^(?:Buy|Order|PreOrder|Pay)Action$/;

/** Values that stand for a promise to who buys: of his money back, or of others who came before him. */
const promising: readonly (readonly [key: RegExp, value: RegExp, said: string])[] = [
  [/^return policy category$/, /^MerchantReturn(?:Finite|Unlimited)\w*$/, 'orders are refunded'],
  [/^(?:\w+ )*return fees$/, /^FreeReturn$/, 'orders are refunded'],
  [/^refund type$/, /^(?:Full|Store|Exchange)\w*Refund\w*$/, 'orders are refunded'],
  [/^interaction type$/, /^(?:Register|Join|Subscribe|Buy|Order|Install)Action$/, 'paying customers'],
];

/** All hours of all days, in the notation of schema.org. */
const allDay = /^(?:(?:Mo-Su|24\/7)\s*)?(?:00:00\s*-\s*(?:24:00|23:59)|24\/7)$/i;

/** What a value says of its property that is no sentence, in words; `undefined` where it says nothing so. */
export function saidByValue(key: string, value: string): string | undefined {
  const name = value.replace(/^.*[:/#]/, '');
  if (/^@?type$/.test(key) && selling.test(name)) return 'offers for sale';
  const promise = promising.find(([keys, values]) => keys.test(key) && values.test(name));
  if (promise !== undefined) return promise[2];
  return /^opening hours/.test(key) && allDay.test(value.trim()) ? 'Open around the clock' : undefined;
}
