/** What a thing should not cost, and how that is kept here. */
import { pattern } from './pattern.ts';
import { doc, type Turn } from './turns/turn.ts';

const apart =
  '(?:an? (?:\\w+ )?(?:add on|extra|upsell|option|upgrade|luxury|afterthought|surcharge)|add ons|extras|extra|cost extra|cost more|separate|sold separately|behind a \\w+|for the rich)';

/** Two sentences: the price or the trouble of a thing, and that it has none here. */
export const chargedApart: readonly Turn[] = [
  {
    of: ['denied', 'conditional', 'topic'],
    examples: [
      '[Backups] should not be an add-on. They are not.',
      'Should [SSO] cost extra? We think not.',
      'Nobody should have to ask twice for a [BAA]. Here, nobody has to ask at all.',
    ],
    pattern: pattern('u')`
    §(?: \w+)? (?:should|must|ought|need) not (?:to )?(?:be |cost |come |sit )?${apart}[^|]*\| (?:and )?(?:here(?: ,)? |with us(?: ,)? )?(?:they|it|ours|that|this) (?:is|are|does|do) not ?[.!]?$|
    ^(?:should|must|ought|why should|why does|does|do) (?:the |an? )?§(?: \w+)? (?:to )?(?:be |cost |come |sit )?${apart}[^|]*\? \| (?:(?:we|i) (?:think|say|believe) (?:not|no)|not here|not with us|not if we|never|of course not|we do not think so)\b|
    ^(?:nobody|no one|you) should (?:not |never )?(?:have|need) to [^|]*§[^|]*\| (?:here|with (?:us|we)|at we) ,? ?(?:nobody|no one|you) (?:(?:do|does) not|has to|have to|needs? to|ever|never|will)\b`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      "We don't sell [backups]. We include them.",
      "[Backups] aren't magic. We just do them.",
      '[SSO] tax? Not our thing.',
    ],
    pattern: pattern('u')`
    \bwe (?:do not|never) (?:sell|charge for|bill|bill for|market|advertise|upsell|brag about|talk about|preach) (?:the |our )?§ ?[.;] \| (?:we|they|it) (?:just |simply |always )?(?:(?:include|give|ship|do|run|make|take|have|keep|sign) (?:them|it|one)|comes? (?:with|in)|are included|is included)\b|
    §(?: \w+)? (?:is|are) not (?:magic|rocket science|hard|an? (?:secret|art|miracle|mystery|big deal)|news|special|heroic|difficult) ?[.;] \| we (?:just|simply|always)? ?(?:do|take|run|make|have|keep|sign|test|ship|pass) (?:them|it|one|ours)\b(?! not)|
    ^§ (?:tax|surcharge|fees?|paywall|mark ?up|premium|upcharge|waiting lists?|queue|tickets?|limits?|quotas?) ?\? \| (?:not (?:our|here|with|any|for|at)|no\b|never|none|we do not|what|forget)\b`,
  },
  {
    // Shown with a condition, it is there to be shown.
    of: ['denied', 'topic'],
    examples: ['Our [SOC 2 report]? Never shown without an NDA.', 'Yet another [SOC 2 report]? Sorry.'],
    pattern: pattern('u')`
    ^(?:our|the|we) §${doc} ?[?.] \| (?:never|not) (?:\w+ly )?(?:shown|sent|shared|published|handed (?:out|over)|given (?:out|away)|posted|printed|opened|read) (?:\w+ ){0,3}?(?:without|before|unless you|until you|to (?:strangers|others))\b|
    ^yet another §${doc} ?\? \| (?:sorry|guilty|yes|here|we know|afraid so)\b(?! ,? ?(?:no|not|but))`,
  },
];
