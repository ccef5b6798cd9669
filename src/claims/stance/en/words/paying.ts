import { pattern } from './pattern.ts';

/** Ways to pay, listed and not explained. */
export const waysToPay = pattern('iu')`
  ^\W*(?:all|most|multiple|several|many|various|major|popular)\b[^.;]*\b(?:cards?|options?|methods?|wallets?)\b|
  ^(?!\W*(?:an?|the|how|what|which|whether|when|where|see|your?|choose|select|click|enter|set|use|go|add|one of)\b)(?=[^.;]*\b(?:
    credit cards?|debit cards?|cards?|paypal|stripe|apple pay|google pay|klarna|sepa|bank transfers?|
    wire transfers?|cash|visa|mastercard|amex|invoices?|upi|crypto\w*|bitcoin|direct debit
  )\b)`;

/** "Payment methods: …". */
export const payLabel = pattern('iu')`
  ^\W*(?:(?:accepted|supported|available) )?(?:payments?(?: (?:methods?|options?|types?|gateways?|providers?|processors?|platforms?|partners?))?|ways to pay|pay with)\s*(?:
    :|\s[–—-]
  )\s`;
