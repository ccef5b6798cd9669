import { cues, type Cue } from '../../cue.ts';
import { pattern } from './pattern.ts';
import { house } from './wares.ts';
import { crosses, eachOf } from '../../../text/marks.ts';
import { mythWords, verdict } from './untrue.ts';
import { denying, untrueWords } from '../../../text/denying.ts';
import { monthStarts } from '../../../text/months.ts';

/**
 * What denies. The shape is NegEx's (Chapman and others 2001) as ConText
 * (Harkema and others 2009) extended it: words before the mention, words after
 * it, and look-alikes (`pseudo.ts`). The words are those of product pages.
 */

/** What a feature "is not", when it is not there. */
const there =
  'available|supported|offered|included|provided|issued|held|claimed|implied|complete|completed|finished|' +
  'done|implemented|built|started|begun|scheduled|ready|live|enabled|enforced|configured|active|ours|pursued|' +
  'planned|guaranteed|promised|assured|warranted|applicable|met|achieved|obtained|attained|covered|possible|' +
  'performed|conducted|commissioned|undergone|engaged|approved|awarded|granted|certified|attested|validated|' +
  'audited|verified|accepted|allowed|permitted|recommended|intended|suitable|meant|designed|shipped|released|' +
  'launched|deployed|present|existing|funded|signed|running|working|used|stored|exposed|integrated|advertised|' +
  'open|opened|stated|made|given|maintained|established|tested|proven|stable|yet|currently|fully|part|there|here|in|out|' +
  'something|an|a|true|valid|current|relevant|necessary|switched|turned|activated|sold|connected|wired|written|hired|taken|kept|retained|replicated|restored|rehearsed|monitored|measured|scanned|reviewed|created|generated|produced|provisioned|automated|installed|mirrored|replaced|chosen|appointed|engaged|picked|drafted|bought|mapped|translated|checked|carried';

export const denialCues: readonly Cue[] = [
  ...cues('denied', 'forward', 'none that is so', ['none'], 1),
  ...cues('denied', 'forward', 'plain negation', [
    'not',
    'never',
    'no',
    'without',
    'neither',
    'nor',
    'none of',
    'none is|are|was|were|has|have|had|will|can|does|do|includes|include|offers|offer|comes|come|carries|supports|support|holds|gets|get|gives|shows not?',
    'nowhere on|in|here|do|does|will|is|are',
    'for want|lack of',
    'in vain for',
    'you|we|they will|would miss|lack is?',
    'in no way|sense|respect',
    'by no means',
    'not one of them|these|those|ours',
    `not one of our|the|these|those plans|${house.ware}s|${house.size}s|instances|products|pages|orders|offers`,
    `not a single plan|${house.ware}|${house.size}|instance|product|page|offer|edition|tier`,
    'do not believe|trust anyone|anybody|people|whoever|those who|that?',
    'too small|young|new|early for',
    'nobody',
    'no one',
    'nothing',
    'no longer',
    'no more',
    'zero|nought|naught',
    'cannot',
    'no plan|plans|intention|intentions|ambition|commitment to|for|of',
    'have|has|had no current|immediate|firm? plan|plans|intention|intentions to|for|of',
    'not plan|planning|planned|intend|aim|expect|pursue|pursuing|seek|seeking|target|targeting to|for?',
    'is|are not a claim',
    'do|does not make',
    'make|makes|making no claim|claims|representation|representations',
  ]),
  ...cues(
    'denied',
    'forward',
    'a mark that says no',
    ['has|have|shows|show a? cross|crosses for|beside|against|next'],
    2,
  ),
  ...cues('denied', 'forward', 'verbs and nouns of lacking', [
    'lack|lacks|lacked|lacking of?',
    'absence|lack of',
    'let alone',
    'absent',
    'devoid of',
    'fail|fails|failed|failing to?',
    'unable to',
    'refuse|refuses|refused to',
    'decline|declines|declined to',
    'yet to',
    'far from',
    'nowhere near',
    'short of',
    'fall|falls|fell short of',
    'unlikely to',
    'insufficient for',
    'too early for',
    'disclaim|disclaims|disclaimed',
    'exclude|excludes|excluding|excluded',
    'omit|omits|omitted|omitting',
    'outside of? the? scope of?',
    'missing',
    'unavailable',
    'unsupported',
    'out of scope',
    'wrongly|incorrectly|falsely|mistakenly',
    `${untrueWords}|misleading to|that`,
    `a|the common? ${mythWords}|lie|legend that`,
    'rather than',
    'instead of',
    'as opposed to',
    'in place of',
  ]),
  ...cues('denied', 'forward', 'what has ended', [
    'used to be|have|hold|offer|support|accept|run|provide|include',
    'formerly|previously',
    'lost',
    'let|lets … lapse|expire',
    'gave|given up',
    'withdrew|withdrawn from?',
    'dropped|removed|discontinued|retired|ended|stopped|sunset|abandoned|cancelled|canceled',
    'drop|drops|dropping support for',
    'removes|discontinues|retires|sunsets|abandons',
    'deprecated',
    'deferred|deferring|postponed|defers|defer',
    'uncertified|unaudited|unaccredited|noncompliant for|with|under|against|by',
    'unfit|unsuitable|unsuited|inadequate for|to|as',
    'ill suited|equipped|fitted for|to|as',
    'rejected|declined',
  ]),
  ...cues('denied', 'both', 'the predicate denies', [
    'not at this|the time|moment|stage|point',
    'has|have|is|are yet to be',
    'has|have|had not yet|ever? been',
    'there is|are|was|were not any|one',
    `is|are|was|were|be|been|being|am not yet? ${there}`,
    `is|are|was|were|be|been not … ${there}`,
    `has|have|had not yet? been? ${there}`,
    `can|could|may|will|would|shall|should not yet? be ${there}`,
    `will|would|shall not be`,
    `not yet? ${there}`,
    'not yet',
    `do|does|did not apply|exist|cover|extend|feature|ship|come|include|run|work|count|mean|imply|replace|hold|matter`,
    'has|have|had never',
    'is|are|was|were never',
  ]),
  ...cues('denied', 'backward', 'the predicate denies', [
    'should|must|may|can|will|does|do not|never appear|stand|occur|figure',
    'is|are|was|were|do|does|did|has|have not either',
    'is|are something|nothing|one|a|what|which we|they|it do|does|are|is|have not',
    'not today|now|currently|here|ours|us',
    'can|may|will|must not open|launch|start|begin|ship|run until|unless|before|without',
    'cannot open|launch|start|begin|ship|run until|unless|before|without',
    'will|would not open|launch',
    'not applicable',
    'is|are|remain|remains|stay|stays|was|were still? unavailable|unsupported|absent|missing|deferred|excluded|lacking|outside|off|disabled|unchecked|unproven|unverified|undecided|uncertified',
    'is|are|remain|remains|stay|stays|was|were a? no go',
    'is|are|remain|remains|was|were explicitly|currently|deliberately|intentionally|also? out of scope',
    'is|are|was|were|remain|remains out of the question|reach|sight',
    'is|are|remain|remains|stays still|far|well|somewhat? beyond|above us|our|what|reach',
    'is|are not among|within|one|part',
    'is|are nothing|more that|than? we|they can|could|would offer|have|show|give|sell|promise|do|build|provide|support|hold',
    'is|are nothing|more that|than? we|they offer|sell|hold|provide',
    'is|are nowhere to be found|seen',
    'is|are something that? you|we|nobody will|can|do|does not',
    'unavailable|unsupported|missing|deferred|n/a|postponed|unmet|unverified|absent',
    'unmeasured|untested|unproven|unrehearsed|unwritten|unstaffed|unbuilt|undecided|unplanned',
    'out of scope',
    'can|could|may|might be revisited|reconsidered',
    'is|are none',
    'do|does|did not happen|exist|work|apply|arise',
    'can|could|may not exist|happen',
    'has|have not taken|begun|started|happened place?',
    'charges|takes|accepts|handles|moves no card|cards|money|payment|payments|orders',
    'has|have|had expired|lapsed|ended',
    'no longer works|processes|handles|accepts|supports|applies|holds|exists|offers',
    'is|are no longer offered|accepted|supported|available|provided|included|valid|used|sold|active|certified|compliant',
    'expired|lapsed|revoked|withdrawn|discontinued|retired|removed|dropped|deprecated|suspended|rejected|cancelled|canceled',
    'remain|remains off',
    'is|are impossible',
    'is|are|remain|remains only|just|still|merely? a|an? draft|drafts|placeholder|placeholders|stub|stubs|stubbed|mock-up|mock|mocked|simulated|faked|dummy',
    'is|are|remain|remains out of reach',
    'fails|failed',
    'no|none|never|nope|nay',
    'non certified|compliant|audited|accredited|conformant',
    'uncertified|unaudited|unaccredited|noncompliant',
    `${eachOf(crosses)}|✕|×`,
  ]),
  ...cues('denied', 'forward', 'a mark that says no', [eachOf(crosses)]),
];

/** Prefixes that deny within a word: `un-encrypted`, `non-compliant`, `uncertified`. */
export const denyingPrefixes: readonly string[] = ['non', 'un', 'not', 'pre', 'no'];

/** Whole words that deny by their prefix (affixal negation, *SEM 2012). */
export const denyingWords: ReadonlySet<string> = new Set([
  'unencrypted',
  'uncertified',
  'unaudited',
  'noncompliant',
  'unavailable',
  'unsupported',
  'unverified',
  'unlicensed',
  'unaccredited',
  'uninsured',
  'insecure',
  'unsecured',
  'unguaranteed',
]);

/** Who is denied something when all the rest are: their lack is no lack of ours. */
export const othersNamed = pattern('u')`
  \b(?:
    others|competitors?|rivals?|incumbents|
    (?:most|many|some|other|few|all other) (?:[\p{L}-]+ )?(?:
      vendors?|providers?|shops?|stores?|platforms?|companies|tools?|hosts?|services?|sites?|products?|${house.peers}
    )
  )\b`;

/** Denied, these give the thing: "has never missed its …". */
export const missing = pattern('u')`
  ^(?:
    lose|skip(?:s|ped)?|delay(?:s|ed)?|compromis\w*|forget\w*|neglect\w*|weaken\w*|switch(?:es|ed)?|
    turn(?:s|ed)?|off|optional|interrupt\w*|miss(?:e[sd]|ing)?|below|dipp?(?:s|ed)?|dropp?(?:s|ed)?|breached|
    exceeded|lapse[sd]?|expire[sd]?|violated|failed|without|lacking|
    un(?:certified|audited|accredited|encrypted|tested|protected|secured)
  )$`;

/** Denied of the thing, these leave it open: "checkout is not closed". */
export const shut = pattern('u')`
  ^(?:
    closed?|closes|closing|down|broken|breaks?|fails?|failed|failing|offline|stopp?(?:s|ed)?|suspended|paused|
    interrupted|problem|issue|worry|lie|myth|dream|rumou?r|secret|lapsed|expired|lacking|
    un(?:certified|audited|accredited|available|tested)
  )$`;

/** A second denial of this kind takes the first one back. */
export const turningBack =
  /^(?:not|without|never|lacking|lacks?|un(?:certified|audited|accredited|available|fit|suitable|suited)|inadequate|ill|non|free)$/u;

/** What is not done "without X" needs X; what "is not found without X" has it. */
export const launching: ReadonlySet<string> = new Set(
  'launch launches launched launching open opens opened start starts begin begins ship ships shipped publish publishes published release released go goes going must should can could may cannot proceed announce announced promise promised deploy'.split(
    ' ',
  ),
);

/** "… lightly", "… overnight", "… for fun": after the claim, the denial is of its manner or reason. */
export const focusElsewhere = pattern('iu')`
  ^[^.;:!?\n]{0,40}?\b(?:
    lightly|often enough|loud(?:ly)? enough|in (?:a day|name alone)|overnight|for (?:fun|nothing|show|sport)|
    by (?:chance|accident|luck|coincidence)|(?:only|just|merely) (?:on paper|in name|for show)|in name only|
    out of vanity|for (?:long|the first time)
  )\b|^[^.;:!?\n]{0,30}?\bbut (?:a |an |the )?(?:fact|reality|given|habit|certainty|matter of course)\b`;

/** "It was not so until May": a lack that the sentence puts into the past. */
export const pastLack = pattern('iu')`
  ^\W*(?:until|before|last (?:year|month|week|spring|summer|autumn|winter))\b.*\b(?:was|were) not\b|
  \b(?:was|were) not\b.*\b(?:
    until (?:we|last|this|now|recently|\d|${monthStarts})|
    last (?:year|month|week)
  )`;

/** A label under which a denial is taken back: "Myth: …"; what it labels denies, and not the label itself. */
export const mythical = pattern('iu')`^\W*${verdict}\b[^:.]{0,20}:(?=.*(?:${denying}))`;

/** "We have no qualms to say that there is none": the first denial is of how hard it is to say the second. */
export const confessing = pattern('u')`
  ^(?:\w+ )?(?:
    qualms?|trouble|problems?|difficulty|shame|hesitation|fear|easy|hard|nice|afraid|ashamed|shy|hesitate|pleasant|fun|
    proud
  ) (?:\w+ ){0,2}?(?:say|saying|admit|admitting|tell|telling|write|writing|confess|confessing|state|stating|print|printing)\b|^minds?(?: (?:that|if|when))?$`;
