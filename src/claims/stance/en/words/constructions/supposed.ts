import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { seller, type Form } from './form.ts';

/** Forms that put a thing before something else, or suppose it of somebody. */
export const suppositions: readonly Form[] = [
  {
    example: 'On a host with [backups] you would grumble and restore.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:on|at|with|from) (?:an?|any|some|another) ${seller}[^.;,]* (?:with|that has|that keeps) (?:[^.;,]* )?§ ,? ?(?:
        you|one|they|somebody|anybody
      ) (?:would|could|might)\b`,
  },
  {
    example: 'With [backups] you would restore.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^with (?:an? |real |proper |good )?§ ,? ?(?:you|one|they|somebody|anybody) (?:would|could|might)\b`,
  },
  {
    example: 'Ahead of a [checkout] would have to come prices that we stand by.',
    pattern: pattern('u')`
      ^(?:ahead of|before) (?:an? |any |the )?§(?: \w+)? (?:would|must|should) (?:have to )?(?:come|be|stand|go)\b`,
  },
  {
    example: 'Before a refund would have to come a [checkout].',
    pattern: pattern('u')`
      ^(?:ahead of|before) [^.;]* (?:would|must) (?:have to )?(?:come|be|stand|go) [^.;]*§`,
  },
  {
    example: 'Any retailer who [accepts credit cards] must uphold the rules.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:any|every|each|an?|all) (?:\w+ ){1,2}?(?:who|that|which) (?:\w+ )?§[^.;]* (?:must|should|shall|has to|have to|needs? to|is required to|are required to)\b`,
  },
  {
    example: 'A production deployment with [availability requirements] should use another.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:an?|any|each|every|all) (?:\w+ ){1,3}?(?:with|under) (?:an? |strict |real |high |formal )?§ (?:should|must|has to|have to|needs? to|ought to)\b`,
  },
  {
    example: 'This mock-up shows how [failover] could look.',
    pattern: pattern('u')`
      \bhow (?:an? |the |our )?§ (?:could|would|might)\b`,
  },
  {
    example: 'Run a service with at least two instances for [failover].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:run|use|set up|configure|deploy|provision) (?!.*\b${house.ware}\b)[^.;]* for (?:high )?§ ?[.!]?$`,
  },
  {
    example: 'For [high availability] critical projects we recommend replication.',
    pattern: pattern('u')`
      ^for (?:\w+ )?§(?: \w+){0,3} ?,? we (?:strongly |highly )?(?:recommend|suggest|advise)\b`,
  },
];
