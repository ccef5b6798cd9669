import { house } from './wares.ts';
import { pattern } from './pattern.ts';
import { number, sellers } from './turns/turn.ts';
import type { Turn } from './turns/turn.ts';

/** What is told next takes nothing back. */
const met = '(?![^|]*\\b(?:not|no|none|never|nobody|nothing|yet|fails?|lacks?|without|would|could|should)\\b)';
const needing = '(?:needs?|requires?|takes?|asks? for|demands?|wants?|expects?|calls? for|is only|are only)';
const places = '(?:table|desk|counter|wall|shelf|drawer|door|house|rack|hall|folder|binder|safe|tray|hook)';
const given = '(?:sent|handed|gave|mailed|printed|showed|signed|brought|forwarded|delivered|attached|posted|faxed)';
/** Somebody's words that it cannot be so. */
const doubted =
  '\\b(?:says?|said|told|tells?|thinks?|thought|writes?|wrote|claims?|claimed|warned|swore|bet|bets|feared|believes?|believed)\\b';

/**
 * A need or a request, and the act that met it; a doubt, and what became of it: two
 * sentences of which neither says that the thing is there, and both together do.
 */
export const followed: readonly Turn[] = [
  {
    // The need is met by one, or by whoever is greeted.
    of: ['conditional', 'topic'],
    examples: [
      'A [SOC 2 report] needs an independent auditor. We found a patient one.',
      'A [SOC 2 report] needs an independent auditor. Hello, Prescott & Lane!',
    ],
    pattern: pattern('u')`
    ^(?=[^|]*§)[^|]*\b${needing}\b[^|]* \| ${met}we (?:have )?(?:found|hired|chose|picked|bought|got|have|keep|employ|paid|brought) (?:
      (?:an? |the |our )?(?:\w+ ){0,2}?(?:one|ones|two|three|both|all|them|it|her|him)\b(?! (?:\w+ )?(?:more|problem|reason|day|question|quote|plan)s?\b)
    )|
    ^(?=[^|]*§)[^|]*\b${needing}\b[^|]* \| (?:hello|hi|thank you|thanks|cheers|here 's to|welcome aboard) ,? ?(?:to )?\w+`,
  },
  {
    // When it is done, and with what.
    of: ['conditional', 'topic'],
    examples: [
      'PCI DSS asks for quarterly [scans]. They run on the first of January.',
      'HIPAA asks for a signed [BAA]. Pens are on the table.',
      '[Backups] need to be tried. We try ours on Mondays.',
    ],
    pattern: pattern('u')`
    ^(?=[^|]*§)[^|]*\b${needing}\b[^|]* \| ${met}(?:they|it|ours) (?:runs?|ran|happens?|takes? place|is done|are done|is taken|are taken|comes?|came) (?:
      on|every|each|at|in|from|nightly|daily|weekly|monthly|quarterly|hourly|by itself|by themselves
    )\b(?! (?:the roadmap|q\d|paper|theory))|
    ^(?=[^|]*§)[^|]*\b${needing}\b[^|]* \| ${met}(?:the |our )?(?:\w+ )?(?:pens?|ink|keys?|chairs?|kettle|coffee|paper|copy|folder) (?:is|are|lies?|stands?|waits?|hangs?) (?:
      (?:on|in|at|by|under) (?:the|our) ${places}|ready|warm|here|on
    )\b|
    ^(?=[^|]*§)[^|]*\b${needing}\b[^|]* \| ${met}(?:we|our \w+) (?!(?:will|need|needs|want|plan|hope|lack|lost|are|is|have|has)\b)\w+ ours\b`,
  },
  {
    // What the condition was, and that it was kept.
    of: ['topic', 'conditional'],
    examples: [
      'An [SLA] is only worth something if somebody pays. We paid twice.',
      '[Encryption] is only as good as its keys. Yours never leave your pocket.',
    ],
    pattern: pattern('u')`
    §[^|]*\b(?:is|are) only\b[^|]* \| ${met}we (?:have )?(?:paid|did|do|pay|had|tested|test|answered|answer|kept|keep|signed) (?:(?:it|them|out|so) )?(?:
      once|twice|${number} times|each|every|so\b|that)|
    §[^|]*\b(?:is|are) only as \w+ as\b[^|]* \| (?:yours|ours) (?!(?:would|will|could|should|may|might|is not|are not|is no|are no|need|needs|is missing|are missing)\b)\w+`,
  },
  {
    // It was asked for, and handed over.
    of: ['topic', 'conditional', 'denied'],
    examples: [
      'They asked for a [SOC 2 report]. We sent it before lunch.',
      'They asked for a [SOC 2 report]. It took us four minutes.',
    ],
    pattern: pattern('u')`
    \b(?:asked|asks|wanted|wants|requested|begged|called|insisted|demanded|inquired)\b[^|]*§[^|]*\| ${met}(?:we|i|she|he|our \w+) ${given} (?:
      (?:it|one|ours|both|the (?:report|letter|pdf|paper|folder|signed \w+))\b|(?:her|him|them) (?:it|one|ours|both|${number})\b
    )(?! (?:off|back|on to|draft|template|roadmap|question|refusal))|
    \b(?:asked|asks|wanted|wants|requested|begged|called|insisted|demanded) (?:us |we )?(?:for|to see|to have)\b[^|]*§[^|]*\| ${met}(?:it|that) (?:took|cost) (?:us |we )?(?:
      ${number}|an?) (?:minutes?|seconds?|hours?|clicks?|mails?|e mails?|stamps?|signatures?)\b`,
  },
  {
    // Whoever asked has come, and whoever doubted has seen.
    of: ['topic', 'conditional', 'denied'],
    examples: [
      'A clinic asked whether we could sign a [BAA]. They moved in on Monday.',
      'Ben’s mother asked what [SOC 2] is. He showed her the frame.',
    ],
    pattern: pattern('u')`
    \basked (?:us |we )?(?:if|whether) (?:we|it|there)\b[^|]*§[^|]*\| ${met}(?:they|she|he|it|the \w+) (?:
      moved in|${house.stay}ed|stayed|joined|bought|ordered|signed (?:that|the same|on|up|last|in)|became|has been (?:here|with)|have been (?:here|with)|is (?:now )?(?:a|our) (?:customer|client)|lives? here|runs? here|pays?
    )\b|
    §[^|]*\| ${met}(?:we|i|she|he|they|our \w+|\w+) (?:
      (?:showed|handed|led|took|walked) (?:her|him|them|us|it) (?:to )?|pointed (?:at|to|towards) |nodded (?:at|to|towards) |opened |unrolled |took down 
    )(?:the|our|its) (?:\w+ )?(?:
      frame|report|wall|shelf|letter|certificate|page|log|rack|drawer|folder|binder|switch|tape|tapes|disk|disks|button|paper|signature|seal
    )\b`,
  },
  {
    // How long it was said to take, and took.
    of: ['topic', 'conditional', 'denied'],
    example: 'A consultant told us [SOC 2] would take two years. It took eleven weeks.',
    pattern: pattern('u')`
    ${doubted}[^|]*§[^|]*\bwould (?:take|cost|need|be)\b[^|]*\| ${met}(?:it|we|ours|that) (?:took|cost|needed|was|did it in) (?:us |we |only |just |less |${number}|an?\b|half|over|cheap|quick|easy)`,
  },
  {
    // They were wrong: who says so says more such things, should look again, or was shown.
    of: ['topic', 'conditional', 'denied'],
    examples: [
      'A forum says BayStore has no [backups]. A forum also says the earth is flat.',
      'A rival wrote that BayStore has no [SOC 2 report]. They should check their inbox.',
      'They said four people could not pass [SOC 2]. The four of us framed it.',
    ],
    pattern: pattern('u')`
    ${doubted}[^|]*\b(?:no|not|never|cannot|without)\b[^|]*§[^|]*\| (?:
      (?:[^|§]{0,20} )?(?:also|too) (?:says?|said|thinks?|thought|claims?|writes?|wrote|believes?)|
      (?:people|they|some|the same \w+|he|she|it) (?:also )?(?:said|say|says|thought|wrote) (?:the same|that|so) (?:about|of)
    )\b|
    (?=[^|]*${doubted})[^|]*\b(?:no|not|never|cannot|without)\b[^|]*§[^|]*\| (?:they|he|she|it|the \w+|somebody|someone) (?:
      should|might want to|may want to|ought to|could
    ) (?:check|look|read|call|visit|open|update|look up|clean|ask (?:us|again|our|to see))\b|
    ${doubted}[^|]*\b(?:could|can|would|will) (?:not|never)\b[^|]*§[^|]*\| ${met}(?:the )?(?:(?:\w+ ){1,3})(?:
      framed|passed|hung|proved|renewed|finished|signed|got
    ) (?:it|them|one|both|otherwise|theirs|ours)\b`,
  },
  {
    // A badge is not the paper.
    of: ['topic', 'denied'],
    example: 'There is no [SOC 2] badge on this page. Badges are for scouts; the report is for you.',
    pattern: pattern('u')`
    § (?:badge|logo|seal|sticker|banner|icon|stamp|shield)s?\b[^|:]*[|:] [^|]*?(?:
      \b(?:the|our) (?:report|letter|certificate|opinion|agreement) (?:(?:is|are) (?:for you|enough|better|here|there|on|in|what)|says|speaks|does|will do|suffices)|
      \b(?:read|see|open|ask for|take) (?:the|our) (?:report|letter|certificate|opinion|agreement)
    )\b(?![^|]*\b(?:once|when|until|if)\b)`,
  },
  {
    // What was to be written of it, and how it is.
    of: ['topic', 'denied'],
    examples: [
      'This page was supposed to have a paragraph about [SSO]. It works; what else is there to say?',
      'We do not talk much about [encryption]; it is just on.',
      'We do not advertise [failover]. You would only notice it if it failed.',
    ],
    pattern: pattern('u')`
    \b(?:paragraph|page|section|chapter|text|sentence|post|word)s? (?:about|on|for) (?:the |our )?§[^|]*\| (?:it|they) (?:just |simply |is |are )*(?:works?|runs?|on|there|included|worked|ran)\b|
    \b(?:not|never|nobody|no one|rarely|hardly|seldom)\b[^|;:]*\b(?:talks?|speaks?|says?|advertises?|brags?|boasts?|mentions?|shouts?|writes?)\b[^|;:]*§[^|;:]*[|;:] (?:it|they) (?:just |simply |is |are |has |have |always )*(?:
      works?|runs?|on|there|included|worked|ran)\b(?! (?:the|our) (?:roadmap|list|plan|way|wish))|
    §[^|]*\| you (?:would|will|may|might) (?:only|hardly|scarcely|just|barely|never) (?:notice|miss|see|feel|hear of) (?:it|them)\b`,
  },
  {
    // Who speaks ill of the lack.
    of: ['denied'],
    example: 'A host without [backups] is a boat without a hull. We like hulls.',
    pattern: pattern('u')`
    \b${sellers} without (?:an? |any )?§ (?:is )?(?:like )?an? \w+ (?:without|with no) [^|]* \| we (?:like|love|prefer|kept|keep|brought|have|build|bake) (?!no\b|not\b)\w+ ?[.!]`,
  },
  {
    // What others only say.
    of: ['topic'],
    example: 'Others promise [NIST]. We deliver.',
    pattern: pattern('u')`
    ^(?:the )?(?:others?|rivals|competitors|most|many|some) (?:\w+ )?(?:promise|talk|dream|speak|announce|preach|advertise|sell)s? (?:about |of )?(?:the |an? )?§ ?[.;] ?(?:\| )?(?:here )?we (?:deliver|do|have|hold|keep|ship|practi[sc]e)(?: (?:it|one|that))? ?[.!]`,
  },
  {
    // A demand, and how many found it met.
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'A bank does not moor where there is no [SOC 2]. Three moor here.',
      'Hospitals must have a [BAA] from their host. Four have ours.',
      'You have no [backups] yet. The first one runs tonight.',
    ],
    pattern: pattern('u')`
    §[^|]*\| (?:by now |so far )?(?:${number}|some|several|many|dozens) (?:of them |already |now )*(?:${house.stay}|are|live|work|stay|have come|came|run) (?:here|with (?:us|we)|at (?:us|we))\b(?! to)|
    \b(?:no|not|never|nobody|must|need|needs|require|requires|have to|has to|ask|asks|only)\b[^|]*§[^|]*\| (?:by now |so far )?(?:${number}|some|several|many|dozens) (?:of them |already |now )*(?:have|has|did|do) ?(?:signed|ours|one|it|so|(?:come|bought|ordered|joined)(?: here| to (?:us|we))?)? ?[.!]|
    \bno §[^|]*\| (?:the |your )?(?:first|next)(?: one)? (?:runs|starts|comes|is taken|is made|follows) (?:tonight|tomorrow|today|at \d|in \d|within)`,
  },
  {
    // What to look for, and where it is found.
    of: ['topic', 'conditional'],
    examples: [
      'Look for [SOC 2], SSO and an SLA. You will find all three here.',
      'Look for [SOC 2] and SSO. Two ticks for BayStore.',
    ],
    pattern: pattern('u')`
    ^(?:look for|ask for|insist on|check for|expect|want) [^|]*§[^|]*\| (?:you (?:will )?find|here you (?:will )?find|we (?:have|has|offer|offers)) (?:all|both|each|every one|them|it|these)\b(?![^|]*\b(?:not|no|none|elsewhere|other)\b)|
    ^(?:look for|ask for|insist on|check for|expect|want) [^|]*§[^|]*\| (?:${number}|all|both) (?:ticks?|yeses|out of ${number}|checks?)\b`,
  },
  {
    // What was tried once, and is to be tried again.
    of: ['denied'],
    example: 'We could not [charge your card]. Please update it.',
    pattern: pattern('u')`
    \bwe (?:could not|can not|cannot|failed to|(?:was|were|are|is) (?:not able|unable) to) § ?(?: today| this (?:month|time|week)| yesterday)? [.:;]? ?\| (?:please |so please )?(?:
      update|check|use another|use a different|enter|try (?:again|another)|correct|renew|change (?:it|your)|add (?:another|a new)|we will (?:try|retry)
    )\b`,
  },
];
