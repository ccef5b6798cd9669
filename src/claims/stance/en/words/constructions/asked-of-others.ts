import { pattern } from '../pattern.ts';
import { seller, type Form } from './form.ts';

/** What one learns of a thing, and does in judging another's. */
const judging =
  '(?:read|tell|check|spot|judge|compare|choose|ask|recogni[sz]e|understand|interpret|question|verify|evaluate|assess|weigh)';

/** Forms that teach a buyer what a thing is, and what to ask of whoever says that they have it. */
export const askedOfOthers: readonly Form[] = [
  {
    example: 'Five questions worth putting to any host that shows you an [ISO 27001] badge:',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:to|from|of|with|about|on|for|by) any ${seller} (?:that|who|which|whose) [^.;,]*§`,
  },
  {
    example: 'Any [SLA] you have already signed, start to finish.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \bany § (?:that |which )?you (?:have|had|already|once|may have|might have|are about to)\b`,
  },
  {
    example: 'That is what a [penetration test] is.',
    pattern: pattern('u')`
      ^(?:and |so )?(?:that|this|which) is (?:what|how) (?:an? |the )?§ (?:is|are|means|does|looks like|works?)(?= ?(?:
        [.,;!]|$|for\b|in (?:practice|short|theory)
      ))`,
  },
  {
    example: 'Three things an [audit log] should tell you: who, what, when.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the )?(?:\w+ )?(?:things?|questions?|reasons?|points?|facts?|signs?|words?|lines?|ways?) (?:that )?(?:an? |any |every |good )?§ (?:
        should|ought to|must|can not|will not|does not|do not
      )\b`,
  },
  {
    example: 'What an [SLA] can’t do, even a generous one',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^what (?:an? |any |even an? |the best )?§ (?:can not|should|does not|do not|will not|will never) `,
  },
  {
    example: '[Pen-test] reports: how to read one',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§(?: \w+)? : (?:how|what|when|where) to ${judging}\b`,
  },
  {
    example: '[Encryption at rest], encryption in transit, and why people mix them up',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§[^.;:]* and (?:why|how) (?:people|everyone|everybody|most|buyers|they|readers) (?:mix|confuse|mistake|swap|muddle)`,
  },
  {
    example: 'Two kinds of [encryption] claim deserve a follow-up.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      § claims? (?:deserves?|calls? for|invites?) `,
  },
  {
    example: 'A [refund] exists to undo a sale.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:an? )?§ exists? to \w+`,
  },
  {
    example: 'A [backup] that nobody has restored is a hope.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? § (?:that|which|whose|without) [^.;,]* (?:is|are) (?:an?|no|only|just|not|nothing|worth|mere)\b`,
  },
  {
    example: 'Incremental [backups] are copies that hold only what changed.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?!(?:your|these|all|every|each|the)\b)\w+ § (?:is|are) (?:an? )?(?:copies|copy|ways?|methods?|kinds?|forms?|sorts?|terms?|names?|techniques?|practices?) (?:
        that|which|of|for|to|in which
      )\b`,
  },
  {
    example: 'Maybe you came here through a search for "hosting with guaranteed [uptime]".',
    pattern: pattern('u')`
      \b(?:search|searched|searching|query|queries|googled|looking) (?:\w+ )?for ["“][^"”]*§[^"”]*["”]`,
  },
  {
    example: 'Words like [uptime] and failover are easy to write.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:words?|terms?|phrases?|labels?|buzzwords?|adjectives?) (?:like|such as) (?:[^.;]*, )?["“]?§`,
  },
  {
    example: 'Table 3: [uptime] by region',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^table \d+ [:.] §(?: by \w+| per \w+| and \w+)?$`,
  },
  {
    example: 'On [backups]: anything by someone who has lost data.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^on § : (?:any\w*|see|read|start with|chapters?|books?|articles?) `,
  },
  {
    example: 'A sentence that makes a reader believe something about security, [uptime] or compliance gets a row.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:believe|says?|claims?|writes?|hears?|reads?|asks?|promises?) (?:some|any)thing (?:about|of|on) (?:[^.;:]*(?:,|and|or) )?§`,
  },
  {
    example: 'A certificate for [PCI DSS] can’t be inherited by renting a server.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? (?:certificate|certification|report|attestation|badge|seal|promise|claim|audit) (?:for|of|in|under|about|against) § (?:can|does|is|will|says|tells|means|covers|has) (?!valid|current|here|held)`,
  },
  {
    example: '[Redundancy], in the engineer’s sense, means a spare.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§ , [^,.;]* , (?:means|refers to|stands for)\b`,
  },
  {
    example: 'What "[GDPR] compliant" on a home page tells you: that somebody typed it.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^what (?:an? |the )?["“] ?§[^"”]*["”] [^.;:]*(?:tells|says|means|proves|shows)\b`,
  },
  {
    example: 'That’s the first advice we have on [ISO 27001].',
    pattern: pattern('u')`
      \b(?:advice|opinions?|views?|books?|articles?|questions?|thoughts?) (?:(?:that )?(?:we|i|there) (?:have|has|is|are|can give) )?(?:on|about) §(?= ?(?:[.,;!?:)]|$|and\b))`,
  },
  {
    example: '"[Daily backups]" tells you about writing.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^["“] ?§ ?["”] (?:tells?|says?|means?|describes?|sounds?|suggests?|implies|promises?) `,
  },
  {
    example: 'A visitor lands on the security page hoping for [SOC 2], and leaves.',
    pattern: pattern('u')`
      \b(?:an?|the|some|any|every|most) (?:visitor|reader|buyer|customer|procurement team|lawyer)s? [^.;]*\b(?:hop|look|ask|search|wish)ing for (?:an? )?§`,
  },
  {
    example: 'SOC 2 is a report you can request; [ISO 27001] is a certificate with a scope statement.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ; (?:an? )?§ (?:is|are) (?:an? |the )(?:certificate|report|law|standard|contract|regulation|form|framework|rule|promise|word|badge)s?\b(?! (?:hangs?|lies|is|was|came))`,
  },
];
