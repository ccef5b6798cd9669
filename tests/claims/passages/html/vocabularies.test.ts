/** What machines are told of a page in vocabularies of theirs, under whatever name. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();

function blocked(head: string): (string | null)[] {
  const text = `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><p>Words.</p></body></html>`;
  return checkSources([{ path: 'dist/a.html', text }], policy, { today: '2026-11-21' }).findings.map(
    ({ claim }) => claim,
  );
}

const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const schema = 'https://schema.org';
const store = { '@context': schema, '@type': 'Store', name: 'BayStore' };

describe('JSON-LD says what its properties mean', () => {
  it.each([
    ['by the property itself', data({ ...store, paymentAccepted: 'Visa' })],
    [
      'by a name of its own',
      data({
        '@context': { x: `${schema}/paymentAccepted`, n: `${schema}/name` },
        '@type': 'Store',
        n: 'BayStore',
        x: 'Visa',
      }),
    ],
    [
      'by a name with an address within',
      data({ '@context': [schema, { x: { '@id': 'schema:offers' } }], x: { y: 1 } }),
    ],
    ['by a prefix', data({ '@context': { s: `${schema}/` }, 's:paymentAccepted': 'Visa' })],
    ['by the whole address', data({ [`${schema}/paymentAccepted`]: 'Visa' })],
    ['in a context further in', data({ ...store, about: { '@context': { x: `${schema}/aggregateRating` }, x: 5 } })],
    ['by hours without an end', data({ ...store, openingHours: 'Mo-Su 00:00-24:00' })],
    ['by the same hours in words', data({ ...store, openingHours: '24/7' })],
    ['by an action that buys', data({ ...store, potentialAction: { '@type': 'BuyAction', target: '/' } })],
    ['by a way to pay', data({ '@type': 'Offer', acceptedPaymentMethod: 'http://purl.org/goodrelations/v1#VISA' })],
    [
      'by the terms of returns',
      data({
        '@type': 'MerchantReturnPolicy',
        returnPolicyCategory: `${schema}/MerchantReturnFiniteReturnWindow`,
        merchantReturnDays: 30,
      }),
    ],
    ['by what a return costs', data({ hasMerchantReturnPolicy: { returnFees: `${schema}/FreeReturn` } })],
    ['by what comes back', data({ '@type': 'MerchantReturnPolicy', refundType: 'https://schema.org/FullRefund' })],
    [
      'by a count of those who came',
      data({ interactionStatistic: { interactionType: `${schema}/RegisterAction`, userInteractionCount: 12_000 } }),
    ],
    ...['Ask for it at the desk.', 'Yes.'].map((text): [string, string] => [
      `by a question with its answer: ${text}`,
      data({ '@context': schema, '@type': 'Question', name: 'Are there backups?', acceptedAnswer: { text } }),
    ]),
    ['by an action with an address', data({ ...store, potentialAction: { '@type': `${schema}/OrderAction` } })],
  ])('%s', (_, head) => {
    expect(blocked(head)).not.toEqual([]);
  });

  it.each([
    ['a page', data({ '@context': schema, '@type': 'WebSite', name: 'BayStore', url: 'https://baystore.example/' })],
    ['names of its own for what is no claim', data({ '@context': { n: `${schema}/name` }, n: 'BayStore' })],
    ['no returns', data({ '@type': 'MerchantReturnPolicy', returnPolicyCategory: 'MerchantReturnNotPermitted' })],
    ['comments', data({ interactionStatistic: { interactionType: `${schema}/CommentAction` } })],
    [
      'a question that is denied',
      data({ '@context': schema, '@type': 'Question', name: 'Are there backups?', acceptedAnswer: { text: 'No.' } }),
    ],
    ['hours of an office', data({ ...store, openingHours: 'Mo-Fr 09:00-17:00' })],
    ['a search', data({ ...store, potentialAction: { '@type': 'SearchAction', target: '/search' } })],
  ])('but not where it only describes %s', (_, head) => {
    expect(blocked(head)).toEqual([]);
  });
});

it.each(['product:availability', 'product:price:amount', 'og:price:amount'])(
  'a card of a ware is an offer: %s',
  (name) => {
    expect(blocked(`<meta property="${name}" content="in stock 40">`)).not.toEqual([]);
  },
);

it('a card of a page is none', () => {
  expect(blocked('<meta property="og:title" content="BayStore"><meta property="og:type" content="website">')).toEqual(
    [],
  );
});
