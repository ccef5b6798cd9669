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
]);
