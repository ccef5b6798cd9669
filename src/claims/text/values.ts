/** Values of data, and what each says of the name that it stands at, whatever that name is. */
import { crosses, crossedBoxes, crossesAlone, ticks } from './marks.ts';
import { untrueWords } from './denying.ts';
import { monthStarts } from './months.ts';

/** One sort of value. */
interface Sort {
  /** Values of this sort; a test reads each. */
  readonly examples: readonly string[];
  readonly pattern: RegExp;
}

/** A pattern of one of these words or phrases, parted by `|`. */
function oneOf(...lines: readonly string[]): string {
  return `(?:${lines.join('|')})`;
}

const there = oneOf(
  'true|y|yes|on|ok|okay|live|enabled|available|active|certified|compliant|accredited|attested|audited|included',
  'supported|running|done|completed?|pass|passed|held|met|signed|approved|verified|unqualified|in place|in force',
  'valid|granted|awarded|issued|obtained|achieved|released|shipped|deployed|launched|operational|effective|working',
);
/** What makes of such a word no more than half a yes. */
const hedged = oneOf('if|once|when|until|not|no|never|only|would|could|should|needs?|requires?|but|except|without');
const month = `(?:${monthStarts})[a-z]*`;
const unit = oneOf('s|m|h|d|w|y|secs?|mins?|(?:second|minute|hour|day|night|week|month|year)s?');

const plan = oneOf(
  'free|basic|starter|standard|essentials?|plus|pro|professional|premium|advanced|ultimate|enterprise|business|teams?',
  'solo|crew|fleet|personal|growth|scale|unlimited',
);

/** Values that say of a name that what it names is there, since when, how often or for whom. */
export const tellingValues: readonly Sort[] = [
  {
    examples: ['yes', 'Y', 'certified', 'signed', 'in place', 'passed in May', 'valid', 'issued in May', '✓'],
    pattern: new RegExp(`^(?:${there}(?![\\w-])(?!.*\\b${hedged}\\b)(?!.{40})|[${ticks}])`, 'iu'),
  },
  {
    examples: ['2026-05-03', '2026-05-03T10:00:00Z', '2026'],
    pattern: /^(?:19|20)\d\d(?:-\d\d(?:-\d\d(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?)?)?$/,
  },
  {
    examples: ['May 2026', '3 May 2026', 'since May'],
    pattern: new RegExp(`^(?:(?:\\d{1,2}\\.? )?${month}\\.?(?: \\d{1,2},)? (?:19|20)\\d\\d|since \\S.{0,30})$`, 'i'),
  },
  {
    // More than none.
    examples: ['1', '99.95', '99.98 %', '0.9998', '24/7'],
    pattern: /^[>≥~]? ?(?:(?=[\d.,]*[1-9])\d+(?:[.,]\d+)? ?%?|24 ?[/x×] ?7)$/,
  },
  {
    examples: ['level 1', 'Type II', 'AA'],
    pattern: /^(?:(?:level|type|tier|class|grade|stage) (?:\d|[iv]+|[a-d])\b\+?|A{2,3}\+?|A\+)$/i,
  },
  {
    examples: ['1h', '30 days', 'hourly', 'every night', 'twice a day'],
    pattern: new RegExp(
      `^(?:\\d+ ?${unit}|(?:hour|dai|night|week|month|year)ly|continuous(?:ly)?|(?:every|each) (?:\\w+ )?${unit}|(?:once|twice|\\w+ times) (?:a|per) \\w+|around the clock)$`,
      'i',
    ),
  },
  {
    examples: ['all', 'all plans', 'every berth', 'on every plan', 'everyone'],
    pattern:
      /^(?:(?:on|for|in|with|to) )?(?:all(?: \w+){0,2}|(?:every|each) \w+|everyone|everybody|everywhere|by default)$/i,
  },
  {
    // Who has it, by the plan that they are on.
    examples: ['crew', 'Enterprise', 'business plan', 'the team tier', 'pro and up'],
    pattern: new RegExp(
      `^(?:on |in |from |the ){0,2}${plan}(?: (?:plans?|tier|edition))?(?: (?:and|or) (?:up|above|higher))?$`,
      'i',
    ),
  },
];

/** By what a thing is done: who names that has the thing. */
export const schemeValues: Sort = {
  examples: ['aes-256-gcm', 'AES-256', 'TLS 1.3', 'tls1.3', 'SAML 2.0', 'oidc', 'rsa-4096', 'argon2id'],
  pattern:
    /^(?:aes|tls|ssl|https|rsa|ecdsa|ed|sha|hmac|saml|oidc|oauth|scim|ldap|webauthn|fido|totp|argon|bcrypt|scrypt|chacha|x?salsa|pgp|gpg|ipsec|wireguard|kms|hsm)[\d._ -]*(?:(?:gcm|cbc|ctr|xts|siv|id|i|d|poly|bit|v)?[\d._ -]*){0,2}$/i,
};

const absent = oneOf(
  'no|n|none|nil|null|undefined|off|never|nobody|nothing|not|unknown|missing|absent|lacking',
  untrueWords,
  'disabled|unavailable|unsupported|inactive|failed|expired|lapsed|revoked|withdrawn|refused|rejected|deferred',
  'postponed|out of scope|pending|open|to ?do|tbd|tba|draft|blocked|without|would|n/a|na',
);

/** Values that say that there is none, or that nobody knows. */
export const denyingValues: Sort = {
  examples: ['', 'false', 'N', 'none', '0', 'null', 'not started', 'no report yet', 'n/a', 'unknown', '–'],
  pattern: new RegExp(
    `^(?:$|${absent}(?![\\w-])|0+(?:\\.0+)?$|[-–—~?${crosses}${crossesAlone}${crossedBoxes}]+$)`,
    'iu',
  ),
};

/** What a key says of a thing that is not there, or may be left out: `disabled`, `missing`. */
export const lackWords = oneOf(
  'disabled?|off|missing|lacking|absent|unavailable|unsupported|inactive|optional|skip(?:ped|s)?|excluded|exempt|paused',
  'stopped|suspended|down|removed|withdrawn|revoked|expired|lapsed|deferred|postponed|blocked|forbidden|denied|refused',
  'none|gone|broken',
);

const detail = oneOf(
  'by|on|since|from|until|valid|valid (?:from|to|until|through)|expires|expiry|issuer|issued|issued (?:by|on|at|to)',
  'signer|signed|signed (?:by|on)|certified (?:by|on)|audited (?:by|on)|auditors?|assessors?|testers?|body|registrar',
  'opinion|period|certificate|certificate (?:no|number|id)|number|reports?|baa|agreement|scope|level|grade|score',
  'interval|frequency|schedule|cadence|every|retention|kept|rpo|rto|target|uptime|availability|plans|credits?',
  'hours|last restored?|last|latest',
);

/** Keys of what only a thing that is there has. */
export const detailKeys: Sort = {
  examples: ['auditor', 'valid until', 'certificate number', 'last audit on', 'interval', 'retention'],
  pattern: new RegExp(`^(?:(?:last|next|latest|current|first|report|audit|test|backup|review) ){0,2}${detail}$`),
};

/** Whether a value says of a name that what it names is there. */
export function isTelling(value: string): boolean {
  return tellingValues.some(({ pattern }) => pattern.test(value));
}

/** Whether a value names by what a thing is done. */
export function isScheme(value: string): boolean {
  return schemeValues.pattern.test(value);
}

/** Whether a value says that there is none, or that nobody knows. */
export function isDenyingValue(value: string): boolean {
  return denyingValues.pattern.test(value);
}

/** Whether only a thing that is there has what a key names, in the words of the key. */
export function isDetail(key: string): boolean {
  return detailKeys.pattern.test(key);
}
