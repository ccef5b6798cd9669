import { pattern } from '../pattern.ts';
import { notTakenBack, undenied } from './turn.ts';
import type { Turn } from './turn.ts';

/** The text of a contract about a paper that belongs to it: what it bounds or lets outlast it is agreed. */
export const contracts: readonly Turn[] = [
  {
    of: ['topic', 'denied', 'conditional'],
    examples: [
      'Claims under the [SLA] must reach us within thirty days.',
      'Credits under the [SLA] expire after a year.',
      'If you disagree with a decision under the [SLA], write to us.',
    ],
    pattern: pattern('u')`
    ^(?:all |any )?(?:claims?|complaints?|disputes?|notices?) (?:under|about|from|arising from) (?:the|our|this) § (?:
      (?:must|should|shall|may|have to|are to|can) (?:reach|be (?:sent|made|brought|addressed) to)|go to|reach|are sent to|come to
    ) (?:us|we|our|\w+ ?@|hello)|
    ^${undenied}\bcredits? (?:not )?(?:(?:claimed|due|owed|earned|paid|given|granted) )?(?:under|from|by) (?:the|our|this) § ?(?!(?:would|will)\b)${notTakenBack}|
    \b(?:decisions?|credits?|measurements?|figures?|calculations?|reports?) (?:under|in|from|of) (?:the|our) § ,? ?(?:write|tell|call|ask|mail|let us|talk)`,
  },
  {
    of: ['denied', 'topic'],
    examples: ['Neither party may assign the [BAA].', 'The [BAA] survives termination.'],
    pattern: pattern('u')`
    ^(?:neither (?:party|side|of us|we nor you|you nor we)|no party) (?:may|shall|can|will) (?:
      assign|amend|transfer|terminate|change|alter|disclose|end|cancel|vary|pledge|novate|waive
    ) (?:the|this|our) §|
    ^(?:the|this|our) § (?:shall )?(?:
      survives? (?:the |any |its )?(?:termination|end|expiry|cancellation|this)|ends? with|
      (?:forms?|is|are) (?:an? )?(?:integral )?part of (?:this|these|the|your|our) (?:agreement|contract|terms|order)|
      lasts? (?:as long|until|for)|(?:is|are) (?:attached|annexed|appended) to
    )\b${notTakenBack}`,
  },
];
