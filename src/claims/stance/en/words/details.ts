import { pattern } from './pattern.ts';
import { house } from './wares.ts';

/**
 * Questions that take the thing they name for granted and ask how it is, what
 * it does or what may be done with it (Strawson 1950): a "no" answers what is
 * asked and leaves the thing where it is. A question whether there is one,
 * whether it is included, available, certified or signed, is none of them. They are
 * tried on a sentence whose words stand one space apart, in lower case, with
 * `§` for the mention and `we` for the publisher.
 */
export interface Detail {
  /** A question and its answer, the mention in brackets; a test reads each. */
  readonly example: string;
  readonly pattern: RegExp;
  /** What it must be asked of: of a standard anybody may ask how it is ("Is SOC 2 expensive?"). */
  readonly of?: 'own thing' | 'person';
}

/** How a question opens that is answered by yes or no. */
const opening = '^(?:q : |and |but |so )?';
const auxiliary = 'do|does|did|can|could|will|would|may|might';
const polar = `${opening}(?:is|are|was|were|${auxiliary}|should|has|have)(?: not)?`;

/** The mention, as what the question is about. */
const head =
  '(?: (?:reports?|audits?|auditors?|certificates?|letters?|support|tests?|testers?|jobs?|copies|service|page|itself|process|window))?';
const thing = `(?:(?:the|your|our|my|their|this|these|last|latest|own|we|'s) ){0,3}§${head}`;

/** What makes a thing worse for whoever has it. */
const drawback =
  'slow|manual|hard|difficult|expensive|costly|dear|complicated|painful|dangerous|risky|heavy|weak|fragile|fake|boring|annoying|tedious|cumbersome|clumsy|noisy|tricky|fiddly|stale|shallow|flaky|brittle|confusing|stressful|awkward|unpleasant|exhausting|scary|ugly|useless|worthless|pointless|meaningless|unreadable|unreliable|dull|bad|empty words|words|marketing|theatre|hidden|buried|secret|capped|metered|throttled|outdated|overrated|overpriced|a? ?(?:lot|much) of (?:work|trouble|effort)|trouble|work|hassle|much work|extra work|billed|in the way|outsourced|mandatory|compulsory|obligatory|partial|(?:readable|visible) (?:by|to|for)|(?:kept|stored|held) in the same|in (?:english|german|french|norwegian|latin)|done by (?:yourselves|yourself|you alone|hand|an intern|a friend)';
const nuisance =
  'nightmare|pain|burden|trick|gimmick|joke|scam|toy|fake|ro?bot|bot|script|chatbot|machine|formality|rubber stamp|one-off|add-on|luxury|secret|chore|hassle|problem|upsell|extra|bother|ordeal|struggle|risk|trap|farce|stunt|sham|headache|disaster|hurdle|slog|favou?r|pdf and a handshake|friend|relative|cousin|stranger|intern';
const compared =
  'lower|higher|slower|faster|weaker|stronger|older|newer|smaller|bigger|larger|shorter|longer|cheaper|dearer|safer|harder|easier|later|earlier|worse|better|thinner|thicker|worth less|less|more|fewer';

export const details: readonly Detail[] = [
  {
    // A price or a gap of it is asked for.
    example: 'Is there a charge for the [SOC 2 report]? No.',
    pattern: pattern('u')`
      ${opening}(?:is|are|was|were) there (?:an? |any |another )?(?:extra |hidden |separate )?(?:
        charges?|fees?|costs?|price|surcharge|catch|limit|cap|queue|waiting list|minimum
      ) (?:for|on|to|with|behind|in) (?:the |our |your )?§|
      ${opening}(?:is|are) there (?:anything|something|things?|days?|places?|${house.ware}s?|files?) (?:that )?(?:the |our )?§ (?:
        (?:does|do) not (?:cover|include|reach|apply to)|leaves? out|skips?|misses
      )`,
  },
  {
    example: 'Is [failover] manual? No.',
    of: 'own thing',
    pattern: pattern('u')`
      ${opening}(?:is|are|was|were)(?: not)? ${thing} (?:(?:really|very|so|that|too|always|ever|all|still|often) )*(?:
        (?:${drawback}|${compared})\b(?! available)|an? (?:\w+ )?(?:${nuisance})\b|worth (?:it|the)\b
      )`,
  },
  {
    // What is denied is the limit that "only" sets.
    example: 'Is the [SLA] just words? No.',
    pattern: pattern('u')`
      ${polar} [^?]*§[^?]* (?:only|just|merely|nothing but|no more than)\b[^?]* ?\?|
      ${opening}(?:is|are) [^?]*§[^?]* all (?:that )?(?:i|we|you|one|there) (?:get|gets|have|has|is)\b`,
  },
  {
    example: 'Will [SSO] lock me out? No.',
    of: 'own thing',
    pattern: pattern('u')`
      ${opening}(?:${auxiliary})(?: not)? ${thing} (?:ever |also |really )?(?:
        slow|lock|lose|wake|bore|need an? (?:reason|form|login|manager)|break|cost|hurt|delay|interrupt|stop|block|crash|leak|sell|disturb|annoy|bother|hide|eat|
        drain|confuse|fail|harm|affect|touch|overwrite|delete|scare|fall|wear|shrink|clash|interfere|
        change (?:you|we|us|me|my|our|your|how|the way)|renew itself|count (?:towards?|against|as)|
        get in the way|use up|log (?:me|us|you) out|
        take (?:(?:very|so|too|up) )?(?:long|ages|forever|much|weeks|hours|days|a long|a lot|space)
      )\b`,
  },
  {
    // What is done with a thing that is there, or happens through it.
    example: 'May I publish your [SOC 2 report]? No.',
    pattern: pattern('u')`
      ${opening}(?:will|would|do|did|can|could|may|might|should|must)(?: not)? (?:
        i|we|you|one|customers|users|visitors|guests|people|(?:my|our|your) \w+
      ) (?:ever |even |also )?(?:
        notice|feel|lose|break|delete|erase|publish|quote|forward|repost|reprint|resell|pass on|outsource|bill|
        charge|throttle|meter|limit|share|damage|trip over
      )\b(?! you\b)(?:(?!\b(?:with(?! my)|by|without) )[^?])*?(?<!(?<!\b(?:notice|feel|lose) )\b(?:an?|any|no) )§`,
  },
  {
    example: 'Can my competitor see my [backups]? No.',
    pattern: pattern('u')`
      ${opening}(?:${auxiliary}) [^?]*\b(?:
        competitors?|rivals?|neighbou?rs?|hackers?|thie(?:f|ves)|burglars?|attackers?|intruders?|strangers?|spies|
        employees?|engineers?|operators?|landlord|police|government|ex|enem(?:y|ies)|
        other (?:customers|tenants|users|guests|people|companies|patients|members)
      ) (?:ever |also )?(?:read|see|open|access|copy|decrypt|sell|steal|delete|get (?:at|to|into)|touch|change)\b[^?]*(?<!\b(?:an?|any) )§`,
  },
  {
    // What is asked of one that somebody here uses, keeps or has read.
    example: 'Which [backup] should I restore? The newest.',
    pattern: pattern('u')`
      ^(?:turn off|turn on|switch off|switch on|delete|restore|reset|rename|disable|overwrite|share) (?:this |your |the |these |all )?§ ?\?$|
      ${opening}what is (?:not |also )?(?:covered|included|excluded|left out) (?:by|in|from|under|of) (?:the|our|your) §|
      ${opening}who (?:may|can|must) (?:not )?(?:use|see|restore|read|turn off|delete|change) (?:the |our |an? |my )?§|
      ${opening}why is (?:the )?§ not on the (?:price list|bill|invoice|receipt)\b|
      ${opening}which § (?:should|do|can|may|did|saved|helped) (?:i|you|your|we)\b|
      ${opening}what (?:does|did|do) (?:the|our|your) §${head} (?:pay|cover|promise|exclude|include|leave out|say about|do for)\b|
      ${opening}what (?:is|was|could be|should we do) (?:wrong|bad|better|worse|missing|good) (?:with|about|in) (?:the |our |your )§|
      ${opening}(?:have|had) you (?:already )?(?:tried|named|used|set up|turned on|switched on|opened|restored|tested|seen|got used to) (?:(?:the|our|your) )?§|
      ${opening}how (?:happy|pleased|satisfied|content) are you with (?:the |our |your )?§|
      ${opening}do i need (?:an? )?(?:ticket|form|call|reason|permission|appointment|owner|password) to (?:restore|use|open|delete|read|see|claim|get) (?:an? |the |my |your )?§|
      ${opening}(?:has|have) (?:an? |any |the |your |our )?§ ever (?:failed|broken|been (?:late|lost|missed|wrong))|
      ${opening}(?:is|are|was|were) (?:the |your |our )?§ ever (?:late|wrong|broken|missed|lost|off)\b|
      ${opening}(?:does|do|did) (?:the|your|our) § (?:have|hide|come with) (?:an? |any )?(?:small print|fine print|catch|limits?|exceptions?|strings|gaps?)\b|
      ${opening}why (?:does|do|did) (?:the |your |our )?§ (?:ask|take|want|log|lock|send|need|stop|keep)s?\b`,
  },
  {
    example: 'Do you test [backups] by hand? No.',
    pattern: pattern('u')`
      ${opening}(?:do|does|did)(?: not)? (?:you|we|they|i) (?:\w+ )?(?:§|\w+ (?:the |your |our |my |all )?§)${head} (?:
        by hand|manually|yourselves|yourself|myself|ourselves|on paper|in secret|for a fee|at random
      )\b`,
  },
  {
    // What it asks of whoever has it, and what else there is to do for it.
    example: 'Does [failover] need a restart? No.',
    of: 'own thing',
    pattern: pattern('u')`
      ${opening}(?:${auxiliary})(?: not)? ${thing} (?:ever |also |really |always )?(?:
        need|require|involve|call for|ask for|demand|cause|mean|come with
      ) (?!to be\b)\w+|
      ${opening}(?:is|are|was|were) there (?:anything|something|much|a lot|a thing|more|any \w+)(?: (?:else|special|left))?(?: that)?(?: (?:i|we|you|one))? (?:(?:need|have|has) )?(?:to|must|should) \w+(?: up| in| out)?,? (?:
        for|before|to (?:use|get|have|start|see|enable|turn on|switch on)|with
      ) (?:the |our |your |my )?§|
      ${opening}(?:do|does|must|should) (?:i|we|you|my \w+) (?:need|have to|fill in|sign|install|pay|buy|book) [^?§]{1,40} (?:
        for|to (?:use|get|have|see|enable|turn on|switch on)
      ) (?:the |our |your |my )?§(?= ?\?)`,
  },
  {
    example: 'Can I buy more [backups]? No need.',
    pattern: pattern('u')`${polar} [^?]*\b(?:more|additional|further|second) §`,
  },
  {
    // Whoever did it did it.
    example: 'Is your [SOC 2 auditor] in your pay? No.',
    of: 'person',
    pattern: pattern('u')`${opening}(?:is|are|was|were|did|do|does|has|have|will) (?:the|our|your) §`,
  },
];

/** Questions after a lack: a no to them denies the lack, and a yes the thing. */
export const lackAsked = pattern('u')`
  ${opening}(?:do|does|did|is|are)(?: not)? (?:we|you|it|they|he|she|this \w+|the \w+)(?: (?:still|really|actually|currently))* (?:
    lack|missing|without|lacking|short of
  )(?: (?:an?|any|the|its|your))? §|
  ${opening}is it (?:still |really )?(?:true|right|correct|a fact|so|the case) that [^?]*\b(?:
    no|not|never|without|lacks?
  ) [^?]*§`;
