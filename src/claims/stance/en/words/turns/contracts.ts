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
  {
    // Which paper goes before which, and what its words mean.
    of: ['topic', 'denied', 'conditional'],
    examples: [
      'In case of conflict, the [BAA] takes precedence over these terms.',
      'For the purposes of the [SLA], a minute counts when it is full.',
      'Terms not defined here have the meaning given in the [BAA].',
      'The [SLA] is governed by the law of the Netherlands.',
      'Subject to the [SLA], either party may leave.',
      'Unless the [SLA] says otherwise, credits lapse after a year.',
    ],
    pattern: pattern('u')`
    ^(?:(?:in (?:case|the event) of|where there is|if there is) (?:an? |any )?(?:conflict|contradiction|inconsistency|doubt)[^.;§]*,? )?the §(?: shall| will)? (?:takes? precedence|prevails?|goes before|governs?|controls?)\b${notTakenBack}|
    ^for (?:the )?purposes? of (?:the|this|our) § ,|
    \b(?:meanings?|definitions?) (?:given|set out|stated|as|laid down) (?:to (?:it|them) )?in (?:the|our|this) §(?= ?(?:[.,;]|$))|
    ^(?:the|this|our) § (?:is|shall be) (?:governed|construed|interpreted) (?:by|under|in accordance)\b|
    ^subject to (?:the|our|this) § ,|
    ^(?:unless|except where|save as|save where) (?:the|our|this) § (?:says|provides|states) (?:otherwise|so)\b`,
  },
  {
    // What it does not reach is told of one that reaches the rest.
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'Planned work is not an outage under the [SLA].',
      'An outage of your own making gives no credit under the [SLA].',
      'The [SLA] does not apply in the first week.',
      'The [SLA] demands an answer within an hour.',
      'If we ever miss the [SLA], ask for your money.',
      'We have to pay a tenth of the fee if we miss the [SLA].',
    ],
    pattern: pattern('u')`
    \bnot an? (?:outage|breach|incident|failure|interruption|violation) (?:under|of|within|in the sense of) (?:the|our|this) §${notTakenBack}|
    \b(?:gives?|earns?|brings?|entitles? to|counts? as) no (?:credits?|refunds?|claims?|money|outages?) under (?:the|our|this) §${notTakenBack}|
    ^(?:the|our|this) § does not apply (?:in|during|to|for|on) (?:the (?:first|last|trial)|an? |trial|guests?|planned|storms?|weekends?|holidays?|force majeure|outages?|acts? of)${notTakenBack}|
    ^(?:the|our|this) § (?:demands|asks for|promises|gives|grants|sets) (?:an? |two |one |\d+ )(?:\w+ ){0,2}(?:within|in|of|per|each|a)\b${notTakenBack}|
    ^(?:if|should|whenever) we (?:ever |once )?(?:miss|break|breach|fail) (?:the|our|this) § ,? ?(?:then )?(?:ask|write|tell|you (?:get|are|may|can)|we (?:pay|owe|refund|return))\b|
    \bwe (?:have to|must|shall|will) (?:pay|refund|return|credit|give back) [^.;]{1,40} (?:if|when|whenever) we (?:ever )?(?:miss|break|breach) (?:the|our|this) §`,
  },
];
