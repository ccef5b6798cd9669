import { pattern } from '../pattern.ts';
import { notTakenBack, undenied } from './turn.ts';
import type { Turn } from './turn.ts';

const priced =
  '(?:sell|sells|sold|bill|bills|billed|charge|charges|charged|invoice|invoices|invoiced|price|priced|offer|offers|offered|meter|metered|ration|rationed|market|marketed|tax|taxed|order|ordered|buy|bought|book|booked)';
/** How what is no part of the rest is sold. */
const apart =
  '(?:separately|apart|individually|(?:for|at) (?:extra|an? (?:extra|surcharge|fee|premium|mark ?up))(?: \\w+)?|extra|on (?:its|their) own|on top|by the (?:\\w+)|per \\w+|as (?:an? )?(?:\\w+ )?(?:add ons?|extras?|options?|upgrades?|upsells?|bonus|premium|luxury|module|modules|package|plugin))';
/** … and it is not one way of many that are denied. */
const only = '(?![^.;]*\\b(?:either|or (?:in |at )?(?:any|otherwise|at all))\\b)';

/** What is denied is how it is sold, or what stands before it: it comes with the rest. */
export const packaging: readonly Turn[] = [
  {
    of: ['denied'],
    examples: ["We don't sell [backups] separately.", '[SSO] is not sold separately.'],
    pattern: pattern('u')`
    \b(?:not|never|nobody) (?:\w+ly )?${priced} (?:you )?(?:for )?(?:the |our |your )?§(?: \w+)? ${apart}\b${only}${notTakenBack}|
    §(?: \w+)? (?:is|are|was|were|comes?)? ?(?:not|never|not even) (?:\w+ly )?(?:${priced}|counted|listed|packaged) ${apart}\b${only}${notTakenBack}`,
  },
  {
    // Nothing stands before it.
    of: ['denied'],
    example: 'You will not find [SSO] behind a sales call.',
    pattern: pattern('u')`
    \b(?:not|never) (?:\w+ ){1,2}(?:the |our |your )?§(?: \w+)? behind (?:an? |any |the |our )?(?:\w+ )?(?:
      call|calls|form|forms|paywall|wall|price|plan|tier|counter|contract|door|upgrade|fee|desk|gate|quote|demo|login
    )\b`,
  },
  {
    // What need not be done to have it.
    of: ['denied', 'conditional'],
    example: 'Nobody has to sign anything to see the [SOC 2 report].',
    pattern: pattern('u')`
    \b(?:nobody|no one|not|never|no \w+) (?:has|have|had|needs?) to (?!be\b|have\b)${undenied}\b(?:to|for|before) (?:
      see|seeing|read|reading|get|getting|use|using|open|opening|download|downloading|receive|receiving|restore|restoring|
      request|requesting|turn on|switch on|switching on
    ) (?:the |our |an? |your |their )?(?:\w+ )?§(?! (?:elsewhere|anywhere else|from (?:others|another)))${notTakenBack}`,
  },
];
