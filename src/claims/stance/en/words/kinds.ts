import { either } from './pattern.ts';

/**
 * What sort of words a mention is. The sort decides how much must be said
 * before a sentence that merely contains them says that somebody has the thing:
 * "certified" says so by itself, "GDPR" names a law, "checkout" names a step in
 * any shop.
 */
export type Kind = 'state' | 'superlative' | 'name' | 'step' | 'use' | 'feature';

const superlative =
  /(?:\b(?:fast|great|larg|bigg|strong|saf|cheap|easi|simpl|smart|quick|rich|low|high|new|fin|friendli)est\b|#\s?1\b|\bno\. ?1\b|\bnumber one\b|\bmost [a-z-]+$|\bworld['’]?s\b|\bthe leading\b|^leading$|\bbest[- ]in[- ]class\b|\bthe best\b|\bbest\b)/iu;

const use = /^(?:in |for |to )?(?:use in production|production[- ](?:use|deployments?|environments?)|general availab\w+|ga|experimental|beta)$/iu;

const state =
  new RegExp(String.raw`(?:${either(
    'complian(?:t|ce)|certifi|accredit|encrypted|guarante|attested|audited|validated',
    String.raw`[- ](?:grade|ready|safe|class|tested|proven|hardened|friendly|level(?! agreement)|leading)\b`,
    String.raw`\bworld.class\b|\b(?:blazing(?:ly)?|lightning|super|ultra|crazy|insanely)[- ]fast\b|unmatched`,
    'unrivall?ed|unparallell?ed|second to none|trusted by|used by|loved by|cutting|state.of.the.art|award',
    String.raw`\d\s?%|24\s?[x/×]\s?7|24 hours|recommended|designed for|built for|fully|completely|unlimited|zero`,
    String.raw`highly available|generally available|redundant|secure\b`,
  )})`, 'iu');

const step =
  new RegExp(String.raw`^(?:${either(
    'check-?outs?|payments?|payment[- ](?:methods?|options?|gateways?|providers?)|(?:credit|debit)[- ]cards?',
    'cards?|card numbers?|paypal|visa|mastercard|amex|american express|apple pay|google pay|stripe|klarna',
    'purchase orders?|invoices?|invoicing|subscriptions?|subscription plans?|billing|refunds?',
    String.raw`(?:bank|wire) transfers?|direct debits?|sepa|downtime|uptime|autoscal\w*|auto-scal\w*|backups?|failover`,
    'fail over|production|deployments?',
  )})$`, 'iu');

const name =
  new RegExp(String.raw`^(?:${either(
    '(?:uk |eu )?gdpr|hipaa|hitech|hitrust|ccpa|cpra|soc ?-?[123](?: type (?:1|2|i|ii))?',
    String.raw`iso[ /-]?(?:iec )?\d*(?:[:-]\d{4})?|pci(?:[- ]dss)?|nist\b.*|fedramp|ferpa|sox|cmmc|glba|dora|nis2|lgpd`,
    String.raw`pipeda|psd2|eidas|fips\b.*|cis|coppa|wcag\b.*|section 508|ada|vpat|csa star`,
    'general data protection regulation|health insurance portability.*|payment card industry.*',
    'california consumer privacy act|web content accessibility guidelines.*',
    'systems? and organi[sz]ation controls?.*|service organi[sz]ation controls?.*|bsi c5|tisax|baas?|dpas?',
  )})$`, 'iu');

/** Capitals are taken for the name of a standard, unless they are known to be a feature's. */
const acronym = /^(?!(?:SLAs?|SLOs?|MFA|SSO|SAML|SCIM|TLS|SSL|AES|PITR|RTO|RPO|CDN|DDOS|WAF|VPN|RBAC|API|SDK|CLI|AMEX)\b)[A-Z]{3,6}(?:[- ]\d+)?$/u;

/** A paper, whatever it certifies: a thing to be had, and not yet a state. */
const paper = /\bcertificates?$/iu;

/** A service, whatever its hours: "24/7 support" may be spoken of without being had. */
const watched = /^(?:24\s?[x/×]\s?7|24[- ]hours?|round[- ]the[- ]clock)[ -](?:\p{L}+ )?(?:support|monitoring|service|coverage|operations?)$/iu;

/** The kind of a mention's words, in the order of what says most. */
export function kindOf(raw: string): Kind {
  const known = kinds.get(raw);
  if (known !== undefined) return known;
  const kind = toldKind(raw);
  // Bounded, so that a long watch does not fill the memory with mentions.
  if (kinds.size >= 5_000) kinds.clear();
  kinds.set(raw, kind);
  return kind;
}

/** What was told of words, which every rule asks for again. */
const kinds = new Map<string, Kind>();

function toldKind(raw: string): Kind {
  // "General Data Protection Regulation (GDPR)" is what its long form is.
  const words = raw.replace(/\s+/gu, ' ').replace(/\s\(\p{Lu}{2,8}\)$/u, '').trim();
  if (superlative.test(words)) return 'superlative';
  if (use.test(words)) return 'use';
  if (paper.test(words) || watched.test(words)) return 'feature';
  if (state.test(words)) return 'state';
  if (step.test(words)) return 'step';
  if (name.test(words) || acronym.test(words)) return 'name';
  return 'feature';
}
