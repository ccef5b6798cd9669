import { textBefore } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { pattern } from '../../../words/pattern.ts';
import { payLabel } from '../../../words/paying.ts';

/** "Your users can pay with …", "you can choose between two ways: …": a way that is open to them. */
export function isPaidWith(scene: Scene): boolean {
  const text = textBefore(scene).slice(-160);
  return openToPay.test(text);
}

/** A way to pay that is open to somebody. */
const openToPay = pattern('iu')`
  \b(?:you|users|customers|buyers|visitors|people|anyone|everyone|shoppers|guests) can (?:now |also |then )?(?:
    pay|make (?:a )?payments?|choose|select|use|add|link|settle|check out
  )\b(?![^.]*\b(?:if|when|once|unless|not|only)\b)(?:[^.]|\.(?=\w))*$|
  \bwe (?:now |also |gladly )?(?:accept|take|support|offer|process)\b(?![^.]*\b(?:
    if|when|once|unless|not|only|no
  )\b)[^.;]*$|^\W*(?:added|adds|introduced|launched|shipped|implemented|new:) (?:\p{L}+ ){0,2}$`;

/** "All payments are handled by Stripe": they are made, by whomever. */
export function isDoneBy(scene: Scene): boolean {
  return scene.clause.kind !== 'condition' && paidThrough.test(textBefore(scene).slice(-160));
}

/** Money or its cards, and what is done with them by the processor that follows. */
const paidThrough = pattern('iu')`
  \b(?:
    payments?|purchases?|billing|bills?|orders?|subscriptions?|invoices?|charges?|transactions?|donations?|sales|
    checkouts?|cards?|card (?:data|details|numbers?|information)|money|tax(?:es)?
  )\b(?:(?!\b(?:if|when|once|unless|not|never|no|can|could|would|should|must|may|might|will|be)\b)[^.;:?!]){0,60}?\b(?:
    handled|processed|taken|collected|charged|managed|powered|secured|run|settled|billed|made|cleared|captured|
    hosted|served
  )(?: \p{L}+ly)?(?: for (?:you|us))? (?:by|through|via|with|over)(?: [^.;:?!]{1,30} (?:or|and|&))? (?:our partner )?$`;

/** "| Payments | Stripe |": what was chosen to be paid through. */
export function isChosenToPay({ named, passage: { around, carrier, text }, verb }: Scene): boolean {
  return (
    carrier === 'table-cell' &&
    verb < 0 &&
    !paysThrough.test(named) &&
    text.trimStart().startsWith(named) &&
    [around.cell?.rowHeader, around.cell?.columnHeader].some((one) => paysThrough.test(one ?? ''))
  );
}

const paysThrough = pattern('iu')`
  ^\W*(?:online |card |our )?(?:
    payments?|billing|checkout|subscriptions|payments? (?:providers?|processors?|processing|gateways?|platform|systems?)
  )\W*$`;

/** "Cards: Visa, Mastercard, Amex", "payments by card or PayPal": no sentence, and several ways to pay. */
export function isBrandList(scene: Scene): boolean {
  if (scene.verb >= 0) return false;
  const text = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, (scene.tokens.at(-1)?.end ?? 0) + 1).slice(0, 160);
  const brands =
    text.match(/\b(?:visa|master ?card|amex|american express|paypal|apple pay|google pay|klarna|sepa)\b/giu) ?? [];
  return (
    new Set(brands.map((one) => one.toLowerCase())).size >= 2 ||
    payLabel.test(text) ||
    /^\W*(?:payments?|pay|renew|top up) (?:by|with)\b/iu.test(text)
  );
}
