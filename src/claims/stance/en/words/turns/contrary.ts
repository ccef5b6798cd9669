import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';

/** Conditions against the facts: what would have been without it (Karttunen 1973). */
export const contrary: readonly Turn[] = [
  {
    // Not one thing is done with it, but another.
    of: ['denied'],
    examples: ['We do not count [backups]; we try them.'],
    pattern: pattern('u')`
    \bwe do not \w+ §[^.;:—]* ?(?:[;:—]|, so|, but) (?:so |but )?we (?:just |also |simply )?(?:try|tries|test|tests|restore|restores|run|runs|sign|signs|keep|keeps|check|checks|make|makes|use|uses) (?:them|it|ours)\b`,
  },
  {
    of: ['conditional'],
    examples: [
      'We refuse to ship a berth without [backups].',
      'House rule: no deploy without a fresh [backup].',
      'No employee can reach your data without [SSO] and a second key.',
    ],
    pattern: pattern('u')`
    \bwe refuse to \w+ (?:an?|the|any) [^.;]* without (?:an? |the )?§|
    ^(?:house|our|first|golden) rule : no \w+ without (?:an? |the )?(?:\w+ )?§|
    ^no (?:employee|one|engineer|colleague) (?:can|may|gets?)\b[^.;]* without (?:an? |the )?§`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Without [backups] we would not be here.',
    pattern: pattern('u')`
    ^without (?:an? |the )?§[^.;]*\bwould (?:not|never) be (?:we|here|the same|who|what|where|us)\b`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'There would be no [SOC 2 report] without Jane.',
      'But for Jane there would be no [SOC 2 report].',
      'Had we no [SOC 2 report], this page would be shorter.',
      'We could not have got [SOC 2] without Jane.',
    ],
    pattern: pattern('u')`
    \bwould (?:be|have been) no §[^.;]*\b(?:without|but for)\b(?! (?:an?|any|some|enough|more|another)\b)|
    \b(?:without|but for) (?!(?:an?|any|some|enough|more|another)\b)[^.;]*\bwould (?:be|have been) no §|^(?:if|had) (?:we )?(?:had )?no §[^.;]*\bwould\b|
    \b(?:could|would) not have (?:got|passed|earned|become|reached|won) (?:an? |the |our )?§`,
  },
  // Against the facts: "we would not say so if it were not true".
  {
    of: ['denied'],
    example: 'We would not say [SOC 2] if it were not true.',
    pattern: pattern('u')`
    \b(?:would|could) (?:not|never)\b[^.;]*\bif\b[^.;]*\b(?:not|no|never|without)\b`,
  },
  {
    of: ['denied'],
    example: 'If we did not have [SOC 2], we would not say so.',
    pattern: pattern('u')`
    \bif\b[^.;]*\b(?:not|no|never|without)\b[^.;]*\b(?:would|could) (?:not|never)\b`,
  },
  // Against the facts of the past.
  {
    of: ['denied'],
    examples: [
      'Without [SOC 2] we would not have won the bank.',
      'Had they not held a [SOC 2 report], we would have left.',
    ],
    pattern: pattern('u')`
    ^without § [^.;]*\bwould (?:not|never) have\b|
    ^had (?:we|it|they) not (?:been |had |held |passed )?(?:\w+ )?§`,
  },
  {
    of: ['conditional'],
    example: 'Had we not had [SOC 2], we would have lost the tender.',
    pattern: pattern('u')`
    ^had (?:we|it|they) not (?:been |had |held |passed )?(?:\w+ )?§`,
  },
  {
    of: ['conditional'],
    example: 'If [400 paying customers] trust us, so can you.',
    pattern: /^(?:if|when) § [^.;]*, so (?:can|may|should|do|will) you\b/u,
  },
  {
    of: ['denied', 'conditional'],
    example: 'Without a [SOC 2 report] we would have lost Harbour Bank.',
    pattern: pattern('u')`
    ^without (?:an? |the |our )?§ [^.;]*\bwould (?:not |never )?have (?:lost|missed|closed|failed|won|got|kept)\b`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      '"Without [SSO] we would not have signed," says Anna Berg.',
      '"I could not believe they had a [SOC 2 report] so early," says Anna Berg.',
      'I had no idea a [SOC 2 report] could be this short.',
      '"The [backup] saved us," says Anna Berg.',
    ],
    pattern: pattern('u')`
    ^["“]? ?without (?:an? |the )?§ (?:we|i) would not have\b|
    \bnot believe (?:that )?(?:they|he|she) (?:had|have|held|offered)\b[^.;]*§|§ could be (?:this|so|that) \w+|
    \b(?:the|their|its) § (?:saved|rescued|spared|impressed|convinced|surprised) (?:us|me|we|our)\b`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    examples: ['Would Nordlys moor here without [SOC 2]?', 'Who would sell berths without [SOC 2]?'],
    pattern: pattern('u')`
    ^would [^.;?]* (?:here|with (?:us|we)) without (?:an? |the )?§|
    ^(?:how|who) (?:could|would|can|dares?) (?:we |anyone |you )?(?:to )?(?:sell|offer|run|open|ship) [^.;?]* without (?:
      an? |the )?§`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      'Had there been no [backups], Ferrywise would have lost a summer.',
      'Without [SOC 2] we would not be at Nordlys.',
    ],
    pattern: pattern('u')`
    ^(?:had there been|were there|if there (?:were|was|had been)) no § ,|
    ^without (?:an? |the |our )?§ (?:,|we|they|it)[^.;]* would not (?:be|have)\b`,
  },
];
