import { pattern } from '../pattern.ts';
import { notTakenBack } from './turn.ts';
import type { Turn } from './turn.ts';

const asking = '(?:wants?|asks? for|needs?|requires?|demands?|insists on|looks? for)';

/** What was waited for has come, and what was asked for is to be fetched: the condition is no more than whom it is told to. */
export const waitOver: readonly Turn[] = [
  {
    of: ['conditional', 'topic'],
    examples: [
      'If you were waiting for [SSO], the wait is over.',
      'If [SOC 2] is on your list, tick it off.',
      "If [SOC 2] is what's holding you back, it shouldn't be.",
    ],
    pattern: pattern('u')`
    ^if (?:you|your \w+) (?:were|was|are|have been|has been|have|has|had) (?:still |only |just )?(?:waiting|waited|looking|hoping|held back|holding (?:out|back)) (?:for|on) (?:an? |the |our )?§[^,:;]*[,:;] (?:
      (?:the |your )?wait(?:ing)? (?:is|has)|wait no|pack|come|look no|this is|here|stop|you can stop|good news|rejoice|hurry|start packing
    )\b${notTakenBack}|
    ^if (?:an? |the )?§ (?:is|was) (?:on|in|part of) your (?:\w+ )?(?:list|checklist|requirements|shortlist) ,? ?(?:just |simply |then )?(?:tick|cross|strike|check) (?:it|them|that)\b|
    ^if (?:an? |the )?§ (?:is|was) (?:all )?(?:what|that|the (?:one |only )?thing)(?: that)? (?:is |was |'s )?(?:holding|stopping|keeping|held|stops|keeps|stopped|kept)\b[^,;]*, (?:
      it (?:should|need|must) not|it no longer|nothing|hold no|worry no|come|you (?:can|may) (?:stop|come|start)
    )\b`,
  },
  {
    of: ['conditional', 'topic'],
    examples: [
      'If procurement wants [SOC 2], point them at this page.',
      'For the [SOC 2] question in your vendor form, use reference PL-2026-118.',
    ],
    pattern: pattern('u')`
    ^(?:if|when|should) (?:\w+ ){1,3}?${asking} (?:to see )?(?:an? |the |your |our )?§[^,;]*, (?:just |simply )?(?:point|send|show|hand|give|forward|refer|direct) (?:them|him|her) (?:
      (?:to |at |over )?(?:this (?:page|link)|our|ours|us|we|the (?:report|page|link|pdf|letter))
    )\b${notTakenBack}|
    ^for the § (?:questions?|row|box|field|line|section) (?:in|on|of) (?:your|the|any|every) [^,;]*, (?:use|quote|cite|give|enter|write|attach|paste|link) (?!the (?:word )?["“]?no\b)`,
  },
  {
    of: ['topic'],
    example: '[SOC 2] reference number: PL-2026-118',
    pattern: pattern(
      'u',
    )`^(?:our |the |we )?§(?: report| certificate)? (?:reference|registration|certificate|report) (?:number|no|nr|id) ?[:.]? ?(?=[^|]*\d)`,
  },
];
