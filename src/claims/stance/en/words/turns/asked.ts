import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';

/** Questions that take the thing for granted, whatever is answered (Strawson 1950): what it cost, and why it is not charged for. */
export const asked: readonly Turn[] = [
  {
    of: ['topic', 'conditional'],
    example: 'Now that we have [SOC 2], what next?',
    pattern: pattern('u')`
    \bnow that we (?:finally |also |all )?(?:have|has|holds?|are|is|got|passed|runs?|offers?|takes?)\b(?! (?:to|no|not)\b)[^.;?]*§`,
  },
  {
    of: ['topic'],
    examples: [
      'What did [SOC 2] cost us? Eleven months and a dog.',
      'How did the [SOC 2 auditor] like the harbour?',
      'What does [SOC 2] feel like? Quiet.',
    ],
    pattern: pattern('u')`
    ^(?:what|how (?:much|long|many \w+)|how|why) did (?:the |our |your )?§(?: \w+)? (?:
      cost|teach|take|change|bring|give|save|do for
    ) (?:us|we|you)\b|^how did (?:the|our|your) § (?:like|enjoy|go)\b|^what does (?:the |our )?§ feel like\b`,
  },
  {
    of: ['topic'],
    example: 'What did you do on the day after your [SOC 2 audit]? We went sailing.',
    pattern: pattern('u')`
    ^(?:what|where|how)\b[^?]*\b(?:day|night|week|morning|evening|month|year|party) after (?:your|our|the) §`,
  },
  {
    of: ['topic'],
    example: 'Can you guess which harbour passed [SOC 2] in May?',
    pattern: pattern('u')`
    ^(?:can you guess|any guess(?:es)?(?: as to)?|three guesses|care to guess) ,? ?(?:which|who|what)\b(?![^?]*\b(?:
      not|no|without|lacks?
    )\b)[^?]*§`,
  },
  {
    of: ['topic'],
    example: 'Why pay extra for [SSO]?',
    pattern: pattern('u')`
    ^why (?:should (?:you|anyone|anybody) )?(?:pay|wait|queue|beg) (?:extra |more |twice |again |separately |a surcharge |weeks )?for (?:
      the |your |an? 
    )?§ \?`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Why do you not charge for [backups]? It would feel wrong.',
    pattern: pattern('u')`
    ^why (?:do|does|did) (?:not (?:you|we)|(?:you|we) not) (?:
      charge|bill|talk|speak|mention|advertise|brag|boast|shout|meter|limit|cap|make (?:a|more|any) (?:fuss|noise|money)|
      show off|market
    )\b[^?]*§`,
  },
  {
    of: ['denied'],
    example: "Why didn't [SOC 2] take you two years? Good notes.",
    pattern: pattern('u')`
    ^why (?:did|does|do) (?:not )?(?:the |our |your )?§(?: \w+)? (?:not )?(?:
      take|cost|hurt|slow|break|fail|bother|scare
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Since when does BayStore have no [SSO]?',
    pattern: pattern('u')`
    ^since when (?:does|do|have|has|is|are|did)\b[^?]*\b(?:no|not|without|lacks?)\b[^?]*§`,
  },
  {
    // Who says so is named, and is the mention itself.
    of: ['denied'],
    example: 'What would anybody find? Nothing, said the [SOC 2 auditor].',
    pattern: pattern('u')`
    ^["“]? ?(?:no|nothing|none|never|nobody|not [^.;§]{1,20}) ?,? ?["”]? ,? ?(?:
      said|says|wrote|writes|answered|replied|found
    ) (?:the|our|your|his|her) §`,
  },
];
