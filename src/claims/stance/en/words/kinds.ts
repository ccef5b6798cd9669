import { pattern } from './pattern.ts';
import { words } from './word-list.ts';

/**
 * What sort of words a mention is. The sort decides how much must be said
 * before a sentence that merely contains them says that somebody has the thing:
 * "certified" says so by itself, "GDPR" names a law, "checkout" names a step in
 * any shop.
 */
export type Kind = 'state' | 'superlative' | 'name' | 'step' | 'use' | 'feature';

const superlative = pattern('iu')`
  (?:
    \b(?:fast|great|larg|bigg|strong|saf|cheap|easi|simpl|smart|quick|rich|low|high|new|fin|friendli)est\b|
    #\s?1\b|\bno\. ?1\b|\bnumber one\b|\bmost [a-z-]+$|\bworld['’]?s\b|\bthe leading\b|^leading$|
    \bbest[- ]in[- ]class\b|\bthe best\b|\bbest\b
  )`;

const use = pattern('iu')`
  ^(?:in |for |to )?(?:
    use in production|production[- ](?:use|deployments?|environments?)|general availab\w+|ga|experimental|beta
  )$`;

const state = pattern('iu')`
  (?:
    complian(?:t|ce)|certifi|accredit|encrypted|guarante|attested|audited|validated|
    [- ](?:
      grade|ready|safe|class|tested|proven|hardened|friendly|level(?! (?:agreement|objective|indicator|target))|
      leading
    )\b|\bworld.class\b|\b(?:blazing(?:ly)?|lightning|super|ultra|crazy|insanely)[- ]fast\b|unmatched|
    unrivall?ed|unparallell?ed|second to none|trusted by|used by|loved by|cutting|state.of.the.art|award|\d\s?%|
    24\s?[x/×]\s?7|24 hours|recommended|designed for|built for|fully|completely|unlimited|zero|highly available|
    generally available|redundant|secure\b
  )`;

const step = pattern('iu')`
  ^(?:
    check-?outs?|payments?|payment[- ](?:methods?|options?|gateways?|providers?)|(?:credit|debit)[- ]cards?|
    cards?|card numbers?|paypal|visa|mastercard|amex|american express|apple pay|google pay|stripe|klarna|
    purchase orders?|invoices?|invoicing|subscriptions?|subscription plans?|billing|refunds?|
    (?:bank|wire) transfers?|direct debits?|sepa|downtime|autoscal\w*|auto-scal\w*|
    production|deployments?
  )$`;

const name = pattern('iu')`
  ^(?:
    (?:uk |eu )?gdpr|hipaa|hitech|hitrust|ccpa|cpra|soc ?-?[123](?: type (?:1|2|i|ii))?|
    iso[ /-]?(?:iec )?\d*(?:[:-]\d{4})?|pci(?:[- ]dss)?|nist\b.*|fedramp|ferpa|sox|cmmc|glba|dora|nis2|lgpd|
    pipeda|psd2|eidas|fips\b.*|cis|coppa|wcag\b.*|section 508|ada|vpat|csa star|
    general data protection regulation|health insurance portability.*|payment card industry.*|
    california consumer privacy act|web content accessibility guidelines.*|
    systems? and organi[sz]ation controls?.*|service organi[sz]ation controls?.*|bsi c5|tisax|baas?|dpas?
  )$`;

/** Capitals are taken for the name of a standard, unless they are known to be a feature's. */
const acronym = pattern('u')`
  ^(?!(?:SLAs?|SLOs?|MFA|SSO|SAML|SCIM|TLS|SSL|AES|PITR|RTO|RPO|CDN|DDOS|WAF|VPN|RBAC|API|SDK|CLI|AMEX)\b)[A-Z]{3,6}(?:[- ]\d+)?$`;

/** A paper, whatever it certifies: a thing to be had, and not yet a state. */
const paper = /\bcertificates?$/iu;

/** A service, whatever its hours: "24/7 support" may be spoken of without being had. */
const watched = pattern('iu')`
  ^(?:24\s?[x/×]\s?7|24[- ]hours?|round[- ]the[- ]clock)[ -](?:\p{L}+ )?(?:
    support|monitoring|service|coverage|operations?
  )$`;

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

/**
 * Whether words are known to name a thing that may be spoken of without being
 * had: a law, a step of any shop, a feature. Words that nobody knows here, a
 * policy's own, may be praise ("Risk-free savings"), and doubt is a claim.
 */
export function isKnownThing(raw: string): boolean {
  const kind = kindOf(raw);
  if (kind !== 'feature') return kind === 'name' || kind === 'step' || kind === 'use' || /\bcompliance$/iu.test(raw);
  // "No hidden fees", "Non-GMO", "Regulated by the FCA" say something, whatever they end in.
  if (/^(?:no|non|never|without|zero)\b|\b(?:by|from|in|to|for|with|on) /iu.test(raw)) return false;
  const head =
    /[\p{L}-]+$/u
      .exec(raw.toLowerCase())?.[0]
      .replace(/(?<=[^s])s$/u, '')
      .replace(/ie$/u, 'y') ?? '';
  return things.has(head) || things.has(head.split('-').at(-1) ?? '') || /\b\p{Lu}{2,6}s?(?:[- ]?\d+)?$/u.test(raw);
}

/** Heads of the names of features: what a manual has chapters on. */
const things = words(`
  access account addendum agreement alert analytic assessment audit auditing authentication authorization autoscaling availability
  backup balancing bounty budget card certificate certification checkout clause checklist cluster continuity control copy credit criterion
  cryptography data defense delivery demo deployment detection directory disaster drill durability encryption engagement
  environment examination exercise factor failover feature firewall framework hardware history hosting identity incident instance
  insurance integration invoice isolation key ledger letter level license log logging login machine maintenance management mechanism
  method migration mode monitoring module network notification objective operation order outage page passkey passwordless payment payout
  penalty permission pentest pentesting percentage plan policy posture prevention price pricing privacy privilege process processing
  processor production program programme provider provisioning queue rating readiness record recovery redundancy refund region regulation
  release replica replication report reporting request requirement researcher residency response rest restore retention review role
  room routing rule runbook safeguard sandbox scale scaling scan scanning score script server service session setup shield signature
  sign-on standby startup statement status storage story subscription support survey system target team tenancy terms test tester testing
  testimonial ticket time token topic traffic training transfer transit trial trigger tunnel uptime version vulnerability warranty
  workload zone
`);

/** The kinds that were found for words, since every rule asks for them again. */
const kinds = new Map<string, Kind>();

function toldKind(raw: string): Kind {
  // "General Data Protection Regulation (GDPR)" is what its long form is.
  const words = raw
    .replace(/\s+/gu, ' ')
    .replace(/\s\(\p{Lu}{2,8}\)$/u, '')
    .trim();
  if (superlative.test(words)) return 'superlative';
  if (use.test(words)) return 'use';
  if (paper.test(words) || watched.test(words)) return 'feature';
  if (state.test(words)) return 'state';
  if (step.test(words)) return 'step';
  if (name.test(words) || acronym.test(words)) return 'name';
  return 'feature';
}
