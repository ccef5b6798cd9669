import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';

/** Nothing in the rest gives a lack as the reason. */
const noLack =
  '(?![^|]*\\b(?:none|nothing|never|lacks?|lacked|missing|because|since we|as (?:we|there)|customers yet|sold|would)\\b)';

/** It was not needed so far: whoever says so has it at hand (Strawson 1950). */
export const neverCalledOn: readonly Turn[] = [
  {
    of: ['denied', 'conditional'],
    example: 'We never had to pay [SLA] credits.',
    pattern: pattern('u')`
    \b(?:we|nobody|no one|no \w+|our \w+) (?:(?:have|has) )?(?:not |never |so far |yet |ever )*(?:had|needed|been forced) to (?:
      pay|use|invoke|touch|call on|draw on|fall back on|restore|wake|reach for|trigger|open|honou?r|test|activate|bother|claim
    ) (?:out )?(?:(?:an?|the|our|any|their|its|your) )?§(?<=\b(?:not|never|nobody|no one|no \w+)\b[^§]*§)${noLack}`,
  },
  {
    of: ['denied'],
    examples: ['No [SLA] credits were due in October.', 'So far nobody has asked for an [SLA] credit.'],
    pattern: pattern('u')`
    ^(?:so far |until now |in \w+ )?,? ?no § (?:credits?|claims?|payouts?|penalt(?:y|ies)|payments?) (?:was|were|have been|has been|had to be|fell|came) (?:due|paid|owed|claimed|requested|needed|filed|called)\b${noLack}|
    \b(?:nobody|no one|no \w+|not one \w+) (?:has|have|had) (?:ever |yet )?(?:asked for|claimed|requested|demanded|needed|applied for) (?:an?|any|their|the) § (?:credits?|payout|claim)\b${noLack}`,
  },
  {
    // What we hold and do not look into, or could not if we would.
    of: ['denied'],
    example: "We have never looked into a customer's [backup].",
    pattern: pattern('u')`
    \b(?:we|our \w+|nobody (?:here|at we|of us)) (?:(?:can|could|would|have|has|will) )?(?:not|never|can not)? ?(?:ever )?(?:
      look(?:ed)? (?:in|into|at|inside)|peek(?:ed)? (?:in|into|at)|know what (?:is|lies|stands) in|read|decrypt|guess|recover|open(?:ed)?|
      see (?:inside|into|what is in)
    ) (?:your|an? customer 's|a customer's|customers?(?: ['’]s?)?|any customer 's|our customers ['’]) §(?<=\b(?:not|never|nobody)\b[^§]*§)${noLack}`,
  },
];
